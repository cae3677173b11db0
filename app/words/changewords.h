// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/changeviews.h"

namespace Throughline
{

/// "Mapping product: PRO-EU-25 → SKU-PRO-E1"; who and when are said beside it.
QString changeText(const Api::ChangeView &change);

} // namespace Throughline
