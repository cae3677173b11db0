// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/query/complete.h"

#include "engine/query/lexer.h"
#include "engine/query/parse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Query
{

namespace
{

std::optional<Field> fieldOf(const Token &token)
{
    if (token.what != Token::What::Word) {
        return std::nullopt;
    }
    return token.text.startsWith(u'$') ? std::optional(Field::Path) : fieldNamed(token.text);
}

bool isKeyword(const Token &token)
{
    return token.is("and") || token.is("or") || token.is("not");
}

/// The field whose list of values is still open before the last token; nullopt = none is.
std::optional<Field> openList(const QList<Token> &before)
{
    for (auto i = before.size() - 1; i >= 2; --i) {
        if (before[i].what == Token::What::Close) {
            return std::nullopt;
        }
        if (before[i].what == Token::What::Open) {
            if (!before[i - 1].is("in")) {
                return std::nullopt;
            }
            return fieldOf(before[before[i - 2].is("not") && i >= 3 ? i - 3 : i - 2]);
        }
    }
    return std::nullopt;
}

} // namespace

Place placeAt(QStringView text, int cursor)
{
    cursor = std::clamp(cursor, 0, int(text.size()));
    auto before = tokensOf(text.first(cursor));
    before.removeLast(); // End
    Place place;
    place.from = cursor;
    place.to = cursor;
    // The word the cursor touches is being written.
    if (!before.isEmpty() && before.last().isValue() && before.last().position + before.last().length == cursor
        && (before.last().what == Token::What::Word || before.last().unclosed)) {
        const auto last = before.takeLast();
        place.begun = last.text;
        place.from = last.position;
        while (place.to < text.size() && !text[place.to].isSpace() && text[place.to] != u')'
               && text[place.to] != u',') {
            ++place.to; // and its rest
        }
    }
    if (before.isEmpty()) {
        return place;
    }
    const auto &last = before.last();
    const auto list = openList(before);
    if (list && (last.what == Token::What::Comma || last.what == Token::What::Open)) {
        place.what = Place::What::Value;
        place.field = *list;
    } else if (last.what == Token::What::Operator) {
        place.what = Place::What::Value;
        place.field = before.size() > 1 ? fieldOf(before[before.size() - 2]).value_or(Field::Text) : Field::Text;
    } else if (isKeyword(last) || last.what == Token::What::Open || last.what == Token::What::Comma) {
        place.what = Place::What::Term;
    } else if (fieldOf(last) && (before.size() < 2 || before[before.size() - 2].what != Token::What::Operator)) {
        place.what = Place::What::Operator;
        place.field = *fieldOf(last);
    } else {
        place.what = Place::What::Connective;
    }
    return place;
}

QStringList ownWords(const Place &place)
{
    QStringList words;
    switch (place.what) {
    case Place::What::Term:
        words = fieldNames() + QStringList{u"not"_s};
        break;
    case Place::What::Connective:
        words = QStringList{u"and"_s, u"or"_s} + fieldNames();
        break;
    case Place::What::Operator:
        for (const auto all = operatorsOf(place.field); const auto op : all) {
            words.append(toText(op));
        }
        break;
    case Place::What::Value: {
        words = choicesOf(place.field);
        const auto tried = valueFrom(place.field, u"?"_s);
        if (words.isEmpty() && !tried) {
            words = tried.error().expected;
        }
        break;
    }
    }
    words.removeIf([&](const QString &word) { return !word.startsWith(place.begun, Qt::CaseInsensitive); });
    return words;
}

Changed chosen(const QString &text, const Place &place, const QString &word)
{
    const bool foreign = place.what == Place::What::Value && traits(place.field).kind != Kind::Amount;
    const QString written = (foreign && !word.startsWith(u'"') ? quoted(word) : word) + u' ';
    auto rest = text.sliced(std::min<qsizetype>(place.to, text.size()));
    if (rest.startsWith(u' ')) {
        rest.remove(0, 1);
    }
    const auto head = text.first(std::min<qsizetype>(place.from, text.size()));
    return {head + written + rest, int(head.size() + written.size())};
}

QString narrowed(const QString &text, const QString &term)
{
    if (text.trimmed().isEmpty()) {
        return term;
    }
    const auto parsed = parse(text);
    const bool loose = !parsed || parsed->what == Expression::What::Or;
    return (loose ? u'(' + text.trimmed() + u')' : text.trimmed()) + u" and "_s + term;
}

} // namespace Throughline::Query
