// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"

namespace Throughline
{

/// "lane:order entity:AM-JP currency:JPY owner:kern state:resent nordlicht": named words narrow, the rest is searched.
/// An unknown name is searched as it stands.
ExceptionFilter parseFilter(const QString &text);

} // namespace Throughline
