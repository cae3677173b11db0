// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"
#include "systems.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Connectors;
using namespace Throughline::ConnectorTest;

namespace
{

Result<HttpRequest> made(const QString &kind, const QString &operation, const OperationInput &input)
{
    const auto system = systemOf(kind);
    return requestFor(system, system.profile.operations.value(operation), input);
}

QMap<QString, QString> form(const QByteArray &body)
{
    QMap<QString, QString> fields;
    for (const auto pairs = body.split('&'); const auto &pair : pairs) {
        const auto equals = pair.indexOf('=');
        fields.insert(QUrl::fromPercentEncoding(pair.first(equals)),
                      QUrl::fromPercentEncoding(pair.sliced(equals + 1)));
    }
    return fields;
}

} // namespace

class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void netsuiteOrderIsAnUpsertThatReplacesLines()
    {
        const auto request = made(u"netsuite"_s, u"order.upsert"_s, orderInput());
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        QCOMPARE(request->method, "PUT");
        QCOMPARE(
            request->url.toString(),
            u"https://netsuite.example.test/services/rest/record/v1/salesOrder/eid:TL-SO-2026-100042?replace=item"_s);
        QCOMPARE(headerValue(request->headers, "X-NetSuite-PropertyNameValidation"), "Error");
        QCOMPARE(headerValue(request->headers, "Content-Type"), "application/json");
        const QByteArray body =
            R"({"currency":{"refName":"EUR"},"entity":{"externalId":"TL-C-0015g00000A1"},)"
            R"("item":{"items":[{"amount":18640.20,"item":{"externalId":"SKU-PRO-E1"},"quantity":12,"rate":1553.35}]},)"
            R"("memo":"SO-2026-100042","otherRefNum":"Q-00017","subsidiary":{"externalId":"AM-DE"}})";
        QCOMPARE(request->body, body);
    }

    void equalInputGivesEqualBytes()
    {
        QCOMPARE(made(u"netsuite"_s, u"order.upsert"_s, orderInput())->body,
                 made(u"netsuite"_s, u"order.upsert"_s, orderInput())->body);
    }

    void queryVariantCreatesByPost()
    {
        const auto request = made(u"netsuite-query"_s, u"order.upsert"_s, orderInput());
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        QCOMPARE(request->method, "POST");
        QCOMPARE(request->url.path(), u"/services/rest/record/v1/salesOrder"_s);
        QVERIFY(request->url.query().isEmpty());
        const auto body = parseJsonObject(request->body);
        QVERIFY(!body->contains("externalId"_L1)); // NetSuite would refuse a twin by itself
        QCOMPARE(body->value("custbody_throughline"_L1).toString(), u"TL-SO-2026-100042"_s);
    }

    void invoiceTransformsItsOrder()
    {
        auto input = orderInput();
        input.reference = u"TL-INV-in_5"_s;
        const auto request = made(u"netsuite"_s, u"invoice.create"_s, input);
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        QCOMPARE(request->method, "POST");
        QCOMPARE(request->url.path(),
                 u"/services/rest/record/v1/salesOrder/eid:TL-SO-2026-100042/!transform/invoice"_s);
        const QByteArray body = R"({"externalId":"TL-INV-in_5","otherRefNum":"INV-3"})";
        QCOMPARE(request->body, body);
    }

    void stripeSubscriptionIsAFormInMinorUnits()
    {
        const auto request = made(u"stripe"_s, u"subscription.create"_s, orderInput());
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        QCOMPARE(headerValue(request->headers, "Idempotency-Key"), "tl-4b1d");
        QCOMPARE(headerValue(request->headers, "Content-Type"), "application/x-www-form-urlencoded");
        const auto fields = form(request->body);
        QCOMPARE(fields.value(u"customer"_s), u"cus_9"_s);
        QCOMPARE(fields.value(u"items[0][price_data][unit_amount]"_s), u"155335"_s);
        QCOMPARE(fields.value(u"items[0][price_data][recurring][interval]"_s), u"year"_s);
        QCOMPARE(fields.value(u"items[0][quantity]"_s), u"12"_s);
        QCOMPARE(fields.value(u"metadata[tl_key]"_s), u"TL-SO-2026-100042"_s);
        QCOMPARE(fields.value(u"metadata[order]"_s), u"SO-2026-100042"_s);
    }

    void aDigitThatMinorUnitsLoseIsRefused()
    {
        auto input = orderInput();
        auto line = input.input["lines"_L1].toArray().first().toObject();
        line.insert("unit_price"_L1, u"1553.355"_s);
        input.input.insert("lines"_L1, QJsonArray{line});
        const auto request = made(u"stripe"_s, u"subscription.create"_s, input);
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::MappingFailed);
    }

    void yenHasNoMinorUnit()
    {
        auto input = orderInput();
        input.input.insert("currency"_L1, u"JPY"_s);
        auto line = input.input["lines"_L1].toArray().first().toObject();
        line.insert("unit_price"_L1, u"120000"_s);
        input.input.insert("lines"_L1, QJsonArray{line});
        const auto request = made(u"stripe"_s, u"subscription.create"_s, input);
        QCOMPARE(form(request->body).value(u"items[0][price_data][unit_amount]"_s), u"120000"_s);
    }

    void salesforceWriteBackIsAnUpsertByOurKey()
    {
        const auto request = made(u"salesforce"_s, u"order.writeback"_s, orderInput());
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        QCOMPARE(request->method, "PATCH");
        QCOMPARE(request->url.path(), u"/services/data/v64.0/sobjects/Order/Throughline_Key__c/TL-SO-2026-100042"_s);
        const auto body = parseJsonObject(request->body);
        QCOMPARE(body->value("ERP_Order__c"_L1).toString(), u"SO-1044"_s);
        QCOMPARE(body->value("OpportunityId"_L1).toString(), u"0065g00000B2"_s);
    }

    void whatIsMissingIsNamedNeverSentEmpty_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("without");
        QTest::newRow("quote number") << u"netsuite"_s << u"order.upsert"_s << u"quote_number"_s;
        QTest::newRow("entity") << u"netsuite"_s << u"order.upsert"_s << u"entity"_s;
        QTest::newRow("lines") << u"netsuite"_s << u"order.upsert"_s << u"lines"_s;
        QTest::newRow("order reference") << u"netsuite"_s << u"invoice.create"_s << u"order_reference"_s;
        QTest::newRow("customer") << u"stripe"_s << u"subscription.create"_s << u"stripe_customer"_s;
        QTest::newRow("opportunity") << u"salesforce"_s << u"order.writeback"_s << u"opportunity_id"_s;
    }
    void whatIsMissingIsNamedNeverSentEmpty()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, operation);
        QFETCH(const QString, without);
        auto input = orderInput();
        input.input.remove(without);
        const auto request = made(kind, operation, input);
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::MappingMissing);
    }

    void aTemplateWithoutBodySendsNone()
    {
        const auto request = made(u"stripe"_s, u"subscription.cancel"_s, orderInput());
        QCOMPARE(request->method, "DELETE");
        QVERIFY(request->body.isEmpty());
        QVERIFY(headerValue(request->headers, "Content-Type").isEmpty());
    }

    void aValueCannotLeaveItsPlace()
    {
        auto input = orderInput();
        input.reference = u"x'/../y?z#é"_s;
        const auto system = systemOf(u"netsuite"_s);
        const auto order = system.profile.operations.value(u"order.upsert"_s);
        QCOMPARE(requestFor(system, order, input)->url.path(QUrl::FullyEncoded),
                 u"/services/rest/record/v1/salesOrder/eid:x%27%2F..%2Fy%3Fz%23%C3%A9"_s);
        const auto look = parseJsonObject(lookRequest(system, order, input)->body);
        QVERIFY2(look->value("q"_L1).toString().contains(u"externalid = 'x''/../y?z#é'"_s),
                 qPrintable(look->value("q"_L1).toString()));
        input.reference = u"a\nb"_s;
        QVERIFY(!requestFor(system, order, input));
        input = orderInput();
        input.input.insert("customer_id"_L1, u"1 OR 1=1"_s);
        QVERIFY(!lookAlikeRequest(system, order, input));
    }

    void withoutReferenceOrKeyNothingIsBuilt()
    {
        auto input = orderInput();
        input.reference.clear();
        QVERIFY(!made(u"netsuite"_s, u"order.upsert"_s, input));
        input = orderInput();
        input.idempotencyKey.clear();
        QVERIFY(!made(u"stripe"_s, u"customer.create"_s, input));
    }

    /// A batch holds of each effect what its own request would, and our reference, which then stands in no path.
    void aBatchHoldsWhatEachWouldSend()
    {
        const auto system = systemOf(u"salesforce"_s);
        const auto operation = system.profile.operations.value(u"order.writeback"_s);
        QList<OperationInput> inputs;
        for (const auto &order : {u"SO-1"_s, u"SO-2"_s}) {
            inputs.append({.reference = u"TL-"_s + order,
                           .idempotencyKey = {},
                           .input = {{u"status"_s, u"Activated"_s},
                                     {u"opportunity_id"_s, QString(u"006-"_s + order)},
                                     {u"customer_ref"_s, u"001"_s},
                                     {u"effective_date"_s, u"2026-08-14"_s},
                                     {u"erp_order_number"_s, u"NS-1"_s},
                                     {u"amount"_s, u"18640.20"_s}}});
        }
        const auto request = batchRequestFor(system, operation, inputs);
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        QCOMPARE(request->method, "PATCH");
        QVERIFY(request->url.path().endsWith("/composite/sobjects/Order/Throughline_Key__c"_L1));
        QVERIFY2(request->body.contains("18640.2"), request->body.constData());
        const auto body = QJsonDocument::fromJson(request->body).object();
        QCOMPARE(body["allOrNone"_L1], QJsonValue(false));
        QCOMPARE(body["records"_L1].toArray().size(), 2);
        for (qsizetype i = 0; i < inputs.size(); ++i) {
            auto record = body["records"_L1][i].toObject();
            QCOMPARE(record.take("attributes"_L1)["type"_L1].toString(), u"Order"_s);
            QCOMPARE(record.take("Throughline_Key__c"_L1).toString(), inputs[i].reference);
            const auto alone = requestFor(system, operation, inputs[i]);
            QCOMPARE(record, QJsonDocument::fromJson(alone->body).object());
        }
        inputs[1].input.remove(u"status"_s);
        QCOMPARE(batchRequestFor(system, operation, inputs).error().code, ErrorCode::MappingMissing);
    }
};

QTEST_GUILESS_MAIN(RequestTest)
#include "requesttest.moc"
