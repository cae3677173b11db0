// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/readscope.h"

#include "engine/query/parse.h"

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

constexpr qint64 weekMs = 7 * 24 * 3'600'000LL;

Query::Expression term(Query::Field field, const QStringList &texts, Query::Operator op = Query::Operator::Equals)
{
    Query::Expression expression{Query::Expression::What::Term, {field, op, {}, {}}, {}};
    for (const auto &text : texts) {
        Query::Value value;
        value.text = text;
        expression.term.values.append(value);
    }
    return expression;
}

Query::Expression both(const Query::Expression &one, const Query::Expression &other)
{
    return {Query::Expression::What::And, {}, {one, other}};
}

Result<Query::Expression> parsed(const QString &within)
{
    const auto expression = Query::parse(within);
    if (!expression) {
        return fail(ErrorCode::BadInput,
                    u"character %1: %2"_s.arg(expression.error().position + 1).arg(expression.error().found));
    }
    return *expression;
}

Query::Expression openOnes()
{
    return term(Query::Field::State, {u"open"_s, u"resent"_s});
}

Query::Expression resolvedSince(qint64 fromMs, qint64 nowMs)
{
    Query::Value since;
    since.moment.offsetMs = fromMs - nowMs; // from now, which is the moment's base
    return {Query::Expression::What::Term, {Query::Field::Resolved, Query::Operator::AtLeast, {}, {since}}, {}};
}

} // namespace

Result<Query::Expression> scopeOf(const ExceptionQuery &query)
{
    const auto within = parsed(query.within);
    if (!within) {
        return within;
    }
    Query::Expression scope{Query::Expression::What::And, {}, {*within}};
    const auto add = [&](Query::Field field, const QString &value) {
        if (!value.isEmpty()) {
            scope.parts.append(term(field, {value}));
        }
    };
    add(Query::Field::Cause, query.causeId);
    add(Query::Field::Entity, query.entity);
    add(Query::Field::Currency, query.currency);
    add(Query::Field::Owner, query.owner);
    add(Query::Field::Lane, query.lane ? toWord(*query.lane) : QString());
    add(Query::Field::Order, query.text.isEmpty() ? QString() : QString(query.text.trimmed() + u'*'));
    add(Query::Field::Step, query.inDoubtOnly ? toWord(StepState::InDoubt) : QString());
    scope.parts.append(query.resolved      ? term(Query::Field::State, {u"resolved"_s})
                           : query.snoozed ? term(Query::Field::State, {u"snoozed"_s})
                                           : openOnes());
    return scope;
}

Result<ScopedTotals> scopedTotals(Reader &reader, const ExceptionQuery &query, qint64 nowMs)
{
    if (query.within.isEmpty()) {
        return ScopedTotals{};
    }
    auto finder = reader.finder(nowMs);
    const auto scope = scopeOf(query);
    auto store = finder.store(query.actor);
    if (!scope || !store) {
        return std::unexpected(!scope ? scope.error() : store.error());
    }
    return store->causes(*scope, finder.todayEndMs()).transform([](const QList<Store::CauseFound> &found) {
        ScopedTotals totals;
        for (const auto &part : found) {
            totals[part.causeId].append(part);
        }
        return totals;
    });
}

Result<ScopedRows> scopedRows(Reader &reader, const ExceptionQuery &query, ItemOrder order, const QString &afterKey,
                              int limit)
{
    const auto scope = scopeOf(query);
    auto store = reader.finder(query.nowMs).store(query.actor);
    if (!scope || !store) {
        return std::unexpected(!scope ? scope.error() : store.error());
    }
    const auto by = order == ItemOrder::Money ? Store::FindOrder::Money
        : order == ItemOrder::Age             ? Store::FindOrder::Age
                                              : Store::FindOrder::Due;
    const auto found = store->find(*scope, by, afterKey, limit);
    const auto total = store->total(*scope, countedMost);
    if (!found || !total) {
        return std::unexpected(!found ? found.error() : total.error());
    }
    ScopedRows rows{{}, found->nextKey, total->count};
    for (const auto &row : found->rows) {
        if (row.exception) {
            rows.rows.append(*row.exception);
        }
    }
    return rows;
}

Result<ExceptionScope> Reader::exceptionScope(const QString &within, const QString &actor, qint64 nowMs)
{
    auto asked = finder(nowMs);
    const auto expression = parsed(within);
    auto store = asked.store(actor);
    if (!expression || !store) {
        return std::unexpected(!expression ? expression.error() : store.error());
    }
    const auto open = store->lanes(both(*expression, openOnes()), asked.todayEndMs());
    const auto snoozed = store->total(both(*expression, term(Query::Field::State, {u"snoozed"_s})), countedMost);
    const auto resolved = store->total(
        both(*expression, both(term(Query::Field::State, {u"resolved"_s}), resolvedSince(nowMs - weekMs, nowMs))),
        countedMost);
    for (const auto &error :
         {open ? Error{} : open.error(), snoozed ? Error{} : snoozed.error(), resolved ? Error{} : resolved.error()}) {
        if (error != Error{}) {
            return std::unexpected(error);
        }
    }
    ExceptionScope scope;
    qint64 sum = 0;
    for (const auto &part : *open) {
        scope.open += static_cast<int>(part.open);
        scope.inDoubt += static_cast<int>(part.inDoubt);
        scope.late += static_cast<int>(part.late);
        scope.dueToday += static_cast<int>(part.dueToday);
        sum += part.reporting;
    }
    scope.atRiskReporting = reporting(sum);
    scope.snoozed = static_cast<int>(snoozed->count);
    scope.resolved7d = static_cast<int>(resolved->count);
    return scope;
}

} // namespace Throughline::Api
