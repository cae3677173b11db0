// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/stepexception.h"

using namespace Qt::StringLiterals;

namespace Throughline::Pipeline
{

namespace
{

bool isOver(StepState state)
{
    return state == StepState::Succeeded || state == StepState::Cancelled || state == StepState::ResolvedManually
        || state == StepState::Compensated;
}

} // namespace

bool needsPerson(StepState state)
{
    return state == StepState::DeadLettered || state == StepState::Differs || state == StepState::InDoubt
        || state == StepState::CompensationFailed;
}

bool isUndo(const CurrentStep &step)
{
    return step.intent.input.contains(undoKey);
}

bool asksPerson(const CurrentStep &step, StepState state)
{
    return isUndo(step) ? state == StepState::InDoubt : needsPerson(state);
}

bool unwound(const QList<Store::FlowWish> &wishes, const QString &flowId)
{
    bool undone = false;
    for (const auto &wish : wishes) {
        if (wish.flowId == flowId && wish.intentId.isEmpty()) {
            undone = wish.wanted == "unwound"_L1; // the newest counts
        }
    }
    return undone;
}

Result<Troubles> troublesOf(Store::Database &database, const QString &orderKey)
{
    static const QList<StepState> states{StepState::DeadLettered, StepState::Differs, StepState::InDoubt,
                                         StepState::CompensationFailed};
    return Store::EffectsStore(database).linkedMoves(orderKey, states).transform([](const auto &moves) {
        Troubles troubles;
        for (const auto &move : moves) {
            troubles[move.intentId].append(move);
        }
        return troubles;
    });
}

Result<QList<CurrentStep>> currentSteps(Store::Database &database, const QString &orderKey)
{
    Store::EffectsStore effects(database);
    const auto flows = effects.flowsOfOrder(orderKey);
    const auto linked = effects.linkedSteps(orderKey);
    if (!flows || !linked) {
        return std::unexpected(!flows ? flows.error() : linked.error());
    }
    QList<CurrentStep> list;
    for (const auto &flow : *flows) {
        QMap<int, CurrentStep> newest; // a later row of the same index is a newer generation
        for (const auto &[link, intent, row] : *linked) {
            if (link.flowId == flow.id) {
                newest[link.index] = {flow, link.step, link.index, intent, row};
            }
        }
        list.append(newest.values());
    }
    return list;
}

Result<bool> verified(Store::Database &database, const Store::StepRow &row)
{
    return Store::EffectsStore(database).seenSince(row.intentId, row.lastSentMs);
}

Result<std::optional<Store::ExceptionRow>> stepException(Store::Database &database, const CurrentStep &step,
                                                         const Troubles &troubles, const QList<Store::FlowWish> &wishes)
{
    Store::EffectsStore effects(database);
    const auto generations =
        step.intent.generation > 0 ? effects.generations(step.intent) : Result<QList<Intent>>({step.intent});
    if (!generations) {
        return std::unexpected(generations.error());
    }
    std::optional<Store::ExceptionRow> row;
    for (const auto &generation : *generations) {
        // An earlier generation may be another order's: it is not among the troubles of this one.
        const auto history = generation.id == step.intent.id
            ? Result<QList<Store::TransitionRow>>(troubles.value(generation.id))
            : effects.history(generation.id);
        if (!history) {
            return std::unexpected(history.error());
        }
        for (const auto &move : *history) {
            if (!asksPerson(step, move.to)) {
                continue;
            }
            if (!row) {
                row.emplace();
                row->item.openedMs = move.atMs;
            }
            row->item.failure = {step.intent.target, step.intent.operation,
                                 move.code.isEmpty() ? move.reason : move.code,
                                 move.message.isEmpty() ? move.detail : move.message};
        }
    }
    if (!row) {
        return row;
    }
    row->item.intentId = step.row.intentId;
    row->item.tries = step.row.tries;
    row->stepState = step.row.state;
    const bool dropped = unwound(wishes, step.flow.id) && step.row.state == StepState::DeadLettered;
    if (asksPerson(step, step.row.state) && !dropped) {
        return row;
    }
    // Closed by proof or by a person's decision; until then it reads "re-sent, unverified".
    const bool decided = dropped || step.row.state == StepState::ResolvedManually
        || step.row.state == StepState::Cancelled || step.row.state == StepState::Compensated
        || (isUndo(step) && step.row.state == StepState::DeadLettered);
    const bool cannotBeRead = step.intent.target == ownTarget || step.intent.capability == Capability::None;
    const auto proof = verified(database, step.row);
    if (!proof) {
        return std::unexpected(proof.error());
    }
    const bool closed = decided || (isOver(step.row.state) && (*proof || cannotBeRead));
    row->item.state = closed ? ExceptionState::Resolved : ExceptionState::Resent;
    row->resolvedMs = closed ? step.row.updatedMs : 0;
    return row;
}

} // namespace Throughline::Pipeline
