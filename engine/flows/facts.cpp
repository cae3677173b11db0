// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/facts.h"

#include "engine/flows/questions.h"
#include "engine/flows/undo.h"
#include "engine/flows/wanted.h"
#include "engine/store/metastore.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

StepPolicy policyOf(const Context &context, const Intent &intent)
{
    StepPolicy policy;
    policy.capability = intent.capability;
    policy.networkLifeMs = context.networkLifeMs;
    policy.guards = context.guards;
    if (const auto *operation = operationOf(context, intent)) {
        policy.canLook = !operation->verify.isEmpty();
        policy.keyLifetimeMs = operation->keyLifetimeMs;
        policy.indexLagMs = operation->indexLagMs;
        policy.timeoutMs = operation->timeoutMs;
        policy.canAskJob = !operation->job.isEmpty();
        policy.jobDeadlineMs = operation->jobDeadlineMs;
        // A person is asked only after the horizon has passed and looks had a chance.
        policy.doubtAfterMs =
            std::max(policy.doubtAfterMs, policy.timeoutMs + policy.networkLifeMs + policy.indexLagMs + 5 * 60'000);
    }
    if (const auto undone = undoes(intent)) {
        // Proved by the look of what it undoes, whatever the answer says.
        auto original = intent;
        original.operation = undone->operation;
        const auto *proof = operationOf(context, original);
        policy.mustProve = true;
        policy.canLook = proof && !proof->verify.isEmpty();
        policy.indexLagMs = std::max(policy.indexLagMs, proof ? proof->indexLagMs : 0);
    }
    return policy;
}

/// What the flows that use this effect want of it: wanted while one of them does.
struct Want {
    bool wanted = false;
    const char *hold = "";
    qint64 holdUntilMs = 0; ///< 0 = not known
    QString why; ///< when it is not wanted
};

bool needsApproval(const Config::Flow *definition, const QString &step)
{
    if (!definition) {
        return false;
    }
    const auto it = std::ranges::find(definition->steps, step, &Config::FlowStep::step);
    return it != definition->steps.end() && it->approval;
}

/// What is wanted may have to wait until the target takes postings; what the flow undoes there as well.
Want inItsTime(Want want, const Context &context, const Config::Flow *definition, const Intent &intent)
{
    const auto session = context.sessions.value(intent.target);
    if (!definition || !session || *want.hold || definition->postingWindows.isEmpty()) {
        return want;
    }
    const auto now = context.clock.wallMs();
    const auto from = Config::mayPostFromMs(definition->postingWindows, session->system().profile.role, now);
    if (from > now) {
        want.hold = "posting-window";
        want.holdUntilMs = from;
    }
    return want;
}

Result<Want> wantOfUndo(const Context &context, Store::Database &database, const Store::Flow &flow,
                        const Intent &intent)
{
    const auto wanted = wantedOf(database, flow, context.definitionOf(flow.kind));
    if (!wanted) {
        return std::unexpected(wanted.error());
    }
    const bool held = wanted->wish == Wish::Held;
    return inItsTime(
        {.wanted = held || wanted->wish == Wish::Unwinding, .hold = held ? "paused" : "", .why = wanted->why}, context,
        context.definitionOf(flow.kind), intent);
}

Result<Want> wantOf(const Context &context, Store::Database &database, const Intent &intent)
{
    Store::EffectsStore effects(database);
    const auto links = effects.flowsOfIntent(intent.id);
    if (!links) {
        return std::unexpected(links.error());
    }
    Want want{.wanted = links->isEmpty()};
    for (const auto &link : *links) {
        const auto flow = effects.flow(link.flowId);
        if (!flow) {
            return std::unexpected(flow.error());
        }
        if (!*flow) {
            continue;
        }
        if (undoes(intent)) {
            return wantOfUndo(context, database, **flow, intent);
        }
        const auto wanted = wantedOf(database, **flow, context.definitionOf((*flow)->kind));
        if (!wanted) {
            return std::unexpected(wanted.error());
        }
        if (wanted->wish != Wish::Forward && wanted->wish != Wish::Held) {
            want.why = wanted->why;
            continue;
        }
        want.wanted = true;
        bool waits = wanted->wish == Wish::Held;
        if (waits) {
            want.hold = "fact-not-true";
        } else if (needsApproval(context.definitionOf((*flow)->kind), link.step)) {
            const auto approved = Store::WishStore(database).approved((*flow)->id, intent.id);
            if (!approved) {
                return std::unexpected(approved.error());
            }
            waits = !*approved;
            want.hold = waits ? "approval" : want.hold;
        }
        if (!waits) {
            const auto timed = inItsTime({}, context, context.definitionOf((*flow)->kind), intent);
            if (!*timed.hold) { // whatever the others want: one that goes forward is enough
                want.hold = "";
                return want;
            }
            want.hold = timed.hold;
            want.holdUntilMs = timed.holdUntilMs;
        }
    }
    return want;
}

/// When the last attempt was answered as carried out, by the boot clock; unset: it was not. The journal has its wall time,
/// and a wall clock can be set: it counts only between the send and now.
Result<std::optional<qint64>> answeredBootMs(Store::EffectsStore &effects, const Store::StepRow &row,
                                             const StepFacts &facts, Now now)
{
    const auto history = effects.history(row.intentId);
    if (!history) {
        return std::unexpected(history.error());
    }
    const auto last = std::find_if(history->crbegin(), history->crend(), [](const Store::TransitionRow &move) {
        return move.from == StepState::InFlight || move.to == StepState::InFlight;
    });
    if (last == history->crend() || last->reason != "answered"_L1) {
        return std::nullopt;
    }
    return std::clamp(now.bootMs - (now.wallMs - last->atMs), std::min(facts.lastSentBootMs, now.bootMs), now.bootMs);
}

/// The newest step that undoes this one.
Result<std::optional<Store::StepRow>> undoOf(Store::EffectsStore &effects, const Intent &intent)
{
    const auto links = effects.flowsOfIntent(intent.id);
    if (!links) {
        return std::unexpected(links.error());
    }
    std::optional<Store::StepRow> newest;
    for (const auto &link : *links) {
        const auto steps = effects.newestSteps(link.flowId);
        if (!steps) {
            return std::unexpected(steps.error());
        }
        const auto undo = steps->constFind(undoStepOf(link.step));
        if (undo != steps->constEnd() && (!newest || undo->intentSeq > newest->intentSeq)) {
            newest = *undo;
        }
    }
    return newest;
}

/// When its attempts were sent, as far as boot times of this boot can say.
Result<void> readSends(Context &context, Store::EffectsStore &effects, const Store::StepRow &row, StepFacts &facts)
{
    const auto attempts = effects.sends(row.intentId);
    if (!attempts || attempts->isEmpty()) {
        return attempts.transform([](const auto &) { });
    }
    const auto &first = attempts->first();
    const auto &last = attempts->last();
    facts.firstSentBootMs = first.bootId == context.bootId ? first.createdBootMs : 0;
    const bool ours = last.leaseFence == context.token.fence && last.bootId == context.bootId;
    facts.lastSentBootMs = ours ? last.createdBootMs : context.startedBootMs;
    return {};
}

/// The state of the intent that undoes this one, and since when what is left may be judged.
Result<void> readUndo(Context &context, Store::EffectsStore &effects, Step &step)
{
    const auto undo = undoOf(effects, step.intent);
    if (!undo || !*undo) {
        return undo.transform([](const auto &) { });
    }
    const auto look = effects.newestLook((*undo)->intentId);
    StepFacts sends;
    const auto read = (*undo)->lastAttemptSeq > 0 ? readSends(context, effects, **undo, sends) : Result<void>();
    if (!look || !read) {
        return std::unexpected(!look ? look.error() : read.error());
    }
    step.undo = *undo;
    auto &facts = step.facts;
    facts.undo = (*undo)->state;
    facts.undoSentBootMs = sends.lastSentBootMs;
    const bool ofThisBoot = *look && (*look)->bootId == context.bootId;
    facts.undoEndedBootMs = std::max(sends.lastSentBootMs, ofThisBoot ? (*look)->askedBootMs : context.startedBootMs);
    facts.lookWanted = facts.lookWanted || step.row.nextReason == "undo-moved"_L1;
    return {};
}

int urgencyOf(const Config::Flow *definition)
{
    const auto word = definition ? definition->flowClass.criticality : QString();
    return word == "high"_L1 ? 0 : word == "low"_L1 ? 2 : 1;
}

Result<bool> operating(Context &context, const Intent &intent, int &urgency)
{
    Store::EffectsStore effects(context.database);
    const auto flow = effects.flow(intent.flowId);
    if (!flow) {
        return std::unexpected(flow.error());
    }
    if (!*flow) {
        return false;
    }
    urgency = urgencyOf(context.definitionOf((*flow)->kind));
    const auto since = Store::MetaStore(context.database).operatingSinceMs((*flow)->kind);
    if (!since) {
        return std::unexpected(since.error());
    }
    return since->has_value();
}

/// A look of this boot: how long ago it was can be said.
void keepLook(Step &step, const Store::LookRow &look)
{
    step.look = look;
    step.facts.check = look.check;
    step.facts.lookedBootMs = look.askedBootMs;
    step.facts.witnessMs = look.witnessMs;
}

/// When a check that asks was asked first, and how long its systems want to be left alone. By the boot clock; what was asked
/// before this boot counts by the wall clock, which a person can set: never as asked later than now.
Result<void> readAsked(Context &context, Store::EffectsStore &effects, const std::optional<Store::LookRow> &newest,
                       Step &step)
{
    step.policy.asks = true;
    step.policy.answerWithinMs = answerWithinMs(step.intent.input);
    if (!newest || newest->bootId != context.bootId) {
        return {};
    }
    auto &facts = step.facts;
    facts.stayAwayMs = newest->found["retry_after_ms"_L1].toInteger();
    facts.firstAskedBootMs = newest->askedBootMs;
    if (newest->check != TargetCheck::CannotTell) {
        return {};
    }
    const auto looks = effects.looks(step.row.intentId);
    if (!looks) {
        return std::unexpected(looks.error());
    }
    const auto &first = looks->first();
    facts.firstAskedBootMs = first.bootId == context.bootId
        ? first.askedBootMs
        : newest->askedBootMs - std::max<qint64>(0, newest->askedMs - first.askedMs);
    return {};
}

/// What an accepted step's job is asked by, and what it said last.
Result<void> readJob(Store::EffectsStore &effects, Step &step)
{
    const auto history = effects.history(step.row.intentId);
    if (!history) {
        return std::unexpected(history.error());
    }
    for (const auto &move : *history) {
        step.jobRef = move.to == StepState::Accepted ? move.detail : step.jobRef;
    }
    step.facts.jobFailed = step.look && step.look->found["job"_L1] == "failed"_L1;
    return {};
}

} // namespace

const Config::Operation *operationOf(const Context &context, const Intent &intent)
{
    const auto session = context.sessions.value(intent.target);
    if (!session) {
        return nullptr;
    }
    const auto &operations = session->system().profile.operations;
    const auto it = operations.constFind(intent.operation);
    return it == operations.constEnd() ? nullptr : &*it;
}

Result<QString> refusalNow(Context &context, Store::Database &database, const Intent &intent)
{
    const auto want = wantOf(context, database, intent);
    if (!want) {
        return std::unexpected(want.error());
    }
    if (!want->wanted) {
        return want->why.isEmpty() ? u"no longer wanted"_s : want->why;
    }
    if (*want->hold) {
        return QString::fromLatin1(want->hold);
    }
    if (!undoes(intent) || !context.guards.on(Guard::UndoWhenResolved)) {
        return QString();
    }
    // Nothing is undone while anything of the order may still be happening.
    const auto rows = Store::EffectsStore(database).stepsOfOrder(intent.orderKey);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    for (const auto &row : *rows) {
        const bool open = row.state == StepState::InFlight || row.state == StepState::Accepted
            || row.state == StepState::Unknown || row.state == StepState::InDoubt;
        if (open && row.intentId != intent.id) {
            return u"%1 is %2"_s.arg(row.operation, toWord(row.state));
        }
    }
    return QString();
}

QString foundId(const Store::LookRow &look)
{
    return look.found["records"_L1].toArray().at(0)["id"_L1].toString();
}

QString foundNumber(const Store::LookRow &look)
{
    return look.found["records"_L1].toArray().at(0)["number"_L1].toString();
}

Result<Step> loadStep(Context &context, const Store::StepRow &row)
{
    Store::EffectsStore effects(context.database);
    auto intent = effects.intent(row.intentId);
    if (!intent) {
        return std::unexpected(intent.error());
    }
    if (!*intent) {
        return fail(ErrorCode::Bug, "step without intent %1"_L1.arg(QString::fromLatin1(row.intentId)));
    }
    const auto look = effects.newestLook(row.intentId);
    if (!look) {
        return std::unexpected(look.error());
    }
    const auto want = wantOf(context, context.database, **intent);
    if (!want) {
        return std::unexpected(want.error());
    }
    Step step;
    const auto isOperating = operating(context, **intent, step.urgency);
    if (!isOperating) {
        return std::unexpected(isOperating.error());
    }

    step.row = row;
    step.intent = **intent;
    step.policy = policyOf(context, step.intent);
    auto &facts = step.facts;
    facts.state = row.state;
    facts.operating = *isOperating;
    facts.wanted = want->wanted;
    facts.hold = want->hold;
    facts.holdUntilMs = want->holdUntilMs;
    facts.ready = true; // intents are made when every step they need has succeeded
    facts.tries = row.tries;
    facts.firstSentMs = row.firstSentMs;
    facts.lastSentMs = row.lastSentMs;
    facts.nextAtMs = row.nextAtMs;
    facts.lookWanted = row.nextReason == "evidence"_L1;
    if (row.nextReason != "back-off"_L1) {
        facts.nextAtMs = 0; // any other waiting is decided anew
    }
    if (*look && (*look)->bootId == context.bootId) {
        keepLook(step, **look);
    }
    if (asks(step.intent.input)) {
        if (const auto read = readAsked(context, effects, *look, step); !read) {
            return std::unexpected(read.error());
        }
    }
    if (row.lastAttemptSeq > 0) {
        if (const auto sends = readSends(context, effects, row, facts); !sends) {
            return std::unexpected(sends.error());
        }
    }
    // An attempt of the step is without a verdict exactly while one of these states lasts (effects.yaml).
    const bool open = row.state == StepState::InFlight || row.state == StepState::Accepted
        || row.state == StepState::Unknown || row.state == StepState::InDoubt;
    facts.openAttempts = open ? 1 : 0;

    if (step.policy.mustProve && row.state == StepState::Unknown) {
        const auto answered = answeredBootMs(effects, row, facts, context.now());
        if (!answered) {
            return std::unexpected(answered.error());
        }
        facts.answeredBootMs = *answered;
    }
    if (row.state == StepState::Accepted) {
        if (const auto read = readJob(effects, step); !read) {
            return std::unexpected(read.error());
        }
    }
    if (row.state == StepState::Compensating) {
        if (const auto read = readUndo(context, effects, step); !read) {
            return std::unexpected(read.error());
        }
    }
    const auto plan = step.intent.input[planKey].toObject();
    step.planId = plan["id"_L1].toString();
    step.plannedHash = plan["body_hash"_L1].toString().toLatin1();
    return step;
}

} // namespace Throughline::Flows
