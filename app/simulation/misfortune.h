// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/process.h"

#include <array>

namespace Throughline::Simulation
{

/// What happens to the computer and to the engines on it: crashes, sleep, restarts, clocks that are set; many of them at
/// the worst moment, while an effect leaves.
class Misfortune
{
public:
    using Engines = std::array<Process *, 2>;
    Misfortune(Timeline &timeline, Computer &computer, Engines engines, quint64 seed);

    void planDay(int day);
    void end(); ///< the clock is right, everybody works
    /// An effect is handed over (`early`) or its first byte leaves: what was arranged for that moment happens.
    void effectLeaves(Owner owner, const HttpRequest &request, bool early);
    /// Starts again who has lost the lease, as a service manager does.
    void supervise();
    Process *working() const;
    void deploy(qint64 awayMs); ///< both engines are stopped hard and started again
    void setClock(qint64 byMs, qint64 forMs);

private:
    void strike();
    void restart();
    void crash(Process &process, qint64 awayMs);
    void bringBack(Process &process);
    void setClock();
    void sleepWhileSending();
    void sleepInside();
    void dieInside();
    void crashWhileSending();
    void restartWhileSending();
    qint64 awayMs();
    qint64 sleepMs();
    void arm(std::function<void(Process &)> happens, int earlyPerMille, bool billing = false);

    Timeline &m_timeline;
    Computer &m_computer;
    Engines m_engines;
    Dice m_dice;
    std::function<void(Process &)> m_armed;
    bool m_armedEarly = false;
    bool m_armedForBilling = false; ///< only an effect in billing, whose keys expire
    qint64 m_bootsMs = -1; ///< until then the computer is off
    bool m_over = false;
};

} // namespace Throughline::Simulation
