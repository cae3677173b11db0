// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/netsuitebooks.h"

#include "engine/base/json.h"
#include "engine/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

const auto periodKind = u"accountingPeriod"_s;
constexpr int monthsAround = 18;
constexpr int termMonths = 12;

QString dateOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).date().toString(Qt::ISODate);
}

const Record *periodOf(const Truth &truth, const QString &date)
{
    for (const auto &period : truth.all(netsuiteSystem, periodKind)) {
        if (period->body.value("startDate"_L1).toString() <= date
            && date <= period->body.value("endDate"_L1).toString()) {
            return period.get();
        }
    }
    return nullptr;
}

Decimal amountIn(const QJsonObject &body, QLatin1StringView name)
{
    return Decimal::parse(body.value(name).toString()).value_or(Decimal());
}

EstateReply notInitialized(const QString &what, const Record &from, const QString &why)
{
    return netsuiteError(400, u"INVALID_INITIALIZE_REF"_s,
                         u"You cannot initialize %1: invalid reference %2. %3"_s.arg(what, from.id, why));
}

/// What follows by itself is nobody's effect.
void changeByItself(Truth &truth, const Record &record, const QMap<QString, QString> &values, qint64 nowMs)
{
    const OriginScope scope(truth, Origin::World);
    auto body = record.body;
    for (auto it = values.begin(); it != values.end(); ++it) {
        body.insert(it.key(), it.value());
    }
    truth.update(record, body, nowMs);
}

} // namespace

void makeNetsuitePeriods(Truth &truth, qint64 nowMs)
{
    const auto today = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::UTC).date();
    const QDate first(today.year(), today.month(), 1);
    for (int i = -monthsAround; i <= monthsAround; ++i) {
        const auto month = first.addMonths(i);
        truth.create(netsuiteSystem, periodKind, QString::number(301 + i + monthsAround),
                     {{u"periodName"_s, QLocale::c().toString(month, u"MMM yyyy"_s)},
                      {u"startDate"_s, month.toString(Qt::ISODate)},
                      {u"endDate"_s, month.addMonths(1).addDays(-1).toString(Qt::ISODate)},
                      {u"closed"_s, false},
                      {u"isAdjust"_s, false},
                      {u"isQuarter"_s, false},
                      {u"isYear"_s, false}},
                     nowMs);
    }
}

Result<void> setNetsuitePeriod(Truth &truth, const QString &month, bool closed, qint64 nowMs)
{
    const auto *period = periodOf(truth, month + u"-01"_s);
    if (!period) {
        return fail(ErrorCode::BadInput, u"no accounting period for month '%1'; write it as 2026-10"_s.arg(month));
    }
    const OriginScope scope(truth, Origin::Person);
    auto body = period->body;
    body.insert("closed"_L1, closed);
    truth.update(*period, body, nowMs);
    return {};
}

std::expected<void, EstateReply> checkNetsuitePeriod(const Truth &truth, const QString &type, const QJsonObject &body,
                                                     qint64 nowMs)
{
    if (type != "invoice"_L1 && type != "creditMemo"_L1 && type != "customerRefund"_L1) {
        return {}; // orders and arrangements do not post
    }
    const auto given = body.value("tranDate"_L1).toString();
    const auto *period = periodOf(truth, given.isEmpty() ? dateOf(nowMs) : given);
    if (period && period->body.value("closed"_L1).toBool()) {
        return std::unexpected(netsuiteError(
            400, u"PERIOD_CLOSED"_s,
            u"You cannot post a transaction to the period %1: it is closed. Enter a date in an open accounting period."_s
                .arg(period->body.value("periodName"_L1).toString()),
            u"tranDate"_s));
    }
    return {};
}

std::expected<const Record *, EstateReply> creditNetsuite(Truth &truth, const Record &invoice, const QJsonObject &body,
                                                          const NetsuiteWrite &how, qint64 nowMs)
{
    if (invoice.body.value("status"_L1) == "V"_L1) {
        return std::unexpected(notInitialized(u"creditmemo"_s, invoice, u"The invoice is voided."_s));
    }
    const auto made = transformNetsuite(truth, invoice, u"creditMemo"_s, body, how, nowMs);
    if (!made) {
        return made;
    }
    const auto &memo = **made;
    const auto open = invoice.body.value("status"_L1) == "A"_L1;
    if (open) { // applied to it at once
        const auto credited = amountIn(invoice.body, "amountCredited"_L1) + amountIn(memo.body, "total"_L1);
        const bool whole = credited >= amountIn(invoice.body, "total"_L1);
        changeByItself(truth, invoice,
                       {{u"amountCredited"_s, credited.toString()}, {u"status"_s, whole ? u"B"_s : u"A"_s}}, nowMs);
        changeByItself(truth, memo, {{u"status"_s, u"B"_s}}, nowMs);
    }
    return made;
}

std::expected<const Record *, EstateReply> refundNetsuite(Truth &truth, const Record &memo, const QJsonObject &body,
                                                          const NetsuiteWrite &how, qint64 nowMs)
{
    if (memo.body.value("status"_L1) != "A"_L1) {
        return std::unexpected(notInitialized(u"customerrefund"_s, memo, u"The credit memo is fully applied."_s));
    }
    const auto made = transformNetsuite(truth, memo, u"customerRefund"_s, body, how, nowMs);
    if (made) {
        changeByItself(truth, memo, {{u"status"_s, u"B"_s}}, nowMs);
    }
    return made;
}

std::expected<void, EstateReply> voidNetsuite(Truth &truth, const Record &invoice, qint64 nowMs)
{
    if (auto open = checkNetsuitePeriod(truth, invoice.kind, invoice.body, invoice.createdMs); !open) {
        return open;
    }
    auto body = invoice.body;
    body.insert("status"_L1, u"V"_s);
    truth.update(invoice, body, nowMs);
    return {};
}

void arrangeRevenue(Truth &truth, const Record &order, qint64 nowMs)
{
    const auto given = order.body.value("startDate"_L1).toString(order.body.value("tranDate"_L1).toString());
    const auto start = QDate::fromString(given.isEmpty() ? dateOf(nowMs) : given, Qt::ISODate);
    const auto digits = currencyDigits(
        netsuiteName(truth, u"currency"_s, order.body.value("currency"_L1).toString())); // named by its symbol
    const auto minor = amountIn(order.body, "total"_L1).toMinor(digits).value_or(0);
    QJsonArray months;
    for (int i = 0; i < termMonths; ++i) {
        const auto part = minor / termMonths + (i == termMonths - 1 ? minor % termMonths : 0);
        months.append(QJsonObject{{u"period"_s, start.addMonths(i).toString(u"yyyy-MM"_s)},
                                  {u"amount"_s, Decimal::fromMinor(part, digits).toString()}});
    }
    const OriginScope scope(truth, Origin::World);
    const auto n = truth.nextNumber(u"netsuite/revenueArrangement"_s);
    QJsonObject body{{u"tranId"_s, u"RA%1"_s.arg(1000 + n)},
                     {u"createdFrom"_s, order.id},
                     {u"startDate"_s, start.toString(Qt::ISODate)},
                     {u"endDate"_s, start.addMonths(termMonths).addDays(-1).toString(Qt::ISODate)},
                     {u"total"_s, order.body.value("total"_L1)},
                     {u"status"_s, u"A"_s},
                     {u"lines"_s, months}};
    for (const auto name : {"externalId"_L1, "entity"_L1, "currency"_L1, "subsidiary"_L1}) {
        if (order.body.contains(name)) {
            body.insert(name, order.body.value(name));
        }
    }
    truth.create(netsuiteSystem, u"revenueArrangement"_s, QString::number(50'000 + n), body, nowMs);
}

std::expected<QJsonArray, EstateReply> writtenSchedule(const Truth &truth, const QJsonValue &value,
                                                       const QJsonArray &kept, bool replace)
{
    QMap<QString, QJsonObject> months;
    for (const auto &month : replace ? QJsonArray() : kept) {
        months.insert(month["period"_L1].toString(), month.toObject());
    }
    QMap<QString, QString> before;
    for (const auto &month : kept) {
        before.insert(month["period"_L1].toString(), month["amount"_L1].toString());
    }
    const auto items = value["items"_L1].toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto path = u"schedule.items[%1]"_s.arg(i);
        const auto name = items[i]["period"_L1].toString();
        const auto amount = Decimal::parse(scalarText(items[i]["amount"_L1]));
        if (name.size() != 7 || !amount) {
            return std::unexpected(
                netsuiteError(400, u"INVALID_CONTENT"_s, u"A month and an amount are needed."_s, path));
        }
        const auto was = Decimal::parse(before.value(name));
        const auto *period = periodOf(truth, name + u"-01"_s);
        if (period && period->body.value("closed"_L1).toBool() && (!was || *was != *amount)) {
            return std::unexpected(netsuiteError(400, u"PERIOD_CLOSED"_s,
                                                 u"The revenue of %1 cannot be changed: the period is closed."_s.arg(
                                                     period->body.value("periodName"_L1).toString()),
                                                 path));
        }
        months.insert(name, {{u"period"_s, name}, {u"amount"_s, amount->toString()}});
    }
    QJsonArray out;
    for (const auto &month : std::as_const(months)) {
        out.append(month);
    }
    return out;
}

std::expected<const Record *, EstateReply> transformNetsuite(Truth &truth, const Record &from, const QString &type,
                                                             const QJsonObject &body, const NetsuiteWrite &how,
                                                             qint64 nowMs)
{
    QJsonObject merged{{u"createdFrom"_s, from.id}};
    for (const auto name : {"entity"_L1, "currency"_L1, "subsidiary"_L1, "otherRefNum"_L1, "lines"_L1}) {
        if (from.body.contains(name)) {
            merged.insert(name, from.body.value(name));
        }
    }
    if (type == "customerRefund"_L1) {
        merged.insert("total"_L1, from.body.value("total"_L1));
        merged.remove("lines"_L1);
    }
    return createNetsuiteFrom(truth, type, merged, body, how, nowMs);
}

} // namespace Throughline::Estate
