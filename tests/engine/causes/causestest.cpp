// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/causes/causes.h"

#include <QTest>

#include <set>

using namespace Throughline;
using namespace Throughline::Causes;
using namespace Qt::StringLiterals;

namespace
{

/// A vendor's message as it came for two orders, and what must stay of it.
struct Message {
    const char *name;
    QString code;
    QString first;
    QString second; ///< the same error for another order, at another time
    QString title;
    RetryClass retry;
};

using enum RetryClass;

const QList<Message> messages{
    // NetSuite
    {"ns item", u"INVALID_KEY_OR_REF"_s, u"The specified item key is invalid: SKU-PRO-EU."_s,
     u"The specified item key is invalid: SKU-PRO-EU."_s, u"The specified item key is invalid: SKU-PRO-EU."_s,
     AfterFix},
    {"ns boilerplate", u"INVALID_CONTENT"_s,
     u"Error while accessing a resource. Invalid value for the resource or sub-resource field 'entity' with value 'eid:TL-0015g00000A1'. Provide a valid value."_s,
     u"Error while accessing a resource. Invalid value for the resource or sub-resource field 'entity' with value 'eid:TL-0015g00000B2'. Provide a valid value."_s,
     u"Invalid value for the resource or sub-resource field 'entity' with value 'eid:…'."_s, AfterFix},
    {"ns reference key", u"INVALID_KEY_OR_REF"_s, u"Invalid item reference key 4411 for subsidiary 3."_s,
     u"Invalid item reference key 98 for subsidiary 12."_s, u"Invalid item reference key … for subsidiary …."_s,
     AfterFix},
    {"ns duplicate", u"DUP_RCRD"_s, u"This record already exists: invoice TL-SO-2026-100042-INV"_s,
     u"This record already exists: invoice TL-SO-2026-100777-INV"_s, u"This record already exists: invoice …"_s,
     AskFirst},
    {"ns concurrency", u"CONCURRENCY_LIMIT_EXCEEDED"_s,
     u"Concurrent request limit exceeded. Request blocked at 2026-11-20T09:10:02Z."_s,
     u"Concurrent request limit exceeded. Request blocked at 2026-11-21T23:59:59Z."_s,
     u"Concurrent request limit exceeded."_s, ByItself},
    {"ns required", u"USER_ERROR"_s, u"Please enter value(s) for: Department, Class"_s,
     u"Please enter value(s) for: Department, Class"_s, u"Please enter value(s) for: Department, Class"_s, AfterFix},
    {"ns closed period", u"CLOSED_TRAN_PRD"_s, u"The posting period is closed: 10/31/2026"_s,
     u"The posting period is closed: 9/30/2026"_s, u"The posting period is closed: …"_s, Decision},
    {"ns changed", u"RCRD_HAS_BEEN_CHANGED"_s, u"Record has been changed. Sales Order #SO1044"_s,
     u"Record has been changed. Sales Order #SO99812"_s, u"Record has been changed."_s, AskFirst},
    {"ns credit", u"CREDIT_LIMIT"_s, u"Customer \"Acme GmbH\" has exceeded its credit limit by EUR 12,400.00."_s,
     u"Customer \"Globex K.K.\" has exceeded its credit limit by EUR 3.50."_s,
     u"Customer … has exceeded its credit limit by EUR …."_s, Decision},
    {"ns unexpected", u"UNEXPECTED_ERROR"_s, u"An unexpected error occurred. Error ID: m3x9k2lq7v1p0z8w4t6y"_s,
     u"An unexpected error occurred. Error ID: b81k2l7q7v1p0z8w4t99"_s, u"Error ID: …"_s, AfterFix},
    {"ns permission", u"INSUFFICIENT_PERMISSION"_s,
     u"Permission Violation: You need the 'Transactions -> Sales Order' permission to access this page."_s,
     u"Permission Violation: You need the 'Transactions -> Sales Order' permission to access this page."_s,
     u"Permission Violation: You need the 'Transactions -> Sales Order' permission to access this page."_s,
     AfterAccess},
    {"ns login", u"INVALID_LOGIN"_s, u"Invalid login attempt. Request 8f14e45f-ceea-467f-9a0c-1d2e3f405162"_s,
     u"Invalid login attempt. Request 00000000-1111-2222-3333-444444444444"_s, u"Invalid login attempt."_s,
     AfterAccess},
    {"ns currency", u"INVALID_KEY_OR_REF"_s, u"Invalid currency reference key JPY for customer 51877."_s,
     u"Invalid currency reference key JPY for customer 4."_s, u"Invalid currency reference key JPY for customer …."_s,
     AfterFix},
    {"ns tax", u"INVALID_KEY_OR_REF"_s, u"Invalid taxcode reference key VAT_DE for entity 512."_s,
     u"Invalid taxcode reference key VAT_DE for entity 9."_s, u"Invalid taxcode reference key VAT_DE for entity …."_s,
     AfterFix},
    // Salesforce
    {"sf lock", u"UNABLE_TO_LOCK_ROW"_s,
     u"unable to obtain exclusive access to this record or 1 records: 0065g00000XyZ12AAB"_s,
     u"unable to obtain exclusive access to this record or 3 records: 0065g00000QrS99AAC"_s,
     u"unable to obtain exclusive access to this record or … records: …"_s, ByItself},
    {"sf required", u"REQUIRED_FIELD_MISSING"_s, u"Required fields are missing: [EffectiveDate, Status]"_s,
     u"Required fields are missing: [EffectiveDate, Status]"_s,
     u"Required fields are missing: [EffectiveDate, Status]"_s, AfterFix},
    {"sf validation", u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s,
     u"Order SO-2026-100042 cannot be activated without a Bill To contact."_s,
     u"Order SO-2026-7 cannot be activated without a Bill To contact."_s,
     u"Order … cannot be activated without a Bill To contact."_s, AfterFix},
    {"sf duplicate", u"DUPLICATE_VALUE"_s,
     u"duplicate value found: Throughline_Key__c duplicates value on record with id: 8015g000001AbCd"_s,
     u"duplicate value found: Throughline_Key__c duplicates value on record with id: 8015g000009ZyXw"_s,
     u"duplicate value found: Throughline_Key__c duplicates value on record with id: …"_s, AskFirst},
    {"sf limit", u"REQUEST_LIMIT_EXCEEDED"_s, u"TotalRequests Limit exceeded."_s, u"TotalRequests Limit exceeded."_s,
     u"TotalRequests Limit exceeded."_s, ByItself},
    {"sf session", u"INVALID_SESSION_ID"_s, u"Session expired or invalid"_s, u"Session expired or invalid"_s,
     u"Session expired or invalid"_s, AfterAccess},
    {"sf picklist", u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s,
     u"Status: bad value for restricted picklist field: Booked"_s,
     u"Status: bad value for restricted picklist field: Booked"_s,
     u"Status: bad value for restricted picklist field: Booked"_s, AfterFix},
    {"sf access", u"INSUFFICIENT_ACCESS_OR_READONLY"_s, u"insufficient access rights on object id 8015g000001AbCdEFG"_s,
     u"insufficient access rights on object id 8015g000009ZyXwVUT"_s, u"insufficient access rights on object id …"_s,
     AfterAccess},
    {"sf field", u"INVALID_FIELD"_s, u"No such column 'ERP_Number__c' on sobject of type Order"_s,
     u"No such column 'ERP_Number__c' on sobject of type Order"_s,
     u"No such column 'ERP_Number__c' on sobject of type Order"_s, AfterFix},
    {"sf deleted", u"ENTITY_IS_DELETED"_s, u"entity is deleted: 0015g00000A1b2C"_s,
     u"entity is deleted: 0015g00000Z9y8X"_s, u"entity is deleted: …"_s, AfterFix},
    {"sf date", u"FIELD_INTEGRITY_EXCEPTION"_s,
     u"Order start date 2026-11-01 is before the contract start date 2026-12-01."_s,
     u"Order start date 2027-01-31 is before the contract start date 2027-02-28."_s,
     u"Order start date … is before the contract start date …."_s, AfterFix},
    // Stripe
    {"st customer", u"resource_missing"_s, u"No such customer: 'cus_NffrFeUfNV2Hib'"_s,
     u"No such customer: 'cus_9s6XKzkNRiz8i3'"_s, u"No such customer: …"_s, AfterFix},
    {"st sub", u"resource_missing"_s,
     u"No such subscription: 'sub_1MowQVLkdIwHu7ixeRlqHVzs'; a similar object exists in test mode"_s,
     u"No such subscription: 'sub_1NXPiE2eZvKYlo2C1MGLKcNs'; a similar object exists in test mode"_s,
     u"No such subscription: '…'; a similar object exists in test mode"_s, AfterFix},
    {"st declined", u"card_declined"_s, u"Your card was declined."_s, u"Your card was declined."_s,
     u"Your card was declined."_s, Decision},
    {"st idempotency", u"idempotency_error"_s,
     u"Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than 'tl-3f9a1c77e0b24d18' if you meant to execute a different request."_s,
     u"Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than 'tl-9b1c0d22aa3344ee' if you meant to execute a different request."_s,
     u"Keys for idempotent requests can only be used with the same parameters they were first used…"_s, AskFirst},
    {"st rate", u"rate_limit"_s,
     u"Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits."_s,
     u"Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits."_s,
     u"Request rate limit exceeded."_s, ByItself},
    {"st lock", u"lock_timeout"_s,
     u"This object cannot be accessed right now because another API request or Stripe process is currently accessing it. (req_Ab12Cd34Ef56Gh)"_s,
     u"This object cannot be accessed right now because another API request or Stripe process is currently accessing it. (req_Zz98Yy76Xx54Ww)"_s,
     u"This object cannot be accessed right now because another API request or Stripe process is…"_s, ByItself},
    {"st amount", u"amount_too_small"_s, u"Amount must be at least $0.50 usd"_s, u"Amount must be at least $1.00 usd"_s,
     u"Amount must be at least $… usd"_s, AfterFix},
    {"st key", u"api_key_expired"_s, u"Expired API Key provided: sk_live_51Hx9Aabcdef1234"_s,
     u"Expired API Key provided: sk_live_99Zz8Bbcdefa4321"_s, u"Expired API Key provided: …"_s, AfterAccess},
    {"st void", u"invoice_not_editable"_s,
     u"Invoice in_1MtHbELkdIwHu7ixl4OzzPMv can no longer be edited: it was finalized on Nov 20, 2026."_s,
     u"Invoice in_1NaBcDLkdIwHu7ixABCDEFGH can no longer be edited: it was finalized on Dec 1, 2026."_s,
     u"Invoice … can no longer be edited: it was finalized on …."_s, AfterFix},
    {"st param", u"parameter_missing"_s, u"Missing required param: items[0][price_data][product]."_s,
     u"Missing required param: items[0][price_data][product]."_s,
     u"Missing required param: items[…][price_data][product]."_s, AfterFix},
    {"st email", u"email_invalid"_s, u"Invalid email address: billing@acme.example"_s,
     u"Invalid email address: ap+eu@globex.example"_s, u"Invalid email address: …"_s, AfterFix},
    // Tryton
    {"tr required", u"UserError"_s,
     u"UserError: A value is required for field \"Invoice Address\" in \"10042\" of \"Sale\"."_s,
     u"UserError: A value is required for field \"Invoice Address\" in \"7\" of \"Sale\"."_s,
     u"UserError: A value is required for field \"Invoice Address\" in \"…\" of \"Sale\"."_s, AfterFix},
    {"tr concurrent", u"ConcurrencyException"_s,
     u"The record sale.sale,318 was modified by another user; it is being locked."_s,
     u"The record sale.sale,9041 was modified by another user; it is being locked."_s,
     u"The record sale.sale,… was modified by another user; it is being locked."_s, ByItself},
    {"tr period", u"UserError"_s, u"No open period found for company \"AM-DE\" on 11/20/2026: closed period."_s,
     u"No open period found for company \"AM-US\" on 1/2/2027: closed period."_s,
     u"No open period found for company … on …: closed period."_s, Decision},
    {"tr account", u"UserError"_s, u"Missing default account for product \"PRO-EU\" in category 12."_s,
     u"Missing default account for product \"PRO-EU\" in category 9."_s,
     u"Missing default account for product \"PRO-EU\" in category …."_s, AfterFix},
    // our own words
    {"our map", u"mapping-missing"_s, u"product-to-sku has no entry for PRO-EU"_s,
     u"product-to-sku has no entry for PRO-EU"_s, u"product-to-sku has no entry for PRO-EU"_s, AfterFix},
    {"our sum", u"not-allowed"_s, u"lines of SO-2026-100042 sum to 186399.99, the order says 186400.00"_s,
     u"lines of SO-2026-100777 sum to 12, the order says 12480000"_s, u"lines of … sum to …, the order says …"_s,
     Decision},
    {"our timeout", u"reply-lost"_s, u"no reply after 30000 ms, fence 4"_s, u"no reply after 1500 ms, fence 11"_s,
     u"no reply after … ms, fence …"_s, AskFirst},
    {"our breaker", u"circuit-open"_s, u"42 answers alike since 08:51:02"_s, u"7 answers alike since 23:00:59"_s,
     u"… answers alike since …"_s, ByItself},
    {"our secret", u"secret-missing"_s, u"no secret named netsuite-emea/private-key"_s,
     u"no secret named netsuite-emea/private-key"_s, u"no secret named netsuite-emea/private-key"_s, AfterAccess},
};

Failure failure(const QString &code, const QString &message)
{
    return {u"netsuite-emea"_s, u"order.upsert"_s, code, message};
}

} // namespace

class CausesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void vendorMessages_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < messages.size(); ++i) {
            QTest::newRow(messages[i].name) << i;
        }
    }
    void vendorMessages()
    {
        QFETCH(int, row);
        const auto &message = messages[row];
        const auto first = failure(message.code, message.first);
        const auto second = failure(message.code, message.second);
        QCOMPARE(normalise(message.first), normalise(message.second));
        QCOMPARE(causeOf(first).id, causeOf(second).id);
        QCOMPARE(titleOf(first), message.title);
        QCOMPARE(toWord(retryClassOf(first)), toWord(message.retry));
    }
    void everyMessageIsACauseOfItsOwn()
    {
        std::set<QString> ids;
        for (const auto &message : messages) {
            ids.insert(causeOf(failure(message.code, message.first)).id);
        }
        QCOMPARE(ids.size(), std::size_t(messages.size()));
        QVERIFY(messages.size() >= 40);
    }
    void whatMustStayApart_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("SKU") << u"Item key invalid: SKU-PRO-EU"_s << u"Item key invalid: SKU-PRO-US"_s;
        QTest::newRow("SKU by number") << u"Item key invalid: SKU-1000"_s << u"Item key invalid: SKU-2000"_s;
        QTest::newRow("code after its word")
            << u"no entry for product code X1000"_s << u"no entry for product code X2000"_s;
        QTest::newRow("quoted code") << u"no account for item key 'PRO2026'"_s
                                     << u"no account for item key 'PRO2027'"_s;
        QTest::newRow("field") << u"Required fields are missing: [Status]"_s
                               << u"Required fields are missing: [EffectiveDate]"_s;
        QTest::newRow("currency") << u"no rate for EUR 100.00"_s << u"no rate for JPY 100.00"_s;
        QTest::newRow("error word") << u"card_declined"_s << u"card_expired"_s;
        QTest::newRow("entity") << u"entity AM-DE is not mapped"_s << u"entity AM-US is not mapped"_s;
    }
    void whatMustStayApart()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(causeOf(failure(u"x"_s, first)).id != causeOf(failure(u"x"_s, second)).id);
    }
    void systemOperationAndCodeSeparate()
    {
        const auto base = failure(u"x"_s, u"words"_s);
        for (auto member : {&Failure::system, &Failure::operation, &Failure::code}) {
            auto other = base;
            other.*member += u'2';
            QVERIFY(causeOf(other).id != causeOf(base).id);
        }
        QCOMPARE(causeOf(base).id.size(), 16);
    }
    void typographyAndFullStopsDoNotMatter()
    {
        QCOMPARE(causeOf(failure(u"x"_s, u"No such field \u2018a\u2019."_s)).id,
                 causeOf(failure(u"x"_s, u"No  such\nfield 'a'"_s)).id);
    }
    void noWordsAtAll()
    {
        QCOMPARE(titleOf(failure(u"UNABLE_TO_LOCK_ROW"_s, {})), u"Unable to lock row"_s);
        QCOMPARE(titleOf(failure({}, {})), QString());
    }
    void longMessagesEnd()
    {
        const auto title = titleOf(failure(u"x"_s, u"word "_s.repeated(10'000)));
        QVERIFY(title.size() <= 96);
        QVERIFY(title.endsWith(u'…'));
        QVERIFY(titleOf(failure(u"x"_s, QString(10'000, u'a'))).size() <= 96);
    }
};

QTEST_GUILESS_MAIN(CausesTest)
#include "causestest.moc"
