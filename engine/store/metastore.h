// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

namespace Throughline::Store
{

/// Small facts about the store, by key and tenant: epoch, estate id, watermarks, where operating is switched on.
class MetaStore
{
public:
    explicit MetaStore(Database &database)
        : m_database(database)
    {
    }

    Result<QString> value(const QString &key); ///< empty = never set
    Result<void> setValue(const QString &key, const QString &value);

    /// How far a reader of the journal has come; set it in the same transaction as what it wrote. 0 = nothing read.
    Result<qint64> watermark(const QString &reader);
    Result<void> setWatermark(const QString &reader, qint64 seq);

    /// Go-live mark of a flow: older business facts become exceptions, never automatic flows.
    /// nullopt = the flow observes, nothing is sent (I16).
    Result<std::optional<qint64>> operatingSinceMs(const QString &flow);
    Result<void> setOperating(const QString &flow, std::optional<qint64> sinceMs);

    /// Rises when a store is restored or copied: everything observes again until a person says otherwise.
    Result<qint64> epoch();
    Result<qint64> raiseEpoch(); ///< switches every flow to observe as well

private:
    Database &m_database;
};

} // namespace Throughline::Store
