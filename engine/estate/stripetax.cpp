// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/stripeobjects.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

struct Place {
    QString postalCode; ///< what one looks like there; empty: it is not needed
    qint64 permille = 0; ///< of tax
};

/// Countries with rules of their own; elsewhere the country alone is a location, and this seller collects nothing.
const QMap<QString, Place> &places()
{
    static const QMap<QString, Place> all{{u"DE"_s, {u"^\\d{5}$"_s, 190}},
                                          {u"US"_s, {u"^\\d{5}(-\\d{4})?$"_s, 0}},
                                          {u"JP"_s, {u"^\\d{3}-?\\d{4}$"_s, 100}}};
    return all;
}

bool located(const QString &country, const QString &postalCode)
{
    static const QRegularExpression code(u"^[A-Z]{2}$"_s);
    const auto place = places().value(country);
    return code.match(country).hasMatch()
        && (place.postalCode.isEmpty() || QRegularExpression(place.postalCode).match(postalCode).hasMatch());
}

EstateReply missing(const QString &parameter)
{
    return stripeError(400, u"invalid_request_error"_s, u"parameter_missing"_s,
                       u"Missing required param: %1."_s.arg(parameter), parameter);
}

} // namespace

StripeReply calculateStripeTax(const StripeForm &form, Truth &truth, qint64 nowMs)
{
    const auto country = form.value(u"customer_details[address][country]"_s);
    const auto items = stripeItems(form, u"line_items"_s);
    for (const auto &name : {u"currency"_s, u"customer_details[address][country]"_s}) {
        if (form.value(name).isEmpty()) {
            return std::unexpected(missing(name));
        }
    }
    if (items.isEmpty()) {
        return std::unexpected(missing(u"line_items"_s));
    }
    const auto postalCode = form.value(u"customer_details[address][postal_code]"_s);
    if (!located(country, postalCode)) {
        return std::unexpected(
            stripeError(400, u"invalid_request_error"_s, u"customer_tax_location_invalid"_s,
                        u"We could not determine the customer's tax location based on the provided customer address."_s,
                        u"customer_details[address]"_s));
    }
    qint64 net = 0;
    for (const auto &item : items) {
        bool whole = false;
        net += item.value(u"amount"_s).toLongLong(&whole);
        if (!whole) {
            return std::unexpected(stripeError(400, u"invalid_request_error"_s, u"parameter_invalid_integer"_s,
                                               u"Invalid integer: %1"_s.arg(item.value(u"amount"_s)),
                                               u"line_items[amount]"_s));
        }
    }
    constexpr qint64 keptSeconds = 90LL * 24 * 3600;
    const auto tax = (net * places().value(country).permille + 500) / 1000;
    return QJsonObject{
        {u"id"_s, stripeId(truth, u"taxcalc_"_s)},
        {u"object"_s, u"tax.calculation"_s},
        {u"amount_total"_s, net + tax},
        {u"currency"_s, form.value(u"currency"_s).toLower()},
        {u"customer"_s, QJsonValue::Null},
        {u"customer_details"_s,
         QJsonObject{{u"address"_s, QJsonObject{{u"country"_s, country}, {u"postal_code"_s, postalCode}}},
                     {u"address_source"_s, form.value(u"customer_details[address_source]"_s)},
                     {u"tax_ids"_s, QJsonArray()},
                     {u"taxability_override"_s, u"none"_s}}},
        {u"expires_at"_s, nowMs / 1000 + keptSeconds},
        {u"livemode"_s, false},
        {u"tax_amount_exclusive"_s, tax},
        {u"tax_amount_inclusive"_s, 0},
        {u"tax_date"_s, nowMs / 1000}};
}

} // namespace Throughline::Estate
