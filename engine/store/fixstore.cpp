// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/fixstore.h"

#include "engine/store/projectionrows.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

Result<QList<ExceptionRow>> FixStore::resolvedOf(const QString &causeId, int limit)
{
    auto rows = m_database.select(u"SELECT "_s + exceptionColumns
                                      + u" FROM exception WHERE tenant = ? AND cause_id = ? AND state = 'resolved' "
                                        "ORDER BY resolved_ms DESC, id DESC LIMIT ?"_s,
                                  m_database.tenant(), causeId, limit);
    return readAll<ExceptionRow>(rows, readExceptionRow);
}

Result<int> FixStore::resolvedCount(const QString &causeId)
{
    auto row =
        m_database.select(u"SELECT COUNT(*) FROM exception WHERE tenant = ? AND cause_id = ? AND state = 'resolved'"_s,
                          m_database.tenant(), causeId);
    return row.next().transform([&](bool) { return row.integer(0); });
}

Result<std::optional<ProvedReplay>> FixStore::provedReplay(const QString &exceptionId)
{
    auto row = m_database.select(
        u"SELECT i.plan_id, i.position, i.request, r.at_ms FROM plan_item i JOIN receipt r ON r.tenant = i.tenant AND "
        "r.plan_id = i.plan_id AND r.position = i.position WHERE i.tenant = ? AND i.exception_id = ? AND r.kind IN "
        "('applied', 'already-there') ORDER BY r.seq DESC LIMIT 1"_s,
        m_database.tenant(), exceptionId);
    return readOne<ProvedReplay>(row, [&](const Statement &r) {
        ProvedReplay replay;
        replay.planId = r.text(0);
        replay.item.position = r.integer(1);
        replay.item.exceptionId = exceptionId;
        replay.item.request = r.json(2);
        replay.atMs = r.int64(3);
        return replay;
    });
}

} // namespace Throughline::Store
