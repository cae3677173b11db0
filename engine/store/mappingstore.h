// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

#include <QJsonObject>
#include <QList>

namespace Throughline::Store
{

/// A mapping as it was when it became the current one.
struct MappingVersion {
    QString version; ///< content address
    qint64 atMs = 0; ///< current from then on
};

/// Every mapping that was ever in use, by content, so that a replay can be built with an old one.
class MappingStore
{
public:
    explicit MappingStore(Database &database)
        : m_database(database)
    {
    }

    /// The mapping in use from now on; nothing happens when it is already the newest.
    Result<void> use(const QString &version, const QJsonObject &content, qint64 nowMs);
    Result<std::optional<QJsonObject>> content(const QString &version);
    Result<QList<MappingVersion>> history(); ///< oldest first

private:
    Database &m_database;
};

} // namespace Throughline::Store
