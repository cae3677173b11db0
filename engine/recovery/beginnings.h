// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recovery/items.h"

// How each kind of item begins: one row of a table per ItemKind. Store only, no network.
namespace Throughline::Recovery
{

/// The step an item works on, as it is now.
struct Held {
    Store::StepRow row;
    Intent intent;
    QList<Store::FlowStep> links;
    Store::Flow flow; ///< of the item's order, where the effect is shared
    QString step;
};

Result<Held> heldOf(Store::Database &database, const Store::PlanItem &item);
/// The next generation, edited as planned. Stale: the edit no longer fits the records.
Result<Flows::Draft> draftOf(Store::Database &database, Flows::Book &book, const Store::PlanItem &item,
                             const Held &held);
/// The flows with the mapping that counts for this item; null = it cannot be loaded any more.
std::shared_ptr<Flows::Book> bookOf(const Works &works, const Store::PlanItem &item);
/// Neither begun nor ended, and its plan runs: asked in the commit that begins it.
Result<bool> mayBegin(Store::Database &database, const QString &planId, int position);

} // namespace Throughline::Recovery
