// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/reader.h"

#include "engine/api/engine.h"
#include "engine/api/figures.h"
#include "engine/api/happenings.h"
#include "engine/api/readdue.h"
#include "engine/flows/session.h"
#include "engine/pipeline/foreign.h"
#include "engine/store/commandstore.h"
#include "engine/store/metastore.h"
#include "engine/store/planstore.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

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
        view.entities.append({entity, int(sum.first), moneyOf(sum.second, currency)});
    }
    std::ranges::sort(view.entities, std::greater{}, [](const EntitySum &sum) { return sum.money.amount; });
}

bool isUnderWay(StepState state)
{
    return state == StepState::Planned || state == StepState::InFlight || state == StepState::FailedTransient
        || state == StepState::Unknown || state == StepState::Accepted || state == StepState::Compensating;
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
    return moneyOf(minor, m_workspace.estate.reportingCurrency);
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
    const auto steps = queries.stepTotals();
    const auto oldest = queries.exceptions(doubtful, Store::ExceptionOrder::OldestFirst, {}, 1);
    const auto systemList = systems(nowMs);
    for (const auto &error : {lanes ? Error{} : lanes.error(), open ? Error{} : open.error(),
                              doubt ? Error{} : doubt.error(), causes ? Error{} : causes.error(),
                              steps ? Error{} : steps.error(), oldest ? Error{} : oldest.error(), systemList ? Error{} : systemList.error()}) {
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
    qint64 risk = 0;
    qint64 doubtfulRisk = 0;
    QMap<QString, QPair<qint64, int>> sums;
    for (const auto &lane : *lanes) { // money by order: one with two exceptions is at risk once
        view.transactions += static_cast<int>(lane.inLane);
        risk += lane.openReporting;
        doubtfulRisk += lane.inDoubtReporting;
        sums[lane.currency].first += lane.openMinor;
        sums[lane.currency].second += static_cast<int>(lane.open);
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
    view.atRiskReporting = reporting(risk);
    view.inDoubtReporting = reporting(doubtfulRisk);
    view.ratesDate = m_workspace.estate.ratesDate.toString(Qt::ISODate);
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        if (!it.key().isEmpty() && it->second > 0) {
            view.atRisk.append({moneyOf(it->first, it.key()), it->second});
        }
    }
    for (const auto &step : *steps) {
        view.outbox += isUnderWay(step.state) ? static_cast<int>(step.count) : 0; // a check that asks holds effects up
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
                view.atRisk.append({moneyOf(total.openMinor, total.currency), static_cast<int>(total.open)});
            }
        }
        std::ranges::sort(view.atRisk, std::greater{}, [](const CurrencySum &sum) { return sum.count; });
        addEntities(view, *entities, m_workspace.estate.reportingCurrency);
        const auto oldest = queries.oldestOpenMs(view.lane);
        const auto trend = openPerDay(queries, view.lane, nowMs);
        if (!oldest || !trend) {
            return std::unexpected(!oldest ? oldest.error() : trend.error());
        }
        view.oldestOpenMs = *oldest;
        view.trend = *trend;
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
        item.exceptionId = row.item.id;
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
    const auto &object = (*result)->result;
    if ((*result)->state == "done"_L1) {
        return object;
    }
    const auto known = std::ranges::find_if(errorTable, [word = object["error"_L1].toString()](const ErrorTraits &one) {
        return QLatin1StringView(one.name) == word;
    });
    return fail(known == errorTable.end() ? ErrorCode::NotAllowed : known->code, object["detail"_L1].toString());
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
