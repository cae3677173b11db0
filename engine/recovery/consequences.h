// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/book.h"
#include "engine/flows/context.h"
#include "engine/store/planstore.h"

// What came of an item that was begun: of its own effect, and of every step that follows on it in its flows. Reads the
// store only, so a restarted engine sees the same.
namespace Throughline::Recovery
{

inline constexpr qint64 appearMs =
    60'000; ///< beyond the index lag: what was answered and is not seen by then is in doubt

/// How an item ended: the receipt to be written.
struct Ending {
    QString kind; ///< word of Store::Receipt
    QString text;
    QString cause; ///< fingerprint of the failure, if it has one
    int heldBy = 0; ///< position it waited for in vain: it was never begun
    int proved = 0; ///< steps after it in other systems that ended well
};

struct Standing {
    std::optional<Ending> ending; ///< nullopt: something is still under way
    QList<Store::StepRow> unread; ///< succeeded, and not read back since their last send
};

struct Asked {
    Store::PlanItem item;
    Store::PlanStart start;
    /// Is this effect an item of the same plan? Then what comes of it, and of what needs it, is that item's affair.
    std::function<bool(const QByteArray &intentId)> inPlan;
    bool overdue = false; ///< what is not proved by now counts as not verified
};

Result<Standing> standingOf(const Flows::Context &context, const Flows::Book &book, const Asked &asked);

} // namespace Throughline::Recovery
