// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/qtclock.h"

#include <QTimerEvent>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace Throughline
{

namespace
{
qint64 read(clockid_t id)
{
    timespec now{};
    clock_gettime(id, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

// A timer counts monotonic time, which stands still during suspend. Long waits are cut into pieces, so
// that after a suspend the rest is measured again by boot time.
constexpr qint64 longestPieceMs = 60'000;
} // namespace

qint64 QtClock::wallMs() const
{
    return read(CLOCK_REALTIME);
}

qint64 QtClock::bootMs() const
{
    return read(CLOCK_BOOTTIME);
}

Clock::TimerId QtClock::after(qint64 delayMs, std::function<void()> call)
{
    const TimerId id = ++m_last;
    start({id, bootMs() + std::max<qint64>(delayMs, 0), std::move(call)});
    return id;
}

void QtClock::start(Waiting waiting)
{
    const qint64 piece = std::clamp<qint64>(waiting.dueBootMs - bootMs(), 0, longestPieceMs);
    const int timer = startTimer(std::chrono::milliseconds(piece), Qt::PreciseTimer);
    m_timers[waiting.id] = timer;
    m_waiting.emplace(timer, std::move(waiting));
}

void QtClock::timerEvent(QTimerEvent *event)
{
    auto node = m_waiting.extract(event->timerId());
    killTimer(event->timerId());
    if (node.empty()) {
        return;
    }
    m_timers.erase(node.mapped().id);
    if (node.mapped().dueBootMs > bootMs()) {
        start(std::move(node.mapped()));
        return;
    }
    node.mapped().call();
}

void QtClock::cancel(TimerId id)
{
    if (const auto node = m_timers.extract(id); !node.empty()) {
        killTimer(node.mapped());
        m_waiting.erase(node.mapped());
    }
}

} // namespace Throughline
