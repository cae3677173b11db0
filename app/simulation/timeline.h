// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include <functional>
#include <queue>
#include <vector>

namespace Throughline::Simulation
{

/// Whose event it is: a process that can die or sleep. 0 = the world, which does neither.
using Owner = int;
inline constexpr Owner world = 0;

/// Everything that will happen, ordered by time and, within one millisecond, by when it was arranged. The only source
/// of time of a simulation.
class Timeline
{
public:
    using Call = std::function<void()>;

    qint64 now() const { return m_now; } ///< milliseconds since the simulation began
    quint64 at(qint64 ms, Owner owner, Call call);
    quint64 after(qint64 delayMs, Owner owner, Call call)
    {
        return at(m_now + std::max<qint64>(0, delayMs), owner, std::move(call));
    }
    void cancel(quint64 id) { m_calls.remove(id); }
    void drop(Owner owner); ///< the process is dead: nothing of it happens any more
    void sleep(Owner owner, qint64 untilMs); ///< what it would do before happens then
    bool sleeps(Owner owner) const { return m_asleep.value(owner, 0) > m_now; }
    /// Of its last sleep; 0 = it never slept.
    qint64 asleepUntil(Owner owner) const { return m_asleep.value(owner, 0); }
    /// The next event; false when there is none up to `untilMs`, and then it is that time.
    bool step(qint64 untilMs);
    quint64 steps() const { return m_steps; }
    /// Somebody wakes again and again at one moment: no other event would ever come.
    bool standsStill() const { return m_stepsNow > 100'000; }
    Owner running() const { return m_running; } ///< whose event happens now, or happened last

private:
    struct Entry {
        qint64 ms;
        quint64 order; ///< within one millisecond
        quint64 id;
        bool operator>(const Entry &other) const { return ms != other.ms ? ms > other.ms : order > other.order; }
    };
    struct Planned {
        Owner owner;
        Call call;
    };
    qint64 m_now = 0;
    quint64 m_last = 0;
    quint64 m_steps = 0;
    quint64 m_stepsNow = 0; ///< of them, those of this millisecond
    Owner m_running = world;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_queue;
    QHash<quint64, Planned> m_calls;
    QHash<Owner, qint64> m_asleep;
    QSet<Owner> m_dead;
};

} // namespace Throughline::Simulation
