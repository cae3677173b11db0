// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/changestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

Result<qint64> ChangeStore::firstSince(const QString &table, const QString &column, qint64 ms)
{
    // || '' keeps the planner on the order of arrival, whatever other index knows the tenant.
    auto last = m_database.select(u"SELECT seq FROM %1 WHERE tenant || '' = ? ORDER BY seq DESC LIMIT 1"_s.arg(table),
                                  m_database.tenant());
    const auto found = last.next();
    if (!found) {
        return std::unexpected(found.error());
    }
    qint64 low = 0; // before it
    qint64 high = *found ? last.int64(0) + 1 : 1; // not before it
    while (high - low > 1) {
        const auto middle = low + (high - low) / 2;
        auto row = m_database.select(
            u"SELECT seq, %2 FROM %1 WHERE tenant || '' = ? AND seq >= ? ORDER BY seq LIMIT 1"_s.arg(table, column),
            m_database.tenant(), middle);
        const auto there = row.next();
        if (!there) {
            return std::unexpected(there.error());
        }
        if (!*there || row.int64(0) >= high || row.int64(1) >= ms) {
            high = middle;
        } else {
            low = row.int64(0);
        }
    }
    return high;
}

Result<QList<AuditRecord>> ChangeStore::actions(qint64 fromMs, qint64 untilMs, int limit)
{
    const auto from = firstSince(u"audit"_s, u"at_ms"_s, fromMs);
    const auto until = firstSince(u"audit"_s, u"at_ms"_s, untilMs);
    if (!from || !until) {
        return std::unexpected(!from ? from.error() : until.error());
    }
    auto rows = m_database.select(
        u"SELECT seq, at_ms, actor, action, subject, detail FROM audit WHERE tenant || '' = ? AND seq >= ? AND seq < ? "
        "AND action NOT LIKE 'work.%' AND action NOT LIKE 'view.%' ORDER BY seq DESC LIMIT ?"_s,
        m_database.tenant(), *from, *until, limit);
    return readAll<AuditRecord>(rows, [](const Statement &row) {
        return AuditRecord{row.int64(0), row.int64(1), row.text(2), row.text(3), row.text(4), row.json(5), {}, {}};
    });
}

Result<QList<MappingVersion>> ChangeStore::mappings(qint64 fromMs, qint64 untilMs)
{
    return MappingStore(m_database).history().transform([&](const QList<MappingVersion> &all) {
        QList<MappingVersion> within;
        std::ranges::copy_if(all.begin() + (all.isEmpty() ? 0 : 1), all.end(), std::back_inserter(within),
                             [&](const MappingVersion &one) { return one.atMs >= fromMs && one.atMs < untilMs; });
        return within; // the very first one is no change
    });
}

Result<QList<Unreadable>> ChangeStore::unreadable(qint64 fromMs, qint64 untilMs, int looked)
{
    const auto from = firstSince(u"inbox"_s, u"received_ms"_s, fromMs);
    const auto until = firstSince(u"inbox"_s, u"received_ms"_s, untilMs);
    if (!from || !until) {
        return std::unexpected(!from ? from.error() : until.error());
    }
    auto rows = m_database.select(
        u"SELECT system, source, MIN(received_ms) FROM inbox WHERE tenant || '' = ? AND seq >= ? AND seq < ? "
        "AND type = 'unreadable' GROUP BY system, source ORDER BY 3"_s,
        m_database.tenant(), std::max(*from, *until - looked), *until);
    return readAll<Unreadable>(rows,
                               [](const Statement &row) { return Unreadable{row.text(0), row.text(1), row.int64(2)}; });
}

} // namespace Throughline::Store
