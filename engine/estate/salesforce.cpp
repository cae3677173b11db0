// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"
#include "engine/base/money.h"
#include "engine/estate/faults.h"
#include "engine/estate/salesforcequery.h"
#include "engine/estate/soql.h"
#include "engine/estate/system.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

constexpr qint64 sessionMs = 2 * 60 * 60 * 1000;
constexpr qint64 dailyLimit = 100'000;
constexpr qint64 dayMs = 24 * 60 * 60 * 1000;

EstateReply notFound()
{
    return salesforceError(404, u"NOT_FOUND"_s, u"The requested resource does not exist"_s);
}

EstateReply token(const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    const auto refuse = [](const QString &error, const QString &text) {
        return jsonReply(400, QJsonObject{{u"error"_s, error}, {u"error_description"_s, text}});
    };
    const auto form = formMap(request.body);
    auto [id, secret] = basicCredentials(request);
    if (id.isEmpty()) {
        id = form.value(u"client_id"_s);
        secret = form.value(u"client_secret"_s);
    }
    if (form.value(u"grant_type"_s) != "client_credentials"_L1) {
        return refuse(u"unsupported_grant_type"_s, u"grant type not supported"_s);
    }
    if (id != credential(truth, salesforce(), u"clientId"_s)) {
        return refuse(u"invalid_client_id"_s, u"client identifier invalid"_s);
    }
    if (secret != credential(truth, salesforce(), u"clientSecret"_s)) {
        return refuse(u"invalid_client"_s, u"invalid client credentials"_s);
    }
    return jsonReply(200,
                     QJsonObject{{u"access_token"_s, issueToken(truth, salesforceSystem, nowMs, sessionMs)},
                                 {u"instance_url"_s, request.origin()},
                                 {u"id"_s, QString(request.origin() % "/id/00D5g000000000AEAQ/0055g000000000AEAQ"_L1)},
                                 {u"token_type"_s, u"Bearer"_s},
                                 {u"scope"_s, u"api"_s},
                                 {u"issued_at"_s, QString::number(nowMs)}});
}

qint64 usedToday(const Truth &truth)
{
    return truth.number(u"salesforce/api-usage"_s, 0);
}

qint64 allowedToday(const Truth &truth)
{
    return tuned(truth, salesforceSystem, u"dailyLimit"_s, dailyLimit);
}

EstateReply refuse(Refusal what, const RefusalDetail &detail, const EstateRequest &, Truth &)
{
    switch (what) {
    case Refusal::Throttled:
    case Refusal::DailyLimit:
    case Refusal::ConcurrencyLimit:
        return salesforceError(403, u"REQUEST_LIMIT_EXCEEDED"_s, u"TotalRequests Limit exceeded."_s);
    case Refusal::Broken:
        return salesforceError(detail.status ? detail.status : 500, u"UNKNOWN_EXCEPTION"_s,
                               u"An unexpected error occurred. Please include this ErrorId if you contact support."_s);
    case Refusal::Unavailable:
        return salesforceError(503, u"SERVER_UNAVAILABLE"_s, u"Server is temporarily unavailable"_s);
    case Refusal::RowLock:
        return salesforceError(400, u"UNABLE_TO_LOCK_ROW"_s, u"unable to obtain exclusive access to this record"_s);
    case Refusal::Invalid:
        break;
    }
    return salesforceError(detail.status ? detail.status : 400,
                           detail.code.isEmpty() ? u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s : detail.code,
                           detail.message.isEmpty() ? u"The record does not meet a validation rule."_s : detail.message,
                           detail.path.isEmpty() ? QStringList() : QStringList{detail.path});
}

std::optional<EstateReply> admit(const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    if (request.path() == "/services/oauth2/token"_L1) {
        return {};
    }
    if (!tokenIsGood(truth, salesforceSystem, bearerToken(request), nowMs)) {
        return salesforceError(401, u"INVALID_SESSION_ID"_s, u"Session expired or invalid"_s);
    }
    if (truth.number(u"salesforce/api-day"_s, -1) != nowMs / dayMs) {
        truth.setSetting(u"salesforce/api-day"_s, QString::number(nowMs / dayMs));
        truth.setSetting(u"salesforce/api-usage"_s, u"0"_s);
    }
    if (usedToday(truth) >= allowedToday(truth)) {
        return refuse(Refusal::DailyLimit, {}, request, truth);
    }
    truth.setSetting(u"salesforce/api-usage"_s, QString::number(usedToday(truth) + 1));
    return {};
}

// One value of a write, in the truth's form. The error is the vendor's reply.
std::expected<QJsonValue, EstateReply> written(const Truth &truth, const SalesforceField &field,
                                               const QJsonValue &value)
{
    const auto wrong = [&](const QString &code, const QString &text) {
        return std::unexpected(salesforceError(400, code, text, {field.name}));
    };
    if (value.isNull()) {
        return value;
    }
    auto text = scalarText(value);
    switch (field.type) {
    case SalesforceField::Currency:
    case SalesforceField::Double:
        if (!Decimal::parse(text)) {
            return wrong(u"JSON_PARSER_ERROR"_s,
                         u"Cannot deserialize instance of currency from VALUE_STRING value %1"_s.arg(text));
        }
        return text;
    case SalesforceField::Date:
        if (text.size() != 10 || !parseSalesforceTime(text)) {
            return wrong(u"JSON_PARSER_ERROR"_s,
                         u"Cannot deserialize instance of date from VALUE_STRING value %1"_s.arg(text));
        }
        return text;
    case SalesforceField::Boolean:
        return value.toBool();
    case SalesforceField::Picklist:
        if (!field.picklist.contains(text)) {
            return wrong(u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s,
                         u"%1: bad value for restricted picklist field: %2"_s.arg(field.name, text));
        }
        return text;
    case SalesforceField::Reference:
        if (const auto target = truth.find(salesforceSystem, field.to, text); !target || !target->live()) {
            return wrong(u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s);
        }
        return text;
    default:
        return text;
    }
}

std::expected<QJsonObject, EstateReply> writtenFields(const Truth &truth, const SalesforceObject &object,
                                                      const QJsonObject &body)
{
    QJsonObject values;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const auto *field = object.field(it.key());
        if (it.key() == "attributes"_L1) {
            continue;
        }
        if (!field || fieldGone(truth, salesforceSystem, object.name, field->name)) {
            return std::unexpected(salesforceError(
                400, u"INVALID_FIELD"_s, u"No such column '%1' on sobject of type %2"_s.arg(it.key(), object.name)));
        }
        if (field->access == SalesforceField::ReadOnly) {
            return std::unexpected(salesforceError(
                400, u"INVALID_FIELD_FOR_INSERT_UPDATE"_s,
                u"Unable to create/update fields: %1. Please check the security settings of this field and verify that "
                "it is read/write for your profile or permission set."_s.arg(field->name),
                {field->name}));
        }
        auto value = written(truth, *field, it.value());
        if (!value) {
            return std::unexpected(value.error());
        }
        values.insert(field->name, *value);
    }
    return values;
}

std::expected<QJsonObject, EstateReply> writtenFields(const Truth &truth, const SalesforceObject &object,
                                                      const EstateRequest &request)
{
    const auto body = parseJsonObject(request.body);
    if (!body) {
        return std::unexpected(salesforceError(400, u"JSON_PARSER_ERROR"_s, body.error().detail));
    }
    return writtenFields(truth, object, *body);
}

QJsonObject saved(const QString &id, std::optional<bool> created)
{
    QJsonObject body{{u"id"_s, id}, {u"success"_s, true}, {u"errors"_s, QJsonArray()}};
    if (created) {
        body.insert("created"_L1, *created);
    }
    return body;
}

EstateReply createRecord(const SalesforceObject &object, const QJsonObject &values, Truth &truth, qint64 nowMs,
                         std::optional<bool> created)
{
    QStringList missing;
    for (const auto &field : object.fields) {
        // The org's flow finds an order's account by its opportunity.
        const bool filled =
            object.name == "Order"_L1 && field.name == "AccountId"_L1 && values.contains("OpportunityId"_L1);
        if (field.access == SalesforceField::Required && !filled && scalarText(values.value(field.name)).isEmpty()) {
            missing += field.name;
        }
    }
    if (!missing.isEmpty()) {
        return salesforceError(400, u"REQUIRED_FIELD_MISSING"_s,
                               u"Required fields are missing: [%1]"_s.arg(missing.join(u", "_s)), missing);
    }
    const auto id = createSalesforceRecord(truth, object, values, nowMs).id;
    auto reply = jsonReply(201, saved(id, created));
    reply.headers.append({"Location"_ba, u"/services/data/v64.0/sobjects/%1/%2"_s.arg(object.name, id).toLatin1()});
    return reply;
}

std::optional<EstateReply> refuseUpdate(const SalesforceObject &object, const Record &record, const QJsonObject &values)
{
    // A validation rule of the org: what was sold is not repriced.
    if (object.name == "Opportunity"_L1 && record.body.value("IsWon"_L1).toBool() && values.contains("Amount"_L1)
        && values.value("Amount"_L1) != record.body.value("Amount"_L1)) {
        return salesforceError(400, u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s,
                               u"The amount of a closed won opportunity is locked."_s, {u"Amount"_s});
    }
    return {};
}

const Record *byExternalId(const Truth &truth, const SalesforceObject &object, const QString &value)
{
    for (const auto &record : truth.all(salesforceSystem, object.name)) {
        if (record->live() && record->body.value(object.externalId).toString() == value) {
            return record.get();
        }
    }
    return nullptr;
}

EstateReply upsert(const SalesforceObject &object, const QString &key, const EstateRequest &request,
                   std::expected<QJsonObject, EstateReply> values, Truth &truth, qint64 nowMs)
{
    if (!values) {
        return values.error();
    }
    if (values->contains(object.externalId)) {
        return salesforceError(400, u"INVALID_FIELD"_s,
                               u"The %1 field should not be specified in the sobject data."_s.arg(object.externalId));
    }
    if (const auto found = byExternalId(truth, object, key)) {
        if (found->seq > request.arrivedSeq) { // another request made it while this one was under way
            return salesforceError(400, u"DUPLICATE_VALUE"_s,
                                   u"duplicate value found: %1 duplicates value on record with id: %2"_s.arg(
                                       object.externalId, found->id));
        }
        if (auto refused = refuseUpdate(object, *found, *values)) {
            return *refused;
        }
        updateSalesforceRecord(truth, object, *found, *values, nowMs);
        return jsonReply(200, saved(found->id, false));
    }
    values->insert(object.externalId, key);
    return createRecord(object, *values, truth, nowMs, true);
}

EstateReply onRecord(const SalesforceObject &object, const QString &id, const EstateRequest &request, Truth &truth,
                     qint64 nowMs)
{
    const auto record = truth.find(salesforceSystem, object.name, id);
    if (!record) {
        return notFound();
    }
    if (!record->live()) {
        return salesforceError(404, u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s);
    }
    if (request.method == "GET") {
        return jsonReply(200, salesforceRecord(truth, object, *record));
    }
    if (request.method == "DELETE") {
        truth.remove(*record, nowMs);
        return {.status = 204, .headers = {}};
    }
    if (request.method != "PATCH") {
        return salesforceError(405, u"METHOD_NOT_ALLOWED"_s, u"HTTP Method not allowed"_s);
    }
    const auto values = writtenFields(truth, object, request);
    if (!values) {
        return values.error();
    }
    if (auto refused = refuseUpdate(object, *record, *values)) {
        return *refused;
    }
    if (const auto key = values->value(object.externalId).toString(); !key.isEmpty()) {
        if (const auto other = byExternalId(truth, object, key); other && other != record) {
            return salesforceError(400, u"DUPLICATE_VALUE"_s,
                                   u"duplicate value found: %1 duplicates value on record with id: %2"_s.arg(
                                       object.externalId, other->id));
        }
    }
    updateSalesforceRecord(truth, object, *record, *values, nowMs);
    return {.status = 204, .headers = {}};
}

EstateReply onObjects(const QStringList &parts, const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    const auto object = salesforceObject(parts.value(0));
    if (!object) {
        return notFound();
    }
    if (parts.size() == 1 && request.method == "POST") {
        const auto values = writtenFields(truth, *object, request);
        return values ? createRecord(*object, *values, truth, nowMs, {}) : values.error();
    }
    if (parts.size() == 2) {
        return onRecord(*object, parts[1], request, truth, nowMs);
    }
    if (parts.size() != 3 || object->externalId.isEmpty()
        || parts[1].compare(object->externalId, Qt::CaseInsensitive) != 0) {
        return salesforceError(
            404, u"NOT_FOUND"_s,
            u"Provided external ID field does not exist or is not accessible: %1"_s.arg(parts.value(1)));
    }
    if (request.method == "PATCH") {
        return upsert(*object, parts[2], request, writtenFields(truth, *object, request), truth, nowMs);
    }
    const auto found = byExternalId(truth, *object, parts[2]);
    return found ? onRecord(*object, found->id, request, truth, nowMs) : notFound();
}

/// One record of a collection meets the faults that its own request would meet.
EstateReply upsertOne(const SalesforceObject &object, const QString &key, const QJsonObject &body,
                      const EstateRequest &collection, Truth &truth, qint64 nowMs)
{
    auto request = collection;
    request.url.setPath(u"/services/data/v64.0/sobjects/%1/%2/%3"_s.arg(object.name, object.externalId, key));
    for (const auto &[kind, refusal] :
         {std::pair{u"row-lock"_s, Refusal::RowLock}, std::pair{u"validation-error"_s, Refusal::Invalid}}) {
        if (const auto fault = strike(truth, salesforceSystem, kind, request, nowMs)) {
            return refuse(refusal,
                          {.message = fault->value("message"_L1).toString(),
                           .code = fault->value("code"_L1).toString(),
                           .path = fault->value("field"_L1).toString(),
                           .status = 400},
                          request, truth);
        }
    }
    return upsert(object, key, request, writtenFields(truth, object, body), truth, nowMs);
}

/// The reply to one record as it stands in the answer to its collection.
QJsonObject answerOf(const EstateReply &reply)
{
    if (reply.status < 300) {
        return reply.json.toObject();
    }
    QJsonArray errors;
    for (const auto rows = reply.json.toArray(); const auto &row : rows) {
        errors.append(QJsonObject{{u"statusCode"_s, row["errorCode"_L1]},
                                  {u"message"_s, row["message"_L1]},
                                  {u"fields"_s, row["fields"_L1].toArray()}});
    }
    return {{u"success"_s, false}, {u"errors"_s, errors}};
}

/// Several upserts in one request; each is answered for itself, in order.
EstateReply upsertCollection(const QStringList &parts, const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    constexpr qsizetype recordsMax = 200;
    const auto object = salesforceObject(parts.value(1));
    if (parts.value(0) != "sobjects"_L1 || parts.size() != 3 || !object || object->externalId.isEmpty()
        || parts[2].compare(object->externalId, Qt::CaseInsensitive) != 0) {
        return notFound();
    }
    if (request.method != "PATCH") {
        return salesforceError(405, u"METHOD_NOT_ALLOWED"_s, u"HTTP Method not allowed"_s);
    }
    const auto body = parseJsonObject(request.body);
    if (!body || !body->value("records"_L1).isArray() || body->value("allOrNone"_L1).toBool()) {
        return salesforceError(400, u"JSON_PARSER_ERROR"_s,
                               body ? u"records is required; all or none is not offered here"_s : body.error().detail);
    }
    const auto records = body->value("records"_L1).toArray();
    if (records.size() > recordsMax) {
        return salesforceError(400, u"EXCEEDED_MAX_SIZE_REQUEST"_s,
                               u"record limit reached. cannot submit more than 200 records in this request"_s);
    }
    QHash<QString, int> times;
    for (const auto &record : records) {
        ++times[record[object->externalId].toString()];
    }
    QJsonArray answers;
    for (const auto &record : records) {
        auto values = record.toObject();
        const auto key = values.take(object->externalId).toString();
        const auto type = values.take("attributes"_L1)["type"_L1].toString();
        const auto reply = type != object->name || key.isEmpty()
            ? salesforceError(400, u"INVALID_TYPE"_s, u"The record does not name its type and its external id."_s)
            : times.value(key) > 1
            ? salesforceError(400, u"DUPLICATE_VALUE"_s, u"Duplicate external id specified: %1"_s.arg(key))
            : upsertOne(*object, key, values, request, truth, nowMs);
        answers.append(answerOf(reply));
    }
    return jsonReply(200, answers);
}

EstateReply route(const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    if (request.path() == "/services/oauth2/token"_L1) {
        return token(request, truth, nowMs);
    }
    static const QRegularExpression base(u"^/services/data/v\\d+\\.0/(.*)$"_s);
    const auto match = base.match(request.path());
    const auto parts = match.captured(1).split(u'/', Qt::SkipEmptyParts);
    const auto resource = parts.value(0);
    if (resource == "sobjects"_L1) {
        return onObjects(parts.mid(1), request, truth, nowMs);
    }
    if (resource == "composite"_L1) {
        return upsertCollection(parts.mid(1), request, truth, nowMs);
    }
    if (request.method != "GET") {
        return salesforceError(405, u"METHOD_NOT_ALLOWED"_s, u"HTTP Method not allowed"_s);
    }
    if (resource == "query"_L1 || resource == "queryAll"_L1) {
        return parts.size() > 1 ? nextSoqlPage(parts[1], request, truth)
                                : runSoql(request.query("q"_L1), resource == "queryAll"_L1, request, truth, nowMs);
    }
    if (resource == "limits"_L1) {
        const auto allowed = allowedToday(truth);
        return jsonReply(200,
                         QJsonObject{{u"DailyApiRequests"_s,
                                      QJsonObject{{u"Max"_s, allowed}, {u"Remaining"_s, allowed - usedToday(truth)}}}});
    }
    return notFound();
}

EstateReply perform(const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    auto reply = route(request, truth, nowMs);
    reply.headers.append(
        {"Sforce-Limit-Info"_ba, u"api-usage=%1/%2"_s.arg(usedToday(truth)).arg(allowedToday(truth)).toLatin1()});
    return reply;
}

QList<QPair<QString, QString>> references(const Record &record)
{
    QList<QPair<QString, QString>> found;
    const auto add = [&](const QString &name) {
        if (const auto value = record.body.value(name).toString(); !value.isEmpty()) {
            found.append({name, value});
        }
    };
    if (record.kind == "Order"_L1) {
        add(u"Throughline_Key__c"_s);
        add(u"OpportunityId"_s);
    } else if (record.kind == "Opportunity"_L1) { // an order has one deal per version
        const auto version = record.body.value("Order_Version__c"_L1).toString();
        if (version.isEmpty() || version == "1"_L1) {
            add(u"Order_Number__c"_s);
        } else if (const auto number = record.body.value("Order_Number__c"_L1).toString(); !number.isEmpty()) {
            found.append({u"Order_Number__c"_s, QString(number % u'/' % version)});
        }
    } else if (record.kind == "Credit_Memo__c"_L1) {
        add(u"Throughline_Key__c"_s);
        add(u"ERP_Credit_Memo__c"_s);
    } else if (record.kind == "Account"_L1) {
        add(u"Name"_s);
    }
    return found;
}

} // namespace

const SystemBehaviour &salesforce()
{
    static const SystemBehaviour behaviour{
        .id = salesforceSystem,
        .kind = u"salesforce"_s,
        .name = u"Salesforce EMEA"_s,
        .admit = admit,
        .perform = perform,
        .remember = [](const EstateRequest &, const EstateReply &, Truth &, qint64) { },
        .refuse = refuse,
        .references = references};
    return behaviour;
}

} // namespace Throughline::Estate
