// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"
#include "app/options.h"

#include <memory>

namespace Throughline
{

/// The engine behind the desk, or why there is none.
Result<std::unique_ptr<Backend>> openBackend(const Options &options);

} // namespace Throughline
