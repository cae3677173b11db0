// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

namespace Throughline
{

/// `--case ORDER --pdf FILE`: draws the case report and ends; starts no engine and no window. Exit code.
int printCase(const Options &options);

} // namespace Throughline
