// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/query/expression.h"

#include "engine/model/effects.h"
#include "engine/model/transaction.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Throughline::Query
{

namespace
{

constexpr std::array table{
    FieldTraits{Field::Text, "", "", Kind::Words, false},
    FieldTraits{Field::Order, "order", "", Kind::Words, false},
    FieldTraits{Field::Customer, "customer", "", Kind::Words, false},
    FieldTraits{Field::Entity, "entity", "", Kind::Words, false},
    FieldTraits{Field::Lane, "lane", "", Kind::Choice, false},
    FieldTraits{Field::State, "state", "", Kind::Choice, false},
    FieldTraits{Field::Currency, "currency", "", Kind::Words, false},
    FieldTraits{Field::Money, "money", "amount", Kind::Amount, false},
    FieldTraits{Field::Standing, "standing", "", Kind::Duration, false},
    FieldTraits{Field::Started, "started", "", Kind::Moment, false},
    FieldTraits{Field::Changed, "changed", "", Kind::Moment, false},
    FieldTraits{Field::Path, "", "", Kind::Json, false},
    FieldTraits{Field::System, "system", "", Kind::Words, true},
    FieldTraits{Field::Operation, "operation", "", Kind::Words, true},
    FieldTraits{Field::Step, "step", "", Kind::Choice, true},
    FieldTraits{Field::Owner, "owner", "", Kind::Words, true},
    FieldTraits{Field::Tag, "tag", "", Kind::Words, true},
    FieldTraits{Field::Cause, "cause", "", Kind::Words, true},
    FieldTraits{Field::Code, "code", "", Kind::Words, true},
    FieldTraits{Field::Age, "age", "", Kind::Duration, true},
    FieldTraits{Field::Opened, "opened", "", Kind::Moment, true},
    FieldTraits{Field::Due, "due", "", Kind::Moment, true},
    FieldTraits{Field::Tries, "tries", "", Kind::Number, true},
    FieldTraits{Field::Resolved, "resolved", "", Kind::Moment, true},
    FieldTraits{Field::Exception, "exception", "", Kind::Words, true},
};
static_assert(table.size() == fieldCount);

constexpr std::array operatorWords{"="_L1, "!="_L1, "<"_L1, "<="_L1, ">"_L1, ">="_L1, "~"_L1, "!~"_L1};

template<typename E>
QStringList wordsUpTo(E last)
{
    QStringList words;
    for (int i = 0; i <= int(last); ++i) {
        words.append(toWord(E(i)));
    }
    return words;
}

} // namespace

const FieldTraits &traits(Field field)
{
    return table.at(std::size_t(field));
}

std::optional<Field> fieldNamed(QStringView name)
{
    for (const auto &row : table) {
        if (row.name[0] != 0
            && (name.compare(QLatin1StringView(row.name), Qt::CaseInsensitive) == 0
                || (row.alias[0] != 0 && name.compare(QLatin1StringView(row.alias), Qt::CaseInsensitive) == 0))) {
            return row.field;
        }
    }
    return std::nullopt;
}

QStringList fieldNames()
{
    QStringList names;
    for (const auto &row : table) {
        if (row.name[0] != 0) {
            names.append(QLatin1StringView(row.name));
        }
    }
    return names;
}

QStringList choicesOf(Field field)
{
    switch (field) {
    case Field::Lane:
        return wordsUpTo(Lane::Revenue);
    case Field::State: // the transaction's, then those only exceptions have
        return {u"moving"_s, u"stuck"_s,  u"in-doubt"_s, u"done"_s,    u"cancelled"_s,
                u"open"_s,   u"resent"_s, u"snoozed"_s,  u"resolved"_s};
    case Field::Step:
        return wordsUpTo(StepState::CompensationFailed);
    default:
        return {};
    }
}

QString toText(Operator op)
{
    return operatorWords.at(std::size_t(op));
}

QList<Operator> operatorsOf(Field field)
{
    using enum Operator;
    switch (traits(field).kind) {
    case Kind::Words:
        return {Equals, Differs, Contains, ContainsNot};
    case Kind::Choice:
        return {Equals, Differs};
    case Kind::Amount:
    case Kind::Number:
        return {More, AtLeast, Less, AtMost, Equals, Differs};
    case Kind::Duration:
        return {More, AtLeast, Less, AtMost};
    case Kind::Moment:
        return {AtLeast, More, Less, AtMost, Equals, Differs};
    case Kind::Json:
        return {Equals, Differs, Contains, ContainsNot, More, AtLeast, Less, AtMost};
    }
    Q_UNREACHABLE_RETURN({});
}

QList<Term> termsOf(const Expression &expression)
{
    if (expression.what == Expression::What::Term) {
        return {expression.term};
    }
    QList<Term> terms;
    for (const auto &part : expression.parts) {
        terms.append(termsOf(part));
    }
    return terms;
}

bool ofExceptions(const Expression &expression)
{
    static const QStringList ofExceptionAlone{u"open"_s, u"resent"_s, u"snoozed"_s, u"resolved"_s};
    return std::ranges::any_of(termsOf(expression), [](const Term &term) {
        return traits(term.field).ofException
            || (term.field == Field::State && std::ranges::any_of(term.values, [](const Value &value) {
                    return ofExceptionAlone.contains(value.text);
                }));
    });
}

} // namespace Throughline::Query
