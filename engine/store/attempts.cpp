// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"
#include "engine/model/effectstable.h"
#include "engine/store/effectsstore.h"
#include "engine/store/steprow.h"
#include "engine/store/transaction.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

Result<void> nothingNewer(Database &database, const SeenUpTo &seen)
{
    const auto stale = [](const QString &what) {
        return fail(ErrorCode::Stale, u"%1 was observed after the look"_s.arg(what));
    };
    if (!seen.orderKey.isEmpty()) {
        auto row =
            database.select(u"SELECT number FROM record WHERE tenant = ? AND order_key = ? AND order_key <> '' AND "
                            "observation_seq > ? LIMIT 1"_s,
                            database.tenant(), seen.orderKey, seen.afterSeq);
        auto newer = row.next();
        if (!newer) {
            return std::unexpected(newer.error());
        }
        if (*newer) {
            return stale(seen.orderKey);
        }
    }
    for (const auto &record : seen.records) {
        auto row = database.select(
            u"SELECT seq FROM observation WHERE tenant = ? AND system = ? AND type = ? AND record_id = ? AND "
            "seq > ? LIMIT 1"_s,
            database.tenant(), record.system, record.type, record.id, seen.afterSeq);
        auto newer = row.next();
        if (!newer) {
            return std::unexpected(newer.error());
        }
        if (*newer) {
            return stale(record.type + u' ' + record.id);
        }
    }
    return {};
}

/// One key, one body (I11), whatever the reason to send again.
Result<void> keyKeepsBody(Database &database, const QString &system, const QString &key, const QByteArray &bodyHash)
{
    if (key.isEmpty()) {
        return {};
    }
    auto row = database.select(
        u"SELECT seq FROM attempt WHERE tenant = ? AND system = ? AND idem_key = ? AND idem_key <> '' AND "
        "body_hash <> ? LIMIT 1"_s,
        database.tenant(), system, key, bodyHash);
    auto other = row.next();
    if (!other) {
        return std::unexpected(other.error());
    }
    if (*other) {
        return fail(ErrorCode::Bug, u"idempotency key of attempt %1 would carry another body"_s.arg(row.int64(0)));
    }
    return {};
}

/// Shared objects serialise on their own key: while one effect on an object may still be happening, no other is sent.
Result<void> objectIsQuiet(Database &database, const StepRow &step)
{
    auto row =
        database.select(u"SELECT state, operation FROM step WHERE tenant = ? AND target = ? AND object_key = ? AND "
                        "intent_id <> ? AND state IN ('in-flight', 'accepted', 'unknown', 'in-doubt') LIMIT 1"_s,
                        database.tenant(), step.target, step.objectKey, step.intentId);
    auto busy = row.next();
    if (!busy) {
        return std::unexpected(busy.error());
    }
    if (*busy) {
        return fail(ErrorCode::NotAllowed, u"%1 on %2 is %3"_s.arg(row.text(1), step.objectKey, row.text(0)));
    }
    return {};
}

Result<qint64> insertAttempt(Database &database, const AttemptDraft &draft, const QByteArray &bodyHash)
{
    auto row = database.select(
        u"INSERT INTO attempt (tenant, system, lease_fence, created_ms, created_boot_ms, send_by_boot_ms, "
        "timeout_ms, method, url, body_hash, idem_key, engine_id, plan_id, plan_hash, boot_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq"_s,
        database.tenant(), draft.system, draft.lease.fence, draft.createdMs, draft.createdBootMs, draft.sendByBootMs,
        draft.timeoutMs, draft.method, draft.url, bodyHash, draft.key, draft.engineId, draft.planId, draft.planHash,
        draft.bootId);
    return row.next().transform([&](bool) { return row.int64(0); });
}

AttemptRow rowOf(const AttemptDraft &draft, qint64 seq, const QByteArray &bodyHash)
{
    AttemptRow row;
    row.seq = seq;
    row.system = draft.system;
    row.createdMs = draft.createdMs;
    row.createdBootMs = draft.createdBootMs;
    row.bootId = draft.bootId;
    row.leaseFence = draft.lease.fence;
    row.sendByBootMs = draft.sendByBootMs;
    row.timeoutMs = draft.timeoutMs;
    row.method = draft.method;
    row.url = draft.url;
    row.bodyHash = bodyHash;
    row.key = draft.key;
    row.engineId = draft.engineId;
    row.planId = draft.planId;
    row.planHash = draft.planHash;
    return row;
}

} // namespace

Result<AttemptRow> EffectsStore::addAttempt(const AttemptDraft &draft, const QString &reason, qint64 nextAtMs,
                                            Lease &lease)
{
    if (draft.intentIds.isEmpty()) {
        return fail(ErrorCode::Bug, u"an attempt without an intent"_s);
    }
    return atomically(m_database, [&]() -> Result<AttemptRow> {
        if (auto held = lease.check(draft.lease); !held) {
            return std::unexpected(held.error());
        }
        if (draft.seen) {
            if (auto current = nothingNewer(m_database, *draft.seen); !current) {
                return std::unexpected(current.error());
            }
        }
        if (auto same = keyKeepsBody(m_database, draft.system, draft.key, sha256Hex(draft.body)); !same) {
            return std::unexpected(same.error());
        }
        auto bodyHash = storeRequestBody(draft.body, draft.media);
        if (!bodyHash) {
            return std::unexpected(bodyHash.error());
        }
        auto seq = insertAttempt(m_database, draft, *bodyHash);
        if (!seq) {
            return std::unexpected(seq.error());
        }
        auto attempt = rowOf(draft, *seq, *bodyHash);
        for (const auto &intentId : draft.intentIds) {
            auto fence = sendStep(intentId, attempt, reason, nextAtMs);
            if (!fence) {
                return std::unexpected(fence.error());
            }
            attempt.intents.append({intentId, *fence});
        }
        return attempt;
    });
}

Result<int> EffectsStore::sendStep(const QByteArray &intentId, const AttemptRow &attempt, const QString &reason,
                                   qint64 nextAtMs)
{
    auto before = step(intentId);
    if (!before) {
        return std::unexpected(before.error());
    }
    if (!*before) {
        return fail(ErrorCode::NotFound, u"no step "_s + QString::fromLatin1(intentId));
    }
    if (!mayGo((*before)->state, StepState::InFlight)) {
        return fail(ErrorCode::ForbiddenTransition, u"a step that is %1 is not sent"_s.arg(toWord((*before)->state)));
    }
    if (auto quiet = objectIsQuiet(m_database, **before); !quiet) {
        return std::unexpected(quiet.error());
    }
    const int fence = (*before)->fence + 1;
    auto carried =
        m_database.run(u"INSERT INTO attempt_intent (attempt_seq, tenant, intent_id, fence) VALUES (?, ?, ?, ?)"_s,
                       attempt.seq, m_database.tenant(), intentId, fence);
    if (!carried) {
        return std::unexpected(carried.error());
    }
    TransitionRow row;
    row.intentId = intentId;
    row.from = (*before)->state;
    row.to = StepState::InFlight;
    row.fence = fence;
    row.atMs = attempt.createdMs;
    row.attemptSeq = attempt.seq;
    row.reason = reason;
    row.nextAtMs = nextAtMs;
    if (auto appended = insertTransition(m_database, row); !appended) {
        return std::unexpected(appended.error());
    }
    return updateStep(m_database, **before, advanced(**before, row, &attempt)).transform([&] { return fence; });
}

} // namespace Throughline::Store
