// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/commandparts.h"
#include "engine/flows/steps.h"
#include "engine/flows/unwinding.h"
#include "engine/recovery/undoplan.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

// What a person says about a step: decided, approved, to be undone.
namespace Throughline::Api
{

namespace
{

QString clockWords(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"HH:mm:ss"_s) + u" UTC"_s;
}

bool mayBeDecided(StepState state)
{
    return state == StepState::InDoubt || state == StepState::DeadLettered || state == StepState::Differs
        || state == StepState::CompensationFailed;
}

bool shows(const Flows::Looked &looked, const QString &targetId)
{
    return std::ranges::any_of(looked.found, [&](const Connectors::Found &found) {
        return found.record.id == targetId || (!found.number.isEmpty() && found.number == targetId);
    });
}

/// Reads one record by its id: its evidence in words. NotAllowed: it is not there. Nothing where the profile cannot read
/// one of its type.
QCoro::Task<Result<std::optional<QString>>> readBack(Flows::ContextPtr context, Flows::Step step, QString targetId)
{
    const auto session = context->sessions.value(step.row.target);
    const auto *operation = Flows::operationOf(*context, step.intent);
    if (!session || !operation) {
        co_return fail(ErrorCode::BadConfig, u"the system %1 is not connected"_s.arg(step.row.target));
    }
    const auto type = operation->recordType;
    const auto request = Connectors::readRequest(session->system(), type, targetId);
    if (!request) {
        co_return std::optional<QString>();
    }
    const auto reply = co_await Flows::Session::call(session, *request);
    const auto record =
        reply ? Connectors::decodeRead(session->system(), type, *reply) : std::unexpected(reply.error());
    if (!record || record->deleted) {
        co_return fail(ErrorCode::NotAllowed,
                       u"%1 was asked and has no %2 %3"_s.arg(session->system().name, type, targetId));
    }
    co_return std::optional(u"%1 %2 was read in %3"_s.arg(type, targetId, session->system().name));
}

/// "It is undone there": nothing live may be left.
QCoro::Task<Result<Store::Move>> undoneByHand(Flows::ContextPtr context, Flows::Step step, Store::Move move)
{
    const auto looked = co_await Flows::askGone(context, step.intent, step.row.targetId,
                                                Flows::sentAtWallMs(step.facts, context->now()));
    if (looked.check != TargetCheck::Absent) {
        co_return fail(ErrorCode::NotAllowed, u"the target was asked and still shows it: %1"_s.arg(looked.evidence));
    }
    move.to = StepState::ResolvedManually;
    move.reason = u"person-undone"_s;
    move.detail += u" · "_s + looked.evidence;
    co_return move;
}

QCoro::Task<Result<Store::Move>> done(Flows::ContextPtr context, Flows::Step step, Store::Move move)
{
    const auto &state = step.row.state;
    move.reason = u"person-done"_s;
    move.to = StepState::ResolvedManually;
    if (step.policy.canLook) {
        const auto looked =
            co_await Flows::askTarget(context, step.intent, Flows::sentAtWallMs(step.facts, context->now()));
        const auto undone = Flows::undoes(step.intent);
        const bool named = undone ? move.targetId == undone->targetId : shows(looked, move.targetId);
        if (looked.check == TargetCheck::PresentEqual && !named) {
            co_return fail(
                ErrorCode::NotAllowed,
                u"the target was asked and shows another record than %1: %2"_s.arg(move.targetId, looked.evidence));
        }
        if (looked.check == TargetCheck::PresentEqual) {
            move.to = state == StepState::Differs ? StepState::ResolvedManually : StepState::Succeeded;
            move.detail += u" · "_s + looked.evidence;
            co_return move;
        }
        if (state == StepState::InDoubt || undone) {
            co_return fail(ErrorCode::NotAllowed,
                           u"the target was asked and does not show it: %1"_s.arg(looked.evidence));
        }
    }
    const auto read = co_await readBack(context, step, move.targetId);
    if (!read) {
        co_return std::unexpected(read.error());
    }
    if (!*read && step.policy.canLook) {
        co_return fail(ErrorCode::NotAllowed,
                       u"the target does not show it under our reference, and one record cannot be read"_s);
    }
    move.detail += u" · "_s + read->value_or(u"the target cannot be asked"_s);
    co_return move;
}

/// When a person said so, by the boot clock: what they saw is no younger than their word, however late it is read. 0 = the
/// clock was set back since, so nobody knows.
qint64 saidBootMs(const Flows::Context &context, qint64 atMs)
{
    const auto now = context.now();
    return now.wallMs < atMs ? 0 : now.bootMs - (now.wallMs - atMs);
}

QCoro::Task<Result<Store::Move>> notDone(Flows::ContextPtr context, Flows::Step step, Store::Move move)
{
    const auto horizon = Flows::horizonBootMs(step.facts, step.policy);
    const auto early = horizon - context->clock.bootMs();
    const bool guarded = step.row.lastSentMs > 0 && context->guards.on(Guard::NotDoneAfterHorizon);
    if (guarded && early < 0 && saidBootMs(*context, move.atMs) <= horizon) {
        co_return fail(
            ErrorCode::NotAllowed,
            u"this was said at %1, when what was sent could still be carried out: look again, then decide"_s.arg(
                clockWords(move.atMs)));
    }
    if (guarded && early >= 0) {
        co_return fail(ErrorCode::NotAllowed,
                       u"too early: what was sent may still be carried out until %1, another %2 s"_s
                           .arg(clockWords(context->clock.wallMs() + early))
                           .arg(early / 1000 + 1));
    }
    if (step.policy.canLook) {
        const auto looked =
            co_await Flows::askTarget(context, step.intent, Flows::sentAtWallMs(step.facts, context->now()));
        if (looked.check == TargetCheck::PresentEqual || looked.check == TargetCheck::PresentDifferent) {
            co_return fail(ErrorCode::NotAllowed, u"the target was asked and shows it: %1"_s.arg(looked.evidence));
        }
        move.detail += u" · "_s + looked.evidence;
    }
    move.to = step.row.state == StepState::InDoubt ? StepState::DeadLettered : StepState::ResolvedManually;
    move.reason = u"person-not-done"_s;
    move.code = u"not-done"_s;
    move.message = move.detail;
    move.nextAtMs = Store::never;
    move.targetId.clear();
    co_return move;
}

QCoro::Task<Result<Store::Move>> verdictOf(Flows::ContextPtr context, Flows::Step step, Store::Move move,
                                           QString verdict)
{
    const bool undoFailed = step.row.state == StepState::CompensationFailed;
    if (verdict == "waived"_L1) {
        move.to = StepState::ResolvedManually;
        move.reason = u"person-waived"_s;
        move.targetId.clear();
        co_return move;
    }
    if (verdict == "done"_L1 && undoFailed) {
        co_return co_await undoneByHand(context, step, move);
    }
    if (verdict == "done"_L1) {
        if (move.targetId.trimmed().isEmpty()) {
            co_return fail(ErrorCode::NotAllowed, u"\"done\" needs the record's id in the target"_s);
        }
        co_return co_await done(context, step, move);
    }
    if (verdict == "not-done"_L1 && undoFailed) {
        co_return fail(
            ErrorCode::NotAllowed,
            u"undoing it failed: say \"done\" when it is undone there by hand, or \"waived\" when it stays"_s);
    }
    if (verdict == "not-done"_L1) {
        co_return co_await notDone(context, step, move);
    }
    co_return fail(ErrorCode::NotAllowed, u"the verdict is done, not-done or waived"_s);
}

Result<Flows::Step> stepFor(Flows::Context &context, const QByteArray &intentId)
{
    const auto row = Store::EffectsStore(context.database).step(intentId);
    if (!row) {
        return std::unexpected(row.error());
    }
    return *row ? Flows::loadStep(context, **row) : fail(ErrorCode::NotFound, u"there is no such step"_s);
}

/// A command that was carried out just before a crash is carried out again: it must not count twice.
Result<bool> alreadyMoved(Store::Database &database, const QByteArray &intentId, qint64 commandSeq)
{
    const auto history = Store::EffectsStore(database).history(intentId);
    return history.transform([&](const QList<Store::TransitionRow> &rows) {
        return std::ranges::any_of(rows, [&](const auto &row) { return row.commandSeq == commandSeq; });
    });
}

} // namespace

QCoro::Task<Outcome> decideStep(CommandWorld world, Store::Command command)
{
    const auto context = world.context;
    const auto intentId = command.args["intent"_L1].toString().toLatin1();
    const auto reason = command.args["reason"_L1].toString();
    if (reason.trimmed().isEmpty()) {
        co_return fail(ErrorCode::NotAllowed, u"a verdict needs a reason"_s);
    }
    const auto step = stepFor(*context, intentId);
    const auto again = alreadyMoved(context->database, intentId, command.seq);
    if (!step || !again) {
        co_return std::unexpected(!step ? step.error() : again.error());
    }
    if (*again) {
        co_return QJsonObject();
    }
    if (!mayBeDecided(step->row.state)) {
        co_return fail(
            ErrorCode::NotAllowed,
            u"the step is %1; a person decides what is in doubt, dead-lettered, differs or could not be undone"_s.arg(
                toWord(step->row.state)));
    }
    Store::Move start;
    start.intentId = intentId;
    start.from = step->row.state;
    start.commandSeq = command.seq;
    start.atMs = command.atMs;
    start.targetId = command.args["target_id"_L1].toString();
    start.detail = reason;
    if (const auto evidence = command.args["evidence"_L1].toString(); !evidence.isEmpty()) {
        start.detail += u" · "_s + evidence;
    }
    const auto move = co_await verdictOf(context, *step, start, command.args["verdict"_L1].toString());
    if (!move) {
        co_return std::unexpected(move.error());
    }
    const auto written = co_await Flows::commit(
        context, [context, command, step = *step, move = *move](Store::Database &database) mutable -> Result<void> {
            move.atMs = context->clock.wallMs();
            if (const auto moved = Store::EffectsStore(database).transition(move); !moved) {
                return std::unexpected(moved.error());
            }
            if (const auto woken = Flows::wakeUndone(database, step.intent); !woken) {
                return woken;
            }
            if (const auto kept = audit(database, command, u"step:"_s + QString::fromLatin1(move.intentId), move.atMs);
                !kept) {
                return kept;
            }
            return Flows::projectAll(context, database, move.intentId, step.row.orderKey);
        });
    co_return toOutcome(written);
}

QCoro::Task<Outcome> approveStep(CommandWorld world, Store::Command command)
{
    const auto written =
        co_await Flows::commit(world.context, [world, command](Store::Database &database) -> Result<void> {
            const auto context = world.context;
            Store::EffectsStore effects(database);
            const auto intentId = command.args["intent"_L1].toString().toLatin1();
            const auto row = effects.step(intentId);
            const auto links = effects.flowsOfIntent(intentId);
            if (!row || !links) {
                return std::unexpected(!row ? row.error() : links.error());
            }
            if (!*row || links->isEmpty()) {
                return fail(ErrorCode::NotFound, u"there is no such step"_s);
            }
            if ((*row)->state != StepState::Planned && (*row)->state != StepState::FailedTransient) {
                return fail(ErrorCode::NotAllowed,
                            u"the step is %1; only what is not sent yet is approved"_s.arg(toWord((*row)->state)));
            }
            int approved = 0;
            const auto now = context->clock.wallMs();
            for (const auto &link : *links) {
                const auto flow = effects.flow(link.flowId);
                const auto known = Store::WishStore(database).approved(link.flowId, intentId);
                if (!flow || !known) {
                    return std::unexpected(!flow ? flow.error() : known.error());
                }
                const auto *definition = *flow ? world.book->flow((*flow)->kind) : nullptr;
                const bool asks =
                    definition && std::ranges::any_of(definition->steps, [&](const Config::FlowStep &step) {
                        return step.step == link.step && step.approval;
                    });
                if (!asks || *known) {
                    continue;
                }
                Store::FlowWish wish;
                wish.flowId = link.flowId;
                wish.intentId = intentId;
                wish.wanted = u"approved"_s;
                wish.atMs = now;
                wish.actor = command.actor;
                wish.reason = command.args["reason"_L1].toString();
                wish.commandSeq = command.seq;
                if (const auto added = Store::WishStore(database).append(wish); !added) {
                    return std::unexpected(added.error());
                }
                ++approved;
            }
            if (approved == 0) {
                return fail(ErrorCode::NotAllowed, u"the step does not wait for an approval"_s);
            }
            if (const auto due = effects.schedule(intentId, 0, u"approved"_s); !due) {
                return due;
            }
            return audit(database, command, u"step:"_s + QString::fromLatin1(intentId), now);
        });
    co_return toOutcome(written);
}

QCoro::Task<Outcome> compensate(CommandWorld world, Store::Command command)
{
    Recovery::UndoOrder order;
    order.orderKey = command.args["order"_L1].toString();
    order.flowId = command.args["flow"_L1].toString();
    order.actor = command.actor;
    order.reason = command.args["reason"_L1].toString();
    order.commandSeq = command.seq;
    if (order.orderKey.isEmpty() == order.flowId.isEmpty()) {
        co_return fail(ErrorCode::NotAllowed, u"name the order or the flow"_s);
    }
    if (command.args["dry_run"_L1].toBool()) {
        const auto run = co_await Recovery::undoDryRun(world.context, world.book, order);
        co_return run.transform([](const Recovery::UndoDryRun &dry) { return dry.toJson(); });
    }
    if (order.reason.trimmed().isEmpty()) {
        co_return fail(ErrorCode::NotAllowed, u"undoing needs a reason"_s);
    }
    const auto plan = co_await Recovery::makeUndoPlan(world.context, world.book, order);
    if (!plan) {
        co_return std::unexpected(plan.error());
    }
    co_return QJsonObject{{u"plan"_s, *plan}};
}

} // namespace Throughline::Api
