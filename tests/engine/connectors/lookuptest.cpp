// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Connectors;
using namespace Throughline::ConnectorTest;

namespace
{

HttpReply rows(const QByteArray &items, const QByteArray &more = "false")
{
    return {200,
            {},
            R"({"links":[],"count":1,"hasMore":)" + more + R"(,"items":[)" + items
                + R"(],"offset":0,"totalResults":1})"};
}

const QByteArray ours =
    R"({"links":[],"id":"1044","tranid":"SO-1044","externalid":"TL-SO-2026-100042","otherrefnum":"Q-00017","status":"B",
 "total":"18640.2","currency":"EUR","lastmodified":"2026-08-14T09:13:05"})";

} // namespace

class LookupTest : public QObject
{
    Q_OBJECT

    Config::System m_netsuite = systemOf(u"netsuite"_s);
    Config::Operation m_order = m_netsuite.profile.operations[u"order.upsert"_s];

private Q_SLOTS:
    void foundAndEqual()
    {
        const auto look = decodeLook(m_netsuite, m_order, orderInput(), rows(ours));
        QVERIFY2(look, look ? "" : qPrintable(look.error().detail));
        QCOMPARE(look->found.size(), 1);
        const auto &found = look->found.first();
        QCOMPARE(found.record.id, u"1044"_s);
        QCOMPARE(found.number, u"SO-1044"_s);
        QCOMPARE(found.versionMs, 1'786'698'785'000);
        QVERIFY(found.live);
        QVERIFY(compare(m_order, orderInput(), found).isEmpty()); // 18640.2 is 18640.20
    }

    void aDifferentAmountCurrencyOrNumberIsNamed()
    {
        auto bytes = ours;
        bytes.replace("18640.2", "18640.21").replace("\"EUR\"", "\"USD\"").replace("Q-00017", "Q-00018");
        const auto look = decodeLook(m_netsuite, m_order, orderInput(), rows(bytes));
        const QList<FieldDifference> expected{{u"amount"_s, u"18640.20"_s, u"18640.21"_s},
                                              {u"currency"_s, u"EUR"_s, u"USD"_s},
                                              {u"quote_number"_s, u"Q-00017"_s, u"Q-00018"_s}};
        QCOMPARE(compare(m_order, orderInput(), look->found.first()), expected);
    }

    void cancelledIsNotLive()
    {
        auto bytes = ours;
        const auto look = decodeLook(m_netsuite, m_order, orderInput(), rows(bytes.replace("\"B\"", "\"C\"")));
        QVERIFY(!look->found.first().live);
    }

    void recordsOfAnotherReferenceAreNotOurs()
    {
        auto other = ours;
        other.replace("TL-SO-2026-100042", "TL-SO-2026-1000420");
        QVERIFY(decodeLook(m_netsuite, m_order, orderInput(), rows(other))->found.isEmpty());
        QCOMPARE(decodeLook(m_netsuite, m_order, orderInput(), rows(ours + "," + other))->found.size(), 1);
        QCOMPARE(decodeLookAlike(m_netsuite, m_order, orderInput(), rows(ours + "," + other))->found.size(), 1);
    }

    void twiceIsTwice()
    {
        QCOMPARE(decodeLook(m_netsuite, m_order, orderInput(), rows(ours + "," + ours))->found.size(), 2);
    }

    void aCutOffAnswerSaysSo() { QVERIFY(decodeLook(m_netsuite, m_order, orderInput(), rows(ours, "true"))->more); }

    void whatCannotBeReadIsNeverAbsent_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("error") << 500 << QByteArray("{}");
        QTest::newRow("not json") << 200 << QByteArray("<html>");
        QTest::newRow("no list") << 200 << QByteArray(R"({"hasMore":false})");
        QTest::newRow("does not say whether there is more") << 200 << QByteArray(R"({"items":[]})");
        QTest::newRow("row without id") << 200
                                        << QByteArray(R"({"items":[{"externalid":"x","total":"1"}],"hasMore":false})");
        QTest::newRow("row without amount")
            << 200 << QByteArray(R"({"items":[{"id":"1","externalid":"x"}],"hasMore":false})");
    }
    void whatCannotBeReadIsNeverAbsent()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QVERIFY(!decodeLook(m_netsuite, m_order, orderInput(), {status, {}, body}));
    }

    void theWitnessIsTheNewestChange()
    {
        QCOMPARE(*decodeWitness(m_netsuite, m_order, rows(R"({"id":"9","lastmodified":"2026-08-14T09:13:05"})")),
                 1'786'698'785'000);
        QCOMPARE(*decodeWitness(m_netsuite, m_order, rows("")), 0);
        QVERIFY(!decodeWitness(m_netsuite, m_order, rows(R"({"id":"9"})")));
        const auto request = witnessRequest(m_netsuite, m_order, orderInput());
        QVERIFY(request->body.contains("ORDER BY lastmodifieddate DESC"));
    }

    void lookAlikeAsksForWhatAPersonWouldType()
    {
        const auto request = lookAlikeRequest(m_netsuite, m_order, orderInput());
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        for (const auto *part : {"entity = 4481", "otherrefnum = 'Q-00017'", "foreigntotal = 18640.20", "'EUR'",
                                 "2026-08-01", "2026-08-31"}) {
            QVERIFY2(request->body.contains(part), part);
        }
        auto input = orderInput();
        input.input.remove("quote_number"_L1);
        QVERIFY(!lookAlikeRequest(m_netsuite, m_order, input));
    }

    void noneCannotLook()
    {
        const auto none = systemOf(u"netsuite-none"_s);
        const auto look = lookRequest(none, none.profile.operations[u"order.upsert"_s], orderInput());
        QVERIFY(!look);
        QCOMPARE(look.error().code, ErrorCode::BadConfig);
    }

    void stripeListsByCustomerAndKeepsOurs()
    {
        const auto stripe = systemOf(u"stripe"_s);
        const auto operation = stripe.profile.operations[u"subscription.create"_s];
        const auto request = lookRequest(stripe, operation, orderInput());
        QVERIFY(request->url.query().contains(u"customer=cus_9"_s));
        const QByteArray list = R"({"object":"list","has_more":false,"data":[
          {"id":"sub_1","status":"active","created":1786700000,"currency":"eur","customer":"cus_9","metadata":{"tl_key":"TL-SO-2026-100042","order":"SO-2026-100042"},
           "items":{"data":[{"quantity":12,"price":{"unit_amount":155335}}]}},
          {"id":"sub_2","status":"active","created":1786700000,"currency":"eur","customer":"cus_9","metadata":{},"items":{"data":[]}}]})";
        const auto look = decodeLook(stripe, operation, orderInput(), {200, {}, list});
        QVERIFY2(look, look ? "" : qPrintable(look.error().detail));
        QCOMPARE(look->found.size(), 1);
        QCOMPARE(look->found.first().amount, (Money{*Decimal::parse(u"18640.20"), u"EUR"_s}));
        QVERIFY(compare(operation, orderInput(), look->found.first()).isEmpty());
    }

    void recordsOpenInTheVendorsApplication()
    {
        m_netsuite.variables.insert(u"account"_s, u"1234567"_s);
        QCOMPARE(recordUrl(m_netsuite, u"salesOrder"_s, u"1044"_s),
                 QUrl(u"https://1234567.app.netsuite.com/app/accounting/transactions/salesord.nl?id=1044"_s));
        QVERIFY(recordUrl(m_netsuite, u"nothing"_s, u"1"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(LookupTest)
#include "lookuptest.moc"
