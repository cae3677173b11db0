// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/order.h"

#include <QHash>

#include <algorithm>
#include <queue>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

using Groups = QHash<QString, QList<int>>;

/// Indices by flow and step, by transaction and by object.
struct Indexed {
    Groups steps;
    Groups together; ///< transactions and objects
};

Indexed indexed(const QList<Node> &nodes)
{
    Indexed in;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const auto &node = nodes.at(i);
        const auto index = static_cast<int>(i);
        for (const auto &flow : node.flows) {
            in.steps[flow + u'/' + node.step].append(index);
        }
        for (const auto &order : node.orders) {
            in.together[u"order "_s + order].append(index);
        }
        in.together[u"object "_s + node.object].append(index);
    }
    return in;
}

bool shareFlow(const Node &a, const Node &b)
{
    const auto &fewer = a.flows.size() <= b.flows.size() ? a.flows : b.flows;
    const auto &more = a.flows.size() <= b.flows.size() ? b.flows : a.flows;
    return std::ranges::any_of(fewer, [&](const QString &flow) { return more.contains(flow); });
}

QList<QList<int>> parentsOf(const QList<Node> &nodes)
{
    const auto in = indexed(nodes);
    QList<QSet<int>> parents(nodes.size());
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        for (const auto &need : nodes.at(i).needs) {
            for (const auto all = in.steps.value(need); const auto parent : all) {
                if (parent != i) {
                    parents[i].insert(parent);
                }
            }
        }
    }
    for (const auto &group : in.together) {
        for (const auto child : group) {
            for (const auto parent : group) {
                if (nodes.at(parent).rank < nodes.at(child).rank && !shareFlow(nodes.at(parent), nodes.at(child))) {
                    parents[child].insert(parent);
                }
            }
        }
    }
    QList<QList<int>> sorted;
    for (const auto &set : std::as_const(parents)) {
        auto list = set.values();
        std::ranges::sort(list);
        sorted.append(list);
    }
    return sorted;
}

/// One ring among those that never become free: following parents that are not free either must come round.
QStringList ringOf(const QList<Node> &nodes, const QList<QList<int>> &parents, const QList<int> &waiting)
{
    QList<int> path;
    auto at = static_cast<int>(std::ranges::find_if(waiting, [](int open) { return open > 0; }) - waiting.begin());
    while (!path.contains(at)) {
        path.append(at);
        at = *std::ranges::find_if(parents.at(at), [&](int parent) { return waiting.at(parent) > 0; });
    }
    QStringList names;
    for (qsizetype i = path.size() - 1; i >= path.indexOf(at); --i) {
        names.append(nodes.at(path.at(i)).name);
    }
    names.append(names.first());
    return names;
}

} // namespace

Result<Arranged> arrange(const QList<Node> &nodes)
{
    Arranged arranged{{}, parentsOf(nodes)};
    QList<QList<int>> children(nodes.size());
    QList<int> waiting;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        for (const auto parent : arranged.parents.at(i)) {
            children[parent].append(static_cast<int>(i));
        }
        waiting.append(static_cast<int>(arranged.parents.at(i).size()));
    }
    const auto later = [&](int a, int b) {
        const auto &left = nodes.at(a);
        const auto &right = nodes.at(b);
        return std::tie(left.rank, left.orderKey, left.step, a) > std::tie(right.rank, right.orderKey, right.step, b);
    };
    std::priority_queue<int, std::vector<int>, decltype(later)> free(later);
    for (int i = 0; i < nodes.size(); ++i) {
        if (waiting.at(i) == 0) {
            free.push(i);
        }
    }
    while (!free.empty()) {
        const auto next = free.top();
        free.pop();
        arranged.sequence.append(next);
        for (const auto child : std::as_const(children[next])) {
            if (--waiting[child] == 0) {
                free.push(child);
            }
        }
    }
    if (arranged.sequence.size() < nodes.size()) {
        return fail(ErrorCode::NotAllowed,
                    u"these wait for each other in a ring: %1; replay them one by one"_s.arg(
                        ringOf(nodes, arranged.parents, waiting).join(u" → "_s)));
    }
    return arranged;
}

} // namespace Throughline::Recovery
