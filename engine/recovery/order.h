// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QList>
#include <QSet>
#include <QString>

// The pure part of "what before what" in a plan.
namespace Throughline::Recovery
{

/// One item as far as its order matters.
struct Node {
    QString name; ///< for people: "Order in the ERP of SO-2026-100042"
    int rank = 0; ///< place in the business order: customer 0, contract 1, order 2 ...
    QString orderKey;
    QString step;
    QString object; ///< target and object key: what two effects may share
    QSet<QString> flows; ///< flows the effect belongs to; a shared customer belongs to several
    QSet<QString> orders; ///< transactions of these flows
    QStringList needs; ///< "flow/step" of everything it needs, near and far
};

struct Arranged {
    QList<int> sequence; ///< indices, parents first; among those that are free by rank, order key, step
    QList<QList<int>> parents; ///< of each index, as indices
};

/// Inside a flow its own needs decide; between flows of one transaction, and on one object, the business order does.
/// NotAllowed names the members of a cycle.
Result<Arranged> arrange(const QList<Node> &nodes);

} // namespace Throughline::Recovery
