// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/readdue.h"

#include "engine/api/slabook.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{
constexpr qint64 hourMs = 3'600'000;
} // namespace

Result<DueCounts> dueCounts(Store::Database &database, const Workspace &workspace, qint64 nowMs)
{
    const auto sla = slaReferenceOf(workspace);
    const auto found = sla->work.constFind(sla->calendarOf.value(u"*"_s, u"always"_s));
    const Lanes::WorkTime always;
    const auto &work = found == sla->work.constEnd() ? always : *found;
    const auto day = work.dayOf(nowMs);
    const auto tomorrow = QDate(day / 10'000, day / 100 % 100, day % 100).addDays(1);
    const auto until = work.startOfDay(tomorrow.year() * 10'000 + tomorrow.month() * 100 + tomorrow.day());
    // Whole hours before this one are summed up; what is due in this hour and until the end of the day is counted.
    const auto hour = nowMs / hourMs;
    DueCounts counts;
    int sign = 1;
    const auto add = [&](const Store::Statement &row) {
        for (auto *count : {&counts.all, &counts.ofLane[row.text(0)], &counts.ofCause[row.text(1)]}) {
            (row.flag(2) ? count->late : count->today) += sign * row.integer(3);
        }
        counts.reporting += sign * row.int64(4);
        return true;
    };
    auto kept = database.select(u"SELECT lane, cause_id, 1, SUM(open), SUM(open_reporting) FROM due_total "
                                "WHERE tenant = ? AND hour < ? AND open > 0 GROUP BY lane, cause_id"_s,
                                database.tenant(), hour);
    if (const auto read = Store::readAll<bool>(kept, add); !read) {
        return std::unexpected(read.error());
    }
    auto rows = database.select(
        u"SELECT lane, cause_id, CASE WHEN due_ms < ? THEN 1 ELSE 0 END AS late, COUNT(*), SUM(amount_reporting) "
        "FROM exception WHERE tenant = ? AND state <> 'resolved' AND due_ms >= ? AND due_ms < ? "
        "GROUP BY lane, cause_id, late"_s,
        nowMs, database.tenant(), hour * hourMs, until);
    if (const auto read = Store::readAll<bool>(rows, add); !read) {
        return std::unexpected(read.error());
    }
    // What people have put off is in both: few rows, taken out again.
    sign = -1;
    auto away = database.select(
        u"SELECT lane, cause_id, CASE WHEN due_ms < ? THEN 1 ELSE 0 END AS late, COUNT(*), SUM(amount_reporting) "
        "FROM exception WHERE tenant = ? AND state = 'snoozed' AND due_ms < ? GROUP BY lane, cause_id, late"_s,
        nowMs, database.tenant(), until);
    const auto read = Store::readAll<bool>(away, add);
    return read.transform([&](const QList<bool> &) { return counts; });
}

} // namespace Throughline::Api
