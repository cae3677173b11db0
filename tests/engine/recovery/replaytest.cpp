// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/recovery/plandesk.h"

using namespace Throughline;
using namespace Throughline::Test;

/// Plans and their runs over the store alone: what is taken in, what is left out, and the receipt of each.
class ReplayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGapOfHistoryBeginsItsFlowOnce()
    {
        Desk desk;
        const auto so = u"SO-1"_s;
        const auto gap = historyGap(desk, so);
        const auto plan = plannedFor(desk, gap.item.id);
        VERIFY_RESULT(plan);
        const auto items = need(Store::PlanStore(desk.database()).items(*plan));
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().request[u"takes_up"_s].toString(), quoteToCash);
        QCOMPARE(items.first().gate, 1);
        QVERIFY(desk.flows(so).isEmpty()); // a dry run begins nothing

        desk.clock.pass(1);
        VERIFY_REFUSED(plannedFor(desk, gap.item.id), *plan); // named: run or stop that one first
        approveAndRun(desk, *plan);
        QCOMPARE(pumped(desk, *plan, 5), u"running"_s); // begun is not proved
        QCOMPARE(receipts(desk, *plan), QStringList());
        QCOMPARE(desk.step(so, u"validate"_s)->row.state, StepState::Succeeded);
        QCOMPARE(desk.step(so, u"erp-customer"_s)->row.state, StepState::Planned);
        restOfDeal(desk, so, wholeDeal);
        QCOMPARE(pumped(desk, *plan), u"finished"_s);
        QCOMPARE(receipts(desk, *plan), QStringList{u"applied"_s});
        QCOMPARE(desk.flows(so).size(), 1);
        QCOMPARE(desk.flows(so).constFirst().kind, quoteToCash);
        QCOMPARE(desk.gap(so, notInErp)->item.state, ExceptionState::Resolved); // the flow answers for it now

        desk.clock.pass(1);
        VERIFY_REFUSED(plannedFor(desk, gap.item.id), u"nothing to replay"_s);
        pumped(desk, *plan);
        QCOMPARE(desk.flows(so).size(), 1);
    }
    /// The same exception named twice, by a double click say, is one member.
    void oneGapIsOneMember()
    {
        Desk desk;
        const auto gap = historyGap(desk, u"SO-1"_s);
        const auto plan =
            planned(desk, Members{.exceptionIds = {gap.item.id, gap.item.id}, .causeId = {}, .orderKeys = {}});
        VERIFY_RESULT(plan);
        QCOMPARE(need(Store::PlanStore(desk.database()).items(*plan)).size(), 1);
    }
    void aGapThatClosedMeanwhileIsNoLongerWanted()
    {
        Desk desk;
        const auto so = u"SO-1"_s;
        const auto plan = plannedFor(desk, historyGap(desk, so).item.id);
        VERIFY_RESULT(plan);
        desk.see(erpOrder(so, u"booked"_s, desk.clock.wall)); // somebody entered it by hand
        QCOMPARE(desk.gap(so, notInErp)->item.state, ExceptionState::Resolved);
        approveAndRun(desk, *plan);
        QCOMPARE(pumped(desk, *plan), u"finished"_s);
        QCOMPARE(receipts(desk, *plan), QStringList{u"no-longer-wanted"_s});
        QVERIFY(desk.flows(so).isEmpty());
    }
    void aFlowSwitchedToObserveBeginsNothing()
    {
        Desk desk;
        const auto so = u"SO-1"_s;
        const auto gap = historyGap(desk, so);
        const auto plan = plannedFor(desk, gap.item.id);
        VERIFY_RESULT(plan);
        desk.operate(quoteToCash, std::nullopt);
        approveAndRun(desk, *plan);
        pumped(desk, *plan);
        QCOMPARE(receipts(desk, *plan), QStringList{u"no-longer-wanted"_s});
        QVERIFY(desk.flows(so).isEmpty());
    }
    void whatAnotherPlanHasIsLeftToIt()
    {
        Desk desk;
        const auto first = historyGap(desk, u"SO-1"_s);
        const auto second = historyGap(desk, u"SO-2"_s);
        QCOMPARE(first.item.causeId, second.item.causeId);
        const auto plan = plannedFor(desk, first.item.id);
        VERIFY_RESULT(plan);
        const Members cause{.exceptionIds = {}, .causeId = first.item.causeId, .orderKeys = {}};
        desk.clock.pass(1);
        const auto rest = planned(desk, cause);
        VERIFY_RESULT(rest);
        const auto items = need(Store::PlanStore(desk.database()).items(*rest));
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().exceptionId, second.item.id);
        desk.clock.pass(1);
        VERIFY_REFUSED(planned(desk, cause), u"already in a plan"_s);

        need(stop(desk.database(), *plan, marta, u"not now"_s, desk.clock.wall, 0));
        const auto freed = planned(desk, cause);
        VERIFY_RESULT(freed);
        QCOMPARE(need(Store::PlanStore(desk.database()).items(*freed)).constFirst().exceptionId, first.item.id);
    }
    void whyThereIsNothingToReplay()
    {
        Desk desk;
        VERIFY_REFUSED(plannedFor(desk, u"no-such-exception"_s), u"nothing to replay"_s);
        VERIFY_REFUSED(planned(desk, Members{.exceptionIds = {}, .causeId = u"no-such-cause"_s, .orderKeys = {}}),
                       u"nothing to replay"_s);
        const auto gap = historyGap(desk, u"SO-1"_s);
        desk.operate(quoteToCash, std::nullopt);
        VERIFY_REFUSED(plannedFor(desk, gap.item.id), u"no flow can close this gap"_s);
    }
    void whatCannotBeBuiltFailed()
    {
        Desk desk;
        const auto so = u"SO-1"_s;
        const auto plan = plannedFor(desk, refusedDeal(desk, so).item.id);
        VERIFY_RESULT(plan);
        QCOMPARE(need(Store::PlanStore(desk.database()).items(*plan)).constFirst().gate, 0);
        approveAndRun(desk, *plan);
        QCOMPARE(pumped(desk, *plan), u"finished"_s);
        QCOMPARE(receipts(desk, *plan), QStringList{u"failed"_s});
        QVERIFY(need(Store::PlanStore(desk.database()).receipts(*plan)).constFirst().text.contains(u"NOT-MAPPED"_s));
        QCOMPARE(desk.step(so, u"validate"_s)->row.state, StepState::DeadLettered);
    }
    void whatIsInDoubtStaysSo()
    {
        Desk desk;
        const auto so = u"SO-1"_s;
        desk.operate(quoteToCash, desk.clock.wall);
        desk.see(quote(so, desk.clock.wall));
        desk.see(opportunity(so, u"won"_s, desk.clock.wall + minute));
        desk.sendAndEnd(so, u"erp-customer"_s, {StepState::Unknown, StepState::InDoubt});
        const auto doubted = desk.step(so, u"erp-customer"_s)->row.intentId;
        const auto open = need(Store::ProjectionStore(desk.database()).exceptionsOfIntent(doubted));
        QCOMPARE(open.size(), 1);
        const auto plan = plannedFor(desk, open.first().item.id);
        VERIFY_RESULT(plan);
        approveAndRun(desk, *plan);
        QCOMPARE(pumped(desk, *plan), u"finished"_s);
        QCOMPARE(receipts(desk, *plan), QStringList{u"in-doubt"_s});
        QCOMPARE(need(Store::EffectsStore(desk.database()).step(doubted))->state, StepState::InDoubt);
        QCOMPARE(need(Store::EffectsStore(desk.database()).attempts(doubted)).size(), 1); // nothing was sent again
    }
    void nothingBeginsWhileItHolds()
    {
        Desk desk;
        const auto so = u"SO-1"_s;
        const auto plan = plannedFor(desk, historyGap(desk, so).item.id);
        VERIFY_RESULT(plan);
        need(approve(desk.database(), *plan, marta, desk.clock.wall, 0));
        need(run(desk.database(), *plan, marta, hour, desk.clock.wall, 0));
        QCOMPARE(pumped(desk, *plan), u"holding"_s);
        QVERIFY(desk.flows(so).isEmpty());
        need(undo(desk.database(), *plan, marta, desk.clock.wall, 0));
        QCOMPARE(pumped(desk, *plan), u"approved"_s);
        QVERIFY(desk.flows(so).isEmpty() && receipts(desk, *plan).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "replaytest.moc"
