// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/projectionstore.h"
#include "engine/store/workstore.h"

#include <functional>

// Local work of people, applied: every row of its journal is settled in the commit that writes it.
namespace Throughline::Pipeline
{

struct Assigned {
    QString owner;
    QString rule;
};

/// The ownership matrix; nullopt = no rule fits.
using OwnerOf = std::function<std::optional<Assigned>(const Store::ExceptionRow &)>;

/// Which cause an exception counts for: that of its failure, led on by what people have split and merged.
Result<Cause> effectiveCause(Store::Database &database, const Store::ExceptionRow &row);

/// Puts the exception with its cause, owner and snooze as people have made them. `row`: state and failure as the steps
/// tell them; `known`: as it stood.
Result<void> place(Store::Database &database, Store::ExceptionRow row, const std::optional<Store::ExceptionRow> &known);

/// What news of an exception does to local work: a new one gets its owner, and wakes what was snoozed until then.
Result<void> meetWork(Store::Database &database, const Store::ExceptionRow &row,
                      const std::optional<Store::ExceptionRow> &known, const OwnerOf &ownerOf, qint64 nowMs);

/// Appends the action and settles everything that it changes; its seq.
Result<qint64> doWork(Store::Database &database, const WorkEntry &entry, const QStringList &subjects);

/// Takes the actor's newest standing action back, or does the one taken back last again. NotAllowed when there is none.
/// The action meant.
Result<WorkEntry> undoWork(Store::Database &database, const QString &actor, qint64 nowMs, qint64 commandSeq);
Result<WorkEntry> redoWork(Store::Database &database, const QString &actor, qint64 nowMs, qint64 commandSeq);

/// Snoozed ones come back by themselves. `why`: "time", "occurrence".
Result<void> wakeSnoozed(Store::Database &database, const QStringList &exceptionIds, const QString &why, qint64 nowMs);

} // namespace Throughline::Pipeline
