// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/views.h"

#include <QVariantList>

namespace Throughline
{

/// The neighbourhood of the step that stopped, one level each way. side: -1 before, 0 the centre, 1 after.
struct LineagePlace {
    const Api::LineageNode *node;
    int side;
    int row;
};
QList<LineagePlace> placeLineage(const Api::TransactionView &view);

/// A node without its place.
QVariantMap lineageNode(const Api::LineageNode &node);

/// [{ id, side, row, kind, number, system, note, noteRole, glyph, role, expected, differences, url }]
QVariantList lineageNodes(const Api::TransactionView &view);
/// [{ from, to, label, expected }] between shown nodes only
QVariantList lineageEdges(const Api::TransactionView &view);

} // namespace Throughline
