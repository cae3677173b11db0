// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/planstore.h"

#include "engine/store/planrows.h"
#include "engine/store/transaction.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

const auto planColumns =
    u"p.id, p.title, p.actor, p.reason, p.frozen_ms, p.hash, p.mapping_version, p.policy, p.content"_s;

Plan readPlan(const Statement &row)
{
    return {row.text(0),  row.text(1), row.text(2), row.text(3), row.int64(4),
            row.ascii(5), row.text(6), row.json(7), row.json(8)};
}

const auto selectState =
    u"SELECT seq, plan_id, state, at_ms, command_seq, note FROM plan_state WHERE tenant = ? AND plan_id = ?"_s;

PlanStateRow readState(const Statement &row)
{
    return {row.int64(0), row.text(1), row.text(2), row.int64(3), row.int64(4), row.text(5)};
}

const auto selectReceipt =
    u"SELECT seq, plan_id, position, kind, text, at_ms, detail FROM receipt WHERE tenant = ? AND plan_id = ?"_s;

Receipt readReceipt(const Statement &row)
{
    return {row.int64(0), row.text(1), row.integer(2), row.text(3), row.text(4), row.int64(5), row.json(6)};
}

QString markOf(const QString &planId)
{
    return u"plan/"_s + planId;
}

Result<void> claim(Database &database, const QString &planId, int position, const QString &what)
{
    auto row = database.select(
        u"INSERT INTO plan_claim (tenant, exception_id, plan_id, position) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (tenant, exception_id) DO UPDATE SET plan_id = plan_claim.plan_id RETURNING plan_id"_s,
        database.tenant(), what, planId, position);
    auto claimed = row.next();
    if (!claimed) {
        return std::unexpected(claimed.error());
    }
    if (row.text(0) != planId) {
        return fail(ErrorCode::Conflict,
                    u"%1 is already in plan %2; run or stop that one first"_s.arg(what, row.text(0)));
    }
    return {};
}

Result<void> release(Database &database, const QString &planId)
{
    return database.run(u"DELETE FROM plan_claim WHERE tenant = ? AND plan_id = ?"_s, database.tenant(), planId)
        .transform([](qint64) { });
}

/// A stopped plan keeps what is still under way, and itself as long as there is any.
Result<void> releaseEnded(Database &database, const QString &planId)
{
    const auto open =
        u"SELECT b.position FROM plan_start b WHERE b.tenant = ? AND b.plan_id = ? AND NOT EXISTS (SELECT "
        u"1 FROM receipt r WHERE r.tenant = b.tenant AND r.plan_id = b.plan_id AND "
        "r.position = b.position)"_s;
    bool any = false;
    {
        auto row = database.select(open + u" LIMIT 1"_s, database.tenant(), planId);
        const auto found = row.next();
        if (!found) {
            return std::unexpected(found.error());
        }
        any = *found;
    }
    if (!any) {
        return release(database, planId);
    }
    return database
        .run(u"DELETE FROM plan_claim WHERE tenant = ? AND plan_id = ? AND position <> 0 AND position NOT IN ("_s + open
                 + u')',
             database.tenant(), planId, database.tenant(), planId)
        .transform([](qint64) { });
}

Result<void> insertItem(Database &database, const QString &planId, const PlanItem &item)
{
    return database
        .run(u"INSERT INTO plan_item (tenant, plan_id, position, exception_id, order_key, intent_id, gate, check_word, "
             u"evidence, "
             "request, body_hash, fields) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
             database.tenant(), planId, item.position, item.exceptionId, item.orderKey, item.intentId, item.gate,
             toWord(item.check), item.evidence, item.request, item.bodyHash, item.fields)
        .transform([](qint64) { });
}

Result<bool> isStopped(Database &database, const QString &planId)
{
    auto row = database.select(selectState + u" ORDER BY seq DESC LIMIT 1"_s, database.tenant(), planId);
    return row.next().transform([&](bool found) { return found && row.text(2) == "stopped"_L1; });
}

} // namespace

QString claimOf(const QByteArray &intentId)
{
    return u"intent/"_s + QString::fromLatin1(intentId);
}

Result<void> PlanStore::save(const Plan &plan, const QList<PlanItem> &items, bool claims)
{
    return atomically(m_database, [&]() -> Result<void> {
        auto inserted = m_database.run(
            u"INSERT INTO plan (tenant, id, title, actor, reason, frozen_ms, hash, mapping_version, policy, "
            "content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            m_database.tenant(), plan.id, plan.title, plan.actor, plan.reason, plan.frozenMs, plan.hash,
            plan.mappingVersion, plan.policy, plan.content);
        if (!inserted) {
            return std::unexpected(inserted.error());
        }
        if (auto claimed = claim(m_database, plan.id, 0, markOf(plan.id)); !claimed) {
            return claimed;
        }
        for (const auto &item : items) {
            auto wanted = claims ? item.claims : QStringList();
            if (claims && !item.exceptionId.isEmpty() && !wanted.contains(item.exceptionId)) {
                wanted.prepend(item.exceptionId);
            }
            for (const auto &what : std::as_const(wanted)) {
                if (auto claimed = claim(m_database, plan.id, item.position, what); !claimed) {
                    return claimed;
                }
            }
            if (auto added = insertItem(m_database, plan.id, item); !added) {
                return added;
            }
        }
        return appendState({0, plan.id, u"planned"_s, plan.frozenMs, 0, {}}).transform([](qint64) { });
    });
}

Result<qint64> PlanStore::appendState(const PlanStateRow &row)
{
    return atomically(m_database, [&]() -> Result<qint64> {
        if (row.state == "finished"_L1 || row.state == "stopped"_L1) {
            auto released =
                row.state == "finished"_L1 ? release(m_database, row.planId) : releaseEnded(m_database, row.planId);
            if (!released) {
                return std::unexpected(released.error());
            }
        }
        auto inserted =
            m_database.select(u"INSERT INTO plan_state (tenant, plan_id, state, at_ms, command_seq, note) "
                              "VALUES (?, ?, ?, ?, ?, ?) RETURNING seq"_s,
                              m_database.tenant(), row.planId, row.state, row.atMs, row.commandSeq, row.note);
        return inserted.next().transform([&](bool) { return inserted.int64(0); });
    });
}

Result<qint64> PlanStore::addReceipt(const Receipt &receipt)
{
    return atomically(m_database, [&]() -> Result<qint64> {
        qint64 seq = 0;
        {
            auto row = m_database.select(u"INSERT INTO receipt (tenant, plan_id, position, kind, text, at_ms, detail) "
                                         "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING seq"_s,
                                         m_database.tenant(), receipt.planId, receipt.position, receipt.kind,
                                         receipt.text, receipt.atMs, receipt.detail);
            if (auto added = row.next(); !added) {
                return std::unexpected(added.error());
            }
            seq = row.int64(0);
        }
        const auto stopped = isStopped(m_database, receipt.planId);
        if (!stopped) {
            return std::unexpected(stopped.error());
        }
        if (*stopped) {
            if (auto released = releaseEnded(m_database, receipt.planId); !released) {
                return std::unexpected(released.error());
            }
        }
        return seq;
    });
}

Result<qint64> PlanStore::addStart(const PlanStart &start)
{
    auto row = m_database.select(
        u"INSERT INTO plan_start (tenant, plan_id, position, intent_id, at_ms, boot_ms, boot_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING seq"_s,
        m_database.tenant(), start.planId, start.position, start.intentId, start.atMs, start.bootMs, start.bootId);
    return row.next().transform([&](bool) { return row.int64(0); });
}

Result<void> PlanStore::setPolicy(const QString &planId, const QJsonObject &policy, qint64 atMs, qint64 commandSeq)
{
    return m_database
        .run(u"INSERT INTO plan_policy (tenant, plan_id, policy, at_ms, command_seq) VALUES (?, ?, ?, ?, ?)"_s,
             m_database.tenant(), planId, policy, atMs, commandSeq)
        .transform([](qint64) { });
}

Result<std::optional<Plan>> PlanStore::plan(const QString &id)
{
    auto row = m_database.select(
        u"SELECT p.id, p.title, p.actor, p.reason, p.frozen_ms, p.hash, p.mapping_version, COALESCE((SELECT n.policy "
        u"FROM plan_policy n WHERE n.tenant = p.tenant AND n.plan_id = p.id ORDER BY n.seq DESC LIMIT 1), p.policy), "
        "p.content FROM plan p WHERE p.tenant = ? AND p.id = ?"_s,
        m_database.tenant(), id);
    return readOne<Plan>(row, readPlan);
}

Result<QList<PlanItem>> PlanStore::items(const QString &planId)
{
    auto rows = m_database.select(u"SELECT "_s + planItemColumns
                                      + u" FROM plan_item i WHERE i.tenant = ? AND i.plan_id = ? ORDER BY i.position"_s,
                                  m_database.tenant(), planId);
    return readAll<PlanItem>(rows, readPlanItem);
}

Result<std::optional<PlanStateRow>> PlanStore::state(const QString &planId)
{
    auto row = m_database.select(selectState + u" ORDER BY seq DESC LIMIT 1"_s, m_database.tenant(), planId);
    return readOne<PlanStateRow>(row, readState);
}

Result<QList<PlanStateRow>> PlanStore::states(const QString &planId)
{
    auto rows = m_database.select(selectState + u" ORDER BY seq"_s, m_database.tenant(), planId);
    return readAll<PlanStateRow>(rows, readState);
}

Result<QList<Receipt>> PlanStore::receipts(const QString &planId)
{
    auto rows = m_database.select(selectReceipt + u" ORDER BY position, seq"_s, m_database.tenant(), planId);
    return readAll<Receipt>(rows, readReceipt);
}

Result<QList<Receipt>> PlanStore::receiptsAfter(const QString &planId, qint64 seq)
{
    auto rows = m_database.select(selectReceipt + u" AND seq > ? ORDER BY seq"_s, m_database.tenant(), planId, seq);
    return readAll<Receipt>(rows, readReceipt);
}

Result<QList<PlanStart>> PlanStore::startsAfter(const QString &planId, qint64 seq)
{
    auto rows = m_database.select(
        u"SELECT seq, plan_id, position, intent_id, at_ms, boot_ms, boot_id FROM plan_start WHERE tenant = ? "
        "AND plan_id = ? AND seq > ? ORDER BY seq"_s,
        m_database.tenant(), planId, seq);
    return readAll<PlanStart>(rows, [](const Statement &row) {
        return PlanStart{row.int64(0), row.text(1),  row.integer(2), row.ascii(3),
                         row.int64(4), row.int64(5), row.text(6)};
    });
}

Result<bool> PlanStore::isTouched(const QString &planId, int position)
{
    auto row =
        m_database.select(u"SELECT 1 FROM plan_start WHERE tenant = ? AND plan_id = ? AND position = ? UNION ALL "
                          "SELECT 1 FROM receipt WHERE tenant = ? AND plan_id = ? AND position = ? LIMIT 1"_s,
                          m_database.tenant(), planId, position, m_database.tenant(), planId, position);
    return row.next();
}

Result<QMap<QString, int>> PlanStore::receiptCounts(qint64 sinceMs)
{
    QMap<QString, int> counts;
    auto rows = m_database.select(u"SELECT kind, COUNT(*) FROM receipt WHERE tenant = ? AND at_ms > ? GROUP BY kind"_s,
                                  m_database.tenant(), sinceMs);
    return readAll<bool>(rows,
                         [&](const Statement &row) {
                             counts.insert(row.text(0), row.integer(1));
                             return true;
                         })
        .transform([&](const QList<bool> &) { return counts; });
}

Result<QStringList> PlanStore::plansAtWork()
{
    auto rows = m_database.select(
        u"SELECT plan_id FROM plan_claim WHERE tenant = ? AND position = 0 ORDER BY plan_id"_s, m_database.tenant());
    return readAll<QString>(rows, [](const Statement &row) { return row.text(0); })
        .transform([](const QList<QString> &list) { return QStringList(list); });
}

Result<QStringList> PlanStore::plansInState(const QString &state)
{
    auto rows =
        m_database.select(u"SELECT s.plan_id FROM plan_state s WHERE s.tenant = ? AND s.state = ? AND s.seq = "
                          "(SELECT MAX(n.seq) FROM plan_state n WHERE n.tenant = s.tenant AND n.plan_id = s.plan_id) "
                          "ORDER BY s.seq"_s,
                          m_database.tenant(), state);
    return readAll<QString>(rows, [](const Statement &row) { return row.text(0); })
        .transform([](const QList<QString> &list) { return QStringList(list); });
}

Result<QList<Plan>> PlanStore::page(qint64 beforeFrozenMs, const QString &beforeId, int limit)
{
    auto rows = m_database.select(
        u"SELECT "_s + planColumns
            + u" FROM plan p WHERE p.tenant = ? AND (? = 0 OR p.frozen_ms < ? OR (p.frozen_ms = ? AND p.id < ?)) "
              "ORDER BY p.frozen_ms DESC, p.id DESC LIMIT ?"_s,
        m_database.tenant(), beforeFrozenMs, beforeFrozenMs, beforeFrozenMs, beforeId, limit);
    return readAll<Plan>(rows, readPlan);
}

Result<QString> PlanStore::claimedBy(const QString &exceptionId)
{
    auto row = m_database.select(u"SELECT plan_id FROM plan_claim WHERE tenant = ? AND exception_id = ?"_s,
                                 m_database.tenant(), exceptionId);
    return row.next().transform([&](bool found) { return found ? row.text(0) : QString(); });
}

Result<QHash<QString, QString>> PlanStore::claims()
{
    QHash<QString, QString> all;
    auto rows =
        m_database.select(u"SELECT exception_id, plan_id FROM plan_claim WHERE tenant = ?"_s, m_database.tenant());
    return readAll<bool>(rows,
                         [&](const Statement &row) {
                             all.insert(row.text(0), row.text(1));
                             return true;
                         })
        .transform([&](const QList<bool> &) { return all; });
}

} // namespace Throughline::Store
