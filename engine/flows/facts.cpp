// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/facts.h"

#include "engine/flows/queue.h"
#include "engine/store/metastore.h"
#include "engine/store/projectionstore.h"

#include <QJsonArray>

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
        // A person is asked only after the horizon has passed and looks had a chance.
        policy.doubtAfterMs =
            std::max(policy.doubtAfterMs, policy.timeoutMs + policy.networkLifeMs + policy.indexLagMs + 5 * 60'000);
    }
    return policy;
}

/// When its attempts were sent, as far as boot times of this boot can say.
Result<void> readSends(Context &context, Store::EffectsStore &effects, const Store::StepRow &row, StepFacts &facts)
{
    const auto attempts = effects.attempts(row.intentId);
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

Result<bool> operating(Context &context, const Intent &intent)
{
    Store::EffectsStore effects(context.database);
    const auto flow = effects.flow(intent.flowId);
    if (!flow) {
        return std::unexpected(flow.error());
    }
    if (!*flow) {
        return false;
    }
    const auto since = Store::MetaStore(context.database).operatingSinceMs((*flow)->kind);
    if (!since) {
        return std::unexpected(since.error());
    }
    return since->has_value();
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

QString foundId(const Store::LookRow &look)
{
    return look.found["records"_L1].toArray().at(0)["id"_L1].toString();
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
    const auto looks = effects.looks(row.intentId);
    if (!looks) {
        return std::unexpected(looks.error());
    }
    const auto transaction = Store::ProjectionStore(context.database).transaction(row.orderKey);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto replaced = overtaken(context.database, row.intentId);
    if (!replaced) {
        return std::unexpected(replaced.error());
    }
    const auto isOperating = operating(context, **intent);
    if (!isOperating) {
        return std::unexpected(isOperating.error());
    }

    Step step;
    step.row = row;
    step.intent = **intent;
    step.policy = policyOf(context, step.intent);
    auto &facts = step.facts;
    facts.state = row.state;
    facts.operating = *isOperating;
    facts.wanted = (!*transaction || (*transaction)->state != TransactionState::Cancelled) && !*replaced;
    facts.ready = true; // intents are made when every step they need has succeeded
    facts.tries = row.tries;
    facts.firstSentMs = row.firstSentMs;
    facts.lastSentMs = row.lastSentMs;
    facts.nextAtMs = row.nextAtMs;
    facts.lookWanted = row.nextReason == "evidence"_L1;
    if (row.nextReason != "back-off"_L1) {
        facts.nextAtMs = 0; // any other waiting is decided anew
    }
    if (!looks->isEmpty() && looks->last().bootId == context.bootId) {
        step.look = looks->last();
        facts.check = step.look->check;
        facts.lookedBootMs = step.look->askedBootMs;
        facts.witnessMs = step.look->witnessMs;
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

    const auto plan = step.intent.input[planKey].toObject();
    step.planId = plan["id"_L1].toString();
    step.plannedHash = plan["body_hash"_L1].toString().toLatin1();
    return step;
}

} // namespace Throughline::Flows
