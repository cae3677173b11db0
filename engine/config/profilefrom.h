// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml.h"
#include "engine/config/profile.h"

#include <QStringList>

namespace Throughline::Config
{

/// Values of a profile whose schema holds. What a schema cannot say is checked here and appended to `problems`:
/// every JMESPath expression compiles, a compensation names an operation that exists, a pattern is valid.
Profile profileFrom(const YamlDocument &document, QStringList &problems);

} // namespace Throughline::Config
