// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/workspace.h"
#include "engine/store/database.h"

namespace Throughline::Api
{

/// Open exceptions (not snoozed ones) past their due time, and those due until the end of the day in the zone of the default calendar.
struct DueCounts {
    struct Count {
        int late = 0;
        int today = 0; ///< due today and not late yet
        int both() const { return late + today; }
    };
    Count all;
    QMap<QString, Count> ofLane;
    QMap<QString, Count> ofCause;
    qint64 reporting = 0; ///< money of both, minor units of the reporting currency
};
Result<DueCounts> dueCounts(Store::Database &database, const Workspace &workspace, qint64 nowMs);

} // namespace Throughline::Api
