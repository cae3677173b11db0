// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk/desk.h"

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{

const auto quoteToCash = u"quote-to-cash"_s;
const auto invoiceToErp = u"billing-invoice-to-erp"_s;
const auto so = u"SO-1"_s;

qint64 ids(const QList<Store::Flow> &flows, const QString &kind)
{
    return std::ranges::count(flows, kind, &Store::Flow::kind);
}

} // namespace

/// Which business facts start a flow, which gaps may be handed to one, and what a step waits for.
class BookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasWonBeforeGoLiveIsHistory()
    {
        Desk desk;
        const auto goLive = desk.clock.wall;
        desk.operate(quoteToCash, goLive);
        desk.see(quote(so, goLive - 3 * hour));
        desk.see(opportunity(so, u"won"_s, goLive - 2 * hour));
        QVERIFY(desk.flows(so).isEmpty());
        desk.see(opportunity(so, u"won"_s, goLive + hour)); // touched: same status, newer version
        QVERIFY(desk.flows(so).isEmpty());
    }
    void theSystemsOwnWordCountsWhereOneVersionIsAllWeSaw()
    {
        Desk desk;
        const auto goLive = desk.clock.wall;
        desk.operate(quoteToCash, goLive);
        desk.see(quote(so, goLive + minute));
        desk.see(opportunity(so, u"won"_s, goLive + hour, goLive - 1));
        QVERIFY(desk.flows(so).isEmpty());

        const auto second = u"SO-2"_s; // the same in every way but that it was won after go-live
        desk.see(quote(second, goLive + minute));
        desk.see(opportunity(second, u"won"_s, goLive + hour, goLive + 1));
        QCOMPARE(desk.flows(second).size(), 1);
    }
    void aDealReopenedAndLostIsNotStarted()
    {
        Desk desk;
        desk.operate(quoteToCash, desk.clock.wall);
        desk.see(quote(so, desk.clock.wall));
        desk.see(opportunity(so, u"open"_s, desk.clock.wall + 1));
        desk.see(opportunity(so, u"lost"_s, desk.clock.wall + 2));
        QVERIFY(desk.flows(so).isEmpty());
    }
    void oneFactStartsOneFlow()
    {
        Desk desk;
        const auto goLive = desk.clock.wall;
        desk.operate(quoteToCash, goLive);
        desk.see(opportunity(so, u"open"_s, goLive - hour));
        desk.see(opportunity(so, u"won"_s, goLive + minute));
        QVERIFY(desk.flows(so).isEmpty()); // no accepted quote yet
        desk.see(quote(so, goLive - hour));
        QCOMPARE(desk.flows(so).size(), 1);
        const auto first = desk.flows(so).constFirst();
        QCOMPARE(first.kind, quoteToCash);
        QCOMPARE(first.businessKey, so);
        for (int again = 0; again < 3; ++again) {
            desk.clock.pass(minute);
            desk.see(opportunity(so, u"won"_s, goLive + minute)); // the same version by another road
            desk.see(opportunity(so, u"won"_s, goLive + hour + again)); // and touched
            desk.see(quote(so, goLive + again));
        }
        QCOMPARE(desk.flows(so).size(), 1);
        QCOMPARE(desk.flows(so).constFirst().id, first.id);
        QCOMPARE(desk.step(so, u"validate"_s)->row.state, StepState::Succeeded);
        QCOMPARE(desk.step(so, u"erp-customer"_s)->row.state, StepState::Planned);
        QVERIFY(!desk.step(so, u"erp-order"_s)); // its customer is not there yet
    }
    void peoplesNumberIsWaitedForButNotForEver()
    {
        const auto billed = [](Desk &desk) {
            desk.operate(quoteToCash, desk.clock.wall);
            desk.see(quote(so, desk.clock.wall));
            desk.see(opportunity(so, u"won"_s, desk.clock.wall + minute));
            desk.succeed(so, u"erp-customer"_s, u"7"_s);
            desk.sendAndEnd(so, u"erp-order"_s, {StepState::Succeeded}, u"44-SO-1"_s); // the answer names an id alone
            desk.succeed(so, u"billing-customer"_s, u"cus_1"_s);
            desk.succeed(so, u"billing-subscription"_s, u"sub_1"_s);
        };
        const auto shown = [](Desk &desk) {
            const auto step = desk.step(so, u"crm-writeback"_s);
            return step ? step->intent.input["erp_order_number"_L1].toString() : u"not yet"_s;
        };
        Desk desk;
        billed(desk);
        QCOMPARE(shown(desk), u"not yet"_s);
        desk.see(erpOrder(so, u"booked"_s, desk.clock.wall));
        QCOMPARE(shown(desk), u"NS-SO-1"_s);

        Desk unread; // the ERP is not read any more
        billed(unread);
        unread.clock.pass(14 * minute);
        unread.project(so);
        QCOMPARE(shown(unread), u"not yet"_s);
        unread.clock.pass(minute);
        unread.project(so);
        QCOMPARE(shown(unread), u"44-SO-1"_s);
    }
    void nothingStartsWhileObserving()
    {
        Desk desk;
        desk.operate(quoteToCash, std::nullopt);
        desk.see(quote(so, desk.clock.wall));
        desk.see(opportunity(so, u"won"_s, desk.clock.wall + hour));
        QVERIFY(desk.flows(so).isEmpty());
        desk.operate(quoteToCash, desk.clock.wall); // the same records, now operating: it was the switch
        desk.project(so);
        QCOMPARE(desk.flows(so).size(), 1);
    }
    void aGapOfHistoryMayBeTakenUp()
    {
        Desk desk;
        const auto goLive = desk.clock.wall;
        desk.operate(quoteToCash, goLive);
        desk.see(quote(so, goLive - 3 * hour));
        desk.see(opportunity(so, u"won"_s, goLive - 2 * hour));
        const auto takeUp = [&](const QString &code) { return need(desk.book()->takeUp(desk.database(), so, code)); };
        const auto flow = takeUp(u"not-in-erp"_s);
        QVERIFY(flow);
        QCOMPARE(flow->kind, quoteToCash);
        QCOMPARE(flow->orderKey, so);
        QVERIFY(desk.flows(so).isEmpty()); // asked, not begun
        for (const auto &other : {u"active-not-in-erp"_s, u"not-in-billing"_s, QString()}) {
            QVERIFY(!takeUp(other));
        }

        desk.operate(quoteToCash, std::nullopt);
        QVERIFY(!takeUp(u"not-in-erp"_s));
        desk.operate(quoteToCash, goLive);

        need(Store::EffectsStore(desk.database()).ensureFlow(*flow));
        QVERIFY(!takeUp(u"not-in-erp"_s)); // it works on the order already
    }
    void aGapWithoutItsQuoteIsNotTakenUp()
    {
        Desk desk;
        desk.operate(quoteToCash, desk.clock.wall);
        desk.see(opportunity(so, u"won"_s, desk.clock.wall - hour));
        QVERIFY(!need(desk.book()->takeUp(desk.database(), so, u"not-in-erp"_s)));
        desk.see(quote(so, desk.clock.wall - hour));
        QVERIFY(need(desk.book()->takeUp(desk.database(), so, u"not-in-erp"_s)));
    }
    void aStepWaitsForWhatAnotherFlowGives()
    {
        Desk desk;
        const auto goLive = desk.clock.wall;
        desk.operate(quoteToCash, goLive);
        desk.operate(invoiceToErp, goLive);
        desk.see(quote(so, goLive));
        desk.see(opportunity(so, u"won"_s, goLive + minute));
        desk.see(erpOrder(so, u"booked"_s, goLive + 2 * minute));
        desk.see(billingInvoice(so, goLive + 3 * minute));
        QCOMPARE(ids(desk.flows(so), invoiceToErp), 1);
        QVERIFY(!desk.step(so, u"erp-invoice"_s)); // nothing is known of our order yet
        desk.succeed(so, u"erp-customer"_s, u"7001"_s);
        QVERIFY(desk.step(so, u"erp-order"_s));
        QVERIFY(!desk.step(so, u"erp-invoice"_s)); // a reference, but no id
        desk.succeed(so, u"erp-order"_s, u"44817"_s);
        const auto invoice = desk.step(so, u"erp-invoice"_s);
        QVERIFY(invoice);
        QCOMPARE(invoice->intent.input[u"order_id"_s].toString(), u"44817"_s);
        QCOMPARE(invoice->intent.input[u"order_reference"_s].toString(),
                 desk.step(so, u"erp-order"_s)->intent.reference);
    }
    /// A reply may name an id without proving the effect: nothing is built on that.
    void whatIsNotProvedGivesNothing()
    {
        Desk desk;
        const auto goLive = desk.clock.wall;
        desk.operate(quoteToCash, goLive);
        desk.operate(invoiceToErp, goLive);
        desk.see(quote(so, goLive));
        desk.see(opportunity(so, u"won"_s, goLive + minute));
        desk.succeed(so, u"erp-customer"_s, u"7001"_s);
        desk.sendAndEnd(so, u"erp-order"_s, {StepState::Unknown, StepState::InDoubt}, u"44817"_s);
        desk.see(erpOrder(so, u"booked"_s, goLive + 2 * minute));
        desk.see(billingInvoice(so, goLive + 3 * minute));
        QCOMPARE(ids(desk.flows(so), invoiceToErp), 1);
        QVERIFY(!desk.step(so, u"erp-invoice"_s));
    }
};

QTEST_GUILESS_MAIN(BookTest)
#include "booktest.moc"
