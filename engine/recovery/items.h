// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/book.h"
#include "engine/flows/context.h"
#include "engine/recovery/consequences.h"
#include "engine/recovery/plan.h"

#include <QHash>
#include <QSet>

// What the runner does with one item. Coroutines are free functions; each ends with one commit.
namespace Throughline::Recovery
{

/// "plan/position" and "look/intent" that this process has in hand, so that nothing is queued twice; no truth of its own.
using Hands = std::shared_ptr<QSet<QString>>;
/// Not to be asked again before, boot clock.
using Pauses = std::shared_ptr<QHash<QString, qint64>>;

QString handOf(const QString &planId, int position);
QString handOf(const QByteArray &intentId);

bool isGood(const QString &kind); ///< of a receipt: nothing more to be done for the item
ItemKind kindOf(const Store::PlanItem &item);

struct Works {
    Flows::ContextPtr context;
    std::shared_ptr<Flows::Book> book; ///< as flows go on, with the current mapping
    std::shared_ptr<Flows::Book> planned; ///< with the plan's mapping; null = it cannot be loaded
    Hands hands;
    Pauses pauses;
};

/// Begins an item in the caller's commit, once, and only while its plan runs. What cannot begin gets its receipt at once.
Result<void> begin(const Works &works, Store::Database &database, const Store::Plan &plan, const Store::PlanItem &item);

/// An item found in its target when it was planned: asked again if that is long ago, then begun.
QCoro::Task<void> beginFound(Works works, Store::Plan plan, Store::PlanItem item, qint64 lookFreshMs);

/// An item that moves nothing: what stands is confirmed, else its receipt says why it was held.
QCoro::Task<void> settle(Works works, Store::Plan plan, Store::PlanItem item, qint64 lookFreshMs);

/// Reads one effect back; an index that lags is asked again at a growing distance.
QCoro::Task<void> readBack(Works works, Store::StepRow row);

Result<void> addReceipt(Store::Database &database, const QString &planId, int position, const Ending &ending,
                        qint64 nowMs);

} // namespace Throughline::Recovery
