// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/book.h"
#include "engine/flows/context.h"
#include "engine/recovery/control.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace Throughline::Recovery
{

/// Runs approved plans from what the store says of them, so a restart goes on where it stood: hold window, then gate
/// by gate; a gate opens only when every item before it, and all that follows on it in its flow, was read back.
class Runner
{
public:
    using Moved = std::function<void(const QString &planId)>;
    /// `moved` is told after each receipt, start and change of state of a plan at work, and when it is over.
    Runner(Flows::ContextPtr context, std::shared_ptr<Flows::Book> book, Moved moved = {});
    ~Runner();
    Runner(const Runner &) = delete;
    Runner &operator=(const Runner &) = delete;

    /// Takes every plan at work a step further. Returns when it wants to be called again (wall clock), 0 = when
    /// something changes.
    Result<qint64> pump();
    bool busy() const { return !m_hands->isEmpty(); }

private:
    struct Run; ///< what the store says of one plan, read on as it grows
    Result<qint64> advance(const QString &planId);
    Result<std::shared_ptr<Run>> read(const QString &planId, const Store::PlanStateRow &state);
    /// What was begun: receipts for what has ended, looks for what is to be read back.
    Result<void> follow(Run &run);
    qint64 leftMs(const Run &run, const Store::PlanStart &start) const;
    /// Gate by gate; true: the plan is over.
    Result<bool> goOn(Run &run);
    void workOnGate(Run &run, int gate);
    void beginItem(Run &run, const Store::PlanItem &item);
    /// An item of an undo plan: the unwinder does it, here it gets its wish and its receipt.
    void undoItem(Run &run, const Store::PlanItem &item);
    void end(Run &run, const QString &to, const QString &why);
    void queueFor(const QString &hand, Store::Writer::Work work);

    Flows::ContextPtr m_context;
    std::shared_ptr<Flows::Book> m_book;
    Moved m_moved;
    std::shared_ptr<QSet<QString>> m_hands; ///< what is being worked on
    std::shared_ptr<QHash<QString, qint64>> m_pauses; ///< not to be read back before, boot clock
    QHash<QString, std::shared_ptr<Run>> m_runs;
};

} // namespace Throughline::Recovery
