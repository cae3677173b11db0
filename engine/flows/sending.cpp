// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"
#include "engine/base/log.h"
#include "engine/flows/promise.h"
#include "engine/flows/requesthash.h"
#include "engine/flows/steps.h"
#include "engine/store/ingeststore.h"
#include "engine/store/projectionstore.h"
#include "engine/store/transaction.h"
#include "engine/transport/backoff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

constexpr qint64 wantedAgainMs =
    10'000; ///< until what is not to go now is asked again; a change of what is wanted wakes it
constexpr qint64 keepAgainMs = 1'000; ///< between two tries to write an answer down

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

/// Has a record with our reference arrived from the target since the look was asked? Then the look is stale.
Result<bool> seenSinceLook(Store::Database &database, const Step &step)
{
    return Store::ProjectionStore(database)
        .newestArrival(step.intent.target, step.intent.reference)
        .transform([&](qint64 seq) { return seq > (step.look ? step.look->seenSeq : 0); });
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
    QList<Step> steps;
    HttpRequest request;
    qint64 createdMs = 0;
    qint64 createdBootMs = 0;
    QHash<QByteArray, Promise> promises; ///< kept with it, by intent
};

Store::AttemptDraft draftOf(const Context &context, const Sending &sending)
{
    const auto &first = sending.steps.first();
    Store::AttemptDraft draft;
    draft.lease = context.token;
    for (const auto &step : sending.steps) {
        draft.intentIds.append(step.row.intentId);
    }
    draft.system = first.intent.target;
    draft.createdMs = sending.createdMs;
    draft.createdBootMs = sending.createdBootMs;
    draft.sendByBootMs = draft.createdBootMs + first.policy.sendWithinMs;
    draft.bootId = context.bootId;
    draft.timeoutMs = sending.operation.timeoutMs;
    draft.method = sending.request.method;
    draft.url = sending.request.url.toString(QUrl::FullyEncoded);
    draft.body = sending.request.body;
    draft.key = sending.operation.capability == Capability::Key ? first.intent.idempotencyKey : QString();
    draft.engineId = context.engineId;
    if (sending.steps.size() == 1) { // a batch may carry items of several plans, and effects of none
        const auto promise = sending.promises.constFind(first.row.intentId);
        const bool promised = promise != sending.promises.constEnd();
        draft.planId = promised ? promise->sequel.planId : first.planId;
        draft.planHash = promised ? promise->sequel.hash : first.plannedHash;
    }
    return draft;
}

/// One step: its own request. Several: one for all of them.
Result<HttpRequest> requestFor(const Session &session, const Config::Operation &operation, const QList<Step> &steps)
{
    if (steps.size() == 1) {
        return Connectors::requestFor(session.system(), operation, operationInput(steps.first().intent));
    }
    QList<Connectors::OperationInput> inputs;
    for (const auto &step : steps) {
        inputs.append(operationInput(step.intent));
    }
    return Connectors::batchRequestFor(session.system(), operation, inputs);
}

/// May it be sent now, as seen in the commit of its attempt? Not when the target showed our record since the look, or when
/// what is wanted has changed while we waited: then it is decided anew.
Result<bool> mayStillGo(const ContextPtr &context, Store::Database &database, const Step &step)
{
    const auto seen = seenSinceLook(database, step);
    if (!seen) {
        return std::unexpected(seen.error());
    }
    if (*seen && step.policy.guards.on(Guard::ProveUnknown) && step.policy.canLook
        && step.policy.capability != Capability::Key) {
        return Store::EffectsStore(database).schedule(step.row.intentId, 0, u"evidence"_s).transform([] {
            return false;
        });
    }
    const auto refused = refusalNow(*context, database, step.intent);
    if (!refused) {
        return std::unexpected(refused.error());
    }
    if (!refused->isEmpty() && step.policy.guards.on(Guard::TakeOverWhenResolved)) {
        qCInfo(Log::effects) << "not sent:" << *refused;
        const auto again = context->clock.wallMs() + wantedAgainMs;
        return Store::EffectsStore(database).schedule(step.row.intentId, again, u"wanted"_s).transform([] {
            return false;
        });
    }
    return true;
}

/// Adds the attempt for those that may still go; nullopt when none may.
Result<std::optional<Store::AttemptRow>> addAttempt(const ContextPtr &context, Store::Database &database,
                                                    Sending &sending, const QString &reason)
{
    QList<Step> going;
    for (const auto &step : std::as_const(sending.steps)) {
        const auto may = mayStillGo(context, database, step);
        if (!may) {
            return std::unexpected(may.error());
        }
        if (*may) {
            going.append(step);
        }
    }
    if (going.isEmpty()) {
        return std::nullopt;
    }
    if (going.size() < sending.steps.size()) {
        const auto rest = requestFor(*sending.session, sending.operation, going);
        if (!rest) {
            return std::unexpected(rest.error());
        }
        sending.steps = going;
        sending.request.method = rest->method;
        sending.request.url = rest->url;
        sending.request.headers = rest->headers;
        sending.request.body = rest->body;
    }
    auto draft = draftOf(*context, sending);
    const auto doubtAtMs = draft.createdMs + going.first().policy.sendWithinMs + draft.timeoutMs;
    if (!context->guards.on(Guard::Fence)) {
        const auto held = context->lease.state(draft.lease.name);
        if (held && *held) {
            draft.lease = {draft.lease.name, (*held)->holder, (*held)->fence};
        }
    }
    const auto row = Store::EffectsStore(database).addAttempt(draft, reason, doubtAtMs, context->lease);
    if (!row) {
        return std::unexpected(row.error());
    }
    for (const auto &step : std::as_const(going)) {
        if (const auto promise = sending.promises.constFind(step.row.intentId);
            promise != sending.promises.constEnd()) {
            const auto &[sequel, values] = *promise;
            const auto kept = Store::SequelStore(database).addSent(
                {sequel.planId, sequel.position, sequel.number, row->seq, draft.createdMs, values});
            if (!kept) {
                return std::unexpected(kept.error());
            }
        }
        if (const auto done = context->project(database, step.row.orderKey); !done) {
            return std::unexpected(done.error());
        }
    }
    return *row;
}

/// What came of an attempt for one of its steps, to be written with the step's move.
struct Outcome {
    Step step;
    Connectors::Answer answer;
    Decision decision;
    qint64 backoffMs = 0;
};

/// One answer, and what it proves of each effect the attempt carried.
struct Kept {
    Store::AttemptRow attempt;
    Result<HttpReply> reply;
    QList<Outcome> outcomes;
};

Result<void> keepOutcome(const ContextPtr &context, Store::Database &database, const Kept &kept, const Outcome &outcome,
                         qint64 inboxSeq)
{
    const auto &[step, answer, decision, backoffMs] = outcome;
    const auto &reply = kept.reply;
    const auto carried = std::ranges::find(kept.attempt.intents, step.row.intentId, &QPair<QByteArray, int>::first);
    Store::Move move;
    move.from = StepState::InFlight;
    move.to = decision.state;
    move.reason = QLatin1StringView(decision.reason);
    move.fence = carried->second;
    move.attemptSeq = kept.attempt.seq;
    move.inboxSeq = inboxSeq;
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

Result<void> keepOutcomes(const ContextPtr &context, Store::Database &database, const Kept &kept)
{
    const auto &first = kept.outcomes.first();
    Store::Arrival arrival;
    arrival.system = first.step.intent.target;
    arrival.source = u"reply"_s;
    arrival.eventId = u"attempt:%1"_s.arg(kept.attempt.seq);
    arrival.origin = Origin::Reply;
    arrival.receivedMs = context->clock.wallMs();
    arrival.body = kept.reply ? kept.reply->body : QByteArray();
    arrival.attemptSeq = kept.attempt.seq;
    arrival.meta = replyMeta(kept.reply, first.answer);
    const auto appended = Store::IngestStore(database).append({arrival});
    if (!appended) {
        return std::unexpected(appended.error());
    }
    for (const auto &outcome : kept.outcomes) {
        if (const auto done = keepOutcome(context, database, kept, outcome, appended->first()); !done) {
            return done;
        }
    }
    return {};
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

QList<Connectors::Answer> answersTo(const Sending &sending, const Result<HttpReply> &reply, qint64 nowMs)
{
    const auto &system = sending.session->system();
    return sending.steps.size() == 1
        ? QList{Connectors::classify(system, sending.operation, reply, nowMs)}
        : Connectors::classifyBatch(system, sending.operation, reply, sending.steps.size(), nowMs);
}

/// What may have been carried out is read again soon.
void tellReaders(const Context &context, const Config::Operation &operation, const Kept &kept)
{
    const bool any = std::ranges::any_of(kept.outcomes, [](const Outcome &one) {
        return one.decision.state != StepState::DeadLettered && one.decision.state != StepState::FailedTransient;
    });
    if (any && context.wrote) {
        context.wrote(kept.attempt.system, operation.recordType);
    }
}

/// Writes what came of an attempt.
QCoro::Task<void> settle(ContextPtr context, Sending sending, Store::AttemptRow attempt, Result<HttpReply> reply)
{
    Kept kept{attempt, reply, {}};
    const auto answers = answersTo(sending, reply, context->clock.wallMs());
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const auto &step = sending.steps[i];
        auto kind = kindOf(answers[i], context->guards);
        if (i > 0 && kind == SendResult::Kind::Unknown && !context->guards.on(Guard::BatchEach)) {
            kind = SendResult::Kind::NotExecutedRetry;
        }
        const int openBefore = step.row.state == StepState::Unknown ? 1 : 0;
        const int tries = step.row.tries + 1;
        const auto decision = afterSend(kind, openBefore, step.policy, tries);
        const auto backoffMs = Backoff{}.delayMs(tries, context->random, answers[i].retryAfterMs);
        kept.outcomes.append({step, answers[i], decision, backoffMs});
    }
    for (;;) {
        const auto written = co_await keep(
            context, [context, kept](Store::Database &database) { return keepOutcomes(context, database, kept); });
        if (context->stopping) {
            co_return;
        }
        if (written) {
            tellReaders(*context, sending.operation, kept);
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

/// Leaves those of the steps that can be sent and are what was planned; the others are refused.
QCoro::Task<Sending> sendable(ContextPtr context, Sending sending)
{
    const auto steps = std::exchange(sending.steps, {});
    for (const auto &step : steps) {
        const auto request = requestFor(*sending.session, sending.operation, {step});
        if (!request) {
            co_await refuse(context, step, request.error());
            continue;
        }
        if (!step.plannedHash.isEmpty() && requestHash(*request) != step.plannedHash) {
            co_await refuse(context, step, {ErrorCode::Stale, u"what would be sent is no longer what was planned"_s});
            continue;
        }
        const auto promise = step.plannedHash.isEmpty() ? promiseKept(*context, step, *request)
                                                        : Result<std::optional<Promise>>(std::nullopt);
        if (!promise
            && promise.error().code != ErrorCode::Stale) { // it could not be read: that says nothing of the step
            co_await putOff(context, step, context->clock.wallMs() + keepAgainMs, u"cannot-be-sent"_s);
            continue;
        }
        if (!promise) {
            co_await refuse(context, step, promise.error());
            continue;
        }
        if (*promise) {
            sending.promises.insert(step.row.intentId, **promise);
        }
        sending.steps.append(step);
    }
    co_return sending;
}

QCoro::Task<void> putOffAll(ContextPtr context, QList<Step> steps, qint64 atMs, QString reason)
{
    for (const auto &step : std::as_const(steps)) {
        co_await putOff(context, step, atMs, reason);
    }
}

} // namespace

QCoro::Task<void> send(ContextPtr context, QList<Step> steps, QString reason)
{
    const auto &first = steps.first().intent;
    const auto *known = operationOf(*context, first);
    const auto session = context->sessions.value(first.target);
    if (!known || !session) {
        co_await putOffAll(context, steps, context->clock.wallMs() + 60'000, u"system-missing"_s);
        co_return;
    }
    Sending sending{session, *known, steps, {}, 0, 0, {}}; // with a copy: the profile may be reloaded while we wait
    sending = co_await sendable(context, sending);
    if (sending.steps.isEmpty()) {
        co_return;
    }
    const auto request = requestFor(*session, sending.operation, sending.steps);
    if (!request) {
        co_await putOffAll(context, sending.steps, context->clock.wallMs() + 60'000, u"cannot-be-sent"_s);
        co_return;
    }
    if (const auto ready = co_await Session::ready(session); !ready) {
        const auto hold = std::max<qint64>(session->holdMs(), 5'000);
        const QString name = QLatin1StringView(traits(ready.error().code).name);
        co_await putOffAll(context, sending.steps, context->clock.wallMs() + hold, name);
        co_return;
    }
    sending.request = *request;
    sending.createdMs = context->clock.wallMs();
    sending.createdBootMs = context->clock.bootMs();
    sending.request.sendByBootMs = sending.createdBootMs + sending.steps.first().policy.sendWithinMs;
    sending.request.timeoutMs = sending.operation.timeoutMs;
    std::optional<Result<HttpReply>> early;
    if (!context->guards.on(Guard::AttemptFirst)) {
        early = co_await Session::call(session, sending.request);
    }
    const auto going = std::make_shared<Sending>(sending);
    const auto attempt = std::make_shared<std::optional<Store::AttemptRow>>();
    const auto committed =
        co_await commit(context, [context, going, reason, attempt](Store::Database &database) -> Result<void> {
            const auto added = addAttempt(context, database, *going, reason);
            if (!added) {
                return std::unexpected(added.error());
            }
            *attempt = *added;
            return {};
        });
    if (!committed) {
        qCInfo(Log::effects) << "not sent:" << committed.error().detail;
        if (steps.size() > 1 && !Store::storeFailed(committed.error())) {
            // One of them may not go now. The others shall not wait for it.
            for (const auto &step : std::as_const(sending.steps)) {
                co_await send(context, {step}, reason);
            }
            co_return;
        }
        co_await putOffAll(context, sending.steps, context->clock.wallMs() + 1'000, u"evidence"_s);
        co_return;
    }
    if (!*attempt) {
        co_return; // the looks were stale
    }
    // From here on the attempt exists; whatever happens to us, it is in the store.
    if (!early) {
        early = co_await Session::call(session, going->request);
    }
    if (context->stopping) {
        co_return; // the next start finds it in flight and asks
    }
    co_await settle(context, *going, **attempt, *early);
}

} // namespace Throughline::Flows
