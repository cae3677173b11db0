// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/lineageviews.h"
#include "engine/api/reader.h"
#include "engine/api/transactionparts.h"
#include "engine/api/viewsjson.h"
#include "engine/correlation/lineage.h"
#include "engine/pipeline/keyindex.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

using Neighbours = QHash<QString, QList<QPair<QString, LineageEdge>>>; ///< id -> the other end, with the edge

struct Graph {
    QHash<QString, LineageRow> rows;
    QStringList order; ///< business order
    Neighbours neighbours;
};

QString focusOf(const Graph &graph, const QString &wanted)
{
    if (graph.rows.contains(wanted)) {
        return wanted;
    }
    for (const auto kind : {ObjectKind::Order, ObjectKind::Opportunity}) {
        const auto found =
            std::ranges::find_if(graph.order, [&](const QString &id) { return graph.rows[id].node.kind == kind; });
        if (found != graph.order.end()) {
            return *found;
        }
    }
    return graph.order.value(0);
}

/// Steps from the focus; what nothing joins comes last.
void addLevels(Graph &graph, const QString &focus)
{
    QHash<QString, int> level{{focus, 0}};
    QStringList open{focus};
    int deepest = 0;
    for (qsizetype i = 0; i < open.size(); ++i) {
        const auto at = open.at(i);
        for (const auto list = graph.neighbours.value(at); const auto &[other, edge] : list) {
            if (!level.contains(other)) {
                deepest = level[at] + 1;
                level.insert(other, deepest);
                open.append(other);
            }
        }
    }
    for (auto it = graph.rows.begin(); it != graph.rows.end(); ++it) {
        it->level = level.value(it.key(), deepest + 1);
    }
}

bool holds(const LineageRow &row, const QString &text)
{
    const auto &node = row.node;
    return text.isEmpty()
        || std::ranges::any_of(QStringList{node.systemName, node.record.system, node.record.id, node.record.type,
                                           toWord(node.kind), node.number, node.status},
                               [&](const QString &word) { return word.contains(text, Qt::CaseInsensitive); });
}

/// A page of `ids` after the key.
QStringList paged(const QStringList &ids, const LineageQuery &query, LineagePage &page)
{
    page.total = static_cast<int>(ids.size());
    const auto from = query.afterKey.isEmpty() ? 0 : ids.indexOf(query.afterKey) + 1;
    const auto part = ids.mid(from, query.limit);
    page.nextKey = from + part.size() < ids.size() ? part.value(part.size() - 1) : QString();
    return part;
}

} // namespace

Result<LineagePage> Reader::lineage(const LineageQuery &query)
{
    const auto records = Store::ProjectionStore(*m_database).recordsOfOrder(query.orderKey);
    if (!records) {
        return std::unexpected(records.error());
    }
    Graph graph;
    QList<Correlation::RecordState> states;
    for (const auto &record : *records) {
        LineageRow row{nodeOf(record, m_workspace.estate), 0, 0};
        row.node.systemName = systemName(record.ref.system);
        graph.order.append(row.node.id);
        graph.rows.insert(row.node.id, row);
        states.append(Pipeline::stateOf(record));
    }
    std::ranges::stable_sort(graph.order, {},
                             [&](const QString &id) { return Correlation::stageOf(graph.rows[id].node.kind); });
    for (const auto edges = Correlation::edgesOf(states); const auto &edge : edges) {
        const LineageEdge one{nodeId(edge.from), nodeId(edge.to), edge.key};
        graph.neighbours[one.from].append({one.to, one});
        graph.neighbours[one.to].append({one.from, one});
    }
    for (auto it = graph.rows.begin(); it != graph.rows.end(); ++it) {
        it->neighbours = static_cast<int>(graph.neighbours.value(it.key()).size());
    }
    LineagePage page;
    if (query.node.isEmpty()) {
        addLevels(graph, focusOf(graph, query.focus));
        auto ids = graph.order;
        std::ranges::stable_sort(ids, {}, [&](const QString &id) { return graph.rows[id].level; });
        ids.removeIf([&](const QString &id) { return !holds(graph.rows[id], query.text); });
        for (const auto part = paged(ids, query, page); const auto &id : part) {
            page.rows.append(graph.rows[id]);
        }
        return page;
    }
    if (!graph.rows.contains(query.node)) {
        return fail(ErrorCode::NotFound, u"%1 has no record %2"_s.arg(query.orderKey, query.node));
    }
    QHash<QString, LineageEdge> joins;
    for (const auto list = graph.neighbours.value(query.node); const auto &[other, edge] : list) {
        joins.insert(other, edge);
    }
    auto ids = graph.order;
    ids.removeIf([&](const QString &id) { return !joins.contains(id); });
    for (const auto part = paged(ids, query, page); const auto &id : part) {
        page.rows.append(graph.rows[id]);
        page.edges.append(joins[id]);
    }
    return page;
}

QJsonObject toJson(const LineagePage &page)
{
    QJsonArray rows;
    for (const auto &row : page.rows) {
        const auto &node = row.node;
        rows.append(QJsonObject{{u"id"_s, node.id},
                                {u"level"_s, row.level},
                                {u"neighbours"_s, row.neighbours},
                                {u"system"_s, node.record.system},
                                {u"kind"_s, toWord(node.kind)},
                                {u"record"_s, node.record.id},
                                {u"number"_s, node.number},
                                {u"status"_s, node.status},
                                {u"amount"_s, moneyJson(node.amount)}});
    }
    QJsonArray edges;
    for (const auto &edge : page.edges) {
        edges.append(QJsonObject{{u"from"_s, edge.from}, {u"to"_s, edge.to}, {u"key"_s, edge.key}});
    }
    return {{u"rows"_s, rows}, {u"edges"_s, edges}, {u"total"_s, page.total}, {u"next"_s, page.nextKey}};
}

} // namespace Throughline::Api
