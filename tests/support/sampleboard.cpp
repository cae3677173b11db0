// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebackend.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

// The board: lanes, their items, status.
namespace Throughline::Sample
{

qint64 at(int day, int hour, int minute, int second)
{
    return QDateTime(QDate(2025, 12, 1).addDays(day - 1), QTime(hour, minute, second), QTimeZone("Europe/Berlin"))
        .toMSecsSinceEpoch();
}

Money money(const char *amount, const char *currency)
{
    return {*Decimal::parse(QString::fromLatin1(amount)), QString::fromLatin1(currency)};
}

QList<Api::LaneView> lanes()
{
    using Sums = QList<Api::CurrencySum>;
    const auto sums = [](const char *eur, const char *usd, const char *jpy, int count) {
        Sums list;
        for (const auto &[amount, code] : {std::pair{eur, "EUR"}, {usd, "USD"}, {jpy, "JPY"}}) {
            if (*amount) {
                list.append({money(amount, code), count--});
            }
        }
        return list;
    };
    const QList<Api::EntitySum> entities{{u"AM-DE"_s, 7, money("140000", "EUR")},
                                         {u"AM-US"_s, 2, money("84000", "EUR")}};
    constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;
    return {
        {Lane::Quote,
         2310,
         9,
         sums("142000", "91700", "", 5),
         entities,
         now() - 7 * day - 19 * hour,
         {4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 9, 9},
         0,
         1},
        {Lane::Order,
         1284,
         198,
         sums("2986400", "688200", "58240000", 90),
         entities,
         now() - 6 * day - 14 * hour,
         {31, 33, 34, 34, 36, 38, 37, 40, 44, 60, 95, 130, 171, 198},
         6,
         26},
        {Lane::Fulfilment, 1906, 0, {}, {}, 0, {3, 2, 2, 4, 2, 2, 1, 0, 2, 1, 0, 0, 0, 0}, 0, 0},
        {Lane::Subscription,
         2744,
         31,
         sums("158900", "130700", "", 12),
         entities,
         now() - 17 * minute,
         {8, 8, 7, 8, 10, 7, 8, 8, 7, 8, 9, 7, 52, 31},
         0,
         0},
        {Lane::Invoice,
         1522,
         49,
         sums("96300", "148000", "151200000", 14),
         entities,
         now() - 11 * day - 3 * hour,
         {16, 19, 22, 25, 27, 30, 30, 32, 32, 33, 33, 34, 42, 49},
         3,
         3},
        {Lane::Payment,
         1871,
         12,
         sums("214600", "112300", "", 6),
         entities,
         now() - 4 * day - 6 * hour,
         {2, 2, 3, 5, 6, 8, 9, 9, 10, 11, 12, 12, 12, 12},
         0,
         2},
        {Lane::Revenue,
         781,
         45,
         sums("171400", "33600", "", 7),
         entities,
         now() - 23 * minute,
         {5, 4, 6, 4, 4, 5, 4, 4, 4, 5, 5, 9, 26, 45},
         0,
         0},
    };
}

QList<Api::LaneItem> laneItems(Lane lane)
{
    struct Line {
        Lane lane;
        const char *customer;
        const char *amount;
        const char *currency;
        StepState step;
        const char *cause;
        qint64 due;
    };
    constexpr auto dead = StepState::DeadLettered;
    static const QList<Line> lines{
        {Lane::Quote, "Atlas Kabel GmbH", "37920.00", "EUR", dead, "Price list ahead of ERP", at(30, 15, 20)},
        {Lane::Quote, "Meridian Foods BV", "31480.00", "EUR", dead, "Price list ahead of ERP", at(33, 10, 0)},
        {Lane::Quote, "Orchard Retail Group", "28900.00", "USD", dead, "Price list ahead of ERP", at(33, 11, 0)},
        {Lane::Order, "Nordlicht Energie SE", "186400.00", "EUR", dead, "Item key invalid: SKU-PRO-EU", at(30, 11, 0)},
        {Lane::Order, "Hollis Freight AG", "142750.00", "EUR", dead, "Item key invalid: SKU-PRO-EU", at(30, 8, 36)},
        {Lane::Order, "Cobalt Logistics NV", "131020.00", "EUR", dead, "Tax jurisdiction not found", at(30, 11, 34)},
        {Lane::Order, "Kestrel Robotics GmbH", "118200.00", "EUR", dead, "Item key invalid: SKU-PRO-EU",
         at(30, 11, 24)},
        {Lane::Order, "Brightwater Health Inc.", "96500.00", "USD", dead, "Item key invalid: SKU-PRO-EU",
         at(30, 12, 19)},
        {Lane::Order, "Fjord Marine AS", "88040.50", "EUR", dead, "Item key invalid: SKU-PRO-EU", at(30, 13, 44)},
        {Lane::Order, "Sato Denki KK", "12480000", "JPY", dead, "Item key invalid: SKU-PRO-EU", at(31, 9, 0)},
        {Lane::Order, "Ferrovia Nord SpA", "71990.00", "EUR", dead, "Item key invalid: SKU-PRO-EU", at(30, 8, 2)},
        {Lane::Subscription, "Tanaka Precision KK", "44100.00", "USD", StepState::FailedTransient,
         "Row lock on Account", at(31, 9, 0)},
        {Lane::Subscription, "Pemberton Rail plc", "35400.00", "EUR", StepState::FailedTransient, "Row lock on Account",
         at(31, 9, 0)},
        {Lane::Subscription, "Quill Insurance plc", "30250.00", "EUR", StepState::FailedTransient,
         "Row lock on Account", at(31, 9, 0)},
        {Lane::Invoice, "Sato Denki KK", "41800000", "JPY", dead, "Cost object missing", at(29, 9, 0)},
        {Lane::Invoice, "Okada Systems KK", "36200000", "JPY", dead, "Cost object missing", at(30, 14, 20)},
        {Lane::Invoice, "Tanaka Precision KK", "23000000", "JPY", dead, "Cost object missing", at(30, 16, 20)},
        {Lane::Invoice, "Lumen & Hale Ltd", "52100.00", "EUR", StepState::InDoubt, "Timeout after send", at(31, 9, 0)},
        {Lane::Invoice, "Fjord Marine AS", "18660.00", "EUR", StepState::FailedTransient, "Row lock on Account",
         at(31, 9, 0)},
        {Lane::Payment, "Ferrovia Nord SpA", "71990.00", "EUR", dead, "No such customer", at(30, 13, 20)},
        {Lane::Payment, "Brightwater Health Inc.", "58300.00", "USD", dead, "No such customer", at(30, 17, 20)},
        {Lane::Payment, "Atlas Kabel GmbH", "24310.00", "EUR", dead, "No such customer", at(33, 9, 0)},
        {Lane::Revenue, "Quill Insurance plc", "12860.00", "EUR", dead, "No ledger entry", at(33, 9, 0)},
        {Lane::Revenue, "Hollis Freight AG", "11240.00", "EUR", dead, "No ledger entry", at(33, 9, 0)},
        {Lane::Revenue, "Orchard Retail Group", "9900.00", "USD", dead, "No ledger entry", at(33, 9, 0)},
    };
    const auto views = lanes();
    const int open = views[int(lane)].open;
    QList<Api::LaneItem> items;
    int number = int(lane) * 1000;
    for (const auto &line : lines) {
        if (line.lane == lane) {
            items.append({.exceptionId = {},
                          .orderKey = u"SO-2025-%1"_s.arg(118342 + number++ * 7),
                          .customer = QString::fromUtf8(line.customer),
                          .amount = money(line.amount, line.currency),
                          .lane = lane,
                          .step = line.step,
                          .causeTitle = QString::fromLatin1(line.cause),
                          .causeCode = {},
                          .openedMs = at(28, 17, 0) - number * 1000,
                          .dueMs = line.due});
        }
    }
    // Only as many as the lane says are open; the rest are smaller ones of the same customers.
    for (int i = 0; !items.isEmpty() && items.size() < open; ++i) {
        auto item = items[i % 3];
        item.orderKey = u"SO-2025-%1"_s.arg(218000 + int(lane) * 1000 + i);
        item.amount = {Decimal::fromMinor(1'480'000 - 4'300 * i, currencyDigits(item.amount.currency)),
                       item.amount.currency};
        item.dueMs = at(34, 9, 0);
        items.append(item);
    }
    if (lane == Lane::Payment) { // two of them lack more than one thing
        items.append({items[3], items[4]});
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        items[i].exceptionId = u"%1-%2"_s.arg(toWord(lane)).arg(i);
    }
    return items;
}

Api::StatusView status()
{
    return {.workspace = u"Aldermoor"_s,
            .simulated = false,
            .operating = true,
            .engineRunning = true,
            .engineNote = {},
            .systems = 9,
            .systemsInSync = 8,
            .transactions = 12418,
            .openExceptions = 344,
            .causes = 8,
            .inDoubt = 7,
            .outbox = 212,
            .oldestInDoubtMs = now() - 132 * 60'000,
            .atRisk = {{money("3769600", "EUR"), 214}, {money("1204500", "USD"), 88}, {money("209440000", "JPY"), 42}},
            .atRiskReporting = money("6081200.00", "EUR"),
            .inDoubtReporting = money("412300.00", "EUR"),
            .late = 9,
            .dueToday = 32,
            .dueReporting = money("1331000.00", "EUR"),
            .ratesDate = u"2025-12-29"_s,
            .replayedVerified24h = 188,
            .replayed24h = 190,
            .differs24h = 1,
            .inDoubt24h = 1};
}

} // namespace Throughline::Sample
