// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

namespace Throughline::Estate
{

/// The clock of the estate's own process.
class HostClock : public Clock
{
public:
    HostClock();
    ~HostClock() override;
    qint64 wallMs() const override;
    qint64 bootMs() const override;
    TimerId after(qint64 delayMs, std::function<void()> call) override;
    void cancel(TimerId id) override;

private:
    QElapsedTimer m_since;
    QObject m_timers; ///< owns the pending ones
    QHash<TimerId, QObject *> m_pending;
    TimerId m_last = 0;
};

} // namespace Throughline::Estate
