// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/periods.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

Result<QList<Period>> periodsOf(Store::Database &database, const QString &system)
{
    const auto rows = Store::ProjectionStore(database).recordsOfKind(system, ObjectKind::AccountingPeriod);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QList<Period> periods;
    for (const auto &row : *rows) {
        const auto &object = row.object;
        periods.append({object.attributes.value(u"start_date"_s), object.attributes.value(u"end_date"_s),
                        object.status == "closed"_L1});
    }
    return periods;
}

QString postingDate(const QString &date, const QList<Period> &periods)
{
    const auto own = std::ranges::find_if(
        periods, [&](const Period &period) { return period.from <= date && date <= period.until; });
    if (own == periods.end() || !own->closed) {
        return date;
    }
    QString first;
    for (const auto &period : periods) {
        if (!period.closed && period.from > date && (first.isEmpty() || period.from < first)) {
            first = period.from;
        }
    }
    return first.isEmpty() ? date : first;
}

} // namespace Throughline::Flows
