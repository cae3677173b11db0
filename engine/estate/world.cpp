// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/world.h"

#include "engine/base/money.h"
#include "engine/estate/exchange.h"
#include "engine/estate/netsuitebooks.h"
#include "engine/estate/salesforceschema.h"
#include "engine/estate/stripeobjects.h"
#include "engine/estate/truth.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

struct Entity {
    QString name;
    QString currency;
    QString country;
    QString city;
    QString street;
    QString postalCode;
    QStringList products; ///< what its deals sell, main product first
    QStringList customers;
};

struct Product {
    QString code;
    QString name;
    QString sku; ///< in the ERP; empty: the ERP has no such item
    qint64 price; ///< in the main unit of its market
};

const QList<Entity> &entities()
{
    static const QList<Entity> all{
        {u"AM-DE"_s,
         u"EUR"_s,
         u"DE"_s,
         u"Hamburg"_s,
         u"Am Sandtorkai 41"_s,
         u"20457"_s,
         {u"PRO-EU"_s, u"SUP-GOLD"_s, u"ONB-1"_s},
         {u"Nordlicht Energie SE"_s, u"Hollis Freight AG"_s, u"Kestrel Robotics GmbH"_s, u"Fjord Marine AS"_s,
          u"Ferrovia Nord SpA"_s, u"Quill Insurance plc"_s, u"Voss Pharma AG"_s, u"Lumen & Hale Ltd"_s,
          u"Alpenglanz Optik GmbH"_s, u"Brandt Werkzeugbau KG"_s, u"Cassel Logistik GmbH"_s, u"Deichmann Wind AG"_s,
          u"Etoile Cosmétique SAS"_s, u"Grønland Seafood A/S"_s, u"Iberia Solar SL"_s, u"Jansen Agri BV"_s}},
        {u"AM-US"_s,
         u"USD"_s,
         u"US"_s,
         u"Columbus"_s,
         u"88 East Broad Street"_s,
         u"43215"_s,
         {u"PRO-US"_s, u"SUP-GOLD"_s, u"ONB-1"_s},
         {u"Brightwater Health Inc."_s, u"Orchard Retail Group"_s, u"Cedar & Finch LLC"_s, u"Dunmore Aerospace Inc."_s,
          u"Evergreen Utilities Corp."_s, u"Granite State Bank"_s, u"Harbor Light Media"_s, u"Iron Ridge Mining Co."_s,
          u"Juniper Foods Inc."_s, u"Keystone Rail Partners"_s, u"Lakeshore Biotech Inc."_s, u"Mesa Verde Hotels"_s}},
        {u"AM-JP"_s,
         u"JPY"_s,
         u"JP"_s,
         u"Osaka"_s,
         u"2-4-9 Umeda, Kita-ku"_s,
         u"530-0001"_s,
         {u"PRO-JP"_s, u"SUP-GOLD"_s},
         {u"Sato Denki KK"_s, u"Hikari Precision KK"_s, u"Kitano Shipping KK"_s, u"Minato Foods KK"_s,
          u"Sakura Rail Systems KK"_s, u"Yamabuki Trading KK"_s, u"Aozora Semicon KK"_s}}};
    return all;
}

const QList<Product> &products()
{
    static const QList<Product> all{{u"PRO-EU"_s, u"Aldermoor Pro (EU)"_s, u"SKU-PRO-E1"_s, 932},
                                    {u"PRO-US"_s, u"Aldermoor Pro (US)"_s, u"SKU-PRO-U1"_s, 965},
                                    {u"PRO-JP"_s, u"Aldermoor Pro (JP)"_s, u"SKU-PRO-J1"_s, 124'800},
                                    {u"SUP-GOLD"_s, u"Gold support"_s, u"SKU-SUP-G1"_s, 180},
                                    {u"ONB-1"_s, u"Onboarding package"_s, u"SKU-ONB-1"_s, 4'500},
                                    {u"PRO-EU-25"_s, u"Aldermoor Pro (EU) 2025"_s, {}, 948}};
    return all;
}

const Entity *entityNamed(const QString &name)
{
    const auto found = std::ranges::find(entities(), name, &Entity::name);
    return found == entities().end() ? nullptr : &*found;
}

/// A number below `bound` that follows from seed, purpose and key alone.
qint64 drawn(const Truth &truth, const QString &purpose, qint64 key, qint64 bound)
{
    return static_cast<qint64>(truth.derived(purpose, key).first(12).toULongLong(nullptr, 16)
                               % static_cast<quint64>(bound));
}

const Record *salesforceByField(const Truth &truth, const QString &object, QLatin1StringView field,
                                const QString &value)
{
    for (const auto &record : truth.all(salesforceSystem, object)) {
        if (record->live() && record->body.value(field).toString() == value) {
            return record.get();
        }
    }
    return nullptr;
}

QString dateOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).date().toString(Qt::ISODate);
}

const Record &made(Truth &truth, const QString &object, const QJsonObject &body, qint64 nowMs)
{
    return createSalesforceRecord(truth, *salesforceObject(object), body, nowMs);
}

QString ownerFor(const Truth &truth, qint64 number)
{
    const auto &users = truth.all(salesforceSystem, u"User"_s);
    return users[drawn(truth, u"owner"_s, number, users.size())]->id;
}

QString accountFor(Truth &truth, const DealOrder &order, const Entity &entity, const QString &name, qint64 number,
                   qint64 nowMs)
{
    if (const auto known = salesforceByField(truth, u"Account"_s, "Name"_L1, name)) {
        return known->id;
    }
    QJsonObject body{{u"Name"_s, name},
                     {u"CurrencyIsoCode"_s, order.currency},
                     {u"Legal_Entity__c"_s, entity.name},
                     {u"Billing_Email__c"_s,
                      u"billing@%1.example"_s.arg(QString(name.toLower()).remove(QRegularExpression(u"[^a-z0-9]"_s)))},
                     {u"OwnerId"_s, ownerFor(truth, number)}};
    if (order.billingAddress) {
        body.insert("BillingStreet"_L1, entity.street);
        body.insert("BillingCity"_L1, entity.city);
        body.insert("BillingPostalCode"_L1, entity.postalCode);
        body.insert("BillingCountry"_L1, entity.country);
        body.insert("BillingCountryCode"_L1, entity.country);
    }
    return made(truth, u"Account"_s, body, nowMs).id;
}

QString productIdFor(Truth &truth, const QString &code, qint64 nowMs)
{
    if (const auto known = salesforceByField(truth, u"Product2"_s, "ProductCode"_L1, code)) {
        return known->id;
    }
    return made(truth, u"Product2"_s, {{u"Name"_s, code}, {u"ProductCode"_s, code}, {u"IsActive"_s, true}}, nowMs).id;
}

qint64 priceOf(const QString &code)
{
    const auto known = std::ranges::find(products(), code, &Product::code);
    return known == products().end() ? 900 : known->price;
}

/// The product in the price book, in the currency of the deal; made with the first deal that needs it.
QString priceEntryFor(Truth &truth, const QString &code, const QString &currency, qint64 nowMs)
{
    for (const auto &entry : truth.all(salesforceSystem, u"PricebookEntry"_s)) {
        if (entry->live() && entry->body.value("ProductCode"_L1).toString() == code
            && entry->body.value("CurrencyIsoCode"_L1).toString() == currency) {
            return entry->id;
        }
    }
    return made(truth, u"PricebookEntry"_s,
                {{u"Product2Id"_s, productIdFor(truth, code, nowMs)},
                 {u"UnitPrice"_s, Decimal::fromInt(priceOf(code)).toString(currencyDigits(currency))},
                 {u"CurrencyIsoCode"_s, currency},
                 {u"IsActive"_s, true}},
                nowMs)
        .id;
}

struct Line {
    QString code;
    Decimal quantity;
    Decimal price;
};

// The main product, and in two deals of five a second line.
QList<Line> linesFor(const Truth &truth, const DealOrder &order, const Entity &entity, qint64 number)
{
    const auto main = order.productCode.isEmpty() ? entity.products.first() : order.productCode;
    if (!order.amount.isEmpty()) {
        return {{main, Decimal::fromInt(1), *Decimal::parse(order.amount)}};
    }
    const auto seats = 10 + 5 * drawn(truth, u"seats"_s, number, 40) + 10LL * (order.version - 1);
    QList<Line> lines{{main, Decimal::fromInt(seats), Decimal::fromInt(priceOf(main))}};
    if (drawn(truth, u"second line"_s, number, 5) < 2) {
        const auto &second = entity.products[1 + drawn(truth, u"which"_s, number, entity.products.size() - 1)];
        lines += Line{second, Decimal::fromInt(1 + drawn(truth, u"seconds"_s, number, 3)),
                      Decimal::fromInt(priceOf(second))};
    }
    return lines;
}

QString makeDeal(Truth &truth, const DealOrder &order, const Entity &entity, qint64 number, qint64 nowMs)
{
    const auto customer = order.customer.isEmpty()
        ? entity.customers[drawn(truth, u"customer"_s, number, entity.customers.size())]
        : order.customer;
    const auto account = accountFor(truth, order, entity, customer, number, nowMs);
    const auto lines = linesFor(truth, order, entity, number);
    const auto digits = currencyDigits(order.currency);
    Decimal amount;
    for (const auto &line : lines) {
        amount += line.quantity * line.price;
    }
    const auto year = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::UTC).date().year();
    const auto id = made(truth, u"Opportunity"_s,
                         {{u"Name"_s, u"%1 – %2"_s.arg(customer, lines.first().code)},
                          {u"AccountId"_s, account},
                          {u"StageName"_s, order.stage},
                          {u"Amount"_s, amount.toString(digits)},
                          {u"CurrencyIsoCode"_s, order.currency},
                          {u"CloseDate"_s, dateOf(nowMs)},
                          {u"Type"_s, order.type},
                          {u"Order_Version__c"_s, QString::number(order.version)},
                          {u"OwnerId"_s, ownerFor(truth, number)},
                          {u"Order_Number__c"_s, u"SO-%1-%2"_s.arg(year).arg(number)},
                          {u"Entity__c"_s, entity.name}},
                         nowMs)
                        .id;
    if (order.type == "Renewal"_L1) { // the year after the running one
        const auto start = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::UTC).date().addYears(1);
        updateSalesforceRecord(truth, *salesforceObject(u"Opportunity"_s),
                               *truth.find(salesforceSystem, u"Opportunity"_s, id),
                               {{u"Contract_Start__c"_s, start.toString(Qt::ISODate)},
                                {u"Contract_End__c"_s, start.addYears(1).addDays(-1).toString(Qt::ISODate)}},
                               nowMs);
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        made(truth, u"OpportunityLineItem"_s,
             {{u"OpportunityId"_s, id},
              {u"Product2Id"_s, productIdFor(truth, lines[i].code, nowMs)},
              {u"PricebookEntryId"_s, priceEntryFor(truth, lines[i].code, order.currency, nowMs)},
              {u"Quantity"_s, lines[i].quantity.toString()},
              {u"UnitPrice"_s, lines[i].price.toString(digits)},
              {u"TotalPrice"_s, (lines[i].quantity * lines[i].price).toString(digits)},
              {u"CurrencyIsoCode"_s, order.currency},
              {u"SortOrder"_s, QString::number(i + 1)}},
             nowMs);
    }
    if (!order.quoteStatus.isEmpty()) {
        made(truth, u"Quote"_s,
             {{u"Name"_s, u"Quote for %1"_s.arg(customer)},
              {u"OpportunityId"_s, id},
              {u"AccountId"_s, account},
              {u"GrandTotal"_s, amount.toString(digits)},
              {u"CurrencyIsoCode"_s, order.currency},
              {u"ExpirationDate"_s, dateOf(nowMs + 30LL * 24 * 3600 * 1000)},
              {u"Status"_s, order.quoteStatus}},
             nowMs);
    }
    return id;
}

void makeErpMasterData(Truth &truth, qint64 nowMs)
{
    // Items first, as in any account; their numbers are small.
    const QList<QPair<QString, QString>> currencies{{u"EUR"_s, u"Euro"_s},
                                                    {u"USD"_s, u"US Dollar"_s},
                                                    {u"JPY"_s, u"Japanese Yen"_s},
                                                    {u"GBP"_s, u"British Pound"_s},
                                                    {u"CHF"_s, u"Swiss Franc"_s}};
    for (qsizetype i = 0; i < currencies.size(); ++i) {
        truth.create(netsuiteSystem, u"currency"_s, QString::number(i + 1),
                     {{u"symbol"_s, currencies[i].first}, {u"name"_s, currencies[i].second}}, nowMs);
    }
    for (qsizetype i = 0; i < entities().size(); ++i) {
        const auto currency = std::ranges::find(currencies, entities()[i].currency, &QPair<QString, QString>::first);
        truth.create(netsuiteSystem, u"subsidiary"_s, QString::number(i + 2), // 1 is the parent company
                     {{u"name"_s, entities()[i].name},
                      {u"externalId"_s, entities()[i].name},
                      {u"currency"_s, QString::number(currency - currencies.begin() + 1)}},
                     nowMs);
    }
    for (qsizetype i = 0; i < products().size(); ++i) {
        if (const auto &product = products()[i]; !product.sku.isEmpty()) {
            truth.create(netsuiteSystem, u"item"_s, QString::number(200 + i),
                         {{u"itemId"_s, product.sku}, {u"externalId"_s, product.sku}, {u"displayName"_s, product.name}},
                         nowMs);
        }
    }
    makeNetsuitePeriods(truth, nowMs);
}

// Stripe lets a product's id be chosen: the catalogue is kept under the CRM's codes and the ERP's.
void makeBillingMasterData(Truth &truth, qint64 nowMs)
{
    for (const auto &product : products()) {
        for (const auto &id : {product.code, product.sku}) {
            if (!id.isEmpty() && !product.sku.isEmpty()) {
                truth.create(stripeSystem, u"product"_s, id,
                             {{u"id"_s, id},
                              {u"object"_s, u"product"_s},
                              {u"active"_s, true},
                              {u"created"_s, nowMs / 1000},
                              {u"livemode"_s, false},
                              {u"metadata"_s, QJsonObject()},
                              {u"name"_s, product.name},
                              {u"updated"_s, nowMs / 1000}},
                             nowMs);
            }
        }
    }
}

} // namespace

void makeEmptyWorld(Truth &truth, quint64 seed, qint64 nowMs)
{
    truth.clear(seed);
    const OriginScope scope(truth, Origin::World);
    for (const auto &name : {u"Marta Kern"_s, u"Tunde Okafor"_s, u"Lea Brandt"_s, u"Dieter Weiss"_s}) {
        const QString user = QString(name.toLower()).replace(u' ', u'.') + "@aldermoor.example"_L1;
        made(truth, u"User"_s, {{u"Name"_s, name}, {u"Username"_s, user}, {u"Email"_s, user}}, nowMs);
    }
    for (const auto &product : products()) {
        made(truth, u"Product2"_s, {{u"Name"_s, product.name}, {u"ProductCode"_s, product.code}, {u"IsActive"_s, true}},
             nowMs);
    }
    makeErpMasterData(truth, nowMs);
    makeBillingMasterData(truth, nowMs);
}

Result<QStringList> makeDeals(Truth &truth, const DealOrder &order, qint64 nowMs)
{
    const auto entity = entityNamed(order.entity);
    if (!entity) {
        return fail(ErrorCode::BadInput, u"unknown entity '%1'; one of AM-DE, AM-US, AM-JP"_s.arg(order.entity));
    }
    if (order.count < 1 || order.count > 100'000) {
        return fail(ErrorCode::BadInput, u"count must be from 1 to 100000"_s);
    }
    if (!order.amount.isEmpty() && !Decimal::parse(order.amount)) {
        return fail(ErrorCode::BadInput, u"'%1' is not an amount"_s.arg(order.amount));
    }
    const OriginScope scope(truth, Origin::World);
    auto filled = order;
    if (filled.currency.isEmpty()) {
        filled.currency = entity->currency;
    }
    QStringList ids;
    for (int i = 0; i < order.count; ++i) {
        ids += makeDeal(truth, filled, *entity, order.firstNumber + i, nowMs);
    }
    return ids;
}

Result<DealOrder> dealOrderFrom(const QJsonObject &json)
{
    DealOrder order;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto &name = it.key();
        if (name == "count"_L1) {
            order.count = static_cast<int>(it->toInteger());
        } else if (name == "firstNumber"_L1) {
            order.firstNumber = it->toInteger();
        } else if (name == "billingAddress"_L1) {
            order.billingAddress = it->toBool(true);
        } else if (name == "version"_L1) {
            order.version = static_cast<int>(std::max<qint64>(1, it->toInteger(1)));
        } else if (name == "amount"_L1) {
            order.amount = scalarText(it.value());
        } else {
            const QMap<QString, QString *> texts{{u"entity"_s, &order.entity},
                                                 {u"currency"_s, &order.currency},
                                                 {u"productCode"_s, &order.productCode},
                                                 {u"customer"_s, &order.customer},
                                                 {u"stage"_s, &order.stage},
                                                 {u"type"_s, &order.type},
                                                 {u"quoteStatus"_s, &order.quoteStatus}};
            if (!texts.contains(name)) {
                return fail(ErrorCode::BadInput, u"unknown member '%1'"_s.arg(name));
            }
            *texts[name] = it->toString();
        }
    }
    return order;
}

} // namespace Throughline::Estate
