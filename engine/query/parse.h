// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/query/expression.h"

#include <expected>

namespace Throughline::Query
{

enum class Problem {
    ExpectedTerm, ///< a field, a word to look for, `not` or a parenthesis
    UnknownField,
    WrongOperator, ///< the field cannot be compared so
    ExpectedOperator,
    ExpectedValue,
    UnknownChoice,
    BadAmount,
    BadDuration,
    BadMoment,
    BadNumber,
    BadPath,
    ExpectedClose,
    UnexpectedClose,
    UnclosedQuote,
    TooDeep, ///< parentheses and `not` nested more than `deepest`
    TooLong, ///< more than `mostTerms` terms or `mostCharacters`
};
inline constexpr int deepest = 40;
inline constexpr int mostTerms = 2000;
inline constexpr int mostCharacters = 64 * 1024;

/// Where a query stops making sense, and what could stand there. Words are made in app/.
struct ParseError {
    Problem problem = Problem::ExpectedTerm;
    int position = 0; ///< in characters from the start
    int length = 0; ///< of what is wrong; 0 = something is missing there
    QString found;
    QStringList expected; ///< as it would be written
    bool operator==(const ParseError &) const = default;
};

/// Words side by side are `and`ed. `in (a, b)` is several values, `:` is `=`. An empty text means everything.
///   query  := or ; or := and {"or" and} ; and := not {["and"] not} ; not := "not" not | "(" or ")" | term
///   term   := field operator value | field ["not"] "in" "(" value {"," value} ")" | $path operator value | word
std::expected<Expression, ParseError> parse(QStringView text);

/// The value of a field from what was written; the error's position is 0.
std::expected<Value, ParseError> valueFrom(Field field, const QString &text);

/// The same query in one spelling: parse(toText(e)) is e.
QString toText(const Expression &expression);
QString toText(const Term &term);
/// A value as it must be written: quoted when it holds blanks or signs of the language.
QString quoted(const QString &value);

} // namespace Throughline::Query
