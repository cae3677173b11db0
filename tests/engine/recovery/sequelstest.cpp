// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/placeholders.h"
#include "engine/flows/promise.h"
#include "engine/flows/steps.h"
#include "tests/engine/recovery/plandesk.h"

using namespace Throughline;
using namespace Throughline::Test;

namespace
{

const auto so = u"SO-1"_s;
const auto customer = u"billing-customer"_s;
const auto subscription = u"billing-subscription"_s;
const auto customerId = u"‹billing-customer.id›"_s;

/// A deal whose customer billing refused, and the plan that sends it again.
QString planForRefused(Desk &desk)
{
    dealUntilBilling(desk, so);
    const auto id = refusedStep(desk, so, customer).item.id;
    desk.connect(u"stripe"_s);
    desk.net.answer = [](const HttpRequest &) { return HttpReply{200, {}, searchAnswer()}; };
    return need(plannedFor(desk, id));
}

QList<Store::Sequel> sequelsOfFirst(Desk &desk, const QString &plan)
{
    return need(Store::SequelStore(desk.database()).ofItem(plan, 1));
}

/// What the subscription would send now, and what the plan has to say to it.
Result<std::optional<Flows::Promise>> promised(Desk &desk)
{
    const auto row = desk.step(so, subscription)->row;
    const auto step = need(Flows::loadStep(*desk.context(), row));
    const auto request =
        Connectors::requestFor(desk.context()->sessions[u"stripe"_s]->system(),
                               *Flows::operationOf(*desk.context(), step.intent), Flows::operationInput(step.intent));
    return Flows::promiseKept(*desk.context(), step, need(request));
}

} // namespace

/// What follows on an item by itself: frozen with placeholders, and held to when it is sent.
class SequelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placeholdersAreFilledAndNothingElse()
    {
        const QJsonObject planned{{u"customer"_s, customerId},
                                  {u"amount"_s, u"100.00"_s},
                                  {u"text"_s, QString(u"for ‹erp-order.number› of "_s + customerId)},
                                  {u"lines"_s, QJsonArray{QJsonObject{{u"ref"_s, customerId}, {u"sku"_s, u"A"_s}}}}};
        auto actual = planned;
        actual.insert(u"customer"_s, u"cus_1"_s);
        actual.insert(u"text"_s, u"for SO 7 of cus_1"_s);
        actual.insert(u"lines"_s, QJsonArray{QJsonObject{{u"ref"_s, u"cus_1"_s}, {u"sku"_s, u"A"_s}}});
        actual.insert(u"note"_s, u"known later"_s);
        actual.insert(u"$plan"_s, QJsonObject{{u"id"_s, u"plan-1"_s}});
        const auto filled = Flows::fill(planned, actual);
        auto expected = actual;
        expected.remove(u"$plan"_s);
        QCOMPARE(filled.input, expected);
        QCOMPARE(filled.values,
                 (QJsonObject{
                     {customerId, u"cus_1"_s}, {u"‹erp-order.number›"_s, u"SO 7"_s}, {u"/note"_s, u"known later"_s}}));
        // Whatever was known when it was planned stays, also where it is something else now.
        actual.insert(u"amount"_s, u"900.00"_s);
        actual.insert(u"text"_s, u"against SO 7 of cus_1"_s);
        actual.insert(u"lines"_s, QJsonArray{});
        const auto other = Flows::fill(planned, actual).input;
        QCOMPARE(other["amount"_L1], planned["amount"_L1]);
        QCOMPARE(other["text"_L1], planned["text"_L1]);
        QCOMPARE(other["lines"_L1], planned["lines"_L1]);
        // One placeholder, one id: two customers in one request are not what was approved.
        const QJsonObject twice{{u"customer"_s, customerId}, {u"payer"_s, customerId}};
        const QJsonObject two{{u"customer"_s, u"cus_1"_s}, {u"payer"_s, u"cus_2"_s}};
        QVERIFY(Flows::fill(twice, two).input != two);
        const QJsonObject one{{u"customer"_s, u"cus_1"_s}, {u"payer"_s, u"cus_1"_s}};
        QCOMPARE(Flows::fill(twice, one).input, one);
        QCOMPARE(Flows::placeholdersIn(planned), (QStringList{customerId, u"‹erp-order.number›"_s}));
    }
    void theyAreFrozenInTheOrderOfTheFlow()
    {
        Desk desk;
        const auto plan = planForRefused(desk);
        const auto list = sequelsOfFirst(desk, plan);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].step, subscription);
        QCOMPARE(list[0].input["stripe_customer"_L1].toString(), customerId);
        QVERIFY(list[0].cannot.isEmpty());
        const auto body = need(Store::EffectsStore(desk.database()).requestBody(list[0].body));
        QVERIFY(QUrl::fromPercentEncoding(body).contains(customerId));
        QCOMPARE(list[0].hash, requestHash(list[0].method, list[0].url, body));
        // Sales is not connected on this desk: nothing is promised of what cannot be built.
        QCOMPARE(list[1].step, u"crm-writeback"_s);
        QVERIFY(!list[1].cannot.isEmpty());
        QVERIFY(list[1].hash.isEmpty());
        QCOMPARE(list[1].input["stripe_subscription"_L1].toString(), u"‹billing-subscription.id›"_s);
    }
    void thePlansHashCoversThem()
    {
        PlanItem item;
        item.position = 1;
        const auto alone = planHash({item});
        item.sequels = {"a"};
        const auto one = planHash({item});
        item.sequels = {"a", "b"};
        QVERIFY(alone != one && planHash({item}) != one);
    }
    void whatIsSentIsWhatWasApproved()
    {
        Desk desk;
        const auto plan = planForRefused(desk);
        approveAndRun(desk, plan);
        pumped(desk, plan, 3);
        desk.succeed(so, customer, u"cus_77"_s);
        const auto kept = promised(desk);
        VERIFY_RESULT(kept);
        QVERIFY(kept->has_value());
        QCOMPARE((*kept)->sequel.planId, plan);
        QCOMPARE((*kept)->values, (QJsonObject{{customerId, u"cus_77"_s}}));
    }
    void whatHasChangedSinceIsRefused()
    {
        Desk desk;
        const auto plan = planForRefused(desk);
        approveAndRun(desk, plan);
        pumped(desk, plan, 3);
        auto changed = opportunity(so, u"won"_s, desk.clock.wall + minute);
        changed.object.lines.first().quantity = *Decimal::parse(u"7"_s);
        desk.see(changed);
        desk.succeed(so, customer, u"cus_77"_s);
        const auto kept = promised(desk);
        VERIFY_ERROR(kept, ErrorCode::Stale);
        QVERIFY(kept.error().detail.contains(plan));
    }
    void onlyTheRunningItemBinds()
    {
        Desk desk;
        const auto plan = planForRefused(desk);
        approveAndRun(desk, plan);
        pumped(desk, plan, 3);
        desk.succeed(so, customer, u"cus_77"_s);
        QVERIFY(need(promised(desk)));
        need(Store::PlanStore(desk.database()).addReceipt({0, plan, 1, u"applied"_s, {}, desk.clock.wall, {}}));
        QVERIFY(!need(promised(desk)));
    }
    void aPlanThatHasNotBegunBindsNothing()
    {
        Desk desk;
        planForRefused(desk);
        Store::Move late; // it was carried out after all, and the flow goes on without any plan
        late.intentId = desk.step(so, customer)->row.intentId;
        late.from = StepState::DeadLettered;
        late.to = StepState::Succeeded;
        late.atMs = desk.clock.wall;
        late.reason = u"late-evidence"_s;
        late.targetId = u"cus_77"_s;
        need(Store::EffectsStore(desk.database()).transition(late));
        desk.project(so);
        QVERIFY(!need(promised(desk)));
    }
};

QTEST_GUILESS_MAIN(SequelsTest)
#include "sequelstest.moc"
