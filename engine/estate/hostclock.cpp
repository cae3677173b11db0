// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/hostclock.h"

#include <QDateTime>
#include <QTimer>

namespace Throughline::Estate
{

HostClock::HostClock()
{
    m_since.start();
}

HostClock::~HostClock() = default;

qint64 HostClock::wallMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 HostClock::bootMs() const
{
    return m_since.msecsSinceReference();
}

Clock::TimerId HostClock::after(qint64 delayMs, std::function<void()> call)
{
    const auto id = ++m_last;
    auto *timer = new QTimer(&m_timers);
    m_pending.insert(id, timer);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, &m_timers, [this, id, timer, call = std::move(call)] {
        m_pending.remove(id);
        timer->deleteLater();
        call();
    });
    timer->start(std::chrono::milliseconds(delayMs));
    return id;
}

void HostClock::cancel(TimerId id)
{
    delete m_pending.take(id);
}

} // namespace Throughline::Estate
