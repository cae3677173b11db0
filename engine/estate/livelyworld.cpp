// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/netsuiterecords.h"
#include "engine/estate/salesforceschema.h"
#include "engine/estate/stripeobjects.h"
#include "engine/estate/truth.h"
#include "engine/estate/world.h"

#include "engine/base/money.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// The lively world: what three entities look like two days before the quarter ends.
namespace Throughline::Estate
{

namespace
{

constexpr qint64 hourMs = 60LL * 60 * 1000;

struct Share {
    QString entity;
    int deals;
    qint64 firstNumber;
};

const QList<Share> shares{{u"AM-DE"_s, 230, 118'000}, {u"AM-US"_s, 110, 128'000}, {u"AM-JP"_s, 60, 138'000}};

qint64 drawn(const Truth &truth, const QString &purpose, qint64 key, qint64 bound)
{
    return static_cast<qint64>(truth.derived(purpose, key).first(12).toULongLong(nullptr, 16)
                               % static_cast<quint64>(bound));
}

const Record *child(const Truth &truth, const QString &object, const QString &opportunity)
{
    for (const auto &record : truth.all(salesforceSystem, object)) {
        if (record->body.value("OpportunityId"_L1).toString() == opportunity) {
            return record.get();
        }
    }
    return nullptr;
}

QJsonArray erpLines(const Truth &truth, const QString &opportunity)
{
    static const QMap<QString, QString> skus{{u"PRO-EU"_s, u"SKU-PRO-E1"_s}, {u"PRO-US"_s, u"SKU-PRO-U1"_s},
                                             {u"PRO-JP"_s, u"SKU-PRO-J1"_s}, {u"SUP-GOLD"_s, u"SKU-SUP-G1"_s},
                                             {u"ONB-1"_s, u"SKU-ONB-1"_s},   {u"PRO-EU-25"_s, u"SKU-PRO-E1"_s}};
    QJsonArray lines;
    for (const auto &record : truth.all(salesforceSystem, u"OpportunityLineItem"_s)) {
        if (record->body.value("OpportunityId"_L1).toString() == opportunity) {
            const auto sku = skus.value(record->body.value("ProductCode"_L1).toString());
            lines.append(QJsonObject{{u"item"_s, QJsonObject{{u"externalId"_s, sku}}},
                                     {u"quantity"_s, record->body.value("Quantity"_L1)},
                                     {u"rate"_s, record->body.value("UnitPrice"_L1)}});
        }
    }
    return lines;
}

/// One deal that went further: its records in the ERP and in billing, at their own times.
struct Journey {
    Truth &truth;
    const Record &opportunity;
    qint64 bookedMs;

    QString text(QLatin1StringView field) const { return opportunity.body.value(field).toString(); }
    const Record &account() const { return *truth.find(salesforceSystem, u"Account"_s, text("AccountId"_L1)); }

    const Record *erpCustomer() const
    {
        const auto key = QString("TL-"_L1 % account().id);
        if (const auto known = netsuiteByKey(truth, u"customer"_s, QString("eid:"_L1 % key))) {
            return known;
        }
        return createNetsuite(truth, u"customer"_s,
                              {{u"externalId"_s, key},
                               {u"companyName"_s, account().body.value("Name"_L1)},
                               {u"email"_s, account().body.value("Billing_Email__c"_L1)},
                               {u"subsidiary"_s, QJsonObject{{u"refName"_s, text("Entity__c"_L1)}}},
                               {u"currency"_s, QJsonObject{{u"refName"_s, text("CurrencyIsoCode"_L1)}}}},
                              {}, bookedMs)
            .value_or(nullptr);
    }

    const Record *erpOrder(const QString &externalId) const
    {
        const auto quote = child(truth, u"Quote"_s, opportunity.id);
        QJsonObject body{{u"entity"_s, QJsonObject{{u"id"_s, erpCustomer()->id}}},
                         {u"otherRefNum"_s, quote->body.value("QuoteNumber"_L1)},
                         {u"subsidiary"_s, QJsonObject{{u"refName"_s, text("Entity__c"_L1)}}},
                         {u"currency"_s, QJsonObject{{u"refName"_s, text("CurrencyIsoCode"_L1)}}},
                         {u"item"_s, QJsonObject{{u"items"_s, erpLines(truth, opportunity.id)}}}};
        if (!externalId.isEmpty()) {
            body.insert("externalId"_L1, externalId);
        }
        return createNetsuite(truth, u"salesOrder"_s, body, {}, bookedMs).value_or(nullptr);
    }

    void writeBack(const Record &order) const
    {
        createSalesforceRecord(truth, *salesforceObject(u"Order"_s),
                               {{u"OpportunityId"_s, opportunity.id},
                                {u"Throughline_Key__c"_s, order.body.value("externalId"_L1)},
                                {u"ERP_Order__c"_s, order.body.value("tranId"_L1)},
                                {u"TotalAmount"_s, opportunity.body.value("Amount"_L1)},
                                {u"Status"_s, u"Activated"_s}},
                               bookedMs + hourMs / 4);
    }

    QJsonObject billing(qint64 atMs) const
    {
        const auto key = QString("TL-"_L1 % account().id);
        const auto &customers = truth.all(stripeSystem, u"customer"_s);
        const auto known = std::ranges::find_if(
            customers, [&](const auto &c) { return c->body.value("metadata"_L1)["tl_key"_L1].toString() == key; });
        const auto customer = known != customers.end()
            ? (*known)->body
            : *createStripeCustomer({{u"name"_s, account().body.value("Name"_L1).toString()},
                                     {u"email"_s, account().body.value("Billing_Email__c"_L1).toString()},
                                     {u"metadata[tl_key]"_s, key}},
                                    truth, atMs);
        const auto currency = text("CurrencyIsoCode"_L1);
        const auto minor = Decimal::parse(text("Amount"_L1)).value_or(Decimal()).toMinor(currencyDigits(currency));
        return createStripeSubscription({{u"customer"_s, customer.value("id"_L1).toString()},
                                         {u"collection_method"_s, u"send_invoice"_s},
                                         {u"days_until_due"_s, u"30"_s},
                                         {u"items[0][price_data][currency]"_s, currency.toLower()},
                                         {u"items[0][price_data][product]"_s, u"SUP-GOLD"_s},
                                         {u"items[0][price_data][recurring][interval]"_s, u"year"_s},
                                         {u"items[0][price_data][unit_amount]"_s, QString::number(minor.value_or(0))},
                                         {u"metadata[order]"_s, text("Order_Number__c"_L1)},
                                         {u"metadata[tl_key]"_s, QString("TL-"_L1 % text("Order_Number__c"_L1))}},
                                        truth, atMs)
            .value_or(QJsonObject());
    }
};

// Where a deal of a hundred comes to rest: most of history is whole, a few got lost between two systems.
struct Rest {
    static constexpr qint64 wonOnly = 5; ///< below: never reached the ERP
    static constexpr qint64 bookedOnly = 9; ///< never reached billing, and the CRM was not told
    static constexpr qint64 notInLedger = 15; ///< invoiced, but not in the ERP
    static constexpr qint64 unpaid = 45; ///< invoiced everywhere, the customer has not paid yet
    static constexpr qint64 paymentLost = 49; ///< paid, and the ERP does not know
};

// How far a deal has come: ERP order, subscription with an invoice, paid, and the trouble on the way.
void carryOn(Truth &truth, const Record &opportunity, qint64 number, qint64 nowMs)
{
    const auto rest = drawn(truth, u"lane"_s, number, 100);
    const auto booked =
        std::min(nowMs, opportunity.createdMs + hourMs * (1 + drawn(truth, u"booked after"_s, number, 20)));
    const Journey journey{truth, opportunity, booked};
    if (rest < Rest::wonOnly) {
        return;
    }
    // One in forty was keyed in by hand: no reference of ours, only the quote's number.
    const bool byHand = drawn(truth, u"by hand"_s, number, 40) == 0;
    const auto *order = journey.erpOrder(byHand ? QString() : QString("TL-"_L1 % journey.text("Order_Number__c"_L1)));
    if (!order || byHand || rest < Rest::bookedOnly) {
        return;
    }
    journey.writeBack(*order);
    const auto subscription = journey.billing(std::min(nowMs, booked + hourMs));
    const auto invoice = stripeFind(truth, u"invoice"_s, subscription.value("latest_invoice"_L1).toString());
    if (!invoice || rest < Rest::notInLedger) {
        return;
    }
    const auto *posted = billNetsuite(truth, *order, {{u"externalId"_s, QString("TL-"_L1 % invoice->id)}}, {},
                                      std::min(nowMs, booked + 2 * hourMs))
                             .value_or(nullptr);
    if (!posted || rest < Rest::unpaid) {
        return;
    }
    const auto paid = std::min(nowMs, booked + 30 * hourMs);
    if (stripeInvoiceVerb(*invoice, u"pay"_s, truth, paid).has_value() && rest >= Rest::paymentLost) {
        auto body = posted->body;
        body.insert("status"_L1, u"B"_s); // paid in full
        truth.update(*posted, body, paid);
    }
}

DealOrder dealFor(const Truth &truth, const Share &share, qint64 number)
{
    DealOrder order{.count = 1, .firstNumber = number, .entity = share.entity};
    if (drawn(truth, u"stage"_s, number, 100) < 15) {
        static const QStringList states{u"Draft"_s, u"In Review"_s, u"Presented"_s};
        order.stage = u"Negotiation/Review"_s;
        order.quoteStatus = states[drawn(truth, u"quote"_s, number, states.size())];
    } else if (share.entity == "AM-DE"_L1 && drawn(truth, u"new code"_s, number, 100) < 12) {
        order.productCode = u"PRO-EU-25"_s; // sold already, known to nobody behind the CRM
    }
    if (drawn(truth, u"address"_s, number, 100) < 5) {
        order.billingAddress = false;
        order.customer =
            u"%1 (new site %2)"_s.arg(share.entity == "AM-JP"_L1 ? u"Kaede Holdings KK"_s : u"Rowan Holdings"_s)
                .arg(number);
    }
    return order;
}

} // namespace

void makeLivelyWorld(Truth &truth, quint64 seed, qint64 nowMs)
{
    makeEmptyWorld(truth, seed, nowMs - 60LL * 24 * hourMs);
    const OriginScope scope(truth, Origin::World);
    QList<std::pair<qint64, DealOrder>> deals;
    for (const auto &share : shares) {
        for (int i = 0; i < share.deals; ++i) {
            const auto number = share.firstNumber + i;
            const auto age = hourMs * 24 * 20 * (share.deals - i) / share.deals;
            deals.emplaceBack(nowMs - age + drawn(truth, u"minute"_s, number, hourMs), dealFor(truth, share, number));
        }
    }
    std::ranges::stable_sort(deals, {}, &std::pair<qint64, DealOrder>::first); // logs are read by order of arrival
    for (const auto &[at, order] : std::as_const(deals)) {
        const auto ids = makeDeals(truth, order, at);
        const auto &opportunity = *truth.find(salesforceSystem, u"Opportunity"_s, ids->first());
        if (order.stage == "Closed Won"_L1 && order.productCode.isEmpty() && order.billingAddress) {
            carryOn(truth, opportunity, order.firstNumber, nowMs);
        }
    }
}

} // namespace Throughline::Estate
