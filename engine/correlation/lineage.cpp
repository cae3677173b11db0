// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/correlation/lineage.h"

#include "engine/correlation/joinkeys.h"

#include <algorithm>
#include <map>
#include <set>

namespace Throughline::Correlation
{

namespace
{

/// How well `from` explains `to`; smaller is better.
struct Claim {
    int distance = 0; ///< stages between them
    int rank = 0; ///< how specific the key is
    Edge edge;
    auto operator<=>(const Claim &) const = default;
};

using Holders = std::map<JoinKey, QList<const RecordState *>>;

Holders holdersOf(const QList<RecordState> &records, const KeyRules &rules)
{
    Holders holders;
    for (const auto &record : records) {
        for (const auto keys = joinKeys(record, rules, {Strength::Names, Strength::Joins, Strength::Shared});
             const auto &key : keys) {
            holders[key].append(&record);
        }
    }
    return holders;
}

/// A customer is drawn beside the first record of its own system that names it, else of any system.
Claim customerClaim(const RecordState &customer, const RecordState &record, const KeyRules &rules, const KeyValue &key)
{
    const int foreign = customer.record.system == record.record.system ? 0 : 100;
    return {foreign + stageOf(record.kind), rules.rank(key.key), {customer.record, record.record, key.key, key.value}};
}

void keepBest(std::map<RecordRef, Claim> &best, const RecordRef &of, const Claim &claim)
{
    const auto [it, fresh] = best.emplace(of, claim);
    if (!fresh && claim < it->second) {
        it->second = claim;
    }
}

void addPlaces(std::map<RecordRef, Claim> &places, const QList<const RecordState *> &holders, const KeyRules &rules,
               const KeyValue &key)
{
    for (const auto *from : holders) {
        if (!isMasterData(from->kind)) {
            continue;
        }
        for (const auto *to : holders) {
            if (!isMasterData(to->kind)) {
                keepBest(places, from->record, customerClaim(*from, *to, rules, key));
            }
        }
    }
}

/// Of the holders of a value, the nearest earlier stage explains a record, and of that stage its first record: so a key
/// that thousands of records share costs no more than sorting them.
void addParents(std::map<RecordRef, Claim> &parents, const QList<const RecordState *> &holders, const KeyRules &rules,
                const KeyValue &key)
{
    std::map<int, RecordRef> firstOfStage;
    for (const auto *holder : holders) {
        const auto [it, fresh] = firstOfStage.emplace(stageOf(holder->kind), holder->record);
        if (!fresh && holder->record < it->second) {
            it->second = holder->record;
        }
    }
    for (const auto *to : holders) {
        const int stage = stageOf(to->kind);
        const auto later = firstOfStage.lower_bound(stage);
        if (later != firstOfStage.begin()) {
            const auto &[before, from] = *std::prev(later);
            keepBest(parents, to->record,
                     {stage - before, rules.rank(key.key), {from, to->record, key.key, key.value}});
        }
    }
}

} // namespace

QList<Edge> edgesOf(const QList<RecordState> &records, const KeyRules &rules)
{
    std::map<RecordRef, Claim> parents; // of a record of the transaction: its nearest earlier record
    std::map<RecordRef, Claim> places; // of a customer: where it is drawn
    for (const auto &[key, list] : holdersOf(records, rules)) {
        const bool shared = std::ranges::find(rules.rules, key.value.key, &KeyRule::key)->strength == Strength::Shared;
        if (shared) {
            addPlaces(places, list, rules, key.value);
        } else {
            addParents(parents, list, rules, key.value);
        }
    }
    QList<Edge> edges;
    for (const auto *claims : {&parents, &places}) {
        for (const auto &[record, claim] : *claims) {
            edges.append(claim.edge);
        }
    }
    std::ranges::sort(edges);
    return edges;
}

Lineage lineage(const QList<RecordState> &records, const QList<Edge> &edges, const RecordRef &focus, int levels,
                int maxNodes)
{
    std::map<RecordRef, ObjectKind> kinds;
    for (const auto &record : records) {
        kinds.emplace(record.record, record.kind);
    }
    if (!kinds.contains(focus) || maxNodes < 1) {
        return {};
    }
    std::map<RecordRef, std::set<RecordRef>> neighbours;
    for (const auto &edge : edges) {
        if (kinds.contains(edge.from) && kinds.contains(edge.to)) {
            neighbours[edge.from].insert(edge.to);
            neighbours[edge.to].insert(edge.from);
        }
    }
    Lineage result;
    std::map<RecordRef, int> distance{{focus, 0}};
    QList<RecordRef> open{focus};
    for (qsizetype i = 0; i < open.size(); ++i) {
        const auto at = open[i];
        if (distance[at] == levels) {
            continue;
        }
        for (const auto &next : neighbours[at]) {
            if (distance.contains(next)) {
                continue;
            }
            if (open.size() == maxNodes) {
                result.truncated = true;
                break;
            }
            distance.emplace(next, distance[at] + 1);
            open.append(next);
        }
    }
    for (const auto &[record, steps] : distance) {
        const auto hidden =
            std::ranges::count_if(neighbours[record], [&](const RecordRef &next) { return !distance.contains(next); });
        result.nodes.append({record, kinds[record], steps, static_cast<int>(hidden)});
    }
    std::ranges::sort(result.nodes, {}, [](const LineageNode &node) {
        return std::tuple(node.distance, stageOf(node.kind), node.record);
    });
    std::ranges::copy_if(edges, std::back_inserter(result.edges),
                         [&](const Edge &edge) { return distance.contains(edge.from) && distance.contains(edge.to); });
    return result;
}

} // namespace Throughline::Correlation
