// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"

#include <QObject>

#include <unordered_map>

namespace Throughline
{

/// The machine's clocks and Qt's timers. Boot time is CLOCK_BOOTTIME: it goes on during suspend.
/// Calls that are still waiting when the clock dies are dropped.
class QtClock final : public QObject, public Clock
{
public:
    qint64 wallMs() const override;
    qint64 bootMs() const override;
    TimerId after(qint64 delayMs, std::function<void()> call) override;
    void cancel(TimerId id) override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Waiting {
        TimerId id = 0;
        qint64 dueBootMs = 0;
        std::function<void()> call;
    };
    void start(Waiting waiting);

    std::unordered_map<int, Waiting> m_waiting; ///< by Qt's timer id
    std::unordered_map<TimerId, int> m_timers;
    TimerId m_last = 0;
};

} // namespace Throughline
