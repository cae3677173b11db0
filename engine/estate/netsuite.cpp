// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"
#include "engine/estate/faults.h"
#include "engine/estate/netsuitebooks.h"
#include "engine/estate/netsuitequery.h"
#include "engine/estate/netsuiterecords.h"
#include "engine/estate/system.h"

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

constexpr qint64 tokenMs = 60 * 60 * 1000;
const auto jobKind = u"_job"_s;
const auto recordBase = "/services/rest/record/v1/"_L1;
const auto jobBase = "/services/rest/async/v1/job/"_L1;

EstateReply token(const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    const auto refuse = [](int status, const QString &error) {
        return jsonReply(status, QJsonObject{{u"error"_s, error}});
    };
    const auto form = formMap(request.body);
    if (form.value(u"grant_type"_s) != "client_credentials"_L1) {
        return refuse(400, u"unsupported_grant_type"_s);
    }
    auto [id, secret] = basicCredentials(request);
    if (id.isEmpty()) {
        id = form.value(u"client_id"_s);
        secret = form.value(u"client_secret"_s);
    }
    if (id != credential(truth, netsuite(), u"clientId"_s)
        || secret != credential(truth, netsuite(), u"clientSecret"_s)) {
        return refuse(401, u"invalid_client"_s);
    }
    return jsonReply(200,
                     QJsonObject{{u"access_token"_s, issueToken(truth, netsuiteSystem, nowMs, tokenMs)},
                                 {u"expires_in"_s, u"3600"_s}, // text, as the vendor sends it
                                 {u"token_type"_s, u"Bearer"_s}});
}

EstateReply refuse(Refusal what, const RefusalDetail &detail, const EstateRequest &, Truth &)
{
    switch (what) {
    case Refusal::Throttled:
    case Refusal::DailyLimit:
    case Refusal::ConcurrencyLimit:
        return netsuiteError(429, u"CONCURRENCY_LIMIT_EXCEEDED"_s,
                             u"Concurrent request limit exceeded. Request blocked."_s);
    case Refusal::Broken:
        return netsuiteError(detail.status ? detail.status : 500, u"UNEXPECTED_ERROR"_s,
                             u"An unexpected error occurred. Error ID: kq8vd2a91c3f"_s);
    case Refusal::Unavailable:
        return netsuiteError(503, u"SERVICE_UNAVAILABLE"_s, u"The service is temporarily unavailable."_s);
    case Refusal::RowLock:
        return netsuiteError(400, u"RCRD_HAS_BEEN_CHANGED"_s, u"Record has been changed"_s);
    case Refusal::Invalid:
        break;
    }
    return netsuiteError(detail.status ? detail.status : 400, detail.code.isEmpty() ? u"USER_ERROR"_s : detail.code,
                         detail.message.isEmpty() ? u"Error while accessing a resource."_s : detail.message,
                         detail.path);
}

std::optional<EstateReply> admit(const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    if (request.path() == "/services/rest/auth/oauth2/v1/token"_L1
        || tokenIsGood(truth, netsuiteSystem, bearerToken(request), nowMs)) {
        return {};
    }
    auto reply =
        netsuiteError(401, u"INVALID_LOGIN"_s,
                      u"Invalid login attempt. For more details, see the Login Audit Trail in the NetSuite UI at "
                      "Setup > Users/Roles > User Management > View Login Audit Trail."_s);
    reply.headers.append({"WWW-Authenticate"_ba, "Bearer error=\"invalid_token\""_ba});
    return reply;
}

EstateReply noContent(const EstateRequest &request, const QString &type, const QString &id)
{
    return {.status = 204,
            .headers = {{"Location"_ba, QString(request.origin() % recordBase % type % u'/' % id).toLatin1()}}};
}

EstateReply notFound(const QString &type)
{
    return netsuiteError(404, u"NONEXISTENT_ID"_s,
                         u"The record instance does not exist. Provide a valid record instance ID. (%1)"_s.arg(type));
}

EstateReply created(const EstateRequest &request, const std::expected<const Record *, EstateReply> &made)
{
    return made ? noContent(request, (*made)->kind, (*made)->id) : made.error();
}

EstateReply putByExternalId(const QString &type, const QString &key, QJsonObject body, const NetsuiteWrite &how,
                            const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    if (const auto given = body.value("externalId"_L1).toString(); !given.isEmpty() && given != key.sliced(4)) {
        return netsuiteError(400, u"INVALID_CONTENT"_s, u"The external ID of the body differs from that of the URL."_s,
                             u"externalId"_s);
    }
    const auto found = netsuiteByKey(truth, type, key);
    if (!found) {
        body.insert("externalId"_L1, key.sliced(4));
        return created(request, createNetsuite(truth, type, body, how, nowMs));
    }
    if (found->seq > request.arrivedSeq) { // another request made it while this one was under way
        return netsuiteDuplicate(u"externalId"_s);
    }
    if (auto done = updateNetsuite(truth, *found, body, how, nowMs); !done) {
        return done.error();
    }
    return noContent(request, type, found->id);
}

EstateReply list(const QString &type, const EstateRequest &request, const Truth &truth)
{
    // The filter that integrations use: one field IS one value. Only ids come back.
    const auto words = request.query("q"_L1).split(u' ', Qt::SkipEmptyParts);
    QJsonArray items;
    for (const auto &record : truth.all(netsuiteSystem, type)) {
        auto wanted = words.mid(2).join(u' ');
        wanted.remove(u'"');
        const bool match =
            words.isEmpty() || (words.value(1) == "IS"_L1 && scalarText(record->body.value(words.first())) == wanted);
        if (record->live() && match) {
            items.append(QJsonObject{{u"links"_s, QJsonArray()}, {u"id"_s, record->id}});
        }
    }
    return jsonReply(200,
                     QJsonObject{{u"links"_s, QJsonArray()},
                                 {u"count"_s, items.size()},
                                 {u"hasMore"_s, false},
                                 {u"items"_s, items},
                                 {u"offset"_s, 0},
                                 {u"totalResults"_s, items.size()}});
}

EstateReply read(const QString &type, const QString &key, const EstateRequest &request, const Truth &truth)
{
    const auto record = netsuiteByKey(truth, type, key);
    if (!record) {
        return notFound(type);
    }
    const bool expanded = request.query("expandSubResources"_L1) == "true"_L1;
    return jsonReply(200, netsuiteRecord(truth, *record, request.origin(), expanded));
}

using Transform = std::expected<const Record *, EstateReply> (*)(Truth &, const Record &, const QJsonObject &,
                                                                 const NetsuiteWrite &, qint64);

const QMap<QString, Transform> &transforms()
{
    static const QMap<QString, Transform> all{{u"salesOrder/invoice"_s, billNetsuite},
                                              {u"invoice/creditMemo"_s, creditNetsuite},
                                              {u"creditMemo/customerRefund"_s, refundNetsuite}};
    return all;
}

EstateReply write(const QString &type, const QStringList &parts, const EstateRequest &request, Truth &truth,
                  qint64 nowMs)
{
    const auto body = request.body.isEmpty() ? QJsonObject() : parseJsonObject(request.body);
    if (!body) {
        return netsuiteError(400, u"INVALID_CONTENT"_s, u"Invalid content in the request body."_s);
    }
    const NetsuiteWrite how{.strict = request.header("X-NetSuite-PropertyNameValidation").toLower() == "error",
                            .replaceLines = request.query("replace"_L1)
                                                .split(u',')
                                                .contains(type == "revenueArrangement"_L1 ? u"schedule"_s : u"item"_s)};
    const auto key = parts.value(1);
    if (request.method == "POST" && parts.size() == 1) {
        return created(request, createNetsuite(truth, type, *body, how, nowMs));
    }
    if (const auto turn = transforms().value(type + u'/' + parts.value(3));
        request.method == "POST" && parts.size() == 4 && parts[2] == "!transform"_L1 && turn) {
        const auto from = netsuiteByKey(truth, type, key);
        return from ? created(request, turn(truth, *from, *body, how, nowMs)) : notFound(type);
    }
    if (request.method == "PUT" && parts.size() == 2 && key.startsWith("eid:"_L1) && key.size() > 4) {
        return putByExternalId(type, key, *body, how, request, truth, nowMs);
    }
    const auto record = netsuiteByKey(truth, type, key);
    if (parts.size() != 2 || (request.method != "PATCH" && request.method != "DELETE")) {
        return netsuiteError(405, u"INVALID_METHOD"_s, u"The request method is not supported."_s);
    }
    if (!record) {
        return notFound(type);
    }
    if (request.method == "DELETE") {
        truth.remove(*record, nowMs);
        return {.status = 204, .headers = {}};
    }
    if (auto done = updateNetsuite(truth, *record, *body, how, nowMs); !done) {
        return done.error();
    }
    return noContent(request, type, record->id);
}

EstateReply onRecords(const QStringList &parts, const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    const auto type = parts.value(0);
    if (!netsuiteKnown(type)) {
        return netsuiteError(404, u"NONEXISTENT_TYPE"_s, u"Record type '%1' does not exist."_s.arg(type));
    }
    if (request.method == "GET") {
        return parts.size() == 1 ? list(type, request, truth) : read(type, parts[1], request, truth);
    }
    return netsuiteWritable(type) ? write(type, parts, request, truth, nowMs)
                                  : netsuiteError(403, u"INSUFFICIENT_PERMISSION"_s,
                                                  u"Permission Violation: You need a higher level of permission."_s);
}

// Prefer: respond-async. The key works here and only here; a repeated one points to the first job.
EstateReply accept(const QStringList &parts, const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    const auto key = QString::fromLatin1(request.header("X-NetSuite-Idempotency-Key"));
    const auto location = [&](const QString &id) {
        return QPair{"Location"_ba, QString(request.origin() % jobBase % id).toLatin1()};
    };
    if (!key.isEmpty()) {
        for (const auto &job : truth.all(netsuiteSystem, jobKind)) {
            if (job->body.value("key"_L1).toString() == key) {
                auto reply = netsuiteError(400, u"IDEMPOTENCY_ERROR"_s,
                                           u"A request with this idempotency key has already been accepted."_s);
                reply.headers.append(location(job->id));
                return reply;
            }
        }
    }
    const auto done = onRecords(parts, request, truth, nowMs);
    const auto id = QString::number(truth.nextNumber(u"netsuite/job"_s));
    truth.create(netsuiteSystem, jobKind, id,
                 {{u"key"_s, key},
                  {u"status"_s, done.status},
                  {u"location"_s, QString::fromLatin1(headerValue(done.headers, "Location"))},
                  {u"body"_s, done.json.isUndefined() ? QJsonValue(QJsonValue::Null) : done.json}},
                 nowMs);
    return {.status = 202, .headers = {location(id)}};
}

EstateReply onJobs(const QStringList &parts, const EstateRequest &request, const Truth &truth)
{
    const auto job = truth.find(netsuiteSystem, jobKind, parts.value(0));
    if (!job || request.method != "GET") {
        return notFound(u"job"_s);
    }
    const auto href = QString(request.origin() % jobBase % job->id);
    const auto state = [&](const QString &id) {
        return QJsonObject{
            {u"id"_s, id},
            {u"completed"_s, true},
            {u"progress"_s, job->body.value("status"_L1).toInteger() < 400 ? u"succeeded"_s : u"failed"_s}};
    };
    const auto links = [&](const QString &path) {
        return QJsonObject{
            {u"links"_s, QJsonArray{QJsonObject{{u"rel"_s, u"self"_s}, {u"href"_s, QString(href % path)}}}}};
    };
    if (parts.size() == 1) {
        auto body = state(job->id);
        body.insert("task"_L1, links(u"/task"_s));
        return jsonReply(200, body);
    }
    if (parts.value(1) == "task"_L1 && parts.size() == 2) {
        return jsonReply(200,
                         QJsonObject{{u"count"_s, 1}, {u"hasMore"_s, false}, {u"items"_s, QJsonArray{state(u"1"_s)}}});
    }
    if (parts.value(1) != "task"_L1 || parts.value(2) != "1"_L1) {
        return notFound(u"task"_s);
    }
    if (parts.size() == 3) {
        auto body = state(u"1"_s);
        body.insert("result"_L1, links(u"/task/1/result"_s));
        return jsonReply(200, body);
    }
    EstateReply result{.status = static_cast<int>(job->body.value("status"_L1).toInteger()), .headers = {}};
    if (const auto location = job->body.value("location"_L1).toString(); !location.isEmpty()) {
        result.headers.append({"Location"_ba, location.toLatin1()});
    }
    if (!job->body.value("body"_L1).isNull()) {
        result.json = job->body.value("body"_L1);
    }
    return result;
}

EstateReply perform(const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    const auto path = request.path();
    if (path == "/services/rest/auth/oauth2/v1/token"_L1) {
        return token(request, truth, nowMs);
    }
    if (path == "/services/rest/query/v1/suiteql"_L1 && request.method == "POST") {
        return runSuiteQl(request, truth, nowMs);
    }
    if (path.startsWith(jobBase)) {
        return onJobs(path.sliced(jobBase.size()).split(u'/'), request, truth);
    }
    if (!path.startsWith(recordBase)) {
        return netsuiteError(404, u"NOT_FOUND"_s, u"The requested resource does not exist."_s);
    }
    const auto parts = path.sliced(recordBase.size()).split(u'/');
    return request.header("Prefer").contains("respond-async") ? accept(parts, request, truth, nowMs)
                                                              : onRecords(parts, request, truth, nowMs);
}

QList<QPair<QString, QString>> references(const Record &record)
{
    QList<QPair<QString, QString>> found;
    const auto add = [&](QLatin1StringView name) {
        if (const auto value = scalarText(record.body.value(name)); !value.isEmpty()) {
            found.append({name, value});
        }
    };
    add("externalId"_L1);
    const auto status = record.body.value("status"_L1).toString();
    if (record.kind == "salesOrder"_L1 && status != "C"_L1 && status != "H"_L1) {
        add("otherRefNum"_L1);
    } else if (record.kind == "customer"_L1 && !record.body.value("isInactive"_L1).toBool()) {
        add("companyName"_L1);
    } else if (record.kind == "item"_L1) {
        add("itemId"_L1);
    } else if ((record.kind == "creditMemo"_L1 || record.kind == "customerRefund"_L1) && status != "V"_L1) {
        const auto from = scalarText(record.body.value("createdFrom"_L1));
        if (!from.isEmpty()) { // the same amount of the same document given back twice
            found.append({u"createdFrom"_s, QString(from % u'/' % scalarText(record.body.value("total"_L1)))});
        }
    }
    return found;
}

} // namespace

const SystemBehaviour &netsuite()
{
    static const SystemBehaviour behaviour{
        .id = netsuiteSystem,
        .kind = u"netsuite"_s,
        .name = u"NetSuite EMEA"_s,
        .admit = admit,
        .perform = perform,
        .remember = [](const EstateRequest &, const EstateReply &, Truth &, qint64) { },
        .refuse = refuse,
        .references = references};
    return behaviour;
}

} // namespace Throughline::Estate
