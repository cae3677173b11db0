// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/facts.h"
#include "engine/recovery/undoplan.h"

using namespace Qt::StringLiterals;

// What the runner writes for the items of an undo plan, from what the store says of their steps.
namespace Throughline::Recovery
{

namespace
{

QString evidenceOf(Store::EffectsStore &effects, const QByteArray &intentId)
{
    const auto looks = effects.looks(intentId);
    return looks && !looks->isEmpty() ? looks->last().found["evidence"_L1].toString() : QString();
}

/// The newest step that undoes this one.
Result<std::optional<Store::StepRow>> undoOf(Store::EffectsStore &effects, const QString &flowId, const QString &step)
{
    return effects.newestSteps(flowId).transform([&](const auto &newest) -> std::optional<Store::StepRow> {
        const auto it = newest.constFind(Flows::undoStepOf(step));
        return it == newest.constEnd() ? std::nullopt : std::optional(*it);
    });
}

Result<UndoTurn> turnOfStep(Store::Database &database, const Store::PlanItem &item, const Store::FlowWish &wish)
{
    Store::EffectsStore effects(database);
    const auto row = effects.step(item.intentId);
    const auto undo = undoOf(effects, wish.flowId, item.request["step"_L1].toString());
    if (!row || !undo || !*row) {
        return std::unexpected(!row        ? row.error()
                                   : !undo ? undo.error()
                                           : Error{ErrorCode::StoreBroken, u"a step vanished"_s});
    }
    const auto words = (*row)->lastMessage.isEmpty() ? (*row)->lastCode : (*row)->lastMessage;
    switch ((*row)->state) {
    case StepState::Compensated:
        return UndoTurn{.receipt = *undo && (*undo)->tries > 0 ? u"applied"_s : u"already-there"_s,
                        .text = evidenceOf(effects, item.intentId)};
    case StepState::CompensationFailed:
        // While it is wanted, the step may stand so from an earlier try; when this one failed the unwinder concludes. Not before
        // that: the receipt stops the plan, and every other item is to have its own by then.
        return wish.wanted == "unwind"_L1 ? UndoTurn{} : UndoTurn{.receipt = u"failed"_s, .text = words};
    case StepState::Differs:
        return UndoTurn{.receipt = u"differs"_s, .text = words};
    case StepState::ResolvedManually:
        return UndoTurn{.receipt = u"no-longer-wanted"_s, .text = u"decided by a person"_s};
    case StepState::Compensating:
        return *undo && (*undo)->state == StepState::InDoubt
            ? UndoTurn{.receipt = u"in-doubt"_s, .text = (*undo)->lastMessage}
            : UndoTurn{};
    default:
        return wish.wanted == "stopped"_L1 ? UndoTurn{.receipt = u"refused"_s, .text = wish.reason} : UndoTurn{};
    }
}

} // namespace

bool isUndo(const Store::PlanItem &item)
{
    return item.request.contains("undo"_L1);
}

Result<UndoTurn> undoTurn(Store::Database &database, const Store::Plan &plan, const Store::PlanItem &item)
{
    const auto newest = Store::WishStore(database).newest(item.request["flow"_L1].toString());
    if (!newest) {
        return std::unexpected(newest.error());
    }
    const bool ours = *newest && (*newest)->planId == plan.id;
    const bool going = *newest && ((*newest)->wanted == "unwind"_L1 || (*newest)->wanted == "unwound"_L1);
    if (!ours && !going) {
        return UndoTurn{.begin = true};
    }
    const auto what = item.request["undo"_L1].toString();
    if (what == "undo"_L1) {
        return turnOfStep(database, item, **newest);
    }
    if ((*newest)->wanted == "unwind"_L1) {
        return UndoTurn{};
    }
    if ((*newest)->wanted == "stopped"_L1) {
        return UndoTurn{.receipt = u"refused"_s, .text = (*newest)->reason};
    }
    return what == "keep"_L1 ? UndoTurn{.receipt = u"already-there"_s, .text = item.evidence}
                             : UndoTurn{.receipt = u"no-longer-wanted"_s, .text = item.evidence};
}

Result<void> beginUndoing(Store::Database &database, const Store::Plan &plan, const Store::PlanItem &item, qint64 nowMs)
{
    const auto turn = undoTurn(database, plan, item);
    if (!turn || !turn->begin) {
        return turn.transform([](const auto &) { });
    }
    const auto states = Store::PlanStore(database).states(plan.id);
    if (!states) {
        return std::unexpected(states.error());
    }
    Store::FlowWish row;
    row.flowId = item.request["flow"_L1].toString();
    row.wanted = u"unwind"_s;
    row.atMs = nowMs;
    row.actor = plan.actor;
    row.reason = plan.reason;
    row.planId = plan.id;
    for (const auto &state : *states) {
        row.commandSeq = state.commandSeq > 0 ? state.commandSeq : row.commandSeq;
    }
    return Flows::wish(database, row);
}

} // namespace Throughline::Recovery
