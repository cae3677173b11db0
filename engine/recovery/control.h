// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recovery/plan.h"
#include "engine/store/planstore.h"

// Commands on plans. Each checks that the plan's state allows it and is written with its audit record; the same command
// (`commandSeq`) given twice does nothing twice.
namespace Throughline::Recovery
{

/// `hash`: what the person saw; NotAllowed when it is another. Empty = not compared.
Result<void> approve(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                     qint64 commandSeq, const QString &hash = {});
Result<void> run(Store::Database &database, const QString &planId, const QString &actor, qint64 holdMs, qint64 nowMs,
                 qint64 commandSeq);
/// Back to "approved" while it holds; NotAllowed once something was sent.
Result<void> undo(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                  qint64 commandSeq);
/// What was begun goes on to its proof; nothing else is begun.
Result<void> pause(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                   qint64 commandSeq);
Result<void> resume(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                    qint64 commandSeq);
Result<void> stop(Store::Database &database, const QString &planId, const QString &actor, const QString &why,
                  qint64 nowMs, qint64 commandSeq);
/// Rate and concurrency, as long as the plan does not run: {"per_minute", "at_once"}.
Result<void> setPolicy(Store::Database &database, const QString &planId, const QJsonObject &args, const QString &actor,
                       qint64 nowMs, qint64 commandSeq);

/// While a plan holds, its state's note carries the end of the hold window.
qint64 holdUntilMs(const Store::PlanStateRow &state);

/// The engine's own changes: from a state that the plan must still be in.
Result<void> change(Store::Database &database, const QString &planId, const QStringList &from, const QString &to,
                    const QString &actor, const QString &note, qint64 nowMs, qint64 commandSeq);

} // namespace Throughline::Recovery
