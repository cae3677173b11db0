// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/exception.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

// Local work of people on exceptions and causes: what was done, and what follows from it. Pure.
namespace Throughline
{

/// One row of the journal of local work. Kinds and details:
///   assign {owner, rule}, or {each: {exception: {owner, rule}}} · note {text} · tag {add, remove} · snooze {until_ms, occurrence, tries: {exception: n}}
///   unsnooze {} · wake {why: "time"|"occurrence"}: it came back by itself
///   split, merge: see CauseRule · tick {cause, step, on} · undo, redo: of row `target`
struct WorkEntry {
    qint64 seq = 0;
    QString kind;
    QJsonObject detail;
    qint64 atMs = 0;
    QString actor;
    qint64 commandSeq = 0;
    qint64 target = 0;
    bool undone = false; ///< taken back, and not done again since
    bool operator==(const WorkEntry &) const = default;
};

/// "team:finance-ops" is a team, anything else a person's name; empty = nobody.
inline constexpr QLatin1StringView teamPrefix("team:");

/// What people have made of one exception.
struct ExceptionWork {
    QString exceptionId;
    QString owner;
    QString rule; ///< of the ownership matrix that assigned it; empty = a person did
    QString assignedBy;
    qint64 assignedMs = 0;
    int notes = 0;
    QStringList tags; ///< sorted
    qint64 snoozedMs = 0; ///< since when; 0 = it is not snoozed
    QString snoozedBy;
    qint64 untilMs = 0;
    bool onOccurrence = false; ///< comes back when it, or another one of its cause, fails anew
    int snoozedTries = 0; ///< its tries when it was snoozed
    qint64 returnedMs = 0; ///< came back by itself; cleared by the next action of a person on it
    QString returnedWhy; ///< "time", "occurrence"
    bool operator==(const ExceptionWork &) const = default;
    bool isEmpty() const { return *this == ExceptionWork{.exceptionId = exceptionId}; }
};

/// `entries`: those about this exception, oldest first; undone ones do not count.
ExceptionWork foldWork(const QString &exceptionId, const QList<WorkEntry> &entries);

/// Exceptions of `causeId` that count for another cause.
struct CauseRule {
    qint64 seq = 0;
    QString causeId;
    QString kind; ///< "split": those that fit; "merge": all
    QString field; ///< of a split: "entity", "currency", "customer" (equal), "message" (contains)
    QString value;
    Cause into;
};

/// What a split may ask of an exception.
struct SplitFacts {
    QString entity;
    QString currency;
    QString customer;
    QString message;
};

const QStringList &splitFields();
bool fits(const CauseRule &rule, const SplitFacts &facts);
/// The id of the cause that a split makes: the same split makes the same cause.
QString splitCauseId(const QString &causeId, const QString &field, const QString &value);

/// What undo and redo would be about. `newestFirst`: the actor's rows; nullopt = nothing, as far as the rows reach.
std::optional<qint64> undoTarget(const QList<WorkEntry> &newestFirst);
std::optional<qint64> redoTarget(const QList<WorkEntry> &newestFirst);

} // namespace Throughline
