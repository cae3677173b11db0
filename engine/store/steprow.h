// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/effectsstore.h"

// How a step's row is read, advanced and written; shared by the live store and by rebuild, so that both agree.
namespace Throughline::Store
{

/// What readStep() expects after SELECT.
inline constexpr QLatin1StringView stepColumns(
    "intent_id, intent_seq, order_key, target, object_key, operation, state, fence, generation, tries, first_sent_ms, "
    "first_sent_boot_ms, last_sent_ms, last_attempt_seq, next_at_ms, next_reason, target_id, last_code, last_message, "
    "updated_ms");
inline constexpr int stepColumnCount = 20; ///< the index of a column selected after them
StepRow readStep(const Statement &row);
StepRow readStepAt(const Statement &row, int first); ///< `first`: column they begin at
/// The same columns of the table that is called `alias` in a join.
QString columnsOf(QLatin1StringView alias, QLatin1StringView columns);

/// The step a new intent starts as.
StepRow firstStep(const Intent &intent, qint64 intentSeq, qint64 nextAtMs, const QString &nextReason);
/// What a transition makes of the step; `attempt` for the ones that send.
StepRow advanced(StepRow step, const TransitionRow &transition, const AttemptRow *attempt);

Result<void> insertStep(Database &database, const StepRow &step);
/// Only if the row still is as `before` says: Stale or LeaseLost (fence) otherwise. Keeps step_total.
Result<void> updateStep(Database &database, const StepRow &before, const StepRow &after);
Result<qint64> insertTransition(Database &database, const TransitionRow &transition);
/// What readTransition() expects after SELECT.
inline constexpr QLatin1StringView transitionColumns("seq, intent_id, from_state, to_state, at_ms, attempt_seq, fence, "
                                                     "reason, detail, inbox_seq, command_seq, target_id, code, "
                                                     "message, next_at_ms, next_reason");
TransitionRow readTransition(const Statement &row);

} // namespace Throughline::Store
