// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/files.h"
#include "engine/mapping/mapping.h"

namespace Throughline::Connectors
{

/// Shipped mappings and value maps with the workspace's own (`<folder>/mappings/*.yaml`) laid above them, each
/// checked against its schema. BadConfig lists every problem.
Result<Mapping::Mapping> loadMapping(Files &files, const QString &folder);

} // namespace Throughline::Connectors
