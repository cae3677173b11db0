// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/projector.h"
#include "engine/store/wishstore.h"

// Which steps need a person, and the exception of a step.
namespace Throughline::Pipeline
{

bool needsPerson(StepState state);
bool isUndo(const CurrentStep &step);
/// Says this state of the step that a person is needed? An undo that failed is told by the step it was to undo.
bool asksPerson(const CurrentStep &step, StepState state);
/// Was the flow undone? Then what was refused in it is no longer wanted.
bool unwound(const QList<Store::FlowWish> &wishes, const QString &flowId);

/// Moves of a transaction's steps to states that need a person, by intent; oldest first.
using Troubles = QHash<QByteArray, QList<Store::TransitionRow>>;
Result<Troubles> troublesOf(Store::Database &database, const QString &orderKey);

/// The exception of one step over all its generations, from its journal alone, so that a rebuild finds the same.
/// nullopt: it never needed a person.
Result<std::optional<Store::ExceptionRow>> stepException(Store::Database &database, const CurrentStep &step,
                                                         const Troubles &troubles,
                                                         const QList<Store::FlowWish> &wishes);

} // namespace Throughline::Pipeline
