// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>

namespace Throughline
{

/// Time as the engine sees it. Two clocks: wall time may jump, boot time only rises and goes on during
/// suspend. Where money depends on an age, the more cautious of the two counts.
class Clock
{
public:
    using TimerId = quint64;

    virtual ~Clock() = default;
    virtual qint64 wallMs() const = 0; ///< milliseconds since 1970, UTC
    virtual qint64 bootMs() const = 0; ///< milliseconds since boot, suspend included
    /// calls once, from the event loop, not before `delayMs`; 0 = as soon as the loop turns
    virtual TimerId after(qint64 delayMs, std::function<void()> call) = 0;
    virtual void cancel(TimerId id) = 0;
};

} // namespace Throughline
