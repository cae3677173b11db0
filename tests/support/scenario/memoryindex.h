// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/correlation/correlation.h"

namespace Throughline::TestSupport
{

/// The key table of the store, in memory.
class MemoryIndex : public Correlation::KeyIndex
{
public:
    std::optional<Correlation::RecordState> record(const RecordRef &record) const override
    {
        const auto it = m_records.find(record);
        return it == m_records.end() ? std::nullopt : std::optional(*it);
    }
    QList<Correlation::RecordState> holders(const Correlation::KeyValue &value) const override
    {
        QList<Correlation::RecordState> found;
        for (const auto &record : m_records) {
            if (record.keys.value(value.key).trimmed() == value.value) {
                found.append(record);
            }
        }
        return found;
    }
    /// Takes over a result, as the pipeline does.
    void apply(const Correlation::Correlation &result)
    {
        if (!result.changed) {
            return;
        }
        m_records.insert(result.record.record, result.record);
        for (const auto &assignment : result.assignments) {
            m_records[assignment.record].orderKey = assignment.orderKey;
        }
    }
    QList<Correlation::RecordState> records() const { return m_records.values(); }

private:
    QMap<RecordRef, Correlation::RecordState> m_records;
};

} // namespace Throughline::TestSupport
