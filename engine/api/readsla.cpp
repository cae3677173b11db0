// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/readsla.h"
#include "engine/api/reader.h"
#include "engine/api/slaviews.h"
#include "engine/store/metastore.h"
#include "engine/store/slastore.h"

#include <QDate>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int historyDays = 90; ///< that forecasts are made from
constexpr int comingDays = 7;
constexpr int forecastStepHours = 4;
constexpr int forecastSteps = 10;
constexpr int forecastMost = 20'000; ///< running clocks that a forecast adds up
constexpr qint64 historyLeast = 20; ///< cases of one entity; with fewer all entities' history counts

using Lanes::SlaReference;

QDate dateOf(int day)
{
    return {day / 10'000, day / 100 % 100, day % 100};
}

int dayOf(const QDate &date)
{
    return date.year() * 10'000 + date.month() * 100 + date.day();
}

int daysBefore(int day, int count)
{
    return dayOf(dateOf(day).addDays(-count));
}

/// What a board knows of one definition, read once.
struct Material {
    const SlaDefinition &definition;
    QString entity;
    QList<Store::SlaDayRow> rows; ///< of history and period
    QMap<QString, Durations> history; ///< by entity, and "" for all of them
    QMap<QString, qint64> lateOpen; ///< still running past their limit
};

Durations historyFor(const Material &material, const QString &entity)
{
    const auto own = material.history.value(entity);
    return own.count() >= historyLeast ? own : material.history.value(QString());
}

double breachOf(const Material &material, const SlaReference &reference, const SlaClock &clock, qint64 nowMs)
{
    if (clock.state != SlaState::Running) {
        return -1;
    }
    const auto terms = Lanes::termsOf(reference, material.definition, clock.entity);
    return Lanes::breachShare(historyFor(material, clock.entity), material.lateOpen.value(clock.entity),
                              Lanes::elapsedMs(clock, *terms.work, nowMs), clock.limitMs);
}

int today(const SlaReference &reference, const SlaDefinition &definition, const QString &entity, qint64 nowMs)
{
    return Lanes::termsOf(reference, definition, entity).work->dayOf(nowMs);
}

Result<Material> materialOf(Store::Database &database, const SlaReference &reference, const SlaDefinition &definition,
                            const QString &entity, int days, qint64 nowMs)
{
    Store::SlaStore store(database);
    const auto now = today(reference, definition, entity, nowMs);
    const auto rows =
        store.days(definition.id, entity, daysBefore(now, std::max(days, historyDays + 30)), daysBefore(now, -1));
    const auto late = store.running(definition.id, entity, 0, forecastMost);
    if (!rows || !late) {
        return std::unexpected(!rows ? rows.error() : late.error());
    }
    Material material{definition, entity, *rows, {}, {}};
    const auto from = daysBefore(now, historyDays);
    for (const auto list = material.rows; const auto &row : list) {
        if (row.day >= from && !row.durations.isEmpty()) {
            const auto durations = Durations::fromText(row.durations);
            material.history[row.entity].add(durations);
            material.history[QString()].add(durations);
        }
    }
    for (const auto &row : *late) {
        if (row.clock.dueMs < nowMs) {
            ++material.lateOpen[row.clock.entity];
        }
    }
    return material;
}

SlaSummary summaryOf(const SlaReference &reference, const SlaDefinition &definition, const QString &entity)
{
    SlaSummary summary;
    summary.id = definition.id;
    summary.title = definition.title;
    summary.says = definition.says;
    summary.on = definition.on;
    summary.targetPermille = definition.targetPermille;
    const auto terms = Lanes::termsOf(reference, definition, entity);
    summary.limitMs = entity.isEmpty() ? definition.limitMs : terms.limitMs;
    summary.warnMs = entity.isEmpty() ? definition.warnMs : terms.warnMs;
    summary.always = definition.calendar == "always"_L1;
    if (!summary.always && (!entity.isEmpty() || definition.calendar != "entity"_L1)) {
        const auto &calendar = reference.calendars.value(terms.calendar);
        summary.calendar = u"%1, %2"_s.arg(calendar.title, QString::fromUtf8(calendar.zone));
    }
    return summary;
}

void addPeriod(SlaSummary &summary, const QList<Store::SlaDayRow> &rows, int fromDay)
{
    for (const auto &row : rows) {
        if (row.day >= fromDay) {
            summary.stopped += row.stopped;
            summary.late += row.late;
        }
    }
}

QList<SlaDay> daysOf(const Material &material, const SlaSummary &summary, const QMap<int, qint64> &openByDueDay,
                     int now, int count)
{
    QMap<int, SlaDay> byDay;
    QMap<int, Durations> durations;
    for (int i = count - 1; i >= -comingDays; --i) {
        const auto day = daysBefore(now, i);
        byDay[day].day = day;
    }
    for (const auto &row : material.rows) {
        if (!byDay.contains(row.day)) {
            continue;
        }
        auto &day = byDay[row.day];
        day.started += row.started;
        day.stopped += row.stopped;
        day.late += row.late;
        day.breached += row.breached;
        day.open += row.started - row.stopped - row.cancelled; // by how much the day changed it, for now
        durations[row.day].add(Durations::fromText(row.durations));
    }
    for (const auto &[day, found] : durations.asKeyValueRange()) {
        byDay[day].p50 = found.percentile(0.5);
        byDay[day].p75 = found.percentile(0.75);
        byDay[day].p95 = found.percentile(0.95);
    }
    for (const auto &[day, open] : openByDueDay.asKeyValueRange()) {
        if (byDay.contains(day) && day != now) {
            (day < now ? byDay[day].breached : byDay[day].due) += open;
        }
    }
    auto days = byDay.values();
    qint64 open = summary.running + summary.paused;
    for (auto it = days.rbegin(); it != days.rend(); ++it) {
        const auto changed = it->open;
        it->open = it->day > now ? 0 : open;
        open -= it->day > now ? 0 : changed;
    }
    return days;
}

QList<SlaBar> distributionOf(const Durations &durations, qint64 limitMs)
{
    // Round figures around the limit; the exact edges are those of buckets, so that the counts are exact.
    QList<qint64> labels{0};
    for (const double share : {0.125, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 5.0}) {
        labels.append(static_cast<qint64>(share * static_cast<double>(limitMs)));
    }
    QList<SlaBar> bars;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        SlaBar bar;
        bar.labelFromMs = labels[i];
        bar.labelUntilMs = i + 1 < labels.size() ? labels[i + 1] : 0;
        const int first = i == 0 ? 0 : Durations::bucketOf(labels[i]) + 1;
        const int last = bar.labelUntilMs == 0 ? INT_MAX : Durations::bucketOf(bar.labelUntilMs);
        bar.fromMs = i == 0 ? 0 : Durations::beginOf(first);
        bar.untilMs = bar.labelUntilMs == 0 ? 0 : Durations::beginOf(last + 1);
        for (const auto &[bucket, count] : durations.buckets().asKeyValueRange()) {
            bar.count += bucket >= first && bucket <= last ? count : 0;
        }
        bar.late = labels[i] >= limitMs;
        bars.append(bar);
    }
    return bars;
}

Result<QList<SlaAge>> agesOf(Store::SlaStore &store, const SlaQuery &query, qint64 nowMs)
{
    const QList<qint64> edges{0, 4 * hourMs, 8 * hourMs, dayMs, 3 * dayMs, 7 * dayMs};
    QList<qint64> boundaries{Store::never};
    for (qsizetype i = 1; i < edges.size(); ++i) {
        boundaries.append(nowMs - edges[i]);
    }
    boundaries.append(0);
    return store.openByStart(query.definition, query.entity, boundaries).transform([&](const QList<qint64> &counts) {
        QList<SlaAge> ages;
        for (qsizetype i = 0; i < counts.size(); ++i) {
            ages.append(
                {edges[i], i + 1 < edges.size() ? edges[i + 1] : 0, boundaries[i + 1], boundaries[i], counts[i]});
        }
        return ages;
    });
}

Result<QList<SlaForecastPoint>> forecastOf(Store::SlaStore &store, const Material &material,
                                           const SlaReference &reference, const SlaSummary &summary, qint64 nowMs)
{
    const auto running = store.running(material.definition.id, material.entity, nowMs, forecastMost);
    if (!running) {
        return std::unexpected(running.error());
    }
    QList<std::pair<qint64, double>> shares; // by due time
    for (const auto &row : *running) {
        if (const auto share = breachOf(material, reference, row.clock, nowMs); share >= 0) {
            shares.append({row.clock.dueMs, share});
        }
    }
    QList<SlaForecastPoint> points;
    for (int step = 0; step <= forecastSteps; ++step) {
        const auto at = nowMs + step * forecastStepHours * hourMs;
        QList<double> until;
        for (const auto &[due, share] : std::as_const(shares)) {
            if (due <= at) {
                until.append(share);
            }
        }
        points.append({at, Lanes::breachBand(until, static_cast<double>(summary.lateNow))});
    }
    return points;
}

/// Each entity against its own history and limit, added up.
QList<Lanes::BackTestRow> backTestOf(const Material &material, const SlaReference &reference, int now)
{
    QMap<QString, QMap<int, Durations>> byEntity;
    for (const auto &row : material.rows) {
        byEntity[row.entity][row.day].add(Durations::fromText(row.durations));
    }
    QList<Lanes::BackTestRow> sum;
    for (const auto &[entity, byDay] : byEntity.asKeyValueRange()) {
        QList<Lanes::ForecastDay> days;
        for (auto day = byDay.firstKey(); day <= now; day = daysBefore(day, -1)) {
            days.append({day, byDay.value(day)});
        }
        const auto terms = Lanes::termsOf(reference, material.definition, entity);
        const auto perDay = terms.calendar == "always"_L1 ? dayMs : 8 * hourMs;
        const int limitDays = 1 + static_cast<int>((terms.limitMs + perDay - 1) / perDay);
        const auto rows = Lanes::backTest(days, terms.limitMs, limitDays, historyDays);
        if (sum.isEmpty()) {
            sum = rows;
            continue;
        }
        for (qsizetype i = 0; i < rows.size(); ++i) {
            sum[i].forecasts += rows[i].forecasts;
            sum[i].expected += rows[i].expected;
            sum[i].came += rows[i].came;
        }
    }
    return sum;
}

/// When another mapping became the current one, in the period.
Result<QList<SlaMark>> marksOf(Store::Database &database, const Lanes::WorkTime &work, int fromDay)
{
    auto rows =
        database.select(u"SELECT version, at_ms FROM mapping_version WHERE tenant = ? AND at_ms >= ? ORDER BY seq"_s,
                        database.tenant(), work.startOfDay(fromDay));
    return Store::readAll<SlaMark>(rows, [&](const Store::Statement &row) {
        return SlaMark{row.int64(1), work.dayOf(row.int64(1)), u"mapping"_s, row.text(0).left(8)};
    });
}

Result<QList<SlaSummary>> summariesOf(Store::Database &database, const SlaReference &reference, const SlaQuery &query,
                                      const QString &currency, qint64 nowMs)
{
    Store::SlaStore store(database);
    const auto open = store.openCounts(query.entity, nowMs);
    if (!open) {
        return std::unexpected(open.error());
    }
    QList<SlaSummary> all;
    for (const auto &definition : reference.definitions) {
        auto summary = summaryOf(reference, definition, query.entity);
        const auto now = today(reference, definition, query.entity, nowMs);
        const auto from = daysBefore(now, query.days - 1);
        const auto rows = store.days(definition.id, query.entity, from, daysBefore(now, -1));
        if (!rows) {
            return std::unexpected(rows.error());
        }
        addPeriod(summary, *rows, from);
        summary.lateMoney = {Decimal::fromMinor(0, currencyDigits(currency)), currency};
        for (const auto &count : *open) {
            if (count.definition == definition.id) {
                summary.running = count.running;
                summary.paused = count.paused;
                summary.lateNow = count.late;
                summary.atRisk = count.atRisk;
                summary.lateMoney.amount = Decimal::fromMinor(count.lateReporting, currencyDigits(currency));
            }
        }
        all.append(summary);
    }
    return all;
}

Result<SlaItem> itemOf(Store::Database &database, const Material *material, const SlaReference &reference,
                       const SlaClock &clock, qint64 nowMs)
{
    const auto transaction = Store::ProjectionStore(database).transaction(clock.orderKey);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    SlaItem item;
    item.definition = clock.definition;
    item.orderKey = clock.orderKey;
    item.run = clock.run;
    item.entity = clock.entity;
    if (*transaction) {
        item.customer = (*transaction)->customerName;
        item.amount = (*transaction)->amount;
    }
    item.state = clock.state;
    item.startedMs = clock.startedMs;
    item.dueMs = clock.dueMs;
    item.stoppedMs = clock.stoppedMs;
    item.limitMs = clock.limitMs;
    item.suspect = clock.suspect;
    const auto *definition = reference.definition(clock.definition);
    if (definition) {
        item.elapsedMs = Lanes::elapsedMs(clock, *Lanes::termsOf(reference, *definition, clock.entity).work, nowMs);
    }
    const bool running = clock.state == SlaState::Running;
    item.late = clock.state == SlaState::Late || (running && clock.dueMs < nowMs);
    item.atRisk = running && !item.late && clock.warnMs <= nowMs;
    item.breach = material && running && !item.late ? breachOf(*material, reference, clock, nowMs) : -1;
    return item;
}

Result<QList<SlaItem>> itemsOf(Store::Database &database, const Material *material, const SlaReference &reference,
                               const QList<Store::SlaClockRow> &rows, qint64 nowMs)
{
    QList<SlaItem> items;
    for (const auto &row : rows) {
        const auto item = itemOf(database, material, reference, row.clock, nowMs);
        if (!item) {
            return std::unexpected(item.error());
        }
        items.append(*item);
    }
    return items;
}

} // namespace

Result<SlaBoard> slaBoard(Reader &reader, const SlaQuery &asked, qint64 nowMs)
{
    auto &database = reader.database();
    if (const auto followed = followSlas(reader); !followed) {
        return std::unexpected(followed.error());
    }
    const auto reference = slaReferenceOf(reader.workspace());
    const auto definition = wantedSla(reference->definitions, asked.definition);
    if (!definition) {
        return std::unexpected(definition.error());
    }
    SlaQuery query = asked;
    query.definition = (*definition)->id;
    query.days = std::clamp(asked.days, 1, 366);
    Store::SlaStore store(database);
    SlaBoard board;
    board.nowMs = nowMs;
    board.entity = query.entity;
    board.version = reference->version;
    board.historyDays = historyDays;
    const auto all = summariesOf(database, *reference, query, reader.workspace().estate.reportingCurrency, nowMs);
    const auto material = materialOf(database, *reference, **definition, query.entity, query.days, nowMs);
    const auto entities = store.entities();
    const auto due = store.openByDueDay(query.definition, query.entity);
    const auto suspects = store.suspects(query.definition);
    const auto ages = agesOf(store, query, nowMs);
    for (const auto &error :
         {all ? Error{} : all.error(), material ? Error{} : material.error(), entities ? Error{} : entities.error(),
          due ? Error{} : due.error(), suspects ? Error{} : suspects.error(), ages ? Error{} : ages.error()}) {
        if (error != Error{}) {
            return std::unexpected(error);
        }
    }
    board.all = *all;
    board.summary = *std::ranges::find(board.all, query.definition, &SlaSummary::id);
    board.entities = *entities;
    board.suspect = *suspects;
    board.ages = *ages;
    const auto &work = *Lanes::termsOf(*reference, **definition, query.entity).work;
    board.today = work.dayOf(nowMs);
    const auto from = daysBefore(board.today, query.days - 1);
    board.days = daysOf(*material, board.summary, *due, board.today, query.days);
    // Of those due today some are late already.
    if (const auto it = std::ranges::find(board.days, board.today, &SlaDay::day); it != board.days.end()) {
        const auto open = due->value(board.today);
        const auto lateBefore = [&] {
            qint64 sum = 0;
            for (const auto &[day, count] : due->asKeyValueRange()) {
                sum += day < board.today ? count : 0;
            }
            return sum;
        }();
        const auto lateToday = std::clamp<qint64>(board.summary.lateNow - lateBefore, 0, open);
        it->breached += lateToday;
        it->due += open - lateToday;
        board.p50Today = it->p50;
        board.p95Today = it->p95;
    }
    Durations period;
    for (const auto &row : material->rows) {
        if (row.day >= from) {
            period.add(Durations::fromText(row.durations));
        }
    }
    board.p50Usual = period.percentile(0.5);
    board.p95Usual = period.percentile(0.95);
    board.distribution = distributionOf(period, board.summary.limitMs);
    const auto forecast = forecastOf(store, *material, *reference, board.summary, nowMs);
    const auto marks = marksOf(database, work, from);
    if (!forecast || !marks) {
        return std::unexpected(!forecast ? forecast.error() : marks.error());
    }
    board.forecast = *forecast;
    board.marks = *marks;
    board.backTest = backTestOf(*material, *reference, board.today);
    return board;
}

Result<SlaItemPage> slaItems(Reader &reader, const SlaQuery &query, const SlaPoint &point, const QString &afterKey,
                             int limit, qint64 nowMs)
{
    using Kind = SlaPoint::Kind;
    using Scope = Store::SlaClockFilter::Scope;
    auto &database = reader.database();
    if (const auto followed = followSlas(reader); !followed) {
        return std::unexpected(followed.error());
    }
    const auto reference = slaReferenceOf(reader.workspace());
    const auto definition = wantedSla(reference->definitions, query.definition);
    if (!definition) {
        return std::unexpected(definition.error());
    }
    const auto material = materialOf(database, *reference, **definition, query.entity, query.days, nowMs);
    if (!material) {
        return std::unexpected(material.error());
    }
    const auto &work = *Lanes::termsOf(*reference, **definition, query.entity).work;
    Store::SlaClockFilter filter;
    filter.definition = (*definition)->id;
    filter.entity = query.entity;
    filter.nowMs = nowMs;
    filter.day = point.day;
    Store::SlaStore store(database);
    SlaItemPage page;
    switch (point.kind) {
    case Kind::Open:
        break;
    case Kind::Late:
        filter.scope = Scope::Late;
        break;
    case Kind::Day:
        filter.scope = Scope::Stopped;
        break;
    case Kind::Due:
        filter.dueFromMs = std::max(nowMs, work.startOfDay(point.day));
        filter.dueUntilMs = work.startOfDay(daysBefore(point.day, -1));
        break;
    case Kind::Bar:
        filter.scope = Scope::Stopped;
        filter.dayUntil = work.dayOf(nowMs);
        filter.day = daysBefore(filter.dayUntil, std::clamp(query.days, 1, 366) - 1);
        filter.elapsedFromMs = point.fromMs;
        filter.elapsedUntilMs = point.untilMs;
        break;
    case Kind::Age:
        filter.startedFromMs = point.fromMs;
        filter.startedUntilMs = point.untilMs;
        break;
    case Kind::Breaches: {
        filter.scope = Scope::Breached;
        if (!afterKey.isEmpty()) {
            break;
        }
        // Those still running first, all of them: a day has few.
        Store::SlaClockFilter open = filter;
        open.scope = Scope::Open;
        open.dueFromMs = work.startOfDay(point.day);
        open.dueUntilMs = std::min(nowMs, work.startOfDay(daysBefore(point.day, -1)));
        const auto running = store.clocks(open, {}, limit);
        const auto items = running ? itemsOf(database, &*material, *reference, running->rows, nowMs)
                                   : Result<QList<SlaItem>>(std::unexpected(running.error()));
        if (!items) {
            return std::unexpected(items.error());
        }
        page.items = *items;
        break;
    }
    }
    const auto rows = store.clocks(filter, afterKey, limit);
    const auto items = rows ? itemsOf(database, &*material, *reference, rows->rows, nowMs)
                            : Result<QList<SlaItem>>(std::unexpected(rows.error()));
    if (!items) {
        return std::unexpected(items.error());
    }
    page.items += *items;
    page.nextKey = rows->nextKey;
    return page;
}

Result<QList<SlaItem>> slaOfOrder(Reader &reader, const QString &orderKey, qint64 nowMs)
{
    if (const auto followed = followSlas(reader); !followed) {
        return std::unexpected(followed.error());
    }
    const auto reference = slaReferenceOf(reader.workspace());
    const auto rows = Store::SlaStore(reader.database()).clocksOfOrder(orderKey);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    return itemsOf(reader.database(), nullptr, *reference, *rows, nowMs);
}

} // namespace Throughline::Api
