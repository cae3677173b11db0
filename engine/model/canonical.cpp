// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/canonical.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

struct KindWord {
    ObjectKind kind;
    QLatin1StringView word;
};

constexpr std::array kindWords{
    KindWord{ObjectKind::Unknown, "unknown"_L1},
    KindWord{ObjectKind::Customer, "customer"_L1},
    KindWord{ObjectKind::LegalEntity, "legal_entity"_L1},
    KindWord{ObjectKind::Product, "product"_L1},
    KindWord{ObjectKind::Opportunity, "opportunity"_L1},
    KindWord{ObjectKind::Quote, "quote"_L1},
    KindWord{ObjectKind::Contract, "contract"_L1},
    KindWord{ObjectKind::Order, "order"_L1},
    KindWord{ObjectKind::Subscription, "subscription"_L1},
    KindWord{ObjectKind::Fulfilment, "fulfilment"_L1},
    KindWord{ObjectKind::Invoice, "invoice"_L1},
    KindWord{ObjectKind::Payment, "payment"_L1},
    KindWord{ObjectKind::CreditMemo, "credit_memo"_L1},
    KindWord{ObjectKind::Refund, "refund"_L1},
    KindWord{ObjectKind::RevenueSchedule, "revenue_schedule"_L1},
    KindWord{ObjectKind::Usage, "usage"_L1},
    KindWord{ObjectKind::AccountingPeriod, "accounting_period"_L1},
};

QJsonObject toJson(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

QMap<QString, QString> mapFromJson(const QJsonObject &object)
{
    QMap<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it) {
        map.insert(it.key(), it.value().toString());
    }
    return map;
}

void insertText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(key, text);
    }
}

} // namespace

QString toWord(ObjectKind kind)
{
    return kindWords.at(static_cast<std::size_t>(kind)).word;
}

ObjectKind objectKindFromWord(QStringView word)
{
    const auto it = std::ranges::find_if(kindWords, [&](const KindWord &entry) { return word == entry.word; });
    return it == kindWords.end() ? ObjectKind::Unknown : it->kind;
}

QJsonObject toJson(const CanonicalObject &object)
{
    QJsonObject json{{u"kind"_s, toWord(object.kind)}};
    insertText(json, "number"_L1, object.number);
    insertText(json, "status"_L1, object.status);
    insertText(json, "customer_key"_L1, object.customerKey);
    insertText(json, "customer_name"_L1, object.customerName);
    insertText(json, "entity"_L1, object.entity);
    if (!object.amount.isNull()) {
        json.insert("amount"_L1, object.amount.amount.toString());
        json.insert("currency"_L1, object.amount.currency);
    }
    if (!object.keys.isEmpty()) {
        json.insert("keys"_L1, toJson(object.keys));
    }
    if (!object.attributes.isEmpty()) {
        json.insert("attributes"_L1, toJson(object.attributes));
    }
    if (!object.lines.isEmpty()) {
        QJsonArray lines;
        for (const auto &line : object.lines) {
            lines.append(QJsonObject{{u"product"_s, line.productCode},
                                     {u"description"_s, line.description},
                                     {u"quantity"_s, line.quantity.toString()},
                                     {u"unit_price"_s, line.unitPrice.toString()},
                                     {u"amount"_s, line.amount.toString()}});
        }
        json.insert("lines"_L1, lines);
    }
    return json;
}

Result<CanonicalObject> canonicalFromJson(const QJsonObject &json)
{
    CanonicalObject object;
    object.kind = objectKindFromWord(json["kind"_L1].toString());
    object.number = json["number"_L1].toString();
    object.status = json["status"_L1].toString();
    object.customerKey = json["customer_key"_L1].toString();
    object.customerName = json["customer_name"_L1].toString();
    object.entity = json["entity"_L1].toString();
    if (json.contains("currency"_L1)) {
        auto amount = Decimal::parse(json["amount"_L1].toString());
        if (!amount) {
            return std::unexpected(amount.error());
        }
        object.amount = {*amount, json["currency"_L1].toString()};
    }
    object.keys = mapFromJson(json["keys"_L1].toObject());
    object.attributes = mapFromJson(json["attributes"_L1].toObject());
    for (const auto values = json["lines"_L1].toArray(); const auto &value : values) {
        const auto line = value.toObject();
        const auto quantity = Decimal::parse(line["quantity"_L1].toString());
        const auto unitPrice = Decimal::parse(line["unit_price"_L1].toString());
        const auto amount = Decimal::parse(line["amount"_L1].toString());
        if (!quantity || !unitPrice || !amount) {
            return fail(ErrorCode::BadInput, u"a line item without exact numbers"_s);
        }
        object.lines.append(
            {line["product"_L1].toString(), line["description"_L1].toString(), *quantity, *unitPrice, *amount});
    }
    return object;
}

} // namespace Throughline
