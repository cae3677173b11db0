// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sequelstore.h"

#include "engine/store/statement.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

const auto columns =
    u"q.plan_id, q.position, q.number, q.flow_id, q.order_key, q.step, q.target, q.operation, q.method, q.url, "
    "q.body, q.hash, q.input, q.cannot"_s;

Sequel readSequel(const Statement &row)
{
    return {row.text(0), row.integer(1), row.integer(2), row.text(3),   row.text(4),   row.text(5),  row.text(6),
            row.text(7), row.ascii(8),   row.text(9),    row.ascii(10), row.ascii(11), row.json(12), row.text(13)};
}

} // namespace

Result<void> SequelStore::add(const Sequel &sequel)
{
    return m_database
        .run(u"INSERT INTO plan_sequel (tenant, plan_id, position, number, flow_id, order_key, step, target, "
             u"operation, method, "
             "url, body, hash, input, cannot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
             m_database.tenant(), sequel.planId, sequel.position, sequel.number, sequel.flowId, sequel.orderKey,
             sequel.step, sequel.target, sequel.operation, sequel.method, sequel.url, sequel.body, sequel.hash,
             sequel.input, sequel.cannot)
        .transform([](qint64) { });
}

Result<QList<Sequel>> SequelStore::ofItem(const QString &planId, int position)
{
    auto rows = m_database.select(
        u"SELECT "_s + columns
            + u" FROM plan_sequel q WHERE q.tenant = ? AND q.plan_id = ? AND q.position = ? ORDER BY q.number"_s,
        m_database.tenant(), planId, position);
    return readAll<Sequel>(rows, readSequel);
}

Result<std::optional<Sequel>> SequelStore::binding(const QByteArray &intentId)
{
    auto row = m_database.select(
        u"SELECT "_s
            + columns
            // CROSS JOIN: in this order, else SQLite walks over all that was begun.
            + u" FROM flow_step f CROSS JOIN plan_sequel q CROSS JOIN plan_start b WHERE f.tenant = ? AND f.intent_id "
              u"= ? AND "
              "q.tenant = f.tenant AND q.flow_id = f.flow_id AND q.step = f.step AND q.cannot = '' AND b.tenant = "
              "q.tenant AND "
              "b.plan_id = q.plan_id AND b.position = q.position AND NOT EXISTS (SELECT 1 FROM receipt r WHERE "
              "r.tenant = q.tenant AND r.plan_id = q.plan_id AND r.position = q.position) ORDER BY b.seq DESC LIMIT 1"_s,
        m_database.tenant(), intentId);
    return readOne<Sequel>(row, readSequel);
}

Result<void> SequelStore::addSent(const SequelSent &sent)
{
    return m_database
        .run(u"INSERT INTO plan_sequel_sent (tenant, plan_id, position, number, attempt_seq, at_ms, filled) "
             "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
             m_database.tenant(), sent.planId, sent.position, sent.number, sent.attemptSeq, sent.atMs, sent.filled)
        .transform([](qint64) { });
}

Result<QList<SequelSent>> SequelStore::sentOf(const QString &planId, int position)
{
    auto rows = m_database.select(u"SELECT plan_id, position, number, attempt_seq, at_ms, filled FROM plan_sequel_sent "
                                  "WHERE tenant = ? AND plan_id = ? AND position = ? ORDER BY seq"_s,
                                  m_database.tenant(), planId, position);
    return readAll<SequelSent>(rows, [](const Statement &row) {
        return SequelSent{row.text(0), row.integer(1), row.integer(2), row.int64(3), row.int64(4), row.json(5)};
    });
}

} // namespace Throughline::Store
