// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/log.h"
#include "engine/flows/steps.h"

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

Result<void> wakeUndone(Store::Database &database, const Intent &intent)
{
    const auto undone = undoes(intent);
    return undone ? Store::EffectsStore(database).schedule(undone->intentId, 0, u"undo-moved"_s) : Result<void>();
}

Result<void> projectAll(const ContextPtr &context, Store::Database &database, const QByteArray &intentId,
                        const QString &orderKey)
{
    Store::EffectsStore effects(database);
    const auto links = effects.flowsOfIntent(intentId);
    if (!links) {
        return std::unexpected(links.error());
    }
    QSet<QString> orders{orderKey};
    for (const auto &link : *links) {
        const auto flow = effects.flow(link.flowId);
        if (!flow) {
            return std::unexpected(flow.error());
        }
        if (*flow) {
            orders.insert((*flow)->orderKey);
        }
    }
    auto sorted = orders.values();
    sorted.sort();
    for (const auto &order : std::as_const(sorted)) {
        if (const auto done = context->project(database, order); !done) {
            return done;
        }
    }
    return {};
}

Result<void> moveStep(const ContextPtr &context, Store::Database &database, const Step &step, Store::Move move)
{
    move.intentId = step.row.intentId;
    move.atMs = context->clock.wallMs();
    if (const auto moved = Store::EffectsStore(database).transition(move); !moved) {
        return std::unexpected(moved.error());
    }
    if (const auto woken = wakeUndone(database, step.intent); !woken) {
        return woken;
    }
    return projectAll(context, database, step.row.intentId, step.row.orderKey);
}

QCoro::Task<void> go(ContextPtr context, Step step, StepState to, QString reason)
{
    const auto written = co_await commit(context, [context, step, to, reason](Store::Database &database) {
        Store::Move move;
        move.from = step.row.state;
        move.to = to;
        move.reason = reason;
        move.detail = step.look ? step.look->found["evidence"_L1].toString() : QString();
        if (step.look) {
            move.inboxSeq = step.look->inboxSeq;
        }
        if (to == StepState::Succeeded && step.look) {
            move.targetId = foundId(*step.look);
        }
        if (to == StepState::Differs) {
            move.code = reason;
            move.message = move.detail;
        }
        if (to == StepState::InDoubt && step.row.lastCode.isEmpty()) {
            move.code = reason;
        }
        if (to == StepState::DeadLettered && step.policy.asks) {
            const auto said = step.look ? step.look->found["code"_L1].toString() : QString();
            move.code = said.isEmpty() ? reason : said;
            move.message = move.detail;
            move.nextAtMs = Store::never;
        }
        if (to == StepState::DeadLettered && reason == "changed-nothing"_L1) {
            move.code = reason;
            move.message = u"answered as done, but nothing changed: %1"_s.arg(move.detail);
        }
        if (to == StepState::CompensationFailed) {
            const bool said = step.undo && !step.undo->lastCode.isEmpty();
            move.code = said ? step.undo->lastCode : reason;
            move.message = said ? step.undo->lastMessage : move.detail;
            move.nextAtMs = Store::never;
        }
        return moveStep(context, database, step, move);
    });
    if (!written) {
        qCWarning(Log::effects) << "a transition could not be kept:" << written.error().detail;
        co_await putOff(context, step, context->clock.wallMs() + 1'000, u"store"_s);
    }
}

QCoro::Task<void> putOff(ContextPtr context, Step step, qint64 atMs, QString reason)
{
    co_await commit(context, [step, atMs, reason](Store::Database &database) {
        return Store::EffectsStore(database).schedule(step.row.intentId, atMs, reason);
    });
}

} // namespace Throughline::Flows
