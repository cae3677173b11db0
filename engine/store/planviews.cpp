// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/planrows.h"
#include "engine/store/planstore.h"
#include "engine/store/projectionrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

constexpr int rateOver = 200; ///< receipts of which a rate is made

} // namespace

Result<QList<PlanItemRow>> PlanStore::itemRows(const QString &planId)
{
    auto rows = m_database.select(
        u"SELECT "_s + planItemColumns
            + u", COALESCE(t.customer_name, ''), COALESCE(t.entity, ''), COALESCE(t.amount, ''), "
              "COALESCE(t.currency, ''), COALESCE(t.amount_reporting, 0) FROM plan_item i LEFT JOIN txn t ON "
              "t.tenant = i.tenant AND t.order_key = i.order_key WHERE i.tenant = ? AND i.plan_id = ? "
              "ORDER BY i.position"_s,
        m_database.tenant(), planId);
    return readAll<PlanItemRow>(rows, [](const Statement &row) {
        const auto at = planItemColumnCount;
        return PlanItemRow{readPlanItem(row), row.text(at), row.text(at + 1),
                           moneyOf(row.text(at + 2), row.text(at + 3)), row.int64(at + 4)};
    });
}

Result<QList<PlanNews>> PlanStore::news(const QString &planId, int limit)
{
    const auto columns = u"SELECT i.position, i.order_key, COALESCE(t.amount, ''), COALESCE(t.currency, ''), "_s;
    const auto joins =
        u" JOIN plan_item i ON i.tenant = n.tenant AND i.plan_id = n.plan_id AND i.position = n.position "
        "LEFT JOIN txn t ON t.tenant = i.tenant AND t.order_key = i.order_key "
        "WHERE n.tenant = ? AND n.plan_id = ?"_s;
    const auto read = [](const Statement &row) {
        return PlanNews{row.integer(0), row.text(1), moneyOf(row.text(2), row.text(3)),
                        row.text(4),    row.text(5), row.int64(6)};
    };
    auto ended = m_database.select(columns + u"n.kind, n.text, n.at_ms FROM receipt n"_s + joins
                                       + u" ORDER BY n.seq DESC LIMIT ?"_s,
                                   m_database.tenant(), planId, limit);
    const auto receipts = readAll<PlanNews>(ended, read);
    auto begun = m_database.select(
        columns + u"'', '', n.at_ms FROM plan_start n"_s + joins
            + u" AND NOT EXISTS (SELECT 1 FROM receipt r WHERE r.tenant = n.tenant AND r.plan_id = n.plan_id AND "
              "r.position = n.position) ORDER BY n.seq DESC LIMIT ?"_s,
        m_database.tenant(), planId, limit);
    const auto starts = readAll<PlanNews>(begun, read);
    if (!receipts || !starts) {
        return std::unexpected(!receipts ? receipts.error() : starts.error());
    }
    auto all = *starts + *receipts;
    std::ranges::stable_sort(all, std::greater{}, &PlanNews::atMs);
    return all.first(std::min<qsizetype>(all.size(), limit));
}

Result<QHash<int, QStringList>> PlanStore::sharedOrders(const QString &planId)
{
    QHash<int, QStringList> shared;
    // CROSS: items first, then their exceptions by intent.
    auto rows =
        m_database.select(u"SELECT i.position, i.order_key, e.order_key FROM plan_item i CROSS JOIN exception e WHERE "
                          u"e.tenant = i.tenant "
                          u"AND e.intent_id = i.intent_id AND e.intent_id <> '' AND i.tenant = ? AND i.plan_id = ?"_s,
                          m_database.tenant(), planId);
    return readAll<bool>(rows,
                         [&](const Statement &row) {
                             if (row.text(1) != row.text(2)) {
                                 shared[row.integer(0)].append(row.text(2));
                             }
                             return true;
                         })
        .transform([&](const QList<bool> &) {
            for (auto &orders : shared) {
                orders.sort();
            }
            return shared;
        });
}

Result<QList<PlanCount>> PlanStore::counts(const QString &planId)
{
    auto rows = m_database.select(
        u"SELECT i.gate, i.check_word, COALESCE(r.kind, ''), CASE WHEN r.detail LIKE '%\"held_by\"%' THEN 1 ELSE 0 "
        u"END, "
        u"COALESCE(t.currency, ''), COUNT(*), SUM(COALESCE(t.amount_minor, 0)), SUM(COALESCE(t.amount_reporting, 0)) "
        u"FROM plan_item i LEFT JOIN txn t ON t.tenant = i.tenant AND t.order_key = i.order_key LEFT JOIN receipt r ON "
        u"r.tenant = i.tenant AND r.plan_id = i.plan_id AND r.position = i.position AND r.seq = (SELECT MAX(n.seq) "
        u"FROM receipt n WHERE n.tenant = i.tenant AND n.plan_id = i.plan_id AND n.position = i.position) "
        "WHERE i.tenant = ? AND i.plan_id = ? GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5"_s,
        m_database.tenant(), planId);
    return readAll<PlanCount>(rows, [](const Statement &row) {
        return PlanCount{row.integer(0), targetCheckFromWord(row.text(1)),
                         row.text(2),    row.flag(3),
                         row.text(4),    row.integer(5),
                         row.int64(6),   row.int64(7)};
    });
}

Result<int> PlanStore::underWay(const QString &planId)
{
    auto row = m_database.select(u"SELECT COUNT(*) FROM plan_start b WHERE b.tenant = ? AND b.plan_id = ? AND NOT "
                                 u"EXISTS (SELECT 1 FROM receipt r "
                                 "WHERE r.tenant = b.tenant AND r.plan_id = b.plan_id AND r.position = b.position)"_s,
                                 m_database.tenant(), planId);
    return row.next().transform([&](bool) { return row.integer(0); });
}

Result<int> PlanStore::endedPerMinute(const QString &planId)
{
    auto row = m_database.select(
        u"SELECT COUNT(*), MIN(n.at_ms), MAX(n.at_ms) FROM (SELECT at_ms FROM receipt WHERE tenant = ? AND plan_id = ? "
        "ORDER BY seq DESC LIMIT ?) n"_s,
        m_database.tenant(), planId, rateOver);
    return row.next().transform([&](bool found) {
        const auto span = found ? row.int64(2) - row.int64(1) : 0;
        return span > 0 ? static_cast<int>((row.int64(0) - 1) * 60'000 / span) : 0;
    });
}

} // namespace Throughline::Store
