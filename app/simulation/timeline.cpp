// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/timeline.h"

#include <algorithm>

namespace Throughline::Simulation
{

quint64 Timeline::at(qint64 ms, Owner owner, Call call)
{
    const auto id = ++m_last;
    if (m_dead.contains(owner)) {
        return id;
    }
    m_calls.insert(id, {owner, std::move(call)});
    m_queue.push({std::max(ms, m_now), id, id});
    return id;
}

void Timeline::drop(Owner owner)
{
    m_asleep.remove(owner);
    m_dead.insert(owner);
    m_calls.removeIf([owner](const auto &entry) { return entry.value().owner == owner; });
}

void Timeline::sleep(Owner owner, qint64 untilMs)
{
    m_asleep.insert(owner, untilMs);
}

bool Timeline::step(qint64 untilMs)
{
    while (!m_queue.empty() && m_queue.top().ms <= untilMs) {
        const auto next = m_queue.top();
        m_queue.pop();
        const auto it = m_calls.find(next.id);
        if (it == m_calls.end()) {
            continue;
        }
        m_stepsNow = next.ms == m_now ? m_stepsNow : 0;
        m_now = next.ms;
        if (const auto awake = m_asleep.value(it->owner, 0); awake > m_now) {
            m_queue.push({awake, ++m_last, next.id}); // in the order in which it would have happened
            continue;
        }
        m_running = it->owner;
        const auto call = std::move(it->call);
        m_calls.erase(it);
        ++m_steps;
        ++m_stepsNow;
        call();
        return true;
    }
    m_now = std::max(m_now, untilMs);
    return false;
}

} // namespace Throughline::Simulation
