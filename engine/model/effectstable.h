// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/effects.h"

#include <QLatin1StringView>

#include <span>

namespace Throughline
{

/// The effects table as data, generated from resources/effects.yaml.
struct EffectState {
    StepState state;
    QLatin1StringView word;
    bool isFinal; ///< nothing happens to it any more, but that succeeded may be compensated
    QLatin1StringView sentence;
};

struct EffectEdge {
    StepState from;
    StepState to;
    QLatin1StringView guard; ///< word for `Move::reason`: what allowed the edge
    QLatin1StringView sentence;
};

std::span<const EffectState> effectStates(); ///< in the order of StepState
std::span<const EffectEdge> effectEdges();
bool mayGo(StepState from, StepState to);
bool isFinal(StepState state);

/// The edges as an SQL condition over @FROM@ and @TO@, for the store's guard triggers.
QLatin1StringView effectsEdgeSql();

} // namespace Throughline
