// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/breaker.h"

#include <algorithm>

namespace Throughline
{

Breaker::Breaker(Limits limits)
    : m_limits(limits)
{
}

Breaker::State Breaker::state(qint64 bootMs) const
{
    if (!m_open) {
        return State::Closed;
    }
    return bootMs < m_openUntil ? State::Open : State::HalfOpen;
}

qint64 Breaker::waitMs(qint64 bootMs) const
{
    constexpr qint64 whileProbingMs = 1'000;
    if (!m_open) {
        return 0;
    }
    return bootMs < m_openUntil              ? m_openUntil - bootMs
        : m_probing && bootMs < m_probeUntil ? std::min(whileProbingMs, m_probeUntil - bootMs)
                                             : 0;
}

bool Breaker::tryPass(qint64 bootMs)
{
    switch (state(bootMs)) {
    case State::Closed:
        return true;
    case State::Open:
        return false;
    case State::HalfOpen:
        break;
    }
    if (m_probing && bootMs < m_probeUntil) {
        return false;
    }
    m_probing = true;
    m_probeUntil = bootMs + m_limits.openMs;
    return true;
}

void Breaker::succeeded()
{
    m_failures = 0;
    m_open = false;
    m_probing = false;
    m_openMs = 0;
}

void Breaker::failed(qint64 bootMs)
{
    ++m_failures;
    // Requests that were under way when the breaker opened fail one by one: only a probe makes the wait longer.
    if (m_open && !m_probing) {
        return;
    }
    if (!m_open && m_failures < m_limits.failuresMax) {
        return;
    }
    m_openMs = m_open ? std::min(m_openMs * 2, m_limits.openMaxMs) : m_limits.openMs;
    m_open = true;
    m_probing = false;
    m_openUntil = bootMs + m_openMs;
}

void Breaker::abandoned()
{
    m_probing = false;
}

bool Breaker::isOutage(const Result<HttpReply> &outcome)
{
    if (!outcome) {
        return outcome.error().code == ErrorCode::NotSent || outcome.error().code == ErrorCode::ReplyLost;
    }
    const int status = outcome->status;
    return status == 500 || status == 502 || status == 503 || status == 504;
}

} // namespace Throughline
