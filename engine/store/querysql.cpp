// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/querysql.h"

#include "engine/store/projectionstore.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

using Query::Field;
using Query::Operator;
using Query::Term;
using Query::Value;

bool isNegative(Operator op)
{
    return op == Operator::Differs || op == Operator::ContainsNot;
}

QString comparison(Operator op)
{
    switch (op) {
    case Operator::Differs:
        return u" <> "_s;
    case Operator::Less:
        return u" < "_s;
    case Operator::AtMost:
        return u" <= "_s;
    case Operator::More:
        return u" > "_s;
    case Operator::AtLeast:
        return u" >= "_s;
    default:
        return u" = "_s;
    }
}

/// Longer ago is earlier.
Operator turned(Operator op)
{
    switch (op) {
    case Operator::Less:
        return Operator::More;
    case Operator::AtMost:
        return Operator::AtLeast;
    case Operator::More:
        return Operator::Less;
    case Operator::AtLeast:
        return Operator::AtMost;
    default:
        return op;
    }
}

class Maker
{
public:
    Maker(Listed listed, const QueryContext &context, const Dialect &dialect, const QString &tenant)
        : m_listed(listed), m_context(context), m_dialect(dialect), m_tenant(tenant)
    {
    }

    Result<Condition> run(const Query::Expression &expression)
    {
        add(expression);
        return m_error ? Result<Condition>(std::unexpected(*m_error)) : m_condition;
    }

private:
    QString &sql() { return m_condition.sql; }
    void bind(const QString &value) { m_condition.values.append(value); }
    void bind(qint64 value) { m_condition.values.append(value); }
    /// A plus, so that the list's own index answers: a range on another one would look up every row.
    static QString opened() { return u"+x.opened_ms"_s; }
    bool exceptions() const { return m_listed == Listed::Exceptions; }

    void add(const Query::Expression &expression)
    {
        using enum Query::Expression::What;
        switch (expression.what) {
        case Everything:
            sql() += u"1 = 1"_s;
            return;
        case Term:
            sql() += u'(';
            add(expression.term);
            sql() += u')';
            return;
        case Not:
            sql() += u"NOT "_s;
            add(expression.parts.first());
            return;
        case And:
        case Or:
            sql() += u'(';
            for (qsizetype i = 0; i < expression.parts.size(); ++i) {
                sql() += i == 0 ? QString() : expression.what == And ? u" AND "_s : u" OR "_s;
                add(expression.parts[i]);
            }
            sql() += u')';
            return;
        }
    }

    /// `in`: one of the values; `not in`: none of them.
    void add(const Term &term)
    {
        const bool all = isNegative(term.op);
        for (qsizetype i = 0; i < term.values.size(); ++i) {
            sql() += i == 0 ? QString() : all ? u" AND "_s : u" OR "_s;
            one(term, term.values[i]);
        }
    }

    void one(const Term &term, const Value &value)
    {
        switch (term.field) {
        case Field::Text:
            return text(value.text);
        case Field::Order:
            return order(term.op, value);
        case Field::Customer:
            return words(u"x.customer_name"_s, term.op, value);
        case Field::Entity:
            return words(u"x.entity"_s, term.op, value);
        case Field::Currency:
            return words(u"x.currency"_s, term.op, value);
        case Field::Operation:
            return words(u"x.operation"_s, term.op, value);
        case Field::Code:
            return words(u"x.code"_s, term.op, value);
        case Field::Owner:
            return owner(term.op, value);
        case Field::Tag:
            return tag(term.op, value);
        case Field::System:
            return system(term.op, value);
        case Field::Cause:
            return cause(term.op, value);
        case Field::Lane:
            return exactly(u"x.lane"_s, term.op, value.text);
        case Field::Step:
            return exactly(u"x.step_state"_s, term.op, value.text);
        case Field::State:
            return state(term.op, value.text);
        case Field::Money:
            return money(term.op, value.money);
        case Field::Tries:
            sql() += u"x.tries"_s + comparison(term.op) + u'?';
            return bind(value.number);
        case Field::Age:
            sql() += opened() + comparison(turned(term.op)) + u'?';
            return bind(m_context.nowMs - value.number);
        case Field::Standing:
            return ofTransaction([&](const QString &table) {
                sql() += table + u".lane_since_ms"_s + comparison(turned(term.op)) + u'?';
                bind(m_context.nowMs - value.number);
            });
        case Field::Started:
            return ofTransaction([&](const QString &table) { moment(table + u".opened_ms"_s, term.op, value); });
        case Field::Changed:
            return ofTransaction([&](const QString &table) { moment(table + u".updated_ms"_s, term.op, value); });
        case Field::Opened:
            return moment(opened(), term.op, value);
        case Field::Due:
            return optionalMoment(u"+x.due_ms"_s, u"+x.due_ms >= %1"_s.arg(never), term.op, value);
        case Field::Resolved:
            return optionalMoment(u"x.resolved_ms"_s, u"x.resolved_ms = 0"_s, term.op, value);
        case Field::Exception:
            return exactly(u"x.id"_s, term.op, value.text);
        case Field::Path:
            return path(term, value);
        }
    }

    /// A condition on the transaction of the row.
    template<typename Part>
    void ofTransaction(Part part)
    {
        if (!exceptions()) {
            return part(u"x"_s);
        }
        sql() += u"EXISTS (SELECT 1 FROM txn t WHERE t.tenant = x.tenant AND t.order_key = x.order_key AND "_s;
        part(u"t"_s);
        sql() += u')';
    }

    void exactly(const QString &column, Operator op, const QString &value)
    {
        sql() += column + (isNegative(op) ? u" <> ?"_s : u" = ?"_s);
        bind(value);
    }

    void words(const QString &column, Operator op, const Value &value)
    {
        if (value.none) {
            sql() += column + (isNegative(op) ? u" <> ''"_s : u" = ''"_s);
            return;
        }
        const bool part = op == Operator::Contains || op == Operator::ContainsNot;
        if (part || value.text.contains(u'*')) {
            sql() += column + (isNegative(op) ? u" NOT "_s : u" "_s) + m_dialect.like() + u" ? ESCAPE '\\'"_s;
            bind(likePattern(part ? u'*' + value.text + u'*' : value.text));
        } else {
            sql() += u"LOWER("_s + column + (isNegative(op) ? u") <> LOWER(?)"_s : u") = LOWER(?)"_s);
            bind(value.text);
        }
    }

    /// Numbers are looked up as they are stored, or in capitals.
    void order(Operator op, const Value &value)
    {
        if (value.none || value.text.contains(u'*') || (op != Operator::Equals && op != Operator::Differs)) {
            return words(u"x.order_key"_s, op, value);
        }
        sql() += op == Operator::Equals ? u"x.order_key IN (?, ?)"_s : u"x.order_key NOT IN (?, ?)"_s;
        bind(value.text);
        bind(value.text.toUpper());
    }

    void owner(Operator op, Value value)
    {
        if (!value.none && value.text.compare("me"_L1, Qt::CaseInsensitive) == 0) {
            value.text = m_context.actor;
        }
        words(u"x.owner"_s, op, value);
    }

    /// An exception has any number of tags: "=" is one of them, "!=" none of them.
    void tag(Operator op, const Value &value)
    {
        const bool without = isNegative(op) != value.none; // `tag = none`: not one
        sql() += (without ? u"NOT EXISTS"_s : u"EXISTS"_s)
            + u" (SELECT 1 FROM exception_tag g WHERE g.tenant = x.tenant AND g.exception_id = x.id"_s;
        if (!value.none) {
            sql() += u" AND "_s;
            words(u"g.tag"_s, positive(op), value);
        }
        sql() += u')';
    }

    static Operator positive(Operator op)
    {
        return op == Operator::Differs ? Operator::Equals : op == Operator::ContainsNot ? Operator::Contains : op;
    }

    /// By id or by name; the estate is small, so it is decided here which systems are meant.
    void system(Operator op, const Value &value)
    {
        const bool part = op == Operator::Contains || op == Operator::ContainsNot;
        auto pattern =
            QRegularExpression::wildcardToRegularExpression(value.text, QRegularExpression::NonPathWildcardConversion);
        const QRegularExpression wanted(pattern, QRegularExpression::CaseInsensitiveOption);
        QStringList ids;
        for (const auto &[id, name] : m_context.systems.asKeyValueRange()) {
            const bool fits = value.none ? false
                : part ? id.contains(value.text, Qt::CaseInsensitive) || name.contains(value.text, Qt::CaseInsensitive)
                       : wanted.match(id).hasMatch() || wanted.match(name).hasMatch();
            if (fits) {
                ids.append(id);
            }
        }
        if (ids.isEmpty() && !part) {
            return words(u"x.system"_s, op, value); // one that has left the estate, or our own steps
        }
        QStringList marks(ids.size(), u"?"_s);
        if (ids.isEmpty()) {
            sql() += isNegative(op) ? u"1 = 1"_s : u"1 = 0"_s;
            return;
        }
        sql() += u"x.system "_s + (isNegative(op) ? u"NOT IN ("_s : u"IN ("_s) + marks.join(u',') + u')';
        for (const auto &id : std::as_const(ids)) {
            bind(id);
        }
    }

    /// By its id or its title.
    void cause(Operator op, const Value &value)
    {
        sql() += u"x.cause_id "_s + (isNegative(op) ? u"NOT IN"_s : u"IN"_s)
            + u" (SELECT c.id FROM cause c WHERE c.tenant = ? AND (c.id = ? OR "_s;
        bind(m_tenant);
        bind(value.text);
        words(u"c.title"_s, positive(op), value);
        sql() += u"))"_s;
    }

    void state(Operator op, const QString &word)
    {
        const bool negative = isNegative(op);
        if (word == "open"_L1 || word == "resent"_L1 || word == "snoozed"_L1 || word == "resolved"_L1) {
            return exactly(u"x.state"_s, op, word);
        }
        const QString stored = word == "in-doubt"_L1 ? u"in_doubt"_s : word;
        if (!exceptions()) {
            return exactly(u"x.state"_s, op, stored);
        }
        if (word == "in-doubt"_L1) {
            sql() += u"x.step_state"_s + (negative ? u" <> 'in-doubt'"_s : u" = 'in-doubt'"_s);
        } else if (word == "stuck"_L1) { // what is open and not in doubt
            sql() += negative ? u"(x.state IN ('resolved', 'snoozed') OR x.step_state = 'in-doubt')"_s
                              : u"(x.state <> 'resolved' AND x.state <> 'snoozed' AND x.step_state <> 'in-doubt')"_s;
        } else {
            ofTransaction([&](const QString &table) { exactly(table + u".state"_s, op, stored); });
        }
    }

    void money(Operator op, const Money &wanted)
    {
        const bool own = !wanted.currency.isEmpty();
        const QString currency = own ? wanted.currency : m_context.reporting;
        const qint64 minor = minorUnits({wanted.amount, currency});
        if (op == Operator::Differs) {
            sql() += own ? u"NOT (x.currency = ? AND x.amount_minor = ?)"_s : u"x.amount_reporting <> ?"_s;
        } else {
            sql() += own ? u"x.currency = ? AND x.amount_minor"_s : u"x.currency <> '' AND x.amount_reporting"_s;
            sql() += comparison(op) + u'?';
        }
        if (own) {
            bind(currency);
        }
        bind(minor);
    }

    void optionalMoment(const QString &column, const QString &absent, Operator op, const Value &value)
    {
        if (value.none) {
            sql() += isNegative(op) ? u"NOT ("_s + absent + u')' : absent;
            return;
        }
        sql() += u"NOT ("_s + absent + u") AND ("_s;
        moment(column, op, value);
        sql() += u')';
    }

    void moment(const QString &column, Operator op, const Value &value)
    {
        if (value.none) {
            sql() += column + (isNegative(op) ? u" <> 0"_s : u" = 0"_s);
            return;
        }
        switch (op) {
        case Operator::Less:
        case Operator::AtLeast:
            sql() += column + comparison(op);
            return edge(value.moment, false);
        case Operator::AtMost: // a day is over at its end
            sql() += column + u" < "_s;
            return edge(value.moment, true);
        case Operator::More:
            sql() += column + u" >= "_s;
            return edge(value.moment, true);
        default:
            sql() += column + (isNegative(op) ? u" < "_s : u" >= "_s);
            edge(value.moment, false);
            sql() += (isNegative(op) ? u" OR "_s : u" AND "_s) + column + (isNegative(op) ? u" >= "_s : u" < "_s);
            edge(value.moment, true);
        }
    }

    /// Where a moment begins or ends; a close has the time of the row's own entity.
    void edge(const Query::Moment &wanted, bool end)
    {
        const auto at = [&](const QueryContext &context) {
            const auto span = spanOf(wanted, context);
            return end ? span.toMs : span.fromMs;
        };
        if (wanted.base != Query::Moment::Base::Close || m_context.closeOfEntity.isEmpty()) {
            sql() += u'?';
            return bind(at(m_context));
        }
        sql() += u"(CASE x.entity"_s;
        for (const auto &[entity, closeMs] : m_context.closeOfEntity.asKeyValueRange()) {
            auto own = m_context;
            own.closeMs = closeMs;
            sql() += u" WHEN ? THEN CAST(? AS BIGINT)"_s;
            bind(entity);
            bind(at(own));
        }
        sql() += u" ELSE CAST(? AS BIGINT) END)"_s;
        bind(at(m_context));
    }

    void text(const QString &fragment)
    {
        if (fragment.size() < 3) { // order numbers and customers, which every list carries
            sql() += u"x.order_key "_s + m_dialect.like() + u" ? ESCAPE '\\' OR x.customer_name "_s + m_dialect.like()
                + u" ? ESCAPE '\\'"_s;
            bind(likePattern(u'*' + fragment + u'*'));
            return bind(likePattern(u'*' + fragment + u'*'));
        }
        sql() +=
            u"EXISTS (SELECT 1 FROM search_doc d WHERE d.tenant = x.tenant AND d.order_key = x.order_key AND d.text "_s
            + m_dialect.like() + u" ? ESCAPE '\\')"_s;
        bind(likePattern(u'*' + fragment + u'*'));
    }

    /// Some record of the transaction says so. `$.terms` also means `$.attributes.terms` and `$.keys.terms`.
    void path(const Term &term, const Value &value)
    {
        QStringList places;
        for (const auto *prefix : {"$.", "$.attributes.", "$.keys."}) {
            places.append(m_dialect.jsonText(u"r.canonical"_s, QLatin1StringView(prefix) + term.path.mid(2)));
        }
        const QString found = u"CAST(COALESCE("_s + places.join(u", "_s) + u") AS TEXT)"_s;
        sql() += u"EXISTS (SELECT 1 FROM record r WHERE r.tenant = x.tenant AND r.order_key = x.order_key AND "
                 u"r.order_key <> "
                 u"'' AND "_s;
        bool number = false;
        value.text.toDouble(&number);
        const bool ordered = term.op == Operator::Less || term.op == Operator::AtMost || term.op == Operator::More
            || term.op == Operator::AtLeast;
        if (ordered && number) { // text that is no number is neither more nor less
            const QString looks = m_dialect.engine() == Engine::Postgres
                ? u" ~ '^-{0,1}[0-9]+([.][0-9]+){0,1}$'"_s
                : u" GLOB '[0-9-]*' AND "_s + found + u" NOT GLOB '*[^0-9.-]*'"_s;
            sql() += u"CASE WHEN "_s + found + looks + u" THEN CAST("_s + found + u" AS NUMERIC)"_s
                + comparison(term.op) + u"CAST(? AS NUMERIC) ELSE 1 = 0 END"_s;
            bind(value.text);
        } else if (ordered) { // dates as ISO text
            sql() += found + comparison(term.op) + u'?';
            bind(value.text);
        } else {
            words(found, term.op, value);
        }
        sql() += u')';
    }

    Listed m_listed;
    const QueryContext &m_context;
    const Dialect &m_dialect;
    QString m_tenant;
    Condition m_condition;
    std::optional<Error> m_error;
};

} // namespace

void Condition::bindTo(Statement &statement) const
{
    for (const auto &value : values) {
        std::visit([&](const auto &one) { statement.bind(one); }, value);
    }
}

Result<Condition> conditionOf(const Query::Expression &expression, Listed listed, const QueryContext &context,
                              const Dialect &dialect, const QString &tenant)
{
    return Maker(listed, context, dialect, tenant).run(expression);
}

QString likePattern(const QString &text)
{
    QString pattern;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\') {
            pattern += u'\\';
        }
        pattern += c == u'*' ? QChar(u'%') : c;
    }
    return pattern;
}

Span spanOf(const Query::Moment &moment, const QueryContext &context)
{
    using enum Query::Moment::Base;
    const auto today = QDateTime::fromMSecsSinceEpoch(context.nowMs, context.zone).date();
    const auto day = [&](const QDate &date) {
        return Span{date.startOfDay(context.zone).toMSecsSinceEpoch() + moment.offsetMs,
                    date.addDays(1).startOfDay(context.zone).toMSecsSinceEpoch() + moment.offsetMs};
    };
    const auto instant = [&](qint64 ms) { return Span{ms + moment.offsetMs, ms + moment.offsetMs + 1}; };
    switch (moment.base) {
    case Date:
        if (moment.time.isValid()) {
            const auto at = QDateTime(moment.date, moment.time, context.zone).toMSecsSinceEpoch();
            return {at, at + 60'000};
        }
        return day(moment.date);
    case Today:
        return day(today);
    case Yesterday:
        return day(today.addDays(-1));
    case Tomorrow:
        return day(today.addDays(1));
    case QuarterStart:
        return instant(context.quarterStartMs);
    case Close:
        return instant(context.closeMs);
    case LastLook:
        return instant(context.lastLookMs);
    case Now:
        break;
    }
    return instant(context.nowMs);
}

} // namespace Throughline::Store
