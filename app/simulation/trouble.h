// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/computer.h"
#include "app/simulation/dice.h"
#include "engine/estate/pocketestate.h"

namespace Throughline::Simulation
{

/// Faults of the connected systems, by the day.
class Trouble
{
public:
    Trouble(Timeline &timeline, Estate::PocketEstate &estate, quint64 seed);
    std::function<void()> moved;
    int outages() const { return m_outages; }

    void planDay(int day); ///< every kind of fault at least once, and one real outage
    void end(); ///< all systems are well again

private:
    void strike(const QJsonObject &fault, qint64 fromMs, qint64 lengthMs);
    QJsonObject faultOf(const QString &kind);

    Timeline &m_timeline;
    Estate::PocketEstate &m_estate;
    Dice m_dice;
    int m_outages = 0;
    bool m_over = false;
};

} // namespace Throughline::Simulation
