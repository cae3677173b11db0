// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/decide.h"

#include <algorithm>

namespace Throughline::Flows
{

namespace
{

// What is held is woken by what it waits for, and what is compensating by its undo; this is for what nobody told us.
constexpr qint64 holdProbeMs = 15'000;
constexpr qint64 undoProbeMs = 60'000;
constexpr qint64 askAgainLeastMs = 2'000;
constexpr qint64 askAgainMostMs = 5 * 60'000;
constexpr int upsertLags = 90; ///< declared index lags after which an upsert believes an empty answer

Decision wait(const char *reason, qint64 atMs = 0)
{
    return {Move::Wait, StepState::Planned, atMs, reason};
}

Decision look(const char *reason)
{
    return {Move::Look, StepState::Planned, 0, reason};
}

Decision send(const char *reason)
{
    return {Move::Send, StepState::Planned, 0, reason};
}

Decision go(StepState state, const char *reason)
{
    return {Move::Go, state, 0, reason};
}

bool lookedAfterSend(const StepFacts &facts)
{
    return facts.check != TargetCheck::NotAsked && facts.lookedBootMs > facts.lastSentBootMs;
}

/// A look made after the last send and not older than the policy allows.
bool fresh(const StepFacts &facts, const StepPolicy &policy, Now now)
{
    return lookedAfterSend(facts) && now.bootMs - facts.lookedBootMs <= policy.lookFreshMs;
}

/// A boot time as the wall clock will show it.
qint64 wallAt(qint64 bootMs, Now now)
{
    return now.wallMs + (bootMs - now.bootMs);
}

/// Why a planned step is not begun.
std::optional<Decision> heldBack(const StepFacts &facts, Now now)
{
    if (!facts.wanted) {
        return go(StepState::Cancelled, "no-longer-wanted");
    }
    if (!facts.operating) {
        return wait("observe");
    }
    if (!facts.ready) {
        return wait("earlier-step");
    }
    if (*facts.hold) {
        return wait(facts.hold, facts.holdUntilMs > 0 ? facts.holdUntilMs : now.wallMs + holdProbeMs);
    }
    return std::nullopt;
}

/// A check that asks. Only answers decide; without one it is asked again, at growing distance, until a person is asked.
Decision whileAsking(const StepFacts &facts, const StepPolicy &policy, Now now)
{
    if (const auto held = heldBack(facts, now)) {
        return *held;
    }
    if (facts.check == TargetCheck::NotAsked || facts.lookWanted) {
        return look("ask");
    }
    const bool recent = now.bootMs - facts.lookedBootMs <= policy.lookFreshMs;
    if (facts.check == TargetCheck::PresentEqual) {
        return recent ? go(StepState::Succeeded, "already-there") : look("ask");
    }
    if (facts.check == TargetCheck::PresentDifferent) {
        return recent ? go(StepState::DeadLettered, "own-refusal") : look("ask");
    }
    const auto first = facts.firstAskedBootMs;
    if (facts.lookedBootMs - first >= policy.answerWithinMs) {
        return go(StepState::DeadLettered, "check-unanswered");
    }
    const auto pause = std::clamp((facts.lookedBootMs - first) / 2, askAgainLeastMs, askAgainMostMs);
    const auto next = facts.lookedBootMs + std::max(pause, facts.stayAwayMs);
    return next <= now.bootMs ? look("ask") : wait("unanswered", wallAt(next, now));
}

Decision beforeSending(const StepFacts &facts, const StepPolicy &policy, Now now, const char *reason)
{
    if (const auto held = heldBack(facts, now)) {
        return *held;
    }
    if (facts.nextAtMs > now.wallMs) {
        return wait("back-off", facts.nextAtMs);
    }
    const bool blind = facts.state == StepState::FailedTransient && !policy.guards.on(Guard::ProveUnknown);
    if (!policy.canLook || blind) {
        return send(reason);
    }
    if (facts.lookWanted || !fresh(facts, policy, now)) {
        return look("check-first");
    }
    switch (facts.check) {
    case TargetCheck::PresentEqual:
        return go(StepState::Succeeded, "already-there");
    case TargetCheck::PresentDifferent:
        return go(StepState::Differs, "found-different");
    case TargetCheck::LookAlike:
        return go(StepState::Differs, "look-alike");
    case TargetCheck::Absent:
    case TargetCheck::AbsentUnwitnessed:
        // Nothing of ours is under way (no open attempt), so an early "absent" costs nothing.
        return send(reason);
    case TargetCheck::NotAsked:
    case TargetCheck::CannotTell:
        break;
    }
    const auto again = facts.lookedBootMs + 15'000;
    return again <= now.bootMs ? look("target-silent") : wait("target-silent", wallAt(again, now));
}

/// What was answered is executed; it only has to show in the target's index.
qint64 settledBootMs(qint64 answeredBootMs, const StepPolicy &policy)
{
    return answeredBootMs + policy.indexLagMs + policy.networkLifeMs;
}

/// The effect of a step whose undo has come to its end: gone, or not?
Decision afterUndo(const StepFacts &facts, const StepPolicy &policy, Now now)
{
    const bool recent = facts.check != TargetCheck::NotAsked && facts.lookedBootMs > facts.undoEndedBootMs
        && now.bootMs - facts.lookedBootMs <= policy.lookFreshMs;
    if (facts.lookWanted || !recent) {
        return look("undone?");
    }
    switch (facts.check) {
    case TargetCheck::Absent:
        return go(StepState::Compensated, "undone");
    case TargetCheck::PresentDifferent:
    case TargetCheck::LookAlike:
        return go(StepState::Differs, "found-different");
    case TargetCheck::PresentEqual:
        if (facts.lookedBootMs > settledBootMs(facts.undoEndedBootMs, policy)) {
            return go(StepState::CompensationFailed, "changed-nothing");
        }
        break;
    case TargetCheck::AbsentUnwitnessed:
    case TargetCheck::CannotTell:
    case TargetCheck::NotAsked:
        break;
    }
    if (now.bootMs - facts.undoEndedBootMs > policy.doubtAfterMs) {
        return go(StepState::CompensationFailed, "no-verdict-in-time");
    }
    const auto pause = std::clamp<qint64>((facts.lookedBootMs - facts.undoEndedBootMs) / 4, 1'000, 60'000);
    const auto next = facts.lookedBootMs + pause;
    return next <= now.bootMs ? look("undone?") : wait("undo-proof", wallAt(next, now));
}

Decision whileCompensating(const StepFacts &facts, const StepPolicy &policy, Now now)
{
    const auto undo = wait("undo", now.wallMs + undoProbeMs);
    if (!facts.undo) {
        return undo;
    }
    switch (*facts.undo) {
    case StepState::Succeeded:
    case StepState::Differs:
    case StepState::ResolvedManually:
        return afterUndo(facts, policy, now);
    case StepState::DeadLettered:
    case StepState::Cancelled:
        return go(StepState::CompensationFailed, "undo-failed");
    case StepState::Planned:
    case StepState::InFlight:
    case StepState::Accepted:
    case StepState::Unknown:
    case StepState::InDoubt:
    case StepState::FailedTransient:
    case StepState::Replayed:
    case StepState::Compensating:
    case StepState::Compensated:
    case StepState::CompensationFailed:
        break;
    }
    return undo;
}

/// The target works on it: its job is asked until a deadline, and the record looked for.
Decision whileAccepted(const StepFacts &facts, const StepPolicy &policy, Now now)
{
    constexpr qint64 everyMs = 5'000;
    if (lookedAfterSend(facts) && facts.check == TargetCheck::PresentEqual) {
        return go(StepState::Succeeded, "found-equal");
    }
    if (lookedAfterSend(facts) && facts.check == TargetCheck::PresentDifferent) {
        return go(StepState::Differs, "found-different");
    }
    if (lookedAfterSend(facts) && facts.jobFailed) {
        return go(StepState::Unknown, "job-failed"); // its own word: what came of it is still looked for
    }
    const auto deadline = policy.jobDeadlineMs > 0 ? policy.jobDeadlineMs : policy.doubtAfterMs;
    if ((!policy.canLook && !policy.canAskJob) || now.bootMs - facts.lastSentBootMs > deadline) {
        return go(StepState::Unknown, "job-overdue");
    }
    const bool due = facts.lookWanted || !lookedAfterSend(facts) || now.bootMs - facts.lookedBootMs > everyMs;
    return due ? look("job") : wait("job", wallAt(facts.lookedBootMs + everyMs + 1, now));
}

Decision whileUnknown(const StepFacts &facts, const StepPolicy &policy, Now now)
{
    if (!policy.guards.on(Guard::ProveUnknown)) { // what a careless engine does when no answer comes
        const bool carriesKey = policy.capability == Capability::Key || policy.capability == Capability::Upsert;
        return carriesKey ? send("same-key") : go(StepState::FailedTransient, "absent-with-witness");
    }
    if (policy.capability == Capability::None && !policy.canLook) {
        return go(StepState::InDoubt, "no-proof-possible");
    }
    if (facts.nextAtMs > now.wallMs && !facts.lookWanted) {
        return wait("back-off", facts.nextAtMs);
    }
    // By the wall clock too: an engine that is restarted again and again must come to an end.
    const bool overdue = now.bootMs - facts.lastSentBootMs > policy.doubtAfterMs
        || now.wallMs - facts.lastSentMs > 4 * policy.doubtAfterMs;
    // Sending again is for what is wanted and was not answered: an answer that changed nothing is not mended by another.
    const bool again =
        facts.operating && facts.wanted && !*facts.hold && !facts.answeredBootMs && facts.tries < policy.triesMax;
    if (policy.capability == Capability::Key && again && keyAlive(facts, policy, now)) {
        return send("same-key");
    }
    if (!policy.canLook) {
        return overdue || policy.capability == Capability::Key
            ? go(StepState::InDoubt, "no-proof-possible")
            : wait("horizon", wallAt(facts.lastSentBootMs + policy.doubtAfterMs, now));
    }
    if (facts.lookWanted || !fresh(facts, policy, now)) {
        return look("prove");
    }
    const auto horizon = !policy.guards.on(Guard::Horizon) ? facts.lastSentBootMs
        : facts.answeredBootMs                             ? settledBootMs(*facts.answeredBootMs, policy)
                                                           : horizonBootMs(facts, policy);
    const bool absent = facts.check == TargetCheck::Absent || facts.check == TargetCheck::AbsentUnwitnessed;
    if (facts.answeredBootMs && absent && facts.lookedBootMs > horizon) {
        return go(StepState::DeadLettered, "changed-nothing");
    }
    switch (facts.check) {
    case TargetCheck::PresentEqual:
        return go(StepState::Succeeded, "found-equal");
    case TargetCheck::PresentDifferent:
        if (policy.capability == Capability::Upsert && !policy.guards.on(Guard::UpsertLooks)) {
            return send("upsert-absent");
        }
        return go(StepState::Differs, "found-different");
    case TargetCheck::LookAlike:
        return go(StepState::InDoubt, "look-alike");
    case TargetCheck::Absent:
    case TargetCheck::AbsentUnwitnessed:
        if ((facts.check == TargetCheck::Absent || !policy.guards.on(Guard::Witness)) && facts.lookedBootMs > horizon) {
            return go(StepState::FailedTransient, "absent-with-witness");
        }
        break;
    case TargetCheck::CannotTell:
    case TargetCheck::NotAsked:
        break;
    }
    // An upsert may be sent again where nothing is found, but not at once: an index that lags by more than its profile says
    // hides what a person has made of the record meanwhile. An undo writes over nothing.
    const bool harmless = policy.mustProve || !policy.guards.on(Guard::UpsertLooks);
    const bool upsert = policy.capability == Capability::Upsert && absent && again;
    const auto trusted = harmless ? horizon : horizon + upsertLags * policy.indexLagMs;
    if (upsert && facts.lookedBootMs > trusted) {
        return send("upsert-absent");
    }
    if (overdue && (!upsert || now.bootMs > trusted + policy.doubtAfterMs)) {
        return go(StepState::InDoubt, "no-verdict-in-time");
    }
    // Look again: at the horizon, then at growing distance.
    const auto since = std::max<qint64>(0, facts.lookedBootMs - facts.lastSentBootMs);
    const auto pause = std::clamp<qint64>(since / 4, 1'000, 60'000);
    const bool early = facts.lookedBootMs < horizon;
    const auto next = early ? std::min(horizon + 1, facts.lookedBootMs + pause) : facts.lookedBootMs + pause;
    return next <= now.bootMs ? look("prove") : wait(early ? "horizon" : "witness", wallAt(next, now));
}

} // namespace

qint64 horizonBootMs(const StepFacts &facts, const StepPolicy &policy)
{
    return facts.lastSentBootMs + policy.sendWithinMs + policy.timeoutMs + policy.networkLifeMs + policy.indexLagMs;
}

qint64 undoSentAtWallMs(const StepFacts &facts, Now now)
{
    return facts.undoSentBootMs == 0 ? 0 : wallAt(facts.undoSentBootMs, now);
}

qint64 sentAtWallMs(const StepFacts &facts, Now now)
{
    return facts.lastSentMs == 0 ? 0 : wallAt(facts.lastSentBootMs, now);
}

qint64 witnessAfterWallMs(const StepFacts &facts, const StepPolicy &policy, Now now)
{
    const auto sent = sentAtWallMs(facts, now);
    const bool lasts =
        sent > 0 && facts.state == StepState::Unknown && !policy.mustProve && policy.guards.on(Guard::Horizon);
    return sent + (lasts ? policy.sendWithinMs + policy.timeoutMs + policy.networkLifeMs : 0);
}

bool keyAlive(const StepFacts &facts, const StepPolicy &policy, Now now)
{
    if (!policy.guards.on(Guard::KeyLifetime)) {
        return true;
    }
    const bool first = policy.guards.on(Guard::KeyAgeFromFirst);
    const auto wall = now.wallMs - (first ? facts.firstSentMs : facts.lastSentMs);
    const auto sinceBoot = first ? facts.firstSentBootMs : facts.lastSentBootMs;
    // The last of the sends must arrive before the target forgets the key.
    const auto underWay = policy.sendWithinMs + policy.timeoutMs + policy.networkLifeMs;
    const auto life = policy.keyLifetimeMs - std::max(policy.keyMarginMs, underWay);
    if (!policy.guards.on(Guard::KeyBothClocks)) {
        return wall < life;
    }
    // A machine put back to an earlier state keeps the id of its boot.
    if (wall < 0 || sinceBoot == 0 || now.bootMs < sinceBoot) {
        return false;
    }
    return std::max(wall, now.bootMs - sinceBoot) < life;
}

TargetCheck weigh(int foundLive, bool foundEqual, qint64 witnessMs, qint64 lastSentMs)
{
    if (foundLive == 0) {
        return witnessMs > lastSentMs ? TargetCheck::Absent : TargetCheck::AbsentUnwitnessed;
    }
    return foundLive == 1 && foundEqual ? TargetCheck::PresentEqual : TargetCheck::PresentDifferent;
}

Decision decide(const StepFacts &facts, const StepPolicy &policy, Now now)
{
    switch (facts.state) {
    case StepState::Planned:
        return policy.asks ? whileAsking(facts, policy, now) : beforeSending(facts, policy, now, "first-send");
    case StepState::FailedTransient:
        if (facts.tries >= policy.triesMax
            || (facts.firstSentMs > 0 && now.wallMs - facts.firstSentMs > policy.ageMaxMs)) {
            return go(StepState::DeadLettered, "tries-used-up");
        }
        if (!facts.wanted) {
            return go(StepState::DeadLettered, "no-longer-wanted");
        }
        return beforeSending(facts, policy, now, "retry");
    case StepState::InFlight:
        if (facts.inHand) {
            return wait("answer");
        }
        return policy.guards.on(Guard::DoubtAfterCrash) ? go(StepState::Unknown, "process-died")
                                                        : go(StepState::FailedTransient, "not-executed");
    case StepState::Accepted:
        return whileAccepted(facts, policy, now);
    case StepState::Unknown:
        return whileUnknown(facts, policy, now);
    case StepState::InDoubt:
    case StepState::DeadLettered:
        // Late evidence: only a look made after new evidence came, or in doubt from time to time.
        if (!policy.canLook) {
            return wait("person");
        }
        if (facts.check == TargetCheck::PresentEqual && lookedAfterSend(facts)) {
            return go(StepState::Succeeded, "late-evidence");
        }
        if (facts.state == StepState::InDoubt && facts.check == TargetCheck::PresentDifferent
            && lookedAfterSend(facts)) {
            return go(StepState::Differs, "found-different");
        }
        if (facts.lookWanted) {
            return look("late-evidence");
        }
        if (facts.state == StepState::InDoubt) {
            const auto next = facts.lookedBootMs == 0 ? 0 : facts.lookedBootMs + policy.doubtProbeMs;
            return next <= now.bootMs ? look("late-evidence") : wait("proof", wallAt(next, now));
        }
        return wait("person");
    case StepState::Succeeded:
    case StepState::Differs:
    case StepState::Cancelled:
    case StepState::Replayed:
    case StepState::ResolvedManually:
    case StepState::Compensated:
    case StepState::CompensationFailed:
        return wait("final");
    case StepState::Compensating:
        return whileCompensating(facts, policy, now);
    }
    Q_UNREACHABLE_RETURN({});
}

Decision afterSend(SendResult::Kind kind, int openAttemptsBefore, const StepPolicy &policy, int tries)
{
    if (!policy.guards.on(Guard::EarlierAttempts)) {
        openAttemptsBefore = 0;
    }
    switch (kind) {
    case SendResult::Kind::Applied:
        return policy.mustProve ? go(StepState::Unknown, "answered") : go(StepState::Succeeded, "answered");
    case SendResult::Kind::Accepted:
        return go(StepState::Accepted, "accepted");
    case SendResult::Kind::NotExecutedRetry:
        if (openAttemptsBefore > 0) {
            return go(StepState::Unknown, "earlier-attempt-open");
        }
        return go(StepState::FailedTransient, tries >= policy.triesMax ? "tries-used-up" : "not-executed");
    case SendResult::Kind::NotExecuted:
        return openAttemptsBefore > 0 ? go(StepState::Unknown, "earlier-attempt-open")
                                      : go(StepState::DeadLettered, "refused");
    case SendResult::Kind::Unknown:
        return go(StepState::Unknown, "answer-lost");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Throughline::Flows
