// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/query/lexer.h"
#include "engine/query/parse.h"

using namespace Qt::StringLiterals;

namespace Throughline::Query
{

namespace
{

QString inQuotes(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString valueText(const Term &term, const Value &value)
{
    if (value.none) {
        return u"none"_s;
    }
    if (traits(term.field).kind == Kind::Amount) {
        return value.text; // a number and its currency, no quotes
    }
    const bool looksEmpty =
        traits(term.field).kind == Kind::Words && value.text.compare("none"_L1, Qt::CaseInsensitive) == 0;
    return looksEmpty ? inQuotes(value.text) : quoted(value.text);
}

} // namespace

QString quoted(const QString &value)
{
    const auto tokens = tokensOf(value);
    const bool plain = tokens.size() == 2 && tokens.first().what == Token::What::Word && tokens.first().text == value
        && !tokens.first().is("and") && !tokens.first().is("or") && !tokens.first().is("not")
        && !tokens.first().is("in") && !value.startsWith(u'$');
    return plain ? value : inQuotes(value);
}

QString toText(const Term &term)
{
    if (term.field == Field::Text) {
        return quoted(term.values.isEmpty() ? QString() : term.values.first().text);
    }
    const QString name = term.field == Field::Path ? term.path : QString(QLatin1StringView(traits(term.field).name));
    if (term.values.size() == 1) {
        return name + u' ' + toText(term.op) + u' ' + valueText(term, term.values.first());
    }
    QStringList values;
    for (const auto &value : term.values) {
        values.append(valueText(term, value));
    }
    return name + (term.op == Operator::Differs ? u" not in ("_s : u" in ("_s) + values.join(u", "_s) + u')';
}

QString toText(const Expression &expression)
{
    using enum Expression::What;
    const auto part = [&](const Expression &inner) {
        const bool looser = inner.what == Or || (inner.what == And && expression.what != Or);
        return looser ? u'(' + toText(inner) + u')' : toText(inner);
    };
    switch (expression.what) {
    case Everything:
        return {};
    case Term:
        return toText(expression.term);
    case Not:
        return u"not "_s + part(expression.parts.first());
    case And:
    case Or: {
        QStringList parts;
        for (const auto &inner : expression.parts) {
            parts.append(part(inner));
        }
        return parts.join(expression.what == And ? u" and "_s : u" or "_s);
    }
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Throughline::Query
