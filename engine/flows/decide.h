// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/effects.h"
#include "engine/model/guards.h"

#include <QString>

#include <optional>

// What to do next with one step: a pure function of what is durably known. It never looks at memory, so a
// process that was killed decides the same again.
namespace Throughline::Flows
{

/// Times of both clocks at one moment. Wall time is for people and for what the target says; how long ago something was
/// is measured by boot time, which no person can set and which goes on while the machine sleeps.
struct Now {
    qint64 wallMs = 0;
    qint64 bootMs = 0;
};

/// Limits of one step, from profile and policy.
struct StepPolicy {
    Capability capability = Capability::None;
    bool canLook = false; ///< the profile declares a verify query
    qint64 keyLifetimeMs = 0;
    qint64 keyMarginMs = 60'000; ///< distance kept to the end of a key's life
    qint64 indexLagMs = 0;
    qint64 sendWithinMs = 10'000; ///< an attempt that has not left by then does not leave
    qint64 timeoutMs = 30'000;
    qint64 networkLifeMs = 30'000; ///< longest life of an abandoned request in networks and queues
    qint64 lookFreshMs = 120'000; ///< an older look is repeated before a send
    qint64 doubtAfterMs = 15 * 60'000; ///< no verdict by then: a person is asked
    qint64 doubtProbeMs = 5 * 60'000; ///< pause between looks while in doubt
    bool canAskJob = false; ///< an accepted job can be asked for itself
    qint64 jobDeadlineMs = 0; ///< of an accepted job; 0 = doubtAfterMs
    bool mustProve = false; ///< an undo: being answered proves nothing, a look does
    bool asks = false; ///< a check that asks: its looks are answers, and it sends nothing
    qint64 answerWithinMs = 0; ///< of such a check, from the first time it was asked
    int triesMax = 6;
    qint64 ageMaxMs = 24 * 3'600'000; ///< of a transient failure, since the first send
    Guards guards;
};

/// What the store knows of one step.
struct StepFacts {
    StepState state = StepState::Planned;
    bool operating = false; ///< operate is switched on for its flow and the fact is younger than go-live
    bool wanted = true; ///< false: cancelled upstream, overtaken by a newer business version, or being unwound
    /// why it is not sent though it is wanted: "approval", "fact-not-true", "paused", "posting-window"
    const char *hold = "";
    qint64 holdUntilMs = 0; ///< wall time; 0 = not known
    bool ready = false; ///< every step it needs has succeeded
    bool inHand = false; ///< this process has its attempt under way
    int tries = 0;
    int openAttempts = 0; ///< attempts of every generation without a verdict
    qint64 firstSentMs = 0; ///< of this key
    qint64 firstSentBootMs = 0; ///< 0 also when the machine was restarted since
    qint64 lastSentMs = 0;
    /// 0 = nothing was sent. Of an attempt of an engine that is gone: when we took over, for it may have been sending still
    qint64 lastSentBootMs = 0;
    qint64 nextAtMs = 0; ///< back-off, Retry-After
    bool lookWanted = false; ///< new evidence touches its keys, or a person asked
    TargetCheck check = TargetCheck::NotAsked; ///< result of the last look of this boot
    qint64 lookedBootMs = 0; ///< when it was asked
    qint64 witnessMs = 0; ///< newest version the look's query showed, corrected to our clock
    qint64 firstAskedBootMs = 0; ///< of a check that asks: when it was asked first; 0 = never
    qint64 stayAwayMs = 0; ///< of the same: how long after the last time the systems want to be left alone
    bool jobFailed = false; ///< while accepted: the job said so when it was asked last
    /// mustProve: the last attempt was answered as carried out then; unset = it was not
    std::optional<qint64> answeredBootMs;
    std::optional<StepState> undo; ///< while compensating: state of the intent that undoes this one
    qint64 undoSentBootMs = 0; ///< when that one was sent last; 0 = never
    qint64 undoEndedBootMs = 0; ///< when it was sent or looked for last: a look at what is left must be younger
};

enum class Move {
    Wait, ///< nothing until `atMs` (0 = until something changes)
    Look, ///< ask the target
    Send, ///< commit an attempt and send it
    Go, ///< move to `state` without sending
};

struct Decision {
    Move move = Move::Wait;
    StepState state = StepState::Planned; ///< for Go
    qint64 atMs = 0; ///< for Wait
    const char *reason = ""; ///< stable word: stored with the transition, shown as "waits for ..."
    bool operator==(const Decision &) const = default;
};

Decision decide(const StepFacts &facts, const StepPolicy &policy, Now now);

/// The boot time from which on "absent" can be believed: the latest moment the last attempt may leave, its time-out, the
/// life of an abandoned request and the target's index lag; after a takeover counted from the takeover.
qint64 horizonBootMs(const StepFacts &facts, const StepPolicy &policy);

/// When the last attempt left at the latest, by the wall clock as it goes now.
qint64 sentAtWallMs(const StepFacts &facts, Now now);

/// What a witness must be younger than: the latest moment at which what was sent may have been carried out. One that is
/// only younger than the send shows an index that may still hide what came after it. An undo counts from its send: it may
/// be sent again.
qint64 witnessAfterWallMs(const StepFacts &facts, const StepPolicy &policy, Now now);

/// The same of the intent that undoes this one; 0 = it was not sent.
qint64 undoSentAtWallMs(const StepFacts &facts, Now now);

/// Is the key of this step still alive at the target? Both clocks, the more cautious one counts. After a restart of the
/// machine only wall time is left, and a wall clock can be set: then the target is asked instead.
bool keyAlive(const StepFacts &facts, const StepPolicy &policy, Now now);

/// The verdict of a look: Absent only with a witness that is younger than the last send.
TargetCheck weigh(int foundLive, bool foundEqual, qint64 witnessMs, qint64 lastSentMs);

/// What a finished send means for its step.
/// `provesNotExecuted`: by the vendor's declaration or because no byte left.
struct SendResult {
    enum class Kind { Applied, Accepted, NotExecutedRetry, NotExecuted, Unknown } kind = Kind::Unknown;
};
Decision afterSend(SendResult::Kind kind, int openAttemptsBefore, const StepPolicy &policy, int tries);

} // namespace Throughline::Flows
