// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"
#include "engine/estate/faults.h"
#include "engine/estate/stripeobjects.h"
#include "engine/estate/system.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

constexpr qint64 keyLifetimeMs = 24LL * 60 * 60 * 1000;
constexpr qint64 searchLagMs = 1000; // the vendor says: under a minute, not at once
constexpr qint64 eventsKeptMs = 30LL * 24 * 60 * 60 * 1000;
const auto keyKind = u"_key"_s;

const QMap<QString, QString> &collections() // path → kind
{
    static const QMap<QString, QString> all{
        {u"customers"_s, u"customer"_s},      {u"subscriptions"_s, u"subscription"_s},
        {u"invoices"_s, u"invoice"_s},        {u"events"_s, u"event"_s},
        {u"products"_s, u"product"_s},        {u"prices"_s, u"price"_s},
        {u"charges"_s, u"charge"_s},          {u"payment_intents"_s, u"payment_intent"_s},
        {u"refunds"_s, u"refund"_s},          {u"credit_notes"_s, u"credit_note"_s},
        {u"invoiceitems"_s, u"invoiceitem"_s}};
    return all;
}

EstateReply refuse(Refusal what, const RefusalDetail &detail, const EstateRequest &, Truth &)
{
    switch (what) {
    case Refusal::Throttled:
    case Refusal::DailyLimit:
    case Refusal::ConcurrencyLimit:
        return stripeError(429, u"invalid_request_error"_s, u"rate_limit"_s,
                           u"Request rate limit exceeded. Learn more about rate limits here "
                           "https://stripe.com/docs/rate-limits."_s);
    case Refusal::Broken:
    case Refusal::Unavailable:
        return stripeError(detail.status                 ? detail.status
                               : what == Refusal::Broken ? 500
                                                         : 503,
                           u"api_error"_s, {}, u"An unknown error occurred"_s);
    case Refusal::RowLock:
        return stripeError(429, u"invalid_request_error"_s, u"lock_timeout"_s,
                           u"This object cannot be accessed right now because another API request or Stripe process is "
                           "currently accessing it."_s);
    case Refusal::Invalid:
        break;
    }
    return stripeError(detail.status ? detail.status : 400, u"invalid_request_error"_s, detail.code,
                       detail.message.isEmpty() ? u"Invalid request."_s : detail.message, detail.path);
}

// -- stored replies -------------------------------------------------------------------------------------

QString idempotencyKey(const EstateRequest &request)
{
    return request.method == "POST" ? QString::fromUtf8(request.header("Idempotency-Key")) : QString();
}

QString fingerprint(const EstateRequest &request)
{
    const auto pairs = formMap(request.body);
    QByteArray canonical = request.path().toUtf8();
    for (auto it = pairs.begin(); it != pairs.end(); ++it) {
        canonical += '\n' + it.key().toUtf8() + '=' + it.value().toUtf8();
    }
    return QString::fromLatin1(sha256Hex(canonical));
}

const Record *storedKey(const Truth &truth, const QString &key, qint64 nowMs)
{
    const auto lifetime = tuned(truth, stripeSystem, u"keyLifetimeMs"_s, keyLifetimeMs);
    for (const auto &record : truth.all(stripeSystem, keyKind)) {
        if (record->body.value("key"_L1).toString() == key && nowMs - record->createdMs < lifetime) {
            return record.get();
        }
    }
    return nullptr;
}

QPair<QByteArray, QByteArray> requestId(Truth &truth)
{
    return {"Request-Id"_ba, stripeId(truth, u"req_"_s).toLatin1()};
}

std::optional<EstateReply> admit(const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    const auto basic = basicCredentials(request).first;
    const auto secret = basic.isEmpty() ? bearerToken(request) : basic;
    if (secret.isEmpty()) {
        return stripeError(401, u"invalid_request_error"_s, {},
                           u"You did not provide an API key. You need to provide your API key in the Authorization "
                           "header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."_s);
    }
    if (secret != credential(truth, stripe(), u"secretKey"_s)) {
        return stripeError(401, u"invalid_request_error"_s, {}, u"Invalid API Key provided: sk_test_****"_s);
    }
    const auto key = idempotencyKey(request);
    if (key.size() > 255) {
        return stripeError(400, u"invalid_request_error"_s, {},
                           u"Idempotency-Key is too long: at most 255 characters."_s);
    }
    const auto stored = key.isEmpty() ? nullptr : storedKey(truth, key, nowMs);
    if (!stored) {
        return {};
    }
    if (stored->body.value("fingerprint"_L1).toString() != fingerprint(request)) {
        return stripeError(
            400, u"idempotency_error"_s, {},
            u"Keys for idempotent requests can only be used with the same parameters they were first used "
            "with. Try using a key other than '%1' if you meant to execute a different request."_s.arg(key));
    }
    EstateReply reply =
        jsonReply(static_cast<int>(stored->body.value("status"_L1).toInteger()), stored->body.value("reply"_L1));
    reply.headers.append({"Idempotent-Replayed"_ba, "true"_ba});
    reply.headers.append({"Original-Request"_ba, stored->body.value("request"_L1).toString().toLatin1()});
    reply.headers.append({"Idempotency-Key"_ba, key.toUtf8()});
    reply.headers.append(requestId(truth));
    return reply;
}

// What began to execute is stored, a 500 too; a refused validation or rate is not.
void remember(const EstateRequest &request, const EstateReply &reply, Truth &truth, qint64 nowMs)
{
    const auto key = idempotencyKey(request);
    if (key.isEmpty() || (reply.status >= 400 && reply.status < 500 && reply.status != 402)) {
        return;
    }
    const auto number = truth.nextNumber(u"stripe/key"_s);
    truth.create(stripeSystem, keyKind, QString::number(number),
                 {{u"key"_s, key},
                  {u"fingerprint"_s, fingerprint(request)},
                  {u"status"_s, reply.status},
                  {u"reply"_s, reply.json},
                  {u"request"_s, QString::fromLatin1(headerValue(reply.headers, "Request-Id"))}},
                 nowMs);
}

// -- reading --------------------------------------------------------------------------------------------

bool filtered(const Record &record, const QMap<QString, QString> &query)
{
    for (const auto &name : {u"email"_s, u"customer"_s, u"subscription"_s, u"collection_method"_s, u"type"_s,
                             u"invoice"_s, u"charge"_s, u"payment_intent"_s}) {
        if (query.contains(name) && scalarText(record.body.value(name)) != query.value(name)) {
            return false;
        }
    }
    const auto created = record.body.value("created"_L1).toInteger();
    const auto bound = [&](const QString &name) { return query.value(u"created[%1]"_s.arg(name)).toLongLong(); };
    if ((query.contains(u"created"_s) && created != query.value(u"created"_s).toLongLong())
        || (query.contains(u"created[gte]"_s) && created < bound(u"gte"_s))
        || (query.contains(u"created[gt]"_s) && created <= bound(u"gt"_s))
        || (query.contains(u"created[lte]"_s) && created > bound(u"lte"_s))
        || (query.contains(u"created[lt]"_s) && created >= bound(u"lt"_s))) {
        return false;
    }
    const auto status = record.body.value("status"_L1).toString();
    if (record.kind == "subscription"_L1) { // canceled ones only on demand
        const auto wanted = query.value(u"status"_s);
        return wanted == "all"_L1 || (wanted.isEmpty() ? status != "canceled"_L1 : status == wanted);
    }
    return !query.contains(u"status"_s) || record.kind == "event"_L1 || status == query.value(u"status"_s);
}

QStringList wantedTypes(const EstateRequest &request)
{
    static const QRegularExpression numbered(u"^types\\[\\d+\\]$"_s);
    QStringList types;
    for (const auto all = formPairs(request.url.query(QUrl::FullyEncoded).toLatin1());
         const auto &[name, value] : all) {
        if (name == "types[]"_L1 || name.contains(numbered)) {
            types += value;
        }
    }
    return types;
}

bool filteredEvent(const Record &record, const EstateRequest &request, const QStringList &types, qint64 nowMs)
{
    const auto undelivered = request.query("delivery_success"_L1) == "false"_L1;
    return nowMs - record.createdMs < eventsKeptMs
        && (types.isEmpty() || types.contains(record.body.value("type"_L1).toString()))
        && (!undelivered || record.body.value("pending_webhooks"_L1).toInteger() > 0);
}

EstateReply list(const QString &collection, const EstateRequest &request, const Truth &truth, qint64 nowMs)
{
    const auto kind = collections().value(collection);
    const auto query = formMap(request.url.query(QUrl::FullyEncoded).toLatin1());
    const auto limit = query.value(u"limit"_s, u"10"_s).toInt();
    if (limit < 1 || limit > 100) {
        return stripeError(400, u"invalid_request_error"_s, u"parameter_invalid_integer"_s,
                           u"Invalid integer: %1. Must be between 1 and 100."_s.arg(query.value(u"limit"_s)),
                           u"limit"_s);
    }
    QList<const Record *> rows; // newest first
    const auto types = wantedTypes(request);
    const auto &all = truth.all(stripeSystem, kind);
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        if ((*it)->live() && filtered(**it, query)
            && (kind != "event"_L1 || filteredEvent(**it, request, types, nowMs))) {
            rows += it->get();
        }
    }
    const auto after = query.value(u"starting_after"_s);
    const auto before = query.value(u"ending_before"_s);
    for (const auto &[cursor, name] : {std::pair{after, u"starting_after"_s}, std::pair{before, u"ending_before"_s}}) {
        if (!cursor.isEmpty() && !stripeFind(truth, kind, cursor)) {
            return stripeError(400, u"invalid_request_error"_s, u"resource_missing"_s,
                               u"No such %1: '%2'"_s.arg(kind, cursor), name);
        }
    }
    bool more = false;
    if (!after.isEmpty()) {
        const auto seq = stripeFind(truth, kind, after)->seq;
        erase_if(rows, [&](const Record *r) { return r->seq >= seq; });
    }
    if (!before.isEmpty()) { // the page that ends just before the cursor
        const auto seq = stripeFind(truth, kind, before)->seq;
        erase_if(rows, [&](const Record *r) { return r->seq <= seq; });
        more = rows.size() > limit;
        rows = rows.last(std::min<qsizetype>(limit, rows.size()));
    } else {
        more = rows.size() > limit;
        rows = rows.first(std::min<qsizetype>(limit, rows.size()));
    }
    QJsonArray data;
    for (const auto *row : std::as_const(rows)) {
        data.append(row->body);
    }
    return jsonReply(200,
                     QJsonObject{{u"object"_s, u"list"_s},
                                 {u"data"_s, data},
                                 {u"has_more"_s, more},
                                 {u"url"_s, QString(u"/v1/"_s % collection)}});
}

const QRegularExpression &searchClause()
{
    static const QRegularExpression clause(u"^(?:(?:metadata\\[['\"](?<key>[^'\"]+)['\"]\\]|(?<field>email|name|status|"
                                           u"customer)):['\"](?<value>[^'\"]*)['\"]"
                                           "|created(?<sign>>=?|<=?)(?<seconds>\\d+))$"_s);
    return clause;
}

bool matchesClause(const QJsonObject &body, const QString &text)
{
    const auto match = searchClause().match(text.trimmed());
    if (const auto sign = match.captured(u"sign"_s); !sign.isEmpty()) {
        const auto created = body.value("created"_L1).toInteger();
        const auto bound = match.captured(u"seconds"_s).toLongLong();
        return sign.endsWith(u'=') && created == bound ? true
            : sign.startsWith(u'>')                    ? created > bound
                                                       : created < bound;
    }
    const auto key = match.captured(u"key"_s);
    const auto found = key.isEmpty() ? body.value(match.captured(u"field"_s)) : body.value("metadata"_L1)[key];
    return scalarText(found) == match.captured(u"value"_s);
}

// metadata['key']:'value', email:'…', name:'…', status:'…', created>n, joined by AND or by OR
EstateReply search(const QString &collection, const EstateRequest &request, const Truth &truth, qint64 nowMs)
{
    const auto kind = collections().value(collection);
    const auto query = request.query("query"_L1);
    const bool any = query.contains(" OR "_L1);
    const auto clauses = query.split(any ? u" OR "_s : u" AND "_s);
    const auto invalid = [&] {
        return stripeError(
            400, u"invalid_request_error"_s, {},
            u"We were unable to parse your search query. Try using the format `metadata[\"key\"]:\"value\"` "
            "to query for metadata or key:\"value\" to query for other fields."_s,
            u"query"_s);
    };
    for (const auto &text : clauses) {
        if (!searchClause().match(text.trimmed()).hasMatch()) {
            return invalid();
        }
    }
    const auto seenMs = nowMs - indexLagMs(truth, stripeSystem, searchLagMs);
    const auto limit = std::clamp(request.query("limit"_L1).isEmpty() ? 10 : request.query("limit"_L1).toInt(), 1, 100);
    const auto token = QByteArray::fromBase64(request.query("page"_L1).toLatin1());
    const auto passed = token.isEmpty() ? std::numeric_limits<qint64>::max() : token.toLongLong();
    QJsonArray data; // newest first
    qint64 last = 0;
    bool more = false;
    const auto &all = truth.all(stripeSystem, kind);
    for (auto it = all.rbegin(); it != all.rend() && !more; ++it) {
        const auto &record = *it;
        const auto seen = record->seq < passed && record->live() ? record->at(seenMs) : std::nullopt;
        if (!seen) {
            continue;
        }
        const auto matches =
            std::ranges::count_if(clauses, [&](const QString &text) { return matchesClause(seen->body, text); });
        if (any ? matches == 0 : matches < clauses.size()) {
            continue;
        }
        more = data.size() == limit;
        if (!more) {
            data.append(seen->body);
            last = record->seq;
        }
    }
    return jsonReply(200,
                     QJsonObject{{u"object"_s, u"search_result"_s},
                                 {u"data"_s, data},
                                 {u"has_more"_s, more},
                                 {u"next_page"_s,
                                  more ? QJsonValue(QString::fromLatin1(QByteArray::number(last).toBase64()))
                                       : QJsonValue(QJsonValue::Null)},
                                 {u"url"_s, u"/v1/%1/search"_s.arg(collection)}});
}

// -- writing --------------------------------------------------------------------------------------------

EstateReply replied(const StripeReply &made)
{
    return made ? jsonReply(200, *made) : made.error();
}

StripeReply createProduct(const StripeForm &form, Truth &truth, qint64 nowMs)
{
    if (form.value(u"name"_s).isEmpty()) {
        return std::unexpected(stripeError(400, u"invalid_request_error"_s, u"parameter_missing"_s,
                                           u"Missing required param: name."_s, u"name"_s));
    }
    const auto id = form.value(u"id"_s).isEmpty() ? stripeId(truth, u"prod_"_s) : form.value(u"id"_s);
    if (truth.find(stripeSystem, u"product"_s, id)) {
        return std::unexpected(
            stripeError(400, u"invalid_request_error"_s, u"resource_already_exists"_s, u"Product already exists."_s));
    }
    QJsonObject body{{u"id"_s, id},
                     {u"object"_s, u"product"_s},
                     {u"active"_s, true},
                     {u"created"_s, nowMs / 1000},
                     {u"livemode"_s, false},
                     {u"metadata"_s, stripeMetadata(form)},
                     {u"name"_s, form.value(u"name"_s)},
                     {u"updated"_s, nowMs / 1000}};
    stripeMake(truth, u"product"_s, body, u"product.created"_s, nowMs);
    return body;
}

EstateReply unknownUrl(const EstateRequest &request)
{
    return stripeError(404, u"invalid_request_error"_s, {},
                       u"Unrecognized request URL (%1: %2). Please see https://stripe.com/docs or we can help at "
                       "https://support.stripe.com/."_s.arg(QString::fromLatin1(request.method), request.path()));
}

EstateReply onCollection(const QString &collection, const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    if (request.method == "GET") {
        return list(collection, request, truth, nowMs);
    }
    const auto form = formMap(request.body);
    if (request.method != "POST") {
        return unknownUrl(request);
    }
    return collection == "customers"_L1    ? replied(createStripeCustomer(form, truth, nowMs))
        : collection == "subscriptions"_L1 ? replied(createStripeSubscription(form, truth, nowMs))
        : collection == "products"_L1      ? replied(createProduct(form, truth, nowMs))
        : collection == "credit_notes"_L1  ? replied(createStripeCreditNote(form, truth, nowMs))
        : collection == "refunds"_L1       ? replied(createStripeRefund(form, truth, nowMs))
        : collection == "invoiceitems"_L1  ? replied(createStripeInvoiceItem(form, truth, nowMs))
                                           : unknownUrl(request);
}

EstateReply onObject(const QString &kind, const QStringList &parts, const EstateRequest &request, Truth &truth,
                     qint64 nowMs)
{
    const auto &id = parts.first();
    const auto record = stripeFind(truth, kind, id);
    if (!record) {
        return stripeMissing(kind, id, u"id"_s);
    }
    if (request.method == "GET" && parts.size() == 1) {
        return jsonReply(200, record->body);
    }
    if (kind == "invoice"_L1 && request.method == "POST" && parts.size() == 2) {
        return replied(stripeInvoiceVerb(*record, parts[1], truth, nowMs));
    }
    if (kind == "credit_note"_L1 && request.method == "POST" && parts.value(1) == "void"_L1) {
        return replied(voidStripeCreditNote(*record, truth, nowMs));
    }
    if (parts.size() > 1) {
        return unknownUrl(request);
    }
    const auto form = formMap(request.body);
    if (kind == "customer"_L1 && request.method == "POST") {
        return replied(updateStripeCustomer(*record, form, truth, nowMs));
    }
    if (kind == "customer"_L1 && request.method == "DELETE") {
        const auto body = record->body;
        truth.remove(*record, nowMs);
        stripeEvent(truth, u"customer.deleted"_s, body, nowMs);
        return jsonReply(200, QJsonObject{{u"id"_s, id}, {u"object"_s, kind}, {u"deleted"_s, true}});
    }
    if (kind == "subscription"_L1 && record->body.value("status"_L1).toString() == "canceled"_L1) {
        return stripeMissing(kind, id, u"id"_s);
    }
    if (kind == "subscription"_L1 && request.method == "POST") {
        return replied(updateStripeSubscription(*record, form, truth, nowMs));
    }
    if (kind == "subscription"_L1 && request.method == "DELETE") {
        return jsonReply(200, cancelStripeSubscription(*record, form, truth, nowMs));
    }
    return unknownUrl(request);
}

EstateReply perform(const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    const auto taxes = request.path() == "/v1/tax/calculations"_L1 && request.method == "POST";
    const auto parts = request.path().split(u'/', Qt::SkipEmptyParts);
    const auto collection = parts.value(1);
    EstateReply reply;
    if (taxes) {
        reply = replied(calculateStripeTax(formMap(request.body), truth, nowMs));
    } else if (parts.value(0) != "v1"_L1 || !collections().contains(collection)) {
        reply = unknownUrl(request);
    } else if (parts.size() == 2) {
        reply = onCollection(collection, request, truth, nowMs);
    } else if (parts.size() == 3 && parts[2] == "search"_L1 && request.method == "GET") {
        reply = search(collection, request, truth, nowMs);
    } else {
        reply = onObject(collections().value(collection), parts.mid(2), request, truth, nowMs);
    }
    reply.headers.append(requestId(truth));
    const auto version = request.header("Stripe-Version");
    reply.headers.append({"Stripe-Version"_ba, version.isEmpty() ? "2022-04-12"_ba : version});
    return reply;
}

QList<QPair<QString, QString>> references(const Record &record)
{
    const auto status = record.body.value("status"_L1).toString();
    QList<QPair<QString, QString>> found;
    if (status == "canceled"_L1 || status == "void"_L1) {
        return found;
    }
    static const QStringList ours{u"customer"_s, u"subscription"_s, u"credit_note"_s, u"refund"_s, u"invoiceitem"_s};
    const auto metadata = record.body.value("metadata"_L1);
    for (const auto &name : {u"tl_key"_s, u"order"_s}) {
        if (const auto value = metadata[name].toString(); !value.isEmpty() && ours.contains(record.kind)
            && (name == "tl_key"_L1 || record.kind == "subscription"_L1)) {
            found.append({u"metadata[%1]"_s.arg(name), value});
        }
    }
    return found;
}

} // namespace

const SystemBehaviour &stripe()
{
    static const SystemBehaviour behaviour{.id = stripeSystem,
                                           .kind = u"stripe"_s,
                                           .name = u"Stripe"_s,
                                           .admit = admit,
                                           .perform = perform,
                                           .remember = remember,
                                           .refuse = refuse,
                                           .references = references};
    return behaviour;
}

} // namespace Throughline::Estate
