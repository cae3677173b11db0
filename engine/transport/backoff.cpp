// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/backoff.h"

#include <algorithm>

namespace Throughline
{

qint64 Backoff::ceilingMs(int tries) const
{
    qint64 ceiling = std::min(baseMs, capMs);
    for (int i = 1; i < tries && ceiling < capMs; ++i) {
        ceiling = ceiling > capMs / 2 ? capMs : ceiling * 2;
    }
    return ceiling;
}

qint64 Backoff::delayMs(int tries, Random &random, qint64 retryAfterMs) const
{
    return std::max<qint64>(retryAfterMs, 0) + random.below(ceilingMs(tries) + 1);
}

} // namespace Throughline
