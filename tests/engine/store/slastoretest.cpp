// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include "engine/model/durations.h"
#include "engine/store/alertstore.h"
#include "engine/store/settingstore.h"
#include "engine/store/slastore.h"
#include "engine/store/slaversionstore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Store;

namespace
{

constexpr qint64 hour = 3'600'000;
constexpr qint64 base = 1'784'000'000'000;
const auto definition = u"quote-to-order"_s;

/// Started `age` hours before `base`; stopped after `took` hours, or still running.
SlaClockRow clockOf(const QString &order, qint64 age, qint64 took, const QString &entity = u"AM-DE"_s)
{
    SlaClock clock;
    clock.definition = definition;
    clock.orderKey = order;
    clock.run = u"1"_s;
    clock.entity = entity;
    clock.startedMs = base - age * hour;
    clock.limitMs = 8 * hour;
    clock.dueMs = clock.startedMs + clock.limitMs;
    clock.warnMs = clock.dueMs - 2 * hour;
    clock.startDay = 20260701;
    clock.dueDay = 20260702;
    if (took > 0) {
        clock.stoppedMs = clock.startedMs + took * hour;
        clock.elapsedMs = took * hour;
        clock.stopDay = 20260703;
        clock.state = took > 8 ? SlaState::Late : SlaState::Met;
    }
    return {clock, 10'000};
}

QString daysText(Database &database)
{
    QStringList lines;
    const auto days = SlaStore(database).days(definition, {}, 0, 99'999'999).value();
    for (const auto &row : days) {
        lines.append(u"%1 %2: %3 started, %4 stopped, %5 late, %6 cancelled, %7 breached %8, %9"_s.arg(row.day)
                         .arg(row.entity)
                         .arg(row.started)
                         .arg(row.stopped)
                         .arg(row.late)
                         .arg(row.cancelled)
                         .arg(row.breached)
                         .arg(row.breachedReporting)
                         .arg(row.durations));
    }
    return lines.join(u"\n"_s);
}

} // namespace

class SlaStoreTest : public Test::StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void daysFollowTheirClocks_data() { addEngines(); }
    void daysFollowTheirClocks()
    {
        QFETCH(Engine, engine);
        auto database = freshStore(engine);
        if (!database) {
            return;
        }
        SlaStore store(*database);
        auto running = clockOf(u"SO-1"_s, 5, 0);
        VERIFY_RESULT(store.putClocks(u"SO-1"_s, {running}));
        QCOMPARE(store.clocksOfOrder(u"SO-1"_s).value(), QList{running});
        QCOMPARE(daysText(*database), u"20260701 AM-DE: 1 started, 0 stopped, 0 late, 0 cancelled, 0 breached 0, "_s);
        const auto late = clockOf(u"SO-1"_s, 5, 9);
        VERIFY_RESULT(store.putClocks(u"SO-1"_s, {late}));
        const auto bucket = QString::number(Durations::bucketOf(9 * hour));
        QCOMPARE(daysText(*database),
                 u"20260701 AM-DE: 1 started, 0 stopped, 0 late, 0 cancelled, 0 breached 0, \n"
                 "20260702 AM-DE: 0 started, 0 stopped, 0 late, 0 cancelled, 1 breached 10000, \n"
                 "20260703 AM-DE: 0 started, 1 stopped, 1 late, 0 cancelled, 0 breached 0, "_s
                     + bucket + u":1"_s);
        // The order turns out to belong to another entity: its share moves whole.
        const auto moved = clockOf(u"SO-1"_s, 5, 9, u"AM-US"_s);
        VERIFY_RESULT(store.putClocks(u"SO-1"_s, {moved}));
        QVERIFY(!daysText(*database).contains(u"AM-DE"_s));
        QCOMPARE(store.entities().value(), QStringList{u"AM-US"_s});
        // Nothing is left of what is taken back: a rebuild would not find a row either.
        VERIFY_RESULT(store.putClocks(u"SO-1"_s, {}));
        QCOMPARE(daysText(*database), QString());
    }

    void openClocksAreCountedAndPaged_data() { addEngines(); }
    void openClocksAreCountedAndPaged()
    {
        QFETCH(Engine, engine);
        auto database = freshStore(engine);
        if (!database) {
            return;
        }
        SlaStore store(*database);
        for (int i = 0; i < 25; ++i) {
            const auto order = u"SO-%1"_s.arg(i, 2, 10, QChar(u'0'));
            VERIFY_RESULT(store.putClocks(order, {clockOf(order, i, 0, i % 5 == 0 ? u"AM-US"_s : u"AM-DE"_s)}));
        }
        auto paused = clockOf(u"SO-99"_s, 50, 0);
        paused.clock.state = SlaState::Paused;
        paused.clock.dueMs = paused.clock.warnMs = 0;
        VERIFY_RESULT(store.putClocks(u"SO-99"_s, {paused}));
        QCOMPARE(store.clocksOfOrder(u"SO-99"_s).value(), QList{paused});

        const auto counts = store.openCounts({}, base).value();
        QCOMPARE(counts.size(), 1);
        QCOMPARE(counts[0].running, 25);
        QCOMPARE(counts[0].paused, 1);
        QCOMPARE(counts[0].late, 16); // started more than eight hours ago
        QCOMPARE(counts[0].atRisk, 3);
        QCOMPARE(counts[0].lateReporting, 160'000);
        QCOMPARE(store.openCounts(u"AM-US"_s, base)->first().running, 5);
        QCOMPARE(store.openByStart(definition, {}, {never, base - 4 * hour, base - 8 * hour, 0}).value(),
                 (QList<qint64>{4 + 1, 4, 17}));

        SlaClockFilter filter;
        filter.definition = definition;
        QStringList seen;
        QString key;
        do {
            const auto page = store.clocks(filter, key, 7);
            VERIFY_RESULT(page);
            for (const auto &row : page->rows) {
                seen.append(row.clock.orderKey);
            }
            key = page->nextKey;
        } while (!key.isEmpty());
        QCOMPARE(seen.size(), 26);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 26);
        QCOMPARE(seen.first(), u"SO-24"_s); // due first
        QCOMPARE(seen.last(), u"SO-99"_s); // paused: last
        filter.scope = SlaClockFilter::Scope::Late;
        filter.nowMs = base;
        QCOMPARE(store.clocks(filter, {}, 100)->rows.size(), 16);
        filter.entity = u"AM-US"_s;
        QCOMPARE(store.clocks(filter, {}, 100)->rows.size(), 3);
        QCOMPARE(store.openByDueDay(definition, {}).value(), (QMap<int, qint64>{{20260702, 25}}));
    }

    void whatStandsBehindAPointIsListed_data() { addEngines(); }
    void whatStandsBehindAPointIsListed()
    {
        QFETCH(Engine, engine);
        auto database = freshStore(engine);
        if (!database) {
            return;
        }
        SlaStore store(*database);
        for (int i = 1; i <= 12; ++i) {
            const auto order = u"SO-%1"_s.arg(i, 2, 10, QChar(u'0'));
            VERIFY_RESULT(store.putClocks(order, {clockOf(order, 100, i)}));
        }
        SlaClockFilter filter;
        filter.definition = definition;
        filter.scope = SlaClockFilter::Scope::Stopped;
        filter.day = 20260703;
        auto page = store.clocks(filter, {}, 5).value();
        QCOMPARE(page.rows.first().clock.orderKey, u"SO-12"_s); // longest first
        page = store.clocks(filter, page.nextKey, 5).value();
        QCOMPARE(page.rows.first().clock.orderKey, u"SO-07"_s);
        filter.elapsedFromMs = 3 * hour;
        filter.elapsedUntilMs = 5 * hour;
        QCOMPARE(store.clocks(filter, {}, 50)->rows.size(), 2);
        filter = {.scope = SlaClockFilter::Scope::Breached, .definition = definition, .day = 20260702};
        QCOMPARE(store.clocks(filter, {}, 50)->rows.size(), 4);
        filter.day = 20260703;
        QCOMPARE(store.clocks(filter, {}, 50)->rows.size(), 0);
    }

    void aClockThatWasSetIsKept_data() { addEngines(); }
    void aClockThatWasSetIsKept()
    {
        QFETCH(Engine, engine);
        auto database = freshStore(engine);
        if (!database) {
            return;
        }
        SlaStore store(*database);
        VERIFY_RESULT(store.putClocks(u"SO-1"_s, {clockOf(u"SO-1"_s, 5, 0)}));
        VERIFY_RESULT(store.putClocks(u"SO-2"_s, {clockOf(u"SO-2"_s, 50, 3)})); // stopped long ago
        VERIFY_RESULT(store.addJump({base, base + 3 * hour}));
        QVERIFY(store.clocksOfOrder(u"SO-1"_s)->first().clock.suspect);
        QVERIFY(!store.clocksOfOrder(u"SO-2"_s)->first().clock.suspect);
        QCOMPARE(store.suspects(definition).value(), 1);
        QCOMPARE(store.jumps()->size(), 1);
        VERIFY_ERROR(database->run(u"DELETE FROM clock_jump"_s), ErrorCode::Bug); // journal
    }

    void alertsAreAJournal_data() { addEngines(); }
    void alertsAreAJournal()
    {
        QFETCH(Engine, engine);
        auto database = freshStore(engine);
        if (!database) {
            return;
        }
        AlertStore store(*database);
        AlertMove move{u"a1"_s, AlertTurn::Raised,     base, {},     u"much-money"_s,
                       u"c1"_s, u"Invalid item key"_s, 1,    12'000, {}};
        VERIFY_RESULT(store.append(move));
        move.turn = AlertTurn::Changed;
        move.count = 1'000;
        move.moneyMinor = 12'000'000;
        move.atMs = base + hour;
        VERIFY_RESULT(store.append(move));
        move.turn = AlertTurn::Told;
        VERIFY_RESULT(store.append(move));
        move.turn = AlertTurn::Acknowledged;
        move.actor = u"marta"_s;
        VERIFY_RESULT(store.append(move));
        const auto alert = store.open()->first();
        QCOMPARE(alert.count, 1'000);
        QCOMPARE(alert.raisedMs, base);
        QCOMPARE(alert.acknowledgedBy, u"marta"_s);
        QCOMPARE(store.moves(u"a1"_s)->size(), 4);
        VERIFY_RESULT(store.rebuild());
        QCOMPARE(store.open().value(), QList{alert});
        move.turn = AlertTurn::Reopened;
        VERIFY_RESULT(store.append(move));
        QCOMPARE(store.alert(u"a1"_s).value()->acknowledgedMs, 0);
        move.turn = AlertTurn::Cleared;
        VERIFY_RESULT(store.append(move));
        QVERIFY(store.open()->isEmpty());
        QCOMPARE(store.cleared(base, 10)->size(), 1);
        VERIFY_ERROR(database->run(u"UPDATE alert_move SET count = 0"_s), ErrorCode::Bug);
    }

    void theNewestSettingCounts_data() { addEngines(); }
    void theNewestSettingCounts()
    {
        QFETCH(Engine, engine);
        auto database = freshStore(engine);
        if (!database) {
            return;
        }
        SettingStore store(*database);
        QVERIFY(!store.newest(u"roi"_s).value());
        VERIFY_RESULT(store.set({u"roi"_s, {{u"minutes"_s, u"25"_s}}, base, u"marta"_s}, 1));
        VERIFY_RESULT(store.set({u"alert/b"_s, {{u"off"_s, true}}, base, u"marta"_s}, 2));
        VERIFY_RESULT(store.set({u"alert/a"_s, {{u"off"_s, true}}, base, u"marta"_s}, 3));
        VERIFY_RESULT(store.set({u"alert/a"_s, {{u"off"_s, false}}, base + 1, u"tom"_s}, 4));
        QCOMPARE(store.newest(u"roi"_s).value()->value["minutes"_L1].toString(), u"25"_s);
        const auto alerts = store.newestOf(u"alert/"_s).value();
        QCOMPARE(alerts.size(), 2);
        QCOMPARE(alerts[0].actor, u"tom"_s);
    }

    void everySetOfDefinitionsIsKept_data() { addEngines(); }
    void everySetOfDefinitionsIsKept()
    {
        QFETCH(Engine, engine);
        auto database = freshStore(engine);
        if (!database) {
            return;
        }
        SlaVersionStore store(*database);
        QCOMPARE(store.newest(), QString());
        const SlaVersion first{u"v1"_s, {{u"definitions"_s, QJsonArray{}}}, base};
        const SlaVersion second{u"v2"_s, {{u"definitions"_s, QJsonArray{u"x"_s}}}, base + hour};
        VERIFY_RESULT(store.use(first));
        VERIFY_RESULT(store.use({first.version, {}, base + 5})); // as it is already
        VERIFY_RESULT(store.use(second));
        const SlaVersion back{u"v1"_s, first.content, base + 2 * hour};
        VERIFY_RESULT(store.use(back));
        QCOMPARE(store.newest(), u"v1"_s);
        const auto history = store.history();
        QVERIFY(history && *history == (QList<SlaVersion>{first, second, back}));
        QVERIFY(**store.newestWhole() == back);
        QVERIFY(!database->run(u"DELETE FROM sla_version WHERE tenant = ?"_s, database->tenant())); // journal
    }
};

QTEST_GUILESS_MAIN(SlaStoreTest)
#include "slastoretest.moc"
