// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/guards.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
constexpr std::array all{
    Mutant{"blind-retry"_L1, Guard::ProveUnknown},
    Mutant{"no-fence"_L1, Guard::Fence},
    Mutant{"attempt-not-first"_L1, Guard::AttemptFirst},
    Mutant{"key-lifetime-ignored"_L1, Guard::KeyLifetime},
    Mutant{"key-age-from-last"_L1, Guard::KeyAgeFromFirst},
    Mutant{"key-age-by-wall-clock"_L1, Guard::KeyBothClocks},
    Mutant{"early-absent"_L1, Guard::Horizon},
    Mutant{"absent-without-witness"_L1, Guard::Witness},
    Mutant{"requeue-after-crash"_L1, Guard::DoubtAfterCrash},
    Mutant{"undo-while-unknown"_L1, Guard::UndoWhenResolved},
    Mutant{"cancel-while-pivot-unknown"_L1, Guard::TakeOverWhenResolved},
    Mutant{"dead-letter-after-doubt"_L1, Guard::EarlierAttempts},
    Mutant{"replay-of-in-doubt"_L1, Guard::ReplayOnlyProved},
    Mutant{"literal-429"_L1, Guard::DeclaredThrottle},
    Mutant{"literal-4xx"_L1, Guard::DeclaredRefusal},
    Mutant{"transport-resends"_L1, Guard::OneShot},
    Mutant{"late-send"_L1, Guard::SendBy},
    Mutant{"stale-reply-discarded"_L1, Guard::KeepStaleReplies},
    Mutant{"upsert-over-newer"_L1, Guard::UpsertLooks},
    Mutant{"no-inbound-dedupe"_L1, Guard::InboxOnce},
    Mutant{"webhook-and-poll-start-twice"_L1, Guard::OneFactOneFlow},
    Mutant{"customer-twice"_L1, Guard::SharedIdentity},
    Mutant{"backfill-starts-flows"_L1, Guard::GoLive},
    Mutant{"two-stores"_L1, Guard::ForeignReference},
    Mutant{"two-plans-one-item"_L1, Guard::OnePlan},
    Mutant{"undo-one-of-two"_L1, Guard::UndoExactlyOne},
    Mutant{"not-done-early"_L1, Guard::NotDoneAfterHorizon},
    Mutant{"batch-counted-as-one"_L1, Guard::BatchEach},
};
} // namespace

std::span<const Mutant> mutants()
{
    return all;
}

const Mutant *mutant(QStringView name)
{
    const auto *it = std::ranges::find_if(all, [&](const Mutant &one) { return one.name == name; });
    return it == all.end() ? nullptr : it;
}

} // namespace Throughline
