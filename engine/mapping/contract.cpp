// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mapping/apply.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Throughline::Mapping
{

namespace
{

bool isNumber(const QJsonValue &value)
{
    return value.isDouble() || (value.isString() && Decimal::parse(value.toString()).has_value());
}

bool isWhole(const QJsonValue &value)
{
    bool whole = value.isDouble();
    if (value.isString()) {
        value.toString().toLongLong(&whole);
    }
    return whole;
}

bool isTime(const QJsonValue &value)
{
    const auto text = value.toString();
    return value.isDouble() || QDateTime::fromString(text.left(19), Qt::ISODate).isValid();
}

bool is(const QString &type, const QJsonValue &value)
{
    return type == "text"_L1   ? value.isString()
        : type == "number"_L1  ? isNumber(value)
        : type == "integer"_L1 ? isWhole(value)
        : type == "bool"_L1    ? value.isBool()
        : type == "time"_L1    ? isTime(value)
        : type == "list"_L1    ? value.isArray()
                               : value.isObject();
}

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"bool"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"text"_s;
    case QJsonValue::Array:
        return u"list"_s;
    case QJsonValue::Object:
        return u"object"_s;
    default:
        return u"missing"_s;
    }
}

} // namespace

QList<Drift> driftOf(const QList<FieldRule> &contract, const QString &type, const JsonDocument &document)
{
    QList<Drift> drift;
    for (const auto &rule : contract) {
        const auto said = rule.path.select(document);
        if (said && ((said->isObject() && rule.type == "object"_L1) || (said->isArray() && rule.type == "list"_L1))) {
            continue; // as promised, and too large to look at further
        }
        const auto value = said ? said->value() : QJsonValue();
        if (value.isNull() || value.isUndefined()) {
            if (rule.required) {
                drift.append({type, rule.field, rule.type, u"missing"_s});
            }
        } else if (!is(rule.type, value)) {
            drift.append({type, rule.field, rule.type, typeOf(value)});
        }
    }
    return drift;
}

} // namespace Throughline::Mapping
