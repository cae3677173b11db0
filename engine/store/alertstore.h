// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/alert.h"
#include "engine/store/database.h"

namespace Throughline::Store
{

/// Alerts: a journal of what happened to them, and how they stand.
class AlertStore
{
public:
    explicit AlertStore(Database &database)
        : m_database(database)
    {
    }

    Result<void> append(const AlertMove &move, qint64 commandSeq = 0); ///< journal and projection
    Result<QList<Alert>> open(); ///< not cleared, oldest first
    Result<QList<Alert>> cleared(qint64 sinceMs, int limit); ///< newest first
    Result<std::optional<Alert>> alert(const QString &id);
    Result<QList<AlertMove>> moves(const QString &alertId); ///< oldest first
    Result<void> rebuild(); ///< the projection from the journal

    // What the rules look at: kept totals.
    Result<QList<AlertStanding>> causes(); ///< open exceptions by cause
    Result<QList<AlertStanding>> customers(); ///< by customer
    /// Running clocks by definition that are due before `dueBeforeMs`, and not before `dueFromMs`.
    Result<QList<AlertStanding>> clocks(qint64 dueFromMs, qint64 dueBeforeMs);

private:
    Result<void> put(const Alert &alert);
    Database &m_database;
};

/// The alert after one more line of its journal.
Alert moved(Alert alert, const AlertMove &move);

} // namespace Throughline::Store
