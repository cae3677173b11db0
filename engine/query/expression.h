// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/money.h"

#include <QDate>
#include <QList>
#include <QTime>

// What a query means, as values. The text of a query is read by parse.h, turned into SQL by the store.
namespace Throughline::Query
{

enum class Field {
    Text, ///< free text: order numbers, customers, numbers of records, vendors' errors
    Order,
    Customer,
    Entity,
    Lane,
    State, ///< of the transaction or of the exception
    Currency,
    Money,
    Standing, ///< how long it stands in its lane
    Started, ///< first record
    Changed, ///< last change
    Path, ///< a JSON path into the canonical objects of the transaction
    // from here on: what only an exception has
    System,
    Operation,
    Step, ///< state of the step that stopped
    Owner,
    Tag,
    Cause,
    Code,
    Age, ///< how long the exception is open
    Opened,
    Due,
    Tries,
    Resolved, ///< when it was closed
    Exception, ///< its id, as links carry it
};
inline constexpr int fieldCount = int(Field::Exception) + 1;

enum class Operator { Equals, Differs, Less, AtMost, More, AtLeast, Contains, ContainsNot };

/// How the value of a field is written.
enum class Kind {
    Words, ///< any text; `*` stands for anything
    Choice, ///< one of a fixed list
    Amount, ///< 10000 EUR, 25k; without a currency in the reporting currency
    Duration, ///< 2d, 36h, 1d12h
    Moment, ///< 2026-11-01, today, close-2d
    Number,
    Json,
};

/// A point in time as it was written; the store resolves it with the clock, zone and calendar of the moment.
struct Moment {
    enum class Base { Date, Now, Today, Yesterday, Tomorrow, QuarterStart, Close, LastLook };
    Base base = Base::Now;
    QDate date;
    QTime time; ///< valid = to the minute, else the whole day
    qint64 offsetMs = 0;
    bool wholeDay() const
    {
        return (base == Base::Date && !time.isValid()) || base == Base::Today || base == Base::Yesterday
            || base == Base::Tomorrow;
    }
    bool operator==(const Moment &) const = default;
};

struct Value {
    QString text; ///< as written, without quotes
    bool none = false; ///< the word `none`: the field is empty
    Throughline::Money money; ///< Amount; currency empty = reporting currency
    qint64 number = 0; ///< Duration in ms, Number
    Moment moment;
    bool operator==(const Value &) const = default;
};

struct Term {
    Field field = Field::Text;
    Operator op = Operator::Contains;
    QString path; ///< Path: "$.terms"
    QList<Value> values; ///< one; several only after `in`
    bool operator==(const Term &) const = default;
};

struct Expression {
    enum class What { Everything, Term, And, Or, Not };
    What what = What::Everything;
    Term term;
    QList<Expression> parts;
    bool operator==(const Expression &) const = default;
};

struct FieldTraits {
    Field field;
    const char *name; ///< as it is written
    const char *alias; ///< second spelling or ""
    Kind kind;
    bool ofException; ///< names an exception: the list then shows exceptions
};
const FieldTraits &traits(Field field);
std::optional<Field> fieldNamed(QStringView name); ///< any case; not Text and Path, which have no name
QStringList fieldNames(); ///< in the order people look for them
QStringList choicesOf(Field field); ///< of a Choice field: the words; else empty
QString toText(Operator op); ///< "=", "!=", "<", "<=", ">", ">=", "~", "!~"
QList<Operator> operatorsOf(Field field);

/// Lists exceptions rather than transactions: some term names what only an exception has.
bool ofExceptions(const Expression &expression);
/// Every term, left to right.
QList<Term> termsOf(const Expression &expression);

} // namespace Throughline::Query
