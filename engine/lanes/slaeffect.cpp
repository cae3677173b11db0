// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lanes/slaeffect.h"

#include <algorithm>

namespace Throughline::Lanes
{

SlaStanding standingUnder(const QList<SlaClock> &running, const SlaReference &reference,
                          const SlaDefinition &definition, qint64 nowMs)
{
    SlaStanding standing;
    if (!definition.on) {
        return standing;
    }
    for (const auto &clock : running) {
        if (clock.state != SlaState::Running) {
            continue;
        }
        const auto terms = termsOf(reference, definition, clock.entity);
        ++standing.running;
        if (terms.work->after(clock.startedMs, terms.limitMs + clock.pausedMs) < nowMs) {
            ++standing.late;
            continue;
        }
        const auto warnAfter = std::max<qint64>(0, terms.limitMs - terms.warnMs) + clock.pausedMs;
        standing.atRisk += terms.work->after(clock.startedMs, warnAfter) <= nowMs ? 1 : 0;
    }
    return standing;
}

} // namespace Throughline::Lanes
