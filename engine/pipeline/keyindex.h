// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/correlation/correlation.h"
#include "engine/store/projectionstore.h"

namespace Throughline::Pipeline
{

/// Correlation's view of the key table. A store error is kept and must be asked for afterwards: correlation itself
/// is pure and cannot fail.
class StoreKeyIndex final : public Correlation::KeyIndex
{
public:
    explicit StoreKeyIndex(Store::Database &database)
        : m_projections(database)
    {
    }

    std::optional<Correlation::RecordState> record(const RecordRef &record) const override;
    QList<Correlation::RecordState> holders(const Correlation::KeyValue &value) const override;
    const std::optional<Error> &error() const { return m_error; }

private:
    mutable Store::ProjectionStore m_projections;
    mutable std::optional<Error> m_error;
};

Correlation::RecordState stateOf(const Store::RecordRow &row);

} // namespace Throughline::Pipeline
