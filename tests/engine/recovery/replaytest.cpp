// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/planner.h"
#include "engine/recovery/runner.h"
#include "tests/support/desk/desk.h"

using namespace Throughline;
using namespace Throughline::Test;
using namespace Throughline::Recovery;
using namespace Qt::StringLiterals;

namespace
{

const auto quoteToCash = u"quote-to-cash"_s;
const auto notInErp = u"not-in-erp"_s;
const auto marta = u"marta"_s;

QCoro::Task<void> keep(QCoro::Task<Result<QString>> task, std::shared_ptr<std::optional<Result<QString>>> kept)
{
    *kept = co_await task;
}

/// The plan's id, or why there is none.
Result<QString> planned(Desk &desk, const Members &members)
{
    PlanOrder order;
    order.members = members;
    order.actor = marta;
    order.reason = u"repaired"_s;
    order.commandSeq = desk.clock.wall;
    const auto kept = std::make_shared<std::optional<Result<QString>>>();
    const auto waiting = keep(makePlan(desk.context(), desk.book(), order), kept);
    while (!*kept && desk.context()->writer.waiting() > 0) {
        need(desk.context()->writer.flush());
    }
    return *kept ? **kept : fail(ErrorCode::Bug, u"the plan neither came nor failed"_s);
}

Result<QString> plannedFor(Desk &desk, const QString &exceptionId)
{
    return planned(desk, {.exceptionIds = {exceptionId}, .causeId = {}, .orderKeys = {}});
}

void approveAndRun(Desk &desk, const QString &plan)
{
    need(approve(desk.database(), plan, marta, desk.clock.wall, 0));
    need(run(desk.database(), plan, marta, 0, desk.clock.wall, 0));
}

/// Pumps until the plan is over; its last state.
QString pumped(Desk &desk, const QString &plan)
{
    Runner runner(desk.context(), desk.book());
    Store::PlanStore plans(desk.database());
    QString state;
    for (int turn = 0; turn < 50; ++turn) {
        need(runner.pump());
        need(desk.context()->writer.flush());
        desk.clock.pass(1'000);
        state = need(plans.state(plan))->state;
        if (state == "finished"_L1 || state == "stopped"_L1) {
            break;
        }
    }
    return state;
}

QStringList receipts(Desk &desk, const QString &plan)
{
    QStringList kinds;
    for (const auto &receipt : need(Store::PlanStore(desk.database()).receipts(plan))) {
        kinds.append(receipt.kind);
    }
    return kinds;
}

/// An order won before go-live that the ERP never got: its open gap.
Store::ExceptionRow historyGap(Desk &desk, const QString &orderKey)
{
    const auto won = desk.clock.wall - 5 * hour;
    desk.operate(quoteToCash, desk.clock.wall);
    desk.readUntil(u"erp"_s, desk.clock.wall);
    desk.see(quote(orderKey, won - hour));
    desk.see(opportunity(orderKey, u"won"_s, won));
    const auto gap = desk.gap(orderKey, notInErp);
    if (!gap || gap->item.state != ExceptionState::Open) {
        qFatal("the gap is not open");
    }
    return *gap;
}

/// An order whose check refuses it: a product nobody mapped. Its open exception.
Store::ExceptionRow refusedDeal(Desk &desk, const QString &orderKey)
{
    desk.operate(quoteToCash, desk.clock.wall);
    auto deal = opportunity(orderKey, u"won"_s, desk.clock.wall + minute);
    deal.object.lines.first().productCode = u"NOT-MAPPED"_s;
    desk.see(quote(orderKey, desk.clock.wall));
    desk.see(deal);
    const auto step = desk.step(orderKey, u"validate"_s);
    return need(Store::ProjectionStore(desk.database()).exceptionsOfIntent(step->row.intentId)).first();
}

#define VERIFY_REFUSED(outcome, words) \
    do { \
        const auto &refused = (outcome); \
        QVERIFY2(!refused.has_value(), "a plan was made"); \
        QVERIFY2(refused.error().detail.contains(words), qPrintable(refused.error().detail)); \
    } while (false)

} // namespace

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
        QCOMPARE(pumped(desk, *plan), u"finished"_s);
        QCOMPARE(receipts(desk, *plan), QStringList{u"applied"_s});
        QCOMPARE(desk.flows(so).size(), 1);
        QCOMPARE(desk.flows(so).first().kind, quoteToCash);
        QCOMPARE(desk.step(so, u"validate"_s)->row.state, StepState::Succeeded);
        QCOMPARE(desk.step(so, u"erp-customer"_s)->row.state, StepState::Planned);
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
        const auto plan = planned(desk, {.exceptionIds = {gap.item.id, gap.item.id}, .causeId = {}, .orderKeys = {}});
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
        QCOMPARE(need(Store::PlanStore(desk.database()).items(*freed)).first().exceptionId, first.item.id);
    }
    void whyThereIsNothingToReplay()
    {
        Desk desk;
        VERIFY_REFUSED(plannedFor(desk, u"no-such-exception"_s), u"nothing to replay"_s);
        VERIFY_REFUSED(planned(desk, {.exceptionIds = {}, .causeId = u"no-such-cause"_s, .orderKeys = {}}),
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
        QCOMPARE(need(Store::PlanStore(desk.database()).items(*plan)).first().gate, 0);
        approveAndRun(desk, *plan);
        QCOMPARE(pumped(desk, *plan), u"finished"_s);
        QCOMPARE(receipts(desk, *plan), QStringList{u"failed"_s});
        QVERIFY(need(Store::PlanStore(desk.database()).receipts(*plan)).first().text.contains(u"NOT-MAPPED"_s));
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
