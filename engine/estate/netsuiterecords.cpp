// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/netsuiterecords.h"

#include "engine/base/json.h"
#include "engine/base/money.h"
#include "engine/estate/netsuitebooks.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

struct Property {
    QString name;
    QString to; ///< record type referred to; empty = a plain value
};

const QList<Property> &properties(const QString &type)
{
    static const auto madeFrom = [](const QString &source) {
        return QList<Property>{{u"externalId"_s, {}},
                               {u"tranId"_s, {}},
                               {u"entity"_s, u"customer"_s},
                               {u"otherRefNum"_s, {}},
                               {u"currency"_s, u"currency"_s},
                               {u"subsidiary"_s, u"subsidiary"_s},
                               {u"memo"_s, {}},
                               {u"tranDate"_s, {}},
                               {u"orderStatus"_s, {}},
                               {u"startDate"_s, {}},
                               {u"endDate"_s, {}},
                               {u"dueDate"_s, {}},
                               {u"billAddress"_s, {}},
                               {u"shipAddress"_s, {}},
                               {u"email"_s, {}},
                               {u"exchangeRate"_s, {}},
                               {u"createdFrom"_s, source}};
    };
    static const QMap<QString, QList<Property>> transactions{{u"salesOrder"_s, madeFrom(u"salesOrder"_s)},
                                                             {u"invoice"_s, madeFrom(u"salesOrder"_s)},
                                                             {u"revenueArrangement"_s, madeFrom(u"salesOrder"_s)},
                                                             {u"creditMemo"_s, madeFrom(u"invoice"_s)},
                                                             {u"customerRefund"_s, madeFrom(u"creditMemo"_s)}};
    static const QList<Property> customer{{u"externalId"_s, {}},
                                          {u"entityId"_s, {}},
                                          {u"companyName"_s, {}},
                                          {u"email"_s, {}},
                                          {u"phone"_s, {}},
                                          {u"isPerson"_s, {}},
                                          {u"isInactive"_s, {}},
                                          {u"comments"_s, {}},
                                          {u"vatRegNumber"_s, {}},
                                          {u"url"_s, {}},
                                          {u"accountNumber"_s, {}},
                                          {u"creditHoldOverride"_s, {}},
                                          {u"creditLimit"_s, {}},
                                          {u"addressBook"_s, {}},
                                          {u"defaultAddress"_s, {}},
                                          {u"currency"_s, u"currency"_s},
                                          {u"subsidiary"_s, u"subsidiary"_s}};
    static const QList<Property> item{{u"externalId"_s, {}},
                                      {u"itemId"_s, {}},
                                      {u"displayName"_s, {}},
                                      {u"isInactive"_s, {}},
                                      {u"quantityAvailable"_s, {}}};
    static const QList<Property> named{
        {u"externalId"_s, {}}, {u"name"_s, {}}, {u"symbol"_s, {}}, {u"currency"_s, u"currency"_s}};
    static const QList<Property> period{{u"periodName"_s, {}}, {u"startDate"_s, {}}, {u"endDate"_s, {}},
                                        {u"closed"_s, {}},     {u"isAdjust"_s, {}},  {u"isQuarter"_s, {}},
                                        {u"isYear"_s, {}}};
    if (const auto known = transactions.constFind(type); known != transactions.constEnd()) {
        return *known;
    }
    return type == "customer"_L1 ? customer : type == "item"_L1 ? item : type == "accountingPeriod"_L1 ? period : named;
}

bool hasItems(const QString &type)
{
    return type == "salesOrder"_L1 || type == "invoice"_L1 || type == "creditMemo"_L1;
}

bool isTransaction(const QString &type)
{
    return hasItems(type) || type == "customerRefund"_L1 || type == "revenueArrangement"_L1;
}

const Record *byValue(const Truth &truth, const QString &type, QLatin1StringView property, const QString &value)
{
    if (value.isEmpty()) {
        return nullptr;
    }
    for (const auto &record : truth.all(netsuiteSystem, type)) {
        if (record->live() && record->body.value(property).toString() == value) {
            return record.get();
        }
    }
    return nullptr;
}

QLatin1StringView nameProperty(const QString &type)
{
    return type == "customer"_L1 ? "companyName"_L1
        : type == "item"_L1      ? "itemId"_L1
        : type == "currency"_L1  ? "symbol"_L1
        : isTransaction(type)    ? "tranId"_L1
                                 : "name"_L1;
}

EstateReply invalidKey(const QString &what, const QString &key, const QString &path)
{
    return netsuiteError(400, u"INVALID_KEY_OR_REF"_s, u"The specified %1 key is invalid: %2."_s.arg(what, key), path);
}

std::expected<QString, EstateReply> referenced(const Truth &truth, const QString &type, const QJsonValue &value,
                                               const QString &what, const QString &path)
{
    const auto object = value.toObject();
    const auto id = value.isObject() ? scalarText(object.value("id"_L1)) : scalarText(value);
    const auto externalId = object.value("externalId"_L1).toString();
    const auto name = object.value("refName"_L1).toString();
    const auto *found = truth.find(netsuiteSystem, type, id);
    if (!found && !externalId.isEmpty()) {
        found = byValue(truth, type, "externalId"_L1, externalId);
    }
    if (!found && id.isEmpty() && externalId.isEmpty()) {
        found = byValue(truth, type, nameProperty(type), name);
    }
    if (!found || !found->live()) {
        return std::unexpected(invalidKey(what, !id.isEmpty() ? id : !externalId.isEmpty() ? externalId : name, path));
    }
    return found->id;
}

QJsonObject referenceJson(const Truth &truth, const QString &type, const QString &id, const QString &origin)
{
    const auto href = QString(origin % "/services/rest/record/v1/"_L1 % type % u'/' % id);
    return {{u"links"_s, QJsonArray{QJsonObject{{u"rel"_s, u"self"_s}, {u"href"_s, href}}}},
            {u"id"_s, id},
            {u"refName"_s, netsuiteName(truth, type, id)}};
}

std::expected<QJsonObject, EstateReply> writtenLine(const Truth &truth, const QJsonObject &line, qsizetype number,
                                                    const NetsuiteWrite &how)
{
    static const QStringList known{u"item"_s,  u"quantity"_s, u"rate"_s,    u"amount"_s,   u"description"_s,
                                   u"line"_s,  u"taxCode"_s,  u"price"_s,   u"location"_s, u"department"_s,
                                   u"class"_s, u"units"_s,    u"isClosed"_s};
    const auto path = u"item.items[%1]"_s.arg(number);
    QJsonObject out;
    for (auto it = line.begin(); it != line.end(); ++it) {
        if (!known.contains(it.key()) && !it.key().startsWith("custcol"_L1)) {
            if (how.strict) {
                return std::unexpected(netsuiteError(400, u"INVALID_CONTENT"_s,
                                                     u"Unknown property: %1."_s.arg(it.key()),
                                                     QString(path % u'.' % it.key())));
            }
            continue;
        }
        if (it.key() == "quantity"_L1 || it.key() == "rate"_L1 || it.key() == "amount"_L1) {
            if (!Decimal::parse(scalarText(it.value()))) {
                return std::unexpected(
                    netsuiteError(400, u"INVALID_CONTENT"_s,
                                  u"Invalid value for the field %1: %2."_s.arg(it.key(), scalarText(it.value())),
                                  QString(path % u'.' % it.key())));
            }
            out.insert(it.key(), scalarText(it.value()));
        } else {
            out.insert(it.key(), it.value());
        }
    }
    const auto item = referenced(truth, u"item"_s, line.value("item"_L1), u"item"_s, path + ".item"_L1);
    if (!item) {
        return std::unexpected(item.error());
    }
    if (truth.find(netsuiteSystem, u"item"_s, *item)->body.value("isInactive"_L1).toBool()) {
        return std::unexpected(netsuiteError(400, u"USER_ERROR"_s, u"This item is inactive."_s, path + ".item"_L1));
    }
    out.insert("item"_L1, *item);
    const auto quantity = Decimal::parse(out.value("quantity"_L1).toString(u"1"_s)).value_or(Decimal::fromInt(1));
    const auto rate = Decimal::parse(out.value("rate"_L1).toString(u"0"_s)).value_or(Decimal());
    out.insert("quantity"_L1, quantity.toString());
    if (!out.contains("amount"_L1)) {
        out.insert("amount"_L1, (quantity * rate).toString());
    }
    return out;
}

std::expected<QJsonArray, EstateReply> writtenLines(const Truth &truth, const QJsonArray &lines, QJsonArray kept,
                                                    const NetsuiteWrite &how)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto line = writtenLine(truth, lines[i].toObject(), i, how);
        if (!line) {
            return std::unexpected(line.error());
        }
        line->insert("line"_L1, kept.size() + 1);
        kept.append(*line);
    }
    return kept;
}

QString sumOf(const QJsonArray &lines)
{
    Decimal sum;
    for (const auto &line : lines) {
        sum += Decimal::parse(line["amount"_L1].toString()).value_or(Decimal());
    }
    return sum.toString();
}

// What a body sets, in the truth's form: references as ids, unknown names refused or dropped.
std::expected<QJsonObject, EstateReply> writtenBody(const Truth &truth, const QString &type, const QJsonObject &body,
                                                    const QJsonArray &keptLines, const NetsuiteWrite &how)
{
    QJsonObject out;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const auto &known = properties(type);
        const auto property = std::ranges::find(known, it.key(), &Property::name);
        if (it.key() == "schedule"_L1 && type == "revenueArrangement"_L1) {
            const auto written = writtenSchedule(truth, it.value(), keptLines, how.replaceLines);
            if (!written) {
                return std::unexpected(written.error());
            }
            out.insert("lines"_L1, *written);
        } else if (it.key() == "item"_L1 && hasItems(type)) {
            const auto lines = it->toObject().value("items"_L1).toArray();
            const auto written = writtenLines(truth, lines, how.replaceLines ? QJsonArray() : keptLines, how);
            if (!written) {
                return std::unexpected(written.error());
            }
            out.insert("lines"_L1, *written);
        } else if (property == known.end() && !it.key().startsWith("cust"_L1)) {
            if (how.strict && it.key() != "id"_L1 && it.key() != "links"_L1) {
                return std::unexpected(
                    netsuiteError(400, u"INVALID_CONTENT"_s, u"Unknown property: %1."_s.arg(it.key()), it.key()));
            }
        } else if (property != known.end() && !property->to.isEmpty() && !it->isNull()) {
            const auto what = property->to == "customer"_L1 ? u"entity"_s : property->to;
            const auto id = referenced(truth, property->to, it.value(), what, it.key());
            if (!id) {
                return std::unexpected(id.error());
            }
            out.insert(it.key(), *id);
        } else {
            out.insert(it.key(), it.value());
        }
    }
    return out;
}

QString externalIdInUse(const Truth &truth, const QString &type, const QJsonObject &body, const Record *self)
{
    const auto found = byValue(truth, type, "externalId"_L1, body.value("externalId"_L1).toString());
    return found && found != self ? found->id : QString();
}

QString numberOf(const QString &type, qint64 n)
{
    static const QMap<QString, QString> prefixes{
        {u"invoice"_s, u"INV"_s}, {u"creditMemo"_s, u"CM"_s}, {u"customerRefund"_s, u"CR"_s}};
    return prefixes.value(type, u"SO"_s) + QString::number(1000 + n);
}

std::expected<void, EstateReply> completeTransaction(const Truth &truth, const QString &type, QJsonObject &body)
{
    const auto customer = truth.find(netsuiteSystem, u"customer"_s, body.value("entity"_L1).toString());
    if (!customer) {
        return std::unexpected(
            netsuiteError(400, u"USER_ERROR"_s, u"Please enter value(s) for: Customer."_s, u"entity"_s));
    }
    if (customer->body.value("isInactive"_L1).toBool()) {
        return std::unexpected(netsuiteError(400, u"USER_ERROR"_s, u"This customer is inactive."_s, u"entity"_s));
    }
    if (hasItems(type) && body.value("lines"_L1).toArray().isEmpty()) {
        return std::unexpected(netsuiteError(
            400, u"USER_ERROR"_s, u"You must enter at least one line item for this transaction."_s, u"item"_s));
    }
    for (const auto name : {"subsidiary"_L1, "currency"_L1}) {
        if (!body.contains(name)) {
            body.insert(name, customer->body.value(name));
        }
    }
    if (hasItems(type)) {
        body.insert("total"_L1, sumOf(body.value("lines"_L1).toArray()));
    }
    if (!body.contains("status"_L1)) {
        body.insert("status"_L1, type == "salesOrder"_L1 ? u"F"_s : u"A"_s);
    }
    return {};
}

} // namespace

EstateReply netsuiteError(int status, const QString &code, const QString &detail, const QString &path)
{
    static const QMap<int, QPair<QString, QString>> titles{{400, {u"Bad Request"_s, u"15.5.1"_s}},
                                                           {401, {u"Unauthorized"_s, u"15.5.2"_s}},
                                                           {403, {u"Forbidden"_s, u"15.5.4"_s}},
                                                           {404, {u"Not Found"_s, u"15.5.5"_s}},
                                                           {405, {u"Method Not Allowed"_s, u"15.5.6"_s}},
                                                           {429, {u"Too Many Requests"_s, u"15.5"_s}},
                                                           {500, {u"Internal Server Error"_s, u"15.6.1"_s}},
                                                           {503, {u"Service Unavailable"_s, u"15.6.4"_s}}};
    const auto [title, section] = titles.value(status, titles.value(400));
    QJsonObject entry{{u"detail"_s, detail}, {u"o:errorCode"_s, code}};
    if (!path.isEmpty()) {
        entry.insert("o:errorPath"_L1, path);
    }
    auto reply =
        jsonReply(status,
                  QJsonObject{{u"type"_s, QString(u"https://www.rfc-editor.org/rfc/rfc9110.html#section-"_s % section)},
                              {u"title"_s, title},
                              {u"status"_s, status},
                              {u"o:errorDetails"_s, QJsonArray{entry}}});
    reply.headers = {{"Content-Type"_ba, "application/vnd.oracle.resource+json; type=error; charset=UTF-8"_ba}};
    return reply;
}

EstateReply netsuiteDuplicate(const QString &path)
{
    return netsuiteError(400, u"USER_ERROR"_s, u"Error while accessing a resource. This record already exists."_s,
                         path);
}

bool netsuiteKnown(const QString &type)
{
    static const QStringList known{u"customer"_s,       u"salesOrder"_s,         u"invoice"_s, u"creditMemo"_s,
                                   u"customerRefund"_s, u"revenueArrangement"_s, u"item"_s,    u"subsidiary"_s,
                                   u"currency"_s,       u"accountingPeriod"_s};
    return known.contains(type);
}

bool netsuiteWritable(const QString &type)
{
    return type == "customer"_L1 || isTransaction(type);
}

const Record *netsuiteByKey(const Truth &truth, const QString &type, const QString &key)
{
    if (key.startsWith("eid:"_L1)) {
        return byValue(truth, type, "externalId"_L1, key.sliced(4));
    }
    const auto record = truth.find(netsuiteSystem, type, key);
    return record && record->live() ? record : nullptr;
}

QString netsuiteStatusName(const QString &type, const QString &code)
{
    static const QMap<QString, QString> orders{{u"A"_s, u"Pending Approval"_s}, {u"B"_s, u"Pending Fulfillment"_s},
                                               {u"F"_s, u"Pending Billing"_s},  {u"G"_s, u"Billed"_s},
                                               {u"H"_s, u"Closed"_s},           {u"C"_s, u"Cancelled"_s}};
    static const QMap<QString, QString> invoices{
        {u"A"_s, u"Open"_s}, {u"B"_s, u"Paid In Full"_s}, {u"V"_s, u"Voided"_s}};
    static const QMap<QString, QString> memos{{u"A"_s, u"Open"_s}, {u"B"_s, u"Fully Applied"_s}, {u"V"_s, u"Voided"_s}};
    return (type == "invoice"_L1          ? invoices
                : type == "creditMemo"_L1 ? memos
                : type == "salesOrder"_L1 ? orders
                                          : QMap<QString, QString>{{u"A"_s, u"Approved"_s}})
        .value(code, code);
}

QString netsuiteName(const Truth &truth, const QString &type, const QString &id)
{
    const auto record = truth.find(netsuiteSystem, type, id);
    return record ? record->body.value(nameProperty(type)).toString() : QString();
}

QJsonObject netsuiteRecord(const Truth &truth, const Record &record, const QString &origin, bool expanded)
{
    const auto time = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    };
    const auto self = QString(origin % "/services/rest/record/v1/"_L1 % record.kind % u'/' % record.id);
    const QJsonArray links{QJsonObject{{u"rel"_s, u"self"_s}, {u"href"_s, self}}};
    QJsonObject out{{u"links"_s, links},
                    {u"id"_s, record.id},
                    {u"createdDate"_s, time(record.createdMs)},
                    {u"lastModifiedDate"_s, time(record.modifiedMs)}};
    for (auto it = record.body.begin(); it != record.body.end(); ++it) {
        const auto &known = properties(record.kind);
        const auto property = std::ranges::find(known, it.key(), &Property::name);
        if (property != known.end() && !property->to.isEmpty() && it->isString()) {
            out.insert(it.key(), referenceJson(truth, property->to, it->toString(), origin));
        } else if (it.key() != "lines"_L1 && it.key() != "status"_L1 && it.key() != "total"_L1) {
            out.insert(it.key(), it.value());
        }
    }
    if (!isTransaction(record.kind)) {
        return out;
    }
    const auto status = record.body.value("status"_L1).toString();
    out.insert("status"_L1, QJsonObject{{u"id"_s, status}, {u"refName"_s, netsuiteStatusName(record.kind, status)}});
    const auto total = record.body.value("total"_L1).toString();
    out.insert("total"_L1, exactNumber(total));
    out.insert("subtotal"_L1, exactNumber(total));
    if (record.kind == "invoice"_L1) {
        out.remove("amountCredited"_L1);
        out.insert("amountRemaining"_L1, exactNumber(netsuiteUnpaid(record.body)));
    }
    if (record.kind == "customerRefund"_L1) {
        return out;
    }
    const auto list = hasItems(record.kind) ? u"item"_s : u"schedule"_s;
    QJsonObject sublist{
        {u"links"_s, QJsonArray{QJsonObject{{u"rel"_s, u"self"_s}, {u"href"_s, QString(self % u'/' % list)}}}}};
    if (expanded) {
        QJsonArray items;
        const auto lines = record.body.value("lines"_L1).toArray();
        for (const auto &line : lines) {
            auto shown = line.toObject();
            if (hasItems(record.kind)) {
                shown.insert("item"_L1, referenceJson(truth, u"item"_s, line["item"_L1].toString(), origin));
            }
            for (const auto name : {"quantity"_L1, "rate"_L1, "amount"_L1}) {
                if (shown.contains(name)) {
                    shown.insert(name, exactNumber(line[name].toString()));
                }
            }
            items.append(shown);
        }
        sublist.insert("items"_L1, items);
        sublist.insert("totalResults"_L1, items.size());
    }
    out.insert(list, sublist);
    return out;
}

QString netsuiteUnpaid(const QJsonObject &invoice)
{
    if (invoice.value("status"_L1) != "A"_L1) {
        return u"0"_s;
    }
    const auto total = Decimal::parse(invoice.value("total"_L1).toString()).value_or(Decimal());
    return (total - Decimal::parse(invoice.value("amountCredited"_L1).toString()).value_or(Decimal())).toString();
}

std::expected<const Record *, EstateReply> createNetsuite(Truth &truth, const QString &type, const QJsonObject &body,
                                                          const NetsuiteWrite &how, qint64 nowMs)
{
    auto written = writtenBody(truth, type, body, {}, how);
    if (!written) {
        return std::unexpected(written.error());
    }
    if (!externalIdInUse(truth, type, *written, nullptr).isEmpty()) {
        return std::unexpected(netsuiteDuplicate(u"externalId"_s));
    }
    if (type == "customer"_L1 && scalarText(written->value("companyName"_L1)).isEmpty()) {
        return std::unexpected(
            netsuiteError(400, u"USER_ERROR"_s, u"Please enter value(s) for: Company Name"_s, u"companyName"_s));
    }
    if (isTransaction(type)) {
        if (auto done = completeTransaction(truth, type, *written); !done) {
            return std::unexpected(done.error());
        }
    }
    if (auto open = checkNetsuitePeriod(truth, type, *written, nowMs); !open) {
        return std::unexpected(open.error());
    }
    const auto n = truth.nextNumber(u"netsuite/"_s + type);
    if (isTransaction(type) && !written->contains("tranId"_L1)) {
        written->insert("tranId"_L1, numberOf(type, n));
    } else if (type == "customer"_L1 && !written->contains("entityId"_L1)) {
        written->insert("entityId"_L1, u"CUST%1"_s.arg(n));
    }
    const auto id = QString::number(10'000 + truth.nextNumber(u"netsuite/id"_s));
    const auto *made = &truth.create(netsuiteSystem, type, id, *written, nowMs);
    if (type == "salesOrder"_L1) {
        arrangeRevenue(truth, *made, nowMs);
    }
    return made;
}

std::expected<void, EstateReply> updateNetsuite(Truth &truth, const Record &record, const QJsonObject &body,
                                                const NetsuiteWrite &how, qint64 nowMs)
{
    const auto written = writtenBody(truth, record.kind, body, record.body.value("lines"_L1).toArray(), how);
    if (!written) {
        return std::unexpected(written.error());
    }
    const auto status = record.body.value("status"_L1).toString();
    if (record.kind == "salesOrder"_L1 && (status == "H"_L1 || status == "C"_L1)) {
        return std::unexpected(netsuiteError(
            400, u"USER_ERROR"_s,
            u"This transaction is %1 and cannot be changed."_s.arg(netsuiteStatusName(record.kind, status).toLower())));
    }
    if (!externalIdInUse(truth, record.kind, *written, &record).isEmpty()) {
        return std::unexpected(netsuiteDuplicate(u"externalId"_s));
    }
    auto merged = record.body;
    for (auto it = written->begin(); it != written->end(); ++it) {
        merged.insert(it.key(), it.value());
    }
    // Approving, closing and cancelling go through orderStatus.
    if (const auto wanted = written->value("orderStatus"_L1); !wanted.isUndefined()) {
        merged.insert("status"_L1, wanted.isObject() ? wanted["id"_L1].toString() : wanted.toString());
        merged.remove("orderStatus"_L1);
    }
    if (isTransaction(record.kind) && record.kind != "customerRefund"_L1) {
        merged.insert("total"_L1, sumOf(merged.value("lines"_L1).toArray()));
    }
    for (const auto &dated : {record.body, merged}) { // neither out of a closed period nor into one
        if (auto open = checkNetsuitePeriod(truth, record.kind, dated, record.createdMs); !open) {
            return open;
        }
    }
    truth.update(record, merged, nowMs);
    return {};
}

std::expected<const Record *, EstateReply> billNetsuite(Truth &truth, const Record &order, const QJsonObject &body,
                                                        const NetsuiteWrite &how, qint64 nowMs)
{
    const auto status = order.body.value("status"_L1).toString();
    if (status == "H"_L1 || status == "C"_L1 || status == "A"_L1) {
        return std::unexpected(
            netsuiteError(400, u"INVALID_INITIALIZE_REF"_s,
                          u"You cannot initialize invoice: invalid reference %1. The sales order is %2."_s.arg(
                              order.id, netsuiteStatusName(order.kind, status).toLower())));
    }
    const auto made = transformNetsuite(truth, order, u"invoice"_s, body, how, nowMs);
    if (!made) {
        return made;
    }
    // The order follows by itself: nobody's effect.
    const OriginScope scope(truth, Origin::World);
    auto billed = order.body;
    billed.insert("status"_L1, u"G"_s);
    truth.update(order, billed, nowMs);
    return made;
}

std::expected<const Record *, EstateReply> createNetsuiteFrom(Truth &truth, const QString &type, QJsonObject taken,
                                                              const QJsonObject &body, const NetsuiteWrite &how,
                                                              qint64 nowMs)
{
    const auto written = writtenBody(truth, type, body, {}, how);
    if (!written) {
        return std::unexpected(written.error());
    }
    for (auto it = written->begin(); it != written->end(); ++it) {
        taken.insert(it.key(), it.value());
    }
    if (!externalIdInUse(truth, type, taken, nullptr).isEmpty()) {
        return std::unexpected(netsuiteDuplicate(u"externalId"_s));
    }
    if (auto done = completeTransaction(truth, type, taken); !done) {
        return std::unexpected(done.error());
    }
    if (auto open = checkNetsuitePeriod(truth, type, taken, nowMs); !open) {
        return std::unexpected(open.error());
    }
    taken.insert("tranId"_L1, numberOf(type, truth.nextNumber(u"netsuite/"_s + type)));
    const auto id = QString::number(10'000 + truth.nextNumber(u"netsuite/id"_s));
    return &truth.create(netsuiteSystem, type, id, taken, nowMs);
}

} // namespace Throughline::Estate
