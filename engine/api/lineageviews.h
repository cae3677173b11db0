// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/views.h"

// The lineage of a transaction, level by level: no question reads more than it shows.
namespace Throughline::Api
{

struct LineageRow {
    LineageNode node;
    int level = 0; ///< steps from the focus
    int neighbours = 0; ///< all it is joined with
};

/// What is joined with one record, in business order, or a page of the table.
struct LineagePage {
    QList<LineageRow> rows;
    QList<LineageEdge> edges; ///< of the rows, with the record asked for
    QString nextKey; ///< empty = end
    int total = 0; ///< neighbours, or rows of the table that fit
};

/// Lists page by key: `afterKey` is the id of the last row.
struct LineageQuery {
    QString orderKey;
    QString node; ///< its neighbours; empty = the table of all records, by level from `focus`
    QString focus; ///< level 0 of the table; empty = the order, else the deal, else the first record
    QString text; ///< table: part of a system, kind, id, number or status
    QString afterKey;
    int limit = 60;
};

QJsonObject toJson(const LineagePage &page);

} // namespace Throughline::Api
