// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/undo.h"

#include <QTest>

using namespace Throughline;
using namespace Throughline::Flows;
using namespace Qt::StringLiterals;

namespace
{

UndoStep step(std::optional<StepState> state, const QString &sagaClass = u"compensatable"_s)
{
    UndoStep s;
    s.step = s.title = u"order"_s;
    s.system = u"ERP"_s;
    s.sagaClass = sagaClass;
    s.means = u"order.cancel"_s;
    s.canLook = true;
    s.state = state;
    s.targetId = u"1"_s;
    return s;
}

UndoWord word(const UndoStep &s)
{
    return judge(s).word;
}

UndoNext next(const QList<UndoStep> &steps)
{
    QList<UndoVerdict> verdicts;
    for (const auto &s : steps) {
        verdicts.append(judge(s));
    }
    return nextOf(verdicts);
}

} // namespace

/// What may be undone, and in which order.
class JudgeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyState_data()
    {
        QTest::addColumn<StepState>("state");
        QTest::addColumn<UndoWord>("verdict");
        const QList<std::pair<StepState, UndoWord>> table{
            {StepState::Planned, UndoWord::Nothing},
            {StepState::InFlight, UndoWord::Wait},
            {StepState::Accepted, UndoWord::Wait},
            {StepState::Unknown, UndoWord::Wait},
            {StepState::InDoubt, UndoWord::Wait},
            {StepState::Succeeded, UndoWord::Undo},
            {StepState::FailedTransient, UndoWord::Wait},
            {StepState::DeadLettered, UndoWord::Waive},
            {StepState::Differs, UndoWord::Blocked},
            {StepState::Cancelled, UndoWord::Nothing},
            {StepState::Replayed, UndoWord::Nothing},
            {StepState::ResolvedManually, UndoWord::Blocked},
            {StepState::Compensating, UndoWord::UnderWay},
            {StepState::Compensated, UndoWord::Undone},
            {StepState::CompensationFailed, UndoWord::Undo},
        };
        for (const auto &[state, verdict] : table) {
            QTest::newRow(qPrintable(toWord(state))) << state << verdict;
        }
    }
    void everyState()
    {
        QFETCH(StepState, state);
        QFETCH(UndoWord, verdict);
        QCOMPARE(word(step(state)), verdict);
        QCOMPARE(word(step(std::nullopt)), UndoWord::Nothing);
    }
    void onlyWhatCanBeUndoneAndProved()
    {
        QCOMPARE(word(step(StepState::Succeeded, u"check"_s)), UndoWord::Nothing);
        QCOMPARE(word(step(StepState::Succeeded, u"pivot"_s)), UndoWord::PastPivot);
        auto s = step(StepState::Succeeded);
        s.means.clear();
        QCOMPARE(word(s), UndoWord::Blocked);
        s = step(StepState::Succeeded);
        s.canLook = false;
        QCOMPARE(word(s), UndoWord::Blocked);
        s = step(StepState::Succeeded);
        s.targetId.clear();
        QCOMPARE(word(s), UndoWord::Blocked);
        s = step(StepState::Succeeded);
        s.sharedWith = u"SO-2"_s;
        QCOMPARE(word(s), UndoWord::Keep);
        s = step(StepState::Succeeded);
        s.keep = true;
        QCOMPARE(word(s), UndoWord::Keep);
    }
    void aPersonsWordCountsWhenItWasReadBack()
    {
        auto s = step(StepState::ResolvedManually);
        s.resolved = u"person-undone"_s;
        QCOMPARE(word(s), UndoWord::Undone);
        s.resolved = u"person-waived"_s;
        QCOMPARE(word(s), UndoWord::Blocked);
        s.resolved = u"person-not-done"_s;
        QCOMPARE(word(s), UndoWord::Nothing);
    }
    void aFailureIsTriedOncePerCommand()
    {
        auto s = step(StepState::CompensationFailed);
        s.triedForWish = true;
        QCOMPARE(word(s), UndoWord::Failed);
        QCOMPARE(next({s}).what, UndoNext::What::Stop);
    }
    void theLastOneFirst()
    {
        const auto two = next({step(StepState::Succeeded), step(StepState::Succeeded), step(std::nullopt)});
        QCOMPARE(two.what, UndoNext::What::Undo);
        QCOMPARE(two.index, 1);
        QCOMPARE(next({step(StepState::Succeeded), step(StepState::Compensated)}).index, 0);
        QCOMPARE(next({step(StepState::Compensated), step(StepState::DeadLettered)}).what, UndoNext::What::Done);
    }
    /// One at a time, nothing before everything has a verdict, nothing at all once the pivot stands.
    void nothingOvertakes()
    {
        QCOMPARE(next({step(StepState::Succeeded), step(StepState::Compensating)}).what, UndoNext::What::Wait);
        for (const auto open : {StepState::InFlight, StepState::Accepted, StepState::Unknown, StepState::InDoubt}) {
            QCOMPARE(next({step(StepState::Succeeded), step(open, u"pivot"_s)}).what, UndoNext::What::Wait);
            QCOMPARE(next({step(open), step(StepState::Succeeded)}).what, UndoNext::What::Wait);
        }
        QCOMPARE(next({step(StepState::Succeeded), step(StepState::Succeeded, u"pivot"_s)}).what, UndoNext::What::Stop);
        QCOMPARE(next({step(StepState::Succeeded), step(StepState::Differs)}).what, UndoNext::What::Stop);
        QCOMPARE(next({step(StepState::Succeeded), step(StepState::DeadLettered, u"pivot"_s)}).what,
                 UndoNext::What::Undo);
    }
};

QTEST_APPLESS_MAIN(JudgeTest)
#include "judgetest.moc"
