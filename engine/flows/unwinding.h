// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/book.h"
#include "engine/flows/undo.h"
#include "engine/flows/wanted.h"

// Unwinding a flow, as far as the store alone tells: what stands, what is next, the intents that undo.
namespace Throughline::Flows
{

/// A flow as it stands for its undoing. The steps are those of its definition, in order; after them what else of the
/// order stands in the way (steps of other flows, issued invoices, payments).
struct Survey {
    Store::Flow flow;
    const Config::Flow *definition = nullptr;
    std::optional<Store::FlowWish> wish; ///< newest
    QList<UndoStep> steps;
    QList<QByteArray> intents; ///< newest of each step, empty where there is none
    QList<UndoVerdict> verdicts;
    UndoNext next;
    bool anythingStands = false; ///< something would be undone
};

/// NotFound: no such flow, or the workspace has lost its definition.
Result<Survey> surveyOf(Store::Database &database, const Book &book, const QString &flowId, Guards guards = {});

/// Another order whose flow stands on the same effect and goes forward; empty = none.
Result<QString> sharedWith(Store::Database &database, const Book &book, const Store::Flow &flow,
                           const QByteArray &intentId);

/// The intent that undoes step `index` of the survey: per target id, with everything the step sent and gave.
Result<Draft> undoDraft(Store::Database &database, const Book &book, const Survey &survey, int index, qint64 nowMs);

/// Moves the step to compensating and plans the intent that undoes it; nothing is sent by this. `evidence`: what the
/// pivots' targets said just now.
Result<void> beginUndo(Store::Database &database, const Book &book, const Survey &survey, int index,
                       const QString &evidence, qint64 nowMs);

/// Appends the wish and its audit record.
Result<void> wish(Store::Database &database, const Store::FlowWish &wish);

/// A flow whose fact was cancelled upstream: its undoing is wanted, or a person is asked, or nothing is left to do.
/// While a step is unresolved it waits.
Result<void> takeOver(Store::Database &database, const Book &book, const Store::Flow &flow, const Wanted &wanted,
                      qint64 nowMs, Guards guards);

/// Steps that were waiting for another wish are due again.
Result<void> wakeSteps(Store::Database &database, const Book &book, const Store::Flow &flow, const Wanted &wanted);

} // namespace Throughline::Flows
