// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/kpiviews.h"

namespace Throughline
{

/// A figure in words, for the page and for the command line.
struct KpiWords {
    QString title; ///< "Sync latency"
    QString formula; ///< how it is reckoned, with what counts
    QString scope; ///< "all entities, 30 days"
};

KpiWords wordsOf(const Api::KpiView &kpi, int days);
QString roiFormula(); ///< of what replays save

} // namespace Throughline
