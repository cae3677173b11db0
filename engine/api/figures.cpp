// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/figures.h"

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

} // namespace Throughline::Api
