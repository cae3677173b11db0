// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/facts.h"
#include "engine/flows/periods.h"
#include "engine/store/wishstore.h"
#include "tests/support/desk/desk.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{

const auto so = u"SO-1"_s;
const auto quoteToCash = u"quote-to-cash"_s;
const auto amendment = u"amendment"_s;

/// The deal of a later version of the order, with its own quote.
QList<Observation> changed(int version, qint64 atMs, const QString &deal = u"Amendment"_s)
{
    auto won = opportunity(so, u"won"_s, atMs);
    won.record.id += u'-' + QString::number(version);
    won.object.keys[u"opportunity_id"_s] = won.record.id;
    won.object.attributes = {{u"deal"_s, deal}, {u"order_version"_s, QString::number(version)}};
    auto accepted = quote(so, atMs);
    accepted.record.id += u'-' + QString::number(version);
    accepted.object.number += u'-' + QString::number(version);
    accepted.object.keys = {{u"quote_number"_s, accepted.object.number}, {u"opportunity_id"_s, won.record.id}};
    return {accepted, won};
}

/// The order as sales sees it.
Observation crmOrder(qint64 atMs)
{
    Observation order;
    order.record = {u"salesforce-emea"_s, u"Order"_s, u"801"_s};
    order.versionMs = atMs;
    order.mappingVersion = u"test"_s;
    order.object.kind = ObjectKind::Order;
    order.object.status = u"activated"_s;
    order.object.keys = {{u"opportunity_id"_s, u"006-SO-1"_s}};
    order.object.attributes = {{u"contract_version"_s, u"1"_s}};
    return order;
}

Observation period(const QString &month, const QString &status)
{
    Observation version;
    version.record = {u"netsuite-emea"_s, u"accountingPeriod"_s, month};
    version.versionMs = 1;
    version.mappingVersion = u"test"_s;
    version.object.kind = ObjectKind::AccountingPeriod;
    version.object.status = status;
    const auto first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    version.object.attributes = {{u"start_date"_s, first.toString(Qt::ISODate)},
                                 {u"end_date"_s, first.addMonths(1).addDays(-1).toString(Qt::ISODate)}};
    return version;
}

} // namespace

/// The flows of one order in business order, what a newer version does to an older one, and posting dates.
class QueueTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    qint64 m_goLive = 0;

    void sell()
    {
        m_desk->see(quote(so, m_goLive));
        m_desk->see(opportunity(so, u"won"_s, m_goLive + minute));
    }
    void amend(int version)
    {
        for (const auto list = changed(version, m_goLive + version * hour); const auto &one : list) {
            m_desk->see(one);
        }
    }
    void finishSale()
    {
        for (const auto &step : {u"erp-customer"_s, u"erp-order"_s, u"billing-customer"_s, u"billing-subscription"_s,
                                 u"crm-writeback"_s}) {
            m_desk->succeed(so, step, u"id-"_s + step);
        }
    }
    /// The step of one version; `Desk::step` knows only the first of its name.
    std::optional<Pipeline::CurrentStep> step(int version, const QString &name)
    {
        for (const auto list = need(Pipeline::currentSteps(m_desk->database(), so)); const auto &each : list) {
            if (each.step == name && each.flow.kind == amendment
                && each.flow.businessVersion == QString::number(version)) {
                return each;
            }
        }
        return std::nullopt;
    }
    void move(int version, const QString &name, StepState to)
    {
        const auto current = step(version, name);
        QVERIFY(current);
        Store::Move move;
        move.intentId = current->row.intentId;
        move.from = current->row.state;
        move.to = to;
        move.atMs = m_desk->clock.wall;
        move.reason = u"already-there"_s;
        move.targetId = u"id"_s;
        need(Store::EffectsStore(m_desk->database()).transition(move));
        m_desk->project(so);
    }
    bool wanted(int version, const QString &name)
    {
        return need(Flows::loadStep(*m_desk->context(), step(version, name)->row)).facts.wanted;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_goLive = m_desk->clock.wall;
        for (const auto &kind :
             {quoteToCash, amendment, u"renewal"_s, u"billing-invoice-to-erp"_s, u"cancellation"_s}) {
            m_desk->operate(kind, m_goLive);
        }
    }

    void aVersionStartsOnceAndOnlyItsOwnFlow()
    {
        sell();
        amend(2);
        amend(2);
        QCOMPARE(m_desk->flows(so).size(), 2);
        QCOMPARE(m_desk->flows(so).last().kind, amendment);
        QCOMPARE(m_desk->flows(so).last().businessKey, so);
        QCOMPARE(m_desk->flows(so).last().businessVersion, u"2"_s);
        for (const auto list = changed(3, m_goLive + 3 * hour, u"Renewal"_s); const auto &one : list) {
            m_desk->see(one);
        }
        QCOMPARE(m_desk->flows(so).last().kind, u"renewal"_s);
    }

    void anAmendmentWithoutItsOwnQuoteDoesNotStart()
    {
        sell();
        m_desk->see(changed(2, m_goLive + hour).constLast()); // the first sale's quote is accepted, this one's is not
        QCOMPARE(m_desk->flows(so).size(), 1);
    }

    void anAmendmentWaitsForTheSaleBeforeIt()
    {
        sell();
        amend(2);
        QVERIFY(!step(2, u"validate"_s));
        for (const auto &name : {u"erp-customer"_s, u"erp-order"_s, u"billing-customer"_s, u"billing-subscription"_s}) {
            QVERIFY2(!step(2, u"validate"_s), qPrintable(name));
            m_desk->succeed(so, name, u"id-"_s + name);
        }
        // the write-back is no financial step: the amendment goes on, but not at the order in the CRM
        const auto billing = step(2, u"billing-amend"_s);
        QVERIFY(billing);
        QCOMPARE(billing->intent.input[u"stripe_subscription"_s].toString(), u"id-billing-subscription"_s);
        move(2, u"billing-amend"_s, StepState::Succeeded);
        move(2, u"erp-amend"_s, StepState::Succeeded);
        QVERIFY(!step(2, u"crm-contract"_s));
        m_desk->succeed(so, u"crm-writeback"_s, u"801"_s);
        QVERIFY(step(2, u"crm-contract"_s));
    }

    /// A poll may bring the change before the sale.
    void businessOrderIsNotTheOrderOfArrival()
    {
        amend(2);
        QVERIFY(!step(2, u"validate"_s) || step(2, u"validate"_s)->row.state == StepState::DeadLettered);
        m_desk = std::make_unique<Desk>();
        init();
        for (const auto list = changed(2, m_goLive + hour); const auto &one : list) {
            Store::ProjectionStore projections(m_desk->database());
            auto version = one;
            version.seq = need(projections.appendObservation(version));
            need(Pipeline::apply(m_desk->database(), version)); // kept, not projected yet
        }
        sell();
        QCOMPARE(m_desk->flows(so).size(), 2);
        QVERIFY(!step(2, u"validate"_s));
        finishSale();
        QVERIFY(step(2, u"billing-amend"_s));
    }

    void aNewerVersionMakesThePlannedStepsOfTheOlderNotWanted()
    {
        sell();
        finishSale();
        amend(2);
        move(2, u"billing-amend"_s, StepState::Succeeded);
        QVERIFY(wanted(2, u"erp-amend"_s));
        amend(3);
        QVERIFY(!wanted(2, u"erp-amend"_s)); // never sent: version 3 carries all of it
        QVERIFY(!step(3, u"billing-amend"_s) || !step(3, u"erp-amend"_s));
        move(2, u"erp-amend"_s, StepState::Cancelled);
        QVERIFY(!step(2, u"erp-revenue"_s)); // nothing more is prepared
        move(3, u"billing-amend"_s, StepState::Succeeded);
        QVERIFY(step(3, u"erp-amend"_s));
        QVERIFY(wanted(3, u"erp-amend"_s));
        QVERIFY(need(Flows::loadStep(*m_desk->context(), m_desk->step(so, u"crm-writeback"_s)->row)).facts.wanted);
    }

    /// Sales ends the contract while a change of it is under way. What is not begun stops; what may have happened goes on.
    void aCancellationTakesOverWhatCanStillStop_data()
    {
        QTest::addColumn<bool>("sent"); // the change, to billing
        QTest::addColumn<QList<StepState>>("path"); // and what became of it
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("not sent") << false << QList<StepState>{} << false;
        QTest::newRow("refused") << true << QList{StepState::DeadLettered} << false;
        QTest::newRow("failed before anything left") << true << QList{StepState::FailedTransient} << false;
        QTest::newRow("in flight") << true << QList<StepState>{} << true;
        QTest::newRow("unknown") << true << QList{StepState::Unknown} << true;
        QTest::newRow("in doubt") << true << QList{StepState::Unknown, StepState::InDoubt} << true;
        QTest::newRow("there") << true << QList{StepState::Succeeded} << true;
    }
    void aCancellationTakesOverWhatCanStillStop()
    {
        QFETCH(bool, sent);
        QFETCH(QList<StepState>, path);
        QFETCH(bool, goesOn);
        sell();
        finishSale();
        amend(2);
        QVERIFY(wanted(2, u"billing-amend"_s));
        if (sent) {
            m_desk->sendAndEnd(so, u"billing-amend"_s, path);
        }
        m_desk->clock.pass(minute);
        auto order = crmOrder(m_goLive + 4 * hour);
        order.object.attributes[u"cancellation"_s] = u"immediate"_s;
        m_desk->see(order);
        QCOMPARE(m_desk->flows(so).last().kind, u"cancellation"_s);
        QCOMPARE(wanted(2, u"billing-amend"_s), goesOn);
        QVERIFY(need(Flows::loadStep(*m_desk->context(), m_desk->step(so, u"erp-order"_s)->row)).facts.wanted);
    }

    void nothingIsSentOverAnUnprovedOlderVersion()
    {
        sell();
        finishSale();
        amend(2);
        m_desk->sendAndEnd(so, u"billing-amend"_s, {StepState::Unknown});
        amend(3);
        QVERIFY(!step(3, u"validate"_s)); // the older pivot is in the air
        move(2, u"billing-amend"_s, StepState::Succeeded);
        QVERIFY(step(3, u"billing-amend"_s));
        QVERIFY(!step(2, u"erp-amend"_s)); // overtaken: its follow-ups are version 3's
    }

    void anObjectIsChangedByOneFlowAfterTheOther()
    {
        sell();
        finishSale();
        amend(2);
        move(2, u"billing-amend"_s, StepState::Succeeded);
        m_desk->sendAndEnd(so, u"erp-amend"_s, {StepState::Unknown}); // a late twin could write over version 3
        amend(3);
        move(3, u"billing-amend"_s, StepState::Succeeded);
        QVERIFY(!step(3, u"erp-amend"_s));
        move(2, u"erp-amend"_s, StepState::Succeeded);
        QVERIFY(step(3, u"erp-amend"_s));
    }

    void aCreditHoldIsAnExceptionOfItsOwn()
    {
        sell();
        finishSale();
        Observation account;
        account.record = {u"salesforce-emea"_s, u"Account"_s, u"001-SO-1"_s};
        account.versionMs = m_goLive;
        account.mappingVersion = u"test"_s;
        account.object.kind = ObjectKind::Customer;
        account.object.customerKey = account.record.id;
        account.object.status = u"credit_hold"_s;
        account.object.keys = {{u"customer_ref"_s, account.record.id}};
        account.object.attributes = {{u"bill_to"_s, u"Hamburg"_s}};
        m_desk->see(account);
        amend(2);
        const auto refused = step(2, u"checks"_s);
        QVERIFY(refused);
        QCOMPARE(refused->row.state, StepState::DeadLettered);
        QCOMPARE(refused->row.lastCode, u"credit-hold"_s);
        QVERIFY(!step(2, u"billing-amend"_s));
    }

    void aStepThatIsNotNeededStands()
    {
        sell();
        finishSale();
        auto order = crmOrder(m_goLive + hour);
        m_desk->see(order);
        QCOMPARE(m_desk->flows(so).size(), 1); // nobody cancelled anything
        order.versionMs += hour;
        order.object.attributes.insert(u"cancellation"_s, u"immediate"_s);
        order.object.attributes.insert(u"cancellation_date"_s, u"2026-12-31"_s);
        m_desk->see(order);
        QCOMPARE(m_desk->flows(so).last().kind, u"cancellation"_s);
        const auto skipped = m_desk->step(so, u"billing-end"_s);
        QVERIFY(skipped);
        QCOMPARE(skipped->row.state, StepState::Succeeded);
        QCOMPARE(skipped->row.target, QString(Flows::ownTarget));
        QCOMPARE(m_desk->step(so, u"billing-cancel"_s)->row.state, StepState::Planned);
        QVERIFY(!m_desk->step(so, u"erp-close"_s));
        m_desk->succeed(so, u"billing-cancel"_s, u"sub"_s);
        QCOMPARE(m_desk->step(so, u"erp-close"_s)->row.state, StepState::Planned);
        QCOMPARE(m_desk->book()->flow(u"cancellation"_s)->takesOver.size(), 3);
    }

    /// The order that our own cancellation closes for sales is no news that undoes the sale or stops the cancellation.
    void theEndOfAContractIsOurOwnDoing_data()
    {
        QTest::addColumn<bool>("byUs");
        QTest::newRow("cancelled by the flow") << true;
        QTest::newRow("cancelled by somebody") << false;
    }
    void theEndOfAContractIsOurOwnDoing()
    {
        QFETCH(const bool, byUs);
        sell();
        finishSale();
        auto order = crmOrder(m_goLive + hour);
        if (byUs) {
            order.object.attributes.insert(u"cancellation"_s, u"immediate"_s);
            order.object.attributes.insert(u"cancellation_date"_s, u"2026-12-31"_s);
        }
        m_desk->see(order);
        if (byUs) {
            m_desk->succeed(so, u"billing-cancel"_s, u"sub"_s);
            m_desk->succeed(so, u"erp-close"_s, u"order"_s);
        }
        order.versionMs += hour;
        order.object.status = u"cancelled"_s;
        m_desk->see(order);
        const auto sale = m_desk->flows(so).first();
        QCOMPARE(sale.kind, quoteToCash);
        QCOMPARE(need(Store::WishStore(m_desk->database()).newest(sale.id)).has_value(), !byUs);
        if (byUs) {
            const auto revenue = m_desk->step(so, u"erp-revenue"_s);
            QVERIFY(revenue);
            QVERIFY(need(Flows::loadStep(*m_desk->context(), revenue->row)).facts.wanted);
        }
    }

    void aPostingDateMovesOutOfAClosedPeriod()
    {
        const auto today = QDateTime::fromMSecsSinceEpoch(m_desk->clock.wall, QTimeZone::utc()).date();
        const auto month = [&](int ahead) { return today.addMonths(ahead).toString(u"yyyy-MM"_s); };
        m_desk->see(period(month(0), u"closed"_s));
        m_desk->see(period(month(1), u"closed"_s));
        m_desk->see(period(month(2), u"open"_s));
        sell();
        finishSale();
        m_desk->see(billingInvoice(so, m_goLive + 2 * hour));
        m_desk->see(erpOrder(so, u"booked"_s, m_goLive + hour));
        const auto invoice = m_desk->step(so, u"erp-invoice"_s);
        QVERIFY(invoice);
        QCOMPARE(invoice->intent.input[u"invoice_date"_s].toString(), QString(month(2) + u"-01"_s));
    }

    void postingDates_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("expected");
        QTest::newRow("open") << u"2026-12-09"_s << u"2026-12-09"_s;
        QTest::newRow("closed") << u"2026-10-31"_s << u"2026-12-01"_s;
        QTest::newRow("closed, first day") << u"2026-11-01"_s << u"2026-12-01"_s;
        QTest::newRow("unknown period") << u"2020-01-01"_s << u"2020-01-01"_s;
        QTest::newRow("nothing open after it") << u"2027-01-02"_s << u"2027-01-02"_s;
    }
    void postingDates()
    {
        QFETCH(const QString, date);
        QFETCH(const QString, expected);
        const QList<Flows::Period> periods{{u"2027-01-01"_s, u"2027-01-31"_s, true},
                                           {u"2026-12-01"_s, u"2026-12-31"_s, false},
                                           {u"2026-11-01"_s, u"2026-11-30"_s, true},
                                           {u"2026-10-01"_s, u"2026-10-31"_s, true}};
        QCOMPARE(Flows::postingDate(date, periods), expected);
    }

    void versionsAreNumbers()
    {
        const auto flowOf = [](const QString &version, qint64 startedMs) {
            Store::Flow flow;
            flow.kind = amendment;
            flow.businessKey = so;
            flow.businessVersion = version;
            flow.startedMs = startedMs;
            flow.id = version;
            return flow;
        };
        QVERIFY(Flows::comesBefore(flowOf(u"9"_s, 2), flowOf(u"10"_s, 1)));
        QVERIFY(Flows::comesBefore(flowOf(u"2"_s, 1), flowOf(u"2"_s, 2)));
        QVERIFY(Flows::overtaken(flowOf(u"9"_s, 2), {flowOf(u"9"_s, 2), flowOf(u"10"_s, 1)}));
        QVERIFY(!Flows::overtaken(flowOf(u"10"_s, 1), {flowOf(u"9"_s, 2), flowOf(u"10"_s, 1)}));
        auto other = flowOf(u"10"_s, 1);
        other.kind = u"renewal"_s;
        QVERIFY(!Flows::overtaken(flowOf(u"9"_s, 2), {other}));
    }
};

QTEST_GUILESS_MAIN(QueueTest)
#include "queuetest.moc"
