// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/control.h"

#include "engine/store/auditstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

Result<void> audit(Store::Database &database, const QString &planId, const QString &action, const QString &actor,
                   const QJsonObject &detail, qint64 nowMs)
{
    Store::AuditRecord record;
    record.atMs = nowMs;
    record.actor = actor;
    record.action = u"plan."_s + action;
    record.subject = u"plan:"_s + planId;
    record.detail = detail;
    return Store::AuditStore(database).append(record).transform([](const QByteArray &) { });
}

Result<QString> stateOf(Store::Database &database, const QString &planId)
{
    const auto state = Store::PlanStore(database).state(planId);
    if (!state) {
        return std::unexpected(state.error());
    }
    if (!*state) {
        return fail(ErrorCode::NotFound, u"there is no plan %1"_s.arg(planId));
    }
    return (*state)->state;
}

/// Was this command carried out before, by an engine that died before it could say so?
Result<bool> wasDone(Store::Database &database, const QString &planId, const QString &to, qint64 commandSeq)
{
    if (commandSeq == 0) {
        return false;
    }
    return Store::PlanStore(database).states(planId).transform([&](const QList<Store::PlanStateRow> &states) {
        return std::ranges::any_of(
            states, [&](const Store::PlanStateRow &row) { return row.commandSeq == commandSeq && row.state == to; });
    });
}

} // namespace

Result<void> change(Store::Database &database, const QString &planId, const QStringList &from, const QString &to,
                    const QString &actor, const QString &note, qint64 nowMs, qint64 commandSeq)
{
    const auto state = stateOf(database, planId);
    const auto done = state ? wasDone(database, planId, to, commandSeq) : std::unexpected(state.error());
    if (!done || *done) {
        return done.transform([](bool) { });
    }
    if (!from.contains(*state)) {
        return fail(ErrorCode::NotAllowed, u"the plan is %1; this needs %2"_s.arg(*state, from.join(u" or "_s)));
    }
    Store::PlanStateRow row;
    row.planId = planId;
    row.state = to;
    row.atMs = nowMs;
    row.commandSeq = commandSeq;
    row.note = note;
    if (const auto appended = Store::PlanStore(database).appendState(row); !appended) {
        return std::unexpected(appended.error());
    }
    return audit(database, planId, to, actor, {{u"note"_s, note}}, nowMs);
}

Result<void> approve(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                     qint64 commandSeq, const QString &hash)
{
    const auto plan = Store::PlanStore(database).plan(planId);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    const auto known = *plan ? QString::fromLatin1((*plan)->hash) : QString();
    if (!hash.isEmpty() && *plan && hash != known) {
        return fail(ErrorCode::NotAllowed,
                    u"the plan's hash is %1, not %2; look at it again before approving"_s.arg(known, hash));
    }
    // The approval is bound to what was frozen, not to the plan's name.
    return change(database, planId, {u"planned"_s}, u"approved"_s, actor, u"hash "_s + known, nowMs, commandSeq);
}

Result<void> run(Store::Database &database, const QString &planId, const QString &actor, qint64 holdMs, qint64 nowMs,
                 qint64 commandSeq)
{
    return change(database, planId, {u"approved"_s}, u"holding"_s, actor, QString::number(nowMs + holdMs), nowMs,
                  commandSeq);
}

Result<void> undo(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                  qint64 commandSeq)
{
    return change(database, planId, {u"holding"_s}, u"approved"_s, actor,
                  u"undone in the hold window; nothing was sent"_s, nowMs, commandSeq);
}

Result<void> pause(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                   qint64 commandSeq)
{
    return change(database, planId, {u"running"_s}, u"paused"_s, actor, {}, nowMs, commandSeq);
}

Result<void> resume(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                    qint64 commandSeq)
{
    return change(database, planId, {u"paused"_s}, u"running"_s, actor, {}, nowMs, commandSeq);
}

Result<void> stop(Store::Database &database, const QString &planId, const QString &actor, const QString &why,
                  qint64 nowMs, qint64 commandSeq)
{
    return change(database, planId, {u"planned"_s, u"approved"_s, u"holding"_s, u"running"_s, u"paused"_s},
                  u"stopped"_s, actor, why, nowMs, commandSeq);
}

Result<void> setPolicy(Store::Database &database, const QString &planId, const QJsonObject &args, const QString &actor,
                       qint64 nowMs, qint64 commandSeq)
{
    Store::PlanStore plans(database);
    const auto plan = plans.plan(planId);
    const auto state = stateOf(database, planId);
    if (!plan || !state) {
        return std::unexpected(!plan ? plan.error() : state.error());
    }
    const QStringList still{u"planned"_s, u"approved"_s, u"paused"_s};
    if (!still.contains(*state)) {
        return fail(ErrorCode::NotAllowed,
                    u"the plan is %1; its rate is changed while it is %2"_s.arg(*state, still.join(u" or "_s)));
    }
    const auto policy = changed(policyFromJson((*plan)->policy), args);
    if (!policy || *policy == policyFromJson((*plan)->policy)) {
        return policy.transform([](const Policy &) { });
    }
    if (const auto set = plans.setPolicy(planId, toJson(*policy), nowMs, commandSeq); !set) {
        return set;
    }
    return audit(database, planId, u"policy"_s, actor,
                 {{u"per_minute"_s, policy->perMinute}, {u"at_once"_s, policy->atOnce}}, nowMs);
}

qint64 holdUntilMs(const Store::PlanStateRow &state)
{
    return state.state == "holding"_L1 ? state.note.toLongLong() : 0;
}

} // namespace Throughline::Recovery
