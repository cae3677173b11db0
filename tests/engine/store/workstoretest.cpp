// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/workstore.h"
#include "engine/store/fixstore.h"
#include "engine/store/querystore.h"
#include "storetest.h"

#include <QJsonArray>

using namespace Throughline;
using namespace Throughline::Store;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{

WorkEntry entry(const QString &kind, const QJsonObject &detail = {}, qint64 target = 0)
{
    return {.kind = kind, .detail = detail, .atMs = 1'000, .actor = u"marta"_s, .target = target};
}

} // namespace

/// Local work on both databases: journal, projection, kept counters.
class WorkStoreTest : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void journalAndProjection_data() { addEngines(); }
    void journalAndProjection()
    {
        QFETCH(Engine, engine);
        const auto database = freshStore(engine);
        if (!database) {
            return;
        }
        WorkStore work(*database);
        const auto first = work.append(entry(u"assign"_s, {{u"owner"_s, u"tomi"_s}}), {u"x"_s, u"y"_s});
        VERIFY_RESULT(first);
        const auto second = work.append(
            entry(u"snooze"_s,
                  {{u"until_ms"_s, 5'000}, {u"occurrence"_s, true}, {u"tries"_s, QJsonObject{{u"x"_s, 2}}}}),
            {u"x"_s});
        VERIFY_RESULT(work.append(entry(u"tag"_s, {{u"add"_s, QJsonArray{u"a"_s, u"b"_s}}}), {u"x"_s}));
        const auto folded = work.refold(u"x"_s);
        VERIFY_RESULT(folded);
        QCOMPARE(*work.work(u"x"_s), *folded);
        QCOMPARE(folded->owner, u"tomi"_s);
        QCOMPARE(folded->untilMs, 5'000);
        QCOMPARE(*work.nextDueMs(), 5'000);
        QCOMPARE(*work.due(5'000, 10), QStringList{u"x"_s});
        QVERIFY(work.due(4'999, 10)->isEmpty());
        QCOMPARE(*work.tags(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(*work.owners(), QStringList{u"tomi"_s});
        QCOMPARE(*work.subjectCount(*first), 2);
        QCOMPARE((*work.undoable(u"marta"_s)).value_or(0), *second + 1);
        VERIFY_RESULT(work.append(entry(u"undo"_s, {}, *second), {}));
        QVERIFY(work.entriesOf(u"x"_s)->at(1).undone);
        QCOMPARE(work.refold(u"x"_s)->snoozedMs, 0);
        QCOMPARE(*work.nextDueMs(), 0);
        QVERIFY(!*work.undoable(u"tomi"_s));
        VERIFY_ERROR(database->run(u"UPDATE work SET actor = 'x'"_s), ErrorCode::Bug); // append-only
    }
    void rulesInTheOrderTheyWereMade_data() { addEngines(); }
    void rulesInTheOrderTheyWereMade()
    {
        QFETCH(Engine, engine);
        const auto database = freshStore(engine);
        if (!database) {
            return;
        }
        WorkStore work(*database);
        const auto split =
            work.append(entry(u"split"_s, {{u"field"_s, u"entity"_s}, {u"value"_s, u"DE"_s}, {u"into"_s, u"c/DE"_s}}),
                        {causeSubject(u"c"_s)});
        VERIFY_RESULT(
            work.append(entry(u"merge"_s, {{u"into"_s, u"d"_s}, {u"title"_s, u"D"_s}}), {causeSubject(u"c"_s)}));
        VERIFY_RESULT(work.append(entry(u"tick"_s, {{u"step"_s, u"r/1"_s}, {u"on"_s, true}}), {causeSubject(u"c"_s)}));
        VERIFY_RESULT(work.refoldCause(u"c"_s));
        auto rules = *work.rulesOf(u"c"_s, 0);
        QCOMPARE(rules.size(), 2);
        QCOMPARE(rules[0].into.id, u"c/DE"_s);
        QCOMPARE(rules[1].into.title, u"D"_s);
        QCOMPARE(work.rulesOf(u"c"_s, rules[0].seq)->size(), 1);
        QVERIFY(*work.isRuled(u"d"_s));
        QVERIFY(!*work.isRuled(u"e"_s));
        QCOMPARE(work.ticks(u"c"_s)->size(), 1);
        VERIFY_RESULT(work.append(entry(u"undo"_s, {}, *split), {}));
        VERIFY_RESULT(work.refoldCause(u"c"_s));
        QCOMPARE(work.rules()->size(), 1);
        for (const auto &table : {u"cause_rule"_s, u"runbook_tick"_s}) {
            VERIFY_RESULT(database->run(u"DELETE FROM "_s + table));
        }
        VERIFY_RESULT(work.rebuild());
        QCOMPARE(work.rules()->size(), 1);
        QCOMPARE(work.ticks(u"c"_s)->first().actor, u"marta"_s);
    }
    void snoozedOnesAreCountedApart_data() { addEngines(); }
    void snoozedOnesAreCountedApart()
    {
        QFETCH(Engine, engine);
        const auto database = freshStore(engine);
        if (!database) {
            return;
        }
        ProjectionStore projections(*database);
        QueryStore queries(*database);
        ExceptionRow row;
        row.item.causeId = u"c"_s;
        row.item.openedMs = 86'400'000;
        row.amount = {*Decimal::parse(u"10.00"_s), u"EUR"_s};
        row.amountReporting = 1'000;
        for (const auto &id : {u"1"_s, u"2"_s, u"3"_s}) {
            row.item.id = id;
            row.item.orderKey = u"SO-"_s + id;
            VERIFY_RESULT(projections.putException(row));
        }
        row.item.state = ExceptionState::Snoozed;
        VERIFY_RESULT(projections.putException(row));
        const auto totals = *queries.causeTotals();
        QCOMPARE(totals.size(), 1);
        QCOMPARE(totals[0].open, 2);
        QCOMPARE(totals[0].snoozed, 1);
        QCOMPARE(totals[0].openMinor, 2'000);
        QCOMPARE(*queries.snoozedTotal(), 1);
        QCOMPARE(queries.exceptions({}, ExceptionOrder::MoneyDown, {}, 10)->rows.size(), 2);
        ExceptionFilter filter;
        filter.snoozed = true;
        QCOMPARE(queries.exceptions(filter, ExceptionOrder::MoneyDown, {}, 10)->rows.first().item.id, u"3"_s);
        QCOMPARE(queries.exceptionTotal(filter)->count, 1);
        row.item.state = ExceptionState::Resolved;
        row.resolvedMs = 2 * 86'400'000LL;
        VERIFY_RESULT(projections.putException(row));
        QCOMPARE(*queries.snoozedTotal(), 0);
        QCOMPARE(queries.dayCounts(u"resolved"_s, {}, 0)->first().count, 1);
        QCOMPARE(*FixStore(*database).resolvedCount(u"c"_s), 1);
        QVERIFY(!*FixStore(*database).provedReplay(u"3"_s));
        // one that counts for another cause counts there alone
        row.item.causeId = u"d"_s;
        VERIFY_RESULT(projections.putException(row));
        QCOMPARE(queries.dayCounts(u"cause-new"_s, u"d"_s, 0)->first().count, 1);
        QCOMPARE(queries.dayCounts(u"cause-new"_s, u"c"_s, 0)->first().count, 2);
    }
};

QTEST_GUILESS_MAIN(WorkStoreTest)
#include "workstoretest.moc"
