// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

// The rules that keep an effect from happening twice, each with a name. All of them hold, always. A simulation switches
// one off to show that its proofs would notice: a rule that can go without being missed is no rule.
namespace Throughline
{

enum class Guard {
    ProveUnknown, ///< a lost answer is proved before anything is sent again
    Fence, ///< a stale lease or fence changes no state
    AttemptFirst, ///< no byte leaves before its attempt is committed
    KeyLifetime, ///< a key is repeated only while the target remembers it
    KeyAgeFromFirst, ///< the age of a key counts from its first send
    KeyBothClocks, ///< wall and boot time, the more cautious one
    Horizon, ///< "absent" counts only when nothing of ours can still be under way
    Witness, ///< "absent" counts only when the same search shows something newer
    DoubtAfterCrash, ///< what was in flight when the process died is unknown
    UndoWhenResolved, ///< nothing is undone while a step is in flight, unknown or in doubt
    TakeOverWhenResolved, ///< a cancellation waits while a step is unresolved, the pivot above all
    EarlierAttempts, ///< a refusal proves its own attempt only; earlier ones need a verdict
    ReplayOnlyProved, ///< a new generation only when every attempt is proved not applied
    DeclaredThrottle, ///< a 429 proves nothing unless the vendor says that it did not run
    DeclaredRefusal, ///< a 4xx proves nothing unless the vendor says that it did not run
    OneShot, ///< the transport sends a request once
    SendBy, ///< an attempt that did not leave in time does not leave
    KeepStaleReplies, ///< an answer is evidence even when its engine has lost the lease
    UpsertLooks, ///< an upsert never writes over what a person or a newer version wrote
    InboxOnce, ///< an event is taken in once, however often it is delivered
    OneFactOneFlow, ///< a fact starts one flow, by whatever road it arrives
    SharedIdentity, ///< flows that need the same effect share one intent
    GoLive, ///< history starts no flow
    ForeignReference, ///< a reference of another engine stops ours
    OnePlan, ///< an exception is in at most one plan that is not over
    UndoExactlyOne, ///< what is found twice is not undone
    NotDoneAfterHorizon, ///< a person's "not done" counts only after the horizon
    BatchEach, ///< a lost answer to a batch leaves each of its effects without a verdict
};

/// Which guards hold. A value: policies carry it, pure functions read it.
class Guards
{
public:
    constexpr bool on(Guard guard) const { return (m_off & bit(guard)) == 0; }
    constexpr bool all() const { return m_off == 0; }
    constexpr Guards without(Guard guard) const { return Guards(m_off | bit(guard)); }
    constexpr Guards() = default;
    constexpr bool operator==(const Guards &) const = default;

private:
    constexpr explicit Guards(quint64 off)
        : m_off(off)
    {
    }
    static constexpr quint64 bit(Guard guard) { return quint64{1} << static_cast<unsigned>(guard); }
    quint64 m_off = 0;
};

/// A design without one of the guards, by the name people give the mistake.
struct Mutant {
    QLatin1StringView name; ///< "blind-retry"
    Guard missing;
};
std::span<const Mutant> mutants();
const Mutant *mutant(QStringView name); ///< null: nobody knows it

} // namespace Throughline
