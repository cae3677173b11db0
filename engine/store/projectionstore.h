// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/effects.h"
#include "engine/model/exception.h"
#include "engine/model/transaction.h"
#include "engine/store/database.h"
#include "engine/store/times.h"

namespace Throughline::Store
{

/// The newest state of one record.
struct RecordRow {
    RecordRef ref;
    QString orderKey; ///< empty = not correlated yet
    qint64 versionMs = 0;
    qint64 observedMs = 0;
    qint64 observationSeq = 0;
    bool deleted = false;
    CanonicalObject object;
    bool operator==(const RecordRow &) const = default;
};

struct BusinessEvent {
    qint64 seq = 0;
    QString orderKey;
    QString type; ///< "quote.approved"
    qint64 atMs = 0;
    QString system;
    qint64 observationSeq = 0;
};

/// An exception as the lists show it.
struct ExceptionRow {
    ExceptionItem item;
    StepState stepState = StepState::DeadLettered;
    qint64 resolvedMs = 0;
    qint64 dueMs = 0; ///< 0 = no SLA
    QString owner;
    QString customerName;
    QString entity;
    QString lane;
    Money amount;
    qint64 amountReporting = 0; ///< minor units of the reporting currency
    bool operator==(const ExceptionRow &) const = default;
};

struct CauseRow {
    Cause cause;
    qint64 firstSeenMs = 0;
    qint64 lastSeenMs = 0;
};

/// Observations (journal) and what is derived from them. Kept counters (lane, cause, day) change in the same
/// commit as the rows they count.
class ProjectionStore
{
public:
    explicit ProjectionStore(Database &database)
        : m_database(database)
    {
    }

    Result<qint64> appendObservation(const Observation &observation, const QString &orderKey = {}); ///< its seq
    Result<qint64> appendEvent(const BusinessEvent &event);
    Result<qint64> lastObservationSeq();

    /// Upserts the record and its correlation keys (object.keys). The caller decides which version is newer.
    Result<void> putRecord(const RecordRow &row);
    Result<std::optional<RecordRow>> record(const RecordRef &ref);
    Result<QList<RecordRow>> recordsOfOrder(const QString &orderKey); ///< by system, type, id
    /// Records that carry this value under this key name.
    Result<QList<RecordRow>> recordsOfKind(const QString &system, ObjectKind kind); ///< by type, id; live ones
    Result<QList<RecordRef>> recordsByKey(const QString &name, const QString &value);
    /// Of the arrivals in which this system showed a living record with our reference: seq of the newest; 0 = it never did.
    Result<qint64> newestArrival(const QString &system, const QString &reference);
    Result<void> setOrderKey(const RecordRef &ref, const QString &orderKey);

    /// Upserts and moves the lane counters by the difference.
    Result<void> putTransaction(const Transaction &transaction, qint64 amountReporting);
    Result<std::optional<Transaction>> transaction(const QString &orderKey);
    /// When it is to be projected again, by the role that has to be read so far; replaces what was there.
    Result<void> putWatches(const QString &orderKey, const QMap<QString, qint64> &dueByRole);

    /// Upserts, moves the cause counters by the difference, counts a new one on its day ("cause-new").
    Result<void> putException(const ExceptionRow &row);
    Result<void> setDue(const QString &exceptionId, qint64 dueMs); ///< 0 = none
    Result<std::optional<ExceptionRow>> exception(const QString &id);
    Result<QList<ExceptionRow>> exceptionsOfOrder(const QString &orderKey);
    Result<QList<ExceptionRow>> exceptionsOfIntent(const QByteArray &intentId);

    Result<QStringList> exceptionsOfCause(const QString &causeId); ///< ids, in every state
    /// First and last seen from its exceptions; one that has none any more goes.
    Result<void> settleCause(const QString &causeId);

    /// Upserts; first seen keeps the earlier, last seen the later time.
    Result<void> putCause(const CauseRow &row);
    Result<std::optional<CauseRow>> cause(const QString &id);

    Result<void> putSystemState(const QString &system, const QJsonObject &state, qint64 atMs);

private:
    Result<void> countOn(const QString &kind, const QString &key, int day, qint64 by);
    Result<void> countDays(const ExceptionRow *before, const ExceptionRow &row);

    Database &m_database;
};

/// Amount in minor units of its currency; digits beyond them are rounded half even (counters are for display).
qint64 minorUnits(const Money &money);

} // namespace Throughline::Store
