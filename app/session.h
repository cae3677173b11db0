// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

namespace Throughline
{

/// One window over one workspace, until it is closed or its tour is over; exit code.
int runSession(const Options &options);

} // namespace Throughline
