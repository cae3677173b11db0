// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/query.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

bool wordStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool wordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.';
}

bool numberPart(QChar c) // also 2026-11-21T06:10:00.000+01:00
{
    return c.isLetterOrNumber() || c == u'.' || c == u':' || c == u'-' || c == u'+';
}

Result<Token> quoted(const QString &text, qsizetype &i, Quoting quoting)
{
    Token token{.type = Token::Text, .text = {}, .at = i};
    for (++i; i < text.size(); ++i) {
        if (text[i] == u'\'') {
            if (quoting == Quoting::Doubled && i + 1 < text.size() && text[i + 1] == u'\'') {
                ++i;
            } else {
                ++i;
                return token;
            }
        } else if (quoting == Quoting::Backslash && text[i] == u'\\' && i + 1 < text.size()) {
            ++i;
        }
        token.text += text[i];
    }
    return fail(ErrorCode::BadInput, text.sliced(token.at));
}

Result<Condition> readOr(TokenReader &reader, const LiteralReader &literal, int depth);

Result<QList<Value>> readValues(TokenReader &reader, const LiteralReader &literal)
{
    if (!reader.takeSign("("_L1)) {
        return fail(ErrorCode::BadInput, reader.peek().text);
    }
    QList<Value> values;
    do {
        auto value = literal(reader);
        if (!value) {
            return std::unexpected(value.error());
        }
        values += *value;
    } while (reader.takeSign(","_L1));
    if (!reader.takeSign(")"_L1)) {
        return fail(ErrorCode::BadInput, reader.peek().text);
    }
    return values;
}

Result<Condition> readTest(TokenReader &reader, const LiteralReader &literal)
{
    auto operand = readOperand(reader);
    if (!operand) {
        return std::unexpected(operand.error());
    }
    Condition condition{.kind = Condition::Compare, .children = {}, .operand = *operand, .sign = {}, .values = {}};
    if (reader.takeWord("IS"_L1)) {
        condition.kind = Condition::IsNull;
        condition.negated = reader.takeWord("NOT"_L1);
        if (!reader.takeWord("NULL"_L1)) {
            return fail(ErrorCode::BadInput, reader.peek().text);
        }
        return condition;
    }
    condition.negated = reader.takeWord("NOT"_L1);
    if (reader.takeWord("IN"_L1)) {
        condition.kind = Condition::In;
        return readValues(reader, literal).transform([&](const QList<Value> &values) {
            condition.values = values;
            return condition;
        });
    }
    if (reader.takeWord("LIKE"_L1)) {
        condition.kind = Condition::Like;
    } else {
        const auto sign = reader.take();
        if (condition.negated || sign.type != Token::Sign || sign.text == "("_L1 || sign.text == ")"_L1
            || sign.text == ","_L1) {
            return fail(ErrorCode::BadInput, sign.text);
        }
        condition.sign = sign.text == "<>"_L1 ? u"!="_s : sign.text;
    }
    return literal(reader).transform([&](const Value &value) {
        condition.values = {value};
        return condition;
    });
}

Result<Condition> readUnary(TokenReader &reader, const LiteralReader &literal, int depth)
{
    if (depth > 50) {
        return fail(ErrorCode::BadInput, reader.peek().text);
    }
    if (reader.takeWord("NOT"_L1)) {
        return readUnary(reader, literal, depth + 1).transform([](const Condition &inner) {
            return Condition{.kind = Condition::Not, .children = {inner}, .operand = {}, .sign = {}, .values = {}};
        });
    }
    if (reader.takeSign("("_L1)) {
        auto inner = readOr(reader, literal, depth + 1);
        if (inner && !reader.takeSign(")"_L1)) {
            return fail(ErrorCode::BadInput, reader.peek().text);
        }
        return inner;
    }
    return readTest(reader, literal);
}

Result<Condition> readList(TokenReader &reader, const LiteralReader &literal, int depth, Condition::Kind kind)
{
    const auto word = kind == Condition::And ? "AND"_L1 : "OR"_L1;
    Condition list{.kind = kind, .children = {}, .operand = {}, .sign = {}, .values = {}};
    do {
        auto child = kind == Condition::And ? readUnary(reader, literal, depth)
                                            : readList(reader, literal, depth, Condition::And);
        if (!child) {
            return child;
        }
        list.children += *child;
    } while (reader.takeWord(word));
    return list;
}

Result<Condition> readOr(TokenReader &reader, const LiteralReader &literal, int depth)
{
    return readList(reader, literal, depth, Condition::Or);
}

bool like(const QString &text, const QString &pattern)
{
    QString expression;
    for (const auto c : pattern) {
        expression += c == u'%' ? u".*"_s : c == u'_' ? u"."_s : QRegularExpression::escape(QString(c));
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::DotMatchesEverythingOption)
        .match(text)
        .hasMatch();
}

// A literal takes the type of the field it is compared with; what cannot be is an error of the query.
Result<Value> asTypeOf(const Value &field, const Value &literal)
{
    if (field.type == Value::Null || literal.type == Value::Null || field.type == literal.type) {
        return literal;
    }
    if (field.type == Value::Number && literal.type == Value::Text) {
        if (const auto number = Decimal::parse(literal.text)) {
            return Value{.type = Value::Number, .text = {}, .number = *number};
        }
    }
    if (field.type == Value::Text && literal.type == Value::Number) {
        return Value{.type = Value::Text, .text = literal.number.toString(), .number = {}};
    }
    return fail(ErrorCode::BadInput, literal.type == Value::Text ? literal.text : literal.number.toString());
}

Result<bool> holdsTest(const Condition &condition, const Judging &judging)
{
    const auto field = judging.value(condition.operand);
    if (!field) {
        return std::unexpected(field.error());
    }
    if (condition.kind == Condition::IsNull) {
        return (field->type == Value::Null) != condition.negated;
    }
    bool any = false;
    for (const auto &raw : condition.values) {
        const auto literal = asTypeOf(*field, raw);
        if (!literal) {
            return std::unexpected(literal.error());
        }
        if (condition.kind == Condition::Like) {
            any = field->type != Value::Null && like(field->text, literal->text);
            continue;
        }
        const bool unknown = field->type == Value::Null || literal->type == Value::Null;
        if (unknown) {
            const bool same = field->type == literal->type;
            if (condition.sign == "!="_L1) {
                any |= judging.nullDiffers && !same;
            } else if (condition.kind == Condition::In || condition.sign == "="_L1) {
                any |= judging.nullDiffers && same;
            }
            continue;
        }
        const auto order = compareValues(*field, *literal, judging.foldCase);
        const auto &sign = condition.kind == Condition::In ? u"="_s : condition.sign;
        any |= sign == "="_L1 ? order == 0
            : sign == "!="_L1 ? order != 0
            : sign == "<"_L1  ? order < 0
            : sign == "<="_L1 ? order <= 0
            : sign == ">"_L1  ? order > 0
                              : order >= 0;
    }
    if (condition.negated && field->type == Value::Null && !judging.nullDiffers) {
        return false;
    }
    return any != condition.negated;
}

} // namespace

Result<QList<Token>> tokenize(const QString &text, Quoting quoting)
{
    QList<Token> tokens;
    for (qsizetype i = 0; i < text.size();) {
        const auto c = text[i];
        const auto start = i;
        if (c.isSpace()) {
            ++i;
        } else if (c == u'\'') {
            auto token = quoted(text, i, quoting);
            if (!token) {
                return std::unexpected(token.error());
            }
            tokens += *token;
        } else if (wordStart(c)) {
            while (i < text.size() && wordPart(text[i])) {
                ++i;
            }
            tokens += Token{Token::Word, text.sliced(start, i - start), start};
        } else if (c.isDigit() || (c == u'-' && i + 1 < text.size() && text[i + 1].isDigit())) {
            ++i;
            while (i < text.size() && numberPart(text[i])) {
                ++i;
            }
            tokens += Token{Token::Number, text.sliced(start, i - start), start};
        } else {
            static const auto pairs = {"!="_L1, "<>"_L1, "<="_L1, ">="_L1};
            const auto two = text.sliced(i, std::min<qsizetype>(2, text.size() - i));
            const bool pair = std::ranges::find(pairs, two) != pairs.end();
            if (!pair && !u"=<>(),*"_s.contains(c)) {
                return fail(ErrorCode::BadInput, QString(c));
            }
            i += pair ? 2 : 1;
            tokens += Token{Token::Sign, text.sliced(start, i - start), start};
        }
    }
    tokens += Token{Token::End, u"<EOF>"_s, text.size()};
    return tokens;
}

const Token &TokenReader::peek(qsizetype ahead) const
{
    return m_tokens[std::min(m_next + ahead, m_tokens.size() - 1)];
}

Token TokenReader::take()
{
    auto token = peek();
    m_next = std::min(m_next + 1, m_tokens.size() - 1);
    return token;
}

bool TokenReader::takeWord(QLatin1StringView word)
{
    const bool found = peek().is(word);
    if (found) {
        take();
    }
    return found;
}

bool TokenReader::takeSign(QLatin1StringView sign)
{
    const bool found = peek().sign(sign);
    if (found) {
        take();
    }
    return found;
}

Result<Operand> readOperand(TokenReader &reader)
{
    const auto word = reader.take();
    if (word.type != Token::Word) {
        return fail(ErrorCode::BadInput, word.text);
    }
    if (!reader.takeSign("("_L1)) {
        return Operand{.field = word.text, .function = {}, .argument = {}};
    }
    const auto field = reader.take();
    Operand operand{.field = field.text, .function = word.text.toUpper(), .argument = {}};
    if (reader.takeSign(","_L1)) {
        operand.argument = reader.take().text;
    }
    if ((field.type != Token::Word && !field.sign("*"_L1)) || !reader.takeSign(")"_L1)) {
        return fail(ErrorCode::BadInput, field.text);
    }
    return operand;
}

Result<Condition> readCondition(TokenReader &reader, const LiteralReader &literal)
{
    return readOr(reader, literal, 0);
}

Result<Value> readPlainLiteral(TokenReader &reader)
{
    const auto token = reader.take();
    if (token.type == Token::Text) {
        return Value{.type = Value::Text, .text = token.text, .number = {}};
    }
    if (token.is("TRUE"_L1) || token.is("FALSE"_L1)) {
        return Value{.type = Value::Bool, .text = token.text.toLower(), .number = {}};
    }
    if (token.is("NULL"_L1)) {
        return Value{};
    }
    if (token.type == Token::Number) {
        if (const auto number = Decimal::parse(token.text)) {
            return Value{.type = Value::Number, .text = {}, .number = *number};
        }
    }
    return fail(ErrorCode::BadInput, token.text);
}

Result<bool> holds(const Condition &condition, const Judging &judging)
{
    switch (condition.kind) {
    case Condition::Not:
        return holds(condition.children.first(), judging).transform([](bool inner) { return !inner; });
    case Condition::And:
    case Condition::Or:
        for (const auto &child : condition.children) {
            const auto inner = holds(child, judging);
            if (!inner || *inner == (condition.kind == Condition::Or)) {
                return inner;
            }
        }
        return condition.kind == Condition::And;
    default:
        return holdsTest(condition, judging);
    }
}

int compareValues(const Value &a, const Value &b, bool foldCase)
{
    if (a.type == Value::Null || b.type == Value::Null) {
        return int(a.type != Value::Null) - int(b.type != Value::Null);
    }
    const auto sign = [](auto order) { return order < 0 ? -1 : order > 0 ? 1 : 0; };
    switch (a.type) {
    case Value::Number:
        return sign(a.number <=> b.number);
    case Value::Time:
        return sign(a.ms <=> b.ms);
    default:
        return a.text.compare(b.text, foldCase ? Qt::CaseInsensitive : Qt::CaseSensitive);
    }
}

} // namespace Throughline::Estate
