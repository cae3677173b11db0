// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/files.h"

namespace Throughline::Connectors
{

/// Every problem of configuration files, each one line "file:line: message"; empty = all good. A path that ends in
/// ".yaml" is a file; any other is a workspace folder, whose estate.yaml and folders connectors, flows and mappings
/// are read. What a file is for is seen from its keys. Profiles are judged as they will be used: laid upon the
/// shipped ones they extend.
QStringList lint(Files &files, const QStringList &paths);

} // namespace Throughline::Connectors
