// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/unwinding.h"
#include "engine/recovery/plan.h"
#include "engine/store/planstore.h"

#include <QCoroTask>

namespace Throughline::Flows
{
struct Context;
}

// Undoing a flow as a plan: dry run, hold window, hash, receipts. The engine's Unwinder does the work, paced by the
// plan's state; the runner starts it and writes the receipts.
namespace Throughline::Recovery
{

struct UndoOrder {
    QString orderKey;
    QString flowId; ///< empty: the order's first flow of which something stands
    QString actor;
    QString reason;
    qint64 commandSeq = 0;
};

/// One step in the order of doing: what undoes it, or why it is left.
struct UndoItem {
    PlanItem item; ///< request, look and gate; gate 0 sends nothing
    Flows::UndoStep step;
    Flows::UndoVerdict verdict;
    QByteArray body;
};

struct UndoDryRun {
    Flows::Survey survey;
    QList<UndoItem> items; ///< last step first
    QString stop; ///< why it cannot be undone now; empty = it can
    QString instead; ///< what remains possible
    QString pivots; ///< what the targets of its pivots said
    QByteArray hash;
    /// {flow, kind, order, hash, pivots, stop, instead, items: [{step, title, system, what, means, target_id, why, instead,
    /// request, check, evidence}]}
    QJsonObject toJson() const;
};

/// Asks every target; nothing is stored, nothing is sent. NotFound: no flow of that order or id.
QCoro::Task<Result<UndoDryRun>> undoDryRun(std::shared_ptr<Flows::Context> context, std::shared_ptr<Flows::Book> book,
                                           UndoOrder order);

/// The dry run, frozen as a plan: its id. NotAllowed says in words what stands in the way and what remains possible.
QCoro::Task<Result<QString>> makeUndoPlan(std::shared_ptr<Flows::Context> context, std::shared_ptr<Flows::Book> book,
                                          UndoOrder order);

bool isUndo(const Store::PlanItem &item);

/// What the runner has to write for an item: the wish that starts it all, or a receipt.
struct UndoTurn {
    bool begin = false;
    QString receipt; ///< kind; empty with `begin` false = nothing yet
    QString text;
};
Result<UndoTurn> undoTurn(Store::Database &database, const Store::Plan &plan, const Store::PlanItem &item);
/// The wish that the runner writes for `begin`.
Result<void> beginUndoing(Store::Database &database, const Store::Plan &plan, const Store::PlanItem &item,
                          qint64 nowMs);

} // namespace Throughline::Recovery
