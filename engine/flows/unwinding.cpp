// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/unwinding.h"

#include "engine/base/json.h"
#include "engine/flows/facts.h"
#include "engine/store/auditstore.h"
#include "engine/store/planstore.h"

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

constexpr int undoIndexBase = 1000; ///< of the links of undo steps: after every step of a flow
const auto engineActor = u"engine"_s;

/// What the steps after it may use, by the names the flow gives them.
QJsonObject givenBy(const Config::FlowStep &definition, const Store::StepRow &row, const Intent &intent)
{
    QJsonObject given;
    for (auto gift = definition.gives.begin(); gift != definition.gives.end(); ++gift) {
        if (*gift == "id"_L1 && !row.targetId.isEmpty()) {
            given.insert(gift.key(), row.targetId);
        } else if (*gift == "reference"_L1) {
            given.insert(gift.key(), intent.reference);
        }
    }
    return given;
}

/// The newest generation of the undo counts on until it has failed for good; then a new one takes its place.
Result<int> generationOf(Store::Database &database, const Intent &undo, std::optional<Store::StepRow> &failed)
{
    Store::EffectsStore effects(database);
    const auto generations = effects.generations(undo);
    if (!generations) {
        return std::unexpected(generations.error());
    }
    if (generations->isEmpty()) {
        return 0;
    }
    const auto &last = generations->last();
    const auto row = effects.step(last.id);
    if (!row || !*row) {
        return fail(ErrorCode::StoreBroken, u"an undo vanished"_s);
    }
    const auto state = (*row)->state;
    const bool over = state == StepState::DeadLettered || state == StepState::Cancelled || state == StepState::Differs;
    if (state == StepState::DeadLettered) {
        failed = **row;
    }
    return last.generation + (over ? 1 : 0);
}

/// The hash of what the plan at hand froze for this step, so that nothing else is sent.
Result<QJsonObject> markOf(Store::Database &database, const Survey &survey, const QString &step)
{
    const auto planId = survey.wish ? survey.wish->planId : QString();
    if (planId.isEmpty()) {
        return QJsonObject();
    }
    Store::PlanStore plans(database);
    const auto plan = plans.plan(planId);
    const auto items = plans.items(planId);
    if (!plan || !items || !*plan) {
        return std::unexpected(!plan        ? plan.error()
                                   : !items ? items.error()
                                            : Error{ErrorCode::Bug, u"the plan vanished"_s});
    }
    for (const auto &item : *items) {
        if (item.request["undo"_L1] == "undo"_L1 && item.request["step"_L1] == step) {
            return QJsonObject{{u"id"_s, planId},
                               {u"position"_s, item.position},
                               {u"hash"_s, QString::fromLatin1((*plan)->hash)},
                               {u"body_hash"_s, QString::fromLatin1(item.bodyHash)}};
        }
    }
    return fail(ErrorCode::Stale, u"undoing %1 is not part of the plan"_s.arg(step));
}

} // namespace

Result<Draft> undoDraft(Store::Database &database, const Book &book, const Survey &survey, int index, qint64 nowMs)
{
    Store::EffectsStore effects(database);
    const auto intentId = survey.intents.at(index);
    const auto original = effects.intent(intentId);
    const auto row = effects.step(intentId);
    if (!original || !row || !*original || !*row) {
        return fail(ErrorCode::StoreBroken, u"the step to be undone vanished"_s);
    }
    const auto *system = book.estate().system((*original)->target);
    const auto &means = survey.steps.at(index).means;
    if (!system || !system->profile.operations.contains(means)) {
        return fail(ErrorCode::BadConfig,
                    u"the profile of %1 has no operation \"%2\""_s.arg((*original)->target, means));
    }
    const auto &definition = survey.definition->steps.at(index);
    Draft draft;
    draft.index = undoIndexBase + index;
    auto &intent = draft.intent;
    intent = **original;
    intent.flowId = survey.flow.id;
    intent.orderKey = survey.flow.orderKey;
    intent.step = undoStepOf(definition.step);
    intent.operation = means;
    intent.capability = system->profile.operations[means].capability;
    intent.businessVersion = (*original)->businessVersion + u"/undo:"_s + (*row)->targetId;
    intent.createdMs = nowMs;
    intent.input.remove(planKey);
    const auto given = givenBy(definition, **row, **original);
    for (auto it = given.begin(); it != given.end(); ++it) {
        intent.input.insert(it.key(), it.value());
    }
    intent.input.insert(u"target_id"_s, (*row)->targetId);
    intent.input.insert(undoKey,
                        QJsonObject{{u"intent"_s, QString::fromLatin1(intentId)},
                                    {u"operation"_s, (*original)->operation},
                                    {u"target_id"_s, (*row)->targetId}});
    std::optional<Store::StepRow> failed;
    const auto generation = generationOf(database, intent, failed);
    if (!generation) {
        return std::unexpected(generation.error());
    }
    intent.generation = *generation;
    identify(intent, book.estate().tenant);
    return draft;
}

Result<void> beginUndo(Store::Database &database, const Book &book, const Survey &survey, int index,
                       const QString &evidence, qint64 nowMs)
{
    auto draft = undoDraft(database, book, survey, index, nowMs);
    const auto mark = markOf(database, survey, survey.definition->steps.at(index).step);
    if (!draft || !mark) {
        return std::unexpected(!draft ? draft.error() : mark.error());
    }
    if (!mark->isEmpty()) {
        draft->intent.input.insert(planKey, *mark);
    }
    Store::EffectsStore effects(database);
    const auto commandSeq = survey.wish ? survey.wish->commandSeq : 0;
    std::optional<Store::StepRow> failed;
    if (const auto generation = generationOf(database, draft->intent, failed); !generation) {
        return std::unexpected(generation.error());
    }
    if (failed) {
        Store::Move move;
        move.intentId = failed->intentId;
        move.from = StepState::DeadLettered;
        move.to = StepState::Replayed;
        move.atMs = nowMs;
        move.reason = u"replay-command"_s;
        move.commandSeq = commandSeq;
        if (const auto moved = effects.transition(move); !moved) {
            return std::unexpected(moved.error());
        }
    }
    const auto ensured = effects.ensureIntent(draft->intent);
    if (!ensured) {
        return std::unexpected(ensured.error());
    }
    if (const auto linked = effects.addFlowStep({survey.flow.id, draft->index, draft->intent.step, ensured->id});
        !linked) {
        return linked;
    }
    Store::Move move;
    move.intentId = survey.intents.at(index);
    move.from = *survey.steps.at(index).state;
    move.to = StepState::Compensating;
    move.atMs = nowMs;
    move.reason = move.from == StepState::Succeeded ? u"compensatable"_s : u"command"_s;
    move.detail = evidence;
    move.commandSeq = commandSeq;
    return effects.transition(move).transform([](qint64) { });
}

Result<void> wish(Store::Database &database, const Store::FlowWish &wish)
{
    if (const auto added = Store::WishStore(database).append(wish); !added) {
        return std::unexpected(added.error());
    }
    Store::AuditRecord record;
    record.atMs = wish.atMs;
    record.actor = wish.actor;
    record.action = u"flow."_s + wish.wanted;
    record.subject = u"flow:"_s + wish.flowId;
    record.detail = {{u"reason"_s, wish.reason}, {u"plan"_s, wish.planId}};
    return Store::AuditStore(database).append(record).transform([](const QByteArray &) { });
}

Result<void> takeOver(Store::Database &database, const Book &book, const Store::Flow &flow, const Wanted &wanted,
                      qint64 nowMs, Guards guards)
{
    const auto survey = surveyOf(database, book, flow.id, guards);
    if (!survey) {
        return std::unexpected(survey.error());
    }
    const bool unresolved = survey->next.what == UndoNext::What::Wait;
    if ((unresolved && guards.on(Guard::TakeOverWhenResolved)) || !survey->anythingStands) {
        return {}; // a step without a verdict comes first; where nothing stands there is nothing to undo
    }
    const bool possible = survey->next.what != UndoNext::What::Stop;
    Store::FlowWish row;
    row.flowId = flow.id;
    row.atMs = nowMs;
    row.actor = engineActor;
    row.reason = u"cancelled upstream: "_s + wanted.why;
    if (survey->definition->compensatesOnCancel && possible) {
        row.wanted = u"unwind"_s;
        return wish(database, row);
    }
    if (wanted.lost) {
        return {}; // "lost in the CRM, live in the ERP" and its like are exceptions of their own
    }
    row.wanted = u"stopped"_s;
    if (!possible) {
        row.reason += u"; "_s + survey->next.why;
    }
    return wish(database, row);
}

Result<void> wakeSteps(Store::Database &database, const Book &book, const Store::Flow &flow, const Wanted &wanted)
{
    Store::EffectsStore effects(database);
    const auto newest = effects.newestSteps(flow.id);
    if (!newest) {
        return std::unexpected(newest.error());
    }
    const auto held = u"fact-not-true"_s;
    for (const auto &row : *newest) {
        const bool waits =
            row.nextAtMs > 0 && (row.state == StepState::Planned || row.state == StepState::FailedTransient);
        const bool wrongly = wanted.wish == Wish::Forward ? waits && row.nextReason == held
            : wanted.wish == Wish::Held                   ? waits && row.nextReason != held
                                                          : waits;
        if (!wrongly) {
            continue;
        }
        const auto shared = sharedWith(database, book, flow, row.intentId);
        if (!shared) {
            return std::unexpected(shared.error());
        }
        if (shared->isEmpty()) { // else another order waits for it in its own time
            if (const auto done = effects.schedule(row.intentId, 0, u"wanted"_s); !done) {
                return done;
            }
        }
    }
    return {};
}

} // namespace Throughline::Flows
