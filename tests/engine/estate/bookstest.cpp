// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/estate/estatefixture.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Throughline;
using namespace Throughline::TestSupport;
using namespace Qt::StringLiterals;

namespace
{
const auto ns = u"netsuite-emea"_s;
const auto records = u"/services/rest/record/v1/"_s;
const HttpHeaders strict{{"X-NetSuite-PropertyNameValidation"_ba, "Error"_ba}};

QString thisMonth(int back = 0)
{
    return QDateTime::currentDateTimeUtc().date().addMonths(-back).toString(u"yyyy-MM"_s);
}

QByteArray lines(const QByteArray &quantity, const QByteArray &amount)
{
    return "\"item\":{\"items\":[{\"item\":{\"externalId\":\"SKU-PRO-E1\"},\"quantity\":" + quantity
        + ",\"amount\":" + amount + "}]}";
}
} // namespace

/// NetSuite's ledger: periods, credit memos, refunds, and the revenue arrangement behind an order.
class BooksTest : public QObject
{
    Q_OBJECT
private:
    HttpAnswer send(EstateFixture &estate, const QByteArray &method, const QString &path, const QByteArray &body)
    {
        return estate.call(ns, method, records + path, body, strict);
    }
    void withOrder(EstateFixture &estate)
    {
        QCOMPARE(send(estate, "PUT", u"customer/eid:TL-C"_s,
                      "{\"companyName\":\"Voss Pharma AG\",\"subsidiary\":{\"externalId\":\"AM-DE\"},"
                      "\"currency\":{\"refName\":\"EUR\"}}")
                     .status,
                 204);
        QCOMPARE(send(estate, "PUT", u"salesOrder/eid:TL-1?replace=item"_s,
                      "{\"entity\":{\"externalId\":\"TL-C\"},\"otherRefNum\":\"Q-1\"," + lines("10", "1200.10") + "}")
                     .status,
                 204);
    }
    void withInvoice(EstateFixture &estate)
    {
        withOrder(estate);
        QCOMPARE(send(estate, "POST", u"salesOrder/eid:TL-1/!transform/invoice"_s, "{\"externalId\":\"TL-I\"}").status,
                 204);
    }
    QString code(const HttpAnswer &answer)
    {
        return answer.object().value("o:errorDetails"_L1)[0]["o:errorCode"_L1].toString();
    }
    QJsonArray rows(EstateFixture &estate, const QString &q)
    {
        return estate
            .call(ns, "POST", u"/services/rest/query/v1/suiteql"_s, QJsonDocument(QJsonObject{{u"q"_s, q}}).toJson(),
                  {{"Prefer"_ba, "transient"_ba}})
            .object()["items"_L1]
            .toArray();
    }
    QJsonObject one(EstateFixture &estate, const QString &kind)
    {
        return estate.truth(ns, kind).first()["body"_L1].toObject();
    }

private Q_SLOTS:
    void aClosedPeriodTakesNoPosting()
    {
        EstateFixture estate;
        withOrder(estate);
        estate.control("POST", u"/periods"_s, {{u"month"_s, thisMonth()}, {u"closed"_s, true}});
        const auto refused =
            send(estate, "POST", u"salesOrder/eid:TL-1/!transform/invoice"_s, "{\"externalId\":\"TL-I\"}");
        QCOMPARE(refused.status, 400);
        QCOMPARE(code(refused), u"PERIOD_CLOSED"_s);
        QCOMPARE(estate.effects(ns, u"invoice"_s).value("created"_L1).toInt(), 0);
        const auto closed = rows(estate, u"SELECT periodname, enddate FROM accountingperiod WHERE closed = 'T'"_s);
        QCOMPARE(closed.size(), 1);
        QVERIFY(closed.first()["enddate"_L1].toString().startsWith(thisMonth()));
        // an open period takes it, and an order never posts
        const QByteArray next = "{\"externalId\":\"TL-I\",\"tranDate\":\"" + thisMonth(-1).toLatin1() + "-01\"}";
        QCOMPARE(send(estate, "POST", u"salesOrder/eid:TL-1/!transform/invoice"_s, next).status, 204);
        QCOMPARE(send(estate, "PATCH", u"salesOrder/eid:TL-1"_s, "{\"memo\":\"x\"}").status, 204);
        // nor may a posted one be dated into it
        QCOMPARE(
            code(send(estate, "PATCH", u"invoice/eid:TL-I"_s, "{\"tranDate\":\"" + thisMonth().toLatin1() + "-05\"}")),
            u"PERIOD_CLOSED"_s);
        estate.control("POST", u"/periods"_s, {{u"month"_s, thisMonth()}, {u"closed"_s, false}});
        QCOMPARE(
            send(estate, "PATCH", u"invoice/eid:TL-I"_s, "{\"tranDate\":\"" + thisMonth().toLatin1() + "-05\"}").status,
            204);
    }

    void aCreditMemoTakesItsAmountOffTheInvoice()
    {
        EstateFixture estate;
        withInvoice(estate);
        const auto credit = [&](const QByteArray &body) {
            return send(estate, "POST", u"invoice/eid:TL-I/!transform/creditMemo"_s, body);
        };
        const auto made = credit("{\"externalId\":\"TL-M\"," + lines("1", "200.10") + "}");
        QCOMPARE(made.status, 204);
        QVERIFY(made.header("Location").contains("/creditMemo/"));
        const auto unpaid = [&] {
            return rows(estate, u"SELECT foreignamountunpaid, status FROM transaction WHERE type = 'CustInvc'"_s)
                .first()
                .toObject();
        };
        QCOMPARE(unpaid().value("foreignamountunpaid"_L1).toString(), u"1000.00"_s);
        QCOMPARE(unpaid().value("status"_L1).toString(), u"A"_s);
        const auto memo = rows(estate,
                               u"SELECT tranid, status, foreigntotal, createdfrom, otherrefnum FROM transaction WHERE "
                               "type = 'CustCred'"_s)
                              .first();
        QCOMPARE(memo["tranid"_L1].toString(), u"CM1001"_s);
        QCOMPARE(memo["status"_L1].toString(), u"B"_s); // applied
        QCOMPARE(memo["foreigntotal"_L1].toString(), u"200.10"_s);
        // the same reference is not taken twice
        QCOMPARE(credit("{\"externalId\":\"TL-M\"}").status, 400);
        QCOMPARE(estate.effects(ns, u"creditMemo"_s).value("created"_L1).toInt(), 1);
        QCOMPARE(credit("{\"externalId\":\"TL-M2\"," + lines("1", "1000.00") + "}").status, 204);
        QCOMPARE(unpaid().value("status"_L1).toString(), u"B"_s); // credited whole: paid in full
        QCOMPARE(estate.effects(ns, u"creditMemo"_s).value("duplicates"_L1).toInt(), 0);
    }

    void theSameCreditTwiceIsADuplicate()
    {
        EstateFixture estate;
        withInvoice(estate);
        for (const auto *memo : {"TL-M1", "TL-M2"}) {
            const QByteArray body = QByteArray("{\"externalId\":\"") + memo + "\"," + lines("1", "100.00") + "}";
            QCOMPARE(send(estate, "POST", u"invoice/eid:TL-I/!transform/creditMemo"_s, body).status, 204);
        }
        QCOMPARE(estate.effects(ns, u"creditMemo"_s).value("duplicates"_L1).toInt(), 1);
    }

    void aMemoOfAPaidInvoiceIsRefundedOnce()
    {
        EstateFixture estate;
        withInvoice(estate);
        const auto invoice = estate.truth(ns, u"invoice"_s).first()["id"_L1].toString();
        estate.person({{u"system"_s, ns},
                       {u"action"_s, u"credit"_s},
                       {u"kind"_s, u"invoice"_s},
                       {u"id"_s, invoice},
                       {u"body"_s, QJsonObject{{u"externalId"_s, u"M"_s}}}});
        // applied to the open invoice: nothing is left to pay back
        QCOMPARE(code(send(estate, "POST", u"creditMemo/eid:M/!transform/customerRefund"_s, "{}")),
                 u"INVALID_INITIALIZE_REF"_s);
        QCOMPARE(send(estate, "POST", u"invoice/%1/!transform/creditMemo"_s.arg(invoice),
                      "{\"externalId\":\"M2\"," + lines("1", "50.00") + "}")
                     .status,
                 204);
        QCOMPARE(
            send(estate, "POST", u"creditMemo/eid:M2/!transform/customerRefund"_s, "{\"externalId\":\"R\"}").status,
            204);
        QCOMPARE(one(estate, u"customerRefund"_s).value("total"_L1).toString(), u"50.00"_s);
        QCOMPARE(
            send(estate, "POST", u"creditMemo/eid:M2/!transform/customerRefund"_s, "{\"externalId\":\"R2\"}").status,
            400);
        QCOMPARE(estate.effects(ns, u"customerRefund"_s).value("created"_L1).toInt(), 1);
    }

    void voidingIsAPersonsButton()
    {
        EstateFixture estate;
        withInvoice(estate);
        const auto invoice = estate.truth(ns, u"invoice"_s).first()["id"_L1].toString();
        estate.person({{u"system"_s, ns}, {u"action"_s, u"void"_s}, {u"kind"_s, u"invoice"_s}, {u"id"_s, invoice}});
        QCOMPARE(one(estate, u"invoice"_s).value("status"_L1).toString(), u"V"_s);
        QCOMPARE(code(send(estate, "POST", u"invoice/eid:TL-I/!transform/creditMemo"_s, "{}")),
                 u"INVALID_INITIALIZE_REF"_s);
    }

    void anOrderHasItsRevenueArrangement()
    {
        EstateFixture estate;
        withOrder(estate);
        QCOMPARE(estate.effects(ns, u"revenueArrangement"_s).value("created"_L1).toInt(), 0); // NetSuite's own doing
        const auto before = one(estate, u"revenueArrangement"_s).value("lines"_L1).toArray();
        QCOMPARE(before.size(), 12);
        QCOMPARE(before[0]["amount"_L1].toString(), u"100.00"_s);
        QCOMPARE(before[11]["amount"_L1].toString(), u"100.10"_s); // the cents stand in the last month
        // changing the order does not change it
        QCOMPARE(
            send(estate, "PATCH", u"salesOrder/eid:TL-1?replace=item"_s, "{" + lines("20", "2400.00") + "}").status,
            204);
        QCOMPARE(one(estate, u"revenueArrangement"_s).value("total"_L1).toString(), u"1200.10"_s);
        const QByteArray months =
            "{\"schedule\":{\"items\":[{\"period\":\"" + thisMonth(-1).toLatin1() + "\",\"amount\":250.00}]}}";
        QCOMPARE(send(estate, "PATCH", u"revenueArrangement/eid:TL-1"_s, months).status, 204);
        QCOMPARE(send(estate, "PATCH", u"revenueArrangement/eid:TL-1"_s, months).status, 204); // again: no more
        const auto after = one(estate, u"revenueArrangement"_s);
        QCOMPARE(after["lines"_L1].toArray().size(), 12);
        QCOMPARE(after["total"_L1].toString(), u"1350.10"_s);
        const auto row =
            rows(estate, u"SELECT externalid, foreigntotal FROM transaction WHERE type = 'RevArrng'"_s).first();
        QCOMPARE(row["externalid"_L1].toString(), u"TL-1"_s);
    }

    void recognizedRevenueStays()
    {
        EstateFixture estate;
        withOrder(estate);
        estate.control("POST", u"/periods"_s, {{u"month"_s, thisMonth()}, {u"closed"_s, true}});
        const auto patch = [&](const QByteArray &amount) {
            return send(estate, "PATCH", u"revenueArrangement/eid:TL-1"_s,
                        "{\"schedule\":{\"items\":[{\"period\":\"" + thisMonth().toLatin1() + "\",\"amount\":" + amount
                            + "}]}}");
        };
        QCOMPARE(code(patch("1.00")), u"PERIOD_CLOSED"_s);
        QCOMPARE(patch("100.00").status, 204); // what it is already
    }

    void anIgnoredWriteIsAnsweredAndForgotten()
    {
        EstateFixture estate;
        withOrder(estate);
        estate.setFault({{u"system"_s, ns}, {u"kind"_s, u"ignored"_s}, {u"method"_s, u"PATCH"_s}, {u"times"_s, 1}});
        const auto change = [&] {
            return send(estate, "PATCH", u"salesOrder/eid:TL-1?replace=item"_s, "{" + lines("20", "2400.00") + "}");
        };
        QCOMPARE(change().status, 204);
        QCOMPARE(one(estate, u"salesOrder"_s).value("total"_L1).toString(), u"1200.10"_s);
        QCOMPARE(estate.effects(ns, u"salesOrder"_s).value("updated"_L1).toInt(), 0);
        QCOMPARE(change().status, 204);
        QCOMPARE(one(estate, u"salesOrder"_s).value("total"_L1).toString(), u"2400.00"_s);
    }
};

QTEST_GUILESS_MAIN(BooksTest)
#include "bookstest.moc"
