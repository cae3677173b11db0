// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/sla.h"
#include "engine/store/database.h"
#include "engine/store/times.h"

namespace Throughline::Store
{

/// A clock with what its transaction is worth.
struct SlaClockRow {
    SlaClock clock;
    qint64 amountReporting = 0;
    bool operator==(const SlaClockRow &) const = default;
};

struct SlaDayRow {
    QString definition;
    QString entity;
    int day = 0;
    qint64 started = 0;
    qint64 stopped = 0;
    qint64 late = 0;
    qint64 cancelled = 0;
    qint64 breached = 0; ///< of those that stopped late, by the day they were due
    qint64 breachedReporting = 0;
    QString durations; ///< engine/model/durations.h
};

/// Running clocks in one count.
struct SlaOpenCount {
    QString definition;
    qint64 running = 0;
    qint64 paused = 0;
    qint64 late = 0;
    qint64 atRisk = 0; ///< past their warning, not late
    qint64 lateReporting = 0;
};

/// Which clocks a list shows. Empty members do not filter.
struct SlaClockFilter {
    enum class Scope {
        Open, ///< running and paused, by due time
        Late, ///< running past their due time
        Stopped, ///< stopped on `day`, longest first
        Breached, ///< due on `day` and stopped late, longest first
    };
    Scope scope = Scope::Open;
    QString definition;
    QString entity;
    int day = 0;
    qint64 nowMs = 0; ///< for Late
    qint64 startedFromMs = 0; ///< of open ones: age buckets; 0 = any
    qint64 startedUntilMs = 0;
    qint64 dueFromMs = 0; ///< of open ones; 0 = any
    qint64 dueUntilMs = 0;
    qint64 elapsedFromMs = 0; ///< of stopped ones: a bar of the distribution; 0 = any
    qint64 elapsedUntilMs = 0;
    int dayUntil = 0; ///< of stopped ones, this included; 0 = only `day`
};

struct SlaClockPage {
    QList<SlaClockRow> rows;
    QString nextKey; ///< empty = end
};

/// SLA clocks of transactions and what each day adds up to; changed in the same commit as the transaction.
class SlaStore
{
public:
    explicit SlaStore(Database &database)
        : m_database(database)
    {
    }

    Result<QList<SlaClockRow>> clocksOfOrder(const QString &orderKey); ///< by definition, start, run
    /// Replaces all clocks of the order and moves the days by the difference.
    Result<void> putClocks(const QString &orderKey, const QList<SlaClockRow> &clocks);

    /// The wall clock was set: kept in the journal, and every clock that went meanwhile becomes suspect.
    Result<void> addJump(const ClockJump &jump);
    Result<QList<ClockJump>> jumps(); ///< oldest first

    Result<void> putDuplicates(const QString &orderKey, const QMap<QString, int> &countByKind);

    Result<QList<SlaDayRow>> days(const QString &definition, const QString &entity, int fromDay, int untilDay);
    Result<QList<SlaOpenCount>> openCounts(const QString &entity, qint64 nowMs); ///< by definition
    /// Open clocks by age: how many started in [boundaries[i + 1], boundaries[i]); boundaries newest first.
    Result<QList<qint64>> openByStart(const QString &definition, const QString &entity,
                                      const QList<qint64> &boundaries);
    /// Running clocks due up to then, earliest first; for forecasts, so at most `limit`.
    Result<QList<SlaClockRow>> running(const QString &definition, const QString &entity, qint64 dueFromMs, int limit);
    Result<SlaClockPage> clocks(const SlaClockFilter &filter, const QString &afterKey, int limit);
    /// Open clocks by the day they are due, late ones among them.
    Result<QMap<int, qint64>> openByDueDay(const QString &definition, const QString &entity);
    Result<qint64> suspects(const QString &definition); ///< of the open ones
    Result<QStringList> entities(); ///< that have clocks

private:
    Database &m_database;
};

} // namespace Throughline::Store
