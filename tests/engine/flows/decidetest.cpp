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
        f.lookedBootMs = boot;
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
        f.lookedBootMs = boot;
        QCOMPARE(decide(f, policy(Capability::Upsert), at(10 * minute)).move, Move::Look);
        // The wall clock has no say in it.
        QCOMPARE(decide(f, policy(Capability::Upsert), {start - 100 * hour, boot + minute}).move, Move::Send);
        QCOMPARE(decide(f, policy(Capability::Upsert), {start, boot + 10 * minute}).move, Move::Look);
    }
    void waitsForEarlierStepsAndCancels()
    {
        auto f = planned();
        f.ready = false;
        QCOMPARE(decide(f, policy(Capability::Upsert), at(0)).move, Move::Wait);
        f.wanted = false;
        QCOMPARE(decide(f, policy(Capability::Upsert), at(0)).state, StepState::Cancelled);
    }
    void aCheckThatAsksIsDecidedByAnswersAlone()
    {
        StepPolicy asking;
        asking.asks = true;
        asking.answerWithinMs = 2 * hour;
        auto f = planned();
        QCOMPARE(decide(f, asking, at(0)).move, Move::Look);
        f.lookedBootMs = f.firstAskedBootMs = boot;
        f.check = TargetCheck::PresentEqual;
        QCOMPARE(decide(f, asking, at(1)).state, StepState::Succeeded);
        QCOMPARE(decide(f, asking, at(10 * minute)).move, Move::Look); // too old to decide
        f.check = TargetCheck::PresentDifferent;
        QCOMPARE(decide(f, asking, at(1)).state, StepState::DeadLettered);
        QCOMPARE(QLatin1StringView(decide(f, asking, at(1)).reason), QLatin1StringView("own-refusal"));
        QCOMPARE(decide(f, asking, at(10 * minute)).move, Move::Look);
        // The flow observes, is no longer wanted, or is held: nobody is asked, and no answer counts.
        for (const auto check : {TargetCheck::NotAsked, TargetCheck::PresentEqual, TargetCheck::CannotTell}) {
            f.check = check;
            f.operating = false;
            QCOMPARE(decide(f, asking, at(1)).move, Move::Wait);
            f.operating = true;
            f.hold = "fact-not-true";
            QCOMPARE(decide(f, asking, at(1)).move, Move::Wait);
            f.hold = "";
            f.wanted = false;
            QCOMPARE(decide(f, asking, at(1)).state, StepState::Cancelled);
            f.wanted = true;
        }
    }
    void withoutAnAnswerACheckIsAskedAtGrowingDistance()
    {
        StepPolicy asking;
        asking.asks = true;
        asking.answerWithinMs = 2 * hour;
        auto f = planned();
        f.check = TargetCheck::CannotTell;
        f.firstAskedBootMs = f.lookedBootMs = boot;
        int asked = 0;
        qint64 gap = 0;
        qint64 t = 0;
        for (; t < 5 * hour; t += 1'000) {
            const auto d = decide(f, asking, at(t));
            QVERIFY(d.move != Move::Send);
            if (d.move == Move::Look) {
                QVERIFY(boot + t - f.lookedBootMs >= gap);
                gap = std::min<qint64>(boot + t - f.lookedBootMs, 4 * minute);
                f.lookedBootMs = boot + t;
                ++asked;
            } else if (d.move == Move::Go) {
                QCOMPARE(d.state, StepState::DeadLettered);
                QCOMPARE(QLatin1StringView(d.reason), QLatin1StringView("check-unanswered"));
                break;
            } else {
                QVERIFY(d.atMs > start + t); // visibly, with a time
                QCOMPARE(QLatin1StringView(d.reason), QLatin1StringView("unanswered"));
            }
        }
        QVERIFY2(asked > 15 && asked < 60, qPrintable(QString::number(asked)));
        QVERIFY(t >= 2 * hour && t < 2 * hour + 6 * minute);
        // What a system asks for is a floor.
        f.firstAskedBootMs = f.lookedBootMs = boot;
        f.stayAwayMs = 10 * minute;
        QCOMPARE(decide(f, asking, at(9 * minute)).move, Move::Wait);
        QCOMPARE(decide(f, asking, at(9 * minute)).atMs, start + 10 * minute);
        QCOMPARE(decide(f, asking, at(10 * minute)).move, Move::Look);
        // A wall clock that was set says nothing about the age.
        f.stayAwayMs = 0;
        QVERIFY(decide(f, asking, {start + 1000 * hour, boot + minute}).move != Move::Go);
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
                    f.lookedBootMs = boot + t;
                    QVERIFY(decide(f, policy(capability), at(t + 1)).move != Move::Send);
                }
            }
        }
    }
    void whatWaitsWaitsForALaterTime()
    {
        // A wait that is over at once would be asked again at once: a loop that never rests.
        for (int state = 0; state <= static_cast<int>(StepState::CompensationFailed); ++state) {
            for (int check = 0; check <= static_cast<int>(TargetCheck::CannotTell); ++check) {
                for (const auto capability :
                     {Capability::Key, Capability::Upsert, Capability::Query, Capability::None}) {
                    for (qint64 looked = 0; looked < 30 * minute; looked += 7'000) {
                        for (qint64 later = 0; later < 30 * minute; later += 5'000) {
                            auto f = sent(static_cast<StepState>(state));
                            f.check = static_cast<TargetCheck>(check);
                            f.lookedBootMs = boot + looked;
                            const auto now = at(looked + later);
                            const auto d = decide(f, policy(capability), now);
                            QVERIFY2(d.move != Move::Wait || d.atMs == 0 || d.atMs > now.wallMs, d.reason);
                        }
                    }
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
        f.lookedBootMs = horizonBootMs(f, p); // not after it: too early
        const auto looked = [&](qint64 wallMs) { return decide(f, p, {wallMs, f.lookedBootMs + 1}); };
        QCOMPARE(looked(start + minute).move, Move::Wait);
        QCOMPARE(looked(start + 10'000 * hour).move == Move::Go, true); // by the wall clock a person is overdue, ...
        QCOMPARE(looked(start + 10'000 * hour).state, StepState::InDoubt); // ... but nothing is proved
        f.lookedBootMs += 1;
        QCOMPARE(looked(start + hour).state, StepState::FailedTransient);
        QCOMPARE(looked(start - 10'000 * hour).state, StepState::FailedTransient); // a clock set back proves it as well
        f.check = TargetCheck::AbsentUnwitnessed;
        QVERIFY(looked(start + hour).state != StepState::FailedTransient);
        f.lastSentBootMs = f.lookedBootMs - 1; // the horizon starts again at a takeover
        f.check = TargetCheck::Absent;
        QCOMPARE(looked(start + minute).move, Move::Wait);
    }
    void anUpsertIsRepeatedOnAnEmptyAnswerOnlyAfterManyLags()
    {
        // The index may lag by more than the profile says: the order may stand there, corrected by a person.
        auto f = sent(StepState::Unknown);
        f.check = TargetCheck::AbsentUnwitnessed;
        auto p = policy(Capability::Upsert);
        p.indexLagMs = 10'000;
        const auto trusted = horizonBootMs(f, p) + 15 * minute;
        for (qint64 t = boot + minute; t <= trusted; t += 10'000) {
            f.lookedBootMs = t;
            const auto d = decide(f, p, at(t + 1 - boot));
            QVERIFY(d.move == Move::Wait || d.move == Move::Look);
        }
        f.lookedBootMs = trusted + 1;
        QCOMPARE(decide(f, p, at(trusted + 2 - boot)).move, Move::Send);
        f.tries = p.triesMax; // or a person is asked
        f.lookedBootMs = boot + 2 * hour - 1;
        QCOMPARE(decide(f, p, at(2 * hour)).state, StepState::InDoubt);
        f.tries = 1;
        f.lookedBootMs = horizonBootMs(f, p) + 1;
        const auto soon = at(f.lookedBootMs + 1 - boot);
        QVERIFY(decide(f, p, soon).move != Move::Send);
        p.mustProve = true; // an undo writes over nothing
        QCOMPARE(decide(f, p, soon).move, Move::Send);
        p.mustProve = false;
        f.check = TargetCheck::Absent; // with a witness it is not there, and is sent as if for the first time
        QCOMPARE(decide(f, p, soon).state, StepState::FailedTransient);
    }
    void theHorizonCountsFromTheLatestMomentOfLeaving()
    {
        const auto f = sent(StepState::Unknown);
        auto p = policy(Capability::Query);
        QCOMPARE(horizonBootMs(f, p), boot + p.sendWithinMs + p.timeoutMs + p.networkLifeMs + p.indexLagMs);
        // What a witness must be younger than follows the wall clock when it is set.
        QCOMPARE(sentAtWallMs(f, {start + 5 * hour + minute, boot + minute}), start + 5 * hour);
    }
    void aWitnessIsYoungerThanAnythingThatMayStillHappen()
    {
        // Carried out two minutes after it was sent, in an index that is one minute behind: what was changed one minute
        // after the send shows, ours does not.
        auto f = sent(StepState::Unknown);
        auto p = policy(Capability::Query);
        const auto latest = start + p.sendWithinMs + p.timeoutMs + p.networkLifeMs;
        QCOMPARE(witnessAfterWallMs(f, p, at(hour)), latest);
        QCOMPARE(witnessAfterWallMs(f, p, {start + 5 * hour + minute, boot + minute}), latest + 5 * hour);
        p.mustProve = true;
        QCOMPARE(witnessAfterWallMs(f, p, at(hour)), start);
        QCOMPARE(witnessAfterWallMs(planned(), policy(Capability::Query), at(hour)), 0);
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
        // What leaves now must arrive before the target forgets the key.
        auto slow = p;
        slow.timeoutMs = 3 * minute;
        const auto last = 24 * hour - slow.sendWithinMs - slow.timeoutMs - slow.networkLifeMs;
        QCOMPARE(decide(f, slow, at(last - 1)).move, Move::Send);
        QVERIFY(decide(f, slow, at(last)).move != Move::Send);
        // A resend does not make the key younger: the age counts from the first send.
        f.lastSentMs = start + 23 * hour;
        f.tries = 2;
        QVERIFY(decide(f, p, at(24 * hour)).move != Move::Send);
        // A wall clock set back does not make it younger either: boot time says it is old.
        QVERIFY(!keyAlive(f, p, {start + hour, boot + 25 * hour}));
        QVERIFY(!keyAlive(f, p, {start - hour, boot + hour}));
        // Nor a machine put back to an earlier state, whose boot clock goes back under the same boot id.
        QVERIFY(!keyAlive(f, p, {start + hour, boot - minute}));
        // After a restart of the machine only the wall clock is left, which may have been set: the target is asked.
        f.firstSentBootMs = 0;
        QVERIFY(!keyAlive(f, p, {start + hour, minute}));
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
        f.lookedBootMs = boot + 20 * minute;
        QCOMPARE(decide(f, policy(Capability::Query), at(20 * minute + 1)).state, StepState::InDoubt);
    }
    void lateEvidenceCloses()
    {
        auto f = sent(StepState::DeadLettered);
        QCOMPARE(decide(f, policy(Capability::Query), at(hour)).move, Move::Wait);
        f.lookWanted = true;
        QCOMPARE(decide(f, policy(Capability::Query), at(hour)).move, Move::Look);
        f.lookWanted = false;
        f.check = TargetCheck::PresentEqual;
        f.lookedBootMs = boot + hour;
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
    void anAcceptedJobIsAskedUntilItsDeadline()
    {
        auto p = policy(Capability::Upsert);
        p.canAskJob = true;
        p.jobDeadlineMs = hour;
        auto f = sent(StepState::Accepted);
        QCOMPARE(decide(f, p, at(1)).move, Move::Look);
        f.check = TargetCheck::CannotTell; // it is running
        f.lookedBootMs = boot + minute;
        QCOMPARE(decide(f, p, at(minute + 1)).move, Move::Wait);
        QCOMPARE(decide(f, p, at(2 * minute)).move, Move::Look);
        QCOMPARE(decide(f, p, at(hour + 1)).state, StepState::Unknown);
        f.jobFailed = true; // its word is no proof that nothing was done
        QCOMPARE(decide(f, p, at(minute + 1)).state, StepState::Unknown);
        f.jobFailed = false;
        f.check = TargetCheck::PresentEqual;
        QCOMPARE(decide(f, p, at(minute + 1)).state, StepState::Succeeded);
        f.check = TargetCheck::PresentDifferent;
        QCOMPARE(decide(f, p, at(minute + 1)).state, StepState::Differs);
        p.canAskJob = p.canLook = false;
        f.check = TargetCheck::NotAsked;
        QCOMPARE(decide(f, p, at(1)).state, StepState::Unknown);
    }
    void whatIsNotWantedIsNeverSent()
    {
        for (const auto capability : {Capability::Key, Capability::Upsert, Capability::Query}) {
            for (const auto state : {StepState::Planned, StepState::FailedTransient, StepState::Unknown}) {
                for (int check = 0; check <= static_cast<int>(TargetCheck::CannotTell); ++check) {
                    for (qint64 t = minute; t < hour; t += minute) {
                        auto f = sent(state);
                        f.wanted = false;
                        f.check = static_cast<TargetCheck>(check);
                        f.lookedBootMs = boot + t;
                        QVERIFY(decide(f, policy(capability), at(t + 1)).move != Move::Send);
                    }
                }
            }
        }
    }
    void whatIsHeldWaits()
    {
        auto f = planned();
        f.hold = "approval";
        const auto d = decide(f, policy(Capability::Upsert), at(0));
        QCOMPARE(d.move, Move::Wait);
        QCOMPARE(d.reason, "approval");
        f.wanted = false; // and goes when it is not wanted any more
        QCOMPARE(decide(f, policy(Capability::Upsert), at(0)).state, StepState::Cancelled);
    }
    void outsideThePostingWindowNothingIsSentButEverythingProved()
    {
        auto f = planned();
        f.hold = "posting-window";
        f.holdUntilMs = start + 7 * hour;
        const auto d = decide(f, policy(Capability::Upsert), at(0));
        QCOMPARE(d.move, Move::Wait);
        QCOMPARE(d.atMs, f.holdUntilMs);
        auto unknown = sent(StepState::Unknown);
        QCOMPARE(decide(unknown, policy(Capability::Key), at(1'000)).move, Move::Send); // the same key while it lives
        unknown.hold = "posting-window";
        QCOMPARE(decide(unknown, policy(Capability::Key), at(1'000)).move, Move::Look);
    }
    void anUndoIsProvedByALookAlone()
    {
        auto p = policy(Capability::Upsert);
        p.mustProve = true;
        p.indexLagMs = 10'000;
        QCOMPARE(afterSend(SendResult::Kind::Applied, 0, p, 1).state, StepState::Unknown);
        auto f = sent(StepState::Unknown);
        f.answeredBootMs = boot + 100;
        QCOMPARE(decide(f, p, at(200)).move, Move::Look);
        f.check = TargetCheck::PresentEqual;
        f.lookedBootMs = boot + 200;
        QCOMPARE(decide(f, p, at(201)).state, StepState::Succeeded);
        f.check = TargetCheck::PresentDifferent;
        QCOMPARE(decide(f, p, at(201)).state, StepState::Differs);
        for (const auto absent : {TargetCheck::Absent, TargetCheck::AbsentUnwitnessed}) {
            f.check = absent; // still as it was: the index may lag, then it is a failure and not a reason to send again
            f.lookedBootMs = boot + 200;
            QCOMPARE(decide(f, p, at(201)).move, Move::Wait);
            f.lookedBootMs = *f.answeredBootMs + p.indexLagMs + p.networkLifeMs + 1;
            const auto d = decide(f, p, at(f.lookedBootMs + 1 - boot));
            QCOMPARE(d.state, StepState::DeadLettered);
            QCOMPARE(d.reason, "changed-nothing");
        }
    }
    void compensatingFollowsItsUndo_data()
    {
        QTest::addColumn<StepState>("undo");
        QTest::addColumn<int>("check");
        QTest::addColumn<bool>("settled");
        QTest::addColumn<QByteArray>("outcome"); // state it goes to, or "look", "wait"
        const auto row = [](StepState undo, TargetCheck check, bool settled, const char *outcome) {
            QTest::addRow("%s, %s%s", qPrintable(toWord(undo)), qPrintable(toWord(check)), settled ? ", settled" : "")
                << undo << static_cast<int>(check) << settled << QByteArray(outcome);
        };
        for (const auto open : {StepState::Planned, StepState::InFlight, StepState::Accepted, StepState::Unknown,
                                StepState::InDoubt, StepState::FailedTransient}) {
            row(open, TargetCheck::Absent, true, "wait");
        }
        for (const auto failed : {StepState::DeadLettered, StepState::Cancelled}) {
            row(failed, TargetCheck::Absent, true, "compensation-failed");
        }
        for (const auto ended : {StepState::Succeeded, StepState::Differs, StepState::ResolvedManually}) {
            row(ended, TargetCheck::NotAsked, true, "look");
            row(ended, TargetCheck::Absent, false, "compensated");
            row(ended, TargetCheck::PresentDifferent, false, "differs");
            row(ended, TargetCheck::PresentEqual, false, "wait");
            row(ended, TargetCheck::PresentEqual, true, "compensation-failed");
            row(ended, TargetCheck::AbsentUnwitnessed, true, "wait");
            row(ended, TargetCheck::CannotTell, true, "wait");
        }
    }
    void compensatingFollowsItsUndo()
    {
        QFETCH(StepState, undo);
        QFETCH(int, check);
        QFETCH(bool, settled);
        QFETCH(QByteArray, outcome);
        const auto p = policy(Capability::Upsert);
        auto f = sent(StepState::Compensating);
        f.undo = undo;
        f.undoEndedBootMs = boot + minute;
        f.check = static_cast<TargetCheck>(check);
        f.lookedBootMs = f.undoEndedBootMs + (settled ? p.networkLifeMs + p.indexLagMs + 1 : 1);
        const auto d = decide(f, p, at(f.lookedBootMs + 1 - boot));
        QCOMPARE(d.move == Move::Look       ? QByteArray("look")
                     : d.move == Move::Wait ? QByteArray("wait")
                                            : toWord(d.state).toLatin1(),
                 outcome);
        f.lookedBootMs = f.undoEndedBootMs; // a look from before the undo ended proves nothing
        if (undo == StepState::Succeeded || undo == StepState::Differs || undo == StepState::ResolvedManually) {
            QCOMPARE(decide(f, p, at(minute + 1)).move, Move::Look);
        }
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
