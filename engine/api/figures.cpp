// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/figures.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

Money moneyOf(qint64 minor, const QString &currency)
{
    return {Decimal::fromMinor(minor, currencyDigits(currency)), currency};
}

int firstTrendDay(qint64 nowMs)
{
    return Store::dayOf(nowMs - (trendDays - 1) * dayMs);
}

QList<int> laidOut(const QList<Store::DayCount> &counts, qint64 nowMs)
{
    QHash<int, int> byDay;
    for (const auto &count : counts) {
        byDay[count.day] += static_cast<int>(count.count);
    }
    QList<int> list;
    for (int i = trendDays - 1; i >= 0; --i) {
        list.append(byDay.value(Store::dayOf(nowMs - i * dayMs)));
    }
    return list;
}

Result<QList<int>> openPerDay(Store::QueryStore &queries, Lane lane, qint64 nowMs)
{
    // Kept as what each day added and took away.
    const auto first = firstTrendDay(nowMs);
    const auto before = queries.countBefore(u"lane-open"_s, toWord(lane), first);
    const auto days = queries.dayCounts(u"lane-open"_s, toWord(lane), first);
    if (!before || !days) {
        return std::unexpected(!before ? before.error() : days.error());
    }
    auto list = laidOut(*days, nowMs);
    list.first() += static_cast<int>(*before);
    std::partial_sum(list.begin(), list.end(), list.begin());
    return list;
}

} // namespace Throughline::Api
