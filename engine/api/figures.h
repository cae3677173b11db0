// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/money.h"
#include "engine/store/querystore.h"

// Figures as the views show them.
namespace Throughline::Api
{

constexpr int trendDays = 14;
constexpr qint64 dayMs = 24 * 3'600'000LL;

Money moneyOf(qint64 minor, const QString &currency);
int firstTrendDay(qint64 nowMs);
/// Counts per day laid out over the last 14 days, oldest first.
QList<int> laidOut(const QList<Store::DayCount> &counts, qint64 nowMs);
/// Exceptions of a lane that stood open at the end of each of the last 14 days, snoozed ones too, oldest day first.
Result<QList<int>> openPerDay(Store::QueryStore &queries, Lane lane, qint64 nowMs);

} // namespace Throughline::Api
