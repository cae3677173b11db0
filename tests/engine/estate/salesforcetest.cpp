// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/estate/estatefixture.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Throughline;
using namespace Throughline::TestSupport;
using namespace Qt::StringLiterals;

namespace
{
const auto sf = u"salesforce-emea"_s;
const auto orders = u"/services/data/v64.0/sobjects/Order/Throughline_Key__c/"_s;

QString queryPath(const QString &soql)
{
    return u"/services/data/v64.0/query?q=%1"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(soql)));
}

QString errorCode(const HttpAnswer &answer)
{
    return answer.array().first()["errorCode"_L1].toString();
}
} // namespace

class SalesforceTest : public QObject
{
    Q_OBJECT
private:
    HttpAnswer query(EstateFixture &estate, const QString &soql) { return estate.call(sf, "GET", queryPath(soql)); }

private Q_SLOTS:
    void tokenIsNeededAndExpires()
    {
        EstateFixture estate;
        const auto refused = estate.caller().call("GET", estate.url(sf, u"/services/data/v64.0/limits"_s));
        QCOMPARE(refused.status, 401);
        QCOMPARE(errorCode(refused), u"INVALID_SESSION_ID"_s);
        const auto form = "grant_type=client_credentials&client_id=x&client_secret=y";
        const auto wrong = estate.caller().call("POST", estate.url(sf, u"/services/oauth2/token"_s), {}, form);
        QCOMPARE(wrong.status, 400);
        QCOMPARE(wrong.object().value("error"_L1).toString(), u"invalid_client_id"_s);
        QCOMPARE(estate.call(sf, "GET", u"/services/data/v64.0/limits"_s).status, 200);
        estate.advance(2 * 60 * 60 * 1000 + 1);
        QCOMPARE(estate.call(sf, "GET", u"/services/data/v64.0/limits"_s).status, 401);
    }

    void queryShowsParentsChildrenAndExactShapes()
    {
        EstateFixture estate;
        estate.createOpportunities({{u"count"_s, 1},
                                    {u"firstNumber"_s, 118342},
                                    {u"customer"_s, u"Nordlicht Energie SE"_s},
                                    {u"productCode"_s, u"PRO-EU"_s},
                                    {u"amount"_s, u"186400.50"_s}});
        const auto answer =
            query(estate,
                  u"SELECT Id, Amount, Account.Name, Account.Owner.Name, SystemModstamp, (SELECT Product2.ProductCode, "
                  "Quantity, TotalPrice FROM OpportunityLineItems), Order_Number__c FROM Opportunity "
                  "WHERE StageName = 'Closed Won'"_s);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Sforce-Limit-Info").startsWith("api-usage="));
        const auto record = answer.object().value("records"_L1)[0];
        QCOMPARE(record["attributes"_L1]["type"_L1].toString(), u"Opportunity"_s);
        QCOMPARE(record["Account"_L1]["Name"_L1].toString(), u"Nordlicht Energie SE"_s);
        QVERIFY(!record["Account"_L1]["Owner"_L1]["Name"_L1].toString().isEmpty());
        QVERIFY(record["Order_Number__c"_L1].toString().endsWith("-118342"_L1));
        QVERIFY(record["SystemModstamp"_L1].toString().endsWith(".000+0000"_L1));
        QVERIFY2(answer.body.contains("\"Amount\":186400.5,"), answer.body.constData());
        const auto line = record["OpportunityLineItems"_L1]["records"_L1][0];
        QCOMPARE(line["Product2"_L1]["ProductCode"_L1].toString(), u"PRO-EU"_s);
        QCOMPARE(record["Id"_L1].toString().size(), 18);
    }

    void conditions_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("rows"); // of JPY 1 (amount 100), EUR 2 (200, 300)
        QTest::newRow("equal, without case") << u"CurrencyIsoCode = 'jpy'"_s << 1;
        QTest::newRow("differs") << u"CurrencyIsoCode != 'JPY'"_s << 2;
        QTest::newRow("number") << u"Amount >= 200"_s << 2;
        QTest::newRow("in") << u"Amount IN (100, 300)"_s << 2;
        QTest::newRow("not in") << u"Amount NOT IN (100, 300)"_s << 1;
        QTest::newRow("like") << u"Account.Name LIKE '%Frei_ht%'"_s << 1;
        QTest::newRow("precedence") << u"Amount = 100 OR Amount = 200 AND CurrencyIsoCode = 'JPY'"_s << 1;
        QTest::newRow("brackets") << u"(Amount = 100 OR Amount = 200) AND CurrencyIsoCode = 'EUR'"_s << 1;
        QTest::newRow("null") << u"NextStep__c = null"_s << -1;
        QTest::newRow("no null") << u"Type != null"_s << 3;
        QTest::newRow("moment") << u"SystemModstamp > 2020-01-01T00:00:00Z"_s << 3;
        QTest::newRow("moment with zone") << u"SystemModstamp < 2020-01-01T00:00:00.000+0000"_s << 0;
        QTest::newRow("boolean") << u"IsWon = true"_s << 3;
        QTest::newRow("escaped quote") << u"Account.Name = 'O\\'Hara'"_s << 0;
    }
    void conditions()
    {
        QFETCH(QString, where);
        QFETCH(int, rows);
        EstateFixture estate;
        estate.createOpportunities({{u"entity"_s, u"AM-JP"_s}, {u"amount"_s, u"100"_s}});
        estate.createOpportunities(
            {{u"customer"_s, u"Hollis Freight AG"_s}, {u"firstNumber"_s, 2}, {u"amount"_s, u"200"_s}});
        estate.createOpportunities(
            {{u"customer"_s, u"Voss Pharma AG"_s}, {u"firstNumber"_s, 3}, {u"amount"_s, u"300"_s}});
        const auto answer = query(estate, u"SELECT Id FROM Opportunity WHERE "_s + where);
        QCOMPARE(answer.status, rows < 0 ? 400 : 200);
        if (rows >= 0) {
            QCOMPARE(answer.object().value("totalSize"_L1).toInt(), rows);
        } else {
            QCOMPARE(errorCode(answer), u"INVALID_FIELD"_s);
        }
    }

    void ordersAndPages()
    {
        EstateFixture estate;
        estate.createOpportunities({{u"count"_s, 25}, {u"firstNumber"_s, 100}});
        estate.tune({{u"system"_s, sf}, {u"pageSize"_s, 10}});
        auto answer =
            query(estate,
                  u"SELECT Order_Number__c FROM Opportunity ORDER BY SystemModstamp, Order_Number__c DESC LIMIT 24"_s);
        QStringList numbers;
        int pages = 0;
        for (;; ++pages) {
            const auto records = answer.object().value("records"_L1).toArray();
            for (const auto &record : records) {
                numbers += record["Order_Number__c"_L1].toString();
            }
            if (answer.object().value("done"_L1).toBool()) {
                break;
            }
            answer = estate.call(sf, "GET", answer.object().value("nextRecordsUrl"_L1).toString());
            QCOMPARE(answer.status, 200);
        }
        QCOMPARE(pages, 2);
        QCOMPARE(numbers.size(), 24);
        auto sorted = numbers;
        std::ranges::sort(sorted, std::greater());
        QCOMPARE(numbers, sorted);
        QVERIFY(numbers.last().endsWith("-101"_L1));
    }

    void queryErrors_data()
    {
        QTest::addColumn<QString>("soql");
        QTest::addColumn<QString>("code");
        QTest::newRow("no from") << u"SELECT Id"_s << u"MALFORMED_QUERY"_s;
        QTest::newRow("junk") << u"SELECT Id FROM Account WHERE ;"_s << u"MALFORMED_QUERY"_s;
        QTest::newRow("open text") << u"SELECT Id FROM Account WHERE Name = 'x"_s << u"MALFORMED_QUERY"_s;
        QTest::newRow("field") << u"SELECT Nope FROM Account"_s << u"INVALID_FIELD"_s;
        QTest::newRow("relationship") << u"SELECT Nope.Name FROM Account"_s << u"INVALID_FIELD"_s;
        QTest::newRow("object") << u"SELECT Id FROM Nope"_s << u"INVALID_TYPE"_s;
        QTest::newRow("children") << u"SELECT Id, (SELECT Id FROM Nope) FROM Account"_s << u"INVALID_TYPE"_s;
        QTest::newRow("type") << u"SELECT Id FROM Opportunity WHERE Amount > 'much'"_s << u"INVALID_FIELD"_s;
    }
    void queryErrors()
    {
        QFETCH(QString, soql);
        QFETCH(QString, code);
        EstateFixture estate;
        estate.createOpportunities({});
        const auto answer = query(estate, soql);
        QCOMPARE(answer.status, 400);
        QCOMPARE(errorCode(answer), code);
        QVERIFY(!answer.array().first()["message"_L1].toString().isEmpty());
    }

    /// Each record of a collection is carried out and answered for itself, and meets the faults its own request would meet.
    void aCollectionAnswersEachRecord()
    {
        EstateFixture estate;
        const auto collection = u"/services/data/v64.0/composite/sobjects/Order/Throughline_Key__c"_s;
        const auto opportunity = estate.createOpportunities({}).constFirst();
        const auto record = [&](const QString &key, const QString &status) {
            return QJsonObject{{u"attributes"_s, QJsonObject{{u"type"_s, u"Order"_s}}},
                               {u"Throughline_Key__c"_s, key},
                               {u"OpportunityId"_s, opportunity},
                               {u"Status"_s, status},
                               {u"TotalAmount"_s, 12.5}};
        };
        const auto send = [&](const QJsonArray &records) {
            const QJsonObject body{{u"allOrNone"_s, false}, {u"records"_s, records}};
            return estate.call(sf, "PATCH", collection, QJsonDocument(body).toJson());
        };
        estate.setFault({{u"system"_s, sf},
                         {u"kind"_s, u"validation-error"_s},
                         {u"method"_s, u"PATCH"_s},
                         {u"path"_s, u"TL-3"_s},
                         {u"code"_s, u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s},
                         {u"message"_s, u"Effective date lies in a closed quarter"_s}});
        const auto answer = send({record(u"TL-1"_s, u"Activated"_s), record(u"TL-2"_s, u"Nonsense"_s),
                                  record(u"TL-3"_s, u"Activated"_s), record(u"TL-4"_s, u"Activated"_s),
                                  record(u"TL-4"_s, u"Activated"_s)});
        QCOMPARE(answer.status, 200);
        QStringList said;
        for (const auto rows = answer.array(); const auto &row : rows) {
            said.append(row["success"_L1].toBool() ? u"created"_s : row["errors"_L1][0]["statusCode"_L1].toString());
        }
        QCOMPARE(said,
                 (QStringList{u"created"_s, u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s,
                              u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s, u"DUPLICATE_VALUE"_s, u"DUPLICATE_VALUE"_s}));
        const auto again = send({record(u"TL-1"_s, u"Booked"_s)});
        QCOMPARE(again.array().first()["created"_L1], QJsonValue(false));
        QCOMPARE(again.array().first()["id"_L1], answer.array().first()["id"_L1]);
        const auto effects = estate.effects(sf, u"Order"_s);
        QCOMPARE(effects.value("created"_L1).toInt(), 1);
        QCOMPARE(effects.value("updated"_L1).toInt(), 1);
        QJsonArray many;
        for (int i = 0; i < 201; ++i) {
            many.append(record(u"TL-%1"_s.arg(i), u"Activated"_s));
        }
        QCOMPARE(send(many).status, 400);
        QCOMPARE(estate.effects(sf, u"Order"_s).value("created"_L1).toInt(), 1);
    }

    void upsertCreatesThenUpdates()
    {
        EstateFixture estate;
        const auto opportunity = estate.createOpportunities({}).constFirst();
        const auto body =
            QByteArray("{\"OpportunityId\":\"" + opportunity.toLatin1()
                       + "\",\"Status\":\"Activated\",\"ERP_Order__c\":\"SO1044\",\"TotalAmount\":12.50}");
        const auto created = estate.call(sf, "PATCH", orders + u"TL-1"_s, body);
        QCOMPARE(created.status, 201);
        QCOMPARE(created.object().value("created"_L1).toBool(), true);
        const auto id = created.object().value("id"_L1).toString();
        const auto updated = estate.call(sf, "PATCH", orders + u"TL-1"_s, "{\"Status\":\"Booked\"}");
        QCOMPARE(updated.status, 200);
        QCOMPARE(updated.object().value("created"_L1).toBool(), false);
        QCOMPARE(updated.object().value("id"_L1).toString(), id);
        const auto read = estate.call(sf, "GET", u"/services/data/v64.0/sobjects/Order/"_s + id);
        QCOMPARE(read.object().value("Status"_L1).toString(), u"Booked"_s);
        QCOMPARE(read.object().value("ERP_Order__c"_L1).toString(), u"SO1044"_s);
        QVERIFY(read.body.contains("\"TotalAmount\":12.5,"));
        QVERIFY(!read.object().value("AccountId"_L1).toString().isEmpty());
        QCOMPARE(estate.call(sf, "GET", orders + u"TL-1"_s).object().value("Id"_L1).toString(), id);
        const auto effects = estate.effects(sf, u"Order"_s);
        QCOMPARE(effects.value("created"_L1).toInt(), 1);
        QCOMPARE(effects.value("updated"_L1).toInt(), 1);
        QCOMPARE(effects.value("duplicates"_L1).toInt(), 0);
    }

    void overlappingUpsertsOfOneKey()
    {
        EstateFixture estate;
        const auto opportunity = estate.createOpportunities({}).constFirst();
        estate.tune({{u"system"_s, sf}, {u"latencyMs"_s, 60}});
        const auto body = QByteArray("{\"OpportunityId\":\"" + opportunity.toLatin1() + "\"}");
        const auto headers = estate.signedIn(sf);
        auto *first = estate.caller().begin("PATCH", estate.url(sf, orders + u"TL-9"_s), headers, body);
        auto *second = estate.caller().begin("PATCH", estate.url(sf, orders + u"TL-9"_s), headers, body);
        const auto a = HttpCaller::wait(first);
        const auto b = HttpCaller::wait(second);
        const auto &loser = a.status == 201 ? b : a;
        QCOMPARE(a.status == 201 || b.status == 201, true);
        QCOMPARE(loser.status, 400);
        QCOMPARE(errorCode(loser), u"DUPLICATE_VALUE"_s);
        QCOMPARE(estate.effects(sf, u"Order"_s).value("created"_L1).toInt(), 1);
    }

    void writesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("required") << "{\"Status\":\"Draft\"}"_ba << u"REQUIRED_FIELD_MISSING"_s;
        QTest::newRow("field") << "{\"Nope\":1}"_ba << u"INVALID_FIELD"_s;
        QTest::newRow("read only") << "{\"OrderNumber\":\"1\"}"_ba << u"INVALID_FIELD_FOR_INSERT_UPDATE"_s;
        QTest::newRow("picklist") << "{\"Status\":\"Nope\"}"_ba << u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s;
        QTest::newRow("reference") << "{\"OpportunityId\":\"006x\"}"_ba << u"INVALID_CROSS_REFERENCE_KEY"_s;
        QTest::newRow("amount") << "{\"TotalAmount\":\"much\"}"_ba << u"JSON_PARSER_ERROR"_s;
        QTest::newRow("json") << "{"_ba << u"JSON_PARSER_ERROR"_s;
    }
    void writesAreRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        EstateFixture estate;
        const auto answer = estate.call(sf, "PATCH", orders + u"TL-2"_s, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(errorCode(answer), code);
        QCOMPARE(estate.effects(sf, u"Order"_s).value("created"_L1).toInt(), 0);
    }

    void closedAmountIsLocked()
    {
        EstateFixture estate;
        const auto id = estate.createOpportunities({}).constFirst();
        const auto answer =
            estate.call(sf, "PATCH", u"/services/data/v64.0/sobjects/Opportunity/"_s + id, "{\"Amount\":1}");
        QCOMPARE(errorCode(answer), u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s);
    }

    void deletedRowsShowInQueryAllOnly()
    {
        EstateFixture estate;
        const auto id = estate.createOpportunities({}).constFirst();
        QCOMPARE(estate.call(sf, "DELETE", u"/services/data/v64.0/sobjects/Opportunity/"_s + id).status, 204);
        QCOMPARE(query(estate, u"SELECT Id FROM Opportunity"_s).object().value("totalSize"_L1).toInt(), 0);
        auto path = queryPath(u"SELECT Id, IsDeleted FROM Opportunity"_s);
        path.replace("/query?"_L1, "/queryAll?"_L1);
        const auto all = estate.call(sf, "GET", path);
        QCOMPARE(all.object().value("records"_L1)[0]["IsDeleted"_L1].toBool(), true);
    }

    void dailyLimitEnds()
    {
        EstateFixture estate;
        estate.tune({{u"system"_s, sf}, {u"dailyLimit"_s, 2}});
        const auto limits = u"/services/data/v64.0/limits"_s;
        const auto first = estate.call(sf, "GET", limits);
        QCOMPARE(first.header("Sforce-Limit-Info"), "api-usage=1/2"_ba);
        QCOMPARE(first.object().value("DailyApiRequests"_L1)["Remaining"_L1].toInt(), 1);
        QCOMPARE(estate.call(sf, "GET", limits).status, 200);
        const auto over = estate.call(sf, "GET", limits);
        QCOMPARE(over.status, 403);
        QCOMPARE(errorCode(over), u"REQUEST_LIMIT_EXCEEDED"_s);
    }
};

QTEST_GUILESS_MAIN(SalesforceTest)
#include "salesforcetest.moc"
