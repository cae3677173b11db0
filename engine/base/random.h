// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Throughline
{

/// Randomness for jitter and for nothing else: keys and references are derived, never drawn.
class Random
{
public:
    virtual ~Random() = default;
    virtual quint64 next() = 0; ///< uniform over 64 bits
    qint64 below(qint64 bound) { return bound <= 0 ? 0 : static_cast<qint64>(next() % static_cast<quint64>(bound)); }
};

} // namespace Throughline
