// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/question.h"
#include "tests/contract/estatecontract.h"

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Connectors;
using namespace Throughline::TestSupport;

class ConnectorsEstateTest : public EstateContract
{
    Q_OBJECT

    /// The lively world knows no credit memos and no usage yet.
    void lively()
    {
        m_estate = std::make_unique<EstateFixture>(u"lively"_s);
        const auto invoice = m_estate->truth(netsuiteId, u"invoice"_s).first();
        m_estate->person({{u"system"_s, netsuiteId},
                          {u"action"_s, u"credit"_s},
                          {u"kind"_s, u"invoice"_s},
                          {u"id"_s, invoice["id"_L1].toString()}});
        m_estate->person({{u"system"_s, salesforceId},
                          {u"action"_s, u"create"_s},
                          {u"kind"_s, u"Credit_Memo__c"_s},
                          {u"body"_s,
                           QJsonObject{{u"ERP_Credit_Memo__c"_s, u"CM1001"_s},
                                       {u"Amount__c"_s, u"10.00"_s},
                                       {u"Status__c"_s, u"Issued"_s}}}});
        m_estate->person(
            {{u"system"_s, salesforceId},
             {u"action"_s, u"create"_s},
             {u"kind"_s, u"Usage__c"_s},
             {u"body"_s,
              QJsonObject{
                  {u"Order_Number__c"_s, u"SO-1"_s}, {u"Period__c"_s, u"2026-10"_s}, {u"Status__c"_s, u"Closed"_s}}}});
    }

private Q_SLOTS:
    void init() { fresh(); }

    void questionsAreAnsweredFromEachSystemsOwnTruth()
    {
        const auto ask = [this](const Config::System &system, const QString &name, const QJsonObject &with) {
            const auto question = system.profile.questions[name];
            const auto said = decodeQuestion(system, question, *send(questionRequest(system, question, with)), 0);
            if (!said) {
                qFatal("%s: %s", qPrintable(name), qPrintable(said.error().detail));
            }
            return *said;
        };
        const auto change = [this](const QString &system, const QString &kind, const QString &id,
                                   const QJsonObject &body) {
            m_estate->person({{u"system"_s, system},
                              {u"action"_s, u"update"_s},
                              {u"kind"_s, kind},
                              {u"id"_s, id},
                              {u"body"_s, body}});
        };
        const auto deal = m_estate->createOpportunities({{u"count"_s, 1}, {u"entity"_s, u"AM-DE"_s}}).first();

        // credit: a customer is found by the account number that our own upsert writes
        const QJsonObject account{{u"customer_ref"_s, u"0011"_s}};
        QVERIFY(ask(m_netsuite, u"credit"_s, account).rows.isEmpty());
        const OperationInput customer{.reference = u"TL-C-1-ab12cd"_s,
                                      .idempotencyKey = u"key-1"_s,
                                      .input = {{u"customer_name"_s, u"Acme"_s},
                                                {u"customer_ref"_s, u"0011"_s},
                                                {u"entity"_s, u"AM-DE"_s},
                                                {u"currency"_s, u"EUR"_s}}};
        const auto made = perform(m_netsuite, u"customer.upsert"_s, customer);
        m_estate->advance(120'000);
        auto credit = ask(m_netsuite, u"credit"_s, account);
        QCOMPARE(credit.rows.size(), 1);
        QCOMPARE(credit.rows[0]["hold"_L1], u"AUTO"_s);
        QVERIFY(credit.rows[0]["limit"_L1].isNull());
        change(netsuiteId, u"customer"_s, made.targetId,
               {{u"creditHoldOverride"_s, u"ON"_s}, {u"creditLimit"_s, u"5000.00"_s}});
        m_estate->advance(120'000);
        credit = ask(m_netsuite, u"credit"_s, account);
        QCOMPARE(credit.rows[0]["hold"_L1], u"ON"_s);
        QCOMPARE(Decimal::parse(credit.rows[0]["limit"_L1].toString()), Decimal::fromInt(5000));
        QCOMPARE(Decimal::parse(credit.rows[0]["balance"_L1].toString()), Decimal::fromInt(0));

        // stock: a service has no row
        const QJsonObject skus{{u"skus"_s, QJsonArray{u"SKU-PRO-E1"_s, u"SKU-ONB-1"_s}}};
        QVERIFY(ask(m_netsuite, u"stock"_s, skus).rows.isEmpty());
        for (const auto &item : m_estate->truth(netsuiteId, u"item"_s)) {
            if (item["body"_L1]["itemId"_L1] == "SKU-PRO-E1"_L1) {
                change(netsuiteId, u"item"_s, item["id"_L1].toString(), {{u"quantityAvailable"_s, u"3"_s}});
            }
        }
        m_estate->advance(120'000);
        const auto stock = ask(m_netsuite, u"stock"_s, skus);
        QCOMPARE(stock.rows.size(), 1);
        QCOMPARE(stock.rows[0]["sku"_L1], u"SKU-PRO-E1"_s);
        QCOMPARE(stock.rows[0]["available"_L1], u"3"_s);

        // price: the list price of the line stays what it was
        const auto price = [&] {
            return ask(m_salesforce, u"price"_s, {{u"opportunity_id"_s, deal}}).rows[0].toObject();
        };
        QCOMPARE(price()["list_price"_L1].toString(), price()["price"_L1].toString());
        for (const auto &entry : m_estate->truth(salesforceId, u"PricebookEntry"_s)) {
            change(salesforceId, u"PricebookEntry"_s, entry["id"_L1].toString(),
                   {{u"UnitPrice"_s, u"1.00"_s}, {u"IsActive"_s, false}});
        }
        QVERIFY(price()["list_price"_L1].toString() != price()["price"_L1].toString());
        QCOMPARE(price()["active"_L1], QJsonValue(false));

        // tax: by the place, in the vendor's words where there is none, and without any effect
        const QJsonObject lines{{u"amount"_s, u"100.00"_s}, {u"quantity"_s, u"1"_s}};
        QJsonObject place{{u"country"_s, u"DE"_s},
                          {u"postal_code"_s, u"20457"_s},
                          {u"currency"_s, u"EUR"_s},
                          {u"lines"_s, QJsonArray{lines}}};
        const auto tax = ask(m_stripe, u"tax"_s, place);
        QCOMPARE(tax.rows[0]["tax"_L1].toString(), u"19.00"_s);
        QCOMPARE(tax.rows[0]["total"_L1].toString(), u"119.00"_s);
        place.insert(u"postal_code"_s, u"20-457"_s);
        const auto refused = ask(m_stripe, u"tax"_s, place);
        QVERIFY(refused.refused);
        QCOMPARE(refused.code, u"customer_tax_location_invalid"_s);
        QCOMPARE(refused.message,
                 u"We could not determine the customer's tax location based on the provided customer address."_s);
        QVERIFY(m_estate->truth(stripeId, u"tax.calculation"_s).isEmpty());
    }

    void quoteToCashIsAcceptedOnceByEverySystem()
    {
        const auto opportunity = m_estate->createOpportunities({{u"count"_s, 1}, {u"entity"_s, u"AM-DE"_s}}).first();
        QString cursor;
        NativeRecord deal;
        for (const auto &source : std::as_const(m_salesforce.profile.sources)) {
            cursor.clear();
            for (const auto records = pollAll(m_salesforce, source, &cursor); const auto &record : records) {
                if (record.id == opportunity) {
                    deal = record;
                }
            }
        }
        const auto object = m_mapping.toCanonical(u"salesforce"_s, deal);
        QVERIFY2(object, object ? "" : qPrintable(object.error().detail));
        QCOMPARE(object->object.status, u"won"_s);
        QJsonArray lines;
        for (const auto &line : object->object.lines) {
            const auto sku = m_mapping.mapValue(u"product"_s, line.productCode, object->object.entity);
            QVERIFY2(sku, sku ? "" : qPrintable(sku.error().detail));
            lines.append(QJsonObject{{u"sku"_s, *sku},
                                     {u"quantity"_s, line.quantity.toString()},
                                     {u"unit_price"_s, line.unitPrice.toString()},
                                     {u"amount"_s, line.amount.toString()}});
        }
        OperationInput input{.reference = u"TL-C-1-ab12cd"_s,
                             .idempotencyKey = u"key-1"_s,
                             .input = {{u"customer_name"_s, object->object.customerName},
                                       {u"customer_ref"_s, object->object.customerKey},
                                       {u"entity"_s, object->object.entity},
                                       {u"currency"_s, object->object.amount.currency},
                                       {u"amount"_s, object->object.amount.amount.toString()},
                                       {u"order_key"_s, object->object.keys.value(u"order_key"_s)},
                                       {u"opportunity_id"_s, opportunity},
                                       {u"quote_number"_s, u"Q-1"_s},
                                       {u"status"_s, u"Activated"_s},
                                       {u"effective_date"_s, u"2026-11-21"_s},
                                       {u"lines"_s, lines}}};
        QString customerId;
        once(m_netsuite, u"customer.upsert"_s, input, &customerId);
        input.input.insert(u"customer_reference"_s, input.reference);
        input.input.insert(u"customer_id"_s, customerId);

        input.reference = u"TL-O-1-ab12cd"_s;
        QString orderId;
        once(m_netsuite, u"order.upsert"_s, input, &orderId);
        QCOMPARE(m_estate->effects(netsuiteId, u"salesOrder"_s)["live"_L1].toInt(), 1);

        // by hand: the same customer, purchase order, amount and currency, without our reference
        auto stranger = input;
        stranger.reference = u"TL-O-2-ab12cd"_s;
        stranger.input.insert(u"date_from"_s, u"2020-01-01"_s);
        stranger.input.insert(u"date_to"_s, u"2040-01-01"_s);
        const auto &orderRules = m_netsuite.profile.operations[u"order.upsert"_s];
        const auto alike = decodeLookAlike(m_netsuite, orderRules, stranger,
                                           *send(lookAlikeRequest(m_netsuite, orderRules, stranger)));
        QVERIFY2(alike, alike ? "" : qPrintable(alike.error().detail));
        QCOMPARE(alike->found.size(), 1);
        QCOMPARE(alike->found.first().record.id, orderId);

        input.idempotencyKey = u"key-2"_s;
        QString stripeCustomer;
        once(m_stripe, u"customer.create"_s, input, &stripeCustomer);
        input.input.insert(u"stripe_customer"_s, stripeCustomer);
        input.idempotencyKey = u"key-3"_s;
        QString subscription;
        once(m_stripe, u"subscription.create"_s, input, &subscription);

        input.input.insert(u"stripe_subscription"_s, subscription);
        input.input.insert(u"erp_order_number"_s, alike->found.first().number);
        QString crmOrder;
        once(m_salesforce, u"order.writeback"_s, input, &crmOrder);

        auto invoice = input;
        invoice.reference = u"TL-I-1-ab12cd"_s;
        invoice.input.insert(u"order_reference"_s, u"TL-O-1-ab12cd"_s);
        invoice.input.insert(u"invoice_number"_s, u"AAA-0001"_s);
        invoice.input.insert(u"invoice_date"_s, u"2026-11-21"_s);
        QString invoiceId;
        once(m_netsuite, u"invoice.create"_s, invoice, &invoiceId);
        QCOMPARE(m_estate->effects(netsuiteId, u"invoice"_s)["live"_L1].toInt(), 1);
    }

    void aCancelledOrderIsProvedCancelled()
    {
        const QJsonObject line{{u"sku"_s, u"SKU-PRO-E1"_s},
                               {u"quantity"_s, u"2"_s},
                               {u"unit_price"_s, u"10.00"_s},
                               {u"amount"_s, u"20.00"_s}};
        OperationInput input{.reference = u"TL-C-9"_s,
                             .idempotencyKey = u"k"_s,
                             .input = {{u"customer_name"_s, u"Voss Pharma AG"_s},
                                       {u"entity"_s, u"AM-DE"_s},
                                       {u"currency"_s, u"EUR"_s},
                                       {u"customer_reference"_s, u"TL-C-9"_s},
                                       {u"order_key"_s, u"SO-9"_s},
                                       {u"quote_number"_s, u"Q-9"_s},
                                       {u"amount"_s, u"20"_s},
                                       {u"lines"_s, QJsonArray{line}}}};
        QCOMPARE(perform(m_netsuite, u"customer.upsert"_s, input).meaning, ReplyMeaning::Applied);
        input.reference = u"TL-O-9"_s;
        QCOMPARE(perform(m_netsuite, u"order.upsert"_s, input).meaning, ReplyMeaning::Applied);
        QCOMPARE(perform(m_netsuite, u"order.cancel"_s, input).meaning, ReplyMeaning::Applied);
        m_estate->advance(120'000);
        const auto order = look(m_netsuite, u"order.upsert"_s, input);
        QCOMPARE(order.found.size(), 1);
        QVERIFY(!order.found.first().live);
        QVERIFY(look(m_netsuite, u"order.cancel"_s, input).found.first().live);
    }

    void whatTheVendorRefusesIsNotExecuted()
    {
        OperationInput input{
            .reference = u"TL-O-7"_s,
            .idempotencyKey = u"k"_s,
            .input = {{u"customer_name"_s, u"A"_s}, {u"entity"_s, u"AM-XX"_s}, {u"currency"_s, u"EUR"_s}}};
        const auto reply = send(requestFor(m_netsuite, m_netsuite.profile.operations[u"customer.upsert"_s], input));
        const auto answer = classify(m_netsuite, m_netsuite.profile.operations[u"customer.upsert"_s], reply, 0);
        QCOMPARE(answer.meaning, ReplyMeaning::NotExecuted);
        QVERIFY(!answer.message.isEmpty());
    }

    void everySourceOfALivelyEstateHasAMeaning_data()
    {
        QTest::addColumn<QString>("system");
        QTest::newRow("salesforce") << u"salesforce"_s;
        QTest::newRow("netsuite") << u"netsuite"_s;
        QTest::newRow("stripe") << u"stripe"_s;
    }
    void everySourceOfALivelyEstateHasAMeaning()
    {
        QFETCH(const QString, system);
        lively();
        const auto &connected = system == "salesforce"_L1 ? m_salesforce
            : system == "netsuite"_L1                     ? m_netsuite
                                                          : m_stripe;
        for (const auto &source : connected.profile.sources) {
            QString cursor;
            const auto records = pollAll(connected, source, &cursor);
            static const QStringList rare{u"credit-memos"_s, u"usage"_s}; // made below, see init
            QVERIFY2(records.size() > (rare.contains(source.name) ? 0 : 10), qPrintable(source.name));
            QMap<QString, int> drifted;
            for (const auto &record : records) {
                QCOMPARE(record.reason, QString());
                const auto mapped = m_mapping.toCanonical(system, record);
                QVERIFY2(mapped, mapped ? "" : qPrintable(mapped.error().detail));
                QVERIFY(mapped->object.kind != ObjectKind::Unknown || record.type == "charge"_L1);
                for (const auto &drift : mapped->drift) {
                    ++drifted[drift.type + u'.' + drift.field + u" is "_s + drift.got];
                }
            }
            QVERIFY2(drifted.isEmpty(), qPrintable(drifted.isEmpty() ? QString() : drifted.firstKey()));
            // asked again, only what the overlap re-reads comes, under the same event ids
            QSet<QString> ids;
            for (const auto &record : records) {
                ids.insert(record.eventId);
            }
            QCOMPARE(ids.size(), records.size());
            for (const auto list = pollAll(connected, source, &cursor); const auto &record : list) {
                QVERIFY2(ids.contains(record.eventId), qPrintable(record.id));
            }
        }
    }

    void oneRecordIsReadAgainAsThePollReadIt()
    {
        lively();
        for (const auto *system : {&m_salesforce, &m_netsuite}) {
            for (const auto &source : system->profile.sources) {
                QString cursor;
                const auto polled = pollAll(*system, source, &cursor).constFirst();
                const auto read = decodeRead(*system, polled.type, *send(readRequest(*system, polled.type, polled.id)));
                QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
                QCOMPARE(read->eventId, polled.eventId);
            }
        }
        QString cursor;
        const auto event = pollAll(m_stripe, m_stripe.profile.sources.first(), &cursor).constLast();
        const auto read = decodeRead(m_stripe, event.type, *send(readRequest(m_stripe, event.type, event.id)));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->id, event.id);
    }
};

QTEST_GUILESS_MAIN(ConnectorsEstateTest)
#include "connectorsestatetest.moc"
