// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/effects.h"
#include "engine/model/guards.h"

#include <QList>
#include <QString>

#include <optional>

// Unwinding a flow, the pure part: what may be undone, in which order, and what stands in the way.
namespace Throughline::Flows
{

/// What an undo intent undoes.
struct Undoes {
    QByteArray intentId;
    QString operation; ///< of the step it undoes: its look proves the undo
    QString targetId;
};
std::optional<Undoes> undoes(const Intent &intent);

/// Name of the step that undoes `step` in the same flow: "undo-erp-order".
QString undoStepOf(const QString &step);

/// What is known of one step of a flow, the newest generation of it.
struct UndoStep {
    QString step;
    QString title;
    QString system; ///< name of the target, for people
    QString sagaClass; ///< "check", "compensatable", "pivot", "retriable"
    bool keep = false; ///< the flow says so
    QString sharedWith; ///< another order whose flow stands on the same effect; empty = none
    QString means; ///< operation of the profile that undoes it; empty = none
    bool canLook = false; ///< the target can be asked whether it is there
    std::optional<StepState> state; ///< nullopt: never prepared
    QString targetId;
    QString resolved; ///< how a person resolved it: reason of that transition
    bool triedForWish = false; ///< the wish at hand has had its try: another one needs a new Command
    QString words; ///< last code and message, for failures
};

enum class UndoWord {
    Nothing, ///< nothing is there to be undone
    Undo, ///< to be undone by its means
    UnderWay, ///< its undo is under way
    Undone, ///< proved: nothing live is left
    Keep, ///< stays, on purpose
    Waive, ///< was refused and proved not executed: no longer wanted
    Wait, ///< unresolved: nothing is undone before it has a verdict
    Failed, ///< undoing it failed: a person
    Blocked, ///< stands and cannot be undone from here
    PastPivot, ///< the point of no return
};
QString toWord(UndoWord word); ///< "undo", "keep", "past-the-point-of-no-return" ...

struct UndoVerdict {
    UndoWord word = UndoWord::Nothing;
    QString why; ///< in words
    QString instead; ///< what remains possible, where it cannot be undone
};
UndoVerdict judge(const UndoStep &step, Guards guards = {});

/// What is next for a flow, from the verdicts of its steps in flow order.
struct UndoNext {
    enum class What { Wait, Undo, Done, Stop } what = What::Done;
    int index = -1; ///< of the step it is about
    QString why;
};
UndoNext nextOf(const QList<UndoVerdict> &verdicts);

} // namespace Throughline::Flows
