// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"

namespace Throughline
{

/// When to try again: full jitter (a uniform draw from 0 to the ceiling), the ceiling doubling per try up
/// to a cap, and the target's Retry-After as a floor on which the jitter is added, so that a crowd told to
/// come back at the same moment does not.
struct Backoff {
    qint64 baseMs = 1'000;
    qint64 capMs = 5 * 60'000;

    /// `tries` done so far, from 1; `retryAfterMs` -1 = the target said nothing.
    qint64 delayMs(int tries, Random &random, qint64 retryAfterMs = -1) const;
    qint64 ceilingMs(int tries) const;
};

} // namespace Throughline
