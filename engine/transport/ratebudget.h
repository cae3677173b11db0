// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/net.h"

#include <optional>

namespace Throughline
{

/// What a target's answers say about its rate limit. A value: time is handed in (boot milliseconds).
/// Read: `Sforce-Limit-Info: api-usage=18/5000` (a daily pool without a reset time), the IETF draft
/// (`RateLimit: limit=100, remaining=50, reset=5` and `RateLimit-Limit/-Remaining/-Reset`), the common
/// `X-RateLimit-*` (reset in seconds from now, or as seconds since 1970), HubSpot's
/// `X-HubSpot-RateLimit-*` and Dataverse's `x-ms-ratelimit-burst-remaining-xrm-requests`.
class RateBudget
{
public:
    void observe(const HttpHeaders &headers, qint64 wallMs, qint64 bootMs);

    std::optional<qint64> limit() const { return m_limit; }
    std::optional<qint64> remaining() const { return m_remaining; }
    /// 0 … 1 of the limit used; 0 while nothing is known
    double used() const;
    /// How long to hold the next request back: 0 while anything is left; else until the announced reset,
    /// or a minute where the target does not say when.
    qint64 waitMs(qint64 bootMs) const;

private:
    std::optional<qint64> m_limit;
    std::optional<qint64> m_remaining;
    qint64 m_holdUntil = 0;
};

} // namespace Throughline
