// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/decide.h"

#include <QTest>

using namespace Throughline;
using namespace Throughline::Flows;

namespace
{

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 start = 1'790'000'000'000; // any wall time
constexpr qint64 boot = 5 * hour;

Now at(qint64 sinceStart)
{
    return {start + sinceStart, boot + sinceStart};
}

StepPolicy policy(Capability capability, bool canLook = true)
{
    StepPolicy p;
    p.capability = capability;
    p.canLook = canLook;
    p.keyLifetimeMs = 24 * hour;
    return p;
}

StepFacts sent(StepState state)
{
    StepFacts f;
    f.state = state;
    f.operating = true;
    f.ready = true;
    f.tries = 1;
    f.openAttempts = 1;
    f.firstSentMs = f.lastSentMs = start;
    f.firstSentBootMs = f.lastSentBootMs = boot;
    return f;
}

StepFacts planned()
{
    StepFacts f;
    f.operating = true;
    f.ready = true;
    return f;
}

} // namespace

class DecideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSentWhileObserving()
    {
        for (const auto capability : {Capability::Key, Capability::Upsert, Capability::Query, Capability::None}) {
            auto f = planned();
            f.operating = false;
            QCOMPARE(decide(f, policy(capability), at(0)).move, Move::Wait);
            auto u = sent(StepState::Unknown);
            u.operating = false;
            QVERIFY(decide(u, policy(capability), at(minute)).move != Move::Send);
        }
    }
    void asksBeforeTheFirstSend()
    {
        auto f = planned();
        QCOMPARE(decide(f, policy(Capability::Query), at(0)).move, Move::Look);
        f.check = TargetCheck::AbsentUnwitnessed;
        f.lookedMs = start;
        QCOMPARE(decide(f, policy(Capability::Query), at(1)).move, Move::Send);
        f.check = TargetCheck::PresentEqual;
        QCOMPARE(decide(f, policy(Capability::Query), at(1)).state, StepState::Succeeded);
        f.check = TargetCheck::PresentDifferent;
        QCOMPARE(decide(f, policy(Capability::Query), at(1)).state, StepState::Differs);
        f.check = TargetCheck::LookAlike;
        QCOMPARE(decide(f, policy(Capability::Query), at(1)).state, StepState::Differs);
        f.check = TargetCheck::CannotTell;
        QCOMPARE(decide(f, policy(Capability::Query), at(1)).move, Move::Wait);
    }
    void anOldLookIsRepeated()
    {
        auto f = planned();
        f.check = TargetCheck::Absent;
        f.lookedMs = start;
        QCOMPARE(decide(f, policy(Capability::Upsert), at(10 * minute)).move, Move::Look);
        f.lookedMs = start + hour; // a clock that went backwards makes a look from the future: not fresh
        QCOMPARE(decide(f, policy(Capability::Upsert), at(0)).move, Move::Look);
    }
    void waitsForEarlierStepsAndCancels()
    {
        auto f = planned();
        f.ready = false;
        QCOMPARE(decide(f, policy(Capability::Upsert), at(0)).move, Move::Wait);
        f.wanted = false;
        QCOMPARE(decide(f, policy(Capability::Upsert), at(0)).state, StepState::Cancelled);
    }
    void aDeadProcessLeavesDoubtNotARetry()
    {
        auto f = sent(StepState::InFlight);
        const auto d = decide(f, policy(Capability::Query), at(minute));
        QCOMPARE(d.move, Move::Go);
        QCOMPARE(d.state, StepState::Unknown);
        f.inHand = true;
        QCOMPARE(decide(f, policy(Capability::Query), at(minute)).move, Move::Wait);
    }
    void unknownByQueryIsNeverResent()
    {
        // Over a long time and with every result a look can have, QUERY and NONE never go from unknown to a send.
        for (const auto capability : {Capability::Query, Capability::None}) {
            for (int check = 0; check <= static_cast<int>(TargetCheck::CannotTell); ++check) {
                for (qint64 t = 0; t < 2 * hour; t += 10'000) {
                    auto f = sent(StepState::Unknown);
                    f.check = static_cast<TargetCheck>(check);
                    f.lookedMs = start + t;
                    QVERIFY(decide(f, policy(capability), at(t + 1)).move != Move::Send);
                }
            }
        }
    }
    void absentNeedsWitnessAndHorizon()
    {
        auto f = sent(StepState::Unknown);
        auto p = policy(Capability::Query);
        p.indexLagMs = 30'000;
        f.check = TargetCheck::Absent;
        f.lookedMs = horizonMs(f, p); // not after it: too early
        QCOMPARE(decide(f, p, {f.lookedMs + 1, boot + minute}).move, Move::Wait);
        f.lookedMs += 1;
        QCOMPARE(decide(f, p, {f.lookedMs + 1, boot + minute}).state, StepState::FailedTransient);
        f.check = TargetCheck::AbsentUnwitnessed;
        QVERIFY(decide(f, p, {f.lookedMs + 1, boot + minute}).state != StepState::FailedTransient);
        f.takeoverMs = f.lookedMs; // the horizon starts again at a takeover
        f.check = TargetCheck::Absent;
        QCOMPARE(decide(f, p, {f.lookedMs + 1, boot + minute}).move, Move::Wait);
    }
    void witnessMustBeYoungerThanTheSend()
    {
        QCOMPARE(weigh(0, false, start + 1, start), TargetCheck::Absent);
        QCOMPARE(weigh(0, false, start, start), TargetCheck::AbsentUnwitnessed);
        QCOMPARE(weigh(0, false, 0, start), TargetCheck::AbsentUnwitnessed);
        QCOMPARE(weigh(1, true, 0, start), TargetCheck::PresentEqual);
        QCOMPARE(weigh(1, false, 0, start), TargetCheck::PresentDifferent);
        QCOMPARE(weigh(2, true, 0, start), TargetCheck::PresentDifferent);
    }
    void keyIsOnlyUsedWhileItLives()
    {
        auto f = sent(StepState::Unknown);
        const auto p = policy(Capability::Key);
        QCOMPARE(decide(f, p, at(hour)).move, Move::Send);
        QVERIFY(decide(f, p, at(24 * hour)).move != Move::Send);
        QVERIFY(decide(f, p, at(24 * hour - p.keyMarginMs)).move != Move::Send);
        // A resend does not make the key younger: the age counts from the first send.
        f.lastSentMs = start + 23 * hour;
        f.tries = 2;
        QVERIFY(decide(f, p, at(24 * hour)).move != Move::Send);
        // A wall clock set back does not make it younger either: boot time says it is old.
        QVERIFY(!keyAlive(f, p, {start + hour, boot + 25 * hour}));
        QVERIFY(!keyAlive(f, p, {start - hour, boot + hour}));
        // Nor does a restart hide the wall-clock age.
        f.firstSentBootMs = 0;
        QVERIFY(!keyAlive(f, p, {start + 25 * hour, minute}));
    }
    void expiredKeyIsLookedUp()
    {
        const auto f = sent(StepState::Unknown);
        QCOMPARE(decide(f, policy(Capability::Key), at(25 * hour)).move, Move::Look);
        QCOMPARE(decide(f, policy(Capability::Key, false), at(25 * hour)).state, StepState::InDoubt);
    }
    void noneStaysInDoubtUntilAPersonDecides()
    {
        auto f = sent(StepState::Unknown);
        QCOMPARE(decide(f, policy(Capability::None, false), at(1)).state, StepState::InDoubt);
        f.state = StepState::InDoubt;
        for (qint64 t = 0; t < 100 * hour; t += hour) {
            QCOMPARE(decide(f, policy(Capability::None, false), at(t)).move, Move::Wait);
        }
    }
    void noVerdictInTimeAsksAPerson()
    {
        auto f = sent(StepState::Unknown);
        f.check = TargetCheck::AbsentUnwitnessed;
        f.lookedMs = start + 20 * minute;
        QCOMPARE(decide(f, policy(Capability::Query), {f.lookedMs + 1, boot}).state, StepState::InDoubt);
    }
    void lateEvidenceCloses()
    {
        auto f = sent(StepState::DeadLettered);
        QCOMPARE(decide(f, policy(Capability::Query), at(hour)).move, Move::Wait);
        f.lookWanted = true;
        QCOMPARE(decide(f, policy(Capability::Query), at(hour)).move, Move::Look);
        f.lookWanted = false;
        f.check = TargetCheck::PresentEqual;
        f.lookedMs = start + hour;
        QCOMPARE(decide(f, policy(Capability::Query), at(hour)).state, StepState::Succeeded);
    }
    void proofOfOneAttemptIsNoProofOfTheOthers()
    {
        const auto p = policy(Capability::Key);
        using Kind = SendResult::Kind;
        QCOMPARE(afterSend(Kind::NotExecutedRetry, 0, p, 1).state, StepState::FailedTransient);
        QCOMPARE(afterSend(Kind::NotExecutedRetry, 1, p, 2).state, StepState::Unknown);
        QCOMPARE(afterSend(Kind::NotExecuted, 0, p, 1).state, StepState::DeadLettered);
        QCOMPARE(afterSend(Kind::NotExecuted, 1, p, 2).state, StepState::Unknown);
        QCOMPARE(afterSend(Kind::Unknown, 0, p, 1).state, StepState::Unknown);
        QCOMPARE(afterSend(Kind::Applied, 3, p, 2).state, StepState::Succeeded);
    }
    void transientFailuresEnd()
    {
        auto f = sent(StepState::FailedTransient);
        f.openAttempts = 0;
        f.nextAtMs = start + minute;
        QCOMPARE(decide(f, policy(Capability::Query), at(1)).atMs, start + minute);
        f.tries = 6;
        QCOMPARE(decide(f, policy(Capability::Query), at(2 * minute)).state, StepState::DeadLettered);
    }
};

QTEST_APPLESS_MAIN(DecideTest)
#include "decidetest.moc"
