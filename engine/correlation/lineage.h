// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/correlation/correlation.h"

namespace Throughline::Correlation
{

/// The business order of a transaction's records: every record hangs on the nearest earlier one it shares a key
/// with, a customer on nothing, and the first record of its system on the customer. Sorted.
QList<Edge> edgesOf(const QList<RecordState> &records, const KeyRules &rules = standardKeyRules());

struct LineageNode {
    RecordRef record;
    ObjectKind kind = ObjectKind::Unknown;
    int distance = 0; ///< steps from the focus
    int hidden = 0; ///< neighbours beyond the levels or the bound: "expand"
    bool operator==(const LineageNode &) const = default;
};

struct Lineage {
    QList<LineageNode> nodes; ///< by distance, then business order, then record
    QList<Edge> edges; ///< between shown nodes
    bool truncated = false; ///< the bound stopped it inside the levels
};

/// The part of the graph within `levels` of `focus`, never more than `maxNodes` records. Empty when the focus
/// is not among the records.
Lineage lineage(const QList<RecordState> &records, const QList<Edge> &edges, const RecordRef &focus, int levels,
                int maxNodes = 200);

} // namespace Throughline::Correlation
