// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/estate/estatefixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Throughline;
using namespace Throughline::TestSupport;
using namespace Qt::StringLiterals;

namespace
{
const auto ns = u"netsuite-emea"_s;
const auto records = u"/services/rest/record/v1/"_s;
const auto customerBody = "{\"companyName\":\"Nordlicht Energie SE\",\"subsidiary\":{\"externalId\":\"AM-DE\"},"
                          "\"currency\":{\"refName\":\"EUR\"}}"_ba;
const HttpHeaders strict{{"X-NetSuite-PropertyNameValidation"_ba, "Error"_ba}};

QByteArray orderBody(const QByteArray &sku = "SKU-PRO-E1")
{
    return "{\"entity\":{\"externalId\":\"TL-C\"},\"otherRefNum\":\"Q-88213\",\"item\":{\"items\":[{\"item\":{"
           "\"externalId\":\""
        + sku + "\"},\"quantity\":200,\"rate\":932.00,\"amount\":186400.00}]}}";
}

QJsonValue detail(const HttpAnswer &answer)
{
    return answer.object().value("o:errorDetails"_L1)[0];
}
} // namespace

class NetsuiteTest : public QObject
{
    Q_OBJECT
private:
    HttpAnswer put(EstateFixture &estate, const QString &path, const QByteArray &body,
                   const HttpHeaders &extra = strict)
    {
        return estate.call(ns, "PUT", records + path, body, extra);
    }
    void withCustomer(EstateFixture &estate)
    {
        QCOMPARE(put(estate, u"customer/eid:TL-C"_s, customerBody).status, 204);
    }
    void withOrder(EstateFixture &estate)
    {
        withCustomer(estate);
        QCOMPARE(put(estate, u"salesOrder/eid:TL-1?replace=item"_s, orderBody()).status, 204);
    }
    HttpAnswer suiteql(EstateFixture &estate, const QString &q, const QString &paging = {})
    {
        return estate.call(ns, "POST", u"/services/rest/query/v1/suiteql"_s + paging,
                           QJsonDocument(QJsonObject{{u"q"_s, q}}).toJson(), {{"Prefer"_ba, "transient"_ba}});
    }
    QJsonArray items(EstateFixture &estate, const QString &q)
    {
        return suiteql(estate, q).object().value("items"_L1).toArray();
    }

private Q_SLOTS:
    void tokenIsNeeded()
    {
        EstateFixture estate;
        const auto refused = estate.caller().call("GET", estate.url(ns, records + u"customer"_s));
        QCOMPARE(refused.status, 401);
        QCOMPARE(detail(refused)["o:errorCode"_L1].toString(), u"INVALID_LOGIN"_s);
        QCOMPARE(estate.call(ns, "GET", records + u"customer"_s).status, 200);
    }

    void upsertIsOneRecord()
    {
        EstateFixture estate;
        withCustomer(estate);
        const auto again = put(estate, u"customer/eid:TL-C"_s, customerBody);
        QCOMPARE(again.status, 204);
        QVERIFY(again.body.isEmpty());
        const auto read = estate.call(ns, "GET", records + u"customer/eid:TL-C"_s);
        QVERIFY(again.header("Location")
                    .endsWith(QByteArray("/customer/" + read.object().value("id"_L1).toString().toLatin1())));
        QCOMPARE(read.object().value("currency"_L1)["refName"_L1].toString(), u"EUR"_s);
        QCOMPARE(read.object().value("subsidiary"_L1)["refName"_L1].toString(), u"AM-DE"_s);
        const auto effects = estate.effects(ns, u"customer"_s);
        QCOMPARE(effects.value("created"_L1).toInt(), 1);
        QCOMPARE(effects.value("updated"_L1).toInt(), 1);
    }

    void repeatedUpsertAddsLinesUnlessReplaced()
    {
        EstateFixture estate;
        withOrder(estate);
        const auto total = [&] {
            return estate.call(ns, "GET", records + u"salesOrder/eid:TL-1?expandSubResources=true"_s);
        };
        QVERIFY2(total().body.contains("\"total\":186400.00"), total().body.constData());
        put(estate, u"salesOrder/eid:TL-1?replace=item"_s, orderBody());
        QCOMPARE(total().object()["item"_L1]["items"_L1].toArray().size(), 1);
        put(estate, u"salesOrder/eid:TL-1"_s, orderBody());
        QCOMPARE(total().object()["item"_L1]["items"_L1].toArray().size(), 2);
        QVERIFY2(total().body.contains("\"total\":372800.00"), total().body.constData());
        QVERIFY(!estate.call(ns, "GET", records + u"salesOrder/eid:TL-1"_s)
                     .object()["item"_L1]
                     .toObject()
                     .contains("items"_L1));
    }

    void unknownItemIsNamed()
    {
        EstateFixture estate;
        withCustomer(estate);
        const auto answer = put(estate, u"salesOrder/eid:TL-1?replace=item"_s, orderBody("SKU-PRO-EU"));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.object().value("title"_L1).toString(), u"Bad Request"_s);
        QCOMPARE(detail(answer)["detail"_L1].toString(), u"The specified item key is invalid: SKU-PRO-EU."_s);
        QCOMPARE(detail(answer)["o:errorCode"_L1].toString(), u"INVALID_KEY_OR_REF"_s);
        QCOMPARE(detail(answer)["o:errorPath"_L1].toString(), u"item.items[0].item"_s);
        QCOMPARE(estate.effects(ns, u"salesOrder"_s).value("created"_L1).toInt(), 0);
        estate.person({{u"system"_s, ns},
                       {u"action"_s, u"create"_s},
                       {u"kind"_s, u"item"_s},
                       {u"body"_s, QJsonObject{{u"itemId"_s, u"SKU-PRO-EU"_s}, {u"externalId"_s, u"SKU-PRO-EU"_s}}}});
        QCOMPARE(put(estate, u"salesOrder/eid:TL-1?replace=item"_s, orderBody("SKU-PRO-EU")).status, 204);
    }

    void misspeltFieldsAreDroppedUnlessChecked()
    {
        EstateFixture estate;
        const auto body = QByteArray(customerBody).replace("\"companyName\"", "\"emial\":\"a@b\",\"companyName\"");
        const auto checked = put(estate, u"customer/eid:TL-C"_s, body);
        QCOMPARE(checked.status, 400);
        QCOMPARE(detail(checked)["o:errorPath"_L1].toString(), u"emial"_s);
        QCOMPARE(put(estate, u"customer/eid:TL-C"_s, body, {}).status, 204);
        QVERIFY(!estate.call(ns, "GET", records + u"customer/eid:TL-C"_s).body.contains("emial"));
    }

    void postOfAKnownExternalIdIsRefused()
    {
        EstateFixture estate;
        withCustomer(estate);
        const auto body =
            QByteArray(customerBody).replace("\"companyName\"", "\"externalId\":\"TL-C\",\"companyName\"");
        const auto answer = estate.call(ns, "POST", records + u"customer"_s, body);
        QCOMPARE(answer.status, 400);
        QVERIFY(detail(answer)["detail"_L1].toString().contains("record already exists"_L1));
        QCOMPARE(estate.effects(ns, u"customer"_s).value("live"_L1).toInt(), 1);
    }

    void orderBecomesOneInvoice()
    {
        EstateFixture estate;
        withOrder(estate);
        const QString transform = records + u"salesOrder/eid:TL-1/!transform/invoice"_s;
        const auto made = estate.call(ns, "POST", transform, "{\"externalId\":\"TL-I-1\"}", strict);
        QCOMPARE(made.status, 204);
        QVERIFY(made.header("Location").contains("/invoice/"));
        QCOMPARE(estate.call(ns, "POST", transform, "{\"externalId\":\"TL-I-1\"}", strict).status, 400);
        QCOMPARE(estate.effects(ns, u"invoice"_s).value("created"_L1).toInt(), 1);
        QCOMPARE(estate.effects(ns, u"salesOrder"_s).value("updated"_L1).toInt(), 0);
        const auto order = estate.call(ns, "GET", records + u"salesOrder/eid:TL-1"_s);
        QCOMPARE(order.object().value("status"_L1)["refName"_L1].toString(), u"Billed"_s);
    }

    void closedOrdersRefuse()
    {
        EstateFixture estate;
        withOrder(estate);
        QCOMPARE(
            estate.call(ns, "PATCH", records + u"salesOrder/eid:TL-1"_s, "{\"orderStatus\":{\"id\":\"C\"}}", strict)
                .status,
            204);
        QCOMPARE(estate.call(ns, "POST", records + u"salesOrder/eid:TL-1/!transform/invoice"_s, "{}").status, 400);
        QCOMPARE(put(estate, u"salesOrder/eid:TL-1?replace=item"_s, orderBody()).status, 400);
    }

    void suiteQlAnswersAsTheVendor()
    {
        EstateFixture estate;
        withOrder(estate);
        const auto answer = suiteql(
            estate,
            u"SELECT t.id, tranid, externalid, otherrefnum, foreigntotal AS total, BUILTIN.DF(currency) AS "
            "currency, BUILTIN.DF(status) AS state, memo, TO_CHAR(lastmodifieddate, 'YYYY-MM-DD\"T\"HH24:MI:SS') AS at "
            "FROM transaction t WHERE type = 'SalesOrd' AND externalid = 'TL-1'"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object().value("totalResults"_L1).toInt(), 1);
        QCOMPARE(answer.object().value("hasMore"_L1).toBool(), false);
        const auto item = answer.object().value("items"_L1)[0].toObject();
        QVERIFY(item.value("id"_L1).isString());
        QCOMPARE(item.value("total"_L1).toString(), u"186400.00"_s);
        QCOMPARE(item.value("currency"_L1).toString(), u"EUR"_s);
        QCOMPARE(item.value("state"_L1).toString(), u"Sales Order : Pending Billing"_s);
        QVERIFY(!item.contains("memo"_L1)); // empty columns are left out
        QCOMPARE(item.value("at"_L1).toString().size(), 19);
        QVERIFY(item.contains("links"_L1));
        const auto lines = items(
            estate,
            u"SELECT quantity, foreignamount, BUILTIN.DF(item) AS sku FROM transactionline WHERE mainline = 'F'"_s);
        QCOMPARE(lines.first()["quantity"_L1].toString(), u"-200"_s);
        QCOMPARE(lines.first()["sku"_L1].toString(), u"SKU-PRO-E1"_s);
    }

    void suiteQlConditions_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("rows"); // of the five items SKU-PRO-E1, -U1, -J1, SKU-SUP-G1, SKU-ONB-1
        QTest::newRow("equal, with case") << u"itemid = 'sku-pro-e1'"_s << 0;
        QTest::newRow("differs") << u"itemid <> 'SKU-PRO-E1'"_s << 4;
        QTest::newRow("in") << u"itemid IN ('SKU-PRO-E1', 'SKU-ONB-1')"_s << 2;
        QTest::newRow("like") << u"itemid LIKE 'SKU-PRO%'"_s << 3;
        QTest::newRow("null") << u"displayname IS NULL"_s << 0;
        QTest::newRow("not null") << u"displayname IS NOT NULL"_s << 5;
        QTest::newRow("since") << u"lastmodifieddate >= TO_TIMESTAMP('2020-01-01 00:00:00', 'YYYY-MM-DD HH24:MI:SS')"_s
                               << 5;
        QTest::newRow("until")
            << u"lastmodifieddate < TO_TIMESTAMP('2020-01-01T00:00:00', 'YYYY-MM-DD\"T\"HH24:MI:SS')"_s << 0;
        QTest::newRow("either") << u"(itemid = 'SKU-ONB-1' OR itemid = 'SKU-SUP-G1') AND isinactive = 'F'"_s << 2;
        QTest::newRow("not") << u"NOT itemid LIKE 'SKU-PRO%'"_s << 2;
        QTest::newRow("upper") << u"UPPER(displayname) = 'GOLD SUPPORT'"_s << 1;
    }
    void suiteQlConditions()
    {
        QFETCH(QString, where);
        QFETCH(int, rows);
        EstateFixture estate;
        const auto answer = suiteql(estate, u"SELECT id FROM item WHERE "_s + where);
        QVERIFY2(answer.status == 200, answer.body.constData());
        QCOMPARE(answer.object().value("totalResults"_L1).toInt(), rows);
    }

    void suiteQlRefusesAndPages()
    {
        EstateFixture estate;
        const auto q = u"SELECT id FROM item ORDER BY id DESC"_s;
        const auto plain =
            estate.call(ns, "POST", u"/services/rest/query/v1/suiteql"_s, "{\"q\":\"SELECT id FROM item\"}");
        QCOMPARE(plain.status, 400);
        QCOMPARE(suiteql(estate, q, u"?limit=1001"_s).status, 400);
        QCOMPARE(suiteql(estate, q, u"?limit=2&offset=3"_s).status, 400);
        QCOMPARE(suiteql(estate, u"SELECT nope FROM item"_s).status, 400);
        QCOMPARE(suiteql(estate, u"SELECT id FROM nope"_s).status, 400);
        QCOMPARE(suiteql(estate, u"SELECT id FROM"_s).status, 400);
        const auto page = suiteql(estate, q, u"?limit=2&offset=2"_s).object();
        QCOMPARE(page.value("count"_L1).toInt(), 2);
        QCOMPARE(page.value("hasMore"_L1).toBool(), true);
        QCOMPARE(page.value("totalResults"_L1).toInt(), 5);
        QCOMPARE(page["items"_L1][0]["id"_L1].toString(), u"202"_s); // of 204, 203, 202, 201, 200
    }

    void indexLagsBehindRecords()
    {
        const auto dated = u"SELECT memo, TO_CHAR(lastmodifieddate, 'YYYY-MM-DD\"T\"HH24:MI:SS') AS at FROM "
                           "transaction WHERE type = 'SalesOrd' AND externalid = 'TL-1'"_s;
        EstateFixture estate;
        estate.setFault({{u"system"_s, ns}, {u"kind"_s, u"index-lag"_s}, {u"ms"_s, 30'000}});
        withOrder(estate);
        const auto q = u"SELECT id FROM transaction WHERE type = 'SalesOrd' AND externalid = 'TL-1'"_s;
        QCOMPARE(items(estate, q).size(), 0);
        QCOMPARE(estate.call(ns, "GET", records + u"salesOrder/eid:TL-1"_s).status, 200);
        estate.advance(30'001);
        QCOMPARE(items(estate, q).size(), 1);
        QCOMPARE(estate.call(ns, "PATCH", records + u"salesOrder/eid:TL-1"_s, "{\"memo\":\"new\"}", strict).status,
                 204);
        const auto old = items(estate, dated);
        QCOMPARE(old.first()["memo"_L1].toString(), QString());
        estate.advance(30'001); // neither its fields nor when it was changed
        const auto fresh = items(estate, dated);
        QCOMPARE(fresh.first()["memo"_L1].toString(), u"new"_s);
        QCOMPARE_LT(old.first()["at"_L1].toString(), fresh.first()["at"_L1].toString());
    }

    void concurrencyIsCapped()
    {
        EstateFixture estate;
        estate.tune({{u"system"_s, ns}, {u"latencyMs"_s, 80}, {u"concurrency"_s, 2}});
        const auto headers = estate.signedIn(ns);
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 4; ++i) {
            replies += estate.caller().begin("GET", estate.url(ns, records + u"item"_s), headers);
        }
        QList<int> statuses;
        for (auto *reply : std::as_const(replies)) {
            const auto answer = HttpCaller::wait(reply);
            statuses += answer.status;
            if (answer.status == 429) {
                QCOMPARE(detail(answer)["o:errorCode"_L1].toString(), u"CONCURRENCY_LIMIT_EXCEEDED"_s);
            }
        }
        QCOMPARE(statuses.count(200), 2);
        QCOMPARE(statuses.count(429), 2);
        QCOMPARE(estate.call(ns, "GET", records + u"item"_s).status, 200); // those who left made room
    }

    void asyncKeyWorksOnce()
    {
        EstateFixture estate;
        withCustomer(estate);
        const auto async =
            strict + HttpHeaders{{"Prefer"_ba, "respond-async"_ba}, {"X-NetSuite-Idempotency-Key"_ba, "9a1c"_ba}};
        const auto first = estate.call(ns, "POST", records + u"salesOrder"_s, orderBody(), async);
        QCOMPARE(first.status, 202);
        const auto job = QUrl(QString::fromLatin1(first.header("Location")));
        const auto second = estate.call(ns, "POST", records + u"salesOrder"_s, orderBody(), async);
        QCOMPARE(second.status, 400);
        QCOMPARE(detail(second)["o:errorCode"_L1].toString(), u"IDEMPOTENCY_ERROR"_s);
        QCOMPARE(second.header("Location"), first.header("Location"));
        QCOMPARE(estate.effects(ns, u"salesOrder"_s).value("created"_L1).toInt(), 1);
        const auto state = estate.call(ns, "GET", job.path());
        QCOMPARE(state.object().value("completed"_L1).toBool(), true);
        QCOMPARE(state.object().value("progress"_L1).toString(), u"succeeded"_s);
        const auto result = estate.call(ns, "GET", job.path() + u"/task/1/result"_s);
        QCOMPARE(result.status, 204);
        QVERIFY(result.header("Location").contains("/salesOrder/"));
    }

    void duplicatesAreCounted()
    {
        EstateFixture estate;
        withOrder(estate);
        estate.person({{u"system"_s, ns},
                       {u"action"_s, u"create"_s},
                       {u"kind"_s, u"salesOrder"_s},
                       {u"body"_s, QJsonDocument::fromJson(orderBody()).object()}});
        const auto effects = estate.effects(ns, u"salesOrder"_s);
        QCOMPARE(effects.value("created"_L1).toInt(), 1); // a person's work is no effect of an interface
        QCOMPARE(effects.value("live"_L1).toInt(), 2);
        QCOMPARE(effects.value("duplicates"_L1).toInt(), 1);
        QCOMPARE(effects["duplicateReferences"_L1][0]["reference"_L1].toString(), u"otherRefNum=Q-88213"_s);
    }
};

QTEST_GUILESS_MAIN(NetsuiteTest)
#include "netsuitetest.moc"
