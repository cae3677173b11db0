// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/slastore.h"

#include "engine/model/durations.h"
#include "engine/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

/// What a clock adds to one day.
struct DayShare {
    qint64 started = 0;
    qint64 stopped = 0;
    qint64 late = 0;
    qint64 cancelled = 0;
    qint64 breached = 0;
    qint64 breachedReporting = 0;
    Durations durations;
};
using DayKey = std::tuple<QString, int, QString>; ///< definition, day, entity
using Shares = QMap<DayKey, DayShare>;

void addShare(Shares &shares, const SlaClockRow &row, qint64 sign)
{
    const auto &clock = row.clock;
    const auto of = [&](int day) -> DayShare & { return shares[{clock.definition, day, clock.entity}]; };
    of(clock.startDay).started += sign;
    if (clock.state == SlaState::Cancelled) {
        of(clock.stopDay).cancelled += sign;
    }
    if (clock.state == SlaState::Met || clock.state == SlaState::Late) {
        auto &share = of(clock.stopDay);
        share.stopped += sign;
        share.durations.add(clock.elapsedMs, sign);
    }
    if (clock.state == SlaState::Late) {
        of(clock.stopDay).late += sign;
        of(clock.dueDay).breached += sign;
        of(clock.dueDay).breachedReporting += sign * row.amountReporting;
    }
}

Result<void> moveDay(Database &database, const DayKey &key, const DayShare &by)
{
    const auto &[definition, day, entity] = key;
    DayShare sum = by;
    bool known = false;
    {
        auto row = database.select(u"SELECT started, stopped, late, cancelled, breached, breached_reporting, durations "
                                   "FROM sla_day WHERE tenant = ? AND definition = ? AND day = ? AND entity = ?"_s,
                                   database.tenant(), definition, day, entity);
        const auto found = row.next();
        if (!found) {
            return std::unexpected(found.error());
        }
        if (*found) {
            known = true;
            sum.started += row.int64(0);
            sum.stopped += row.int64(1);
            sum.late += row.int64(2);
            sum.cancelled += row.int64(3);
            sum.breached += row.int64(4);
            sum.breachedReporting += row.int64(5);
            sum.durations.add(Durations::fromText(row.text(6)));
        }
    }
    const bool nothing = sum.started == 0 && sum.stopped == 0 && sum.cancelled == 0 && sum.breached == 0;
    if (nothing) { // a day that nothing happened on is no row, so that a rebuild finds the same
        return !known
            ? Result<void>()
            : database
                  .run(u"DELETE FROM sla_day WHERE tenant = ? AND definition = ? AND day = ? AND entity = ?"_s,
                       database.tenant(), definition, day, entity)
                  .transform([](qint64) { });
    }
    return database
        .run(u"INSERT INTO sla_day (tenant, definition, entity, day, started, stopped, late, cancelled, breached, "
             "breached_reporting, durations) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
             "ON CONFLICT (tenant, definition, day, entity) DO UPDATE SET started = excluded.started, "
             "stopped = excluded.stopped, late = excluded.late, cancelled = excluded.cancelled, "
             "breached = excluded.breached, breached_reporting = excluded.breached_reporting, "
             "durations = excluded.durations"_s,
             database.tenant(), definition, entity, day, sum.started, sum.stopped, sum.late, sum.cancelled,
             sum.breached, sum.breachedReporting, sum.durations.toText())
        .transform([](qint64) { });
}

constexpr QLatin1StringView clockColumns(
    "order_key, definition, run, entity, state, started_ms, stopped_ms, limit_ms, due_ms, warn_ms, paused_ms, "
    "elapsed_ms, start_day, stop_day, due_day, suspect, amount_reporting");

SlaClockRow readClock(const Statement &row)
{
    const auto time = [&](int column) { return row.int64(column) == never ? 0 : row.int64(column); };
    SlaClockRow clock;
    clock.clock = {row.text(1),   row.text(0),   row.text(2),     row.text(3),     slaStateFromWord(row.text(4)),
                   row.int64(5),  row.int64(6),  row.int64(7),    time(8),         time(9),
                   row.int64(10), row.int64(11), row.integer(12), row.integer(13), row.integer(14),
                   row.flag(15)};
    clock.amountReporting = row.int64(16);
    return clock;
}

Result<void> insertClock(Database &database, const SlaClockRow &row)
{
    const auto &clock = row.clock;
    const auto time = [](qint64 ms) { return ms > 0 ? ms : never; };
    return database
        .run(u"INSERT INTO sla_clock ("_s + clockColumns
                 + u", tenant) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
             clock.orderKey, clock.definition, clock.run, clock.entity, toWord(clock.state), clock.startedMs,
             clock.stoppedMs, clock.limitMs, time(clock.dueMs), time(clock.warnMs), clock.pausedMs, clock.elapsedMs,
             clock.startDay, clock.stopDay, clock.dueDay, clock.suspect, row.amountReporting, database.tenant())
        .transform([](qint64) { });
}

Result<void> removeClock(Database &database, const SlaClock &clock)
{
    return database
        .run(u"DELETE FROM sla_clock WHERE tenant = ? AND order_key = ? AND definition = ? AND run = ?"_s,
             database.tenant(), clock.orderKey, clock.definition, clock.run)
        .transform([](qint64) { });
}

bool before(const SlaClockRow &a, const SlaClockRow &b)
{
    return std::tuple(a.clock.definition, a.clock.startedMs, a.clock.run)
        < std::tuple(b.clock.definition, b.clock.startedMs, b.clock.run);
}

} // namespace

Result<QList<SlaClockRow>> SlaStore::clocksOfOrder(const QString &orderKey)
{
    auto rows = m_database.select(u"SELECT "_s + clockColumns + u" FROM sla_clock WHERE tenant = ? AND order_key = ?"_s,
                                  m_database.tenant(), orderKey);
    return readAll<SlaClockRow>(rows, readClock).transform([](QList<SlaClockRow> clocks) {
        std::ranges::sort(clocks, before);
        return clocks;
    });
}

Result<void> SlaStore::putClocks(const QString &orderKey, const QList<SlaClockRow> &wanted)
{
    const auto known = clocksOfOrder(orderKey);
    if (!known) {
        return std::unexpected(known.error());
    }
    if (*known == wanted) {
        return {};
    }
    return atomically(m_database, [&]() -> Result<void> {
        Shares shares;
        for (const auto &row : *known) {
            if (wanted.contains(row)) {
                continue;
            }
            addShare(shares, row, -1);
            if (const auto gone = removeClock(m_database, row.clock); !gone) {
                return gone;
            }
        }
        for (const auto &row : wanted) {
            if (known->contains(row)) {
                continue;
            }
            addShare(shares, row, 1);
            if (const auto put = insertClock(m_database, row); !put) {
                return put;
            }
        }
        for (const auto &[key, share] : shares.asKeyValueRange()) {
            const bool moves = share.started != 0 || share.stopped != 0 || share.late != 0 || share.cancelled != 0
                || share.breached != 0 || share.breachedReporting != 0 || !share.durations.isEmpty();
            if (!moves) {
                continue;
            }
            if (const auto moved = moveDay(m_database, key, share); !moved) {
                return moved;
            }
        }
        return {};
    });
}

Result<void> SlaStore::addJump(const ClockJump &jump)
{
    return atomically(m_database, [&]() -> Result<void> {
        if (const auto kept = m_database.run(u"INSERT INTO clock_jump (tenant, before_ms, after_ms) VALUES (?, ?, ?)"_s,
                                             m_database.tenant(), jump.beforeMs, jump.afterMs);
            !kept) {
            return std::unexpected(kept.error());
        }
        return m_database
            .run(u"UPDATE sla_clock SET suspect = 1 WHERE tenant = ? AND started_ms <= ? AND (stopped_ms = 0 OR "
                 "stopped_ms >= ?)"_s,
                 m_database.tenant(), std::max(jump.beforeMs, jump.afterMs), std::min(jump.beforeMs, jump.afterMs))
            .transform([](qint64) { });
    });
}

Result<QList<ClockJump>> SlaStore::jumps()
{
    auto rows = m_database.select(u"SELECT before_ms, after_ms FROM clock_jump WHERE tenant = ? ORDER BY seq"_s,
                                  m_database.tenant());
    return readAll<ClockJump>(rows, [](const Statement &row) { return ClockJump{row.int64(0), row.int64(1)}; });
}

Result<void> SlaStore::putDuplicates(const QString &orderKey, const QMap<QString, int> &countByKind)
{
    QMap<QString, int> known;
    {
        auto rows = m_database.select(u"SELECT kind, count FROM duplicate WHERE tenant = ? AND order_key = ?"_s,
                                      m_database.tenant(), orderKey);
        const auto read = readAll<bool>(rows, [&](const Statement &row) {
            known.insert(row.text(0), row.integer(1));
            return true;
        });
        if (!read) {
            return std::unexpected(read.error());
        }
    }
    if (known == countByKind) {
        return {};
    }
    return atomically(m_database, [&]() -> Result<void> {
        if (const auto gone = m_database.run(u"DELETE FROM duplicate WHERE tenant = ? AND order_key = ?"_s,
                                             m_database.tenant(), orderKey);
            !gone) {
            return std::unexpected(gone.error());
        }
        for (const auto &[kind, count] : countByKind.asKeyValueRange()) {
            if (const auto put =
                    m_database.run(u"INSERT INTO duplicate (tenant, order_key, kind, count) VALUES (?, ?, ?, ?)"_s,
                                   m_database.tenant(), orderKey, kind, count);
                !put) {
                return std::unexpected(put.error());
            }
        }
        return {};
    });
}

Result<QList<SlaDayRow>> SlaStore::days(const QString &definition, const QString &entity, int fromDay, int untilDay)
{
    auto rows = m_database.select(
        u"SELECT definition, entity, day, started, stopped, late, cancelled, breached, breached_reporting, durations "
        "FROM sla_day WHERE tenant = ? AND definition = ? AND day >= ? AND day <= ? AND (? = '' OR entity = ?) "
        "ORDER BY day, entity"_s,
        m_database.tenant(), definition, fromDay, untilDay, entity, entity);
    return readAll<SlaDayRow>(rows, [](const Statement &row) {
        return SlaDayRow{row.text(0),  row.text(1),  row.integer(2), row.int64(3), row.int64(4),
                         row.int64(5), row.int64(6), row.int64(7),   row.int64(8), row.text(9)};
    });
}

Result<QList<SlaOpenCount>> SlaStore::openCounts(const QString &entity, qint64 nowMs)
{
    auto rows = m_database.select(
        u"SELECT definition, SUM(CASE WHEN state = 'running' THEN 1 ELSE 0 END), "
        "SUM(CASE WHEN state = 'paused' THEN 1 ELSE 0 END), SUM(CASE WHEN due_ms < ? THEN 1 ELSE 0 END), "
        "SUM(CASE WHEN due_ms >= ? AND warn_ms <= ? THEN 1 ELSE 0 END), "
        "SUM(CASE WHEN due_ms < ? THEN amount_reporting ELSE 0 END) FROM sla_clock "
        "WHERE tenant = ? AND stopped_ms = 0 AND (? = '' OR entity = ?) GROUP BY definition ORDER BY definition"_s,
        nowMs, nowMs, nowMs, nowMs, m_database.tenant(), entity, entity);
    return readAll<SlaOpenCount>(rows, [](const Statement &row) {
        return SlaOpenCount{row.text(0), row.int64(1), row.int64(2), row.int64(3), row.int64(4), row.int64(5)};
    });
}

Result<QList<qint64>> SlaStore::openByStart(const QString &definition, const QString &entity,
                                            const QList<qint64> &boundaries)
{
    QList<qint64> counts;
    for (qsizetype i = 0; i + 1 < boundaries.size(); ++i) {
        auto row =
            m_database.select(u"SELECT COUNT(*) FROM sla_clock WHERE tenant = ? AND definition = ? AND stopped_ms = 0 "
                              "AND (? = '' OR entity = ?) AND started_ms >= ? AND started_ms < ?"_s,
                              m_database.tenant(), definition, entity, entity, boundaries[i + 1], boundaries[i]);
        const auto count = readOne<qint64>(row, [](const Statement &found) { return found.int64(0); });
        if (!count) {
            return std::unexpected(count.error());
        }
        counts.append(count->value_or(0));
    }
    return counts;
}

Result<QList<SlaClockRow>> SlaStore::running(const QString &definition, const QString &entity, qint64 dueFromMs,
                                             int limit)
{
    auto rows = m_database.select(u"SELECT "_s + clockColumns
                                      + u" FROM sla_clock WHERE tenant = ? AND definition = ? AND stopped_ms = 0 "
                                        "AND due_ms >= ? AND due_ms < ? AND (? = '' OR entity = ?) "
                                        "ORDER BY due_ms, order_key, run LIMIT ?"_s,
                                  m_database.tenant(), definition, dueFromMs, never, entity, entity, limit);
    return readAll<SlaClockRow>(rows, readClock);
}

Result<SlaClockPage> SlaStore::clocks(const SlaClockFilter &filter, const QString &afterKey, int limit)
{
    using Scope = SlaClockFilter::Scope;
    const bool open = filter.scope == Scope::Open || filter.scope == Scope::Late;
    const bool breached = filter.scope == Scope::Breached;
    // Pages by (due or duration, order, run), written as one key.
    const auto parts = afterKey.split(u'\n');
    const bool first = parts.size() != 3;
    const auto orderKey = first ? QString() : parts[1];
    const auto run = first ? QString() : parts[2];
    const auto edge = first ? (open ? qint64(-1) : never) : parts[0].toLongLong();
    const auto until = [](qint64 value) { return value > 0 ? value : never; };
    QList<SlaClockRow> rows;
    if (open) {
        const auto dueUntil = filter.scope == Scope::Late ? filter.nowMs
            : filter.dueUntilMs > 0                       ? filter.dueUntilMs
                                                          : never + 1;
        auto select = m_database.select(
            u"SELECT "_s + clockColumns
                + u" FROM sla_clock WHERE tenant = ? AND definition = ? AND stopped_ms = 0 AND due_ms >= ? AND due_ms "
                  u"< ? "
                  "AND started_ms >= ? AND started_ms < ? AND (? = '' OR entity = ?) "
                  "AND (due_ms > ? OR (due_ms = ? AND (order_key > ? OR (order_key = ? AND run > ?)))) "
                  "ORDER BY due_ms, order_key, run LIMIT ?"_s,
            m_database.tenant(), filter.definition, filter.dueFromMs, dueUntil, filter.startedFromMs,
            until(filter.startedUntilMs), filter.entity, filter.entity, edge, edge, orderKey, orderKey, run, limit);
        auto read = readAll<SlaClockRow>(select, readClock);
        if (!read) {
            return std::unexpected(read.error());
        }
        rows = *read;
    } else {
        const QString day = breached ? u"due_day"_s : u"stop_day"_s;
        const auto untilDay = filter.dayUntil > 0 ? filter.dayUntil : filter.day;
        auto select = m_database.select(
            u"SELECT "_s + clockColumns + u" FROM sla_clock WHERE tenant = ? AND definition = ? AND "_s
                + (breached ? u"state = 'late'"_s : u"stopped_ms > 0 AND state <> 'cancelled'"_s) + u" AND "_s + day
                + u" >= ? AND "_s + day
                + u" <= ? AND elapsed_ms >= ? AND elapsed_ms < ? AND (? = '' OR entity = ?) "
                  "AND (elapsed_ms < ? OR (elapsed_ms = ? AND (order_key > ? OR (order_key = ? AND run > ?)))) "
                  "ORDER BY elapsed_ms DESC, order_key, run LIMIT ?"_s,
            m_database.tenant(), filter.definition, filter.day, untilDay, filter.elapsedFromMs,
            until(filter.elapsedUntilMs), filter.entity, filter.entity, edge, edge, orderKey, orderKey, run, limit);
        auto read = readAll<SlaClockRow>(select, readClock);
        if (!read) {
            return std::unexpected(read.error());
        }
        rows = *read;
    }
    SlaClockPage page;
    if (rows.size() == limit) {
        const auto &last = rows.last().clock;
        const auto value = open ? (last.dueMs > 0 ? last.dueMs : never) : last.elapsedMs;
        page.nextKey = u"%1\n%2\n%3"_s.arg(QString::number(value), last.orderKey, last.run);
    }
    page.rows = std::move(rows);
    return page;
}

Result<QMap<int, qint64>> SlaStore::openByDueDay(const QString &definition, const QString &entity)
{
    auto rows = m_database.select(
        u"SELECT due_day, COUNT(*) FROM sla_clock WHERE tenant = ? AND definition = ? AND stopped_ms = 0 "
        "AND due_ms < ? AND (? = '' OR entity = ?) GROUP BY due_day"_s,
        m_database.tenant(), definition, never, entity, entity);
    QMap<int, qint64> byDay;
    return readAll<bool>(rows,
                         [&](const Statement &row) {
                             byDay.insert(row.integer(0), row.int64(1));
                             return true;
                         })
        .transform([&](const QList<bool> &) { return byDay; });
}

Result<qint64> SlaStore::suspects(const QString &definition)
{
    auto row = m_database.select(u"SELECT COUNT(*) FROM sla_clock WHERE tenant = ? AND definition = ? "
                                 "AND stopped_ms = 0 AND suspect = 1"_s,
                                 m_database.tenant(), definition);
    return readOne<qint64>(row, [](const Statement &found) { return found.int64(0); })
        .transform([](const std::optional<qint64> &count) { return count.value_or(0); });
}

Result<QStringList> SlaStore::entities()
{
    auto rows = m_database.select(u"SELECT DISTINCT entity FROM sla_day WHERE tenant = ? ORDER BY entity"_s,
                                  m_database.tenant());
    return readAll<QString>(rows, [](const Statement &row) { return row.text(0); });
}

} // namespace Throughline::Store
