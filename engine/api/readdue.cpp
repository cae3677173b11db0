// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/readdue.h"

#include "engine/api/slabook.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

Result<DueCounts> dueCounts(Store::Database &database, const Workspace &workspace, qint64 nowMs)
{
    const auto sla = slaReferenceOf(workspace);
    const auto work = sla->work.value(sla->calendarOf.value(u"*"_s, u"always"_s));
    const auto day = work.dayOf(nowMs);
    const auto tomorrow = QDate(day / 10'000, day / 100 % 100, day % 100).addDays(1);
    const auto until = work.startOfDay(tomorrow.year() * 10'000 + tomorrow.month() * 100 + tomorrow.day());
    auto rows = database.select(
        u"SELECT lane, cause_id, CASE WHEN due_ms < ? THEN 1 ELSE 0 END AS late, COUNT(*), SUM(amount_reporting) "
        "FROM exception WHERE tenant = ? AND state <> 'resolved' AND due_ms < ? GROUP BY lane, cause_id, late"_s,
        nowMs, database.tenant(), until);
    DueCounts counts;
    const auto read = Store::readAll<bool>(rows, [&](const Store::Statement &row) {
        for (auto *count : {&counts.all, &counts.ofLane[row.text(0)], &counts.ofCause[row.text(1)]}) {
            (row.flag(2) ? count->late : count->today) += row.integer(3);
        }
        counts.reporting += row.int64(4);
        return true;
    });
    return read.transform([&](const QList<bool> &) { return counts; });
}

} // namespace Throughline::Api
