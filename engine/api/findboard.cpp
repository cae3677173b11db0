// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/figures.h"
#include "engine/api/findreader.h"

#include "engine/query/parse.h"
#include "engine/store/querystore.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

Result<Query::Expression> parsed(const QString &query)
{
    const auto expression = Query::parse(query);
    if (!expression) {
        return fail(ErrorCode::BadInput,
                    u"character %1: %2"_s.arg(expression.error().position + 1).arg(expression.error().found));
    }
    return *expression;
}

/// The entities a filter asks for when it asks for nothing else; nullopt = it does.
std::optional<QStringList> onlyEntities(const Query::Expression &expression)
{
    using enum Query::Expression::What;
    if (expression.what == Everything) {
        return QStringList();
    }
    if (expression.what != Term || expression.term.field != Query::Field::Entity
        || expression.term.op != Query::Operator::Equals) {
        return std::nullopt;
    }
    QStringList entities;
    for (const auto &value : expression.term.values) {
        if (value.none || value.text.contains(u'*')) {
            return std::nullopt;
        }
        entities.append(value.text);
    }
    return entities;
}

} // namespace

qint64 FindReader::todayEndMs() const
{
    const auto today = QDateTime::fromMSecsSinceEpoch(m_nowMs, QTimeZone::systemTimeZone()).date();
    return today.endOfDay().toMSecsSinceEpoch();
}

/// What is open is counted on the covering index of open exceptions; how many stand in a lane is kept by entity, so it is
/// known only when the filter asks for nothing but entities.
Result<BoardView> FindReader::board(const QString &query, const QString &actor)
{
    const auto expression = parsed(query);
    auto finder = store(actor);
    if (!expression || !finder) {
        return std::unexpected(!expression ? expression.error() : finder.error());
    }
    const auto found = finder->lanes(*expression, todayEndMs());
    const auto kept = finder->laneEntities();
    if (!found || !kept) {
        return std::unexpected(!found ? found.error() : kept.error());
    }
    const auto entities = onlyEntities(*expression);
    BoardView board;
    board.filtered = expression->what != Query::Expression::What::Everything;
    board.inLaneKnown = entities.has_value();
    qint64 reporting = 0;
    for (int i = 0; i < laneCount; ++i) {
        LaneView view;
        view.lane = Lane(i);
        for (const auto &total : *kept) {
            const bool counts = total.lane == view.lane && entities
                && (entities->isEmpty() || entities->contains(total.entity, Qt::CaseInsensitive));
            view.inLane += counts ? int(total.inLane) : 0;
        }
        for (const auto &sum : *found) {
            if (sum.lane != view.lane) {
                continue;
            }
            view.open += int(sum.orders);
            board.open += int(sum.open);
            view.late += int(sum.late);
            view.dueToday += int(sum.dueToday);
            view.oldestOpenMs = view.oldestOpenMs == 0 ? sum.oldestMs : std::min(view.oldestOpenMs, sum.oldestMs);
            reporting += sum.reporting;
            if (!sum.currency.isEmpty()) {
                view.atRisk.append({moneyOf(sum.minor, sum.currency), int(sum.orders)});
            }
        }
        std::ranges::sort(view.atRisk, std::greater{}, [](const CurrencySum &sum) { return sum.count; });
        if (!board.filtered) { // the days are kept for whole lanes only
            Store::QueryStore queries(m_database);
            const auto trend = openPerDay(queries, view.lane, m_nowMs);
            if (!trend) {
                return std::unexpected(trend.error());
            }
            view.trend = *trend;
        }
        board.lanes.append(view);
    }
    board.atRisk = moneyOf(reporting, m_workspace.estate.reportingCurrency);
    return board;
}

Result<LaneItemPage> FindReader::boardItems(Lane lane, const QString &query, const QString &actor,
                                            const QString &afterKey, int limit)
{
    auto expression = parsed(query);
    auto finder = store(actor);
    if (!expression || !finder) {
        return std::unexpected(!expression ? expression.error() : finder.error());
    }
    // open ones of this lane, whatever else the filter says
    const auto narrowed = [&](const QString &text) { return Query::parse(text).value_or(Query::Expression{}); };
    Query::Expression whole{Query::Expression::What::And, {}, {}};
    whole.parts.append(narrowed(u"lane = "_s + toWord(lane)));
    whole.parts.append(narrowed(u"state in (open, resent)"_s));
    if (expression->what != Query::Expression::What::Everything) {
        whole.parts.append(*expression);
    }
    const auto found = finder->find(whole, Store::FindOrder::Money, afterKey, limit);
    const auto total = finder->total(whole, countedMost);
    if (!found || !total) {
        return std::unexpected(!found ? found.error() : total.error());
    }
    LaneItemPage page;
    page.nextKey = found->nextKey;
    page.total = int(total->count);
    for (const auto &row : found->rows) {
        const auto item = itemOf(row, true);
        if (!item) {
            return std::unexpected(item.error());
        }
        LaneItem view;
        view.exceptionId = item->exceptionId;
        view.orderKey = item->orderKey;
        view.customer = item->customer;
        view.amount = item->amount;
        view.lane = lane;
        view.step = item->step;
        view.gap = item->gap;
        view.causeTitle = item->causeTitle;
        view.causeCode = item->code;
        view.openedMs = item->sinceMs;
        view.dueMs = item->dueMs;
        page.items.append(view);
    }
    return page;
}

Result<CloseView> FindReader::close()
{
    const auto &calendar = m_workspace.fiscal;
    const auto quarter = Config::quarterAt(calendar, m_nowMs);
    CloseView view;
    view.quarter = quarter.number;
    view.year = quarter.year;
    view.startMs = Config::startMs(calendar, quarter);
    view.warnDays = calendar.warnDays;
    view.lanes = calendar.beforeClose;
    auto finder = store({});
    if (!finder) {
        return std::unexpected(finder.error());
    }
    const auto kept = finder->laneEntities();
    const auto passed = finder->passed(view.startMs);
    if (!kept || !passed) {
        return std::unexpected(!kept ? kept.error() : passed.error());
    }
    struct Sum {
        qint64 live = 0;
        qint64 reporting = 0;
        qint64 open = 0;
        qint64 openReporting = 0;
    };
    QMap<QString, Sum> sums;
    for (const auto &row : *kept) {
        auto &sum = sums[row.entity];
        if (calendar.beforeClose.contains(row.lane)) {
            sum.live += row.live;
            sum.reporting += row.liveReporting;
            sum.open += row.open;
            sum.openReporting += row.openReporting;
        }
    }
    const auto reporting = m_workspace.estate.reportingCurrency;
    Sum all;
    for (const auto &[entity, sum] : sums.asKeyValueRange()) {
        EntityClose close;
        close.entity = entity;
        close.closeMs = Config::closeMs(calendar, quarter, entity);
        close.toClear = sum.live;
        close.blocked = sum.open;
        close.done = passed->value(entity);
        close.money = moneyOf(sum.reporting, reporting);
        close.blockedMoney = moneyOf(sum.openReporting, reporting);
        if (close.toClear == 0 && close.done == 0) {
            continue;
        }
        view.entities.append(close);
        view.toClear += close.toClear;
        view.blocked += close.blocked;
        view.done += close.done;
        all.reporting += sum.reporting;
        all.openReporting += sum.openReporting;
        if (close.closeMs > m_nowMs && (view.closeMs == 0 || close.closeMs < view.closeMs)) {
            view.closeMs = close.closeMs;
        }
    }
    if (view.closeMs == 0) {
        view.closeMs = Config::closeMs(calendar, quarter, {});
    }
    std::ranges::stable_sort(view.entities, {}, &EntityClose::closeMs);
    view.money = moneyOf(all.reporting, reporting);
    view.blockedMoney = moneyOf(all.openReporting, reporting);
    return view;
}

} // namespace Throughline::Api
