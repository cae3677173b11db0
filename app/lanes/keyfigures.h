// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/views.h"

#include <QVariantList>

namespace Throughline
{

/// The five figures above the board: [{ label, glyph, role, number, unit, note, filter }]. A figure whose source is
/// not defined in this workspace (no SLA clocks) gives its place to one that is.
QVariantList keyFigures(const Api::StatusView &status, qint64 nowMs);

} // namespace Throughline
