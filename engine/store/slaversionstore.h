// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

#include <QJsonObject>

namespace Throughline::Store
{

/// SLA definitions and calendars as they were when they came into use.
struct SlaVersion {
    QString version; ///< content address
    QJsonObject content;
    qint64 atMs = 0; ///< held from then on
    bool operator==(const SlaVersion &) const = default;
};

/// Every set that was ever in use. Journal: append-only.
class SlaVersionStore
{
public:
    explicit SlaVersionStore(Database &database)
        : m_database(database)
    {
    }

    /// The set in use from now on; nothing happens when it is the newest already.
    Result<void> use(const SlaVersion &version);
    Result<QList<SlaVersion>> history(); ///< oldest first
    Result<QString> newest(); ///< its version; empty = none was kept yet
    Result<std::optional<SlaVersion>> newestWhole();

private:
    Database &m_database;
};

} // namespace Throughline::Store
