// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/estate/estatefixture.h"

#include <QTest>

using namespace Throughline;
using namespace Throughline::TestSupport;
using namespace Qt::StringLiterals;

/// Stripe after the sale: changed subscriptions, credit notes, refunds, invoice items, failed payments. And what the
/// CRM has for them.
class CreditsTest : public QObject
{
    Q_OBJECT
private:
    QString m_customer;
    QString m_subscription;
    QString m_invoice;

    HttpAnswer post(EstateFixture &estate, const QString &path, const QByteArray &form, const QByteArray &key = {})
    {
        return estate.call(u"stripe"_s, "POST", u"/v1/"_s + path, form,
                           key.isEmpty() ? HttpHeaders() : HttpHeaders{{"Idempotency-Key"_ba, key}});
    }
    QJsonObject get(EstateFixture &estate, const QString &path)
    {
        return estate.call(u"stripe"_s, "GET", u"/v1/"_s + path).object();
    }
    static QByteArray item(int n, const QByteArray &seats)
    {
        const QByteArray at = "&items[" + QByteArray::number(n) + "]";
        return at + "[quantity]=" + seats + at + "[price_data][currency]=eur" + at + "[price_data][product]=SKU-PRO-E1"
            + at + "[price_data][unit_amount]=93200" + at + "[price_data][recurring][interval]=year";
    }
    void subscribed(EstateFixture &estate)
    {
        m_customer = post(estate, u"customers"_s, "name=Voss").object()["id"_L1].toString();
        const auto made = post(estate, u"subscriptions"_s,
                               "customer=" + m_customer.toLatin1() + "&collection_method=send_invoice&days_until_due=30"
                                   + item(0, "10"))
                              .object();
        m_subscription = made["id"_L1].toString();
        m_invoice = made["latest_invoice"_L1].toString();
    }
    QString lastEvent(EstateFixture &estate)
    {
        return get(estate, u"events?limit=1"_s).value("data"_L1)[0]["type"_L1].toString();
    }

private Q_SLOTS:
    void aSubscriptionIsChangedAndProrated()
    {
        EstateFixture estate;
        subscribed(estate);
        const QString path = u"subscriptions/"_s + m_subscription;
        const auto old = get(estate, path).value("items"_L1)["data"_L1][0]["id"_L1].toString().toLatin1();
        estate.advance(182LL * 86'400'000); // half a year in
        const QByteArray change = "items[0][id]=" + old + "&items[0][deleted]=true" + item(1, "20")
            + "&proration_behavior=create_prorations&metadata[tl_change]=TL-A";
        const auto changed = post(estate, path, change, "k1").object();
        QCOMPARE(changed["items"_L1]["data"_L1].toArray().size(), 1);
        QCOMPARE(changed["items"_L1]["data"_L1][0]["quantity"_L1].toInt(), 20);
        QCOMPARE(post(estate, path, change, "k1").object(), changed); // the stored answer
        const auto items = get(estate, u"invoiceitems?customer="_s + m_customer).value("data"_L1).toArray();
        QCOMPARE(items.size(), 2);
        QVERIFY(items[0]["proration"_L1].toBool());
        const auto due = items[0]["amount"_L1].toInt();
        QVERIFY(due > 900'000 && due < 950'000); // the rest of the year for twenty seats
        QCOMPARE(items[1]["amount"_L1].toInt(), -due / 2); // and what ten had paid for it
        QCOMPARE(estate.effects(u"stripe"_s, u"subscription"_s).value("updated"_L1).toInt(), 1);
        QCOMPARE(estate.effects(u"stripe"_s, u"invoiceitem"_s).value("created"_L1).toInt(), 0); // it follows by itself
        QCOMPARE(post(estate, path, "items[0][id]=" + old + "&items[0][deleted]=true").status, 400); // gone already
    }

    void cancellingNowOrAtTheEnd()
    {
        EstateFixture estate;
        subscribed(estate);
        const QString path = u"subscriptions/"_s + m_subscription;
        const auto ending = post(estate, path, "cancel_at_period_end=true").object();
        QCOMPARE(ending["status"_L1].toString(), u"active"_s);
        QCOMPARE(ending["cancel_at"_L1], ending["current_period_end"_L1]);
        const auto over = estate.call(u"stripe"_s, "DELETE", u"/v1/"_s + path, "prorate=true").object();
        QCOMPARE(over["status"_L1].toString(), u"canceled"_s);
        QCOMPARE(lastEvent(estate), u"customer.subscription.deleted"_s);
        const auto back =
            get(estate, u"invoiceitems?customer="_s + m_customer).value("data"_L1)[0]["amount"_L1].toInt();
        QVERIFY(back < -900'000); // the unused year
    }

    void aCreditNoteLowersAnOpenInvoice()
    {
        EstateFixture estate;
        subscribed(estate);
        const auto credit = [&](const QByteArray &more, const QByteArray &key = {}) {
            return post(estate, u"credit_notes"_s, "invoice=" + m_invoice.toLatin1() + more, key);
        };
        const auto note = credit("&amount=32000&reason=order_change&metadata[tl_key]=TL-N", "k").object();
        QCOMPARE(note["type"_L1].toString(), u"pre_payment"_s);
        QVERIFY(note["number"_L1].toString().endsWith("-CN-01"_L1));
        QCOMPARE(credit("&amount=32000&reason=order_change&metadata[tl_key]=TL-N", "k").object(), note);
        QCOMPARE(get(estate, u"invoices/"_s + m_invoice).value("amount_remaining"_L1).toInt(), 900'000);
        QCOMPARE(credit("&amount=900001").status, 400);
        QCOMPARE(credit("&amount=900000").status, 200);
        QCOMPARE(get(estate, u"invoices/"_s + m_invoice).value("status"_L1).toString(), u"paid"_s);
        QCOMPARE(estate.effects(u"stripe"_s, u"credit_note"_s).value("created"_L1).toInt(), 2);
        QCOMPARE(estate.effects(u"stripe"_s, u"credit_note"_s).value("duplicates"_L1).toInt(), 0);
        const auto voided = post(estate, u"credit_notes/%1/void"_s.arg(note["id"_L1].toString()), {}).object();
        QCOMPARE(voided["status"_L1].toString(), u"void"_s);
        QCOMPARE(get(estate, u"credit_notes?invoice="_s + m_invoice).value("data"_L1).toArray().size(), 2);
    }

    void aRefundIsTakenOffTheCharge()
    {
        EstateFixture estate;
        subscribed(estate);
        const auto paid = post(estate, u"invoices/%1/pay"_s.arg(m_invoice), {}).object();
        const auto intent = paid["payment_intent"_L1].toString().toLatin1();
        const auto refund = [&](const QByteArray &more, const QByteArray &key = {}) {
            return post(estate, u"refunds"_s, "payment_intent=" + intent + more, key);
        };
        const auto made = refund("&amount=32000&metadata[tl_key]=TL-R", "k").object();
        QCOMPARE(made["status"_L1].toString(), u"succeeded"_s);
        QCOMPARE(refund("&amount=32000&metadata[tl_key]=TL-R", "k").object(), made);
        const auto charge = get(estate, u"charges/"_s + made["charge"_L1].toString());
        QCOMPARE(charge["amount_refunded"_L1].toInt(), 32'000);
        QVERIFY(!charge["refunded"_L1].toBool());
        QCOMPARE(refund("&amount=900001").status, 400);
        QCOMPARE(refund({}).status, 200);
        QCOMPARE(refund({}).object()["error"_L1]["code"_L1].toString(), u"charge_already_refunded"_s);
        refund("&amount=1&metadata[tl_key]=TL-R"); // refused: nothing is left
        QCOMPARE(estate.effects(u"stripe"_s, u"refund"_s).value("created"_L1).toInt(), 2);
        // a paid invoice is credited only with a word on where the money goes
        QCOMPARE(post(estate, u"credit_notes"_s, "invoice=" + m_invoice.toLatin1() + "&amount=100").status, 400);
        QCOMPARE(
            post(estate, u"credit_notes"_s, "invoice=" + m_invoice.toLatin1() + "&amount=100&out_of_band_amount=100")
                .status,
            200);
    }

    void anInvoiceItemWaitsForTheNextInvoice()
    {
        EstateFixture estate;
        subscribed(estate);
        const QByteArray form = "customer=" + m_customer.toLatin1() + "&amount=12500&currency=eur&subscription="
            + m_subscription.toLatin1() + "&description=Overage&metadata[tl_key]=TL-U";
        const auto made = post(estate, u"invoiceitems"_s, form, "k").object();
        QCOMPARE(post(estate, u"invoiceitems"_s, form, "k").object(), made);
        QVERIFY(made["invoice"_L1].isNull());
        QCOMPARE(post(estate, u"invoiceitems"_s, form, "k2").status, 200); // another key, another item
        QCOMPARE(estate.effects(u"stripe"_s, u"invoiceitem"_s).value("duplicates"_L1).toInt(), 1);
    }

    void aFailedPaymentIsPastDueUntilItIsPaid()
    {
        EstateFixture estate;
        subscribed(estate);
        const auto act = [&](const QString &action) {
            estate.person(
                {{u"system"_s, u"stripe"_s}, {u"action"_s, action}, {u"kind"_s, u"invoice"_s}, {u"id"_s, m_invoice}});
        };
        act(u"fail"_s);
        QCOMPARE(get(estate, u"subscriptions/"_s + m_subscription).value("status"_L1).toString(), u"past_due"_s);
        QCOMPARE(get(estate, u"invoices/"_s + m_invoice).value("status"_L1).toString(), u"open"_s);
        act(u"pay"_s);
        QCOMPARE(get(estate, u"subscriptions/"_s + m_subscription).value("status"_L1).toString(), u"active"_s);
    }

    void anAmendmentIsADealOfTheSameOrder()
    {
        EstateFixture estate;
        const QJsonObject deal{{u"count"_s, 1}, {u"firstNumber"_s, 9}, {u"entity"_s, u"AM-DE"_s}};
        auto upgrade = deal;
        upgrade.insert(u"type"_s, u"Amendment"_s);
        upgrade.insert(u"version"_s, 2);
        estate.createOpportunities(deal);
        estate.createOpportunities(upgrade);
        const auto deals = estate.truth(u"salesforce-emea"_s, u"Opportunity"_s);
        QCOMPARE(deals.size(), 2);
        const auto first = deals[0]["body"_L1];
        const auto second = deals[1]["body"_L1];
        QCOMPARE(second["Order_Number__c"_L1], first["Order_Number__c"_L1]);
        QCOMPARE(second["AccountId"_L1], first["AccountId"_L1]);
        QCOMPARE(second["Type"_L1].toString(), u"Amendment"_s);
        QVERIFY(second["Amount"_L1].toString().toDouble() > first["Amount"_L1].toString().toDouble());
        QCOMPARE(estate.effects(u"salesforce-emea"_s, u"Opportunity"_s).value("duplicates"_L1).toInt(), 0);
    }

    void salesSeesACreditMemoOnce()
    {
        EstateFixture estate;
        const auto put = [&](const QByteArray &body) {
            return estate.call(u"salesforce-emea"_s, "PATCH",
                               u"/services/data/v64.0/sobjects/Credit_Memo__c/Throughline_Key__c/TL-M"_s, body);
        };
        QCOMPARE(put("{\"Amount__c\":100.00}").status, 400); // the ERP's number is needed
        QCOMPARE(put("{\"ERP_Credit_Memo__c\":\"CM1001\",\"Amount__c\":100.00,\"Status__c\":\"Issued\"}").status, 201);
        QCOMPARE(put("{\"ERP_Credit_Memo__c\":\"CM1001\",\"Amount__c\":100.00,\"Status__c\":\"Issued\"}").status, 200);
        QCOMPARE(estate.effects(u"salesforce-emea"_s, u"Credit_Memo__c"_s).value("live"_L1).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(CreditsTest)
#include "creditstest.moc"
