// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/due.h"
#include "engine/store/steprow.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

// the list of index step_due
const auto actionable =
    u"state IN ('planned', 'in-flight', 'accepted', 'unknown', 'in-doubt', 'failed-transient', 'compensating')"_s;
const QString selectStep = u"SELECT "_s + stepColumns + u" FROM step WHERE tenant = ?"_s;

constexpr QLatin1StringView intentColumns(
    "id, order_key, flow_id, step, target, object_key, operation, business_version, generation, capability, "
    "idempotency_key, reference, input, created_ms");
constexpr int intentColumnCount = 14;
const QString selectIntent = u"SELECT "_s + intentColumns + u" FROM intent WHERE tenant = ?"_s;

Intent readIntent(const Statement &row)
{
    Intent intent;
    intent.id = row.ascii(0);
    intent.orderKey = row.text(1);
    intent.flowId = row.text(2);
    intent.step = row.text(3);
    intent.target = row.text(4);
    intent.objectKey = row.text(5);
    intent.operation = row.text(6);
    intent.businessVersion = row.text(7);
    intent.generation = row.integer(8);
    intent.capability = capabilityFromWord(row.text(9));
    intent.idempotencyKey = row.text(10);
    intent.reference = row.text(11);
    intent.input = row.json(12);
    intent.createdMs = row.int64(13);
    return intent;
}

const auto selectFlow =
    u"SELECT seq, id, order_key, kind, business_key, business_version, started_ms, trigger_inbox_seq, mode, input "
    "FROM flow WHERE tenant = ?"_s;

Flow readFlow(const Statement &row)
{
    return {row.int64(0), row.text(1),  row.text(2),  row.text(3), row.text(4),
            row.text(5),  row.int64(6), row.int64(7), row.text(8), row.json(9)};
}

FlowStep readFlowStep(const Statement &row)
{
    return {row.text(0), row.integer(1), row.text(2), row.ascii(3)};
}

const auto attemptColumns =
    u"a.seq, a.system, a.created_ms, a.created_boot_ms, a.send_by_boot_ms, a.timeout_ms, a.method, a.url, "
    "a.body_hash, a.idem_key, a.engine_id, a.plan_id, a.plan_hash, a.boot_id, a.lease_fence"_s;

AttemptRow readAttempt(const Statement &row)
{
    AttemptRow attempt;
    attempt.seq = row.int64(0);
    attempt.system = row.text(1);
    attempt.createdMs = row.int64(2);
    attempt.createdBootMs = row.int64(3);
    attempt.sendByBootMs = row.int64(4);
    attempt.timeoutMs = row.int64(5);
    attempt.method = row.ascii(6);
    attempt.url = row.text(7);
    attempt.bodyHash = row.ascii(8);
    attempt.key = row.text(9);
    attempt.engineId = row.text(10);
    attempt.planId = row.text(11);
    attempt.planHash = row.ascii(12);
    attempt.bootId = row.text(13);
    attempt.leaseFence = row.int64(14);
    return attempt;
}

const auto selectLook = u"SELECT seq, intent_id, asked_ms, asked_boot_ms, check_word, found, inbox_seq, witness_ms, "
                        u"boot_id, seen_seq FROM look "
                        "WHERE tenant = ? AND intent_id = ?"_s;

LookRow readLook(const Statement &row)
{
    LookRow look;
    look.seq = row.int64(0);
    look.intentId = row.ascii(1);
    look.askedMs = row.int64(2);
    look.askedBootMs = row.int64(3);
    look.check = targetCheckFromWord(row.text(4));
    look.found = row.json(5);
    look.inboxSeq = row.int64(6);
    look.witnessMs = row.int64(7);
    look.bootId = row.text(8);
    look.seenSeq = row.int64(9);
    return look;
}

Result<void> readIntentsOf(Database &database, AttemptRow &attempt)
{
    auto rows = database.select(
        u"SELECT intent_id, fence FROM attempt_intent WHERE attempt_seq = ? AND tenant = ? ORDER BY intent_id"_s,
        attempt.seq, database.tenant());
    return readAll<QPair<QByteArray, int>>(
               rows, [](const Statement &row) { return QPair<QByteArray, int>(row.ascii(0), row.integer(1)); })
        .transform([&](const auto &intents) { attempt.intents = intents; });
}

} // namespace

Result<QList<StepRow>> EffectsStore::due(qint64 nowMs, int limit)
{
    auto rows = m_database.select(selectStep + u" AND "_s + actionable
                                      + u" AND next_at_ms <= ? ORDER BY next_at_ms, intent_seq LIMIT ?"_s,
                                  m_database.tenant(), nowMs, limit);
    return readAll<StepRow>(rows, readStep);
}

Result<QList<StepRow>> dueOfKind(Database &database, const QString &kind, qint64 nowMs, int limit)
{
    auto rows = database.select(selectStep + u" AND "_s + actionable
                                    + u" AND next_at_ms <= ? AND EXISTS (SELECT 1 FROM intent i JOIN flow f ON "
                                      "f.tenant = i.tenant AND f.id = i.flow_id WHERE i.tenant = step.tenant AND "
                                      "i.id = step.intent_id AND f.kind = ?) ORDER BY next_at_ms, intent_seq LIMIT ?"_s,
                                database.tenant(), nowMs, kind, limit);
    return readAll<StepRow>(rows, readStep);
}

Result<qint64> EffectsStore::nextDueMs()
{
    auto row = m_database.select(u"SELECT next_at_ms FROM step WHERE tenant = ? AND "_s + actionable
                                     + u" ORDER BY next_at_ms LIMIT 1"_s,
                                 m_database.tenant());
    return row.next().transform([&](bool found) { return found ? row.int64(0) : never; });
}

Result<std::optional<StepRow>> EffectsStore::step(const QByteArray &intentId)
{
    auto row = m_database.select(selectStep + u" AND intent_id = ?"_s, m_database.tenant(), intentId);
    return readOne<StepRow>(row, readStep);
}

Result<QList<StepRow>> EffectsStore::stepsOfOrder(const QString &orderKey)
{
    auto rows =
        m_database.select(selectStep + u" AND order_key = ? ORDER BY intent_seq"_s, m_database.tenant(), orderKey);
    return readAll<StepRow>(rows, readStep);
}

Result<QList<StepRow>> EffectsStore::stepsOnObject(const QString &target, const QString &objectKey)
{
    auto rows = m_database.select(selectStep + u" AND target = ? AND object_key = ? ORDER BY intent_seq"_s,
                                  m_database.tenant(), target, objectKey);
    return readAll<StepRow>(rows, readStep);
}

Result<QList<StepRow>> EffectsStore::stepsInState(StepState state, int limit)
{
    auto rows = m_database.select(selectStep + u" AND state = ? ORDER BY intent_seq LIMIT ?"_s, m_database.tenant(),
                                  toWord(state), limit);
    return readAll<StepRow>(rows, readStep);
}

Result<std::optional<Intent>> EffectsStore::intent(const QByteArray &intentId)
{
    return m_database.remembered<std::optional<Intent>>("intent"_L1, QString::fromLatin1(intentId), [&] {
        auto row = m_database.select(selectIntent + u" AND id = ?"_s, m_database.tenant(), intentId);
        return readOne<Intent>(row, readIntent);
    });
}

Result<QList<Intent>> EffectsStore::generations(const Intent &intent)
{
    auto rows = m_database.select(
        selectIntent
            + u" AND target = ? AND object_key = ? AND operation = ? AND business_version = ? "
              "ORDER BY generation"_s,
        m_database.tenant(), intent.target, intent.objectKey, intent.operation, intent.businessVersion);
    return readAll<Intent>(rows, readIntent);
}

Result<std::optional<Flow>> EffectsStore::flow(const QString &flowId)
{
    return m_database.remembered<std::optional<Flow>>("flow"_L1, u"id/"_s + flowId, [&] {
        auto row = m_database.select(selectFlow + u" AND id = ?"_s, m_database.tenant(), flowId);
        return readOne<Flow>(row, readFlow);
    });
}

Result<QList<Flow>> EffectsStore::flowsOfOrder(const QString &orderKey)
{
    return m_database.remembered<QList<Flow>>("flow"_L1, u"order/"_s + orderKey, [&] {
        auto rows = m_database.select(selectFlow + u" AND order_key = ? ORDER BY seq"_s, m_database.tenant(), orderKey);
        return readAll<Flow>(rows, readFlow);
    });
}

Result<QList<FlowStep>> EffectsStore::stepsOfFlow(const QString &flowId)
{
    auto rows = m_database.select(
        u"SELECT flow_id, idx, step, intent_id FROM flow_step WHERE tenant = ? AND flow_id = ? ORDER BY idx, seq"_s,
        m_database.tenant(), flowId);
    return readAll<FlowStep>(rows, readFlowStep);
}

Result<QMap<QString, StepRow>> EffectsStore::newestSteps(const QString &flowId)
{
    static const QString select = u"SELECT "_s + columnsOf("s"_L1, stepColumns)
        + u", l.step FROM flow_step l JOIN step s ON s.tenant = l.tenant AND s.intent_id = l.intent_id "
          "WHERE l.tenant = ? AND l.flow_id = ? ORDER BY l.idx, l.seq"_s;
    auto rows = m_database.select(select, m_database.tenant(), flowId);
    QMap<QString, StepRow> newest;
    for (;;) {
        const auto more = rows.next();
        if (!more) {
            return std::unexpected(more.error());
        }
        if (!*more) {
            return newest;
        }
        newest.insert(rows.text(stepColumnCount), readStep(rows)); // a later one is a newer generation
    }
}

Result<QList<FinishedStep>> EffectsStore::finishedSteps(const QString &orderKey)
{
    // CROSS: flows first, else SQLite may walk through all steps
    auto rows = m_database.select(
        u"SELECT l.flow_id, l.step, l.intent_id, i.target, i.reference, s.state, s.target_id FROM flow f CROSS JOIN "
        "flow_step l CROSS JOIN step s CROSS JOIN intent i WHERE l.tenant = f.tenant AND l.flow_id = f.id AND "
        "s.tenant = l.tenant AND s.intent_id = l.intent_id AND i.tenant = l.tenant AND i.id = l.intent_id AND "
        "f.tenant = ? AND f.order_key = ? AND s.state IN ('succeeded', 'resolved-manually') "
        "ORDER BY f.seq, l.idx, l.seq"_s,
        m_database.tenant(), orderKey);
    return readAll<FinishedStep>(rows, [](const Statement &row) {
        FinishedStep step{row.text(0), row.text(1), row.ascii(2), row.text(3), row.text(4), {}};
        step.row.state = stepStateFromWord(row.text(5));
        step.row.targetId = row.text(6);
        return step;
    });
}

Result<QList<LinkedStep>> EffectsStore::linkedSteps(const QString &orderKey)
{
    // CROSS: flows first, else SQLite may walk through all steps
    static const QString select = u"SELECT "_s + columnsOf("i"_L1, intentColumns) + u", "_s
        + columnsOf("s"_L1, stepColumns)
        + u", l.flow_id, l.idx, l.step FROM flow f CROSS JOIN flow_step l CROSS JOIN intent i CROSS JOIN step s "
          "WHERE l.tenant = f.tenant AND l.flow_id = f.id AND i.tenant = l.tenant AND i.id = l.intent_id "
          "AND s.tenant = l.tenant AND s.intent_id = l.intent_id AND f.tenant = ? AND f.order_key = ? "
          "ORDER BY f.seq, l.idx, l.seq"_s;
    auto rows = m_database.select(select, m_database.tenant(), orderKey);
    return readAll<LinkedStep>(rows, [](const Statement &row) {
        constexpr int link = intentColumnCount + stepColumnCount;
        const auto intent = readIntent(row);
        return LinkedStep{{row.text(link), row.integer(link + 1), row.text(link + 2), intent.id},
                          intent,
                          readStepAt(row, intentColumnCount)};
    });
}

Result<QList<TransitionRow>> EffectsStore::linkedMoves(const QString &orderKey, const QList<StepState> &to)
{
    QStringList words;
    for (const auto state : to) {
        words.append(u'\'' + toWord(state) + u'\'');
    }
    const QString select = u"SELECT DISTINCT "_s + columnsOf("t"_L1, transitionColumns)
        + u" FROM flow f CROSS JOIN flow_step l CROSS JOIN transition t WHERE l.tenant = f.tenant AND l.flow_id = f.id "
          "AND t.tenant = l.tenant AND t.intent_id = l.intent_id AND f.tenant = ? AND f.order_key = ? AND t.to_state IN ("_s
        + words.join(u", "_s) + u") ORDER BY t.seq"_s;
    auto rows = m_database.select(select, m_database.tenant(), orderKey);
    return readAll<TransitionRow>(rows, readTransition);
}

Result<QList<FlowStep>> EffectsStore::flowsOfIntent(const QByteArray &intentId)
{
    return m_database.remembered<QList<FlowStep>>("flow_step"_L1, QString::fromLatin1(intentId), [&] {
        auto rows = m_database.select(
            u"SELECT flow_id, idx, step, intent_id FROM flow_step WHERE tenant = ? AND intent_id = ? ORDER BY seq"_s,
            m_database.tenant(), intentId);
        return readAll<FlowStep>(rows, readFlowStep);
    });
}

Result<std::optional<AttemptRow>> EffectsStore::attempt(qint64 seq)
{
    auto row = m_database.select(u"SELECT "_s + attemptColumns + u" FROM attempt a WHERE a.seq = ? AND a.tenant = ?"_s,
                                 seq, m_database.tenant());
    auto found = readOne<AttemptRow>(row, readAttempt);
    if (found && *found) {
        if (auto intents = readIntentsOf(m_database, **found); !intents) {
            return std::unexpected(intents.error());
        }
    }
    return found;
}

Result<QList<AttemptRow>> EffectsStore::attempts(const QByteArray &intentId)
{
    auto list = sends(intentId);
    if (list) {
        for (auto &attempt : *list) {
            if (auto intents = readIntentsOf(m_database, attempt); !intents) {
                return std::unexpected(intents.error());
            }
        }
    }
    return list;
}

Result<QList<AttemptRow>> EffectsStore::sends(const QByteArray &intentId)
{
    auto rows = m_database.select(u"SELECT "_s + attemptColumns
                                      + u" FROM attempt_intent i JOIN attempt a ON a.seq = i.attempt_seq "
                                        "WHERE i.tenant = ? AND i.intent_id = ? ORDER BY i.fence"_s,
                                  m_database.tenant(), intentId);
    return readAll<AttemptRow>(rows, readAttempt);
}

Result<QList<TransitionRow>> EffectsStore::history(const QByteArray &intentId)
{
    auto rows = m_database.select(u"SELECT "_s + transitionColumns
                                      + u" FROM transition WHERE tenant = ? AND intent_id = ? ORDER BY seq"_s,
                                  m_database.tenant(), intentId);
    return readAll<TransitionRow>(rows, readTransition);
}

Result<bool> EffectsStore::carriesReference(const QString &reference)
{
    auto row = m_database.select(u"SELECT 1 FROM intent WHERE tenant = ? AND reference = ? LIMIT 1"_s,
                                 m_database.tenant(), reference);
    return row.next();
}

Result<QList<LookRow>> EffectsStore::looks(const QByteArray &intentId)
{
    auto rows = m_database.select(selectLook + u" ORDER BY seq"_s, m_database.tenant(), intentId);
    return readAll<LookRow>(rows, readLook);
}

Result<std::optional<LookRow>> EffectsStore::newestLook(const QByteArray &intentId)
{
    auto row = m_database.select(selectLook + u" ORDER BY seq DESC LIMIT 1"_s, m_database.tenant(), intentId);
    return readOne<LookRow>(row, readLook);
}

Result<bool> EffectsStore::seenSince(const QByteArray &intentId, qint64 sinceMs)
{
    auto row = m_database.select(
        u"SELECT 1 FROM look WHERE tenant = ? AND intent_id = ? AND check_word = ? AND asked_ms >= ? LIMIT 1"_s,
        m_database.tenant(), intentId, toWord(TargetCheck::PresentEqual), sinceMs);
    return row.next();
}

} // namespace Throughline::Store
