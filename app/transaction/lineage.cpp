// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transaction/lineage.h"

#include "app/components/format.h"
#include "app/components/looks.h"
#include "app/words/statuswords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Lineage", text, nullptr, n);
}

const Api::LineageNode *centreOf(const Api::TransactionView &view)
{
    const auto wrong = [](const Api::LineageNode &node) {
        return node.state == StepState::DeadLettered || node.state == StepState::InDoubt
            || node.state == StepState::FailedTransient;
    };
    auto found = std::ranges::find_if(view.nodes, wrong);
    if (found == view.nodes.end()) {
        found = std::ranges::find(view.nodes, ObjectKind::Order, &Api::LineageNode::kind);
    }
    return found != view.nodes.end() ? &*found : view.nodes.isEmpty() ? nullptr : &view.nodes.front();
}

} // namespace

QList<LineagePlace> placeLineage(const Api::TransactionView &view)
{
    const auto *centre = centreOf(view);
    if (!centre) {
        return {};
    }
    QList<LineagePlace> places{{centre, 0, 0}};
    int before = 0;
    int after = 0;
    for (const auto &node : view.nodes) {
        const auto joins = [&](const QString &from, const QString &to) {
            return std::ranges::any_of(view.edges, [&](const auto &e) { return e.from == from && e.to == to; });
        };
        if (joins(node.id, centre->id)) {
            places.append({&node, -1, before++});
        } else if (joins(centre->id, node.id)) {
            places.append({&node, 1, after++});
        }
    }
    return places;
}

QVariantMap lineageNode(const Api::LineageNode &node)
{
    const Look look = node.expected
        ? Look{u"expected"_s, say(QT_TRANSLATE_NOOP("Lineage", "Not there yet")), u"secondary"_s}
        : lookOf(node.state);
    const QString note = node.differences > 0 ? say(QT_TRANSLATE_N_NOOP("Lineage", "%Ln differ(s)"), node.differences)
        : !node.status.isEmpty()              ? wordOfStatus(node.status)
        : node.amount.isNull()                ? QString()
                                              : Format::amountWithCode(node.amount);
    return {{u"id"_s, node.id},
            {u"kind"_s, wordOf(node.kind)},
            {u"number"_s, node.number},
            {u"system"_s, node.systemName},
            {u"note"_s, note},
            {u"glyph"_s, look.glyph},
            {u"word"_s, look.word},
            {u"role"_s, look.role},
            {u"expected"_s, node.expected},
            {u"url"_s, node.openUrl}};
}

QVariantList lineageNodes(const Api::TransactionView &view)
{
    QVariantList list;
    for (const auto all = placeLineage(view); const auto &[node, side, row] : all) {
        auto map = lineageNode(*node);
        map[u"side"_s] = side;
        map[u"row"_s] = row;
        list.append(map);
    }
    return list;
}

QVariantList lineageEdges(const Api::TransactionView &view)
{
    const auto places = placeLineage(view);
    const auto find = [&](const QString &id) {
        return std::ranges::find(places, id, [](const LineagePlace &place) { return place.node->id; });
    };
    QVariantList list;
    for (const auto &edge : view.edges) {
        const auto from = find(edge.from);
        const auto to = find(edge.to);
        if (from != places.end() && to != places.end()) {
            list.append(QVariantMap{{u"from"_s, edge.from},
                                    {u"to"_s, edge.to},
                                    {u"label"_s, edge.key},
                                    {u"expected"_s, from->node->expected || to->node->expected}});
        }
    }
    return list;
}

} // namespace Throughline
