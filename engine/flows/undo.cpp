// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/undo.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

QString named(const UndoStep &step)
{
    return step.targetId.isEmpty() ? step.title : u"%1 (%2 in %3)"_s.arg(step.title, step.targetId, step.system);
}

UndoVerdict standing(const UndoStep &step)
{
    if (step.sagaClass == "check"_L1) {
        return {UndoWord::Nothing, u"a check of our own"_s};
    }
    if (step.sagaClass == "pivot"_L1) {
        return {UndoWord::PastPivot, u"%1 is done: the point of no return is passed"_s.arg(named(step)),
                u"a new business document, such as a credit memo or a refund, as a flow of its own"_s};
    }
    if (step.keep) {
        return {UndoWord::Keep, u"stays, as its flow says"_s};
    }
    if (!step.sharedWith.isEmpty()) {
        return {UndoWord::Keep, u"stays: %1 stands on it too"_s.arg(step.sharedWith)};
    }
    if (step.means.isEmpty()) {
        return {UndoWord::Blocked,
                u"%1 stands, and the profile of %2 has no means to undo it"_s.arg(named(step), step.system),
                u"undo it there by hand, then decide the step"_s};
    }
    if (!step.canLook) {
        return {UndoWord::Blocked,
                u"%1 stands, and %2 cannot be asked whether it is gone"_s.arg(named(step), step.system),
                u"undo it there by hand, then decide the step"_s};
    }
    if (step.targetId.isEmpty()) {
        return {UndoWord::Blocked, u"%1 stands, but its id in %2 is not known"_s.arg(step.title, step.system),
                u"undo it there by hand, then decide the step"_s};
    }
    return {UndoWord::Undo, step.means};
}

/// A person said what is there; only what was read back counts as gone.
UndoVerdict resolved(const UndoStep &step)
{
    if (step.resolved == "person-undone"_L1) {
        return {UndoWord::Undone, u"undone by hand, read back"_s};
    }
    if (step.resolved == "person-not-done"_L1) {
        return {UndoWord::Nothing, u"a person decided: not done"_s};
    }
    if (step.keep) {
        return {UndoWord::Keep, u"stays, as its flow says"_s};
    }
    return {UndoWord::Blocked, u"a person decided %1: what is there was not made by us alone"_s.arg(named(step)),
            u"undo it there by hand"_s};
}

} // namespace

std::optional<Undoes> undoes(const Intent &intent)
{
    const auto object = intent.input[undoKey].toObject();
    if (object.isEmpty()) {
        return std::nullopt;
    }
    return Undoes{object["intent"_L1].toString().toLatin1(), object["operation"_L1].toString(),
                  object["target_id"_L1].toString()};
}

QString undoStepOf(const QString &step)
{
    return u"undo-"_s + step;
}

QString toWord(UndoWord word)
{
    static constexpr std::array words{
        "nothing"_L1, "undo"_L1, "under-way"_L1, "undone"_L1,  "keep"_L1,
        "waive"_L1,   "wait"_L1, "failed"_L1,    "blocked"_L1, "past-the-point-of-no-return"_L1};
    return words.at(static_cast<std::size_t>(word));
}

UndoVerdict judge(const UndoStep &step, Guards guards)
{
    if (!step.state) {
        return {UndoWord::Nothing, u"never begun"_s};
    }
    switch (*step.state) {
    case StepState::Planned:
    case StepState::Cancelled:
        return {UndoWord::Nothing, u"nothing was sent"_s};
    case StepState::Replayed:
        return {UndoWord::Nothing, u"replaced"_s};
    case StepState::InFlight:
    case StepState::Accepted:
    case StepState::Unknown:
    case StepState::InDoubt:
        if (!guards.on(Guard::UndoWhenResolved)) {
            return {UndoWord::Nothing, u"ignored"_s};
        }
        return {UndoWord::Wait,
                u"%1 is %2: nothing is undone before it has a verdict"_s.arg(named(step), toWord(*step.state))};
    case StepState::FailedTransient:
        return {UndoWord::Wait, u"%1 was not executed and will not be tried again"_s.arg(step.title)};
    case StepState::DeadLettered:
        return {UndoWord::Waive, u"was never executed"_s};
    case StepState::Differs:
        return {UndoWord::Blocked, u"%1 differs from what was sent: a person decides first"_s.arg(named(step)),
                u"decide the step"_s};
    case StepState::ResolvedManually:
        return resolved(step);
    case StepState::Succeeded:
        return standing(step);
    case StepState::Compensating:
        return {UndoWord::UnderWay, u"is being undone"_s};
    case StepState::Compensated:
        return {UndoWord::Undone, u"nothing live is left"_s};
    case StepState::CompensationFailed:
        if (!step.triedForWish) {
            return {UndoWord::Undo, step.means};
        }
        return {UndoWord::Failed, u"undoing %1 failed: %2"_s.arg(named(step), step.words),
                u"repair it in %1 and compensate again, or decide the step"_s.arg(step.system)};
    }
    Q_UNREACHABLE_RETURN({});
}

UndoNext nextOf(const QList<UndoVerdict> &verdicts)
{
    using What = UndoNext::What;
    const auto first = [&](UndoWord word) {
        for (int i = 0; i < verdicts.size(); ++i) {
            if (verdicts.at(i).word == word) {
                return i;
            }
        }
        return -1;
    };
    for (const auto word : {UndoWord::Wait, UndoWord::UnderWay}) {
        if (const auto at = first(word); at >= 0) {
            return {What::Wait, at, verdicts.at(at).why};
        }
    }
    for (const auto word : {UndoWord::PastPivot, UndoWord::Failed, UndoWord::Blocked}) {
        if (const auto at = first(word); at >= 0) {
            return {What::Stop, at, verdicts.at(at).why};
        }
    }
    for (auto i = static_cast<int>(verdicts.size()) - 1; i >= 0; --i) { // the last one first
        if (verdicts.at(i).word == UndoWord::Undo) {
            return {What::Undo, i, verdicts.at(i).why};
        }
    }
    return {What::Done, -1, {}};
}

} // namespace Throughline::Flows
