// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/mappingstore.h"
#include "tests/engine/recovery/plandesk.h"

#include <QJsonArray>

using namespace Throughline;
using namespace Throughline::Test;

namespace
{

Result<QString> plannedFor(Desk &desk, const QStringList &exceptionIds, const QJsonObject &policy = {})
{
    PlanOrder order;
    order.members.exceptionIds = exceptionIds;
    order.policy = policy;
    return planned(desk, order);
}

/// Gaps of history, each taken up by its flow: items that begin something without a network.
QStringList gaps(Desk &desk, int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i) {
        ids.append(historyGap(desk, u"SO-%1"_s.arg(i + 1)).item.id);
    }
    return ids;
}

int begun(Desk &desk, const QString &plan)
{
    return static_cast<int>(need(Store::PlanStore(desk.database()).startsAfter(plan, 0)).size());
}

QString textOf(Desk &desk, const QString &plan, int position)
{
    for (const auto list = need(Store::PlanStore(desk.database()).receipts(plan)); const auto &receipt : list) {
        if (receipt.position == position) {
            return receipt.text;
        }
    }
    return {};
}

/// A plan as frozen, with other dependencies: what no shipped flow happens to need.
QString planBehind(Desk &desk, const QStringList &exceptionIds)
{
    Store::PlanStore plans(desk.database());
    const auto made = need(plannedFor(desk, exceptionIds));
    auto plan = *need(plans.plan(made));
    auto items = need(plans.items(made));
    need(stop(desk.database(), made, marta, {}, desk.clock.wall, 0));
    plan.id += u"-behind"_s;
    for (auto &item : items) {
        if (item.position > 1) {
            item.request.insert(u"after"_s, QJsonArray{item.position - 1});
        }
    }
    need(plans.save(plan, items));
    return plan.id;
}

} // namespace

/// How a plan runs: what a gate waits for, when it stops, what survives.
class RunnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCanaryWaitsForEverythingThatFollows()
    {
        Desk desk;
        const auto plan = need(plannedFor(desk, gaps(desk, 3)));
        approveAndRun(desk, plan);
        QCOMPARE(pumped(desk, plan, 20), u"running"_s);
        QCOMPARE(begun(desk, plan), 1);
        for (const auto &step : wholeDeal) { // not before the last of them
            QCOMPARE(begun(desk, plan), 1);
            restOfDeal(desk, u"SO-1"_s, {step});
            pumped(desk, plan, 3);
        }
        QCOMPARE(receipts(desk, plan), QStringList{u"applied"_s});
        QVERIFY(textOf(desk, plan, 1).contains(u"5 steps after it were read back"_s));
        const auto receipt = need(Store::PlanStore(desk.database()).receipts(plan)).constFirst();
        QCOMPARE(receipt.detail["proved"_L1].toInt(), 5);
        QCOMPARE(begun(desk, plan), 2);
        restOfDeal(desk, u"SO-2"_s, wholeDeal);
        pumped(desk, plan, 5);
        restOfDeal(desk, u"SO-3"_s, wholeDeal);
        QCOMPARE(pumped(desk, plan), u"finished"_s);
        QCOMPARE(receipts(desk, plan), (QStringList{u"applied"_s, u"applied"_s, u"applied"_s}));
        QVERIFY(need(Store::PlanStore(desk.database()).claims()).isEmpty());
    }
    /// An answer alone proves nothing: a step that succeeded is asked about before the next gate opens.
    void whatWasAnsweredIsReadBack()
    {
        Desk desk;
        const auto so = u"SO-1"_s;
        dealUntilBilling(desk, so);
        const auto refused = refusedStep(desk, so, u"billing-customer"_s);
        desk.connect(u"stripe"_s);
        QByteArray found = searchAnswer();
        desk.net.answer = [&](const HttpRequest &) { return HttpReply{200, {}, found}; };
        const auto plan = need(plannedFor(desk, {refused.item.id}));
        QCOMPARE(itemsOf(desk, plan).constFirst().gate, 1);
        approveAndRun(desk, plan);
        pumped(desk, plan, 3);
        desk.sendAndEnd(so, u"billing-customer"_s, {StepState::Succeeded}, u"cus_1"_s);
        restOfDeal(desk, so, {u"billing-subscription"_s, u"crm-writeback"_s});
        QCOMPARE(pumped(desk, plan, 10), u"running"_s); // answered, and the search shows nothing yet
        QCOMPARE(receipts(desk, plan), QStringList());
        const auto reference = desk.step(so, u"billing-customer"_s)->intent.reference;
        found = searchAnswer(u"cus_1"_s, u"Nordwind SO-1"_s, reference);
        QCOMPARE(pumped(desk, plan), u"finished"_s);
        QCOMPARE(receipts(desk, plan), QStringList{u"applied"_s});
    }
    void whatIsNeverSeenIsInDoubt()
    {
        Desk desk;
        const auto so = u"SO-1"_s;
        dealUntilBilling(desk, so);
        const auto refused = refusedStep(desk, so, u"billing-customer"_s);
        desk.connect(u"stripe"_s);
        desk.net.answer = [](const HttpRequest &) { return HttpReply{200, {}, searchAnswer()}; };
        const auto plan = need(plannedFor(desk, {refused.item.id}));
        approveAndRun(desk, plan);
        pumped(desk, plan, 3);
        desk.sendAndEnd(so, u"billing-customer"_s, {StepState::Succeeded}, u"cus_1"_s);
        QCOMPARE(pumped(desk, plan, 600), u"stopped"_s);
        QCOMPARE(receipts(desk, plan), QStringList{u"in-doubt"_s});
    }
    void whatIsNotProvedInTimeStopsThePlan()
    {
        Desk desk;
        const auto plan = need(plannedFor(desk, gaps(desk, 3)));
        approveAndRun(desk, plan);
        pumped(desk, plan, 3);
        desk.clock.pass(31 * minute);
        desk.context()->startedBootMs = desk.clock.boot; // an engine that just took over looks first
        QCOMPARE(pumped(desk, plan, 3), u"running"_s);
        desk.clock.pass(31 * minute);
        QCOMPARE(pumped(desk, plan, 5), u"stopped"_s);
        QCOMPARE(receipts(desk, plan), QStringList{u"failed"_s});
        QVERIFY(textOf(desk, plan, 1).contains(u"not verified in time: Customer in the ERP is planned"_s));
        QCOMPARE(begun(desk, plan), 1);
    }
    void whatFailsFurtherOnStopsTheFirstGate()
    {
        Desk desk;
        const auto plan = need(plannedFor(desk, gaps(desk, 20)));
        approveAndRun(desk, plan);
        pumped(desk, plan, 3);
        desk.succeed(u"SO-1"_s, u"erp-customer"_s, u"C"_s);
        desk.sendAndEnd(u"SO-1"_s, u"erp-order"_s, {StepState::DeadLettered});
        QCOMPARE(pumped(desk, plan), u"stopped"_s);
        QCOMPARE(receipts(desk, plan), QStringList{u"refused"_s});
        QVERIFY(textOf(desk, plan, 1).startsWith(u"Order in the ERP: "_s));
        QCOMPARE(begun(desk, plan), 1);
        QCOMPARE(desk.flows(u"SO-2"_s).size(), 0);
        QVERIFY(need(Store::PlanStore(desk.database()).claims()).isEmpty());
    }
    /// 1 of 41 is less than 5 %; a failure of a kind the plan does not know stops it all the same.
    void aNewCauseStopsALateGateToo_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("a cause of the plan") << true;
        QTest::newRow("a new cause") << false;
    }
    void aNewCauseStopsALateGateToo()
    {
        QFETCH(bool, known);
        Desk desk;
        const auto plan = need(plannedFor(desk, gaps(desk, 60)));
        Store::PlanStore plans(desk.database());
        const auto gates = itemsOf(desk, plan);
        const auto last = gates.last().gate;
        QCOMPARE(last, 4);
        const auto cause = need(plans.plan(plan))->content["causes"_L1].toArray().at(0).toString();
        approveAndRun(desk, plan);
        pumped(desk, plan, 2);
        for (const auto &item : gates) { // by hand: begun and ended well, but one in the last gate
            Store::Receipt receipt;
            receipt.planId = plan;
            receipt.position = item.position;
            receipt.kind = item.position == 50 ? u"refused"_s : u"applied"_s;
            if (item.position == 50) {
                receipt.detail = {{u"cause"_s, known ? cause : u"another"_s}};
            }
            need(plans.addReceipt(receipt));
        }
        QCOMPARE(pumped(desk, plan), known ? u"finished"_s : u"stopped"_s);
    }
    void childrenWaitForTheirParents()
    {
        Desk desk;
        const auto plan = planBehind(desk, gaps(desk, 10)); // each behind the one before
        approveAndRun(desk, plan);
        for (int i = 1; i <= 10; ++i) {
            pumped(desk, plan, 4);
            QCOMPARE(begun(desk, plan), i); // the last gate has six of them, and still one at a time
            restOfDeal(desk, itemsOf(desk, plan).at(i - 1).orderKey, wholeDeal);
        }
        QCOMPARE(pumped(desk, plan), u"finished"_s);
    }
    void aPauseBeginsNothingMore()
    {
        Desk desk;
        const auto plan = need(plannedFor(desk, gaps(desk, 3)));
        approveAndRun(desk, plan);
        pumped(desk, plan, 3);
        need(pause(desk.database(), plan, marta, desk.clock.wall, 0));
        restOfDeal(desk, u"SO-1"_s, wholeDeal);
        QCOMPARE(pumped(desk, plan, 5), u"paused"_s);
        QCOMPARE(receipts(desk, plan), QStringList{u"applied"_s}); // what was begun goes on to its proof
        QCOMPARE(begun(desk, plan), 1);
        need(resume(desk.database(), plan, marta, desk.clock.wall, 0));
        pumped(desk, plan, 3);
        QCOMPARE(begun(desk, plan), 2);
    }
    /// A page that shows the plan reads it again when something was written, at the very end too.
    void whoWatchesAPlanIsToldOfEachStepAndOfTheEnd()
    {
        Desk desk;
        const auto plan = need(plannedFor(desk, gaps(desk, 1)));
        approveAndRun(desk, plan);
        QStringList seen;
        Runner runner(desk.context(), desk.book(), [&](const QString &id) {
            seen.append(stateOf(desk, id) + u' ' + receipts(desk, id).join(u','));
        });
        for (int i = 0; i < 4; ++i) {
            turn(desk, runner);
        }
        restOfDeal(desk, u"SO-1"_s, wholeDeal);
        for (int i = 0; i < 90 && stateOf(desk, plan) == "running"_L1; ++i) {
            turn(desk, runner);
        }
        turn(desk, runner);
        QCOMPARE(seen.first(), u"running "_s);
        QVERIFY2(seen.contains(u"running applied"_s), qPrintable(seen.join(u" | "_s)));
        QCOMPARE(seen.last(), u"finished applied"_s);
        const auto told = seen.size();
        turn(desk, runner); // and then no more
        QCOMPARE(seen.size(), told);
    }
    /// A stop that comes between deciding to begin an item and the commit that begins it.
    void aStopIsSeenInTheCommit()
    {
        Desk desk;
        const auto plan = need(plannedFor(desk, gaps(desk, 2)));
        approveAndRun(desk, plan);
        Runner runner(desk.context(), desk.book());
        turn(desk, runner); // held, now running
        need(runner.pump());
        QVERIFY(desk.context()->writer.waiting() > 0);
        need(stop(desk.database(), plan, marta, u"no"_s, desk.clock.wall, 0));
        desk.settle();
        QCOMPARE(begun(desk, plan), 0);
        QVERIFY(desk.flows(u"SO-1"_s).isEmpty());
    }
    /// What a stopped plan has under way stays its own until it is proved; the rest is free at once.
    void aStoppedPlanKeepsWhatIsUnderWay()
    {
        Desk desk;
        const auto ids = gaps(desk, 3);
        const auto plan = need(plannedFor(desk, ids));
        approveAndRun(desk, plan);
        pumped(desk, plan, 3);
        need(stop(desk.database(), plan, marta, u"enough"_s, desk.clock.wall, 0));
        Store::PlanStore plans(desk.database());
        const auto first = itemsOf(desk, plan).constFirst().exceptionId;
        for (const auto &id : ids) {
            QCOMPARE(need(plans.claimedBy(id)), id == first ? plan : QString());
        }
        restOfDeal(desk, u"SO-1"_s, wholeDeal);
        pumped(desk, plan, 3);
        QCOMPARE(receipts(desk, plan), QStringList{u"applied"_s});
        QVERIFY(need(plans.claims()).isEmpty());
        QCOMPARE(begun(desk, plan), 1);
        QVERIFY(need(plans.plansAtWork()).isEmpty());
    }
    void theRateIsKept()
    {
        Desk desk;
        const auto plan = need(plannedFor(desk, gaps(desk, 30), {{u"per_minute"_s, 6}}));
        approveAndRun(desk, plan);
        QList<qint64> times;
        for (int i = 0; i < 20; ++i) {
            pumped(desk, plan, 4);
            for (int k = 1; k <= 30; ++k) {
                const auto so = u"SO-%1"_s.arg(k);
                const auto next = desk.step(so, u"erp-customer"_s);
                if (next && next->row.state == StepState::Planned) {
                    restOfDeal(desk, so, wholeDeal);
                }
            }
        }
        for (const auto starts = need(Store::PlanStore(desk.database()).startsAfter(plan, 0));
             const auto &start : starts) {
            times.append(start.atMs);
        }
        QVERIFY(times.size() >= 6);
        for (qsizetype i = 1; i < times.size(); ++i) {
            QVERIFY2(times.at(i) - times.at(i - 1) >= 10'000,
                     qPrintable(QString::number(times.at(i) - times.at(i - 1))));
        }
        QVERIFY(times.last() - times.first() <= (times.size() - 1) * 13'000); // and used
    }
    void onlySoManyAtOnce()
    {
        Desk desk;
        const auto plan = need(plannedFor(desk, gaps(desk, 12), {{u"at_once"_s, 2}}));
        approveAndRun(desk, plan);
        for (int i = 0; i < 3; ++i) { // through the first gates, one item each, then one of three
            pumped(desk, plan, 4);
            restOfDeal(desk, itemsOf(desk, plan).at(i).orderKey, wholeDeal);
        }
        pumped(desk, plan, 6);
        QCOMPARE(begun(desk, plan), 5); // three ended, two of the next
    }
    void theRateChangesWhileItIsPaused()
    {
        Desk desk;
        const auto plan = need(plannedFor(desk, gaps(desk, 3)));
        approveAndRun(desk, plan);
        pumped(desk, plan, 1);
        const QJsonObject slow{{u"per_minute"_s, 7}};
        VERIFY_REFUSED(setPolicy(desk.database(), plan, slow, marta, desk.clock.wall, 0),
                       u"while it is planned or approved or paused"_s);
        need(pause(desk.database(), plan, marta, desk.clock.wall, 0));
        need(setPolicy(desk.database(), plan, slow, marta, desk.clock.wall, 0));
        QCOMPARE(policyFromJson(need(Store::PlanStore(desk.database()).plan(plan))->policy).perMinute, 7);
        VERIFY_REFUSED(setPolicy(desk.database(), plan, {{u"at_once"_s, 0}}, marta, desk.clock.wall, 0), u"from 1"_s);
    }
    /// A click too many, or an engine that died before it could say that it had done it.
    void theSameCommandTwiceIsOnce()
    {
        Desk desk;
        PlanOrder order;
        order.members.exceptionIds = gaps(desk, 2);
        order.commandSeq = 4'711;
        const auto plan = need(planned(desk, order));
        QCOMPARE(need(planned(desk, order)), plan);
        order.commandSeq = 4'712;
        VERIFY_REFUSED(planned(desk, order), plan);
        need(approve(desk.database(), plan, marta, desk.clock.wall, 11));
        need(approve(desk.database(), plan, marta, desk.clock.wall, 11));
        VERIFY_REFUSED(approve(desk.database(), plan, marta, desk.clock.wall, 12), u"the plan is approved"_s);
        need(run(desk.database(), plan, marta, 0, desk.clock.wall, 13));
        need(run(desk.database(), plan, marta, 0, desk.clock.wall, 13));
        QCOMPARE(need(Store::PlanStore(desk.database()).states(plan)).size(), 3);
    }
    void anApprovalIsForOneHash()
    {
        Desk desk;
        const auto plan = need(plannedFor(desk, gaps(desk, 1)));
        VERIFY_REFUSED(approve(desk.database(), plan, marta, desk.clock.wall, 0, u"other"_s), u"hash"_s);
        const auto hash = QString::fromLatin1(need(Store::PlanStore(desk.database()).plan(plan))->hash);
        need(approve(desk.database(), plan, marta, desk.clock.wall, 0, hash));
    }
    /// Found there when planned, and nothing sent: but its flow goes on, so it takes its turn in the gates, and an old
    /// look is not believed.
    void whatWasThereIsAskedAgainWhenThatIsLongAgo()
    {
        Desk desk;
        const auto so = u"SO-1"_s;
        dealUntilBilling(desk, so);
        const auto refused = refusedStep(desk, so, u"billing-customer"_s);
        const auto reference = desk.step(so, u"billing-customer"_s)->intent.reference;
        desk.connect(u"stripe"_s);
        QByteArray found = searchAnswer(u"cus_9"_s, u"Nordwind SO-1"_s, reference);
        desk.net.answer = [&](const HttpRequest &) { return HttpReply{200, {}, found}; };
        auto plan = need(plannedFor(desk, {refused.item.id}));
        QCOMPARE(itemsOf(desk, plan).constFirst().check, TargetCheck::PresentEqual);
        QCOMPARE(itemsOf(desk, plan).constFirst().gate, 1);
        desk.clock.pass(10 * minute);
        found = searchAnswer(); // deleted meanwhile
        approveAndRun(desk, plan);
        QCOMPARE(pumped(desk, plan), u"stopped"_s);
        QCOMPARE(receipts(desk, plan), QStringList{u"failed"_s});
        QCOMPARE(desk.step(so, u"billing-customer"_s)->row.state, StepState::DeadLettered);
        QVERIFY(!desk.step(so, u"billing-subscription"_s));

        found = searchAnswer(u"cus_9"_s, u"Nordwind SO-1"_s, reference);
        plan = need(plannedFor(desk, {refused.item.id}));
        const auto asked = desk.net.asked;
        approveAndRun(desk, plan);
        pumped(desk, plan, 3);
        QCOMPARE(desk.net.asked, asked); // fresh enough
        QCOMPARE(desk.step(so, u"billing-customer"_s)->row.targetId, u"cus_9"_s); // for the steps after it
        restOfDeal(desk, so, {u"billing-subscription"_s, u"crm-writeback"_s});
        QCOMPARE(pumped(desk, plan), u"finished"_s);
        QCOMPARE(receipts(desk, plan), QStringList{u"already-there"_s});
        QCOMPARE(need(Store::EffectsStore(desk.database()).attempts(refused.item.intentId)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(RunnerTest)
#include "runnertest.moc"
