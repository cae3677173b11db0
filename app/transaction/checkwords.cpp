// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transaction/checkwords.h"

#include "app/components/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

struct Field {
    const char *label = nullptr;
    enum class Kind { Text, Money, Currency } kind = Kind::Text;
};

/// Names of what the shipped profiles read of an answer.
Field fieldOf(const QString &name)
{
    using enum Field::Kind;
    static const QHash<QString, Field> fields{
        {u"active"_s, {QT_TRANSLATE_NOOP("Check", "for sale"), Text}},
        {u"available"_s, {QT_TRANSLATE_NOOP("Check", "available"), Text}},
        {u"balance"_s, {QT_TRANSLATE_NOOP("Check", "balance"), Money}},
        {u"currency"_s, {nullptr, Currency}},
        {u"hold"_s, {QT_TRANSLATE_NOOP("Check", "hold"), Text}},
        {u"limit"_s, {QT_TRANSLATE_NOOP("Check", "limit"), Money}},
        {u"list_price"_s, {QT_TRANSLATE_NOOP("Check", "list price"), Money}},
        {u"location"_s, {QT_TRANSLATE_NOOP("Check", "location"), Text}},
        {u"price"_s, {QT_TRANSLATE_NOOP("Check", "price"), Money}},
        {u"product"_s, {QT_TRANSLATE_NOOP("Check", "product"), Text}},
        {u"sku"_s, {QT_TRANSLATE_NOOP("Check", "SKU"), Text}},
        {u"tax"_s, {QT_TRANSLATE_NOOP("Check", "tax"), Money}},
        {u"total"_s, {QT_TRANSLATE_NOOP("Check", "total"), Money}},
    };
    return fields.value(name);
}

QString say(const char *text)
{
    return QCoreApplication::translate("Check", text);
}

/// A value as JSON has it: text, number, truth, or an exact number.
QString plain(const QJsonValue &value)
{
    return value.isBool()
        ? (value.toBool() ? say(QT_TRANSLATE_NOOP("Check", "yes")) : say(QT_TRANSLATE_NOOP("Check", "no")))
        : value.isDouble() ? QString::number(value.toDouble(), 'g', 15)
        : value.isObject() ? value["$number"_L1].toString()
                           : value.toString();
}

QString asMoney(const QString &text, const QString &currency)
{
    const auto amount = Decimal::parse(text);
    if (!amount) {
        return text;
    }
    return currency.isEmpty() ? Format::amount({*amount, u"\u00a4"_s}) : Format::amountWithCode({*amount, currency});
}

} // namespace

QString wordOfRequirement(const QString &code)
{
    static const QHash<QString, const char *> words{
        {u"credit-hold-erp"_s, QT_TRANSLATE_NOOP("Check", "No credit hold in the ERP")},
        {u"credit-limit-exceeded"_s, QT_TRANSLATE_NOOP("Check", "Within the credit limit")},
        {u"out-of-stock"_s, QT_TRANSLATE_NOOP("Check", "Everything is in stock")},
        {u"price-changed"_s, QT_TRANSLATE_NOOP("Check", "The list price is the one quoted")},
        {u"product-withdrawn"_s, QT_TRANSLATE_NOOP("Check", "The product is still sold")},
        {u"tax-refused"_s, QT_TRANSLATE_NOOP("Check", "Tax can be worked out")},
    };
    const char *word = words.value(code);
    return word ? say(word) : code;
}

QString wordOfQuestion(const QString &name)
{
    static const QHash<QString, const char *> words{
        {u"credit"_s, QT_TRANSLATE_NOOP("Check", "credit")},
        {u"price"_s, QT_TRANSLATE_NOOP("Check", "price")},
        {u"stock"_s, QT_TRANSLATE_NOOP("Check", "stock")},
        {u"tax"_s, QT_TRANSLATE_NOOP("Check", "tax")},
    };
    const char *word = words.value(name);
    return word ? say(word) : name;
}

QString wordsOfAnswer(const QJsonArray &rows)
{
    QStringList lines;
    for (const auto &row : rows) {
        const auto object = row.toObject();
        const auto currency = object["currency"_L1].toString().toUpper();
        QStringList parts;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto [label, kind] = fieldOf(it.key());
            const auto value = plain(it.value());
            if (!value.isEmpty() && kind != Field::Kind::Currency) {
                parts.append((label ? say(label) : it.key()) + u' '
                             + (kind == Field::Kind::Money ? asMoney(value, currency) : value));
            }
        }
        lines.append(parts.join(u" · "_s));
    }
    return lines.join(u'\n');
}

} // namespace Throughline
