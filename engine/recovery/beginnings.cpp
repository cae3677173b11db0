// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/beginnings.h"

#include "engine/flows/steps.h"
#include "engine/recovery/edits.h"
#include "engine/store/transaction.h"
#include "engine/store/writer.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

Result<Held> heldOf(Store::Database &database, const Store::PlanItem &item)
{
    Store::EffectsStore effects(database);
    const auto row = effects.step(item.intentId);
    const auto intent = effects.intent(item.intentId);
    const auto links = effects.flowsOfIntent(item.intentId);
    if (!row || !intent || !links) {
        return std::unexpected(!row ? row.error() : !intent ? intent.error() : links.error());
    }
    if (!*row || !*intent || links->isEmpty()) {
        return fail(ErrorCode::Bug, u"a plan item without its step"_s);
    }
    Held held{**row, **intent, *links, {}, {}};
    for (const auto &link : *links) {
        const auto flow = effects.flow(link.flowId);
        if (!flow) {
            return std::unexpected(flow.error());
        }
        if (*flow && (held.step.isEmpty() || (*flow)->orderKey == item.orderKey)) {
            held.flow = **flow;
            held.step = link.step;
        }
    }
    return held;
}

Result<Flows::Draft> draftOf(Store::Database &database, Flows::Book &book, const Store::PlanItem &item,
                             const Held &held)
{
    auto draft = book.draft(database, held.flow, held.step, held.intent.generation + 1);
    const auto wanted = wantedOf(editsFromJson(item.request["edits"_L1].toArray()));
    if (!draft || wanted.isEmpty()) {
        return draft;
    }
    const auto edited = applyEdits(draft->intent.input, wanted);
    if (!edited) {
        return fail(ErrorCode::Stale, u"the records changed, the edit no longer fits: %1"_s.arg(edited.error().detail));
    }
    book.edit(*draft, edited->input);
    return draft;
}

std::shared_ptr<Flows::Book> bookOf(const Works &works, const Store::PlanItem &item)
{
    // A check lets its flow go on, and that goes by the current mapping.
    return item.request["target"_L1].toString() == Flows::ownTarget ? works.book : works.planned;
}

namespace
{

QJsonObject mark(const Store::Plan &plan, const Store::PlanItem &item)
{
    return {{u"id"_s, plan.id},
            {u"position"_s, item.position},
            {u"hash"_s, QString::fromLatin1(plan.hash)},
            {u"body_hash"_s, QString::fromLatin1(item.bodyHash)}};
}

/// A generation that this plan made before its starts were kept.
Result<QByteArray> madeBefore(Store::Database &database, const QString &planId, const Intent &intent)
{
    const auto generations = Store::EffectsStore(database).generations(intent);
    if (!generations) {
        return std::unexpected(generations.error());
    }
    const auto it = std::ranges::find_if(*generations, [&](const Intent &one) {
        return one.input[Flows::planKey].toObject()["id"_L1].toString() == planId;
    });
    return it == generations->end() ? QByteArray() : it->id;
}

/// Found equal in the target: closed by that evidence, and its flow goes on.
Result<QByteArray> closeFound(const Works &works, Store::Database &database, const Store::PlanItem &item)
{
    Store::EffectsStore effects(database);
    Store::LookRow look;
    look.intentId = item.intentId;
    look.askedMs = item.request["asked_ms"_L1].toInteger();
    look.askedBootMs = works.context->clock.bootMs(); // fresh enough to be of now
    look.bootId = works.context->bootId;
    look.check = TargetCheck::PresentEqual;
    look.found = item.request["look"_L1].toObject();
    if (const auto added = effects.addLook(look); !added) {
        return std::unexpected(added.error());
    }
    Store::Move move;
    move.intentId = item.intentId;
    move.from = StepState::DeadLettered;
    move.to = StepState::Succeeded;
    move.atMs = works.context->clock.wallMs();
    move.reason = u"late-evidence"_s;
    move.detail = item.evidence;
    move.targetId = Flows::foundId(look);
    if (const auto moved = effects.transition(move); !moved) {
        return std::unexpected(moved.error());
    }
    return item.intentId;
}

/// Replaces the failed generation by a new one that belongs to the plan.
Result<QByteArray> beginAgain(const Works &works, Store::Database &database, const Store::Plan &plan,
                              const Store::PlanItem &item)
{
    const auto held = heldOf(database, item);
    if (!held) {
        return std::unexpected(held.error());
    }
    const bool doubted = held->row.state == StepState::InDoubt && !works.context->guards.on(Guard::ReplayOnlyProved);
    if (held->row.state != StepState::DeadLettered && !doubted) {
        const auto made = madeBefore(database, plan.id, held->intent);
        if (!made || !made->isEmpty()) {
            return made;
        }
        return fail(ErrorCode::Stale, u"the step is %1 now"_s.arg(toWord(held->row.state)));
    }
    if (item.check == TargetCheck::PresentEqual) {
        return closeFound(works, database, item);
    }
    const auto book = bookOf(works, item);
    if (!book) {
        return fail(ErrorCode::NotAllowed, u"the mapping it was planned with cannot be loaded any more"_s);
    }
    auto draft = draftOf(database, *book, item, *held);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    draft->intent.input.insert(Flows::planKey, mark(plan, item));
    Store::Move move;
    move.intentId = item.intentId;
    move.from = StepState::DeadLettered;
    move.to = StepState::Replayed;
    move.atMs = works.context->clock.wallMs();
    move.reason = u"replay-command"_s;
    move.detail = plan.id;
    Store::EffectsStore effects(database);
    if (doubted) { // what a careless planner takes for a failure
        auto failed = move;
        failed.from = StepState::InDoubt;
        failed.to = StepState::DeadLettered;
        if (const auto moved = effects.transition(failed); !moved) {
            return std::unexpected(moved.error());
        }
    }
    if (const auto moved = effects.transition(move); !moved) {
        return std::unexpected(moved.error());
    }
    // Every flow that waited for the shared effect waits for its new generation.
    for (const auto &link : held->links) {
        const auto waiting = effects.flow(link.flowId);
        if (!waiting) {
            return std::unexpected(waiting.error());
        }
        if (const auto done = book->plan(database, **waiting, *draft); !done) {
            return std::unexpected(done.error());
        }
    }
    return draft->intent.id;
}

/// Begins the flow that a gap of history was handed to.
Result<QByteArray> beginFlow(const Works &works, Store::Database &database, const Store::Plan &plan,
                             const Store::PlanItem &item)
{
    const auto gap = Store::ProjectionStore(database).exception(item.exceptionId);
    if (!gap) {
        return std::unexpected(gap.error());
    }
    const bool open = *gap && (*gap)->item.state != ExceptionState::Resolved;
    const auto flow = open ? works.book->takeUp(database, item.orderKey, (*gap)->item.failure.code)
                           : Result<std::optional<Store::Flow>>(std::nullopt);
    if (!flow) {
        return std::unexpected(flow.error());
    }
    if (!*flow) {
        return fail(ErrorCode::Stale, u"the gap has closed or a flow works on it already"_s);
    }
    auto draft = works.book->draft(database, **flow, item.request["step"_L1].toString(), 0);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    draft->intent.input.insert(Flows::planKey, mark(plan, item));
    if (const auto ensured = Store::EffectsStore(database).ensureFlow(**flow); !ensured) {
        return std::unexpected(ensured.error());
    }
    return works.book->plan(database, **flow, *draft).transform([&] { return draft->intent.id; });
}

Result<QByteArray> beginsNothing(const Works &, Store::Database &, const Store::Plan &, const Store::PlanItem &)
{
    return fail(ErrorCode::Bug, u"an item that only reads has nothing to begin"_s);
}

/// How each kind begins; the answer is the intent it works on from then on.
using Begin = Result<QByteArray> (*)(const Works &, Store::Database &, const Store::Plan &, const Store::PlanItem &);
constexpr std::array<Begin, 3> beginnings{beginAgain, beginFlow, beginsNothing}; // in the order of ItemKind

} // namespace

Result<bool> mayBegin(Store::Database &database, const QString &planId, int position)
{
    Store::PlanStore plans(database);
    const auto state = plans.state(planId);
    const auto touched = plans.isTouched(planId, position);
    if (!state || !touched) {
        return std::unexpected(!state ? state.error() : touched.error());
    }
    return *state && (*state)->state == "running"_L1 && !*touched;
}

Result<void> begin(const Works &works, Store::Database &database, const Store::Plan &plan, const Store::PlanItem &item)
{
    const auto may = mayBegin(database, plan.id, item.position);
    if (!may || !*may) {
        return may.transform([](bool) { });
    }
    const auto now = works.context->clock.wallMs();
    const auto kind = static_cast<std::size_t>(kindOf(item));
    // Undone whole when it cannot begin: a step is never replaced without its successor.
    const auto begun = Store::atomically(database, [&] { return beginnings.at(kind)(works, database, plan, item); });
    if (!begun) {
        if (Store::storeFailed(begun.error())) {
            return std::unexpected(begun.error());
        }
        const auto word = begun.error().code == ErrorCode::Stale ? u"no-longer-wanted"_s : u"refused"_s;
        return addReceipt(database, plan.id, item.position, {word, begun.error().detail, {}}, now);
    }
    if (const auto kept = Store::PlanStore(database).addStart(
            {0, plan.id, item.position, *begun, now, works.context->clock.bootMs(), works.context->bootId});
        !kept) {
        return std::unexpected(kept.error());
    }
    return Flows::projectAll(works.context, database, *begun, item.orderKey);
}

} // namespace Throughline::Recovery
