// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mapping/apply.h"

using namespace Qt::StringLiterals;

namespace Throughline::Mapping
{

namespace
{

QString textOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        return QString::number(value.toInteger());
    }
    if (value.isBool()) {
        return value.toBool() ? u"true"_s : u"false"_s;
    }
    return value.toString();
}

/// "Closed Won" -> "closed_won": the model's spelling of a word it may not know.
QString modelWord(const QString &word)
{
    auto spelled = word.trimmed().toLower();
    return spelled.replace(u' ', u'_').replace(u'-', u'_');
}

QString translated(const ValueRule &rule, const QJsonValue &value)
{
    const auto text = textOf(value);
    if (const auto word = rule.words.constFind(text); word != rule.words.constEnd()) {
        return *word;
    }
    if (!rule.keepOthers && !text.isEmpty()) {
        return rule.otherwise;
    }
    return rule.isStatus ? modelWord(text) : text;
}

Result<QString> valueOf(const ValueRule &rule, const JsonDocument &document)
{
    return rule.from.evaluate(document).transform([&](const QJsonValue &value) { return translated(rule, value); });
}

Result<QString> field(const RecordRules &rules, const QString &name, const JsonDocument &document)
{
    const auto rule = rules.fields.constFind(name);
    return rule == rules.fields.constEnd() ? QString() : valueOf(*rule, document);
}

/// Nothing where the record says neither; an error where it says one without the other, or something unreadable.
Result<Money> moneyOf(const RecordRules &rules, const JsonDocument &document)
{
    const auto amount = field(rules, u"amount"_s, document);
    const auto currency = field(rules, u"currency"_s, document);
    if (!amount || !currency) {
        return std::unexpected(!amount ? amount.error() : currency.error());
    }
    if (amount->isEmpty()) {
        return Money();
    }
    const auto decimal = Decimal::parse(*amount);
    if (!decimal) {
        return fail(ErrorCode::MappingFailed, u"amount: %1"_s.arg(decimal.error().detail));
    }
    const auto code = currency->toUpper();
    const bool isCode = code.size() == 3 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCode) {
        return fail(ErrorCode::MappingFailed, u"currency: \"%1\" is not a currency code"_s.arg(currency->left(40)));
    }
    return Money{*decimal, code};
}

Result<Decimal> lineNumber(const LineRules &rules, const QString &name, const JsonDocument &line)
{
    const auto rule = rules.fields.constFind(name);
    if (rule == rules.fields.constEnd()) {
        return Decimal();
    }
    return rule->evaluate(line).and_then([&](const QJsonValue &value) -> Result<Decimal> {
        auto decimal = Decimal::parse(textOf(value));
        if (!decimal) {
            return fail(ErrorCode::MappingFailed, u"line %1: %2"_s.arg(name, decimal.error().detail));
        }
        return *decimal;
    });
}

QString lineText(const LineRules &rules, const QString &name, const JsonDocument &line)
{
    const auto rule = rules.fields.constFind(name);
    return rule == rules.fields.constEnd() ? QString() : textOf(rule->evaluate(line).value_or(QJsonValue()));
}

Result<QList<LineItem>> linesOf(const LineRules &rules, const JsonDocument &document)
{
    const auto each = rules.each.select(document);
    if (!each) {
        return std::unexpected(each.error());
    }
    QList<LineItem> lines;
    for (const auto list = each->items(); const auto &line : list) {
        const auto quantity = lineNumber(rules, u"quantity"_s, line);
        const auto unitPrice = lineNumber(rules, u"unit_price"_s, line);
        const auto amount = lineNumber(rules, u"amount"_s, line);
        for (const auto *number : {&quantity, &unitPrice, &amount}) {
            if (!*number) {
                return std::unexpected(number->error());
            }
        }
        lines.append({lineText(rules, u"product"_s, line), lineText(rules, u"description"_s, line), *quantity,
                      *unitPrice, *amount});
    }
    return lines;
}

/// Keys and attributes that can be read; one that cannot is left out: it proves nothing. Neither does a truth value,
/// which is what "condition && value" comes to when the condition fails.
QMap<QString, QString> texts(const QMap<QString, ValueRule> &rules, const JsonDocument &document)
{
    QMap<QString, QString> values;
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        const auto value = it->from.evaluate(document);
        if (!value || value->isBool()) {
            continue;
        }
        if (const auto text = translated(*it, *value); !text.isEmpty()) {
            values.insert(it.key(), text);
        }
    }
    return values;
}

} // namespace

Result<Mapped> applyRules(const RecordRules &rules, const QString &type, const JsonDocument &document)
{
    Mapped mapped;
    mapped.drift = driftOf(rules.contract, type, document);
    if (rules.when) {
        const auto speaks = rules.when->evaluate(document);
        if (!speaks) {
            return std::unexpected(speaks.error());
        }
        if (!speaks->toBool()) {
            return mapped;
        }
    }
    auto &object = mapped.object;
    object.kind = rules.kind;
    const auto amount = moneyOf(rules, document);
    if (!amount) {
        return std::unexpected(amount.error());
    }
    object.amount = *amount;
    const QList<std::pair<QString, QString *>> plain{{u"number"_s, &object.number},
                                                     {u"status"_s, &object.status},
                                                     {u"customer_key"_s, &object.customerKey},
                                                     {u"customer_name"_s, &object.customerName},
                                                     {u"entity"_s, &object.entity}};
    for (const auto &[name, place] : plain) {
        auto value = field(rules, name, document);
        if (!value) {
            return std::unexpected(value.error());
        }
        *place = *value;
    }
    object.keys = texts(rules.keys, document);
    object.attributes = texts(rules.attributes, document);
    if (rules.lines) {
        auto lines = linesOf(*rules.lines, document);
        if (!lines) {
            return std::unexpected(lines.error());
        }
        object.lines = *lines;
    }
    return mapped;
}

} // namespace Throughline::Mapping
