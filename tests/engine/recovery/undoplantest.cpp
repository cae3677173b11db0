// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/undoplan.h"
#include "engine/recovery/runner.h"
#include "tests/support/desk/plant.h"

#include <QJsonArray>

using namespace Throughline;
using namespace Throughline::Test;
using namespace Throughline::Recovery;
using namespace Qt::StringLiterals;

namespace
{

const auto so = u"SO-1"_s;
const auto order = u"erp-order"_s;
const auto marta = u"marta"_s;

UndoOrder undoOf(const QString &orderKey)
{
    return {.orderKey = orderKey, .flowId = {}, .actor = marta, .reason = u"cannot be billed"_s, .commandSeq = 5};
}

UndoDryRun dryRun(Plant &plant)
{
    return need(waited(plant, undoDryRun(plant.context(), plant.desk.book(), undoOf(so))));
}

QString planned(Plant &plant)
{
    return need(waited(plant, makeUndoPlan(plant.context(), plant.desk.book(), undoOf(so))));
}

/// Runs everything for a while; the plan's state after it.
QString run(Plant &plant, const QString &plan, int rounds = 60)
{
    Runner runner(plant.context(), plant.desk.book());
    for (int i = 0; i < rounds; ++i) {
        need(runner.pump());
        plant.turn();
    }
    return need(Store::PlanStore(plant.desk.database()).state(plan))->state;
}

void approveAndRun(Plant &plant, const QString &plan, qint64 holdMs = 0)
{
    need(approve(plant.desk.database(), plan, marta, plant.desk.clock.wall, 6));
    need(Recovery::run(plant.desk.database(), plan, marta, holdMs, plant.desk.clock.wall, 7));
}

QStringList receipts(Plant &plant, const QString &plan)
{
    QStringList kinds;
    for (const auto list = need(Store::PlanStore(plant.desk.database()).receipts(plan)); const auto &receipt : list) {
        kinds.append(receipt.kind);
    }
    return kinds;
}

} // namespace

/// Undoing as a plan: what the dry run says, what is frozen, who paces it, and its receipts.
class UndoPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDryRunSaysWhatWouldBeUndone()
    {
        Plant plant;
        plant.dealWithOrder(so);
        const auto run = dryRun(plant);
        QCOMPARE(run.stop, QString());
        QStringList lines;
        for (const auto values = run.toJson().value(u"items"_s).toArray(); const auto &value : values) {
            lines.append(value[u"step"_s].toString() + u' ' + value[u"what"_s].toString() + u' '
                         + value[u"means"_s].toString());
        }
        QCOMPARE(
            lines,
            (QStringList{u"billing-customer waive "_s, u"erp-order undo order.cancel"_s, u"erp-customer keep "_s}));
        QCOMPARE(plant.erp.cancels, 0);
        QCOMPARE(plant.wish(so), QString());
        QCOMPARE(plant.state(so, order), StepState::Succeeded);
    }
    void oneLostAnswerLeavesNothingOut()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.erp.refused = 1;
        QCOMPARE(dryRun(plant).stop, QString());
        plant.erp.refused = 2;
        QVERIFY(!dryRun(plant).stop.isEmpty()); // it does not answer: a person is told
    }
    void aPlanUndoesWithReceipts()
    {
        Plant plant;
        plant.dealWithOrder(so);
        const auto plan = planned(plant);
        QCOMPARE(run(plant, plan, 3), u"planned"_s);
        QCOMPARE(plant.erp.cancels, 0); // nothing before its approval
        approveAndRun(plant, plan);
        QCOMPARE(run(plant, plan), u"finished"_s);
        QCOMPARE(receipts(plant, plan), (QStringList{u"no-longer-wanted"_s, u"applied"_s, u"already-there"_s}));
        QCOMPARE(plant.erp.effects, QStringList{u"order 44817"_s});
        QCOMPARE(plant.wish(so), u"unwound"_s);
        const auto undo = plant.desk.step(so, u"undo-erp-order"_s)->row;
        const auto attempt = need(Store::EffectsStore(plant.desk.database()).attempts(undo.intentId)).constFirst();
        QCOMPARE(attempt.planId, plan); // sent as planned, by its hash
        const auto items = need(Store::PlanStore(plant.desk.database()).items(plan));
        QCOMPARE(attempt.planHash, items.at(1).bodyHash);
        const auto moves =
            need(Store::EffectsStore(plant.desk.database()).history(plant.desk.step(so, order)->row.intentId));
        QCOMPARE(moves.at(1).commandSeq, 7); // the command that ran it
    }
    void theHoldWindowCanBeUndone()
    {
        Plant plant;
        plant.dealWithOrder(so);
        const auto plan = planned(plant);
        approveAndRun(plant, plan, hour);
        QCOMPARE(run(plant, plan, 5), u"holding"_s);
        need(undo(plant.desk.database(), plan, marta, plant.desk.clock.wall, 8));
        QCOMPARE(run(plant, plan, 5), u"approved"_s);
        QCOMPARE(plant.erp.cancels, 0);
        QCOMPARE(plant.wish(so), QString());
    }
    void aPausedPlanSendsNothing()
    {
        Plant plant;
        plant.dealWithOrder(so);
        const auto plan = planned(plant);
        approveAndRun(plant, plan);
        while (plant.wish(so).isEmpty()) {
            run(plant, plan, 1);
        }
        need(pause(plant.desk.database(), plan, marta, plant.desk.clock.wall, 8));
        QCOMPARE(run(plant, plan, 10), u"paused"_s);
        QCOMPARE(plant.erp.cancels, 0);
        need(resume(plant.desk.database(), plan, marta, plant.desk.clock.wall, 9));
        QCOMPARE(run(plant, plan), u"finished"_s);
        QCOMPARE(plant.erp.cancels, 1);
    }
    void aStoppedPlanStopsTheUndoing()
    {
        Plant plant;
        plant.dealWithOrder(so);
        const auto plan = planned(plant);
        approveAndRun(plant, plan);
        while (plant.wish(so).isEmpty()) {
            run(plant, plan, 1);
        }
        need(stop(plant.desk.database(), plan, marta, u"not now"_s, plant.desk.clock.wall, 8));
        run(plant, plan, 10);
        QCOMPARE(plant.erp.cancels, 0);
        QCOMPARE(plant.wish(so), u"stopped"_s);
        plant.desk.clock.pass(1);
        const auto again = planned(plant); // and can be taken up again
        approveAndRun(plant, again);
        QCOMPARE(run(plant, again), u"finished"_s);
        QCOMPARE(plant.state(so, order), StepState::Compensated);
        QCOMPARE(plant.erp.cancels, 1);
    }
    void aPlanStoppedWhileAnUndoIsUnderWayWaitsForItsOutcome()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.erp.cancel = ScriptedErp::Cancel::LostUndone;
        const auto plan = planned(plant);
        approveAndRun(plant, plan);
        while (plant.erp.cancels == 0) {
            run(plant, plan, 1);
        }
        need(stop(plant.desk.database(), plan, marta, u"not now"_s, plant.desk.clock.wall, 8));
        run(plant, plan, 1);
        // It has nothing to write before that, and so does not turn in a circle.
        int wakes = 0;
        int looks = plant.erp.looks;
        plant.context()->wake = [&] { ++wakes; };
        run(plant, plan, 20);
        plant.context()->wake = {};
        looks = plant.erp.looks - looks;
        QCOMPARE_LE(wakes, looks);
        QCOMPARE(plant.wish(so), u"unwind"_s);
        run(plant, plan, 200);
        QCOMPARE(plant.wish(so), u"stopped"_s);
        QCOMPARE(plant.state(so, order), StepState::CompensationFailed); // proved not done, and not tried again
        QCOMPARE(plant.erp.cancels, 1);
    }
    void aFailureStopsThePlan()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.erp.cancel = ScriptedErp::Cancel::Ignored;
        const auto plan = planned(plant);
        approveAndRun(plant, plan);
        QCOMPARE(run(plant, plan), u"stopped"_s);
        QCOMPARE(receipts(plant, plan), (QStringList{u"refused"_s, u"failed"_s, u"refused"_s}));
        plant.erp.cancel = ScriptedErp::Cancel::Works;
        const auto second = planned(plant);
        approveAndRun(plant, second);
        QCOMPARE(run(plant, second), u"finished"_s);
        QCOMPARE(receipts(plant, second), (QStringList{u"no-longer-wanted"_s, u"applied"_s, u"already-there"_s}));
    }
    void whatStandsInTheWayIsNamed_data()
    {
        QTest::addColumn<QString>("obstacle");
        QTest::addColumn<QString>("words");
        QTest::newRow("invoice") << u"invoice"_s << u"point of no return"_s;
        QTest::newRow("unresolved") << u"unresolved"_s << u"nothing is undone before it has a verdict"_s;
        QTest::newRow("twice") << u"twice"_s << u"more than one"_s;
        QTest::newRow("observing") << u"observing"_s << u"observes"_s;
    }
    void whatStandsInTheWayIsNamed()
    {
        QFETCH(QString, obstacle);
        QFETCH(QString, words);
        Plant plant;
        plant.dealWithOrder(so);
        if (obstacle == u"invoice"_s) {
            plant.desk.see(billingInvoice(so, plant.desk.clock.wall));
        } else if (obstacle == u"twice"_s) {
            plant.erp.orders.append(plant.erp.orders.first());
            plant.erp.orders.last().id = u"44818"_s;
        } else if (obstacle == u"observing"_s) {
            plant.desk.operate(u"quote-to-cash"_s, std::nullopt);
        } else {
            Store::Move move;
            move.intentId = plant.desk.step(so, u"billing-customer"_s)->row.intentId;
            move.from = StepState::DeadLettered;
            move.to = StepState::Replayed;
            move.reason = u"test"_s;
            move.nextAtMs = Store::never;
            need(Store::EffectsStore(plant.desk.database()).transition(move));
            const auto flow = plant.desk.flows(so).constFirst();
            auto draft = need(plant.desk.book()->draft(plant.desk.database(), flow, u"billing-customer"_s, 1));
            need(plant.desk.book()->plan(plant.desk.database(), flow, draft));
            plant.desk.sendAndEnd(so, u"billing-customer"_s, {StepState::Unknown});
        }
        const auto run = dryRun(plant);
        QVERIFY2(run.stop.contains(words), qPrintable(run.stop));
        const auto made = waited(plant, makeUndoPlan(plant.context(), plant.desk.book(), undoOf(so)));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::NotAllowed);
        QVERIFY(made.error().detail.contains(words));
        QCOMPARE(plant.wish(so), QString());
    }
    void anUnknownOrderIsNotFound()
    {
        Plant plant;
        VERIFY_ERROR(waited(plant, makeUndoPlan(plant.context(), plant.desk.book(), undoOf(u"SO-9"_s))),
                     ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(UndoPlanTest)
#include "undoplantest.moc"
