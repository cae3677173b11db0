// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"

namespace Throughline
{

/// The system's generator.
class QtRandom final : public Random
{
public:
    quint64 next() override;
};

} // namespace Throughline
