// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/effectstable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
#include "effectstable.inc"

consteval bool statesAreOrdered()
{
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (static_cast<std::size_t>(states[i].state) != i) {
            return false;
        }
    }
    return states.size() == static_cast<std::size_t>(StepState::CompensationFailed) + 1;
}
static_assert(statesAreOrdered(), "effects.yaml lists the states in the order of StepState");
} // namespace

std::span<const EffectState> effectStates()
{
    return states;
}

std::span<const EffectEdge> effectEdges()
{
    return edges;
}

bool mayGo(StepState from, StepState to)
{
    return std::ranges::any_of(edges, [&](const EffectEdge &edge) { return edge.from == from && edge.to == to; });
}

bool isFinal(StepState state)
{
    return states.at(static_cast<std::size_t>(state)).isFinal;
}

QLatin1StringView effectsEdgeSql()
{
    return edgeSql;
}

} // namespace Throughline
