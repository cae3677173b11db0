// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include "engine/store/querystore.h"
#include "engine/store/rebuild.h"
#include "engine/store/transaction.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Store;

namespace
{

Money money(qint64 minor, const QString &currency)
{
    return {Decimal::fromMinor(minor, currencyDigits(currency)), currency};
}

ExceptionRow exceptionOf(int number, const QString &cause, qint64 minor, const QString &currency = u"EUR"_s)
{
    ExceptionRow row;
    row.item.id = u"x%1"_s.arg(number, 5, 10, QChar(u'0'));
    row.item.orderKey = u"SO-%1"_s.arg(number);
    row.item.causeId = cause;
    row.item.openedMs = 1'760'000'000'000 + number;
    row.item.failure = {u"netsuite-emea"_s, u"order.upsert"_s, u"INVALID_KEY"_s, u"no such item"_s};
    row.entity = number % 2 ? u"AM-DE"_s : u"AM-US"_s;
    row.customerName = u"Acme"_s;
    row.lane = u"order"_s;
    row.amount = money(minor, currency);
    row.amountReporting = minor;
    return row;
}

} // namespace

class ProjectionStoreTest : public Test::StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void recordKeepsItsNewestKeys_data() { addEngines(); }
    void recordKeepsItsNewestKeys()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        ProjectionStore projections(*store);
        RecordRow row;
        row.ref = {u"netsuite-emea"_s, u"salesOrder"_s, u"17"_s};
        row.object.kind = ObjectKind::Order;
        row.object.amount = money(18'640'000, u"EUR"_s);
        row.object.keys = {{u"external_id"_s, u"TL-1"_s}, {u"order_key"_s, u"SO-1"_s}};
        VERIFY_RESULT(projections.putRecord(row));
        QCOMPARE(projections.record(row.ref).value().value(), row);
        QCOMPARE(projections.recordsByKey(u"external_id"_s, u"TL-1"_s)->size(), 1);
        row.object.keys[u"external_id"_s] = u"TL-2"_s;
        row.versionMs = 7;
        VERIFY_RESULT(projections.putRecord(row));
        VERIFY_RESULT(projections.setOrderKey(row.ref, u"SO-1"_s));
        row.orderKey = u"SO-1"_s;
        QCOMPARE(projections.record(row.ref).value().value(), row);
        QCOMPARE(projections.recordsByKey(u"external_id"_s, u"TL-1"_s)->size(), 0);
        QCOMPARE(projections.recordsByKey(u"external_id"_s, u"TL-2"_s)->first(), row.ref);
        QCOMPARE(projections.recordsOfOrder(u"SO-1"_s)->size(), 1);
        QCOMPARE(projections.recordsOfOrder(QString())->size(), 0);
    }

    void observationsOfAnOrderComeByItsRecords_data() { addEngines(); }
    void observationsOfAnOrderComeByItsRecords()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        ProjectionStore projections(*store);
        RecordRow row;
        row.ref = {u"stripe"_s, u"invoice"_s, u"in_1"_s};
        Observation observation;
        observation.record = row.ref;
        observation.origin = Origin::Webhook;
        observation.object.kind = ObjectKind::Invoice;
        for (int i = 0; i < 3; ++i) {
            observation.versionMs = i;
            row.observationSeq = projections.appendObservation(observation).value();
        }
        VERIFY_RESULT(projections.putRecord(row));
        QueryStore query(*store);
        QCOMPARE(query.observations(u"SO-1"_s)->size(), 0);
        VERIFY_RESULT(projections.setOrderKey(row.ref, u"SO-1"_s)); // correlated later: its history comes with it
        const auto history = query.observations(u"SO-1"_s).value();
        QCOMPARE(history.size(), 3);
        QCOMPARE(history.last().versionMs, 2);
        QCOMPARE(history.last().object.kind, ObjectKind::Invoice);
        QCOMPARE(projections.lastObservationSeq(), row.observationSeq);
        VERIFY_RESULT(projections.appendEvent({0, u"SO-1"_s, u"invoice.posted"_s, 5, u"stripe"_s, row.observationSeq}));
        QCOMPARE(query.events(u"SO-1"_s)->first().type, u"invoice.posted"_s);
    }

    /// Whatever is put in whatever order: the kept counters are what a count over the rows would give.
    void keptCountersEqualACount()
    {
        auto store = freshStore(Engine::Sqlite);
        ProjectionStore projections(*store);
        QueryStore query(*store);
        const bool held = rc::check("kept counters equal a count", [&] {
            DatabaseTransaction undone(*store);
            const auto steps = *rc::gen::container<std::vector<std::tuple<int, int, int, int>>>(rc::gen::tuple(
                rc::gen::inRange(0, 6), rc::gen::inRange(0, 5), rc::gen::inRange(0, 3), rc::gen::inRange(-500, 5000)));
            const QStringList currencies{u"EUR"_s, u"JPY"_s, u"USD"_s};
            for (const auto &[number, state, other, amount] : steps) {
                Transaction transaction;
                transaction.orderKey = u"SO-%1"_s.arg(number);
                transaction.lane = static_cast<Lane>(other + 1);
                transaction.state = static_cast<TransactionState>(state);
                transaction.amount = money(amount, currencies.at(other));
                RC_ASSERT(projections.putTransaction(transaction, amount).has_value());
                auto exception = exceptionOf(number, u"cause-%1"_s.arg(other), amount, currencies.at(other));
                exception.item.state = static_cast<ExceptionState>(state % 3);
                exception.stepState = state > 2 ? StepState::InDoubt : StepState::DeadLettered;
                RC_ASSERT(projections.putException(exception).has_value());
            }
            auto lanes = store->select(
                u"SELECT lane, currency, COUNT(*), SUM(state IN ('stuck', 'in_doubt')), SUM(state = 'in_doubt'), "
                "SUM(CASE WHEN state IN ('stuck', 'in_doubt') THEN amount_minor ELSE 0 END), "
                "SUM(CASE WHEN state IN ('stuck', 'in_doubt') THEN amount_reporting ELSE 0 END), "
                "SUM(CASE WHEN state = 'in_doubt' THEN amount_reporting ELSE 0 END) "
                "FROM txn GROUP BY lane, currency ORDER BY lane, currency"_s);
            const auto counted = readAll<LaneTotal>(lanes, [](const Statement &row) {
                return LaneTotal{laneFromWord(row.text(0)),
                                 row.text(1),
                                 row.int64(2),
                                 row.int64(3),
                                 row.int64(4),
                                 row.int64(5),
                                 row.int64(6),
                                 row.int64(7)};
            });
            RC_ASSERT(*query.laneTotals() == *counted);
            auto causes = store->select(
                u"SELECT cause_id, currency, COUNT(*), SUM(step_state = 'in-doubt'), SUM(amount_minor), "
                "SUM(amount_reporting) FROM exception WHERE state <> 'resolved' GROUP BY cause_id, currency "
                "ORDER BY cause_id, currency"_s);
            const auto countedCauses = readAll<CauseTotal>(causes, [](const Statement &row) {
                return CauseTotal{row.text(0), row.text(1), row.int64(2), row.int64(3), row.int64(4), row.int64(5)};
            });
            RC_ASSERT(*query.causeTotals() == *countedCauses);
        });
        QVERIFY(held);
    }

    void exceptionsPageByKeyInEveryOrder_data() { addEngines(); }
    void exceptionsPageByKeyInEveryOrder()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        ProjectionStore projections(*store);
        for (int i = 0; i < 25; ++i) {
            auto row = exceptionOf(i, u"cause-%1"_s.arg(i % 3), (i % 4) * 100); // amounts repeat: ties break by id
            row.dueMs = i % 5 ? 5000 - i : 0;
            row.item.state = i == 24 ? ExceptionState::Resolved : ExceptionState::Open;
            VERIFY_RESULT(projections.putException(row));
            const auto stored = projections.exception(row.item.id).value().value();
            QCOMPARE(stored.item.id, row.item.id);
            QCOMPARE(stored.item.causeId, row.item.causeId);
            QCOMPARE(stored.item.state, row.item.state);
            QCOMPARE(stored.item.failure, row.item.failure);
            QCOMPARE(stored.amount, row.amount);
            QCOMPARE(stored.dueMs, row.dueMs);
            QCOMPARE(stored.customerName, row.customerName);
            QCOMPARE(stored.entity, row.entity);
        }
        QueryStore query(*store);
        for (const auto order : {ExceptionOrder::MoneyDown, ExceptionOrder::OldestFirst, ExceptionOrder::DueFirst}) {
            QStringList seen;
            QList<qint64> values;
            QString key;
            do {
                const auto page = query.exceptions({}, order, key, 7).value();
                for (const auto &row : page.rows) {
                    seen.append(row.item.id);
                    values.append(order == ExceptionOrder::MoneyDown         ? -row.amountReporting
                                      : order == ExceptionOrder::OldestFirst ? row.item.openedMs
                                      : row.dueMs > 0                        ? row.dueMs
                                                                             : never);
                }
                key = page.nextKey;
            } while (!key.isEmpty());
            QCOMPARE(seen.size(), 24);
            QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 24);
            QVERIFY(std::ranges::is_sorted(values));
        }
        ExceptionFilter filter;
        filter.causeId = u"cause-1"_s;
        filter.entity = u"AM-DE"_s;
        const auto filtered = query.exceptions(filter, ExceptionOrder::MoneyDown, {}, 100).value();
        QCOMPARE(filtered.rows.size(), 4); // 1, 7, 13, 19
        QCOMPARE(query.exceptionTotal(filter)->count, 4);
        qint64 sum = 0;
        for (const auto &row : filtered.rows) {
            sum += row.amountReporting;
        }
        QCOMPARE(query.exceptionTotal(filter)->amountReporting, sum);
        filter = {};
        QCOMPARE(query.exceptionTotal(filter)->count, 24); // kept
        filter.step = StepState::DeadLettered;
        QCOMPARE(query.exceptionTotal(filter)->count, 24); // counted
        filter = {};
        filter.resolved = true;
        QCOMPARE(query.exceptions(filter, ExceptionOrder::MoneyDown, {}, 10)->rows.size(), 1);
    }

    void listsRunOnTheirIndexes()
    {
        auto store = freshStore(Engine::Sqlite);
        const auto planOf = [&](const QString &sql) {
            auto rows = store->select(u"EXPLAIN QUERY PLAN "_s + sql);
            return readAll<QString>(rows, [](const Statement &row) { return row.text(3); })->join(u'\n');
        };
        const auto list =
            planOf(u"SELECT message FROM exception WHERE tenant = 'main' AND state <> 'resolved' AND entity = 'AM-DE' "
                   "AND (amount_reporting, id) < (5, 'x') ORDER BY amount_reporting DESC, id DESC LIMIT 50"_s);
        QVERIFY2(list.contains(u"INDEX exception_money") && !list.contains(u"TEMP B-TREE"), qPrintable(list));
        const auto total = planOf(u"SELECT COUNT(*), SUM(amount_reporting) FROM exception WHERE tenant = 'main' AND "
                                  "state <> 'resolved' AND entity = 'AM-DE'"_s);
        QVERIFY2(total.contains(u"COVERING INDEX exception_"), qPrintable(total));
        const auto away =
            planOf(u"SELECT DISTINCT e.order_key FROM cause_total c CROSS JOIN exception e WHERE c.tenant = "
                   "'main' AND c.snoozed <> 0 AND e.tenant = c.tenant AND e.cause_id = c.cause_id "
                   "AND e.state = 'snoozed'"_s);
        QVERIFY2(away.contains(u"INDEX exception_by_cause (tenant=? AND cause_id=? AND state=?)"), qPrintable(away));
        const auto due = planOf(
            u"SELECT intent_id FROM step WHERE tenant = 'main' AND state IN ('planned', 'in-flight', 'accepted', "
            "'unknown', 'in-doubt', 'failed-transient', 'compensating') AND next_at_ms <= 5 ORDER BY next_at_ms, intent_seq LIMIT 5"_s);
        QVERIFY2(due.contains(u"INDEX step_due") && !due.contains(u"TEMP B-TREE"), qPrintable(due));
    }

    void causesKeepFirstAndLastSeen_data() { addEngines(); }
    void causesKeepFirstAndLastSeen()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        ProjectionStore projections(*store);
        QueryStore query(*store);
        const Cause cause{u"c1"_s, u"no such item"_s, u"netsuite-emea"_s, u"order.upsert"_s, u"INVALID_KEY"_s};
        VERIFY_RESULT(projections.putCause({cause, 50, 60}));
        VERIFY_RESULT(projections.putCause({cause, 40, 55}));
        const auto stored = projections.cause(u"c1"_s).value().value();
        QCOMPARE(stored.cause.title, cause.title);
        QCOMPARE(stored.firstSeenMs, 40);
        QCOMPARE(stored.lastSeenMs, 60);
        QCOMPARE(query.openCauses()->size(), 0);
        VERIFY_RESULT(projections.putException(exceptionOf(1, u"c1"_s, 100)));
        VERIFY_RESULT(projections.putException(exceptionOf(1, u"c1"_s, 200)));
        QCOMPARE(query.openCauses()->size(), 1);
        const auto days = query.dayCounts(u"cause-new"_s, u"c1"_s, 0).value();
        QCOMPARE(days.size(), 1);
        QCOMPARE(days.first().day, 20251009);
        QCOMPARE(days.first().count, 1); // one exception, put twice
        // What a day adds to a lane and takes from it; a case that moves on takes its days along.
        const auto inLane = [&](const QString &lane) {
            QList<QPair<int, qint64>> list;
            for (const auto all = query.dayCounts(u"lane-open"_s, lane, 0).value(); const auto &day : all) {
                if (day.count != 0) {
                    list.append({day.day, day.count});
                }
            }
            return list;
        };
        using Days = QList<QPair<int, qint64>>;
        auto row = exceptionOf(1, u"c1"_s, 200);
        QCOMPARE(inLane(row.lane), (Days{{20251009, 1}}));
        row.item.state = ExceptionState::Resolved;
        row.resolvedMs = row.item.openedMs + 3 * 86'400'000LL;
        VERIFY_RESULT(projections.putException(row));
        QCOMPARE(inLane(row.lane), (Days{{20251009, 1}, {20251012, -1}}));
        QCOMPARE(query.countBefore(u"lane-open"_s, row.lane, 20251012).value(), 1);
        QCOMPARE(query.countBefore(u"lane-open"_s, row.lane, 20251013).value(), 0);
        row.lane = u"payment"_s;
        VERIFY_RESULT(projections.putException(row));
        QCOMPARE(inLane(u"payment"_s).size(), 2);
        row.item.state = ExceptionState::Open;
        VERIFY_RESULT(projections.putException(row));
        QCOMPARE(inLane(u"payment"_s), (Days{{20251009, 1}}));
        QCOMPARE(inLane(exceptionOf(1, u"c1"_s, 200).lane), Days());
    }

    void daysOfALaneAreMadeForStoresThatHadNone_data() { addEngines(); }
    void daysOfALaneAreMadeForStoresThatHadNone()
    {
        QFETCH(Engine, engine);
        const auto location = freshLocation(engine);
        if (!location) {
            return;
        }
        const auto store = Database::open(*location).value();
        auto before = builtInMigrations();
        before.removeIf([](const Migration &migration) { return migration.version > 15; });
        VERIFY_RESULT(migrate(*store, before));
        ProjectionStore projections(*store);
        for (int i = 1; i < 6; ++i) {
            auto row = exceptionOf(i, u"c1"_s, 100);
            row.lane = i % 2 == 0 ? u"order"_s : u"payment"_s;
            row.item.openedMs += i * 7 * 3'600'000LL;
            row.item.state = i > 3 ? ExceptionState::Resolved : ExceptionState::Snoozed;
            row.resolvedMs = i > 3 ? row.item.openedMs + 90'000'000 : 0;
            VERIFY_RESULT(projections.putException(row));
        }
        const auto days = [&](const QString &lane) {
            QList<QPair<int, qint64>> list;
            for (const auto all = QueryStore(*store).dayCounts(u"lane-open"_s, lane, 0).value();
                 const auto &day : all) {
                list.append({day.day, day.count});
            }
            return list;
        };
        const auto order = days(u"order"_s);
        const auto payment = days(u"payment"_s);
        QVERIFY(order.size() > 1 && payment.size() > 1);
        // Stores of before have none of these, or old ones.
        VERIFY_RESULT(store->execute(u"DELETE FROM day_count WHERE kind = 'lane-open' AND key = 'order'"_s));
        VERIFY_RESULT(store->execute(u"UPDATE day_count SET count = 77 WHERE kind = 'lane-open'"_s));
        VERIFY_RESULT(migrate(*store));
        QCOMPARE(days(u"order"_s), order);
        QCOMPARE(days(u"payment"_s), payment);
    }

    void openTransactionsOfALane_data() { addEngines(); }
    void openTransactionsOfALane()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        ProjectionStore projections(*store);
        QueryStore query(*store);
        for (int i = 0; i < 5; ++i) {
            Transaction transaction;
            transaction.orderKey = u"SO-%1"_s.arg(i);
            transaction.lane = Lane::Order;
            transaction.state = i == 4 ? TransactionState::Moving
                : i == 3               ? TransactionState::InDoubt
                                       : TransactionState::Stuck;
            transaction.amount = money(100, u"EUR"_s);
            transaction.laneSinceMs = 100 - (i / 2);
            VERIFY_RESULT(projections.putTransaction(transaction, 100));
            QCOMPARE(projections.transaction(transaction.orderKey).value().value(), transaction);
        }
        const auto first = query.openInLane(Lane::Order, 0, {}, 2).value();
        QCOMPARE(first.size(), 2);
        QCOMPARE(first.last().transaction.orderKey, u"SO-3"_s);
        const auto second = query.openInLane(Lane::Order, 99, u"SO-3"_s, 10).value();
        QCOMPARE(second.size(), 2);
        QCOMPARE(second.first().transaction.orderKey, u"SO-0"_s);
        QCOMPARE(query.oldestOpenMs(Lane::Order), 99);
        QCOMPARE(query.oldestOpenMs(Lane::Invoice), 0);
        QCOMPARE(query.transactions(u"SO-"_s, u"SO-2"_s, 10)->size(), 2);
        QCOMPARE(query.transactions(u"XX"_s, {}, 10)->size(), 0);
        VERIFY_RESULT(projections.putSystemState(u"stripe"_s, QJsonObject{{u"health"_s, u"healthy"_s}}, 1));
        QCOMPARE(query.systemStates()->value(u"stripe"_s)["health"_L1].toString(), u"healthy"_s);
    }

    void textThatPostgresCannotHoldIsKeptVisible_data() { addEngines(); }
    void textThatPostgresCannotHoldIsKeptVisible()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        auto row = exceptionOf(1, u"c"_s, 1);
        row.item.failure.message = u"bad \0 byte ' \" \\ \u00e9"_s;
        VERIFY_RESULT(ProjectionStore(*store).putException(row));
        QCOMPARE(ProjectionStore(*store).exception(row.item.id).value()->item.failure.message,
                 u"bad \u2400 byte ' \" \\ \u00e9"_s);
    }

    void counterAmountsAreMinorUnitsOfTheirCurrency()
    {
        QCOMPARE(minorUnits(money(18'640'000, u"EUR"_s)), 18'640'000);
        QCOMPARE(minorUnits({Decimal::parse(u"1500").value(), u"JPY"_s}), 1500);
        QCOMPARE(minorUnits({Decimal::parse(u"0.125").value(), u"EUR"_s}), 12); // half even
        QCOMPARE(minorUnits({}), 0);
    }
};

QTEST_GUILESS_MAIN(ProjectionStoreTest)
#include "projectionstoretest.moc"
