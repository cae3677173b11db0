// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/money.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace Throughline
{

/// The meaning of a native record. `Unknown` records are kept and shown, never dropped.
enum class ObjectKind {
    Unknown,
    Customer,
    LegalEntity,
    Product,
    Opportunity,
    Quote,
    Contract,
    Order,
    Subscription,
    Fulfilment,
    Invoice,
    Payment,
    CreditMemo,
    Refund,
    RevenueSchedule, ///< what of an order is earned in which month
    Usage, ///< what a customer used in a period
    AccountingPeriod,
};

QString toWord(ObjectKind kind); ///< stable word: "order", "credit_memo"
ObjectKind objectKindFromWord(QStringView word); ///< Unknown for a word it does not know

struct LineItem {
    QString productCode;
    QString description;
    Decimal quantity;
    Decimal unitPrice;
    Decimal amount;
    bool operator==(const LineItem &) const = default;
};

/// A record translated by the mapping. What the source did not say is empty, never guessed.
struct CanonicalObject {
    ObjectKind kind = ObjectKind::Unknown;
    QString number; ///< what people call it: order number, invoice number
    QString status; ///< canonical status word of the kind's lifecycle: "draft", "approved", "booked", "paid" ...
    QString customerKey; ///< key of the customer in its system of record
    QString customerName;
    QString entity; ///< legal entity code
    Money amount;
    QMap<QString, QString>
        keys; ///< correlation keys by name: "order_key", "opportunity_id", "external_id", "quote_number" ...
    QMap<QString, QString> attributes; ///< what the comparison shows: "start_date", "bill_to", "product", "tax" ...
    QList<LineItem> lines;
    bool operator==(const CanonicalObject &) const = default;
};

QJsonObject toJson(const CanonicalObject &object);
Result<CanonicalObject> canonicalFromJson(const QJsonObject &json);

} // namespace Throughline
