// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/canonical.h"

#include <span>

// The shared status model: what a status word of a kind means, whatever system said it.
namespace Throughline::Lanes
{

enum class Phase {
    Unknown, ///< a word the table does not know: shown, never acted on
    Draft, ///< exists, binds nobody
    Pending, ///< waits for an approval, a date or a payment method
    Approved, ///< approved inside the seller (quote)
    Accepted, ///< accepted by the buyer (quote)
    Won,
    Lost,
    Booked, ///< order: approved and binding
    Fulfilled,
    Active,
    PastDue,
    OnHold,
    Issued, ///< invoice or credit memo: final in billing
    Posted, ///< in the ledger
    Paid,
    Received, ///< payment
    Failed,
    Ended, ///< came to its regular end
    Cancelled, ///< also void, rejected, expired
};

struct StatusWord {
    ObjectKind kind;
    QLatin1StringView word;
    Phase phase;
};

/// All accepted words, canonical one of each phase first.
std::span<const StatusWord> statusWords();
/// "Closed Won", "closed-won" and "closed_won" are the same word.
Phase phaseOf(ObjectKind kind, const QString &status);
/// How far a phase has come, only to tell versions of one moment apart: draft, pending, binding, final.
int ripenessOf(Phase phase);
/// False for what has no effect any more: lost, cancelled, failed, ended. Unknown words count as live.
bool isLive(Phase phase);

} // namespace Throughline::Lanes
