// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/estate/exchange.h"
#include "engine/estate/truth.h"

#include <QJsonArray>

#include <expected>

namespace Throughline::Estate
{

inline const QString stripeSystem = QStringLiteral("stripe");

/// {error: {type, code, message, param}}
EstateReply stripeError(int status, const QString &type, const QString &code, const QString &message,
                        const QString &param = {});
EstateReply stripeMissing(const QString &what, const QString &id, const QString &param);

using StripeReply = std::expected<QJsonObject, EstateReply>; ///< the object, or the vendor's refusal
using StripeForm = QMap<QString, QString>; ///< nested keys as written: items[0][price_data][currency]

/// cus_…, sub_…: 14 characters that follow from the seed
QString stripeId(Truth &truth, const QString &prefix);
/// metadata[…] of a form over what there is; an empty value removes
QJsonObject stripeMetadata(const StripeForm &form, QJsonObject before = {});
/// members of items[n] by n, in order
QList<StripeForm> stripeItems(const StripeForm &form, const QString &name);
const Record *stripeFind(const Truth &truth, const QString &kind, const QString &id);
void stripeSave(Truth &truth, const Record &record, const QJsonObject &body, const QString &eventType, qint64 nowMs);
const Record &stripeMake(Truth &truth, const QString &kind, const QJsonObject &body, const QString &eventType,
                         qint64 nowMs);

// customers
/// POST /v1/tax/calculations: computed, and nothing of it stays.
StripeReply calculateStripeTax(const StripeForm &form, Truth &truth, qint64 nowMs);
StripeReply createStripeCustomer(const StripeForm &form, Truth &truth, qint64 nowMs);
StripeReply updateStripeCustomer(const Record &record, const StripeForm &form, Truth &truth, qint64 nowMs);
// subscriptions and their invoices
StripeReply createStripeSubscription(const StripeForm &form, Truth &truth, qint64 nowMs);
StripeReply updateStripeSubscription(const Record &record, const StripeForm &form, Truth &truth, qint64 nowMs);
QJsonObject cancelStripeSubscription(const Record &record, const StripeForm &form, Truth &truth, qint64 nowMs);
/// draft → open; charge_automatically is paid at once
void finalizeStripeInvoice(const Record &invoice, Truth &truth, qint64 nowMs);
StripeReply stripeInvoiceVerb(const Record &invoice, const QString &verb, Truth &truth, qint64 nowMs);

/// the customer's bank refused: the invoice stays open, its subscription is past due
StripeReply failStripePayment(const Record &invoice, Truth &truth, qint64 nowMs);

// credits, refunds, and what is added to the next invoice
StripeReply createStripeCreditNote(const StripeForm &form, Truth &truth, qint64 nowMs);
StripeReply voidStripeCreditNote(const Record &note, Truth &truth, qint64 nowMs);
StripeReply createStripeRefund(const StripeForm &form, Truth &truth, qint64 nowMs);
StripeReply createStripeInvoiceItem(const StripeForm &form, Truth &truth, qint64 nowMs);
/// a pending item with the members of `about` over the usual ones
QJsonObject makeStripeInvoiceItem(const QJsonObject &about, const QJsonObject &period, Truth &truth, qint64 nowMs);

/// payment intent and charge of a paid invoice, succeeded
void payStripeInvoice(QJsonObject &invoice, Truth &truth, qint64 nowMs);

// events and webhooks
void stripeEvent(Truth &truth, const QString &type, const QJsonObject &object, qint64 nowMs);

} // namespace Throughline::Estate
