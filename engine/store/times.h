// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Throughline::Store
{

inline constexpr qint64 never = 9'000'000'000'000'000; ///< a time that does not come; sorts after all others

/// yyyymmdd of a wall-clock time, UTC.
int dayOf(qint64 atMs);

} // namespace Throughline::Store
