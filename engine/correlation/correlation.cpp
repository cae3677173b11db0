// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/correlation/correlation.h"

#include "engine/correlation/joinkeys.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Throughline::Correlation
{

namespace
{

/// The neighbourhood of one record: everything whose transaction can depend on it. Named records are its border:
/// they are seen but not walked through, because nothing can change what their own order key says.
class Neighbourhood
{
public:
    Neighbourhood(const RecordState &changed, const std::optional<RecordState> &before, const KeyIndex &index,
                  const KeyRules &rules)
        : m_changed(changed), m_index(index), m_rules(rules)
    {
        m_records.emplace(changed.record, changed);
        enqueue(changed);
        if (before) {
            enqueue(*before); // those it was joined with may have to leave
        }
        while (!m_open.empty()) {
            const auto key = *m_open.begin();
            m_open.erase(m_open.begin());
            walk(key);
        }
        label();
    }

    struct Label {
        std::set<QString> orderKeys;
        Edge proof;
        QString orderKey() const { return orderKeys.size() == 1 ? *orderKeys.begin() : QString(); }
    };

    const std::map<RecordRef, RecordState> &records() const { return m_records; }
    Label labelOf(const RecordRef &record) const
    {
        const auto it = m_labels.find(record);
        return it == m_labels.end() ? Label{} : it->second;
    }
    const std::map<JoinKey, QList<RecordRef>> &holders() const { return m_holders; }

private:
    void enqueue(const RecordState &record)
    {
        for (const auto all = joinKeys(record, m_rules, {Strength::Joins}); const auto &key : all) {
            if (!m_holders.contains(key)) {
                m_open.insert(key);
            }
        }
    }

    bool holds(const RecordState &record, const JoinKey &key) const
    {
        return joinKeys(record, m_rules, {Strength::Joins}).contains(key);
    }

    void walk(const JoinKey &key)
    {
        auto &list = m_holders[key];
        if (holds(m_changed, key)) {
            list.append(m_changed.record);
        }
        for (const auto found = m_index.holders(key.value); const auto &holder : found) {
            if (holder.record == m_changed.record || !holds(holder, key)) {
                continue; // the index still has its old keys, or its kind or system proves nothing here
            }
            list.append(holder.record);
            if (m_records.emplace(holder.record, holder).second && ownOrderKey(holder, m_rules).isEmpty()) {
                enqueue(holder);
            }
        }
        std::ranges::sort(list);
    }

    void label()
    {
        std::set<RecordRef> layer;
        for (const auto &[ref, record] : m_records) {
            if (const auto own = ownOrderKey(record, m_rules); !own.isEmpty()) {
                m_labels[ref] = {{own}, {ref, ref, namingKey(), own}};
                layer.insert(ref);
            }
        }
        while (!layer.empty()) {
            layer = nextLayer(layer);
        }
    }

    QString namingKey() const { return std::ranges::find(m_rules.rules, Strength::Names, &KeyRule::strength)->key; }

    /// Records one step further out take the order keys of all their neighbours in the layer before.
    std::set<RecordRef> nextLayer(const std::set<RecordRef> &layer)
    {
        std::map<RecordRef, Label> next;
        for (const auto &[key, list] : m_holders) {
            for (const auto &from : list) {
                if (!layer.contains(from)) {
                    continue;
                }
                for (const auto &to : list) {
                    if (m_labels.contains(to)) {
                        continue;
                    }
                    auto &label = next[to];
                    label.orderKeys.insert(m_labels.at(from).orderKeys.begin(), m_labels.at(from).orderKeys.end());
                    const Edge proof{from, to, key.value.key, key.value.value};
                    if (label.proof.key.isEmpty() || better(proof, label.proof)) {
                        label.proof = proof;
                    }
                }
            }
        }
        std::set<RecordRef> refs;
        for (auto &[ref, label] : next) {
            refs.insert(ref);
            m_labels.emplace(ref, std::move(label));
        }
        return refs;
    }

    bool better(const Edge &a, const Edge &b) const
    {
        const int rankA = m_rules.rank(a.key);
        const int rankB = m_rules.rank(b.key);
        return rankA != rankB ? rankA < rankB : a < b;
    }

    const RecordState &m_changed;
    const KeyIndex &m_index;
    const KeyRules &m_rules;
    std::map<RecordRef, RecordState> m_records;
    std::map<JoinKey, QList<RecordRef>> m_holders; ///< every value walked, with all its holders
    std::set<JoinKey> m_open;
    std::map<RecordRef, Label> m_labels;
};

QList<Conflict> conflictsIn(const Neighbourhood &near)
{
    QList<Conflict> conflicts;
    for (const auto &[key, list] : near.holders()) {
        std::set<QString> orderKeys;
        for (const auto &record : list) {
            const auto label = near.labelOf(record);
            orderKeys.insert(label.orderKeys.begin(), label.orderKeys.end());
        }
        if (orderKeys.size() > 1) {
            conflicts.append({key.value, QStringList(orderKeys.begin(), orderKeys.end()), list});
        }
    }
    return conflicts;
}

bool newer(qint64 versionMs, qint64 seq, qint64 thanVersionMs, qint64 thanSeq)
{
    return versionMs != thanVersionMs ? versionMs > thanVersionMs : seq > thanSeq;
}

} // namespace

std::optional<RecordState> follow(const std::optional<RecordState> &current, const Observation &observation)
{
    auto state = current.value_or(RecordState{.record = observation.record});
    const bool newest = !current || newer(observation.versionMs, observation.seq, state.versionMs, state.seq);
    if (newest) {
        state.versionMs = observation.versionMs;
        state.seq = observation.seq;
        state.deleted = observation.deleted;
    }
    const bool hasMeaning = !observation.deleted || !observation.object.keys.isEmpty();
    const bool newestKeys = !current
        || newer(observation.versionMs, observation.seq, state.keysVersionMs, state.keysSeq)
        || (state.keysVersionMs == 0 && state.keysSeq == 0);
    if (hasMeaning && newestKeys) {
        state.keysVersionMs = observation.versionMs;
        state.keysSeq = observation.seq;
        state.kind = observation.object.kind;
        state.keys = observation.object.keys;
    }
    return current && state == *current ? std::nullopt : std::optional(state);
}

bool bindsAlike(const RecordState &before, const RecordState &after)
{
    return before.kind == after.kind && before.keys == after.keys;
}

Correlation correlate(const Observation &observation, const KeyIndex &index, const KeyRules &rules)
{
    Correlation result{.rulesVersion = rules.version};
    const auto before = index.record(observation.record);
    const auto state = follow(before, observation);
    if (!state) {
        result.record = *before;
        return result;
    }
    result.changed = true;
    result.record = *state;
    const Neighbourhood near(*state, before, index, rules);
    for (const auto &[ref, record] : near.records()) {
        const auto label = near.labelOf(ref);
        if (label.orderKey() != record.orderKey) {
            result.assignments.append(
                {ref, label.orderKey(), record.orderKey, label.orderKey().isEmpty() ? Edge{} : label.proof});
        }
    }
    const auto own = near.labelOf(state->record);
    result.record.orderKey = own.orderKey();
    result.placement = isMasterData(state->kind) ? Placement::MasterData
        : stageOf(state->kind) < 0               ? Placement::NotUnderstood
        : own.orderKeys.empty()                  ? Placement::Waits
        : own.orderKeys.size() == 1              ? Placement::Joined
                                                 : Placement::Contested;
    result.conflicts = conflictsIn(near);
    for (const auto &[key, list] : near.holders()) {
        result.examined.append(key.value);
    }
    return result;
}

Failure failureOf(const Conflict &conflict)
{
    return {.system = conflict.records.isEmpty() ? QString() : conflict.records.first().system,
            .operation = u"correlate"_s,
            .code = u"key-conflict"_s,
            .message = u"%1 %2 joins different orders: %3"_s.arg(conflict.value.key, conflict.value.value,
                                                                 conflict.orderKeys.join(u", "_s))};
}

} // namespace Throughline::Correlation
