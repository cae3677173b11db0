// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/salesforceschema.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

using F = SalesforceField;

F text(QString name, F::Access access = F::Writable)
{
    return {.name = std::move(name), .type = F::Text, .access = access, .to = {}, .relationship = {}, .picklist = {}};
}
F typed(QString name, F::Type type, F::Access access = F::Writable)
{
    return {.name = std::move(name), .type = type, .access = access, .to = {}, .relationship = {}, .picklist = {}};
}
F picklist(QString name, QStringList values, F::Access access = F::Writable)
{
    return {std::move(name), F::Picklist, access, {}, {}, std::move(values)};
}
F reference(QString name, QString to, QString relationship, F::Access access = F::Writable)
{
    return {std::move(name), F::Reference, access, std::move(to), std::move(relationship), {}};
}

QList<F> withAudit(QList<F> fields)
{
    fields.prepend(typed(u"Id"_s, F::Id, F::ReadOnly));
    fields +=
        {typed(u"IsDeleted"_s, F::Boolean, F::ReadOnly), typed(u"CreatedDate"_s, F::DateTime, F::ReadOnly),
         typed(u"LastModifiedDate"_s, F::DateTime, F::ReadOnly), typed(u"SystemModstamp"_s, F::DateTime, F::ReadOnly)};
    return fields;
}

F currencyCode()
{
    return picklist(u"CurrencyIsoCode"_s, {u"EUR"_s, u"USD"_s, u"JPY"_s, u"GBP"_s, u"CHF"_s});
}

SalesforceObject account()
{
    return {u"Account"_s,
            u"001"_s,
            {},
            withAudit({text(u"Name"_s, F::Required), text(u"AccountNumber"_s), text(u"BillingStreet"_s),
                       text(u"BillingCity"_s), text(u"BillingPostalCode"_s), text(u"BillingCountry"_s),
                       text(u"BillingCountryCode"_s), text(u"Phone"_s), text(u"Website"_s), text(u"Billing_Email__c"_s),
                       text(u"Legal_Entity__c"_s), text(u"ERP_Customer__c"_s), typed(u"Credit_Hold__c"_s, F::Boolean),
                       currencyCode(), reference(u"OwnerId"_s, u"User"_s, u"Owner"_s),
                       reference(u"ParentId"_s, u"Account"_s, u"Parent"_s)}),
            {{u"Opportunities"_s, u"Opportunity"_s, u"AccountId"_s}, {u"Orders"_s, u"Order"_s, u"AccountId"_s}}};
}

SalesforceObject opportunity()
{
    const QStringList stages{u"Prospecting"_s,        u"Qualification"_s, u"Proposal/Price Quote"_s,
                             u"Negotiation/Review"_s, u"Closed Won"_s,    u"Closed Lost"_s};
    return {u"Opportunity"_s,
            u"006"_s,
            {},
            withAudit({text(u"Name"_s, F::Required), reference(u"AccountId"_s, u"Account"_s, u"Account"_s),
                       picklist(u"StageName"_s, stages, F::Required), typed(u"Amount"_s, F::Currency), currencyCode(),
                       typed(u"CloseDate"_s, F::Date, F::Required),
                       typed(u"LastStageChangeDate"_s, F::DateTime, F::ReadOnly),
                       typed(u"IsClosed"_s, F::Boolean, F::ReadOnly), typed(u"IsWon"_s, F::Boolean, F::ReadOnly),
                       text(u"Order_Number__c"_s), text(u"Entity__c"_s),
                       picklist(u"Type"_s, {u"New Business"_s, u"Renewal"_s, u"Amendment"_s}),
                       text(u"Order_Version__c"_s), typed(u"Contract_Start__c"_s, F::Date),
                       typed(u"Contract_End__c"_s, F::Date), reference(u"OwnerId"_s, u"User"_s, u"Owner"_s)}),
            {{u"OpportunityLineItems"_s, u"OpportunityLineItem"_s, u"OpportunityId"_s},
             {u"Quotes"_s, u"Quote"_s, u"OpportunityId"_s},
             {u"Orders"_s, u"Order"_s, u"OpportunityId"_s}}};
}

SalesforceObject lineItem()
{
    return {u"OpportunityLineItem"_s,
            u"00k"_s,
            {},
            withAudit({reference(u"OpportunityId"_s, u"Opportunity"_s, u"Opportunity"_s, F::Required),
                       reference(u"Product2Id"_s, u"Product2"_s, u"Product2"_s), text(u"ProductCode"_s, F::ReadOnly),
                       text(u"Name"_s, F::ReadOnly), text(u"Description"_s),
                       reference(u"PricebookEntryId"_s, u"PricebookEntry"_s, u"PricebookEntry"_s),
                       typed(u"Quantity"_s, F::Double, F::Required), typed(u"UnitPrice"_s, F::Currency),
                       typed(u"ListPrice"_s, F::Currency, F::ReadOnly), typed(u"TotalPrice"_s, F::Currency),
                       typed(u"SortOrder"_s, F::Double), currencyCode()}),
            {}};
}

SalesforceObject quote()
{
    const QStringList statuses{u"Draft"_s,    u"Needs Review"_s, u"In Review"_s, u"Approved"_s,
                               u"Rejected"_s, u"Presented"_s,    u"Accepted"_s,  u"Denied"_s};
    return {u"Quote"_s,
            u"0Q0"_s,
            {},
            withAudit({text(u"Name"_s, F::Required), text(u"QuoteNumber"_s, F::ReadOnly),
                       reference(u"OpportunityId"_s, u"Opportunity"_s, u"Opportunity"_s, F::Required),
                       reference(u"AccountId"_s, u"Account"_s, u"Account"_s), typed(u"GrandTotal"_s, F::Currency),
                       picklist(u"Status"_s, statuses), typed(u"ExpirationDate"_s, F::Date), currencyCode()}),
            {}};
}

SalesforceObject order()
{
    const QStringList statuses{u"Draft"_s, u"Activated"_s, u"Booked"_s, u"Fulfilled"_s, u"Cancelled"_s};
    return {u"Order"_s,
            u"801"_s,
            u"Throughline_Key__c"_s,
            withAudit({text(u"OrderNumber"_s, F::ReadOnly),
                       reference(u"AccountId"_s, u"Account"_s, u"Account"_s, F::Required),
                       reference(u"OpportunityId"_s, u"Opportunity"_s, u"Opportunity"_s),
                       reference(u"QuoteId"_s, u"Quote"_s, u"Quote"_s),
                       picklist(u"Status"_s, statuses),
                       typed(u"EffectiveDate"_s, F::Date),
                       typed(u"TotalAmount"_s, F::Currency),
                       currencyCode(),
                       text(u"Throughline_Key__c"_s),
                       text(u"ERP_Order__c"_s),
                       text(u"Billing_Subscription__c"_s),
                       text(u"Description"_s),
                       typed(u"Contract_Value__c"_s, F::Currency),
                       text(u"Contract_Version__c"_s),
                       typed(u"Contract_End__c"_s, F::Date),
                       text(u"Throughline_Change__c"_s),
                       text(u"Dunning_Status__c"_s),
                       text(u"Dunning_Key__c"_s),
                       picklist(u"Cancellation__c"_s, {u"Immediate"_s, u"End of term"_s}),
                       typed(u"Cancellation_Date__c"_s, F::Date),
                       reference(u"OwnerId"_s, u"User"_s, u"Owner"_s)}),
            {}};
}

// What finance gave back, as sales sees it.
SalesforceObject creditMemo()
{
    return {u"Credit_Memo__c"_s,
            u"a01"_s,
            u"Throughline_Key__c"_s,
            withAudit({text(u"Name"_s, F::ReadOnly), reference(u"Order__c"_s, u"Order"_s, u"Order__r"_s),
                       reference(u"Account__c"_s, u"Account"_s, u"Account__r"_s), typed(u"Amount__c"_s, F::Currency),
                       currencyCode(), text(u"ERP_Credit_Memo__c"_s, F::Required), text(u"ERP_Invoice__c"_s),
                       picklist(u"Status__c"_s, {u"Issued"_s, u"Refunded"_s, u"Void"_s}),
                       typed(u"Issued__c"_s, F::Date), text(u"Throughline_Key__c"_s)}),
            {}};
}

// What a customer used in a month, as the product's telemetry reports it into the org.
SalesforceObject usage()
{
    return {u"Usage__c"_s,
            u"a02"_s,
            {},
            withAudit({text(u"Name"_s, F::ReadOnly), text(u"Order_Number__c"_s, F::Required),
                       text(u"Period__c"_s, F::Required), text(u"Meter__c"_s), typed(u"Quantity__c"_s, F::Double),
                       typed(u"Included__c"_s, F::Double), typed(u"Overage_Amount__c"_s, F::Currency), currencyCode(),
                       picklist(u"Status__c"_s, {u"Open"_s, u"Closed"_s}, F::Required)}),
            {}};
}

QList<SalesforceObject> makeObjects()
{
    return {account(),
            opportunity(),
            lineItem(),
            quote(),
            order(),
            creditMemo(),
            usage(),
            {u"Product2"_s,
             u"01t"_s,
             {},
             withAudit({text(u"Name"_s, F::Required), text(u"ProductCode"_s), typed(u"IsActive"_s, F::Boolean),
                        text(u"Family"_s), text(u"Description"_s)}),
             {}},
            {u"PricebookEntry"_s,
             u"01u"_s,
             {},
             withAudit({reference(u"Product2Id"_s, u"Product2"_s, u"Product2"_s, F::Required),
                        text(u"ProductCode"_s, F::ReadOnly), typed(u"UnitPrice"_s, F::Currency, F::Required),
                        typed(u"IsActive"_s, F::Boolean), currencyCode()}),
             {}},
            {u"User"_s,
             u"005"_s,
             {},
             withAudit({text(u"Name"_s, F::Required), text(u"Username"_s), text(u"Email"_s)}),
             {}}};
}

QString base62(qint64 number, int width)
{
    static const auto digits = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;
    QString out;
    for (; number > 0 || out.size() < width; number /= 62) {
        out.prepend(digits[number % 62]);
    }
    return out;
}

QString dateOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).date().toString(Qt::ISODate);
}

// Fields the vendor or the org's own automation keeps in step with others.
void derive(Truth &truth, const SalesforceObject &object, const QJsonObject &before, QJsonObject &body, qint64 nowMs)
{
    if (object.name == "Opportunity"_L1) {
        const auto stage = body.value("StageName"_L1).toString();
        if (stage != before.value("StageName"_L1).toString()) {
            body.insert("LastStageChangeDate"_L1, salesforceTime(nowMs));
        }
        body.insert("IsWon"_L1, stage == "Closed Won"_L1);
        body.insert("IsClosed"_L1, stage.startsWith("Closed"_L1));
    } else if (object.name == "OpportunityLineItem"_L1 || object.name == "PricebookEntry"_L1) {
        // the price as it stood in the book when the line was made; a later price is not told to it
        const auto entry =
            truth.find(salesforceSystem, u"PricebookEntry"_s, body.value("PricebookEntryId"_L1).toString());
        if (entry && !body.contains("ListPrice"_L1)) {
            body.insert("ListPrice"_L1, entry->body.value("UnitPrice"_L1));
        }
        if (const auto product = truth.find(salesforceSystem, u"Product2"_s, body.value("Product2Id"_L1).toString())) {
            body.insert("ProductCode"_L1, product->body.value("ProductCode"_L1));
            if (object.name == "OpportunityLineItem"_L1) {
                body.insert("Name"_L1, product->body.value("Name"_L1));
            }
        }
    }
}

} // namespace

const SalesforceField *SalesforceObject::field(const QString &wanted) const
{
    const auto found =
        std::ranges::find_if(fields, [&](const F &f) { return f.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    return found == fields.end() ? nullptr : &*found;
}

const SalesforceField *SalesforceObject::relationship(const QString &wanted) const
{
    const auto found = std::ranges::find_if(fields, [&](const F &f) {
        return !f.relationship.isEmpty() && f.relationship.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? nullptr : &*found;
}

const QList<SalesforceObject> &salesforceObjects()
{
    static const auto objects = makeObjects();
    return objects;
}

const SalesforceObject *salesforceObject(const QString &name)
{
    const auto &objects = salesforceObjects();
    const auto found = std::ranges::find_if(
        objects, [&](const SalesforceObject &o) { return o.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == objects.end() ? nullptr : &*found;
}

QString salesforceId(const QString &prefix, qint64 number)
{
    const auto id = QString(prefix % "5g0"_L1 % base62(number, 9));
    QString suffix;
    for (int group = 0; group < 3; ++group) {
        int bits = 0;
        for (int i = 0; i < 5; ++i) {
            bits |= int(id[group * 5 + i].isUpper()) << i;
        }
        suffix += u"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"_s.at(bits);
    }
    return id + suffix;
}

QString salesforceTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + ".000+0000"_L1;
}

const Record &createSalesforceRecord(Truth &truth, const SalesforceObject &object, QJsonObject body, qint64 nowMs)
{
    const auto n = truth.nextNumber(u"salesforce/"_s + object.name);
    const auto absent = [&](QLatin1StringView name) { return !body.contains(name) || body.value(name).isNull(); };
    if (object.name == "Order"_L1) {
        if (absent("OrderNumber"_L1)) {
            body.insert("OrderNumber"_L1, u"%1"_s.arg(n, 8, 10, QChar(u'0')));
        }
        if (absent("Status"_L1)) {
            body.insert("Status"_L1, u"Draft"_s);
        }
        if (absent("EffectiveDate"_L1)) {
            body.insert("EffectiveDate"_L1, dateOf(nowMs));
        }
        // The org's record-triggered flow fills these from the opportunity.
        if (const auto from =
                truth.find(salesforceSystem, u"Opportunity"_s, body.value("OpportunityId"_L1).toString())) {
            for (const auto name : {"AccountId"_L1, "CurrencyIsoCode"_L1, "OwnerId"_L1}) {
                if (absent(name)) {
                    body.insert(name, from->body.value(name));
                }
            }
        }
    } else if (object.name == "Credit_Memo__c"_L1 || object.name == "Usage__c"_L1) {
        body.insert("Name"_L1,
                    u"%1-%2"_s.arg(object.name == "Usage__c"_L1 ? u"U"_s : u"CM"_s).arg(n, 5, 10, QChar(u'0')));
    } else if (object.name == "Quote"_L1 && absent("QuoteNumber"_L1)) {
        body.insert("QuoteNumber"_L1, u"Q-%1"_s.arg(88000 + n));
    }
    if (object.field(u"CurrencyIsoCode"_s) && absent("CurrencyIsoCode"_L1)) {
        body.insert("CurrencyIsoCode"_L1, u"EUR"_s);
    }
    derive(truth, object, {}, body, nowMs);
    return truth.create(salesforceSystem, object.name, salesforceId(object.prefix, n), body, nowMs);
}

void updateSalesforceRecord(Truth &truth, const SalesforceObject &object, const Record &record,
                            const QJsonObject &changes, qint64 nowMs)
{
    auto body = record.body;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        body.insert(it.key(), it.value());
    }
    derive(truth, object, record.body, body, nowMs);
    truth.update(record, body, nowMs);
}

} // namespace Throughline::Estate
