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

// The lively world: what three entities look like two days before the quarter ends. Six weeks of business: deals come in
// office hours, most of history is whole, and most of what is stuck got stuck lately.
namespace Throughline::Estate
{

namespace
{

constexpr qint64 minuteMs = 60LL * 1000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 historyDays = 42;
constexpr qint64 newCodeDays = 8; ///< since when sales sells a product by a code that nobody else knows
constexpr qint64 freshDays = 5; ///< what got stuck earlier has mostly been seen to

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

struct SoldLine {
    QString sku; ///< as the ERP and billing call it
    QJsonValue quantity;
    QJsonValue unitPrice;
};

QList<SoldLine> soldLines(const Truth &truth, const QString &opportunity)
{
    static const QMap<QString, QString> skus{{u"PRO-EU"_s, u"SKU-PRO-E1"_s}, {u"PRO-US"_s, u"SKU-PRO-U1"_s},
                                             {u"PRO-JP"_s, u"SKU-PRO-J1"_s}, {u"SUP-GOLD"_s, u"SKU-SUP-G1"_s},
                                             {u"ONB-1"_s, u"SKU-ONB-1"_s},   {u"PRO-EU-25"_s, u"SKU-PRO-E1"_s}};
    QList<SoldLine> lines;
    for (const auto &record : truth.all(salesforceSystem, u"OpportunityLineItem"_s)) {
        if (record->body.value("OpportunityId"_L1).toString() == opportunity) {
            lines.append({skus.value(record->body.value("ProductCode"_L1).toString()),
                          record->body.value("Quantity"_L1), record->body.value("UnitPrice"_L1)});
        }
    }
    return lines;
}

QJsonArray erpLines(const QList<SoldLine> &sold)
{
    QJsonArray lines;
    for (const auto &line : sold) {
        lines.append(QJsonObject{{u"item"_s, QJsonObject{{u"externalId"_s, line.sku}}},
                                 {u"quantity"_s, line.quantity},
                                 {u"rate"_s, line.unitPrice}});
    }
    return lines;
}

/// items[n] of a subscription: each line by the year.
StripeForm billingItems(const QList<SoldLine> &sold, const QString &currency)
{
    StripeForm form;
    for (qsizetype i = 0; i < sold.size(); ++i) {
        const auto minor = Decimal::parse(sold[i].unitPrice.toVariant().toString())
                               .value_or(Decimal())
                               .toMinor(currencyDigits(currency));
        const auto field = [i](QLatin1StringView rest) { return QString(u"items[%1]"_s.arg(i) + rest); };
        form.insert(field("[quantity]"_L1), QString::number(sold[i].quantity.toVariant().toLongLong()));
        form.insert(field("[metadata][sku]"_L1), sold[i].sku);
        form.insert(field("[price_data][currency]"_L1), currency.toLower());
        form.insert(field("[price_data][product]"_L1), sold[i].sku);
        form.insert(field("[price_data][recurring][interval]"_L1), u"year"_s);
        form.insert(field("[price_data][unit_amount]"_L1), QString::number(minor.value_or(0)));
    }
    return form;
}

/// What a predecessor of this engine wrote: it joins the records, and cannot be taken for a reference of ours.
QString keptReference(const QString &orderNumber)
{
    return "TL-"_L1 % orderNumber % "-kept"_L1;
}

/// How long something took: mostly up to `usual`, one in `rare` up to `slow`.
qint64 took(const Truth &truth, const QString &purpose, qint64 key, qint64 least, qint64 usual, qint64 rare,
            qint64 slow)
{
    const bool late = drawn(truth, purpose + u" late"_s, key, rare) == 0;
    // The sum of two draws: short and long ones are rarer than those between.
    const auto spread = (drawn(truth, purpose, key, usual) + drawn(truth, purpose + u" more"_s, key, usual)) / 2;
    return least + (late ? usual + drawn(truth, purpose + u" slow"_s, key, slow) : spread);
}

/// One deal that went further: its records in the ERP and in billing, at their own times.
struct Journey {
    Truth &truth;
    const Record &opportunity;
    qint64 number;
    qint64 bookedMs;
    qint64 nowMs;

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
                         {u"item"_s, QJsonObject{{u"items"_s, erpLines(soldLines(truth, opportunity.id))}}}};
        if (!externalId.isEmpty()) {
            body.insert("externalId"_L1, externalId);
        }
        return createNetsuite(truth, u"salesOrder"_s, body, {}, bookedMs).value_or(nullptr);
    }

    void writeBack(const Record &order) const
    {
        createSalesforceRecord(
            truth, *salesforceObject(u"Order"_s),
            {{u"OpportunityId"_s, opportunity.id},
             {u"Throughline_Key__c"_s, order.body.value("externalId"_L1)},
             {u"ERP_Order__c"_s, order.body.value("tranId"_L1)},
             {u"TotalAmount"_s, opportunity.body.value("Amount"_L1)},
             {u"Status"_s, u"Activated"_s}},
            std::min(nowMs,
                     bookedMs + took(truth, u"write-back"_s, number, 2 * minuteMs, 30 * minuteMs, 14, 5 * hourMs)));
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
        StripeForm form = billingItems(soldLines(truth, opportunity.id), text("CurrencyIsoCode"_L1));
        form.insert({{u"customer"_s, customer.value("id"_L1).toString()},
                     {u"collection_method"_s, u"send_invoice"_s},
                     {u"days_until_due"_s, u"30"_s},
                     {u"metadata[order]"_s, text("Order_Number__c"_L1)},
                     {u"metadata[tl_key]"_s, keptReference(text("Order_Number__c"_L1))}});
        return createStripeSubscription(form, truth, atMs).value_or(QJsonObject());
    }
};

// Where a deal of a hundred comes to rest: most of history is whole, a few got lost between two systems.
struct Rest {
    static constexpr qint64 wonOnly = 5; ///< below: never reached the ERP
    static constexpr qint64 bookedOnly = 9; ///< never reached billing, and the CRM was not told
    static constexpr qint64 notInLedger = 15; ///< invoiced, but not in the ERP
    static constexpr qint64 unpaid = 30; ///< invoiced everywhere, the customer has not paid yet
    static constexpr qint64 paymentLost = 34; ///< paid, and the ERP does not know
};

/// Where this one rests. What got stuck long ago has mostly been seen to.
qint64 restOf(const Truth &truth, qint64 number, qint64 ageMs)
{
    const auto rest = drawn(truth, u"lane"_s, number, 100);
    const bool repaired = ageMs > freshDays * dayMs && drawn(truth, u"repaired"_s, number, 100) < 80;
    const bool lost = rest < Rest::notInLedger || (rest >= Rest::unpaid && rest < Rest::paymentLost);
    return lost && repaired ? Rest::paymentLost + drawn(truth, u"lane again"_s, number, 50) : rest;
}

// How far a deal has come: ERP order, subscription with an invoice, paid, and the trouble on the way.
void carryOn(Truth &truth, const Record &opportunity, qint64 number, qint64 nowMs)
{
    const auto age = nowMs - opportunity.createdMs;
    const auto rest = restOf(truth, number, age);
    // Since the new product code came, the desk is busy and everything else takes longer too.
    const qint64 busy = age < newCodeDays * dayMs ? 2 : 1;
    const auto booked =
        std::min(nowMs,
                 opportunity.createdMs
                     + took(truth, u"booked after"_s, number, 20 * minuteMs, busy * 9 * hourMs, 12, 52 * hourMs));
    const Journey journey{truth, opportunity, number, booked, nowMs};
    if (rest < Rest::wonOnly) {
        return;
    }
    // One in forty was keyed in by hand: no reference of ours, only the quote's number.
    const bool byHand = drawn(truth, u"by hand"_s, number, 40) == 0;
    const auto *order = journey.erpOrder(byHand ? QString() : keptReference(journey.text("Order_Number__c"_L1)));
    if (!order || byHand || rest < Rest::bookedOnly) {
        return;
    }
    journey.writeBack(*order);
    const auto billed =
        std::min(nowMs, booked + took(truth, u"billed after"_s, number, 10 * minuteMs, 4 * hourMs, 25, 30 * hourMs));
    const auto subscription = journey.billing(billed);
    const auto invoice = stripeFind(truth, u"invoice"_s, subscription.value("latest_invoice"_L1).toString());
    if (!invoice || rest < Rest::notInLedger) {
        return;
    }
    const auto *posted =
        billNetsuite(
            truth, *order, {{u"externalId"_s, QString("TL-"_L1 % invoice->id)}}, {},
            std::min(nowMs, billed + took(truth, u"posted after"_s, number, 5 * minuteMs, 2 * hourMs, 18, 26 * hourMs)))
            .value_or(nullptr);
    const auto paid = billed + dayMs + took(truth, u"paid after"_s, number, hourMs, 16 * dayMs, 10, 9 * dayMs);
    if (!posted || rest < Rest::unpaid || paid > nowMs) {
        return;
    }
    if (stripeInvoiceVerb(*invoice, u"pay"_s, truth, paid).has_value() && rest >= Rest::paymentLost) {
        auto body = posted->body;
        body.insert("status"_L1, u"B"_s); // paid in full
        truth.update(
            *posted, body,
            std::min(nowMs, paid + took(truth, u"told after"_s, number, 3 * minuteMs, 70 * minuteMs, 22, 12 * hourMs)));
    }
}

DealOrder dealFor(const Truth &truth, const Share &share, qint64 number, qint64 ageMs)
{
    DealOrder order{.count = 1, .firstNumber = number, .entity = share.entity};
    const bool lately = ageMs < newCodeDays * dayMs;
    if (drawn(truth, u"stage"_s, number, 100) < 15) {
        static const QStringList states{u"Draft"_s, u"In Review"_s, u"Presented"_s};
        order.stage = u"Negotiation/Review"_s;
        order.quoteStatus = states[drawn(truth, u"quote"_s, number, states.size())];
    } else if (share.entity == "AM-DE"_L1 && lately && drawn(truth, u"new code"_s, number, 100) < 45) {
        order.productCode = u"PRO-EU-25"_s; // sold already, known to nobody behind the CRM
    }
    if (ageMs < 2 * newCodeDays * dayMs && drawn(truth, u"address"_s, number, 100) < 12) {
        order.billingAddress = false;
        order.customer =
            u"%1 (new site %2)"_s.arg(share.entity == "AM-JP"_L1 ? u"Kaede Holdings KK"_s : u"Rowan Holdings"_s)
                .arg(number);
    }
    return order;
}

/// Office hours of a working day; the last days before now as they are.
qint64 businessTime(const Truth &truth, qint64 number, qint64 atMs, qint64 nowMs)
{
    auto day = atMs / dayMs;
    const auto weekday = (day + 3) % 7; // 1970 began on a Thursday; 0 = Monday
    if (weekday > 4 && drawn(truth, u"weekend"_s, number, 100) < 85) {
        day += 7 - weekday;
    }
    const auto at = day * dayMs + 7 * hourMs + drawn(truth, u"minute"_s, number, 10 * hourMs);
    return at < nowMs ? at : nowMs - minuteMs - drawn(truth, u"lately"_s, number, 3 * hourMs);
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
            const auto at =
                businessTime(truth, number, nowMs - dayMs * historyDays * (share.deals - i) / share.deals, nowMs);
            deals.emplaceBack(at, dealFor(truth, share, number, nowMs - at));
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
