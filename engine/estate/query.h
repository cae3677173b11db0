// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/base/money.h"

#include <QList>
#include <QString>

#include <functional>

// What SOQL and SuiteQL have in common: tokens and conditions. Private to the estate.
namespace Throughline::Estate
{

struct Token {
    enum Type { Word, Text, Number, Sign, End };
    Type type = End;
    QString text; ///< Text: unquoted; Number: digits or a date literal as written
    qsizetype at = 0; ///< column in the query, from 0

    bool is(QLatin1StringView word) const { return type == Word && text.compare(word, Qt::CaseInsensitive) == 0; }
    bool sign(QLatin1StringView s) const { return type == Sign && text == s; }
};

enum class Quoting { Backslash, Doubled };

/// Words are [A-Za-z_][A-Za-z0-9_.]*, so a path is one word. The error's detail is the offending text.
Result<QList<Token>> tokenize(const QString &text, Quoting quoting);

/// A field's value while a condition is judged.
struct Value {
    enum Type { Null, Text, Number, Time, Bool };
    Type type = Null;
    QString text; ///< Text; Bool as "true" or "false"
    Decimal number;
    qint64 ms = 0;
};

struct Operand {
    QString field; ///< path as written
    QString function; ///< upper case, empty when there is none: BUILTIN.DF, TO_CHAR, UPPER
    QString argument; ///< second argument of the function
};

struct Condition {
    enum Kind { And, Or, Not, Compare, In, Like, IsNull };
    Kind kind = And;
    QList<Condition> children;
    Operand operand;
    QString sign; ///< Compare: = != < <= > >=
    bool negated = false; ///< NOT IN, NOT LIKE, IS NOT NULL
    QList<Value> values;
};

class TokenReader
{
public:
    explicit TokenReader(QList<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }
    const Token &peek(qsizetype ahead = 0) const;
    Token take();
    bool takeWord(QLatin1StringView word);
    bool takeSign(QLatin1StringView sign);
    bool atEnd() const { return peek().type == Token::End; }

private:
    QList<Token> m_tokens; ///< never empty: an End token closes it
    qsizetype m_next = 0;
};

/// Reads a literal or a literal function at the reader's place.
using LiteralReader = std::function<Result<Value>(TokenReader &)>;

Result<Operand> readOperand(TokenReader &reader);
Result<Condition> readCondition(TokenReader &reader, const LiteralReader &literal);
/// number, quoted text, true, false, null
Result<Value> readPlainLiteral(TokenReader &reader);

struct Judging {
    std::function<Result<Value>(const Operand &)> value;
    bool foldCase = false; ///< text compares without case
    bool nullDiffers = false; ///< a null field is != to every value (SOQL), else unknown (SQL)
};

Result<bool> holds(const Condition &condition, const Judging &judging);
/// nulls first; text by code point after folding where asked
int compareValues(const Value &a, const Value &b, bool foldCase);

} // namespace Throughline::Estate
