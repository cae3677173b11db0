// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/context.h"
#include "engine/flows/unwinding.h"

#include <QHash>
#include <QSet>

namespace Throughline::Flows
{

/// Takes every flow that is to be undone one step further, last step first, each proved before the next: asks the
/// pivots' targets, then moves the step to compensating and plans its undo, which the machine carries out. What it knows
/// is in the store; a restart goes on where that stands.
class Unwinder
{
public:
    Unwinder(ContextPtr context, std::shared_ptr<Book> book);
    ~Unwinder();
    Unwinder(const Unwinder &) = delete;
    Unwinder &operator=(const Unwinder &) = delete;

    /// Returns when it wants to be called again (wall clock), 0 = when something changes.
    Result<qint64> pump();
    bool busy() const { return !m_hands->isEmpty() || !m_pauses->isEmpty(); }

private:
    Result<void> advance(const QString &flowId);

    ContextPtr m_context;
    std::shared_ptr<Book> m_book;
    std::shared_ptr<QSet<QString>> m_hands; ///< flows being worked on
    std::shared_ptr<QHash<QString, qint64>> m_pauses; ///< not to be asked about before, boot clock
};

/// What the targets of a flow's pivots say now.
struct PivotsNow {
    enum class Say { Absent, Present, CannotTell } say = Say::Absent;
    QString evidence;
};
/// Asks for every pivot of the flow, also for those that were never begun: somebody else may have done it.
QCoro::Task<PivotsNow> askPivots(ContextPtr context, std::shared_ptr<Book> book, Survey survey);

} // namespace Throughline::Flows
