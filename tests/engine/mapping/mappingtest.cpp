// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/mappingloader.h"
#include "tests/support/memoryfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;

namespace
{

NativeRecord record(const QString &type, const QByteArray &bytes)
{
    return {.type = type, .id = u"1"_s, .eventId = u"e"_s, .bytes = bytes, .reason = {}};
}

const QByteArray opportunity = R"({"Id":"0065g00000B2xYz","Name":"Müller renewal","Order_Number__c":"SO-2026-100042",
 "StageName":"Closed Won","Amount":18640.20,"CurrencyIsoCode":"EUR","CloseDate":"2026-08-14","AccountId":"0015g00000A1",
 "Account":{"attributes":{"type":"Account"},"Name":"Müller & Söhne GmbH"},"Entity__c":"AM-DE","IsDeleted":false,
 "SystemModstamp":"2026-08-14T09:12:00.000+0000",
 "OpportunityLineItems":{"totalSize":2,"done":true,"records":[
  {"Id":"00k1","ProductCode":"PRO-EU","Description":"Pro","Quantity":12.0,"UnitPrice":1553.35,"TotalPrice":18640.20},
  {"Id":"00k2","ProductCode":"ONB-1","Description":null,"Quantity":1.0,"UnitPrice":0.00,"TotalPrice":0.00}]}})";

const QByteArray salesOrder =
    R"({"id":"1044","tranid":"SO-1044","externalid":"TL-SO-2026-100042-ab12cd","otherrefnum":"Q-00017",
 "memo":"SO-2026-100042","status":"B","trandate":"2026-08-14","total":"18640.2","currency":"Euro","subsidiary":"AM-DE",
 "entity":"4481","customer":"Müller & Söhne GmbH","lastmodified":"2026-08-14T09:13:05"})";

const QByteArray invoice =
    R"({"id":"in_1","object":"invoice","number":"A1B2-0001","status":"open","currency":"jpy","total":1497600,
 "amount_paid":0,"created":1786700000,"customer":"cus_9","customer_name":"Kaito KK","subscription":"sub_7",
 "lines":{"object":"list","data":[{"metadata":{"order":"SO-2026-100077"}}]}})";

const QByteArray subscription =
    R"({"id":"sub_7","object":"subscription","status":"active","customer":"cus_9","created":1786700000,
 "start_date":1786700000,"metadata":{"tl_key":"TL-SO-2026-100042-99","order":"SO-2026-100042"},
 "items":{"data":[{"quantity":12,"price":{"unit_amount":155335,"currency":"eur","product":"SKU-PRO-E1","recurring":{"interval":"year"}}},
                  {"quantity":1,"price":{"unit_amount":5,"currency":"eur","product":"SKU-ONB-1"}}]}})";

} // namespace

class MappingTest : public QObject
{
    Q_OBJECT

    Mapping::Mapping m_mapping;

    CanonicalObject mapped(const QString &family, const QString &type, const QByteArray &bytes)
    {
        const auto result = m_mapping.toCanonical(family, record(type, bytes));
        if (!result) {
            qWarning("%s", qPrintable(result.error().detail));
            return {};
        }
        return result->object;
    }

private Q_SLOTS:
    void init()
    {
        MemoryFiles files;
        auto mapping = Connectors::loadMapping(files, u"ws"_s);
        QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().detail));
        m_mapping = *mapping;
    }

    void opportunityBecomesADeal()
    {
        const auto object = mapped(u"salesforce"_s, u"Opportunity"_s, opportunity);
        QCOMPARE(object.kind, ObjectKind::Opportunity);
        QCOMPARE(object.status, u"won"_s);
        QCOMPARE(object.entity, u"AM-DE"_s);
        QCOMPARE(object.customerName, u"Müller & Söhne GmbH"_s);
        QCOMPARE(object.amount, (Money{*Decimal::parse(u"18640.20"), u"EUR"_s}));
        QCOMPARE(object.keys.value(u"order_key"_s), u"SO-2026-100042"_s);
        QCOMPARE(object.keys.value(u"customer_ref"_s), u"0015g00000A1"_s);
        QCOMPARE(object.lines.size(), 2);
        QCOMPARE(object.lines.first().productCode, u"PRO-EU"_s);
        QCOMPARE(object.lines.first().unitPrice, *Decimal::parse(u"1553.35"));
        QCOMPARE(object.lines.first().amount.toString(), u"18640.20"_s); // no digit lost, none gained
    }

    void netsuiteLetterAndCurrencyNameAreTranslated()
    {
        const auto object = mapped(u"netsuite"_s, u"salesOrder"_s, salesOrder);
        QCOMPARE(object.kind, ObjectKind::Order);
        QCOMPARE(object.status, u"booked"_s);
        QCOMPARE(object.amount, (Money{*Decimal::parse(u"18640.20"), u"EUR"_s}));
        QCOMPARE(object.number, u"SO-1044"_s);
        QCOMPARE(object.keys.value(u"quote_number"_s), u"Q-00017"_s);
        QCOMPARE(object.keys.value(u"erp_order_id"_s), u"1044"_s);
        QCOMPARE(object.keys.value(u"order_key"_s), u"SO-2026-100042"_s);
    }

    void aMemoOfSomebodyElseIsNoOrderKey()
    {
        auto bytes = salesOrder;
        const auto object =
            mapped(u"netsuite"_s, u"salesOrder"_s, bytes.replace("TL-SO-2026-100042-ab12cd", "hand-made"));
        QVERIFY(!object.keys.contains(u"order_key"_s));
    }

    void minorUnitsFollowTheCurrency()
    {
        const auto yen = mapped(u"stripe"_s, u"invoice"_s, invoice);
        QCOMPARE(yen.amount, (Money{*Decimal::parse(u"1497600"), u"JPY"_s}));
        QCOMPARE(yen.status, u"issued"_s);
        QCOMPARE(yen.keys.value(u"order_key"_s), u"SO-2026-100077"_s);
        const auto euro = mapped(u"stripe"_s, u"subscription"_s, subscription);
        QCOMPARE(euro.amount, (Money{*Decimal::parse(u"18640.25"), u"EUR"_s}));
        QCOMPARE(euro.lines.first().amount.toString(), u"18640.20"_s);
        QCOMPARE(euro.attributes.value(u"billing_frequency"_s), u"year"_s);
    }

    void aChargeOfAPaymentIntentIsNotASecondPayment()
    {
        const QByteArray charge =
            R"({"id":"ch_1","status":"succeeded","amount":100,"currency":"eur","payment_intent":"pi_1"})";
        QCOMPARE(mapped(u"stripe"_s, u"charge"_s, charge).kind, ObjectKind::Unknown);
        const QByteArray alone =
            R"({"id":"ch_1","status":"succeeded","amount":100,"currency":"eur","payment_intent":null})";
        QCOMPARE(mapped(u"stripe"_s, u"charge"_s, alone).kind, ObjectKind::Payment);
    }

    void unknownTypesAreKept()
    {
        QCOMPARE(mapped(u"stripe"_s, u"radar.early_fraud_warning"_s, "{}").kind, ObjectKind::Unknown);
        QCOMPARE(mapped(u"nobody"_s, u"Order"_s, "{}").kind, ObjectKind::Unknown);
    }

    void aStatusNobodyKnowsIsKeptInTheModelsSpelling()
    {
        auto bytes = invoice;
        QCOMPARE(mapped(u"stripe"_s, u"invoice"_s, bytes.replace("\"open\"", "\"Half Open\"")).status, u"half_open"_s);
    }

    void moneyIsNeverGuessed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("amount is no number") << QByteArray("18640.20,\"Cur") << QByteArray("\"a lot\",\"Cur");
        QTest::newRow("no currency") << QByteArray("\"EUR\"") << QByteArray("null");
        QTest::newRow("currency is a name") << QByteArray("\"EUR\"") << QByteArray("\"Dollar\"");
        QTest::newRow("line quantity") << QByteArray("12.0") << QByteArray("\"twelve\"");
    }
    void moneyIsNeverGuessed()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        auto bytes = opportunity;
        QVERIFY(bytes.contains(from));
        const auto result = m_mapping.toCanonical(u"salesforce"_s, record(u"Opportunity"_s, bytes.replace(from, to)));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::MappingFailed);
    }

    void aChangedSchemaIsNamed()
    {
        auto bytes = opportunity;
        bytes.replace("\"StageName\":\"Closed Won\"", "\"Stage\":\"Closed Won\"")
            .replace("\"Order_Number__c\":\"SO-2026-100042\"", "\"Order_Number__c\":100042");
        const auto result = m_mapping.toCanonical(u"salesforce"_s, record(u"Opportunity"_s, bytes));
        QVERIFY(result);
        const QList<Mapping::Drift> expected{{u"Opportunity"_s, u"Order_Number__c"_s, u"text"_s, u"number"_s},
                                             {u"Opportunity"_s, u"StageName"_s, u"text"_s, u"missing"_s}};
        QCOMPARE(result->drift, expected);
        QVERIFY(m_mapping.toCanonical(u"salesforce"_s, record(u"Opportunity"_s, opportunity))->drift.isEmpty());
    }

    void valueMapsGoByEntityThenForAll()
    {
        QCOMPARE(*m_mapping.mapValue(u"product"_s, u"PRO-EU"_s, u"AM-DE"_s), u"SKU-PRO-E1"_s);
        QCOMPARE(*m_mapping.mapValue(u"product"_s, u"ONB-1"_s, u"AM-JP"_s), u"SKU-ONB-1"_s);
        const auto wrongEntity = m_mapping.mapValue(u"product"_s, u"PRO-EU"_s, u"AM-US"_s);
        QVERIFY(!wrongEntity);
        const auto missing = m_mapping.mapValue(u"product"_s, u"PRO-EU-25"_s, u"AM-DE"_s);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::MappingMissing);
        QCOMPARE(missing.error().detail, u"value map product has no entry for PRO-EU-25 (AM-DE)"_s);
    }

    void anEntryRepairedInTheWorkspaceLiesAboveTheShippedMap()
    {
        MemoryFiles files;
        QVERIFY(Mapping::setMapEntry(files, u"ws"_s, u"product"_s, u"PRO-EU-25"_s, u"SKU-PRO-E1"_s));
        QVERIFY(Mapping::setMapEntry(files, u"ws"_s, u"product"_s, u"a \"b\": c"_s, u"#x"_s, u"AM-DE"_s));
        const auto mapping = Connectors::loadMapping(files, u"ws"_s);
        QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().detail));
        QCOMPARE(*mapping->mapValue(u"product"_s, u"PRO-EU-25"_s, u"AM-DE"_s), u"SKU-PRO-E1"_s);
        QCOMPARE(*mapping->mapValue(u"product"_s, u"a \"b\": c"_s, u"AM-DE"_s), u"#x"_s);
        QCOMPARE(*mapping->mapValue(u"product"_s, u"PRO-EU"_s, u"AM-DE"_s), u"SKU-PRO-E1"_s);
        QVERIFY(mapping->version != m_mapping.version);
        QVERIFY(!Mapping::setMapEntry(files, u"ws"_s, u"../estate"_s, u"k"_s, u"v"_s));
        files.contents.insert(u"ws/mappings/product.yaml"_s, "map: [");
        QVERIFY(!Mapping::setMapEntry(files, u"ws"_s, u"product"_s, u"k"_s, u"v"_s));
        QCOMPARE(files.contents.value(u"ws/mappings/product.yaml"_s), "map: [");
    }

    void equalRulesHaveEqualVersions()
    {
        MemoryFiles files;
        QCOMPARE(Connectors::loadMapping(files, u"ws"_s)->version, m_mapping.version);
    }

    void aBadRuleNamesItsLine()
    {
        MemoryFiles files;
        files.contents.insert(
            u"ws/mappings/zuora.yaml"_s,
            "system: zuora\nrecords:\n  Invoice:\n    kind: invoice\n    fields:\n      numbr: InvoiceNumber\n");
        auto mapping = Connectors::loadMapping(files, u"ws"_s);
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().detail,
                 u"ws/mappings/zuora.yaml:6: \"numbr\" is not known here; did you mean \"number\"?"_s);
        files.contents.insert(
            u"ws/mappings/zuora.yaml"_s,
            "system: zuora\nrecords:\n  Invoice:\n    kind: invoice\n    fields:\n      number: \"a[\"\n");
        mapping = Connectors::loadMapping(files, u"ws"_s);
        QVERIFY(!mapping);
        QVERIFY2(mapping.error().detail.startsWith(u"ws/mappings/zuora.yaml:6: "_s),
                 qPrintable(mapping.error().detail));
    }
};

QTEST_GUILESS_MAIN(MappingTest)
#include "mappingtest.moc"
