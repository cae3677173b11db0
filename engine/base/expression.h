// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QByteArrayView>
#include <QJsonValue>
#include <QList>

#include <memory>

namespace Throughline
{

/// A JSON text parsed once and asked many times. Amounts stay exact: a number that a double could not hold
/// exactly is its text.
class JsonDocument
{
public:
    static Result<JsonDocument> parse(QByteArrayView bytes); ///< BadInput with line and column
    explicit JsonDocument(const QJsonValue &value);
    QJsonValue value() const;
    QByteArray canonical() const; ///< the bytes of canonicalJson(value()), at a fraction of its cost
    bool isObject() const;
    bool isArray() const;
    QList<JsonDocument> items() const; ///< of an array; of anything else none

private:
    friend class Expression;
    struct Node;
    explicit JsonDocument(std::shared_ptr<const Node> node);
    std::shared_ptr<const Node> m_node;
};

/// A compiled JMESPath expression (jmespath.org), the language of connector profiles, mappings and flows.
/// Additional functions:
///   to_minor(amount, currency)   "1864.00", "EUR" -> 186400; fails where a digit would be lost
///   from_minor(minor, currency)  186400, "EUR" -> "1864.00"
///   number(text)                 an exact JSON number in a body: "1864.00" -> 1864.00
///   whole(text)                  "160.0" -> 160; fails where there is a fraction
///   add(a, b), times(a, b)       exact decimals as text
///   total(list)                  exact sum of a list of decimals as text
///   iso_ms(text)                 "2026-08-14T09:12:00.000+0000" -> milliseconds since 1970; no zone = UTC
///   unix_ms(seconds)             1786700000 -> 1786700000000
///   iso_date(ms)                 milliseconds -> "2026-08-14"
///   text(any)                    a number or text as text; null stays null
///   last_segment(path)           what follows the last "/"
///   split(text, separator)       "a b" -> ["a", "b"]
///   spread(yearly, currency, from, until)   what of a yearly amount falls into each month of the two dates, ends
///                                included: [{"period": "2026-11", "amount": "155.33"}, …]; no cent is lost
///   sum_by(list, key, value)   one object per different `key` of the list's objects: {key, value}, values summed exactly
///   joined(list, other, key)   the objects of `list` that have a partner of the same key in `other`, with its fields laid over
///   equal_amounts(a, b)          true when both are the same decimal: "10" and "10.00"
class Expression
{
public:
    static Result<Expression> compile(const QString &text); ///< BadConfig with the column
    /// MappingFailed when a function refuses its argument. A path that leads nowhere is null, not an error.
    Result<QJsonValue> evaluate(const JsonDocument &document) const;
    /// The same, to be asked in its turn: for what is large.
    Result<JsonDocument> select(const JsonDocument &document) const;
    QString text() const;

private:
    struct Compiled;
    explicit Expression(std::shared_ptr<const Compiled> compiled);
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace Throughline
