// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"
#include "engine/base/log.h"
#include "engine/flows/steps.h"
#include "engine/store/ingeststore.h"
#include "engine/store/projectionstore.h"
#include "engine/store/transaction.h"
#include "engine/transport/backoff.h"

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

constexpr qint64 keepAgainMs = 1'000; ///< between two tries to write an answer down

QByteArray hashOf(const HttpRequest &request)
{
    const QByteArray all =
        request.method + '\n' + request.url.toString(QUrl::FullyEncoded).toUtf8() + '\n' + request.body;
    return sha256Hex(all);
}

SendResult::Kind kindOf(Connectors::ReplyMeaning meaning)
{
    using Meaning = Connectors::ReplyMeaning;
    switch (meaning) {
    case Meaning::Applied:
        return SendResult::Kind::Applied;
    case Meaning::Accepted:
        return SendResult::Kind::Accepted;
    case Meaning::NotExecutedRetry:
        return SendResult::Kind::NotExecutedRetry;
    case Meaning::NotExecuted:
        return SendResult::Kind::NotExecuted;
    case Meaning::AlreadyApplied: // a "duplicate" is only success when reading says so
    case Meaning::Unknown:
        return SendResult::Kind::Unknown;
    }
    Q_UNREACHABLE_RETURN(SendResult::Kind::Unknown);
}

QJsonObject replyMeta(const Result<HttpReply> &reply, const Connectors::Answer &answer)
{
    QJsonObject meta{{u"status"_s, answer.httpStatus}, {u"code"_s, answer.code}, {u"message"_s, answer.message}};
    if (!reply) {
        meta.insert(u"error"_s, QLatin1StringView(traits(reply.error().code).name));
    }
    return meta;
}

/// Moves a step and everything derived from it in one go.
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

/// Has a record with our reference been observed in the target since the look? Then the look is stale.
Result<bool> seenSinceLook(Store::Database &database, const Step &step)
{
    Store::ProjectionStore projections(database);
    for (const auto &name : {u"tl_key"_s, u"external_id"_s}) {
        const auto refs = projections.recordsByKey(name, step.intent.reference);
        if (!refs) {
            return std::unexpected(refs.error());
        }
        for (const auto &ref : *refs) {
            if (ref.system != step.intent.target) {
                continue;
            }
            const auto record = projections.record(ref);
            if (!record) {
                return std::unexpected(record.error());
            }
            if (*record && !(*record)->deleted && (!step.look || (*record)->observedMs > step.look->askedMs)) {
                return true;
            }
        }
    }
    return false;
}

QCoro::Task<void> refuse(ContextPtr context, Step step, Error error)
{
    if (step.row.state == StepState::Unknown) {
        // An earlier attempt has no verdict: our own refusal to send again is none.
        co_await putOff(context, step, context->clock.wallMs() + 60'000, u"cannot-be-sent"_s);
        co_return;
    }
    const auto written = co_await commit(context, [context, step, error](Store::Database &database) {
        Store::Move move;
        move.from = step.row.state;
        move.to = StepState::DeadLettered;
        move.reason = u"own-refusal"_s;
        move.code = QLatin1StringView(traits(error.code).name);
        move.message = error.detail;
        move.nextAtMs = Store::never;
        return moveStep(context, database, step, move);
    });
    if (!written) {
        qCWarning(Log::effects) << "a refusal could not be kept:" << written.error().detail;
    }
}

/// What is about to be sent, as it stands while we wait: the profile may be reloaded meanwhile.
struct Sending {
    std::shared_ptr<Session> session;
    Config::Operation operation;
    HttpRequest request;
};

Store::AttemptDraft draftOf(const Context &context, const Step &step, const Sending &sending)
{
    Store::AttemptDraft draft;
    draft.lease = context.token;
    draft.intentIds = {step.row.intentId};
    draft.system = step.intent.target;
    draft.createdMs = context.clock.wallMs();
    draft.createdBootMs = context.clock.bootMs();
    draft.sendByBootMs = draft.createdBootMs + step.policy.sendWithinMs;
    draft.bootId = context.bootId;
    draft.timeoutMs = sending.operation.timeoutMs;
    draft.method = sending.request.method;
    draft.url = sending.request.url.toString(QUrl::FullyEncoded);
    draft.body = sending.request.body;
    draft.key = sending.operation.capability == Capability::Key ? step.intent.idempotencyKey : QString();
    draft.engineId = context.engineId;
    draft.planId = step.planId;
    draft.planHash = step.plannedHash;
    return draft;
}

/// Adds the attempt, or nullopt when it may not be made now: the target showed our record since the look, or what is
/// wanted has changed while we waited. Then the step is decided anew.
Result<std::optional<Store::AttemptRow>> addAttempt(const ContextPtr &context, Store::Database &database,
                                                    const Step &step, const Store::AttemptDraft &draft,
                                                    const QString &reason)
{
    const auto seen = seenSinceLook(database, step);
    if (!seen) {
        return std::unexpected(seen.error());
    }
    if (*seen && step.policy.guards.on(Guard::ProveUnknown) && step.policy.canLook
        && step.policy.capability != Capability::Key) {
        if (const auto due = Store::EffectsStore(database).schedule(step.row.intentId, 0, u"evidence"_s); !due) {
            return std::unexpected(due.error());
        }
        return std::nullopt;
    }
    const auto refused = refusalNow(*context, database, step.intent);
    if (!refused) {
        return std::unexpected(refused.error());
    }
    if (!refused->isEmpty() && step.policy.guards.on(Guard::TakeOverWhenResolved)) {
        qCInfo(Log::effects) << "not sent:" << *refused;
        const auto again = context->clock.wallMs() + 1'000;
        if (const auto due = Store::EffectsStore(database).schedule(step.row.intentId, again, u"wanted"_s); !due) {
            return std::unexpected(due.error());
        }
        return std::nullopt;
    }
    const auto doubtAtMs = draft.createdMs + step.policy.sendWithinMs + draft.timeoutMs;
    auto fenced = draft;
    if (!context->guards.on(Guard::Fence)) {
        const auto held = context->lease.state(draft.lease.name);
        if (held && *held) {
            fenced.lease = {draft.lease.name, (*held)->holder, (*held)->fence};
        }
    }
    const auto row = Store::EffectsStore(database).addAttempt(fenced, reason, doubtAtMs, context->lease);
    if (!row) {
        return std::unexpected(row.error());
    }
    if (const auto done = context->project(database, step.row.orderKey); !done) {
        return std::unexpected(done.error());
    }
    return *row;
}

/// What came of an attempt, to be written with its step's move.
struct Outcome {
    Store::AttemptRow attempt;
    Result<HttpReply> reply;
    Connectors::Answer answer;
    Decision decision;
    qint64 backoffMs = 0;
};

Result<void> keepOutcome(const ContextPtr &context, Store::Database &database, const Step &step, const Outcome &outcome)
{
    const auto &[attempt, reply, answer, decision, backoffMs] = outcome;
    Store::Arrival arrival;
    arrival.system = step.intent.target;
    arrival.source = u"reply"_s;
    arrival.eventId = u"attempt:%1"_s.arg(attempt.seq);
    arrival.origin = Origin::Reply;
    arrival.receivedMs = context->clock.wallMs();
    arrival.body = reply ? reply->body : QByteArray();
    arrival.attemptSeq = attempt.seq;
    arrival.meta = replyMeta(reply, answer);
    const auto appended = Store::IngestStore(database).append({arrival});
    if (!appended) {
        return std::unexpected(appended.error());
    }
    Store::Move move;
    move.from = StepState::InFlight;
    move.to = decision.state;
    move.reason = QLatin1StringView(decision.reason);
    move.fence = attempt.intents.first().second;
    move.attemptSeq = attempt.seq;
    move.inboxSeq = appended->first();
    move.targetId = answer.targetId;
    if (decision.state == StepState::Accepted) {
        move.detail = answer.jobRef; // what it is asked by, also after a restart
    }
    if (decision.state != StepState::Succeeded) {
        const auto name = reply ? QString() : QString(QLatin1StringView(traits(reply.error().code).name));
        move.code = answer.code.isEmpty() && !reply ? name : answer.code;
        move.message = answer.message.isEmpty() && !reply ? reply.error().detail : answer.message;
    }
    const bool waits = decision.state == StepState::FailedTransient
        || (decision.state == StepState::Unknown && step.policy.capability == Capability::Key);
    move.nextAtMs = waits ? context->clock.wallMs() + backoffMs : 0;
    move.nextReason = waits ? u"back-off"_s : QString();
    const auto &guards = context->guards;
    if (!guards.on(Guard::Fence)) {
        move.fence.reset();
    }
    const auto moved = Store::atomically(database, [&] { return moveStep(context, database, step, move); });
    if (moved || Store::storeFailed(moved.error()) || !guards.on(Guard::KeepStaleReplies)) {
        return moved;
    }
    // Somebody else has gone on with the step. The answer changes no state, but it is evidence: the step is looked at anew.
    qCInfo(Log::effects) << "a late answer is kept as evidence:" << moved.error().detail;
    return Store::EffectsStore(database).schedule(step.row.intentId, 0, u"evidence"_s);
}

/// What an answer means for the step. Only what the vendor declares not executed is: a bare 429 or 4xx may come from
/// something in between, after the effect.
SendResult::Kind kindOf(const Connectors::Answer &answer, const Guards &guards)
{
    if (answer.httpStatus == 429 && !guards.on(Guard::DeclaredThrottle)) {
        return SendResult::Kind::NotExecutedRetry;
    }
    if (answer.httpStatus >= 400 && answer.httpStatus < 500 && !guards.on(Guard::DeclaredRefusal)) {
        return SendResult::Kind::NotExecuted;
    }
    return kindOf(answer.meaning);
}

/// Writes what came of an attempt.
QCoro::Task<void> settle(ContextPtr context, Step step, Sending sending, Store::AttemptRow attempt,
                         Result<HttpReply> reply)
{
    const auto answer =
        Connectors::classify(sending.session->system(), sending.operation, reply, context->clock.wallMs());
    const int openBefore = step.row.state == StepState::Unknown ? 1 : 0;
    const int tries = step.row.tries + 1;
    const auto decision = afterSend(kindOf(answer, context->guards), openBefore, step.policy, tries);
    const auto backoffMs = Backoff{}.delayMs(tries, context->random, answer.retryAfterMs);
    const Outcome outcome{attempt, reply, answer, decision, backoffMs};
    for (;;) {
        const auto written = co_await keep(context, [context, step, outcome](Store::Database &database) {
            return keepOutcome(context, database, step, outcome);
        });
        if (written || context->stopping) {
            co_return;
        }
        qCWarning(Log::effects) << "an answer could not be kept:" << written.error().detail;
        if (!Store::storeFailed(written.error())) {
            co_return; // the state stays in flight and will be doubted; the effect is found by asking
        }
        // Nobody else has the answer: it is held until the store takes it, else it would be a lost one.
        co_await Pause{context->clock, keepAgainMs};
        if (context->stopping) {
            co_return;
        }
    }
}

} // namespace

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

QCoro::Task<void> send(ContextPtr context, Step step, QString reason)
{
    const auto *known = operationOf(*context, step.intent);
    const auto session = context->sessions.value(step.intent.target);
    if (!known || !session) {
        co_await putOff(context, step, context->clock.wallMs() + 60'000, u"system-missing"_s);
        co_return;
    }
    const auto operation = *known; // a copy: the profile may be reloaded while we wait
    const auto request = Connectors::requestFor(session->system(), operation, operationInput(step.intent));
    if (!request) {
        co_await refuse(context, step, request.error());
        co_return;
    }
    if (!step.plannedHash.isEmpty() && hashOf(*request) != step.plannedHash) {
        co_await refuse(context, step, {ErrorCode::Stale, u"what would be sent is no longer what was planned"_s});
        co_return;
    }
    if (const auto ready = co_await Session::ready(session); !ready) {
        const auto hold = std::max<qint64>(session->holdMs(), 5'000);
        const QString name = QLatin1StringView(traits(ready.error().code).name);
        co_await putOff(context, step, context->clock.wallMs() + hold, name);
        co_return;
    }
    Sending sending{session, operation, *request};
    const auto draft = draftOf(*context, step, sending);
    sending.request.sendByBootMs = draft.sendByBootMs;
    sending.request.timeoutMs = operation.timeoutMs;
    std::optional<Result<HttpReply>> early;
    if (!context->guards.on(Guard::AttemptFirst)) {
        early = co_await Session::call(session, sending.request);
    }
    const auto attempt = std::make_shared<std::optional<Store::AttemptRow>>();
    const auto committed =
        co_await commit(context, [context, step, draft, reason, attempt](Store::Database &database) -> Result<void> {
            const auto added = addAttempt(context, database, step, draft, reason);
            if (!added) {
                return std::unexpected(added.error());
            }
            *attempt = *added;
            return {};
        });
    if (!committed) {
        qCInfo(Log::effects) << "not sent:" << committed.error().detail;
        co_await putOff(context, step, context->clock.wallMs() + 1'000, u"evidence"_s);
        co_return;
    }
    if (!*attempt) {
        co_return; // the look was stale
    }
    // From here on the attempt exists; whatever happens to us, it is in the store.
    if (!early) {
        early = co_await Session::call(session, sending.request);
    }
    if (context->stopping) {
        co_return; // the next start finds it in flight and asks
    }
    co_await settle(context, step, sending, **attempt, *early);
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
