// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/durations.h"

#include <QList>

// Breach forecast, pure: how likely is it that a running clock passes its limit, given how long it has run already and
// how long others of its kind took? And how often did such forecasts come true?
namespace Throughline::Lanes
{

/// Of those in `history` that lasted longer than `elapsedMs`, the share that passed the limit; `openLate` clocks still run
/// past theirs. With little history it leans to the share of all (one virtual case). 1 past the limit; -1 without history.
double breachShare(const Durations &history, qint64 openLate, qint64 elapsedMs, qint64 limitMs);

/// One day of history: what stopped on it.
struct ForecastDay {
    int day = 0; ///< yyyymmdd
    Durations durations;
};

/// Forecasts of this size, and what became of them.
struct BackTestRow {
    double from = 0; ///< share, this included
    double until = 0; ///< not included, but the last row's 1
    qint64 forecasts = 0;
    double expected = 0; ///< breaches forecast, summed up
    double came = 0; ///< breaches that came
};

/// Walks through history: each day is forecast from the `historyDays` before it (less the days a clock may run, so that
/// nothing of the day itself is known), at a quarter, half and three quarters of the limit. `days` by day.
QList<BackTestRow> backTest(const QList<ForecastDay> &days, qint64 limitMs, int limitDays, int historyDays);

/// Expected number of breaches and a band that holds with 80 %, from independent shares.
struct BreachBand {
    double expected = 0;
    double low = 0;
    double high = 0;
};
BreachBand breachBand(const QList<double> &shares, double certain);

} // namespace Throughline::Lanes
