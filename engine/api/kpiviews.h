// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/money.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace Throughline::Api
{

class Reader;

/// One figure and what it was made of, so that everybody can check it. Words are made by who shows it, by `id`.
struct KpiView {
    enum class Unit {
        Duration, ///< value, second: business or wall milliseconds at half and at nineteen of twenty
        Share, ///< part / whole
        Count, ///< part
    };
    QString id; ///< "sync-latency"
    Unit unit = Unit::Count;
    bool known = false; ///< false: nothing of it happened in the period
    double value = 0; ///< ms, share or count
    double second = 0; ///< 95th percentile, ms
    qint64 part = 0; ///< what was counted
    qint64 whole = 0; ///< out of so many; 0 = a plain count
    bool always = false; ///< not of the period: since the workspace was made, or as it is now
    QList<double> trend; ///< per day of the period, oldest first; empty = none kept
};

/// What replays save, from figures a person sets.
struct RoiView {
    QString minutes; ///< by hand per exception, exact text; empty = not set yet
    QString hourlyCost; ///< exact text, reporting currency
    qint64 resolved = 0; ///< items that replays applied or found already there, in the period
    double hours = 0;
    Money saved; ///< null = inputs not set
    qint64 setMs = 0;
    QString setBy;
};

struct KpiBoard {
    QList<KpiView> kpis;
    RoiView roi;
    int days = 30;
    qint64 fromMs = 0;
    qint64 nowMs = 0;
    QString currency; ///< reporting
};

Result<KpiBoard> kpiBoard(Reader &reader, int days, qint64 nowMs);
QJsonObject toJson(const KpiBoard &board);

} // namespace Throughline::Api
