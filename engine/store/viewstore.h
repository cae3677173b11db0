// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

namespace Throughline::Store
{

/// One row of the journal of saved views: what a view is from then on.
struct ViewRow {
    qint64 seq = 0;
    qint64 atMs = 0;
    QString actor;
    QString id;
    QString name;
    QString query; ///< text of the query language
    QString page; ///< where it opens: "find", "lanes"
    bool shared = false; ///< with the team; else only its actor sees it
    bool deleted = false;
    qint64 undoes = 0; ///< the row this one takes back
    qint64 commandSeq = 0;
    bool operator==(const ViewRow &) const = default;
};

/// Saved views and how far a person has looked. Both are journals whose newest row counts, so nothing has to be rebuilt.
class ViewStore
{
public:
    explicit ViewStore(Database &database)
        : m_database(database)
    {
    }

    Result<qint64> append(const ViewRow &row); ///< its seq
    Result<QList<ViewRow>> current(const QString &actor); ///< this person's and the team's, by name
    Result<std::optional<ViewRow>> view(const QString &id); ///< also one that is deleted
    /// What this person did last and has not taken back; nullopt = nothing is left.
    Result<std::optional<ViewRow>> lastOf(const QString &actor);
    Result<std::optional<ViewRow>> before(const ViewRow &row); ///< what the view was before that row

    Result<void> look(const QString &actor, qint64 untilMs, qint64 nowMs);
    Result<qint64> lookedUntil(const QString &actor); ///< 0 = never

private:
    Database &m_database;
};

} // namespace Throughline::Store
