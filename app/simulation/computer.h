// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/timeline.h"
#include "engine/base/clock.h"

#include <QString>

namespace Throughline::Simulation
{

inline constexpr qint64 epochMs =
    1'793'610'000'000; ///< 2 November 2026 09:00 UTC: the true time when a simulation begins

inline constexpr qint64 minuteMs = 60'000;
inline constexpr qint64 hourMs = 60 * minuteMs;
inline constexpr qint64 dayMs = 24 * hourMs;

/// The computer on which engines run: its clocks may jump, it may be restarted.
struct Computer {
    qint64 wallOffsetMs = 0; ///< its wall clock less the true time
    qint64 bootedMs = -100'000;
    int boots = 1;
    QString bootId() const { return QStringLiteral("boot-%1").arg(boots); }
};

/// The clocks of one process on that computer.
class ProcessClock final : public Clock
{
public:
    ProcessClock(Timeline &timeline, const Computer &computer, Owner owner)
        : m_timeline(timeline), m_computer(computer), m_owner(owner)
    {
    }
    qint64 wallMs() const override { return epochMs + m_timeline.now() + m_computer.wallOffsetMs; }
    qint64 bootMs() const override { return m_timeline.now() - m_computer.bootedMs; }
    TimerId after(qint64 delayMs, std::function<void()> call) override
    {
        return m_timeline.after(delayMs, m_owner, std::move(call));
    }
    void cancel(TimerId id) override { m_timeline.cancel(id); }

private:
    Timeline &m_timeline;
    const Computer &m_computer;
    Owner m_owner;
};

} // namespace Throughline::Simulation
