// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/auditstore.h"
#include "engine/store/mappingstore.h"

namespace Throughline::Store
{

/// The first bytes of a kind that nobody could read.
struct Unreadable {
    QString system;
    QString source;
    qint64 atMs = 0;
};

/// What changed in the workspace in a stretch of time, from the journal. Rows of the journal come in the order of their
/// times, so the stretch is found by halving, not by reading from the start.
class ChangeStore
{
public:
    explicit ChangeStore(Database &database)
        : m_database(database)
    {
    }

    /// Newest first, without local work on exceptions and views (work.*, view.*), which changes nothing for a system.
    Result<QList<AuditRecord>> actions(qint64 fromMs, qint64 untilMs, int limit);
    Result<QList<MappingVersion>> mappings(qint64 fromMs, qint64 untilMs); ///< oldest first
    /// The first per system and source among the `looked` arrivals nearest to the end of the stretch.
    Result<QList<Unreadable>> unreadable(qint64 fromMs, qint64 untilMs, int looked);

private:
    /// The first row whose time is not before `ms`; one past the last when none is.
    Result<qint64> firstSince(const QString &table, const QString &column, qint64 ms);

    Database &m_database;
};

} // namespace Throughline::Store
