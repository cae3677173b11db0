// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"

namespace Throughline::Simulation
{

/// Chance from a seed (splitmix64). Each purpose has dice of its own, so that one more throw for the network does not
/// change what people do.
class Dice final : public Random
{
public:
    Dice(quint64 seed, quint64 purpose)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + purpose * 0xD1B54A32D192ED03ULL)
    {
        next();
    }
    quint64 next() override
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }
    bool chance(int perMille) { return below(1000) < perMille; }

private:
    quint64 m_state;
};

} // namespace Throughline::Simulation
