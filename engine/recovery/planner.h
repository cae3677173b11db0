// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/book.h"
#include "engine/flows/context.h"
#include "engine/recovery/plan.h"
#include "engine/store/querystore.h"

namespace Throughline::Recovery
{

/// Who is to be replayed, as frozen at the moment of the command. Exactly one of the first four is used.
struct Members {
    QStringList exceptionIds;
    QString causeId; ///< all open items of the cause
    QStringList orderKeys; ///< every step of these orders: what stands is re-verified, never sent again
    std::optional<Store::ExceptionFilter> filter = {}; ///< all open items it shows; at least one of its fields is set
    /// Where each flow is taken up: "failed" (the step that stopped), "start", or a step's word. What stands from there
    /// on is re-verified and never sent again. Empty: "start" for orders, else "failed".
    QString from = {};
};

struct PlanOrder {
    Members members;
    QString title;
    QString actor;
    QString reason;
    qint64 commandSeq = 0; ///< the same command makes the same plan, once
    QJsonObject policy = {}; ///< {"per_minute", "at_once"}
    /// Changed fields by exception id, order key or "*" for all: {"SO-1": {"currency": "USD", "/lines/0/quantity": "2"}}.
    QJsonObject edits = {};
    /// A plan that has sent nothing: it is stopped in the commit that freezes this one, and its members change over.
    QString replaces = {};
    QString mapping =
        {}; ///< "current" or empty, "original" (in use when the items were made), or a version's first digits
};

/// The dry run: builds what would be sent, asks every target, freezes the plan. Nothing is sent. The id of the plan,
/// or NotAllowed in words (nothing to replay, empty filter, an edit that does not fit, items that wait for each other in
/// a ring); Conflict when an item is already in another plan.
QCoro::Task<Result<QString>> makePlan(Flows::ContextPtr context, std::shared_ptr<Flows::Book> book, PlanOrder order);

} // namespace Throughline::Recovery
