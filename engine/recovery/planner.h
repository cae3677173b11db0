// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/book.h"
#include "engine/flows/context.h"
#include "engine/recovery/plan.h"

namespace Throughline::Recovery
{

/// Who is to be replayed, as frozen at the moment of the command. Exactly one of the three is used.
struct Members {
    QStringList exceptionIds;
    QString causeId; ///< all open items of the cause
    QStringList orderKeys; ///< every step of these orders: what stands is re-verified, never sent again
};

struct PlanOrder {
    Members members;
    QString title;
    QString actor;
    QString reason;
    qint64 commandSeq = 0;
};

/// The dry run: builds what would be sent, asks every target, freezes the plan. Nothing is sent. The id of the plan,
/// or NotAllowed in words (nothing to replay, empty filter, already in another plan).
QCoro::Task<Result<QString>> makePlan(Flows::ContextPtr context, std::shared_ptr<Flows::Book> book, PlanOrder order);

} // namespace Throughline::Recovery
