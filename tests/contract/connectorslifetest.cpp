// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/estatecontract.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Connectors;
using namespace Throughline::TestSupport;

/// What the profiles offer after the sale, against systems that were written without them.
class ConnectorsLifeTest : public EstateContract
{
    Q_OBJECT

    OperationInput m_sold;
    QString m_order;
    QString m_invoice; ///< the ledger's
    QString m_subscription;

    static QJsonArray lines(const QString &quantity, const QString &amount)
    {
        return {QJsonObject{{u"sku"_s, u"SKU-PRO-E1"_s},
                            {u"quantity"_s, quantity},
                            {u"unit_price"_s, u"120.00"_s},
                            {u"amount"_s, amount},
                            {u"of"_s, QJsonObject{{u"currency"_s, u"EUR"_s}}}}};
    }
    QString done(const Config::System &system, const QString &operation, const OperationInput &input)
    {
        const auto answer = perform(system, operation, input);
        return answer.meaning == ReplyMeaning::Applied ? answer.targetId : QString();
    }
    /// An order of 1200.00 EUR everywhere, invoiced in billing and in the ledger.
    void sell()
    {
        m_estate->createOpportunities({{u"count"_s, 1}, {u"entity"_s, u"AM-DE"_s}});
        const auto deal = m_estate->truth(salesforceId, u"Opportunity"_s).first();
        m_sold = {.reference = u"TL-C"_s,
                  .idempotencyKey = u"k1"_s,
                  .input = {{u"customer_name"_s, u"Voss Pharma AG"_s},
                            {u"entity"_s, u"AM-DE"_s},
                            {u"currency"_s, u"EUR"_s},
                            {u"customer_ref"_s, deal["body"_L1]["AccountId"_L1]},
                            {u"customer_reference"_s, u"TL-C"_s},
                            {u"opportunity_id"_s, deal["id"_L1]},
                            {u"order_key"_s, u"SO-1"_s},
                            {u"order_reference"_s, u"TL-O"_s},
                            {u"quote_number"_s, u"Q-1"_s},
                            {u"status"_s, u"Activated"_s},
                            {u"effective_date"_s, u"2026-11-21"_s},
                            {u"erp_order_number"_s, u"SO1001"_s},
                            {u"amount"_s, u"1200.00"_s},
                            {u"lines"_s, lines(u"10"_s, u"1200.00"_s)}}};
        QVERIFY(!done(m_netsuite, u"customer.upsert"_s, m_sold).isEmpty());
        m_sold.reference = u"TL-O"_s;
        m_order = done(m_netsuite, u"order.upsert"_s, m_sold);
        QVERIFY(!m_order.isEmpty());
        const auto customer = done(m_stripe, u"customer.create"_s, m_sold);
        m_sold.input.insert(u"stripe_customer"_s, customer);
        m_sold.idempotencyKey = u"k2"_s;
        m_subscription = done(m_stripe, u"subscription.create"_s, m_sold);
        m_sold.input.insert(u"stripe_subscription"_s, m_subscription);
        QVERIFY(!done(m_salesforce, u"order.writeback"_s, m_sold).isEmpty());
        m_sold.reference = u"TL-I"_s;
        m_invoice = done(m_netsuite, u"invoice.create"_s, m_sold);
        m_sold.input.insert(u"erp_invoice_id"_s, m_invoice);
        m_sold.input.insert(u"stripe_invoice"_s, m_estate->truth(u"stripe"_s, u"invoice"_s).first()["id"_L1]);
    }
    OperationInput sold(const QString &reference, const QJsonObject &more) const
    {
        auto input = m_sold;
        input.reference = reference;
        input.idempotencyKey = u"key-"_s + reference;
        for (auto it = more.begin(); it != more.end(); ++it) {
            input.input.insert(it.key(), it.value());
        }
        return input;
    }
    /// A change of a record that is there: its answer proves nothing, a look does, and it is not there twice.
    void changes(const Config::System &system, const QString &operation, const OperationInput &input)
    {
        const auto &rules = system.profile.operations[operation];
        QVERIFY(std::ranges::none_of(look(system, operation, input).found, &Found::live));
        for (int again = 0; again < 2; ++again) {
            const auto reply = send(requestFor(system, rules, input));
            QVERIFY2(reply->status < 300, reply->body.constData());
            QCOMPARE(classify(system, rules, reply, 0).meaning, ReplyMeaning::Unknown);
            m_estate->advance(2'000);
            const auto found = look(system, operation, input);
            QCOMPARE(found.found.size(), 1);
            QVERIFY(found.found.first().live);
            const auto differences = compare(rules, input, found.found.first());
            for (const auto &difference : differences) {
                qWarning("%s: sent %s, there %s", qPrintable(difference.field), qPrintable(difference.sent),
                         qPrintable(difference.inTarget));
            }
            QVERIFY(differences.isEmpty());
        }
        QVERIFY(decodeWitness(system, rules, *send(witnessRequest(system, rules, input))));
    }

private Q_SLOTS:
    void init()
    {
        fresh();
        sell();
    }

    void anAmendmentReachesAllFour()
    {
        const auto upgrade = sold(
            u"TL-O.2"_s,
            {{u"amount"_s, u"2400.00"_s},
             {u"lines"_s, lines(u"20"_s, u"2400.00"_s)},
             {u"quote_number"_s, u"Q-2"_s},
             {u"version"_s, u"2"_s},
             {u"end_date"_s, u"2027-11-20"_s},
             {u"item_ids"_s,
              m_estate->truth(u"stripe"_s, u"subscription"_s).first()["body"_L1]["items"_L1]["data"_L1][0]["id"_L1]},
             {u"months"_s, QJsonArray{QJsonObject{{u"period"_s, u"2027-03"_s}, {u"amount"_s, u"200.00"_s}}}}});
        // what a person changed by hand is seen before anything is sent
        const auto &amend = m_netsuite.profile.operations[u"order.amend"_s];
        const auto alike = [&] {
            const auto reply = send(lookAlikeRequest(m_netsuite, amend, upgrade));
            return decodeLookAlike(m_netsuite, amend, upgrade, *reply)->found.size();
        };
        QCOMPARE(alike(), 0);
        changes(m_netsuite, u"order.amend"_s, upgrade);
        QCOMPARE(alike(), 0); // ours is no look-alike
        changes(m_stripe, u"subscription.update"_s, upgrade);
        changes(m_netsuite, u"revenue-schedule.update"_s, upgrade);
        changes(m_salesforce, u"contract.writeback"_s, upgrade);
        QCOMPARE(m_estate->effects(u"stripe"_s, u"subscription"_s)["updated"_L1].toInt(), 1); // the key was known
        QCOMPARE(m_estate->effects(netsuiteId, u"salesOrder"_s)["live"_L1].toInt(), 1);
        QCOMPARE(m_estate->effects(salesforceId, u"Order"_s)["live"_L1].toInt(), 1);
    }

    void aCancelledContractIsProvedCancelled()
    {
        auto ending = sold(u"TL-O.1E"_s, {{u"end_date"_s, u"2027-11-20"_s}});
        changes(m_netsuite, u"order.end"_s, ending);
        changes(m_salesforce, u"contract.end"_s, ending);
        changes(m_stripe, u"subscription.end"_s, ending);
        const auto order = sold(u"TL-O"_s, {});
        changes(m_salesforce, u"order.cancel"_s, order);
        const auto &close = m_netsuite.profile.operations[u"order.close"_s];
        QVERIFY(!look(m_netsuite, u"order.close"_s, order).found.first().live);
        QVERIFY(send(requestFor(m_netsuite, close, order))->status < 300);
        QVERIFY(look(m_netsuite, u"order.close"_s, order).found.first().live);
    }

    void moneyIsGivenBackOnce()
    {
        QString id;
        const QJsonObject part{{u"amount"_s, u"120.00"_s}, {u"lines"_s, lines(u"1"_s, u"120.00"_s)}};
        once(m_stripe, u"credit-memo.create"_s, sold(u"TL-N"_s, part), &id);
        once(m_netsuite, u"credit-memo.create"_s, sold(u"TL-M"_s, part), &id);
        auto shown = sold(u"TL-M"_s, part);
        shown.input.insert(u"credit_memo_number"_s, u"CM1001"_s);
        shown.input.insert(u"status"_s, u"Issued"_s);
        once(m_salesforce, u"credit-memo.writeback"_s, shown, &id);

        // of a paid invoice: the memo is open until it is refunded
        m_estate->person({{u"system"_s, u"stripe"_s},
                          {u"action"_s, u"pay"_s},
                          {u"kind"_s, u"invoice"_s},
                          {u"id"_s, m_sold.input[u"stripe_invoice"_s]}});
        auto refund = sold(u"TL-R"_s, part);
        refund.input.insert(u"stripe_payment"_s, m_estate->truth(u"stripe"_s, u"payment_intent"_s).first()["id"_L1]);
        once(m_stripe, u"refund.create"_s, refund, &id);
        auto rest = sold(u"TL-M3"_s, {{u"amount"_s, u"1080.00"_s}, {u"lines"_s, lines(u"9"_s, u"1080.00"_s)}});
        once(m_netsuite, u"credit-memo.create"_s, rest, &id); // the invoice is credited whole
        auto open = sold(u"TL-M2"_s, part);
        once(m_netsuite, u"credit-memo.create"_s, open, &id);
        open.reference = u"TL-RR"_s;
        open.input.insert(u"credit_memo_id"_s, id);
        QCOMPARE(perform(m_netsuite, u"refund.record"_s, open).meaning, ReplyMeaning::Applied);
        QCOMPARE(look(m_netsuite, u"refund.record"_s, open).found.size(), 1);
        QVERIFY(compare(m_netsuite.profile.operations[u"refund.record"_s], open,
                        look(m_netsuite, u"refund.record"_s, open).found.first())
                    .isEmpty());
    }

    void aClosedPeriodIsRefusedByName()
    {
        const auto month = QDateTime::currentDateTimeUtc().date().addMonths(-1).toString(u"yyyy-MM"_s);
        m_estate->control("POST", u"/periods"_s, {{u"month"_s, month}, {u"closed"_s, true}});
        const auto &rules = m_netsuite.profile.operations[u"credit-memo.create"_s];
        const auto late = sold(u"TL-M"_s, {{u"posting_date"_s, QString(month + u"-12"_s)}, {u"lines"_s, QJsonValue()}});
        const auto answer = classify(m_netsuite, rules, send(requestFor(m_netsuite, rules, late)), 0);
        QCOMPARE(answer.meaning, ReplyMeaning::NotExecuted);
        QCOMPARE(answer.code, u"PERIOD_CLOSED"_s);
    }

    void usageAndDunning()
    {
        QString id;
        once(
            m_stripe, u"usage.report"_s,
            sold(u"TL-U"_s, {{u"amount"_s, u"35.50"_s}, {u"description"_s, u"Overage"_s}, {u"period"_s, u"2026-10"_s}}),
            &id);
        const auto late = sold(u"TL-D"_s, {{u"dunning_status"_s, u"Past due"_s}});
        changes(m_netsuite, u"order.dun"_s, late);
        changes(m_salesforce, u"dunning.writeback"_s, late);
    }

    void anOpenInvoiceIsVoided()
    {
        const auto input = sold(u"TL-V"_s, {});
        QCOMPARE(perform(m_stripe, u"invoice.void"_s, input).meaning, ReplyMeaning::Applied);
        QCOMPARE(perform(m_stripe, u"invoice.void"_s, input).meaning, ReplyMeaning::Applied); // the key's stored answer
        QCOMPARE(m_estate->truth(u"stripe"_s, u"invoice"_s).first()["body"_L1]["status"_L1].toString(), u"void"_s);
    }
};

QTEST_GUILESS_MAIN(ConnectorsLifeTest)
#include "connectorslifetest.moc"
