// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/book.h"
#include "engine/flows/context.h"
#include "engine/store/planstore.h"

#include <QHash>
#include <QSet>

namespace Throughline::Recovery
{

/// Runs approved plans from what the store says of them, so a restart goes on where it stood: hold window, then gate
/// by gate; a gate opens only when every item before it was read back.
class Runner
{
public:
    Runner(Flows::ContextPtr context, std::shared_ptr<Flows::Book> book);
    ~Runner();
    Runner(const Runner &) = delete;
    Runner &operator=(const Runner &) = delete;

    /// Takes every running plan a step further. Returns when it wants to be called again (wall clock), 0 = when
    /// something changes.
    Result<qint64> pump();
    bool busy() const { return !m_hands->isEmpty(); }

private:
    Result<qint64> advance(const Store::Plan &plan, const Store::PlanStateRow &state);
    /// Takes in hand what a gate has left to do. `receipts`: position -> kind of its last receipt.
    Result<void> workOnGate(const Store::Plan &plan, const QList<Store::PlanItem> &items,
                            const QHash<int, QString> &receipts, int gate);
    Result<void> workOnItem(const Store::Plan &plan, const Store::PlanItem &item);
    Result<void> workOnUndo(const Store::Plan &plan, const Store::PlanItem &item);

    Flows::ContextPtr m_context;
    std::shared_ptr<Flows::Book> m_book;
    std::shared_ptr<QSet<QString>> m_hands; ///< "plan/position" being worked on
    std::shared_ptr<QHash<QString, qint64>> m_pauses; ///< not to be read back before, wall clock
};

// Commands on plans; each checks that the plan's state allows it and is written with its audit record.
Result<void> approve(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                     qint64 commandSeq);
Result<void> run(Store::Database &database, const QString &planId, const QString &actor, qint64 holdMs, qint64 nowMs,
                 qint64 commandSeq);
/// Back to "approved" while it holds; NotAllowed once something was sent.
Result<void> undo(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                  qint64 commandSeq);
Result<void> pause(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                   qint64 commandSeq);
Result<void> resume(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                    qint64 commandSeq);
Result<void> stop(Store::Database &database, const QString &planId, const QString &actor, const QString &why,
                  qint64 nowMs, qint64 commandSeq);

/// While a plan holds, its state's note carries the end of the hold window.
qint64 holdUntilMs(const Store::PlanStateRow &state);

} // namespace Throughline::Recovery
