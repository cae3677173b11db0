// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Throughline
{

/// What a mapping calls the state of a record ("won", "past_due") in the person's language; a vendor's own word that no mapping
/// translates stays as it is.
QString wordOfStatus(const QString &status);

} // namespace Throughline
