// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/misfortune.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Throughline::Simulation
{

namespace
{
constexpr int perDay = 9;
constexpr qint64 yearsMs = 10 * 365 * dayMs;
constexpr qint64 supervisedMs = 10 * minuteMs;
} // namespace

Misfortune::Misfortune(Timeline &timeline, Computer &computer, Engines engines, quint64 seed)
    : m_timeline(timeline), m_computer(computer), m_engines(engines), m_dice(seed, 4)
{
}

void Misfortune::planDay(int day)
{
    for (int i = 0; i < perDay; ++i) {
        m_timeline.at(day * dayMs + m_dice.below(12 * hourMs), world, [this] { strike(); });
    }
}

Process *Misfortune::working() const
{
    for (auto *process : m_engines) {
        if (process->works()) {
            return process;
        }
    }
    return nullptr;
}

void Misfortune::strike()
{
    using What = void (Misfortune::*)();
    static const struct {
        int weight;
        What what;
    } table[] = {{5, &Misfortune::restart},           {10, &Misfortune::restartWhileSending},
                 {10, &Misfortune::setClock},         {20, &Misfortune::sleepWhileSending},
                 {15, &Misfortune::sleepInside},      {15, &Misfortune::dieInside},
                 {25, &Misfortune::crashWhileSending}};
    if (m_over) {
        return;
    }
    auto drawn = m_dice.below(100);
    for (const auto &[weight, what] : table) {
        if (drawn < weight) {
            (this->*what)();
            return;
        }
        drawn -= weight;
    }
}

qint64 Misfortune::awayMs()
{
    return m_dice.chance(700) ? m_dice.below(15 * minuteMs) : m_dice.below(5 * hourMs);
}

/// Long enough for the other engine to take over, or not.
qint64 Misfortune::sleepMs()
{
    return m_dice.chance(300) ? m_dice.below(12 * minuteMs) : m_dice.between(12 * minuteMs, 40 * minuteMs);
}

void Misfortune::arm(std::function<void(Process &)> happens, int earlyPerMille, bool billing)
{
    m_armed = std::move(happens);
    m_armedEarly = m_dice.chance(earlyPerMille);
    m_armedForBilling = billing;
}

void Misfortune::bringBack(Process &process)
{
    if (const auto off = m_bootsMs - m_timeline.now(); off >= 0) { // nothing starts on a computer that is off
        m_timeline.after(off + 1'000, world, [this, &process] { bringBack(process); });
    } else if (!process.engine() && process.owner() == world) {
        process.start();
    }
}

void Misfortune::crash(Process &process, qint64 awayMs)
{
    process.kill();
    m_timeline.after(awayMs, world, [this, &process] { bringBack(process); });
}

/// The computer: all its processes end with it and come back with it, and its clock may be wrong after it.
void Misfortune::restart()
{
    const auto away = awayMs();
    if (m_timeline.now() <= m_bootsMs) {
        return; // it is off already
    }
    m_bootsMs = m_timeline.now() + away;
    for (auto *process : m_engines) {
        crash(*process, away + m_dice.between(1, 20'000));
    }
    m_timeline.after(away, world, [this] {
        m_computer.bootedMs = m_timeline.now();
        ++m_computer.boots;
        if (m_dice.chance(500)) {
            setClock();
        }
    });
}

void Misfortune::setClock()
{
    if (m_over) {
        return;
    }
    const auto by = m_dice.chance(600) ? hourMs : yearsMs;
    const bool ahead = m_dice.chance(500);
    setClock(ahead ? by : -by, m_dice.between(minuteMs, 2 * hourMs));
}

void Misfortune::setClock(qint64 byMs, qint64 forMs)
{
    m_computer.wallOffsetMs = byMs;
    m_timeline.after(forMs, world, [this] { m_computer.wallOffsetMs = 0; });
}

void Misfortune::deploy(qint64 awayMs)
{
    for (auto *process : m_engines) {
        crash(*process, awayMs + m_dice.between(1, 20'000));
    }
}

void Misfortune::sleepWhileSending()
{
    arm([length = sleepMs()](Process &one) { one.sleep(length); }, 500);
}

void Misfortune::sleepInside()
{
    if (auto *process = working()) {
        process->sleepInside(static_cast<int>(m_dice.between(1, 400)), sleepMs());
    }
}

void Misfortune::dieInside()
{
    auto *process = working();
    if (!process) {
        return;
    }
    process->dieInside(static_cast<int>(m_dice.between(1, 400)));
    m_timeline.after(hourMs, world, [this, process] { // unless it was idle and still lives
        if (!m_over) {
            process->kill();
        }
        bringBack(*process);
    });
}

void Misfortune::crashWhileSending()
{
    arm([this, away = awayMs()](Process &one) { crash(one, away); }, 250, m_dice.chance(400));
}

void Misfortune::restartWhileSending()
{
    arm([this](Process &) { restart(); }, 100, m_dice.chance(700));
}

void Misfortune::effectLeaves(Owner owner, const HttpRequest &request, bool early)
{
    if (!m_armed || m_over || early != m_armedEarly || (m_armedForBilling && request.system != "stripe"_L1)) {
        return;
    }
    for (auto *process : m_engines) {
        if (m_armed && process->owner() == owner) {
            m_timeline.after(0, world, [process, owner, happens = std::exchange(m_armed, {})] {
                if (process->owner() == owner) {
                    happens(*process);
                }
            });
        }
    }
}

void Misfortune::supervise()
{
    for (auto *process : m_engines) {
        if (process->lostLease() && !m_timeline.sleeps(process->owner())) {
            m_timeline.after(2 * minuteMs, world, [process, owner = process->owner()] {
                if (process->owner() == owner && process->lostLease()) {
                    process->stop();
                    process->start();
                }
            });
        }
    }
    m_timeline.after(supervisedMs, world, [this] { supervise(); });
}

void Misfortune::end()
{
    m_over = true;
    m_armed = {};
    m_computer.wallOffsetMs = 0;
    for (auto *process : m_engines) {
        bringBack(*process);
    }
}

} // namespace Throughline::Simulation
