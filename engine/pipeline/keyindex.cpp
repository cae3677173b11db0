// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/keyindex.h"

namespace Throughline::Pipeline
{

Correlation::RecordState stateOf(const Store::RecordRow &row)
{
    Correlation::RecordState state;
    state.record = row.ref;
    state.kind = row.object.kind;
    state.keys = row.object.keys;
    state.versionMs = row.versionMs;
    state.seq = row.observationSeq;
    state.deleted = row.deleted;
    state.keysVersionMs = row.versionMs;
    state.keysSeq = row.observationSeq;
    state.orderKey = row.orderKey;
    return state;
}

std::optional<Correlation::RecordState> StoreKeyIndex::record(const RecordRef &record) const
{
    const auto row = m_projections.record(record);
    if (!row) {
        m_error = row.error();
        return std::nullopt;
    }
    return *row ? std::optional(stateOf(**row)) : std::nullopt;
}

QList<Correlation::RecordState> StoreKeyIndex::holders(const Correlation::KeyValue &value) const
{
    QList<Correlation::RecordState> list;
    const auto refs = m_projections.recordsByKey(value.key, value.value);
    if (!refs) {
        m_error = refs.error();
        return list;
    }
    for (const auto &ref : *refs) {
        if (auto state = record(ref)) {
            list.append(*state);
        }
    }
    return list;
}

} // namespace Throughline::Pipeline
