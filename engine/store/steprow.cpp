// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/steprow.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

StepRow readStep(const Statement &row)
{
    return readStepAt(row, 0);
}

StepRow readStepAt(const Statement &row, int first)
{
    StepRow step;
    step.intentId = row.ascii(first);
    step.intentSeq = row.int64(first + 1);
    step.orderKey = row.text(first + 2);
    step.target = row.text(first + 3);
    step.objectKey = row.text(first + 4);
    step.operation = row.text(first + 5);
    step.state = stepStateFromWord(row.text(first + 6));
    step.fence = row.integer(first + 7);
    step.generation = row.integer(first + 8);
    step.tries = row.integer(first + 9);
    step.firstSentMs = row.int64(first + 10);
    step.firstSentBootMs = row.int64(first + 11);
    step.lastSentMs = row.int64(first + 12);
    step.lastAttemptSeq = row.int64(first + 13);
    step.nextAtMs = row.int64(first + 14);
    step.nextReason = row.text(first + 15);
    step.targetId = row.text(first + 16);
    step.lastCode = row.text(first + 17);
    step.lastMessage = row.text(first + 18);
    step.updatedMs = row.int64(first + 19);
    return step;
}

QString columnsOf(QLatin1StringView alias, QLatin1StringView columns)
{
    QStringList list;
    for (const auto column : columns.tokenize(", "_L1)) {
        list.append(alias + u'.' + column);
    }
    return list.join(u", "_s);
}

StepRow firstStep(const Intent &intent, qint64 intentSeq, qint64 nextAtMs, const QString &nextReason)
{
    StepRow step;
    step.intentId = intent.id;
    step.intentSeq = intentSeq;
    step.orderKey = intent.orderKey;
    step.target = intent.target;
    step.objectKey = intent.objectKey;
    step.operation = intent.operation;
    step.generation = intent.generation;
    step.nextAtMs = nextAtMs;
    step.nextReason = nextReason;
    step.updatedMs = intent.createdMs;
    return step;
}

StepRow advanced(StepRow step, const TransitionRow &transition, const AttemptRow *attempt)
{
    step.state = transition.to;
    step.updatedMs = transition.atMs;
    step.nextAtMs = transition.nextAtMs;
    step.nextReason = transition.nextReason;
    if (!transition.targetId.isEmpty()) {
        step.targetId = transition.targetId;
    }
    const bool says = !transition.code.isEmpty() || !transition.message.isEmpty();
    if (says || transition.to == StepState::Succeeded || transition.to == StepState::Compensated) {
        step.lastCode = transition.code;
        step.lastMessage = transition.message;
    }
    if (attempt) {
        step.fence = *transition.fence;
        step.tries += 1;
        step.lastAttemptSeq = attempt->seq;
        step.lastSentMs = attempt->createdMs;
        if (step.tries == 1) {
            step.firstSentMs = attempt->createdMs;
            step.firstSentBootMs = attempt->createdBootMs;
        }
    }
    return step;
}

namespace
{
Result<void> countStep(Database &database, const QString &target, StepState state, int by)
{
    return database
        .run(u"INSERT INTO step_total (tenant, target, state, count) VALUES (?, ?, ?, ?) "
             "ON CONFLICT (tenant, target, state) DO UPDATE SET count = step_total.count + excluded.count"_s,
             database.tenant(), target, toWord(state), by)
        .transform([](qint64) { });
}

Result<void> whyNotUpdated(Database &database, const StepRow &before)
{
    auto row = database.select(u"SELECT "_s + stepColumns + u" FROM step WHERE tenant = ? AND intent_id = ?"_s,
                               database.tenant(), before.intentId);
    auto now = readOne<StepRow>(row, readStep);
    if (!now) {
        return std::unexpected(now.error());
    }
    if (!*now) {
        return fail(ErrorCode::NotFound, u"no step "_s + QString::fromLatin1(before.intentId));
    }
    if ((*now)->fence != before.fence) {
        return fail(ErrorCode::LeaseLost, u"stale fence %1, the step is at %2"_s.arg(before.fence).arg((*now)->fence));
    }
    return fail(ErrorCode::Stale, u"the step is %1, not %2"_s.arg(toWord((*now)->state), toWord(before.state)));
}
} // namespace

Result<void> insertStep(Database &database, const StepRow &step)
{
    auto inserted = database.run(
        u"INSERT INTO step (tenant, intent_id, intent_seq, order_key, target, object_key, operation, state, "
        "generation, next_at_ms, next_reason, updated_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        database.tenant(), step.intentId, step.intentSeq, step.orderKey, step.target, step.objectKey, step.operation,
        toWord(step.state), step.generation, step.nextAtMs, step.nextReason, step.updatedMs);
    if (!inserted) {
        return std::unexpected(inserted.error());
    }
    return countStep(database, step.target, step.state, 1);
}

Result<void> updateStep(Database &database, const StepRow &before, const StepRow &after)
{
    auto changed = database.run(
        u"UPDATE step SET state = ?, fence = ?, tries = ?, first_sent_ms = ?, first_sent_boot_ms = ?, "
        "last_sent_ms = ?, last_attempt_seq = ?, next_at_ms = ?, next_reason = ?, target_id = ?, "
        "last_code = ?, last_message = ?, updated_ms = ? "
        "WHERE tenant = ? AND intent_id = ? AND state = ? AND fence = ?"_s,
        toWord(after.state), after.fence, after.tries, after.firstSentMs, after.firstSentBootMs, after.lastSentMs,
        after.lastAttemptSeq, after.nextAtMs, after.nextReason, after.targetId, after.lastCode, after.lastMessage,
        after.updatedMs, database.tenant(), before.intentId, toWord(before.state), before.fence);
    if (!changed) {
        return std::unexpected(changed.error());
    }
    if (*changed != 1) {
        return whyNotUpdated(database, before);
    }
    if (auto counted = countStep(database, before.target, before.state, -1); !counted) {
        return counted;
    }
    return countStep(database, after.target, after.state, 1);
}

Result<qint64> insertTransition(Database &database, const TransitionRow &transition)
{
    auto row = database.select(
        u"INSERT INTO transition (tenant, intent_id, from_state, to_state, at_ms, attempt_seq, fence, reason, "
        "detail, inbox_seq, command_seq, target_id, code, message, next_at_ms, next_reason) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq"_s,
        database.tenant(), transition.intentId, toWord(transition.from), toWord(transition.to), transition.atMs,
        transition.attemptSeq, transition.fence.value_or(0), transition.reason, transition.detail, transition.inboxSeq,
        transition.commandSeq, transition.targetId, transition.code, transition.message, transition.nextAtMs,
        transition.nextReason);
    return row.next().transform([&](bool) { return row.int64(0); });
}

TransitionRow readTransition(const Statement &row)
{
    TransitionRow transition;
    transition.seq = row.int64(0);
    transition.intentId = row.ascii(1);
    transition.from = stepStateFromWord(row.text(2));
    transition.to = stepStateFromWord(row.text(3));
    transition.atMs = row.int64(4);
    transition.attemptSeq = row.int64(5);
    transition.fence = row.integer(6);
    transition.reason = row.text(7);
    transition.detail = row.text(8);
    transition.inboxSeq = row.int64(9);
    transition.commandSeq = row.int64(10);
    transition.targetId = row.text(11);
    transition.code = row.text(12);
    transition.message = row.text(13);
    transition.nextAtMs = row.int64(14);
    transition.nextReason = row.text(15);
    return transition;
}

} // namespace Throughline::Store
