// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/figures.h"
#include "engine/api/readdue.h"
#include "engine/api/reader.h"
#include "engine/api/readscope.h"
#include "engine/causes/rank.h"
#include "engine/store/workstore.h"

using namespace Qt::StringLiterals;

// The exceptions: causes by rank, and the items under them.
namespace Throughline::Api
{

namespace
{

Store::ExceptionFilter filterOf(const ExceptionQuery &query)
{
    Store::ExceptionFilter filter;
    filter.causeId = query.causeId;
    filter.entity = query.entity;
    filter.currency = query.currency;
    filter.owner = query.owner;
    filter.lane = query.lane ? toWord(*query.lane) : QString();
    filter.resolved = query.resolved;
    filter.snoozed = query.snoozed;
    if (query.inDoubtOnly) {
        filter.step = StepState::InDoubt;
    }
    return filter;
}

ItemView itemOf(const Store::ExceptionRow &row)
{
    ItemView item;
    item.exceptionId = row.item.id;
    item.orderKey = row.item.orderKey;
    item.customer = row.customerName;
    item.entity = row.entity;
    item.amount = row.amount;
    item.openedMs = row.item.openedMs;
    item.dueMs = row.dueMs;
    item.tries = row.item.tries;
    item.owner = row.owner;
    item.state = row.item.state;
    item.step = row.stepState;
    item.gap = row.item.intentId.isEmpty();
    return item;
}

constexpr int searchedMost = 500; ///< orders a typed number may begin

struct Found {
    QList<Store::ExceptionRow> rows;
    QString nextKey;
};

bool fits(const Store::ExceptionRow &row, const ExceptionQuery &query)
{
    const auto asked = [](const QString &wanted, const QString &value) { return wanted.isEmpty() || wanted == value; };
    return (row.item.state == ExceptionState::Resolved) == query.resolved
        && (row.item.state == ExceptionState::Snoozed) == query.snoozed && asked(query.causeId, row.item.causeId)
        && asked(query.entity, row.entity) && asked(query.currency, row.amount.currency)
        && asked(query.owner, row.owner) && (!query.lane || row.lane == toWord(*query.lane))
        && (!query.inDoubtOnly || row.stepState == StepState::InDoubt);
}

/// An order number typed or pasted: the exceptions of the orders it begins, whatever else is open.
Result<Found> search(Store::Database &database, const ExceptionQuery &query, const QString &afterKey, int limit)
{
    Found found;
    const auto orders = Store::QueryStore(database).transactions(query.text.trimmed().toUpper(), afterKey, limit);
    if (!orders) {
        return std::unexpected(orders.error());
    }
    for (const auto &order : *orders) {
        const auto rows = Store::ProjectionStore(database).exceptionsOfOrder(order.orderKey);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        for (const auto &row : *rows) {
            if (fits(row, query)) {
                found.rows.append(row);
            }
        }
    }
    found.nextKey = orders->size() == limit ? orders->last().orderKey : QString();
    return found;
}

using TotalsByCause = QHash<QString, Store::ExceptionTotal>;

/// What the typed text finds, by cause; empty without a text.
Result<TotalsByCause> searchedTotals(Store::Database &database, const ExceptionQuery &query)
{
    TotalsByCause totals;
    if (query.text.isEmpty() || !query.within.isEmpty()) {
        return totals;
    }
    const auto found = search(database, query, {}, searchedMost);
    if (!found) {
        return std::unexpected(found.error());
    }
    for (const auto &row : found->rows) {
        auto &total = totals[row.item.causeId];
        ++total.count;
        total.amountReporting += row.amountReporting;
    }
    return totals;
}

/// What is open of one cause under the filter; nullopt = the filter does not narrow.
Result<std::optional<Store::ExceptionTotal>> narrowedTotal(Store::Database &database, ExceptionQuery query,
                                                           const QString &causeId, const TotalsByCause &searched)
{
    query.causeId = causeId;
    if (!query.within.isEmpty()) {
        return std::nullopt; // said by the query already
    }
    if (!query.text.isEmpty()) {
        return searched.value(causeId);
    }
    if (query.entity.isEmpty() && query.currency.isEmpty() && query.owner.isEmpty() && !query.lane && !query.inDoubtOnly
        && !query.resolved && !query.snoozed) {
        return std::nullopt;
    }
    return Store::QueryStore(database)
        .exceptionTotal(filterOf(query))
        .transform([](const Store::ExceptionTotal &total) { return std::optional(total); });
}

/// The figures of a cause, of what the query names alone.
void narrow(CauseView &view, const QList<Store::CauseFound> &found, const QString &currency)
{
    view.open = 0;
    view.inDoubt = 0;
    view.dueToday = 0;
    view.atRisk.clear();
    qint64 sum = 0;
    for (const auto &part : found) {
        view.open += static_cast<int>(part.count);
        view.inDoubt += static_cast<int>(part.inDoubt);
        view.dueToday += static_cast<int>(part.late + part.dueToday);
        sum += part.reporting;
        if (!part.currency.isEmpty()) {
            view.atRisk.append({moneyOf(part.minor, part.currency), static_cast<int>(part.count)});
        }
    }
    view.atRiskReporting = moneyOf(sum, currency);
    view.worst = view.inDoubt == view.open && view.open > 0 ? StepState::InDoubt : StepState::DeadLettered;
}

constexpr int resolvedMost = 500; ///< resolved exceptions whose causes are listed, those with most money

/// The causes a list can show: those with open exceptions, those of the resolved ones, or those a query names.
Result<QList<Store::CauseRow>> causesFor(Store::Database &database, const ExceptionQuery &query,
                                         const ScopedTotals &scoped)
{
    if (!query.within.isEmpty()) {
        QList<Store::CauseRow> rows;
        for (const auto all = scoped.keys(); const auto &id : all) {
            const auto cause = Store::ProjectionStore(database).cause(id);
            if (!cause) {
                return std::unexpected(cause.error());
            }
            if (*cause) {
                rows.append(**cause);
            }
        }
        return rows;
    }
    if (query.snoozed) {
        return Store::QueryStore(database).snoozedCauses();
    }
    if (!query.resolved) {
        return Store::QueryStore(database).openCauses();
    }
    const auto resolved =
        Store::QueryStore(database).exceptions(filterOf(query), Store::ExceptionOrder::MoneyDown, {}, resolvedMost);
    if (!resolved) {
        return std::unexpected(resolved.error());
    }
    QMap<QString, Store::CauseRow> byId;
    for (const auto &row : resolved->rows) {
        if (byId.contains(row.item.causeId)) {
            continue;
        }
        const auto cause = Store::ProjectionStore(database).cause(row.item.causeId);
        if (!cause) {
            return std::unexpected(cause.error());
        }
        if (*cause) {
            byId.insert(row.item.causeId, **cause);
        }
    }
    return byId.values();
}

/// What it is and what the kept totals say of it.
CauseView summed(const Store::CauseRow &row, const QList<Store::CauseTotal> &totals, const QString &currency)
{
    CauseView view;
    view.cause = row.cause;
    view.firstSeenMs = row.firstSeenMs;
    view.lastSeenMs = row.lastSeenMs;
    qint64 sum = 0;
    for (const auto &total : totals) {
        if (total.causeId != row.cause.id) {
            continue;
        }
        view.open += static_cast<int>(total.open);
        view.inDoubt += static_cast<int>(total.inDoubt);
        view.snoozed += static_cast<int>(total.snoozed);
        sum += total.openReporting;
        if (!total.currency.isEmpty() && total.open > 0) {
            view.atRisk.append({moneyOf(total.openMinor, total.currency), static_cast<int>(total.open)});
        }
    }
    view.atRiskReporting = moneyOf(sum, currency);
    view.worst = view.inDoubt == view.open && view.open > 0 ? StepState::InDoubt : StepState::DeadLettered;
    return view;
}

QList<CauseView> byRank(const QList<CauseView> &list)
{
    QList<Causes::Figures> figures;
    QHash<QString, CauseView> byId;
    for (const auto &view : list) {
        Causes::Figures figure;
        figure.causeId = view.cause.id;
        figure.atRisk = view.atRiskReporting.amount;
        figure.breaches = view.dueToday;
        figure.newPerDay = view.trend;
        figure.oldestAgeMs = view.oldestAgeMs;
        figures.append(figure);
        byId.insert(view.cause.id, view);
    }
    QList<CauseView> ranked;
    for (const auto places = Causes::rank(figures); const auto &place : places) {
        auto view = byId.value(place.causeId);
        view.rank = place.rank;
        ranked.append(view);
    }
    return ranked;
}

} // namespace

Result<QList<CauseView>> Reader::causes(const ExceptionQuery &query, qint64 nowMs)
{
    const auto scoped = scopedTotals(*this, query, nowMs);
    if (!scoped) {
        return std::unexpected(scoped.error());
    }
    const auto rows = causesFor(*m_database, query, *scoped);
    const auto totals = Store::QueryStore(*m_database).causeTotals();
    const auto searched = searchedTotals(*m_database, query);
    const auto due = dueCounts(*m_database, m_workspace, nowMs);
    for (const auto &error : {rows ? Error{} : rows.error(), totals ? Error{} : totals.error(),
                              searched ? Error{} : searched.error(), due ? Error{} : due.error()}) {
        if (error != Error{}) {
            return std::unexpected(error);
        }
    }
    const auto &currency = m_workspace.estate.reportingCurrency;
    QList<CauseView> list;
    for (const auto &row : *rows) {
        auto view = summed(row, *totals, currency);
        view.systemName = systemName(row.cause.system);
        view.dueToday = due->ofCause.value(row.cause.id).both();
        if (const auto within = scoped->constFind(row.cause.id); within != scoped->constEnd()) {
            narrow(view, *within, currency);
        }
        const auto narrowed = narrowedTotal(*m_database, query, row.cause.id, *searched);
        if (!narrowed) {
            return std::unexpected(narrowed.error());
        }
        if (*narrowed) {
            if ((*narrowed)->count == 0) {
                continue;
            }
            view.open = static_cast<int>((*narrowed)->count);
            view.atRiskReporting = reporting((*narrowed)->amountReporting);
        }
        if (const auto added = addCourse(view, query, nowMs); !added) {
            return std::unexpected(added.error());
        }
        list.append(view);
    }
    return byRank(list);
}

Result<void> Reader::addCourse(CauseView &view, const ExceptionQuery &query, qint64 nowMs)
{
    Store::QueryStore queries(*m_database);
    Store::ExceptionFilter ofCause{.causeId = view.cause.id};
    ofCause.resolved = query.resolved;
    ofCause.snoozed = query.snoozed;
    const auto trend = queries.dayCounts(u"cause-new"_s, view.cause.id, firstTrendDay(nowMs));
    const auto oldest = queries.exceptions(ofCause, Store::ExceptionOrder::OldestFirst, {}, 1);
    const auto ruled = Store::WorkStore(*m_database).isRuled(view.cause.id);
    const auto changed = changeBefore(view.cause.id, view.firstSeenMs);
    for (const auto &error : {trend ? Error{} : trend.error(), oldest ? Error{} : oldest.error(),
                              ruled ? Error{} : ruled.error(), changed ? Error{} : changed.error()}) {
        if (error != Error{}) {
            return std::unexpected(error);
        }
    }
    view.trend = laidOut(*trend, nowMs);
    view.ruled = *ruled;
    view.changed = *changed;
    if (!oldest->rows.isEmpty()) {
        const auto &item = oldest->rows.first().item;
        view.gap = item.intentId.isEmpty();
        view.oldestAgeMs = nowMs - item.openedMs;
    }
    return {};
}

Result<ItemPage> Reader::items(const ExceptionQuery &query, ItemOrder order, const QString &afterKey, int limit)
{
    Store::QueryStore queries(*m_database);
    const auto filter = filterOf(query);
    const auto by = order == ItemOrder::Money ? Store::ExceptionOrder::MoneyDown
        : order == ItemOrder::Age             ? Store::ExceptionOrder::OldestFirst
                                              : Store::ExceptionOrder::DueFirst;
    ItemPage page;
    if (!query.within.isEmpty()) {
        const auto found = scopedRows(*this, query, order, afterKey, limit);
        if (!found) {
            return std::unexpected(found.error());
        }
        for (const auto &row : found->rows) {
            page.items.append(itemOf(row));
            if (const auto added = addWork(page.items.last()); !added) {
                return std::unexpected(added.error());
            }
        }
        page.nextKey = found->nextKey;
        page.total = static_cast<int>(found->total);
        return page;
    }
    if (!query.text.isEmpty()) {
        const auto found = search(*m_database, query, afterKey, limit);
        if (!found) {
            return std::unexpected(found.error());
        }
        for (const auto &row : found->rows) {
            page.items.append(itemOf(row));
            if (const auto added = addWork(page.items.last()); !added) {
                return std::unexpected(added.error());
            }
        }
        page.nextKey = found->nextKey;
        page.total = static_cast<int>(page.items.size());
        return page;
    }
    const auto rows = queries.exceptions(filter, by, afterKey, limit);
    const auto total = queries.exceptionTotal(filter);
    if (!rows || !total) {
        return std::unexpected(!rows ? rows.error() : total.error());
    }
    for (const auto &row : rows->rows) {
        page.items.append(itemOf(row));
        if (const auto added = addWork(page.items.last()); !added) {
            return std::unexpected(added.error());
        }
    }
    page.nextKey = rows->nextKey;
    page.total = static_cast<int>(total->count);
    return page;
}

} // namespace Throughline::Api
