// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lanes/slaclocks.h"

namespace Throughline::Lanes
{

/// Running clocks of one definition at one moment, in numbers.
struct SlaStanding {
    qint64 running = 0;
    qint64 late = 0;
    qint64 atRisk = 0; ///< past the warning, not late
    bool operator==(const SlaStanding &) const = default;
};

/// How running clocks would stand under this definition. Paused ones are not among them: they have no due time. What a
/// clock spent on hold counts as it was measured, also under another calendar.
SlaStanding standingUnder(const QList<SlaClock> &running, const SlaReference &reference,
                          const SlaDefinition &definition, qint64 nowMs);

} // namespace Throughline::Lanes
