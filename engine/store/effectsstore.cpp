// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/effectsstore.h"

#include "engine/base/json.h"
#include "engine/model/effectstable.h"
#include "engine/store/steprow.h"
#include "engine/store/transaction.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

Result<Ensured<QString>> EffectsStore::ensureFlow(const Flow &flow)
{
    return atomically(m_database, [&]() -> Result<Ensured<QString>> {
        auto inserted = m_database.run(
            u"INSERT INTO flow (tenant, id, order_key, kind, business_key, business_version, started_ms, "
            "trigger_inbox_seq, mode, input) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
            m_database.tenant(), flow.id, flow.orderKey, flow.kind, flow.businessKey, flow.businessVersion,
            flow.startedMs, flow.triggerInboxSeq, flow.mode, flow.input);
        if (!inserted) {
            return std::unexpected(inserted.error());
        }
        if (*inserted == 1) {
            return Ensured<QString>{flow.id, true};
        }
        auto row = m_database.select(
            u"SELECT id FROM flow WHERE tenant = ? AND kind = ? AND business_key = ? AND business_version = ?"_s,
            m_database.tenant(), flow.kind, flow.businessKey, flow.businessVersion);
        auto found = row.next();
        if (!found) {
            return std::unexpected(found.error());
        }
        if (!*found) {
            return fail(ErrorCode::Conflict, u"flow id %1 belongs to another business fact"_s.arg(flow.id));
        }
        return Ensured<QString>{row.text(0), false};
    });
}

Result<void> EffectsStore::addFlowStep(const FlowStep &step)
{
    return m_database
        .run(u"INSERT INTO flow_step (tenant, flow_id, idx, step, intent_id) VALUES (?, ?, ?, ?, ?) "
             "ON CONFLICT (tenant, flow_id, idx, intent_id) DO NOTHING"_s,
             m_database.tenant(), step.flowId, step.index, step.step, step.intentId)
        .transform([](qint64) { });
}

Result<Ensured<QByteArray>> EffectsStore::ensureIntent(const Intent &intent, qint64 nextAtMs, const QString &nextReason)
{
    return atomically(m_database, [&]() -> Result<Ensured<QByteArray>> {
        qint64 seq = 0;
        {
            auto row = m_database.select(
                u"INSERT INTO intent (tenant, id, order_key, flow_id, step, target, object_key, operation, "
                u"business_version, "
                "generation, capability, idempotency_key, reference, input, created_ms) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING seq"_s,
                m_database.tenant(), intent.id, intent.orderKey, intent.flowId, intent.step, intent.target,
                intent.objectKey, intent.operation, intent.businessVersion, intent.generation,
                toWord(intent.capability), intent.idempotencyKey, intent.reference, intent.input, intent.createdMs);
            auto isNew = row.next();
            if (!isNew) {
                return std::unexpected(isNew.error());
            }
            seq = *isNew ? row.int64(0) : 0;
        }
        if (seq > 0) {
            return insertStep(m_database, firstStep(intent, seq, nextAtMs, nextReason)).transform([&] {
                return Ensured<QByteArray>{intent.id, true};
            });
        }
        auto row = m_database.select(
            u"SELECT id FROM intent WHERE tenant = ? AND target = ? AND object_key = ? AND operation = ? AND "
            "business_version = ? AND generation = ?"_s,
            m_database.tenant(), intent.target, intent.objectKey, intent.operation, intent.businessVersion,
            intent.generation);
        auto found = row.next();
        if (!found) {
            return std::unexpected(found.error());
        }
        if (!*found) {
            return fail(ErrorCode::Conflict,
                        u"intent id %1 belongs to another effect"_s.arg(QString::fromLatin1(intent.id)));
        }
        return Ensured<QByteArray>{row.ascii(0), false};
    });
}

Result<qint64> EffectsStore::transition(const Move &move)
{
    if (!mayGo(move.from, move.to)) {
        return fail(ErrorCode::ForbiddenTransition,
                    u"%1 to %2 is not an edge of the effects table"_s.arg(toWord(move.from), toWord(move.to)));
    }
    if (move.to == StepState::InFlight) {
        return fail(ErrorCode::ForbiddenTransition, u"only a committed attempt moves a step to in-flight"_s);
    }
    return atomically(m_database, [&]() -> Result<qint64> {
        auto before = step(move.intentId);
        if (!before) {
            return std::unexpected(before.error());
        }
        if (!*before) {
            return fail(ErrorCode::NotFound, u"no step "_s + QString::fromLatin1(move.intentId));
        }
        if (move.fence && *move.fence != (*before)->fence) {
            return fail(ErrorCode::LeaseLost,
                        u"stale fence %1, the step is at %2"_s.arg(*move.fence).arg((*before)->fence));
        }
        if ((*before)->state != move.from) {
            return fail(ErrorCode::Stale, u"the step is %1, not %2"_s.arg(toWord((*before)->state), toWord(move.from)));
        }
        TransitionRow row;
        static_cast<Move &>(row) = move;
        row.fence = (*before)->fence;
        auto seq = insertTransition(m_database, row);
        if (!seq) {
            return seq;
        }
        return updateStep(m_database, **before, advanced(**before, row, nullptr)).transform([&] { return *seq; });
    });
}

Result<void> EffectsStore::schedule(const QByteArray &intentId, qint64 nextAtMs, const QString &nextReason)
{
    auto changed =
        m_database.run(u"UPDATE step SET next_at_ms = ?, next_reason = ? WHERE tenant = ? AND intent_id = ?"_s,
                       nextAtMs, nextReason, m_database.tenant(), intentId);
    if (changed && *changed == 0) {
        return fail(ErrorCode::NotFound, u"no step "_s + QString::fromLatin1(intentId));
    }
    return changed.transform([](qint64) { });
}

Result<void> EffectsStore::waitNoLongerThan(qint64 latestMs)
{
    return m_database
        .run(u"UPDATE step SET next_at_ms = ? WHERE tenant = ? AND next_at_ms > ? AND next_at_ms < ?"_s, latestMs,
             m_database.tenant(), latestMs, never)
        .transform([](qint64) { });
}

Result<void> EffectsStore::wakeWaiting(const QString &reason)
{
    return m_database
        .run(u"UPDATE step SET next_at_ms = 0 WHERE tenant = ? AND next_reason = ? AND "
             "state IN ('planned', 'failed-transient')"_s,
             m_database.tenant(), reason)
        .transform([](qint64) { });
}

Result<qint64> EffectsStore::addLook(const LookRow &look)
{
    auto row = m_database.select(
        u"INSERT INTO look (tenant, intent_id, asked_ms, asked_boot_ms, check_word, found, inbox_seq, "
        "witness_ms, boot_id, seen_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq"_s,
        m_database.tenant(), look.intentId, look.askedMs, look.askedBootMs, toWord(look.check), look.found,
        look.inboxSeq, look.witnessMs, look.bootId, look.seenSeq);
    return row.next().transform([&](bool) { return row.int64(0); });
}

Result<QByteArray> EffectsStore::storeRequestBody(const QByteArray &body, const QString &media)
{
    auto hash = sha256Hex(body);
    return m_database
        .run(
            u"INSERT INTO request_body (tenant, hash, media, body) VALUES (?, ?, ?, ?) ON CONFLICT (tenant, hash) DO NOTHING"_s,
            m_database.tenant(), hash, media, Blob{body})
        .transform([&](qint64) { return hash; });
}

Result<QByteArray> EffectsStore::requestBody(const QByteArray &hash)
{
    auto row = m_database.select(u"SELECT body FROM request_body WHERE tenant = ? AND hash = ? AND body IS NOT NULL"_s,
                                 m_database.tenant(), hash);
    auto found = row.next();
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return fail(ErrorCode::NotFound, u"no body "_s + QString::fromLatin1(hash));
    }
    return row.blob(0);
}

} // namespace Throughline::Store
