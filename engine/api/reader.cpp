// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/reader.h"

#include "engine/api/engine.h"
#include "engine/api/happenings.h"
#include "engine/api/readdue.h"
#include "engine/api/readscope.h"
#include "engine/causes/rank.h"
#include "engine/flows/session.h"
#include "engine/pipeline/foreign.h"
#include "engine/store/commandstore.h"
#include "engine/store/metastore.h"
#include "engine/store/planstore.h"
#include "engine/store/workstore.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

constexpr int trendDays = 14;
constexpr qint64 dayMs = 24 * 3'600'000LL;

Money money(qint64 minor, const QString &currency)
{
    return {Decimal::fromMinor(minor, currencyDigits(currency)), currency};
}

int firstTrendDay(qint64 nowMs)
{
    return Store::dayOf(nowMs - (trendDays - 1) * dayMs);
}

/// Counts per day laid out over the last 14 days, oldest first.
QList<int> laidOut(const QList<Store::DayCount> &counts, qint64 nowMs)
{
    QHash<int, int> byDay;
    for (const auto &count : counts) {
        byDay[count.day] += static_cast<int>(count.count);
    }
    QList<int> list;
    for (int i = trendDays - 1; i >= 0; --i) {
        list.append(byDay.value(Store::dayOf(nowMs - i * dayMs)));
    }
    return list;
}

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

void addEntities(LaneView &view, const QList<Store::LaneEntity> &totals, const QString &currency)
{
    QMap<QString, QPair<qint64, qint64>> sums;
    for (const auto &total : totals) {
        if (total.lane == view.lane && total.open > 0) {
            sums[total.entity].first += total.open;
            sums[total.entity].second += total.openReporting;
        }
    }
    for (const auto &[entity, sum] : sums.asKeyValueRange()) {
        view.entities.append({entity, int(sum.first), money(sum.second, currency)});
    }
    std::ranges::sort(view.entities, std::greater{}, [](const EntitySum &sum) { return sum.money.amount; });
}

bool isUnderWay(StepState state)
{
    return state == StepState::Planned || state == StepState::InFlight || state == StepState::FailedTransient
        || state == StepState::Unknown || state == StepState::Accepted || state == StepState::Compensating;
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
            view.atRisk.append({money(part.minor, part.currency), static_cast<int>(part.count)});
        }
    }
    view.atRiskReporting = money(sum, currency);
    view.worst = view.inDoubt == view.open && view.open > 0 ? StepState::InDoubt : StepState::DeadLettered;
}

constexpr int resolvedMost = 500; ///< resolved exceptions whose causes are listed, those with most money

/// The causes a list can show: those with open exceptions, those of the resolved ones, or those a query names.
Result<QList<Store::CauseRow>> causesFor(Store::Database &database, const ExceptionQuery &query,
                                         const ScopedTotals &scoped)
{
    if (!query.within.isEmpty()) {
        QList<Store::CauseRow> rows;
        for (const auto &id : scoped.keys()) {
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

} // namespace

Result<std::unique_ptr<Reader>> Reader::open(const Workspace &workspace)
{
    auto database = Store::Database::open(Store::Location::sqlite(workspace.storeFile()), Store::Access::ReadOnly);
    if (!database) {
        return std::unexpected(database.error());
    }
    return std::unique_ptr<Reader>(new Reader(workspace, std::move(*database)));
}

Reader::Reader(Workspace workspace, std::unique_ptr<Store::Database> database)
    : m_workspace(std::move(workspace)), m_database(std::move(database))
{
}

QString Reader::systemName(const QString &id) const
{
    const auto *system = m_workspace.estate.system(id);
    return system ? system->name : id == Flows::ownTarget ? u"Throughline"_s : id;
}

Money Reader::reporting(qint64 minor) const
{
    return money(minor, m_workspace.estate.reportingCurrency);
}

Result<void> Reader::addReceipts(StatusView &view, qint64 nowMs)
{
    const auto counts = Store::PlanStore(*m_database).receiptCounts(nowMs - dayMs);
    if (!counts) {
        return std::unexpected(counts.error());
    }
    for (const auto &[kind, count] : counts->asKeyValueRange()) {
        view.replayed24h += count;
        view.replayedVerified24h += kind == "applied"_L1 || kind == "already-there"_L1 ? count : 0;
        view.differs24h += kind == "differs"_L1 ? count : 0;
        view.inDoubt24h += kind == "in-doubt"_L1 ? count : 0;
    }
    return {};
}

Result<void> Reader::addEngine(StatusView &view, qint64 nowMs)
{
    const auto lease = Store::leaseState(*m_database, u"engine"_s);
    if (!lease) {
        return std::unexpected(lease.error());
    }
    view.engineRunning = *lease && (*lease)->untilWallMs > nowMs;
    view.engineNote = view.engineRunning ? (*lease)->holder : QString();
    if (const auto other = Pipeline::foreign(*m_database); other && *other) {
        view.stop = (*other)->sentence();
    }
    return {};
}

Result<StatusView> Reader::status(qint64 nowMs)
{
    Store::QueryStore queries(*m_database);
    const auto lanes = queries.laneTotals();
    const auto open = queries.exceptionTotal({});
    Store::ExceptionFilter doubtful;
    doubtful.step = StepState::InDoubt;
    const auto doubt = queries.exceptionTotal(doubtful);
    const auto causes = queries.openCauses();
    const auto causeTotals = queries.causeTotals();
    const auto steps = queries.stepTotals();
    const auto oldest = queries.exceptions(doubtful, Store::ExceptionOrder::OldestFirst, {}, 1);
    const auto systemList = systems(nowMs);
    for (const auto &error : {lanes ? Error{} : lanes.error(), open ? Error{} : open.error(),
                              doubt ? Error{} : doubt.error(), causes ? Error{} : causes.error(),
                              causeTotals ? Error{} : causeTotals.error(), steps ? Error{} : steps.error(),
                              oldest ? Error{} : oldest.error(), systemList ? Error{} : systemList.error()}) {
        if (error != Error{}) {
            return std::unexpected(error);
        }
    }
    StatusView view;
    view.workspace = m_workspace.estate.workspace;
    view.simulated = m_workspace.estate.simulated;
    for (const auto &use : std::as_const(m_workspace.estate.flows)) {
        const auto since = Store::MetaStore(*m_database).operatingSinceMs(use.kind);
        view.operating = view.operating || (since && since->has_value());
    }
    for (const auto &lane : *lanes) {
        view.transactions += static_cast<int>(lane.inLane);
    }
    view.openExceptions = static_cast<int>(open->count);
    view.causes = static_cast<int>(causes->size());
    view.inDoubt = static_cast<int>(doubt->count);
    const auto snoozed = queries.snoozedTotal();
    const auto resolved = queries.dayCounts(u"resolved"_s, {}, Store::dayOf(nowMs - 6 * dayMs));
    if (!snoozed || !resolved) {
        return std::unexpected(!snoozed ? snoozed.error() : resolved.error());
    }
    view.snoozed = static_cast<int>(*snoozed);
    for (const auto &day : *resolved) {
        view.resolved7d += static_cast<int>(day.count);
    }
    view.oldestInDoubtMs = oldest->rows.isEmpty() ? 0 : oldest->rows.first().item.openedMs;
    view.atRiskReporting = reporting(open->amountReporting);
    view.inDoubtReporting = reporting(doubt->amountReporting);
    view.ratesDate = m_workspace.estate.ratesDate.toString(Qt::ISODate);
    QMap<QString, QPair<qint64, int>> sums;
    for (const auto &total : *causeTotals) {
        sums[total.currency].first += total.openMinor;
        sums[total.currency].second += static_cast<int>(total.open);
    }
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        if (!it.key().isEmpty()) {
            view.atRisk.append({money(it->first, it.key()), it->second});
        }
    }
    for (const auto &step : *steps) {
        view.outbox += isUnderWay(step.state) && step.target != Flows::ownTarget ? static_cast<int>(step.count) : 0;
    }
    view.systems = static_cast<int>(systemList->size());
    view.systemsInSync = static_cast<int>(std::ranges::count(*systemList, u"healthy"_s, &SystemView::health));
    if (const auto added = addReceipts(view, nowMs); !added) {
        return std::unexpected(added.error());
    }
    if (const auto added = addEngine(view, nowMs); !added) {
        return std::unexpected(added.error());
    }
    const auto due = dueCounts(*m_database, m_workspace, nowMs);
    if (!due) {
        return std::unexpected(due.error());
    }
    view.late = due->all.late;
    view.dueToday = due->all.today;
    view.dueReporting = reporting(due->reporting);
    return view;
}

Result<QList<LaneView>> Reader::lanes(qint64 nowMs)
{
    Store::QueryStore queries(*m_database);
    const auto totals = queries.laneTotals();
    const auto due = dueCounts(*m_database, m_workspace, nowMs);
    if (!totals || !due) {
        return std::unexpected(!totals ? totals.error() : due.error());
    }
    const auto entities = Store::FindStore(*m_database, {}).laneEntities();
    if (!entities) {
        return std::unexpected(entities.error());
    }
    QList<LaneView> list;
    for (int i = 0; i < laneCount; ++i) {
        LaneView view;
        view.lane = static_cast<Lane>(i);
        for (const auto &total : *totals) {
            if (total.lane != view.lane) {
                continue;
            }
            view.inLane += static_cast<int>(total.inLane);
            view.open += static_cast<int>(total.open);
            if (total.open > 0 && !total.currency.isEmpty()) {
                view.atRisk.append({money(total.openMinor, total.currency), static_cast<int>(total.open)});
            }
        }
        std::ranges::sort(view.atRisk, std::greater{}, [](const CurrencySum &sum) { return sum.count; });
        addEntities(view, *entities, m_workspace.estate.reportingCurrency);
        const auto oldest = queries.oldestOpenMs(view.lane);
        const auto trend = queries.dayCounts(u"lane-open"_s, toWord(view.lane), firstTrendDay(nowMs));
        if (!oldest || !trend) {
            return std::unexpected(!oldest ? oldest.error() : trend.error());
        }
        view.oldestOpenMs = *oldest;
        view.trend = laidOut(*trend, nowMs);
        view.trend.last() = view.open;
        view.late = due->ofLane.value(toWord(view.lane)).late;
        view.dueToday = due->ofLane.value(toWord(view.lane)).today;
        list.append(view);
    }
    return list;
}

Result<LaneItemPage> Reader::laneItems(Lane lane, const QString &afterKey, int limit)
{
    Store::QueryStore queries(*m_database);
    Store::ProjectionStore projections(*m_database);
    Store::ExceptionFilter filter;
    filter.lane = toWord(lane);
    const auto page = queries.exceptions(filter, Store::ExceptionOrder::MoneyDown, afterKey, limit);
    const auto total = queries.exceptionTotal(filter);
    if (!page || !total) {
        return std::unexpected(!page ? page.error() : total.error());
    }
    LaneItemPage view;
    view.nextKey = page->nextKey;
    view.total = static_cast<int>(total->count);
    for (const auto &row : page->rows) {
        const auto cause = projections.cause(row.item.causeId);
        if (!cause) {
            return std::unexpected(cause.error());
        }
        LaneItem item;
        item.orderKey = row.item.orderKey;
        item.customer = row.customerName;
        item.amount = row.amount;
        item.lane = lane;
        item.step = row.stepState;
        item.gap = row.item.intentId.isEmpty();
        item.causeTitle = *cause ? (*cause)->cause.title : QString();
        item.causeCode = *cause ? (*cause)->cause.code : QString();
        item.openedMs = row.item.openedMs;
        item.dueMs = row.dueMs;
        view.items.append(item);
    }
    return view;
}

Result<QList<CauseView>> Reader::causes(const ExceptionQuery &query, qint64 nowMs)
{
    Store::QueryStore queries(*m_database);
    const auto scoped = scopedTotals(*this, query, nowMs);
    if (!scoped) {
        return std::unexpected(scoped.error());
    }
    const auto rows = causesFor(*m_database, query, *scoped);
    const auto totals = queries.causeTotals();
    const auto searched = searchedTotals(*m_database, query);
    const auto due = dueCounts(*m_database, m_workspace, nowMs);
    for (const auto &error : {rows ? Error{} : rows.error(), totals ? Error{} : totals.error(),
                              searched ? Error{} : searched.error(), due ? Error{} : due.error()}) {
        if (error != Error{}) {
            return std::unexpected(error);
        }
    }
    QList<CauseView> list;
    QList<Causes::Figures> figures;
    for (const auto &row : *rows) {
        CauseView view;
        view.cause = row.cause;
        view.systemName = systemName(row.cause.system);
        view.firstSeenMs = row.firstSeenMs;
        view.lastSeenMs = row.lastSeenMs;
        qint64 sum = 0;
        for (const auto &total : *totals) {
            if (total.causeId != row.cause.id) {
                continue;
            }
            view.open += static_cast<int>(total.open);
            view.inDoubt += static_cast<int>(total.inDoubt);
            view.snoozed += static_cast<int>(total.snoozed);
            sum += total.openReporting;
            if (!total.currency.isEmpty() && total.open > 0) {
                view.atRisk.append({money(total.openMinor, total.currency), static_cast<int>(total.open)});
            }
        }
        view.atRiskReporting = reporting(sum);
        view.dueToday = due->ofCause.value(row.cause.id).both();
        view.worst = view.inDoubt == view.open && view.open > 0 ? StepState::InDoubt : StepState::DeadLettered;
        if (const auto within = scoped->constFind(row.cause.id); within != scoped->constEnd()) {
            narrow(view, *within, m_workspace.estate.reportingCurrency);
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
        const auto trend = queries.dayCounts(u"cause-new"_s, row.cause.id, firstTrendDay(nowMs));
        Store::ExceptionFilter ofCause{.causeId = row.cause.id};
        ofCause.resolved = query.resolved;
        ofCause.snoozed = query.snoozed;
        const auto oldest = queries.exceptions(ofCause, Store::ExceptionOrder::OldestFirst, {}, 1);
        if (!trend || !oldest) {
            return std::unexpected(!trend ? trend.error() : oldest.error());
        }
        view.trend = laidOut(*trend, nowMs);
        const auto ruled = Store::WorkStore(*m_database).isRuled(row.cause.id);
        if (!ruled) {
            return std::unexpected(ruled.error());
        }
        view.ruled = *ruled;
        const auto changed = changeBefore(row.cause.id, row.firstSeenMs);
        if (!changed) {
            return std::unexpected(changed.error());
        }
        view.changed = *changed;
        view.gap = !oldest->rows.isEmpty() && oldest->rows.first().item.intentId.isEmpty();
        Causes::Figures figure;
        figure.causeId = row.cause.id;
        figure.atRisk = view.atRiskReporting.amount;
        figure.breaches = view.dueToday;
        figure.newPerDay = view.trend;
        figure.oldestAgeMs = oldest->rows.isEmpty() ? 0 : nowMs - oldest->rows.first().item.openedMs;
        figures.append(figure);
        list.append(view);
    }
    QHash<QString, CauseView> byId;
    for (const auto &view : std::as_const(list)) {
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

Result<QStringList> Reader::orders(const QString &afterKey, int limit)
{
    return Store::QueryStore(*m_database)
        .transactions({}, afterKey, limit)
        .transform([](const QList<Transaction> &list) {
            QStringList keys;
            for (const auto &transaction : list) {
                keys.append(transaction.orderKey);
            }
            return keys;
        });
}

Result<QStringList> Reader::openExceptionsOf(const QString &orderOrException)
{
    Store::ProjectionStore projections(*m_database);
    QStringList ids;
    const auto one = projections.exception(orderOrException);
    if (!one) {
        return std::unexpected(one.error());
    }
    if (*one && (*one)->item.state != ExceptionState::Resolved) {
        return QStringList{orderOrException};
    }
    const auto rows = projections.exceptionsOfOrder(orderOrException);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    for (const auto &row : *rows) {
        if (row.item.state != ExceptionState::Resolved) {
            ids.append(row.item.id);
        }
    }
    return ids;
}

Result<std::optional<QJsonObject>> Reader::commandResult(qint64 seq)
{
    const auto result = Store::CommandStore(*m_database).result(seq);
    if (!result) {
        return std::unexpected(result.error());
    }
    if (!*result) {
        return std::nullopt;
    }
    auto object = (*result)->result;
    object.insert(u"state"_s, (*result)->state);
    return object;
}

Result<QList<FlowView>> Reader::flows()
{
    QList<FlowView> list;
    for (const auto &use : std::as_const(m_workspace.estate.flows)) {
        const auto since = Store::MetaStore(*m_database).operatingSinceMs(use.kind);
        if (!since) {
            return std::unexpected(since.error());
        }
        const auto flow = std::ranges::find(m_workspace.flows, use.kind, &Config::Flow::kind);
        // What operates from the very beginning has a mark too.
        list.append({use.kind, flow == m_workspace.flows.end() ? use.kind : flow->title,
                     *since ? std::max<qint64>(1, **since) : 0});
    }
    return list;
}

Result<QList<SystemView>> Reader::systems(qint64 nowMs)
{
    Store::QueryStore queries(*m_database);
    const auto states = queries.systemStates();
    const auto steps = queries.stepTotals();
    if (!states || !steps) {
        return std::unexpected(!states ? states.error() : steps.error());
    }
    QList<SystemView> list;
    for (const auto &system : std::as_const(m_workspace.estate.systems)) {
        const auto state = states->value(system.id);
        SystemView view;
        view.id = system.id;
        view.name = system.name;
        view.role = system.profile.role;
        view.kind = system.profile.title;
        view.breaker = state["breaker"_L1].toString(u"closed"_s);
        view.breakerProbeMs = state["breaker_opens_ms"_L1].toInteger();
        view.lastGoodSyncMs = state["last_good_ms"_L1].toInteger();
        view.lagMs = view.lastGoodSyncMs > 0 ? std::max<qint64>(0, nowMs - view.lastGoodSyncMs) : -1;
        view.paused = state["paused"_L1].toBool();
        view.schema = system.profile.variables.value(u"api"_s);
        if (state.contains("rate_limit"_L1)) {
            view.rateLimit = state["rate_limit"_L1].toInteger();
            view.rateUsed = view.rateLimit - state["rate_remaining"_L1].toInteger();
        }
        const auto failing = state["failing_since_ms"_L1].toInteger();
        const bool down = isDown(state);
        view.health = down                          ? u"down"_s
            : failing > 0                           ? u"degraded"_s
            : !state["gap"_L1].toString().isEmpty() ? u"gap"_s
                                                    : u"healthy"_s;
        if (failing > 0) {
            const auto status = state["last_status"_L1].toInteger();
            const auto since = QDateTime::fromMSecsSinceEpoch(failing, QTimeZone::utc()).toString(u"HH:mm:ss"_s);
            const auto what = status > 0      ? u"HTTP %1"_s.arg(status)
                : status == Flows::neverAsked ? u"Not asked"_s
                                              : u"No answer"_s;
            view.errorHead =
                u"%1 since %2 UTC, %3 alike"_s.arg(what, since).arg(state["failures_alike"_L1].toInteger());
            view.errorText = state["last_error"_L1].toString();
        } else {
            view.errorText = state["gap"_L1].toString();
        }
        for (const auto &step : *steps) {
            const bool waiting = step.state == StepState::Planned || step.state == StepState::FailedTransient
                || step.state == StepState::Unknown;
            view.waiting += step.target == system.id && waiting ? static_cast<int>(step.count) : 0;
        }
        view.facts = {{u"profile"_s, system.profile.kind},
                      {u"address"_s, system.baseUrl.toString(QUrl::RemoveUserInfo)},
                      {u"at_once"_s, state["concurrency"_L1].toInteger(4)}};
        list.append(view);
    }
    return list;
}

} // namespace Throughline::Api
