// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/wishstore.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

const auto selectWish =
    u"SELECT seq, flow_id, intent_id, wanted, at_ms, actor, reason, command_seq, plan_id FROM flow_wish "
    "WHERE tenant = ? AND flow_id = ?"_s;

FlowWish readWish(const Statement &row)
{
    return {row.int64(0), row.text(1), row.ascii(2), row.text(3), row.int64(4),
            row.text(5),  row.text(6), row.int64(7), row.text(8)};
}

} // namespace

Result<qint64> WishStore::append(const FlowWish &wish)
{
    auto row = m_database.select(
        u"INSERT INTO flow_wish (tenant, flow_id, intent_id, wanted, at_ms, actor, reason, command_seq, plan_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq"_s,
        m_database.tenant(), wish.flowId, wish.intentId, wish.wanted, wish.atMs, wish.actor, wish.reason,
        wish.commandSeq, wish.planId);
    return row.next().transform([&](bool) { return row.int64(0); });
}

Result<std::optional<FlowWish>> WishStore::newest(const QString &flowId)
{
    return m_database.remembered<std::optional<FlowWish>>("flow_wish"_L1, flowId, [&] {
        auto row = m_database.select(selectWish + u" AND intent_id = '' ORDER BY seq DESC LIMIT 1"_s,
                                     m_database.tenant(), flowId);
        return readOne<FlowWish>(row, readWish);
    });
}

Result<QList<FlowWish>> WishStore::ofFlow(const QString &flowId)
{
    auto rows = m_database.select(selectWish + u" ORDER BY seq"_s, m_database.tenant(), flowId);
    return readAll<FlowWish>(rows, readWish);
}

Result<QList<FlowWish>> WishStore::ofOrder(const QString &orderKey)
{
    auto rows = m_database.select(
        u"SELECT w.seq, w.flow_id, w.intent_id, w.wanted, w.at_ms, w.actor, w.reason, w.command_seq, w.plan_id FROM "
        "flow f CROSS JOIN flow_wish w WHERE w.tenant = f.tenant AND w.flow_id = f.id AND f.tenant = ? AND f.order_key "
        "= ? "
        "ORDER BY w.seq"_s,
        m_database.tenant(), orderKey);
    return readAll<FlowWish>(rows, readWish);
}

Result<bool> WishStore::approved(const QString &flowId, const QByteArray &intentId)
{
    auto row = m_database.select(selectWish + u" AND intent_id = ? AND wanted = 'approved' LIMIT 1"_s,
                                 m_database.tenant(), flowId, intentId);
    return row.next();
}

Result<QStringList> WishStore::unwinding()
{
    auto rows = m_database.select(
        u"SELECT w.flow_id FROM flow_wish w WHERE w.tenant = ? AND w.wanted = 'unwind' AND w.seq = "
        "(SELECT MAX(n.seq) FROM flow_wish n WHERE n.tenant = w.tenant AND n.flow_id = w.flow_id AND n.intent_id = '') "
        "ORDER BY w.seq"_s,
        m_database.tenant());
    return readAll<QString>(rows, [](const Statement &row) { return row.text(0); })
        .transform([](const QList<QString> &list) { return QStringList(list); });
}

} // namespace Throughline::Store
