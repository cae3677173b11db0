// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/money.h"
#include "engine/estate/stripeobjects.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

std::unexpected<EstateReply> invalid(const QString &code, const QString &message, const QString &param)
{
    return std::unexpected(stripeError(400, u"invalid_request_error"_s, code, message, param));
}

QJsonObject listOf(const QJsonArray &data, const QString &url)
{
    return {{u"object"_s, u"list"_s},
            {u"data"_s, data},
            {u"has_more"_s, false},
            {u"total_count"_s, data.size()},
            {u"url"_s, url}};
}

qint64 periodEnd(qint64 startSeconds, const QString &interval)
{
    const auto start = QDateTime::fromSecsSinceEpoch(startSeconds, QTimeZone::UTC);
    const auto end = interval == "year"_L1 ? start.addYears(1)
        : interval == "week"_L1            ? start.addDays(7)
        : interval == "day"_L1             ? start.addDays(1)
                                           : start.addMonths(1);
    return end.toSecsSinceEpoch();
}

// An inline price (price_data) becomes an inactive price of its product, as the vendor does.
StripeReply inlinePrice(const StripeForm &item, qsizetype number, Truth &truth, qint64 nowMs)
{
    const auto path = [&](const QString &name) { return u"items[%1][price_data][%2]"_s.arg(number).arg(name); };
    const auto value = [&](const QString &name) { return item.value(u"price_data[%1]"_s.arg(name)); };
    for (const auto &name : {u"currency"_s, u"product"_s, u"recurring][interval"_s}) {
        if (value(name).isEmpty()) {
            return invalid(u"parameter_missing"_s, u"Missing required param: %1."_s.arg(path(name)), path(name));
        }
    }
    if (!stripeFind(truth, u"product"_s, value(u"product"_s))) {
        return std::unexpected(stripeMissing(u"product"_s, value(u"product"_s), path(u"product"_s)));
    }
    static const QStringList intervals{u"day"_s, u"week"_s, u"month"_s, u"year"_s};
    const auto interval = value(u"recurring][interval"_s);
    if (!intervals.contains(interval)) {
        return invalid({},
                       u"Invalid %1: must be one of month, year, week, or day"_s.arg(path(u"recurring][interval"_s)),
                       path(u"recurring][interval"_s));
    }
    const auto decimal = value(u"unit_amount_decimal"_s);
    bool ok = false;
    const auto minor = (decimal.isEmpty() ? value(u"unit_amount"_s) : decimal).toLongLong(&ok);
    if (!ok) {
        return invalid(u"parameter_invalid_integer"_s, u"Invalid integer: %1"_s.arg(value(u"unit_amount"_s)),
                       path(u"unit_amount"_s));
    }
    const auto id = stripeId(truth, u"price_"_s);
    const QJsonObject recurring{{u"aggregate_usage"_s, QJsonValue::Null},
                                {u"interval"_s, interval},
                                {u"interval_count"_s, std::max(1, value(u"recurring][interval_count"_s).toInt())},
                                {u"usage_type"_s, u"licensed"_s}};
    QJsonObject price{{u"id"_s, id},
                      {u"object"_s, u"price"_s},
                      {u"active"_s, false},
                      {u"billing_scheme"_s, u"per_unit"_s},
                      {u"created"_s, nowMs / 1000},
                      {u"currency"_s, value(u"currency"_s).toLower()},
                      {u"livemode"_s, false},
                      {u"lookup_key"_s, QJsonValue::Null},
                      {u"metadata"_s, QJsonObject()},
                      {u"nickname"_s, QJsonValue::Null},
                      {u"product"_s, value(u"product"_s)},
                      {u"recurring"_s, recurring},
                      {u"tax_behavior"_s, u"unspecified"_s},
                      {u"tiers_mode"_s, QJsonValue::Null},
                      {u"transform_quantity"_s, QJsonValue::Null},
                      {u"type"_s, u"recurring"_s},
                      {u"unit_amount"_s, minor},
                      {u"unit_amount_decimal"_s, QString::number(minor)}};
    truth.create(stripeSystem, u"price"_s, id, price, nowMs);
    return price;
}

/// What a form makes of the items there are: one with an id changes or leaves, any other is added.
std::expected<QJsonArray, EstateReply> subscriptionItems(const StripeForm &form, const QString &subscription,
                                                         QJsonArray kept, Truth &truth, qint64 nowMs)
{
    const auto items = stripeItems(form, u"items"_s);
    if (items.isEmpty()) {
        return invalid(u"parameter_missing"_s, u"Missing required param: items."_s, u"items"_s);
    }
    QJsonArray out = std::move(kept);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto known = std::ranges::find_if(
            out, [&](const QJsonValue &item) { return item["id"_L1].toString() == items[i].value(u"id"_s); });
        if (!items[i].value(u"id"_s).isEmpty()) {
            if (known == out.end()) {
                return invalid(u"resource_missing"_s, u"No such subscription_item: '%1'"_s.arg(items[i].value(u"id"_s)),
                               u"items[%1][id]"_s.arg(i));
            }
            if (items[i].value(u"deleted"_s) == "true"_L1) {
                out.erase(known);
                continue;
            }
            auto item = known->toObject();
            item.insert("quantity"_L1, items[i].value(u"quantity"_s, u"1"_s).toLongLong());
            *known = item;
            continue;
        }
        QJsonObject price;
        if (const auto named = items[i].value(u"price"_s); !named.isEmpty()) {
            const auto record = stripeFind(truth, u"price"_s, named);
            if (!record) {
                return std::unexpected(stripeMissing(u"price"_s, named, u"items[%1][price]"_s.arg(i)));
            }
            price = record->body;
        } else {
            auto made = inlinePrice(items[i], i, truth, nowMs);
            if (!made) {
                return std::unexpected(made.error());
            }
            price = *made;
        }
        if (!out.isEmpty() && price.value("currency"_L1) != out[0]["price"_L1]["currency"_L1]) {
            return invalid({}, u"All prices on a subscription must have the same currency."_s, u"items"_s);
        }
        bool ok = true;
        const auto text = items[i].value(u"quantity"_s);
        const auto quantity = text.isEmpty() ? 1 : text.toLongLong(&ok);
        if (!ok || quantity < 0) {
            return invalid(u"parameter_invalid_integer"_s, u"Invalid integer: %1"_s.arg(text),
                           u"items[%1][quantity]"_s.arg(i));
        }
        out.append(QJsonObject{{u"id"_s, stripeId(truth, u"si_"_s)},
                               {u"object"_s, u"subscription_item"_s},
                               {u"billing_thresholds"_s, QJsonValue::Null},
                               {u"created"_s, nowMs / 1000},
                               {u"metadata"_s, stripeMetadata(items[i])},
                               {u"price"_s, price},
                               {u"quantity"_s, quantity},
                               {u"subscription"_s, subscription},
                               {u"tax_rates"_s, QJsonArray()}});
    }
    return out;
}

std::expected<void, EstateReply> checkSubscription(const StripeForm &form)
{
    static const QStringList known{u"customer"_s,
                                   u"items"_s,
                                   u"metadata"_s,
                                   u"collection_method"_s,
                                   u"days_until_due"_s,
                                   u"currency"_s,
                                   u"description"_s,
                                   u"billing_cycle_anchor"_s,
                                   u"backdate_start_date"_s,
                                   u"proration_behavior"_s,
                                   u"payment_behavior"_s,
                                   u"default_payment_method"_s,
                                   u"off_session"_s,
                                   u"expand"_s,
                                   u"cancel_at"_s,
                                   u"cancel_at_period_end"_s,
                                   u"trial_period_days"_s,
                                   u"prorate"_s,
                                   u"invoice_now"_s,
                                   u"automatic_tax"_s};
    for (auto it = form.begin(); it != form.end(); ++it) {
        if (!known.contains(it.key().section(u'[', 0, 0))) {
            return invalid(u"parameter_unknown"_s, u"Received unknown parameter: %1"_s.arg(it.key()), it.key());
        }
    }
    return {};
}

QJsonObject invoiceLine(const QJsonObject &item, const QJsonObject &subscription, Truth &truth)
{
    const auto price = item.value("price"_L1).toObject();
    return {{u"id"_s, stripeId(truth, u"il_"_s)},
            {u"object"_s, u"line_item"_s},
            {u"amount"_s, price.value("unit_amount"_L1).toInteger() * item.value("quantity"_L1).toInteger()},
            {u"currency"_s, price.value("currency"_L1)},
            {u"description"_s,
             u"%1 × %2"_s.arg(item.value("quantity"_L1).toInteger()).arg(price.value("product"_L1).toString())},
            {u"discount_amounts"_s, QJsonArray()},
            {u"discountable"_s, true},
            {u"discounts"_s, QJsonArray()},
            {u"livemode"_s, false},
            {u"metadata"_s, subscription.value("metadata"_L1)},
            {u"period"_s,
             QJsonObject{{u"start"_s, subscription.value("current_period_start"_L1)},
                         {u"end"_s, subscription.value("current_period_end"_L1)}}},
            {u"price"_s, price},
            {u"proration"_s, false},
            {u"quantity"_s, item.value("quantity"_L1)},
            {u"subscription"_s, subscription.value("id"_L1)},
            {u"subscription_item"_s, item.value("id"_L1)},
            {u"tax_amounts"_s, QJsonArray()},
            {u"tax_rates"_s, QJsonArray()},
            {u"type"_s, u"subscription"_s}};
}

qint64 periodAmount(const QJsonArray &items)
{
    qint64 sum = 0;
    for (const auto &item : items) {
        sum += item["price"_L1]["unit_amount"_L1].toInteger() * item["quantity"_L1].toInteger();
    }
    return sum;
}

/// What is left of the period, of an amount for the whole of it; whole minor units, rounded down.
qint64 prorated(qint64 amount, const QJsonObject &subscription, qint64 nowMs)
{
    const auto start = subscription.value("current_period_start"_L1).toInteger();
    const auto end = subscription.value("current_period_end"_L1).toInteger();
    const auto left = std::clamp<qint64>(end - nowMs / 1000, 0, end - start);
    return end > start ? amount * left / (end - start) : 0;
}

/// Unused time of the old items back, remaining time of the new ones on top: pending items of the next invoice.
QJsonArray prorate(const QJsonObject &subscription, qint64 before, qint64 after, Truth &truth, qint64 nowMs)
{
    const OriginScope scope(truth, Origin::World); // it follows from the change
    QJsonArray made;
    for (const auto &[amount, words] : {std::pair(-prorated(before, subscription, nowMs), u"Unused time"_s),
                                        std::pair(prorated(after, subscription, nowMs), u"Remaining time"_s)}) {
        if (amount == 0) {
            continue;
        }
        made.append(makeStripeInvoiceItem(
            {{u"customer"_s, subscription.value("customer"_L1)},
             {u"subscription"_s, subscription.value("id"_L1)},
             {u"currency"_s, subscription.value("currency"_L1)},
             {u"amount"_s, amount},
             {u"description"_s, words},
             {u"proration"_s, true}},
            {{u"start"_s, nowMs / 1000}, {u"end"_s, subscription.value("current_period_end"_L1)}}, truth, nowMs));
    }
    return made;
}

const Record &makeInvoice(const QJsonObject &subscription, const StripeForm &form, Truth &truth, qint64 nowMs)
{
    const auto id = stripeId(truth, u"in_"_s);
    QJsonArray lines;
    qint64 total = 0;
    const auto items = subscription.value("items"_L1)["data"_L1].toArray();
    for (const auto &item : items) {
        const auto line = invoiceLine(item.toObject(), subscription, truth);
        total += line.value("amount"_L1).toInteger();
        lines.append(line);
    }
    const auto customer = stripeFind(truth, u"customer"_s, subscription.value("customer"_L1).toString())->body;
    const auto days = form.value(u"days_until_due"_s).toInt();
    const bool send = subscription.value("collection_method"_L1) == "send_invoice"_L1;
    const QJsonObject transitions{{u"finalized_at"_s, QJsonValue::Null},
                                  {u"marked_uncollectible_at"_s, QJsonValue::Null},
                                  {u"paid_at"_s, QJsonValue::Null},
                                  {u"voided_at"_s, QJsonValue::Null}};
    const QJsonObject body{
        {u"id"_s, id},
        {u"object"_s, u"invoice"_s},
        {u"account_country"_s, u"DE"_s},
        {u"amount_due"_s, total},
        {u"amount_paid"_s, 0},
        {u"amount_remaining"_s, total},
        {u"attempt_count"_s, 0},
        {u"attempted"_s, false},
        {u"auto_advance"_s, true},
        {u"automatic_tax"_s, QJsonObject{{u"enabled"_s, false}, {u"status"_s, QJsonValue::Null}}},
        {u"billing_reason"_s, u"subscription_create"_s},
        {u"collection_method"_s, subscription.value("collection_method"_L1)},
        {u"created"_s, nowMs / 1000},
        {u"currency"_s, subscription.value("currency"_L1)},
        {u"customer"_s, subscription.value("customer"_L1)},
        {u"customer_email"_s, customer.value("email"_L1)},
        {u"customer_name"_s, customer.value("name"_L1)},
        {u"default_tax_rates"_s, QJsonArray()},
        {u"discounts"_s, QJsonArray()},
        {u"due_date"_s, send ? QJsonValue(nowMs / 1000 + days * 86'400LL) : QJsonValue(QJsonValue::Null)},
        {u"lines"_s, listOf(lines, u"/v1/invoices/%1/lines"_s.arg(id))},
        {u"livemode"_s, false},
        {u"metadata"_s, QJsonObject()},
        {u"number"_s, QJsonValue::Null},
        {u"paid"_s, false},
        {u"paid_out_of_band"_s, false},
        {u"payment_settings"_s,
         QJsonObject{{u"payment_method_options"_s, QJsonValue::Null}, {u"payment_method_types"_s, QJsonValue::Null}}},
        {u"period_end"_s, nowMs / 1000},
        {u"period_start"_s, nowMs / 1000},
        {u"post_payment_credit_notes_amount"_s, 0},
        {u"pre_payment_credit_notes_amount"_s, 0},
        {u"starting_balance"_s, 0},
        {u"status"_s, u"draft"_s},
        {u"status_transitions"_s, transitions},
        {u"subscription"_s, subscription.value("id"_L1)},
        {u"subscription_details"_s, QJsonObject{{u"metadata"_s, subscription.value("metadata"_L1)}}},
        {u"subtotal"_s, total},
        {u"tax"_s, QJsonValue::Null},
        {u"total"_s, total},
        {u"total_discount_amounts"_s, QJsonArray()},
        {u"total_tax_amounts"_s, QJsonArray()}};
    return stripeMake(truth, u"invoice"_s, body, u"invoice.created"_s, nowMs);
}

void payInvoice(const Record &invoice, Truth &truth, qint64 nowMs)
{
    auto body = invoice.body;
    auto transitions = body.value("status_transitions"_L1).toObject();
    transitions.insert("paid_at"_L1, nowMs / 1000);
    body.insert("status"_L1, u"paid"_s);
    body.insert("paid"_L1, true);
    body.insert("attempted"_L1, true);
    body.insert("attempt_count"_L1, body.value("attempt_count"_L1).toInteger() + 1);
    body.insert("amount_paid"_L1, body.value("amount_due"_L1));
    body.insert("amount_remaining"_L1, 0);
    body.insert("status_transitions"_L1, transitions);
    payStripeInvoice(body, truth, nowMs);
    stripeSave(truth, invoice, body, u"invoice.paid"_s, nowMs);
    const auto *owner = stripeFind(truth, u"subscription"_s, body.value("subscription"_L1).toString());
    if (owner && owner->body.value("status"_L1) == "past_due"_L1) {
        const OriginScope scope(truth, Origin::World);
        auto active = owner->body;
        active.insert("status"_L1, u"active"_s);
        stripeSave(truth, *owner, active, u"customer.subscription.updated"_s, nowMs);
    }
}

} // namespace

void finalizeStripeInvoice(const Record &invoice, Truth &truth, qint64 nowMs)
{
    auto body = invoice.body;
    auto transitions = body.value("status_transitions"_L1).toObject();
    transitions.insert("finalized_at"_L1, nowMs / 1000);
    const auto customer = stripeFind(truth, u"customer"_s, body.value("customer"_L1).toString());
    const auto prefix = customer->body.value("invoice_prefix"_L1).toString();
    body.insert("number"_L1,
                u"%1-%2"_s.arg(prefix).arg(truth.nextNumber(u"stripe/number/"_s + prefix), 4, 10, QChar(u'0')));
    body.insert("status"_L1, u"open"_s);
    body.insert("status_transitions"_L1, transitions);
    stripeSave(truth, invoice, body, u"invoice.finalized"_s, nowMs);
    if (body.value("collection_method"_L1) == "charge_automatically"_L1) {
        payInvoice(invoice, truth, nowMs);
    }
}

StripeReply stripeInvoiceVerb(const Record &invoice, const QString &verb, Truth &truth, qint64 nowMs)
{
    const auto status = invoice.body.value("status"_L1).toString();
    if (verb == "finalize"_L1 && status == "draft"_L1) {
        finalizeStripeInvoice(invoice, truth, nowMs);
    } else if (verb == "pay"_L1 && (status == "open"_L1 || status == "uncollectible"_L1)) {
        payInvoice(invoice, truth, nowMs);
    } else if (verb == "void"_L1 && (status == "open"_L1 || status == "uncollectible"_L1)) {
        auto body = invoice.body;
        auto transitions = body.value("status_transitions"_L1).toObject();
        transitions.insert("voided_at"_L1, nowMs / 1000);
        body.insert("status"_L1, u"void"_s);
        body.insert("status_transitions"_L1, transitions);
        stripeSave(truth, invoice, body, u"invoice.voided"_s, nowMs);
    } else if (verb == "mark_uncollectible"_L1 && status == "open"_L1) {
        auto body = invoice.body;
        auto transitions = body.value("status_transitions"_L1).toObject();
        transitions.insert("marked_uncollectible_at"_L1, nowMs / 1000);
        body.insert("status"_L1, u"uncollectible"_s);
        body.insert("status_transitions"_L1, transitions);
        stripeSave(truth, invoice, body, u"invoice.marked_uncollectible"_s, nowMs);
    } else if (verb == "pay"_L1 && status == "paid"_L1) {
        return invalid(u"invoice_already_paid"_s, u"Invoice is already paid"_s, {});
    } else {
        return invalid(u"invoice_not_editable"_s, u"You can't %1 this invoice: its status is %2."_s.arg(verb, status),
                       {});
    }
    return invoice.body;
}

StripeReply failStripePayment(const Record &invoice, Truth &truth, qint64 nowMs)
{
    if (invoice.body.value("status"_L1) != "open"_L1) {
        return invalid({}, u"Only an open invoice can be charged."_s, {});
    }
    auto body = invoice.body;
    body.insert("attempted"_L1, true);
    body.insert("attempt_count"_L1, body.value("attempt_count"_L1).toInteger() + 1);
    stripeSave(truth, invoice, body, u"invoice.payment_failed"_s, nowMs);
    if (const auto *owner = stripeFind(truth, u"subscription"_s, body.value("subscription"_L1).toString())) {
        auto due = owner->body;
        due.insert("status"_L1, u"past_due"_s);
        stripeSave(truth, *owner, due, u"customer.subscription.updated"_s, nowMs);
    }
    return body;
}

StripeReply createStripeSubscription(const StripeForm &form, Truth &truth, qint64 nowMs)
{
    if (auto done = checkSubscription(form); !done) {
        return std::unexpected(done.error());
    }
    const auto customer = form.value(u"customer"_s);
    if (customer.isEmpty()) {
        return invalid(u"parameter_missing"_s, u"Missing required param: customer."_s, u"customer"_s);
    }
    if (!stripeFind(truth, u"customer"_s, customer)) {
        return std::unexpected(stripeMissing(u"customer"_s, customer, u"customer"_s));
    }
    const auto method = form.value(u"collection_method"_s, u"charge_automatically"_s);
    const bool send = method == "send_invoice"_L1;
    if (!send && method != "charge_automatically"_L1) {
        return invalid({}, u"Invalid collection_method: must be one of charge_automatically or send_invoice"_s,
                       u"collection_method"_s);
    }
    if (send != form.contains(u"days_until_due"_s)) {
        return invalid({},
                       send ? u"If invoice collection method is 'send_invoice', you must specify 'days_until_due'."_s
                            : u"You may only specify 'days_until_due' if the collection method is 'send_invoice'."_s,
                       u"days_until_due"_s);
    }
    const auto id = stripeId(truth, u"sub_"_s);
    auto items = subscriptionItems(form, id, {}, truth, nowMs);
    if (!items) {
        return std::unexpected(items.error());
    }
    const auto now = nowMs / 1000;
    const auto first = items->first()["price"_L1];
    QJsonObject body{
        {u"id"_s, id},
        {u"object"_s, u"subscription"_s},
        {u"automatic_tax"_s, QJsonObject{{u"enabled"_s, false}}},
        {u"billing_cycle_anchor"_s, now},
        {u"cancel_at"_s, QJsonValue::Null},
        {u"cancel_at_period_end"_s, form.value(u"cancel_at_period_end"_s) == "true"_L1},
        {u"canceled_at"_s, QJsonValue::Null},
        {u"collection_method"_s, method},
        {u"created"_s, now},
        {u"currency"_s, first["currency"_L1]},
        {u"current_period_end"_s, periodEnd(now, first["recurring"_L1]["interval"_L1].toString())},
        {u"current_period_start"_s, now},
        {u"customer"_s, customer},
        {u"days_until_due"_s,
         send ? QJsonValue(form.value(u"days_until_due"_s).toInt()) : QJsonValue(QJsonValue::Null)},
        {u"default_payment_method"_s, QJsonValue::Null},
        {u"default_tax_rates"_s, QJsonArray()},
        {u"description"_s, form.contains(u"description"_s) ? QJsonValue(form.value(u"description"_s)) : QJsonValue()},
        {u"ended_at"_s, QJsonValue::Null},
        {u"items"_s, listOf(*items, u"/v1/subscription_items?subscription=%1"_s.arg(id))},
        {u"latest_invoice"_s, QJsonValue::Null},
        {u"livemode"_s, false},
        {u"metadata"_s, stripeMetadata(form)},
        {u"start_date"_s, now},
        {u"status"_s, u"active"_s}};
    const auto &invoice = makeInvoice(body, form, truth, nowMs);
    body.insert("latest_invoice"_L1, invoice.id);
    stripeMake(truth, u"subscription"_s, body, u"customer.subscription.created"_s, nowMs);
    const OriginScope scope(truth, Origin::World); // what follows happens by itself
    finalizeStripeInvoice(invoice, truth, nowMs);
    return body;
}

StripeReply updateStripeSubscription(const Record &record, const StripeForm &form, Truth &truth, qint64 nowMs)
{
    if (auto done = checkSubscription(form); !done) {
        return std::unexpected(done.error());
    }
    auto body = record.body;
    body.insert("metadata"_L1, stripeMetadata(form, body.value("metadata"_L1).toObject()));
    for (const auto &name : {u"description"_s}) {
        if (form.contains(name)) {
            body.insert(name, form.value(name));
        }
    }
    if (form.contains(u"cancel_at_period_end"_s)) {
        const bool ends = form.value(u"cancel_at_period_end"_s) == "true"_L1;
        body.insert("cancel_at_period_end"_L1, ends);
        body.insert("cancel_at"_L1, ends ? body.value("current_period_end"_L1) : QJsonValue(QJsonValue::Null));
        body.insert("canceled_at"_L1, ends ? QJsonValue(nowMs / 1000) : QJsonValue(QJsonValue::Null));
    }
    if (stripeItems(form, u"items"_s).isEmpty()) {
        stripeSave(truth, record, body, u"customer.subscription.updated"_s, nowMs);
        return body;
    }
    const auto how = form.value(u"proration_behavior"_s, u"create_prorations"_s);
    if (how != "create_prorations"_L1 && how != "none"_L1) {
        return invalid({}, u"Invalid proration_behavior: this account takes create_prorations or none"_s,
                       u"proration_behavior"_s);
    }
    const auto before = body.value("items"_L1)["data"_L1].toArray();
    const auto items = subscriptionItems(form, record.id, before, truth, nowMs);
    if (!items) {
        return std::unexpected(items.error());
    }
    if (items->isEmpty()) {
        return invalid({}, u"A subscription must have at least one active plan."_s, u"items"_s);
    }
    body.insert("items"_L1, listOf(*items, u"/v1/subscription_items?subscription=%1"_s.arg(record.id)));
    stripeSave(truth, record, body, u"customer.subscription.updated"_s, nowMs);
    if (how == "create_prorations"_L1) {
        prorate(body, periodAmount(before), periodAmount(*items), truth, nowMs);
    }
    return body;
}

QJsonObject cancelStripeSubscription(const Record &record, const StripeForm &form, Truth &truth, qint64 nowMs)
{
    auto body = record.body;
    if (form.value(u"prorate"_s) == "true"_L1) {
        prorate(body, periodAmount(body.value("items"_L1)["data"_L1].toArray()), 0, truth, nowMs);
    }
    body.insert("status"_L1, u"canceled"_s);
    body.insert("canceled_at"_L1, nowMs / 1000);
    body.insert("ended_at"_L1, nowMs / 1000);
    stripeSave(truth, record, body, u"customer.subscription.deleted"_s, nowMs);
    return body;
}

} // namespace Throughline::Estate
