// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/commands.h"
#include "engine/api/slabook.h"
#include "engine/query/parse.h"
#include "engine/store/findstore.h"
#include "engine/store/fixstore.h"
#include "engine/store/rebuild.h"
#include "engine/transport/qtfiles.h"
#include "tests/support/desk/plant.h"

#include <QJsonArray>

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{

const auto notInErp = u"not-in-erp"_s;

Result<QJsonObject> command(Plant &plant, const QString &kind, QJsonObject args, const QString &actor = u"marta"_s)
{
    static QtFiles files;
    static qint64 seq = 1'000;
    Store::Command one;
    one.seq = ++seq;
    one.actor = actor;
    one.kind = kind;
    one.args = std::move(args);
    one.atMs = plant.desk.clock.wall;
    const Api::CommandWorld world{plant.context(),
                                  plant.desk.book(),
                                  nullptr,
                                  files,
                                  0,
                                  {},
                                  [] { return Result<void>(); },
                                  Api::ownerOf(plant.desk.workspace())};
    return waited(plant, Api::performCommand(world, one));
}

QJsonObject on(const QStringList &ids, QJsonObject args = {})
{
    args.insert(u"exceptions"_s, QJsonArray::fromStringList(ids));
    return args;
}

/// Deals that were won and never reached the ERP.
QStringList gaps(Plant &plant, int count, int from = 1)
{
    auto &desk = plant.desk;
    QStringList ids;
    desk.operate(u"quote-to-cash"_s, desk.clock.wall);
    desk.readUntil(u"erp"_s, desk.clock.wall);
    for (int i = from; i < from + count; ++i) {
        const auto order = u"SO-%1"_s.arg(i);
        desk.see(opportunity(order, u"won"_s, desk.clock.wall - 5 * hour));
        ids.append(desk.gap(order, notInErp)->item.id);
    }
    return ids;
}

Store::ExceptionRow row(Plant &plant, const QString &id)
{
    return *need(Store::ProjectionStore(plant.desk.database()).exception(id));
}

ExceptionWork work(Plant &plant, const QString &id)
{
    return need(Store::WorkStore(plant.desk.database()).work(id));
}

qint64 total(Plant &plant, bool snoozed, const QString &cause = {})
{
    Store::ExceptionFilter filter;
    filter.snoozed = snoozed;
    filter.causeId = cause;
    return need(Store::QueryStore(plant.desk.database()).exceptionTotal(filter)).count;
}

/// What is called open by the lanes of the board, the same by entity, the board under a filter, a search, a search for what
/// is stuck; and what is called snoozed.
QList<qint64> seen(Plant &plant)
{
    auto &database = plant.desk.database();
    Store::FindStore finder(database, {});
    const auto ask = [&](const QString &query) { return need(finder.total(*Query::parse(query), 100)).count; };
    QList<qint64> seen(3, 0);
    for (const auto totals = need(Store::QueryStore(database).laneTotals()); const auto &total : totals) {
        seen[0] += total.open;
    }
    for (const auto totals = need(finder.laneEntities()); const auto &total : totals) {
        seen[1] += total.open;
    }
    for (const auto totals = need(finder.lanes(*Query::parse(u""_s), 0)); const auto &total : totals) {
        seen[2] += total.open;
    }
    return seen
        + QList<qint64>{ask(u"tries < 1000"_s), ask(u"state = stuck and tries < 1000"_s), ask(u"state = snoozed"_s)};
}

/// The journal alone must tell the same story, byte for byte.
bool isTheSameAfterARebuild(Plant &plant)
{
    auto &desk = plant.desk;
    const auto before = need(Store::dumpProjections(desk.database()));
    Pipeline::Projector projector(desk.clock, Api::referenceOf(desk.workspace().estate),
                                  Api::ratesOf(desk.workspace().estate));
    projector.setOrderFlows(Api::orderFlowsOf(desk.workspace()));
    projector.setSla(Api::slaReferenceOf(desk.workspace()));
    need(Pipeline::Pipeline::rebuild(desk.database(), projector, {}));
    const auto after = need(Store::dumpProjections(desk.database()));
    const auto was = before.split('\n');
    const auto is = after.split('\n');
    for (const auto &line : was) {
        if (!is.contains(line)) {
            qWarning("only before: %s", line.constData());
        }
    }
    for (const auto &line : is) {
        if (!was.contains(line)) {
            qWarning("only after: %s", line.constData());
        }
    }
    return !before.isEmpty() && before == after;
}

} // namespace

/// What people do with exceptions beside sending: journal first, settled in the same commit, taken back without limit.
class WorkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewExceptionGetsItsOwnerFromTheMatrix()
    {
        Plant plant;
        const auto ids = gaps(plant, 1);
        QCOMPARE(row(plant, ids[0]).owner, u"team:erp-support"_s);
        QCOMPARE(work(plant, ids[0]).rule, u"what the ERP refuses or lacks"_s);
        QCOMPARE(work(plant, ids[0]).assignedBy, u"throughline"_s);
        VERIFY_RESULT(command(plant, u"work.assign"_s, on(ids, {{u"owner"_s, u"tomi"_s}})));
        QCOMPARE(row(plant, ids[0]).owner, u"tomi"_s);
        plant.desk.project(u"SO-1"_s); // news of the order does not take it away from a person
        QCOMPARE(row(plant, ids[0]).owner, u"tomi"_s);
        VERIFY_RESULT(command(plant, u"work.auto_assign"_s, on(ids)));
        QCOMPARE(row(plant, ids[0]).owner, u"team:erp-support"_s);
        QVERIFY(isTheSameAfterARebuild(plant));
    }
    void manyAtOnceAreOneStepOfUndo()
    {
        Plant plant;
        const auto ids = gaps(plant, 20);
        VERIFY_RESULT(command(plant, u"work.assign"_s, on(ids, {{u"owner"_s, u"marta"_s}})));
        const auto tagged = command(plant, u"work.tag"_s, on(ids.first(5), {{u"add"_s, QJsonArray{u"Month End"_s}}}));
        VERIFY_RESULT(tagged);
        QCOMPARE((*tagged)[u"count"_s].toInt(), 5);
        QCOMPARE(work(plant, ids[0]).tags, QStringList{u"month-end"_s});
        VERIFY_RESULT(command(plant, u"work.note"_s, on(ids, {{u"text"_s, u"asked sales"_s}})));
        QCOMPARE(work(plant, ids[19]).notes, 1);

        const auto undone = command(plant, u"work.undo"_s, {});
        VERIFY_RESULT(undone);
        QCOMPARE((*undone)[u"kind"_s].toString(), u"note"_s);
        QCOMPARE((*undone)[u"count"_s].toInt(), 20);
        QCOMPARE(work(plant, ids[19]).notes, 0);
        VERIFY_RESULT(command(plant, u"work.undo"_s, {}));
        QVERIFY(work(plant, ids[0]).tags.isEmpty());
        VERIFY_RESULT(command(plant, u"work.redo"_s, {}));
        QCOMPARE(work(plant, ids[0]).tags, QStringList{u"month-end"_s});
        QVERIFY(isTheSameAfterARebuild(plant));
        VERIFY_RESULT(command(plant, u"work.undo"_s, {}));
        VERIFY_RESULT(command(plant, u"work.undo"_s, {}));
        QCOMPARE(row(plant, ids[0]).owner, u"team:erp-support"_s); // what the matrix said stands again
        VERIFY_ERROR(command(plant, u"work.undo"_s, {}), ErrorCode::NotAllowed);
        QVERIFY(isTheSameAfterARebuild(plant));
    }
    void undoIsOnesOwn()
    {
        Plant plant;
        const auto ids = gaps(plant, 1);
        VERIFY_RESULT(command(plant, u"work.assign"_s, on(ids, {{u"owner"_s, u"marta"_s}})));
        VERIFY_ERROR(command(plant, u"work.undo"_s, {}, u"tomi"_s), ErrorCode::NotAllowed);
        VERIFY_RESULT(command(plant, u"work.assign"_s, on(ids, {{u"owner"_s, u"tomi"_s}}), u"tomi"_s));
        VERIFY_RESULT(command(plant, u"work.undo"_s, {}, u"marta"_s));
        QCOMPARE(row(plant, ids[0]).owner, u"tomi"_s); // the later word of another person stands
    }
    void snoozedOnesLeaveTheOpenListAndComeBack()
    {
        Plant plant;
        auto &desk = plant.desk;
        const auto ids = gaps(plant, 3);
        const auto until = desk.clock.wall + hour;
        VERIFY_RESULT(command(plant, u"work.snooze"_s, on(ids.first(2), {{u"until_ms"_s, until}})));
        QCOMPARE(total(plant, false), 1);
        QCOMPARE(total(plant, true), 2);
        QCOMPARE(need(Store::QueryStore(desk.database()).snoozedTotal()), 2);
        QCOMPARE(row(plant, ids[0]).item.state, ExceptionState::Snoozed);
        QCOMPARE(seen(plant), (QList<qint64>{1, 1, 1, 1, 1, 2}));
        desk.project(u"SO-1"_s);
        QCOMPARE(row(plant, ids[0]).item.state, ExceptionState::Snoozed);
        QVERIFY(isTheSameAfterARebuild(plant));

        QVERIFY(need(Store::WorkStore(desk.database()).due(until - 1, 10)).isEmpty());
        const auto due = need(Store::WorkStore(desk.database()).due(until, 10));
        QCOMPARE(due.size(), 2);
        VERIFY_RESULT(Pipeline::wakeSnoozed(desk.database(), due, u"time"_s, until));
        QCOMPARE(total(plant, false), 3);
        QCOMPARE(seen(plant), (QList<qint64>{3, 3, 3, 3, 3, 0}));
        QCOMPARE(work(plant, ids[0]).returnedWhy, u"time"_s);
        QVERIFY(need(Store::WorkStore(desk.database()).due(until, 10)).isEmpty());
        QVERIFY(isTheSameAfterARebuild(plant));
        VERIFY_ERROR(command(plant, u"work.snooze"_s, on(ids, {{u"until_ms"_s, until - 2 * hour}})),
                     ErrorCode::NotAllowed);
    }
    void aNewOccurrenceWakesItsCause()
    {
        Plant plant;
        const auto ids = gaps(plant, 2);
        VERIFY_RESULT(command(plant, u"work.snooze"_s, on(ids, {{u"occurrence"_s, true}})));
        QCOMPARE(total(plant, false), 0);
        QVERIFY(isTheSameAfterARebuild(plant));
        gaps(plant, 1, 9);
        QCOMPARE(total(plant, false), 3);
        QCOMPARE(work(plant, ids[0]).returnedWhy, u"occurrence"_s);
        QVERIFY(isTheSameAfterARebuild(plant));
    }
    void aSplitCauseHoldsForNewOnesToo()
    {
        Plant plant;
        const auto ids = gaps(plant, 3);
        const auto cause = row(plant, ids[0]).item.causeId;
        const auto entity = row(plant, ids[0]).entity;
        const auto split =
            command(plant, u"work.split"_s,
                    {{u"cause"_s, cause}, {u"field"_s, u"entity"_s}, {u"value"_s, entity}, {u"title"_s, u"Ours"_s}});
        VERIFY_RESULT(split);
        const auto into = (*split)[u"into"_s].toString();
        QVERIFY(into != cause);
        QCOMPARE(total(plant, false, cause), 0);
        QCOMPARE(total(plant, false, into), 3);
        QCOMPARE(need(Store::ProjectionStore(plant.desk.database()).cause(into))->cause.title, u"Ours"_s);
        const auto later = gaps(plant, 1, 9);
        QCOMPARE(row(plant, later[0]).item.causeId, into);
        QVERIFY(isTheSameAfterARebuild(plant));
        VERIFY_RESULT(command(plant, u"work.undo"_s, {}));
        QCOMPARE(total(plant, false, cause), 4);
        QVERIFY(!need(Store::ProjectionStore(plant.desk.database()).cause(into)));
        QVERIFY(isTheSameAfterARebuild(plant));
    }
    void mergedCausesAreOne()
    {
        Plant plant;
        const auto ids = gaps(plant, 2);
        const auto cause = row(plant, ids[0]).item.causeId;
        plant.desk.see(billingInvoice(u"SO-7"_s, plant.desk.clock.wall - 5 * hour));
        const auto billed = need(Store::ProjectionStore(plant.desk.database()).exceptionsOfOrder(u"SO-7"_s));
        QVERIFY(!billed.isEmpty());
        const auto into = billed.first().item.causeId;
        QVERIFY(into != cause);
        const auto before = total(plant, false, into);
        VERIFY_RESULT(command(plant, u"work.merge"_s, {{u"causes"_s, QJsonArray{cause}}, {u"into"_s, into}}));
        QCOMPARE(total(plant, false, into), before + 2);
        QCOMPARE(total(plant, false, cause), 0);
        const auto later = gaps(plant, 1, 9);
        QCOMPARE(row(plant, later[0]).item.causeId, into);
        QVERIFY(isTheSameAfterARebuild(plant));
        VERIFY_RESULT(command(plant, u"work.undo"_s, {}));
        QCOMPARE(total(plant, false, cause), 3);
        QCOMPARE(total(plant, false, into), before);
        VERIFY_ERROR(command(plant, u"work.merge"_s, {{u"causes"_s, QJsonArray{into}}, {u"into"_s, into}}),
                     ErrorCode::NotAllowed);
        QVERIFY(isTheSameAfterARebuild(plant));
    }
    void theLaterWordOnACauseCounts()
    {
        Plant plant;
        const auto ids = gaps(plant, 2);
        const auto cause = row(plant, ids[0]).item.causeId;
        const auto split =
            command(plant, u"work.split"_s, {{u"cause"_s, cause}, {u"field"_s, u"currency"_s}, {u"value"_s, u"EUR"_s}});
        const auto once = (*split)[u"into"_s].toString();
        const auto again =
            command(plant, u"work.split"_s,
                    {{u"cause"_s, once}, {u"field"_s, u"entity"_s}, {u"value"_s, row(plant, ids[0]).entity}});
        const auto twice = (*again)[u"into"_s].toString();
        QCOMPARE(total(plant, false, twice), 2);
        VERIFY_RESULT(command(plant, u"work.undo"_s, {}));
        VERIFY_RESULT(command(plant, u"work.undo"_s, {}));
        QCOMPARE(total(plant, false, cause), 2);
        QVERIFY(isTheSameAfterARebuild(plant));
        VERIFY_RESULT(command(plant, u"work.redo"_s, {}));
        VERIFY_RESULT(command(plant, u"work.redo"_s, {}));
        QCOMPARE(total(plant, false, twice), 2);
        QVERIFY(isTheSameAfterARebuild(plant));
    }
    void aTickedStepIsKept()
    {
        Plant plant;
        const auto cause = row(plant, gaps(plant, 1).at(0)).item.causeId;
        VERIFY_RESULT(
            command(plant, u"work.tick"_s, {{u"cause"_s, cause}, {u"step"_s, u"not-in-erp/look"_s}, {u"on"_s, true}}));
        auto ticks = need(Store::WorkStore(plant.desk.database()).ticks(cause));
        QCOMPARE(ticks.size(), 1);
        QCOMPARE(ticks[0].actor, u"marta"_s);
        QVERIFY(ticks[0].atMs > 0 && ticks[0].atMs <= plant.desk.clock.wall);
        QVERIFY(isTheSameAfterARebuild(plant));
        VERIFY_RESULT(command(plant, u"work.undo"_s, {}));
        QVERIFY(need(Store::WorkStore(plant.desk.database()).ticks(cause)).isEmpty());
        QVERIFY(isTheSameAfterARebuild(plant));
    }
    void whatIsRefusedLeavesNothing()
    {
        Plant plant;
        const auto ids = gaps(plant, 1);
        const auto before = need(Store::dumpProjections(plant.desk.database()));
        VERIFY_ERROR(command(plant, u"work.assign"_s, on({}, {{u"owner"_s, u"x"_s}})), ErrorCode::NotAllowed);
        VERIFY_ERROR(command(plant, u"work.note"_s, on(ids, {{u"text"_s, u"  "_s}})), ErrorCode::NotAllowed);
        VERIFY_ERROR(command(plant, u"work.tag"_s, on(ids)), ErrorCode::NotAllowed);
        VERIFY_ERROR(command(plant, u"work.note"_s, on({u"nobody"_s}, {{u"text"_s, u"x"_s}})), ErrorCode::NotFound);
        VERIFY_ERROR(
            command(plant, u"work.split"_s,
                    {{u"cause"_s, row(plant, ids[0]).item.causeId}, {u"field"_s, u"age"_s}, {u"value"_s, u"1"_s}}),
            ErrorCode::NotAllowed);
        QCOMPARE(need(Store::dumpProjections(plant.desk.database())), before);
    }
    void whatIsResolvedIsCountedByDay()
    {
        Plant plant;
        auto &desk = plant.desk;
        const auto ids = gaps(plant, 2);
        desk.see(erpOrder(u"SO-1"_s, u"booked"_s, desk.clock.wall));
        QCOMPARE(row(plant, ids[0]).item.state, ExceptionState::Resolved);
        const auto counts = need(Store::QueryStore(desk.database()).dayCounts(u"resolved"_s, {}, 0));
        QCOMPARE(counts.size(), 1);
        QCOMPARE(counts[0].count, 1);
        Store::FixStore fixes(desk.database());
        const auto cause = row(plant, ids[0]).item.causeId;
        QCOMPARE(need(fixes.resolvedCount(cause)), 1);
        QCOMPARE(need(fixes.resolvedOf(cause, 5)).constFirst().item.id, ids[0]);
        QVERIFY(!need(fixes.provedReplay(ids[0]))); // nothing of ours closed it
        QVERIFY(isTheSameAfterARebuild(plant));
    }
};

QTEST_GUILESS_MAIN(WorkTest)
#include "worktest.moc"
