// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/stripeobjects.h"

using namespace Qt::StringLiterals;

// What gives money back or adds to the next invoice: credit notes, refunds, invoice items.
namespace Throughline::Estate
{

namespace
{

std::unexpected<EstateReply> invalid(const QString &code, const QString &message, const QString &param)
{
    return std::unexpected(stripeError(400, u"invalid_request_error"_s, code, message, param));
}

std::expected<void, EstateReply> checkNames(const StripeForm &form, const QStringList &known)
{
    for (auto it = form.begin(); it != form.end(); ++it) {
        if (!known.contains(it.key().section(u'[', 0, 0))) {
            return invalid(u"parameter_unknown"_s, u"Received unknown parameter: %1"_s.arg(it.key()), it.key());
        }
    }
    return {};
}

std::expected<qint64, EstateReply> amountOf(const StripeForm &form, const QString &name, qint64 otherwise)
{
    if (!form.contains(name)) {
        return otherwise;
    }
    bool ok = false;
    const auto amount = form.value(name).toLongLong(&ok);
    return ok ? std::expected<qint64, EstateReply>(amount)
              : invalid(u"parameter_invalid_integer"_s, u"Invalid integer: %1"_s.arg(form.value(name)), name);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// A live credit note takes its amount off what is still to be paid; an invoice credited whole counts as paid.
void creditInvoice(const Record &invoice, qint64 amount, bool prePayment, Truth &truth, qint64 nowMs)
{
    const OriginScope scope(truth, Origin::World);
    auto body = invoice.body;
    const auto name = prePayment ? u"pre_payment_credit_notes_amount"_s : u"post_payment_credit_notes_amount"_s;
    body.insert(name, body.value(name).toInteger() + amount);
    if (prePayment) {
        body.insert("amount_due"_L1, body.value("amount_due"_L1).toInteger() - amount);
        body.insert("amount_remaining"_L1, body.value("amount_remaining"_L1).toInteger() - amount);
        if (body.value("amount_remaining"_L1).toInteger() == 0) {
            auto transitions = body.value("status_transitions"_L1).toObject();
            transitions.insert("paid_at"_L1, nowMs / 1000);
            body.insert("status_transitions"_L1, transitions);
            body.insert("status"_L1, u"paid"_s);
            body.insert("paid"_L1, true);
        }
    }
    const bool paid = prePayment && body.value("status"_L1) == "paid"_L1;
    stripeSave(truth, invoice, body, paid ? u"invoice.paid"_s : u"invoice.updated"_s, nowMs);
}

qint64 credited(const QJsonObject &invoice)
{
    return invoice.value("pre_payment_credit_notes_amount"_L1).toInteger()
        + invoice.value("post_payment_credit_notes_amount"_L1).toInteger();
}

QJsonObject noteLine(const QString &id, qint64 amount)
{
    return {{u"id"_s, id},
            {u"object"_s, u"credit_note_line_item"_s},
            {u"amount"_s, amount},
            {u"description"_s, u"Credit"_s},
            {u"discount_amount"_s, 0},
            {u"discount_amounts"_s, QJsonArray()},
            {u"livemode"_s, false},
            {u"quantity"_s, 1},
            {u"tax_amounts"_s, QJsonArray()},
            {u"tax_rates"_s, QJsonArray()},
            {u"type"_s, u"custom_line_item"_s},
            {u"unit_amount"_s, amount},
            {u"unit_amount_decimal"_s, QString::number(amount)}};
}

} // namespace

StripeReply createStripeCreditNote(const StripeForm &form, Truth &truth, qint64 nowMs)
{
    if (auto done =
            checkNames(form,
                       {u"invoice"_s, u"amount"_s, u"credit_amount"_s, u"refund_amount"_s, u"out_of_band_amount"_s,
                        u"reason"_s, u"memo"_s, u"metadata"_s, u"refund"_s, u"expand"_s});
        !done) {
        return std::unexpected(done.error());
    }
    const auto *invoice = stripeFind(truth, u"invoice"_s, form.value(u"invoice"_s));
    if (!invoice) {
        return std::unexpected(stripeMissing(u"invoice"_s, form.value(u"invoice"_s), u"invoice"_s));
    }
    const auto status = invoice->body.value("status"_L1).toString();
    if (status != "open"_L1 && status != "paid"_L1) {
        return invalid({}, u"You can only create a credit note for an open or paid invoice."_s, u"invoice"_s);
    }
    const auto left = invoice->body.value("total"_L1).toInteger() - credited(invoice->body);
    const auto amount = amountOf(form, u"amount"_s, left);
    const auto credit = amountOf(form, u"credit_amount"_s, 0);
    const auto refunded = amountOf(form, u"refund_amount"_s, 0);
    const auto outside = amountOf(form, u"out_of_band_amount"_s, 0);
    for (const auto *each : {&amount, &credit, &refunded, &outside}) {
        if (!*each) {
            return std::unexpected(each->error());
        }
    }
    if (*amount <= 0 || *amount > left) {
        return invalid({}, u"The credit note amount must be positive and at most %1."_s.arg(left), u"amount"_s);
    }
    const bool prePayment = status == "open"_L1;
    if (!prePayment && *credit + *refunded + *outside != *amount) {
        return invalid({},
                       u"The sum of refund_amount, credit_amount and out_of_band_amount must equal the credit note "
                       "amount of a paid invoice."_s,
                       u"amount"_s);
    }
    const auto id = stripeId(truth, u"cn_"_s);
    const auto number = invoice->body.value("number"_L1).toString();
    const QJsonArray lines{noteLine(stripeId(truth, u"cnli_"_s), *amount)};
    QJsonObject body{
        {u"id"_s, id},
        {u"object"_s, u"credit_note"_s},
        {u"amount"_s, *amount},
        {u"created"_s, nowMs / 1000},
        {u"currency"_s, invoice->body.value("currency"_L1)},
        {u"customer"_s, invoice->body.value("customer"_L1)},
        {u"customer_balance_transaction"_s, QJsonValue::Null},
        {u"discount_amount"_s, 0},
        {u"discount_amounts"_s, QJsonArray()},
        {u"invoice"_s, invoice->id},
        {u"lines"_s,
         QJsonObject{{u"object"_s, u"list"_s},
                     {u"data"_s, lines},
                     {u"has_more"_s, false},
                     {u"url"_s, u"/v1/credit_notes/%1/lines"_s.arg(id)}}},
        {u"livemode"_s, false},
        {u"memo"_s, textOrNull(form.value(u"memo"_s))},
        {u"metadata"_s, stripeMetadata(form)},
        {u"number"_s, u"%1-CN-%2"_s.arg(number).arg(truth.nextNumber(u"stripe/note/"_s + number), 2, 10, QChar(u'0'))},
        {u"out_of_band_amount"_s, *outside > 0 ? QJsonValue(*outside) : QJsonValue(QJsonValue::Null)},
        {u"pdf"_s, u"https://pay.stripe.com/credit_notes/%1/pdf"_s.arg(id)},
        {u"reason"_s, textOrNull(form.value(u"reason"_s))},
        {u"refund"_s, textOrNull(form.value(u"refund"_s))},
        {u"status"_s, u"issued"_s},
        {u"subtotal"_s, *amount},
        {u"tax_amounts"_s, QJsonArray()},
        {u"total"_s, *amount},
        {u"type"_s, prePayment ? u"pre_payment"_s : u"post_payment"_s},
        {u"voided_at"_s, QJsonValue::Null}};
    stripeMake(truth, u"credit_note"_s, body, u"credit_note.created"_s, nowMs);
    creditInvoice(*invoice, *amount, prePayment, truth, nowMs);
    return body;
}

StripeReply voidStripeCreditNote(const Record &note, Truth &truth, qint64 nowMs)
{
    if (note.body.value("status"_L1) != "issued"_L1 || note.body.value("type"_L1) != "pre_payment"_L1) {
        return invalid({}, u"You can only void an issued credit note of an open invoice."_s, {});
    }
    auto body = note.body;
    body.insert("status"_L1, u"void"_s);
    body.insert("voided_at"_L1, nowMs / 1000);
    stripeSave(truth, note, body, u"credit_note.voided"_s, nowMs);
    if (const auto *invoice = stripeFind(truth, u"invoice"_s, body.value("invoice"_L1).toString())) {
        creditInvoice(*invoice, -body.value("amount"_L1).toInteger(), true, truth, nowMs);
    }
    return body;
}

StripeReply createStripeRefund(const StripeForm &form, Truth &truth, qint64 nowMs)
{
    if (auto done =
            checkNames(form, {u"charge"_s, u"payment_intent"_s, u"amount"_s, u"reason"_s, u"metadata"_s, u"expand"_s});
        !done) {
        return std::unexpected(done.error());
    }
    auto id = form.value(u"charge"_s);
    if (const auto intent = form.value(u"payment_intent"_s); !intent.isEmpty()) {
        const auto *record = stripeFind(truth, u"payment_intent"_s, intent);
        if (!record) {
            return std::unexpected(stripeMissing(u"payment_intent"_s, intent, u"payment_intent"_s));
        }
        id = record->body.value("latest_charge"_L1).toString();
    }
    const auto *charge = stripeFind(truth, u"charge"_s, id);
    if (!charge) {
        return std::unexpected(stripeMissing(u"charge"_s, id, u"charge"_s));
    }
    const auto left =
        charge->body.value("amount"_L1).toInteger() - charge->body.value("amount_refunded"_L1).toInteger();
    const auto amount = amountOf(form, u"amount"_s, left);
    if (!amount) {
        return std::unexpected(amount.error());
    }
    if (left == 0) {
        return invalid(u"charge_already_refunded"_s, u"Charge %1 has already been refunded."_s.arg(id), {});
    }
    if (*amount <= 0 || *amount > left) {
        return invalid({},
                       u"Refund amount (%1) is greater than unrefunded amount on charge (%2)"_s.arg(*amount).arg(left),
                       u"amount"_s);
    }
    QJsonObject body{{u"id"_s, stripeId(truth, u"re_"_s)},
                     {u"object"_s, u"refund"_s},
                     {u"amount"_s, *amount},
                     {u"balance_transaction"_s, QJsonValue::Null},
                     {u"charge"_s, id},
                     {u"created"_s, nowMs / 1000},
                     {u"currency"_s, charge->body.value("currency"_L1)},
                     {u"metadata"_s, stripeMetadata(form)},
                     {u"payment_intent"_s, charge->body.value("payment_intent"_L1)},
                     {u"reason"_s, textOrNull(form.value(u"reason"_s))},
                     {u"receipt_number"_s, QJsonValue::Null},
                     {u"source_transfer_reversal"_s, QJsonValue::Null},
                     {u"status"_s, u"succeeded"_s},
                     {u"transfer_reversal"_s, QJsonValue::Null}};
    stripeMake(truth, u"refund"_s, body, u"refund.created"_s, nowMs);
    const OriginScope scope(truth, Origin::World);
    auto charged = charge->body;
    charged.insert("amount_refunded"_L1, charged.value("amount_refunded"_L1).toInteger() + *amount);
    charged.insert("refunded"_L1, *amount == left);
    stripeSave(truth, *charge, charged, u"charge.refunded"_s, nowMs);
    return body;
}

QJsonObject makeStripeInvoiceItem(const QJsonObject &about, const QJsonObject &period, Truth &truth, qint64 nowMs)
{
    QJsonObject body{{u"id"_s, stripeId(truth, u"ii_"_s)},
                     {u"object"_s, u"invoiceitem"_s},
                     {u"date"_s, nowMs / 1000},
                     {u"description"_s, QJsonValue::Null},
                     {u"discountable"_s, true},
                     {u"discounts"_s, QJsonArray()},
                     {u"invoice"_s, QJsonValue::Null}, // pending: it joins the next invoice
                     {u"livemode"_s, false},
                     {u"metadata"_s, QJsonObject()},
                     {u"period"_s, period},
                     {u"price"_s, QJsonValue::Null},
                     {u"proration"_s, false},
                     {u"quantity"_s, 1},
                     {u"subscription"_s, QJsonValue::Null},
                     {u"tax_rates"_s, QJsonArray()}};
    for (auto it = about.begin(); it != about.end(); ++it) {
        body.insert(it.key(), it.value());
    }
    const auto amount = body.value("amount"_L1).toInteger();
    body.insert("unit_amount"_L1, amount);
    body.insert("unit_amount_decimal"_L1, QString::number(amount));
    stripeMake(truth, u"invoiceitem"_s, body, u"invoiceitem.created"_s, nowMs);
    return body;
}

StripeReply createStripeInvoiceItem(const StripeForm &form, Truth &truth, qint64 nowMs)
{
    if (auto done = checkNames(form,
                               {u"customer"_s, u"amount"_s, u"currency"_s, u"description"_s, u"subscription"_s,
                                u"metadata"_s, u"period"_s, u"discountable"_s, u"expand"_s});
        !done) {
        return std::unexpected(done.error());
    }
    const auto customer = form.value(u"customer"_s);
    if (!stripeFind(truth, u"customer"_s, customer)) {
        return std::unexpected(stripeMissing(u"customer"_s, customer, u"customer"_s));
    }
    const auto subscription = form.value(u"subscription"_s);
    if (!subscription.isEmpty() && !stripeFind(truth, u"subscription"_s, subscription)) {
        return std::unexpected(stripeMissing(u"subscription"_s, subscription, u"subscription"_s));
    }
    if (!form.contains(u"amount"_s) || form.value(u"currency"_s).isEmpty()) {
        return invalid(u"parameter_missing"_s, u"You must pass amount and currency."_s, u"amount"_s);
    }
    const auto amount = amountOf(form, u"amount"_s, 0);
    if (!amount) {
        return std::unexpected(amount.error());
    }
    return makeStripeInvoiceItem({{u"customer"_s, customer},
                                  {u"amount"_s, *amount},
                                  {u"currency"_s, form.value(u"currency"_s).toLower()},
                                  {u"description"_s, textOrNull(form.value(u"description"_s))},
                                  {u"subscription"_s, textOrNull(subscription)},
                                  {u"metadata"_s, stripeMetadata(form)}},
                                 {{u"start"_s, nowMs / 1000}, {u"end"_s, nowMs / 1000}}, truth, nowMs);
}

} // namespace Throughline::Estate
