// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/querywords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr int namedMost = 8;

QString say(const char *text)
{
    return QCoreApplication::translate("Query", text);
}

/// The nearest first, then the others in their order.
QString listed(QStringList words, const QString &found)
{
    if (!found.isEmpty()) {
        std::ranges::stable_sort(words, std::greater{}, [&](const QString &word) {
            qsizetype same = 0;
            while (same < word.size() && same < found.size() && word[same].toLower() == found[same].toLower()) {
                ++same;
            }
            return same;
        });
    }
    const bool more = words.size() > namedMost;
    return words.mid(0, namedMost).join(u", "_s) + (more ? u" \u2026"_s : QString());
}

QString headOf(const Query::ParseError &error)
{
    using enum Query::Problem;
    switch (error.problem) {
    case ExpectedTerm:
        return error.found.isEmpty() ? say(QT_TRANSLATE_NOOP("Query", "Something to look for is missing here."))
                                     : say(QT_TRANSLATE_NOOP("Query", "%1 cannot stand here.")).arg(error.found);
    case UnknownField:
        return say(QT_TRANSLATE_NOOP("Query", "There is no field %1.")).arg(error.found);
    case WrongOperator:
        return say(QT_TRANSLATE_NOOP("Query", "This field cannot be compared with %1.")).arg(error.found);
    case ExpectedOperator:
        return say(QT_TRANSLATE_NOOP("Query", "A comparison is missing here."));
    case ExpectedValue:
        return say(QT_TRANSLATE_NOOP("Query", "A value is missing here."));
    case UnknownChoice:
        return say(QT_TRANSLATE_NOOP("Query", "%1 is not one of the words of this field.")).arg(error.found);
    case BadAmount:
        return say(QT_TRANSLATE_NOOP("Query", "%1 is no amount.")).arg(error.found);
    case BadDuration:
        return say(QT_TRANSLATE_NOOP("Query", "%1 is no length of time.")).arg(error.found);
    case BadMoment:
        return say(QT_TRANSLATE_NOOP("Query", "%1 is no day or time.")).arg(error.found);
    case BadNumber:
        return say(QT_TRANSLATE_NOOP("Query", "%1 is no number.")).arg(error.found);
    case BadPath:
        return say(QT_TRANSLATE_NOOP("Query", "%1 is no path into the records.")).arg(error.found);
    case ExpectedClose:
        return say(QT_TRANSLATE_NOOP("Query", "A parenthesis is not closed."));
    case UnexpectedClose:
        return say(QT_TRANSLATE_NOOP("Query", "This parenthesis closes nothing."));
    case UnclosedQuote:
        return say(QT_TRANSLATE_NOOP("Query", "A quotation mark is not closed."));
    case TooDeep:
        return say(QT_TRANSLATE_NOOP("Query", "Parentheses are nested too deep."));
    case TooLong:
        return say(QT_TRANSLATE_NOOP("Query", "The query is too long."));
    }
    Q_UNREACHABLE_RETURN({});
}

struct ViewWords {
    const char *id;
    const char *title;
    const char *question;
};
constexpr ViewWords shippedWords[]{
    {"since-last-look", QT_TRANSLATE_NOOP("Views", "Since I last looked"),
     QT_TRANSLATE_NOOP("Views", "What is new since I last looked?")},
    {"before-close", QT_TRANSLATE_NOOP("Views", "To clear before close"),
     QT_TRANSLATE_NOOP("Views", "What must be cleared before the books of its entity close?")},
    {"mine", QT_TRANSLATE_NOOP("Views", "Mine, by money"), QT_TRANSLATE_NOOP("Views", "What waits for me?")},
    {"nobody-owns", QT_TRANSLATE_NOOP("Views", "Nobody owns it, above 50k"),
     QT_TRANSLATE_NOOP("Views", "Which large orders does nobody look after?")},
    {"in-doubt-long", QT_TRANSLATE_NOOP("Views", "In doubt over an hour"),
     QT_TRANSLATE_NOOP("Views", "Which sends are not proved, and for how long?")},
    {"quote-to-erp", QT_TRANSLATE_NOOP("Views", "Stuck between quote and ERP"),
     QT_TRANSLATE_NOOP("Views", "Which orders are stuck between CPQ and ERP?")},
    {"won-without-customer", QT_TRANSLATE_NOOP("Views", "Won, customer not created"),
     QT_TRANSLATE_NOOP("Views", "How many won deals failed to create their customer?")},
    {"billing-not-ledger", QT_TRANSLATE_NOOP("Views", "In billing, not in the ledger"),
     QT_TRANSLATE_NOOP("Views", "How many invoices are in billing but not in the ledger?")},
    {"change-not-followed", QT_TRANSLATE_NOOP("Views", "Change not followed"),
     QT_TRANSLATE_NOOP("Views", "Which amendments did the ERP or its revenue schedule not follow?")},
    {"payments-unmatched", QT_TRANSLATE_NOOP("Views", "Payments not matched"),
     QT_TRANSLATE_NOOP("Views", "Which payments were received and are still open in the ERP?")},
    {"collections", QT_TRANSLATE_NOOP("Views", "Payment failed or overdue"),
     QT_TRANSLATE_NOOP("Views", "What do customers owe us that was not paid?")},
    {"crm-behind", QT_TRANSLATE_NOOP("Views", "CRM does not know"),
     QT_TRANSLATE_NOOP("Views", "What has happened that the CRM does not show?")},
    {"still-billed", QT_TRANSLATE_NOOP("Views", "Lost or cancelled, still billed"),
     QT_TRANSLATE_NOOP("Views", "What was lost or cancelled and goes on in billing or the ledger?")},
    {"duplicates", QT_TRANSLATE_NOOP("Views", "Duplicates"), QT_TRANSLATE_NOOP("Views", "What exists twice?")},
    {"failed-today", QT_TRANSLATE_NOOP("Views", "Failed in the last 24 hours"),
     QT_TRANSLATE_NOOP("Views", "Which orders, invoices and customers did the failures of today touch?")},
    {"oldest", QT_TRANSLATE_NOOP("Views", "Open for more than a week"),
     QT_TRANSLATE_NOOP("Views", "What has been forgotten?")},
};

const ViewWords *wordsOf(const QString &id)
{
    const auto it = std::ranges::find_if(
        shippedWords, [&](const ViewWords &words) { return id == u"shipped:"_s + QLatin1StringView(words.id); });
    return it == std::end(shippedWords) ? nullptr : it;
}

} // namespace

QString queryErrorWords(const Query::ParseError &error)
{
    if (error.expected.isEmpty()) {
        return headOf(error);
    }
    return headOf(error) + u' ' + say(QT_TRANSLATE_NOOP("Query", "Try: %1")).arg(listed(error.expected, error.found));
}

QString operatorWords(Query::Operator op, Query::Field field)
{
    const auto kind = traits(field).kind;
    const bool time = kind == Query::Kind::Moment;
    switch (op) {
    case Query::Operator::Equals:
        return time ? say(QT_TRANSLATE_NOOP("Query", "on")) : say(QT_TRANSLATE_NOOP("Query", "is"));
    case Query::Operator::Differs:
        return time ? say(QT_TRANSLATE_NOOP("Query", "not on")) : say(QT_TRANSLATE_NOOP("Query", "is not"));
    case Query::Operator::Less:
        return time ? say(QT_TRANSLATE_NOOP("Query", "before")) : say(QT_TRANSLATE_NOOP("Query", "less than"));
    case Query::Operator::AtMost:
        return time ? say(QT_TRANSLATE_NOOP("Query", "until")) : say(QT_TRANSLATE_NOOP("Query", "at most"));
    case Query::Operator::More:
        return time ? say(QT_TRANSLATE_NOOP("Query", "after")) : say(QT_TRANSLATE_NOOP("Query", "more than"));
    case Query::Operator::AtLeast:
        return time ? say(QT_TRANSLATE_NOOP("Query", "since")) : say(QT_TRANSLATE_NOOP("Query", "at least"));
    case Query::Operator::Contains:
        return say(QT_TRANSLATE_NOOP("Query", "contains"));
    case Query::Operator::ContainsNot:
        return say(QT_TRANSLATE_NOOP("Query", "does not contain"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString fieldWords(Query::Field field)
{
    static const QHash<Query::Field, const char *> words{
        {Query::Field::Order, QT_TRANSLATE_NOOP("Query", "order number")},
        {Query::Field::Customer, QT_TRANSLATE_NOOP("Query", "customer")},
        {Query::Field::Entity, QT_TRANSLATE_NOOP("Query", "legal entity")},
        {Query::Field::Lane, QT_TRANSLATE_NOOP("Query", "lane")},
        {Query::Field::State, QT_TRANSLATE_NOOP("Query", "state")},
        {Query::Field::Currency, QT_TRANSLATE_NOOP("Query", "currency")},
        {Query::Field::Money, QT_TRANSLATE_NOOP("Query", "money")},
        {Query::Field::Standing, QT_TRANSLATE_NOOP("Query", "how long in its lane")},
        {Query::Field::Started, QT_TRANSLATE_NOOP("Query", "first record")},
        {Query::Field::Changed, QT_TRANSLATE_NOOP("Query", "last change")},
        {Query::Field::System, QT_TRANSLATE_NOOP("Query", "system where it failed")},
        {Query::Field::Operation, QT_TRANSLATE_NOOP("Query", "operation that failed")},
        {Query::Field::Step, QT_TRANSLATE_NOOP("Query", "state of the step")},
        {Query::Field::Owner, QT_TRANSLATE_NOOP("Query", "owner")},
        {Query::Field::Tag, QT_TRANSLATE_NOOP("Query", "tag")},
        {Query::Field::Cause, QT_TRANSLATE_NOOP("Query", "cause")},
        {Query::Field::Code, QT_TRANSLATE_NOOP("Query", "vendor's code")},
        {Query::Field::Age, QT_TRANSLATE_NOOP("Query", "how long open")},
        {Query::Field::Opened, QT_TRANSLATE_NOOP("Query", "failed")},
        {Query::Field::Due, QT_TRANSLATE_NOOP("Query", "due")},
        {Query::Field::Tries, QT_TRANSLATE_NOOP("Query", "tries")},
        {Query::Field::Resolved, QT_TRANSLATE_NOOP("Query", "resolved")},
        {Query::Field::Exception, QT_TRANSLATE_NOOP("Query", "exception")},
    };
    const auto *word = words.value(field);
    return word ? say(word) : QString();
}

QList<QueryPart> queryParts(const QString &query)
{
    const auto parsed = Query::parse(query);
    if (!parsed || parsed->what == Query::Expression::What::Everything) {
        return {};
    }
    const auto list = parsed->what == Query::Expression::What::And ? parsed->parts : QList<Query::Expression>{*parsed};
    QList<QueryPart> parts;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto &one = list[i];
        QueryPart part;
        part.text = toText(one);
        const auto field = one.what == Query::Expression::What::Term ? fieldWords(one.term.field) : QString();
        if (field.isEmpty()) {
            part.words = part.text;
        } else {
            QStringList values;
            for (const auto &value : one.term.values) {
                values.append(value.none ? QString(QChar(0x2014)) : value.text);
            }
            part.words = field + u' ' + operatorWords(one.term.op, one.term.field) + u' ' + values.join(u", "_s);
        }
        QStringList others;
        for (qsizetype j = 0; j < list.size(); ++j) {
            if (j != i) {
                const bool looser = list[j].what == Query::Expression::What::Or && list.size() > 2;
                others.append(looser ? u'(' + toText(list[j]) + u')' : toText(list[j]));
            }
        }
        part.without = others.join(u" and "_s);
        parts.append(part);
    }
    return parts;
}

QString viewTitle(const QString &id, const QString &title)
{
    const auto *words = wordsOf(id);
    return words && title == QString::fromUtf8(words->title) ? QCoreApplication::translate("Views", words->title)
                                                             : title;
}

QString viewQuestion(const QString &id, const QString &question)
{
    const auto *words = wordsOf(id);
    return words && question == QString::fromUtf8(words->question)
        ? QCoreApplication::translate("Views", words->question)
        : question;
}

} // namespace Throughline
