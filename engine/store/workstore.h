// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/work.h"
#include "engine/store/database.h"

#include <QHash>

namespace Throughline::Store
{

struct RunbookTick {
    QString step; ///< "runbook/step"
    QString actor;
    qint64 atMs = 0;
    bool operator==(const RunbookTick &) const = default;
};

/// The subject of an action on a cause; that of one on an exception is its id.
QString causeSubject(const QString &causeId);

/// The journal of local work and its projections. What an action means for lists and counters is settled by
/// Pipeline::settleWork in the same commit.
class WorkStore
{
public:
    explicit WorkStore(Database &database)
        : m_database(database)
    {
    }

    Result<qint64> append(const WorkEntry &entry, const QStringList &subjects); ///< its seq
    Result<std::optional<WorkEntry>> entry(qint64 seq);
    Result<std::optional<WorkEntry>> entryOfCommand(qint64 commandSeq); ///< carried out before?
    Result<QStringList> subjectsOf(qint64 seq);
    Result<int> subjectCount(qint64 seq);
    Result<QList<WorkEntry>> entriesOf(const QString &subject); ///< oldest first, with `undone`
    /// The actor's own rows, newest first, before `beforeSeq` (0 = from the end).
    Result<QList<WorkEntry>> ofActor(const QString &actor, qint64 beforeSeq, int limit);
    Result<std::optional<qint64>> undoable(const QString &actor);
    Result<std::optional<qint64>> redoable(const QString &actor);

    Result<ExceptionWork> refold(const QString &exceptionId); ///< from the journal into the projection; what it is now
    Result<ExceptionWork> work(const QString &exceptionId); ///< as projected
    Result<QStringList> due(qint64 nowMs, int limit); ///< snoozed until a time that has come
    Result<qint64> nextDueMs(); ///< 0 = none
    Result<QStringList> waitingForOccurrence(const QString &causeId); ///< snoozed ones of the cause
    Result<QStringList> tags(); ///< all that are in use, sorted
    Result<QStringList> owners(); ///< persons and teams that own something, sorted

    Result<void> refoldCause(const QString &causeId); ///< rules and ticks of a cause, from the journal
    Result<QList<CauseRule>> rulesOf(const QString &causeId, qint64 afterSeq); ///< in order
    Result<QList<CauseRule>> rules(); ///< all, in order
    Result<bool> isRuled(const QString &causeId); ///< it was split, or made by a split or a merge
    Result<QList<RunbookTick>> ticks(const QString &causeId); ///< by step
    /// Everything above from the journal; the tables are empty before.
    Result<void> rebuild();

private:
    Database &m_database;
};

} // namespace Throughline::Store
