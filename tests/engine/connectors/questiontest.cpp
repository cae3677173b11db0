// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems.h"

#include "engine/connectors/question.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Connectors;
using namespace Throughline::ConnectorTest;

/// Questions of the shipped profiles: how they are asked and what is read from the answers.
class QuestionTest : public QObject
{
    Q_OBJECT

    Config::System m_netsuite = systemOf(u"netsuite"_s);
    Config::System m_stripe = systemOf(u"stripe"_s);
    Config::System m_salesforce = systemOf(u"salesforce"_s);

private Q_SLOTS:
    void aListStandsBetweenQuotes()
    {
        const auto question = m_netsuite.profile.questions[u"stock"_s];
        const auto request = questionRequest(m_netsuite, question, {{u"skus"_s, QJsonArray{u"SKU-A"_s, u"O'Neill"_s}}});
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        const auto query = QJsonDocument::fromJson(request->body)["q"_L1].toString();
        QVERIFY2(query.endsWith(u"IN ('SKU-A','O''Neill')"_s), qPrintable(query));
        QVERIFY(!questionRequest(m_netsuite, question, {{u"skus"_s, QJsonArray()}}));
        QVERIFY(!questionRequest(m_netsuite, question, {{u"skus"_s, QJsonArray{u"a\nb"_s}}}));
    }
    void taxIsAskedByForm()
    {
        const QJsonObject with{
            {u"country"_s, u"DE"_s},
            {u"currency"_s, u"EUR"_s},
            {u"lines"_s, QJsonArray{QJsonObject{{u"amount"_s, u"18640.20"_s}, {u"quantity"_s, u"12.0"_s}}}}};
        const auto request = questionRequest(m_stripe, m_stripe.profile.questions[u"tax"_s], with);
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        QCOMPARE(request->method, "POST"_ba);
        QCOMPARE(request->sendByBootMs, 0); // no effect
        const QUrlQuery form(QString::fromLatin1(request->body));
        QCOMPARE(form.queryItemValue(u"line_items[0][amount]"_s), u"1864020"_s);
        QCOMPARE(form.queryItemValue(u"line_items[0][quantity]"_s), u"12"_s);
        QCOMPARE(form.queryItemValue(u"customer_details[address][country]"_s), u"DE"_s);
        QVERIFY(!form.hasQueryItem(u"customer_details[address][postal_code]"_s));
    }
    void onlyADeclaredRefusalIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("answer");
        QTest::newRow("the place cannot be taxed") << 400 << u"customer_tax_location_invalid"_s << true;
        QTest::newRow("the request is wrong") << 400 << u"parameter_missing"_s << false;
        QTest::newRow("the key is wrong") << 401 << QString() << false;
        QTest::newRow("throttled") << 429 << u"rate_limit"_s << false;
        QTest::newRow("broken") << 500 << u"customer_tax_location_invalid"_s << false;
    }
    void onlyADeclaredRefusalIsAnAnswer()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(bool, answer);
        const HttpReply reply{status,
                              {{"Retry-After", "7"}},
                              QJsonDocument(QJsonObject{{u"error"_s,
                                                         QJsonObject{{u"type"_s, u"invalid_request_error"_s},
                                                                     {u"code"_s, code},
                                                                     {u"message"_s, u"No."_s}}}})
                                  .toJson()};
        const auto said = decodeQuestion(m_stripe, m_stripe.profile.questions[u"tax"_s], reply, 0);
        QCOMPARE(said.has_value(), answer);
        if (answer) {
            QVERIFY(said->refused);
            QCOMPARE(said->code, code);
            QCOMPARE(said->message, u"No."_s);
        } else {
            QCOMPARE(said.error().retryAfterMs, 7'000);
            QVERIFY(said.error().detail.contains(u"No."_s));
        }
    }
    void rowsAreReadByTheFieldsOfTheProfile()
    {
        const HttpReply reply{
            200,
            {},
            R"({"hasMore": false, "items": [{"links": [], "id": "7", "entityid": "C-7", "creditholdoverride": "ON"}]})"};
        const auto said = decodeQuestion(m_netsuite, m_netsuite.profile.questions[u"credit"_s], reply, 0);
        QVERIFY2(said, said ? "" : qPrintable(said.error().detail));
        QCOMPARE(said->rows.size(), 1);
        QCOMPARE(said->rows[0]["hold"_L1], u"ON"_s);
        QVERIFY(said->rows[0]["limit"_L1].isNull());
        QVERIFY(!said->more);
        const HttpReply cut{200, {}, R"({"hasMore": true, "items": []})"};
        QVERIFY(decodeQuestion(m_netsuite, m_netsuite.profile.questions[u"credit"_s], cut, 0)->more);
        QVERIFY(!decodeQuestion(m_netsuite, m_netsuite.profile.questions[u"credit"_s], {200, {}, "{}"}, 0));
        QVERIFY(!decodeQuestion(m_netsuite, m_netsuite.profile.questions[u"credit"_s], {200, {}, "<html>"}, 0));
    }
    void pricesAreReadThroughTheirRelationship()
    {
        const HttpReply reply{
            200,
            {},
            "{\"done\": true, \"records\": [{\"ProductCode\": \"PRO-EU\", \"UnitPrice\": 900.0, \"ListPrice\": 932.0,\n"
            "            \"PricebookEntry\": {\"UnitPrice\": 980.0, \"IsActive\": true}}, {\"ProductCode\": \"OLD\", "
            "\"ListPrice\": null, \"PricebookEntry\": null}]}"};
        const auto said = decodeQuestion(m_salesforce, m_salesforce.profile.questions[u"price"_s], reply, 0);
        QVERIFY2(said, said ? "" : qPrintable(said.error().detail));
        QCOMPARE(said->rows[0]["list_price"_L1].toString().toDouble(), 932.0);
        QCOMPARE(said->rows[0]["price"_L1].toString().toDouble(), 980.0);
        QVERIFY(said->rows[1]["price"_L1].isNull());
    }
};

QTEST_APPLESS_MAIN(QuestionTest)
#include "questiontest.moc"
