// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/query/parse.h"

#include "engine/query/lexer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Throughline::Query
{

namespace
{

using Read = std::expected<Expression, ParseError>;

bool isPath(const QString &word)
{
    static const QRegularExpression path(u"\\A\\$(?:\\.[A-Za-z_][A-Za-z0-9_]*(?:\\[[0-9]{1,4}\\])?)+\\z"_s);
    return path.match(word).hasMatch();
}

bool isCurrency(const QString &word)
{
    return word.size() == 3 && word == word.toUpper()
        && std::ranges::all_of(word, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

Expression joined(Expression::What what, QList<Expression> parts)
{
    if (parts.size() == 1) {
        return parts.first();
    }
    return {what, {}, std::move(parts)};
}

class Parser
{
public:
    explicit Parser(QStringView text)
        : m_tokens(tokensOf(text))
    {
    }

    Read run()
    {
        if (peek().what == Token::What::End) {
            return Expression{};
        }
        auto whole = either();
        if (whole && peek().what != Token::What::End) {
            return error(peek().what == Token::What::Close ? Problem::UnexpectedClose : Problem::ExpectedTerm,
                         {u"and"_s, u"or"_s});
        }
        return whole;
    }

private:
    const Token &peek(int ahead = 0) const { return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)]; }
    const Token &take() { return m_tokens[std::min(m_at++, m_tokens.size() - 1)]; }

    std::unexpected<ParseError> error(Problem problem, const QStringList &expected, const Token *at = nullptr) const
    {
        const auto &token = at ? *at : peek();
        return std::unexpected(ParseError{problem, token.position, token.length, token.text, expected});
    }

    Read either()
    {
        QList<Expression> parts;
        while (true) {
            auto part = both();
            if (!part) {
                return part;
            }
            parts.append(*part);
            if (!peek().is("or")) {
                return joined(Expression::What::Or, parts);
            }
            take();
        }
    }

    Read both()
    {
        QList<Expression> parts;
        while (true) {
            auto part = negated();
            if (!part) {
                return part;
            }
            parts.append(*part);
            if (peek().is("and")) {
                take();
            } else if (peek().is("or") || peek().what == Token::What::End || peek().what == Token::What::Close) {
                return joined(Expression::What::And, parts);
            }
        }
    }

    Read negated()
    {
        if (m_depth >= deepest) {
            return error(Problem::TooDeep, {});
        }
        ++m_depth;
        auto result = peek().is("not") ? notPart() : peek().what == Token::What::Open ? group() : term();
        --m_depth;
        return result;
    }

    Read notPart()
    {
        take();
        auto part = negated();
        if (!part) {
            return part;
        }
        return Expression{Expression::What::Not, {}, {*part}};
    }

    Read group()
    {
        take();
        auto inner = either();
        if (!inner) {
            return inner;
        }
        if (peek().what != Token::What::Close) {
            return error(Problem::ExpectedClose, {u")"_s});
        }
        take();
        return inner;
    }

    Read term()
    {
        const auto &head = peek();
        if (!head.isValue() || head.is("and") || head.is("or")) {
            return error(head.what == Token::What::Close ? Problem::UnexpectedClose : Problem::ExpectedTerm,
                         fieldNames());
        }
        if (head.unclosed) {
            return error(Problem::UnclosedQuote, {u"\""_s});
        }
        if (++m_terms > mostTerms) {
            return error(Problem::TooLong, {});
        }
        const bool list = peek(1).is("in") || (peek(1).is("not") && peek(2).is("in"));
        const bool compared = peek(1).what == Token::What::Operator;
        if (head.what == Token::What::Word && head.text.startsWith(u'$')) {
            return pathTerm();
        }
        const auto field = head.what == Token::What::Word ? fieldNamed(head.text) : std::nullopt;
        if (field && (compared || (list && peek(peek(1).is("in") ? 2 : 3).what == Token::What::Open))) {
            take();
            return comparison(*field, {});
        }
        if (compared) {
            return error(Problem::UnknownField, fieldNames());
        }
        Term words;
        words.values.append(Value{.text = take().text});
        return Expression{Expression::What::Term, words, {}};
    }

    Read pathTerm()
    {
        if (!isPath(peek().text)) {
            return error(Problem::BadPath, {u"$.status"_s, u"$.attributes.terms"_s, u"$.lines[0].product"_s});
        }
        const auto path = take().text;
        if (peek().what != Token::What::Operator) {
            return error(Problem::ExpectedOperator, {u"="_s, u"!="_s, u"~"_s, u">"_s, u"<"_s});
        }
        return comparison(Field::Path, path);
    }

    Read comparison(Field field, const QString &path)
    {
        Term term;
        term.field = field;
        term.path = path;
        const auto allowed = operatorsOf(field);
        const auto &sign = take();
        if (sign.what == Token::What::Word) { // [not] in
            const bool negative = sign.is("not");
            if (negative) {
                take();
            }
            term.op = negative ? Operator::Differs : Operator::Equals;
            return allowed.contains(term.op) ? listOf(term) : error(Problem::WrongOperator, wordsOf(allowed), &sign);
        }
        term.op = sign.op;
        if (!allowed.contains(term.op)) {
            return error(Problem::WrongOperator, wordsOf(allowed), &sign);
        }
        if (auto read = value(term); !read) {
            return std::unexpected(read.error());
        }
        return Expression{Expression::What::Term, term, {}};
    }

    Read listOf(Term term)
    {
        take(); // the parenthesis that made it a list
        while (true) {
            if (auto read = value(term); !read) {
                return std::unexpected(read.error());
            }
            if (++m_terms > mostTerms) {
                return error(Problem::TooLong, {});
            }
            if (peek().what == Token::What::Close) {
                take();
                return Expression{Expression::What::Term, term, {}};
            }
            if (peek().what != Token::What::Comma) {
                return error(Problem::ExpectedClose, {u","_s, u")"_s});
            }
            take();
        }
    }

    std::expected<void, ParseError> value(Term &term)
    {
        const Token first = peek();
        if (!first.isValue()) {
            return error(Problem::ExpectedValue, examplesOf(term.field));
        }
        if (first.unclosed) {
            return error(Problem::UnclosedQuote, {u"\""_s});
        }
        take();
        QString text = first.text;
        if (traits(term.field).kind == Kind::Amount && peek().what == Token::What::Word && isCurrency(peek().text)) {
            text += u' ' + take().text;
        }
        auto read = first.what == Token::What::Quoted && traits(term.field).kind == Kind::Words
            ? std::expected<Value, ParseError>(Value{.text = text}) // "none" in quotes is a name
            : valueFrom(term.field, text);
        if (!read) {
            auto problem = read.error();
            problem.position = first.position;
            problem.length = first.length;
            return std::unexpected(problem);
        }
        if (read->text.isEmpty()) {
            return error(Problem::ExpectedValue, examplesOf(term.field), &first);
        }
        term.values.append(*read);
        return {};
    }

    static QStringList examplesOf(Field field)
    {
        if (const auto choices = choicesOf(field); !choices.isEmpty()) {
            return choices;
        }
        const auto tried = valueFrom(field, u"?"_s);
        return tried ? QStringList{} : tried.error().expected;
    }

    static QStringList wordsOf(const QList<Operator> &operators)
    {
        QStringList words;
        for (const auto op : operators) {
            words.append(toText(op));
        }
        return words;
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_terms = 0;
};

} // namespace

std::expected<Expression, ParseError> parse(QStringView text)
{
    if (text.size() > mostCharacters) {
        return std::unexpected(ParseError{Problem::TooLong, mostCharacters, 0, {}, {}});
    }
    return Parser(text).run();
}

} // namespace Throughline::Query
