// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lanes/forecast.h"

#include <algorithm>
#include <cmath>

namespace Throughline::Lanes
{

namespace
{
constexpr int rows = 5; ///< of the back-test: 0 to 20 %, 20 to 40 % …
constexpr double quantile80 = 1.2816; ///< of the normal distribution, both sides
constexpr double enough = 20; ///< cases; a forecast from fewer is not tested
} // namespace

double breachShare(const Durations &history, qint64 openLate, qint64 elapsedMs, qint64 limitMs)
{
    if (elapsedMs > limitMs) {
        return 1;
    }
    const auto late = static_cast<double>(openLate);
    const auto all = static_cast<double>(history.count()) + late;
    if (all <= 0) {
        return -1;
    }
    const auto passed = history.countAbove(limitMs) + late;
    const auto still = history.countAbove(elapsedMs) + late;
    return std::clamp((passed + passed / all) / (still + 1), 0.0, 1.0);
}

QList<BackTestRow> backTest(const QList<ForecastDay> &days, qint64 limitMs, int limitDays, int historyDays)
{
    QList<BackTestRow> table;
    for (int i = 0; i < rows; ++i) {
        table.append({double(i) / rows, double(i + 1) / rows});
    }
    for (qsizetype today = 0; today < days.size(); ++today) {
        Durations history;
        const auto until = today - limitDays;
        for (auto i = std::max<qsizetype>(0, until - historyDays); i < until; ++i) {
            history.add(days[i].durations);
        }
        if (static_cast<double>(history.count()) < enough) {
            continue;
        }
        for (const double share : {0.25, 0.5, 0.75}) {
            const auto checkpoint = static_cast<qint64>(static_cast<double>(limitMs) * share);
            const auto reached = days[today].durations.countAbove(checkpoint);
            if (reached <= 0) {
                continue;
            }
            const auto forecast = breachShare(history, 0, checkpoint, limitMs);
            auto &row = table[std::min(rows - 1, static_cast<int>(forecast * rows))];
            row.forecasts += std::llround(reached);
            row.expected += forecast * reached;
            row.came += days[today].durations.countAbove(limitMs);
        }
    }
    return table;
}

BreachBand breachBand(const QList<double> &shares, double certain)
{
    double sum = 0;
    double variance = 0;
    for (const auto share : shares) {
        sum += share;
        variance += share * (1 - share);
    }
    const auto half = quantile80 * std::sqrt(variance);
    const auto most = certain + static_cast<double>(shares.size());
    return {certain + sum, std::max(certain, certain + sum - half), std::min(most, certain + sum + half)};
}

} // namespace Throughline::Lanes
