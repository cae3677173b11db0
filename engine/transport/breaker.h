// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/net.h"

namespace Throughline
{

/// Stops sending to a target that is down. A value: time is handed in (boot milliseconds), nothing runs.
/// Closed: all may pass; `failuresMax` in a row open it. Open: nothing passes for `openMs` (doubling with
/// every failed probe, up to `openMaxMs`). Half open: exactly one probe passes; its result closes or opens.
/// A probe that never reports is given up after `openMs`.
class Breaker
{
public:
    enum class State { Closed, Open, HalfOpen };
    struct Limits {
        int failuresMax = 5;
        qint64 openMs = 30'000;
        qint64 openMaxMs = 10 * 60'000;
    };

    Breaker() = default;
    explicit Breaker(Limits limits);

    State state(qint64 bootMs) const;
    bool tryPass(qint64 bootMs); ///< true = send now, and report with one of the three below
    void succeeded();
    void failed(qint64 bootMs);
    void abandoned(); ///< passed, but nothing was learnt about the target
    /// Until it is worth trying; 0 = now. While a probe is under way: a moment, its result decides for all.
    qint64 waitMs(qint64 bootMs) const;
    int failures() const { return m_failures; }

    /// Is the target itself down? Connect failures, lost replies and 500, 502, 503, 504 say so; a 429 or a
    /// 4xx comes from a target that is well.
    static bool isOutage(const Result<HttpReply> &outcome);

private:
    Limits m_limits;
    int m_failures = 0;
    bool m_open = false;
    bool m_probing = false;
    qint64 m_openUntil = 0;
    qint64 m_openMs = 0;
    qint64 m_probeUntil = 0;
};

} // namespace Throughline
