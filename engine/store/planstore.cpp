// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/planstore.h"

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

PlanItem readItem(const Statement &row)
{
    PlanItem item;
    item.position = row.integer(0);
    item.exceptionId = row.text(1);
    item.orderKey = row.text(2);
    item.intentId = row.ascii(3);
    item.gate = row.integer(4);
    item.check = targetCheckFromWord(row.text(5));
    item.evidence = row.text(6);
    item.request = row.json(7);
    item.bodyHash = row.ascii(8);
    item.fields = row.json(9);
    return item;
}

const auto selectState =
    u"SELECT seq, plan_id, state, at_ms, command_seq, note FROM plan_state WHERE tenant = ? AND plan_id = ?"_s;

PlanStateRow readState(const Statement &row)
{
    return {row.int64(0), row.text(1), row.text(2), row.int64(3), row.int64(4), row.text(5)};
}

Result<void> claim(Database &database, const QString &planId, const QString &exceptionId)
{
    auto row = database.select(
        u"INSERT INTO plan_claim (tenant, exception_id, plan_id) VALUES (?, ?, ?) "
        "ON CONFLICT (tenant, exception_id) DO UPDATE SET plan_id = plan_claim.plan_id RETURNING plan_id"_s,
        database.tenant(), exceptionId, planId);
    auto claimed = row.next();
    if (!claimed) {
        return std::unexpected(claimed.error());
    }
    if (row.text(0) != planId) {
        return fail(ErrorCode::Conflict, u"exception %1 is already in plan %2"_s.arg(exceptionId, row.text(0)));
    }
    return {};
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

} // namespace

Result<void> PlanStore::save(const Plan &plan, const QList<PlanItem> &items)
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
        for (const auto &item : items) {
            if (!item.exceptionId.isEmpty()) {
                if (auto claimed = claim(m_database, plan.id, item.exceptionId); !claimed) {
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
            auto released = m_database.run(u"DELETE FROM plan_claim WHERE tenant = ? AND plan_id = ?"_s,
                                           m_database.tenant(), row.planId);
            if (!released) {
                return released;
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
    auto row = m_database.select(
        u"INSERT INTO receipt (tenant, plan_id, position, kind, text, at_ms) VALUES (?, ?, ?, ?, ?, ?) "
        "RETURNING seq"_s,
        m_database.tenant(), receipt.planId, receipt.position, receipt.kind, receipt.text, receipt.atMs);
    return row.next().transform([&](bool) { return row.int64(0); });
}

Result<std::optional<Plan>> PlanStore::plan(const QString &id)
{
    auto row = m_database.select(u"SELECT "_s + planColumns + u" FROM plan p WHERE p.tenant = ? AND p.id = ?"_s,
                                 m_database.tenant(), id);
    return readOne<Plan>(row, readPlan);
}

Result<QList<PlanItem>> PlanStore::items(const QString &planId)
{
    auto rows = m_database.select(
        u"SELECT position, exception_id, order_key, intent_id, gate, check_word, evidence, request, body_hash, "
        "fields FROM plan_item WHERE tenant = ? AND plan_id = ? ORDER BY position"_s,
        m_database.tenant(), planId);
    return readAll<PlanItem>(rows, readItem);
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
    auto rows = m_database.select(
        u"SELECT seq, plan_id, position, kind, text, at_ms FROM receipt WHERE tenant = ? AND plan_id = ? "
        "ORDER BY position, seq"_s,
        m_database.tenant(), planId);
    return readAll<Receipt>(rows, [](const Statement &row) {
        return Receipt{row.int64(0), row.text(1), row.integer(2), row.text(3), row.text(4), row.int64(5)};
    });
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

} // namespace Throughline::Store
