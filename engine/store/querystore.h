// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/effectsstore.h"
#include "engine/store/projectionstore.h"

namespace Throughline::Store
{

/// Which exceptions a list shows; empty fields do not filter.
struct ExceptionFilter {
    QString causeId;
    QString system;
    QString entity;
    QString lane;
    QString owner;
    QString currency;
    std::optional<StepState> step;
    QString orderPrefix; ///< start of an order number; not indexed
    qint64 openedFromMs = 0; ///< 0 = any
    qint64 openedBeforeMs = 0;
    bool resolved = false; ///< resolved ones instead of open (open includes "resent")
    bool snoozed = false; ///< snoozed ones instead of open
    bool operator==(const ExceptionFilter &) const = default;
};

enum class ExceptionOrder { MoneyDown, OldestFirst, DueFirst };

struct ExceptionPage {
    QList<ExceptionRow> rows;
    QString nextKey; ///< empty = end; give it back for the next page
};

struct ExceptionTotal {
    qint64 count = 0;
    qint64 amountReporting = 0;
};

struct LaneTotal {
    Lane lane = Lane::Quote;
    QString currency;
    qint64 inLane = 0;
    qint64 open = 0; ///< stuck or in doubt, and not snoozed
    qint64 inDoubt = 0;
    qint64 openMinor = 0;
    qint64 openReporting = 0;
    qint64 inDoubtReporting = 0;
    bool operator==(const LaneTotal &) const = default;
};

struct CauseTotal {
    QString causeId;
    QString currency;
    qint64 open = 0;
    qint64 inDoubt = 0;
    qint64 openMinor = 0;
    qint64 openReporting = 0;
    qint64 snoozed = 0; ///< not among the open ones
    bool operator==(const CauseTotal &) const = default;
};

struct DayCount {
    int day = 0; ///< yyyymmdd
    qint64 count = 0;
};

struct StepTotal {
    QString target;
    StepState state = StepState::Planned;
    qint64 count = 0;
};

struct OpenTransaction {
    Transaction transaction;
    qint64 amountReporting = 0;
};

/// Transactions that stand still in a lane and wait, put off by a person: nothing of them is open that is not snoozed.
struct SnoozedLane {
    Lane lane = Lane::Quote;
    QString entity;
    QString currency;
    qint64 open = 0;
    qint64 inDoubt = 0;
    qint64 minor = 0;
    qint64 reporting = 0;
    qint64 inDoubtReporting = 0;
};
/// Counted, not kept: people put few things off. The kept totals of lanes count these as open.
Result<QList<SnoozedLane>> snoozedLanes(Database &database);

/// Reading for screens and the command line, on a connection of its own beside the writer's. Lists page by key;
/// totals are kept, or counted on a covering index.
class QueryStore
{
public:
    explicit QueryStore(Database &database)
        : m_database(database)
    {
    }

    Result<ExceptionPage> exceptions(const ExceptionFilter &filter, ExceptionOrder order, const QString &afterKey,
                                     int limit);
    Result<ExceptionTotal> exceptionTotal(const ExceptionFilter &filter);
    Result<QList<LaneTotal>> laneTotals();
    Result<QList<CauseTotal>> causeTotals(); ///< of causes with open exceptions
    Result<QList<CauseRow>> openCauses();
    Result<QList<CauseRow>> snoozedCauses(); ///< those with snoozed exceptions
    Result<qint64> snoozedTotal(); ///< kept
    Result<QList<StepTotal>> stepTotals(); ///< kept; outbox and in-doubt counts come from here
    /// Stuck and in-doubt transactions of a lane, longest standing first, after (laneSinceMs, orderKey).
    Result<QList<OpenTransaction>> openInLane(Lane lane, qint64 afterSinceMs, const QString &afterKey, int limit);
    Result<qint64> oldestOpenMs(Lane lane); ///< 0 = none
    Result<QList<DayCount>> dayCounts(const QString &kind, const QString &key, int fromDay);
    Result<qint64> countBefore(const QString &kind, const QString &key, int day); ///< of all days before it
    Result<QList<BusinessEvent>> events(const QString &orderKey); ///< oldest first
    Result<QList<Observation>> observations(const QString &orderKey); ///< of its records, oldest first
    Result<QMap<QString, QJsonObject>> systemStates();
    /// Orders to be projected again now that the role has been read up to `readUntilMs` (ProjectionStore::putWatches).
    Result<QStringList> watchesDue(const QString &role, qint64 readUntilMs, int limit);
    /// Transactions whose order key starts with `prefix`, by key.
    Result<QList<Transaction>> transactions(const QString &prefix, const QString &afterKey, int limit);

private:
    Database &m_database;
};

} // namespace Throughline::Store
