// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

namespace Throughline::Store
{

/// A step of the schema: statements separated by lines "-- ;;", tokens of the dialect in them.
struct Migration {
    int version = 0;
    QString name; ///< "0001-journal"
    QString sql;
};

/// The migrations built into the product, in order.
QList<Migration> builtInMigrations();

/// Brings the store to the newest version, each migration with its version bump in one transaction, and installs
/// the guard triggers (append-only journal, effects table). A store written by a newer product is refused with
/// StoreNewer and a sentence; the first error stops, and what it had begun is rolled back.
Result<void> migrate(Database &database);
Result<void> migrate(Database &database, const QList<Migration> &migrations);

/// Version the store has; 0 = empty.
Result<int> schemaVersion(Database &database);

/// Guard triggers for the tables that exist, made anew when their text has changed. Part of migrate().
Result<void> installGuards(Database &database);

/// Tables whose rows are never changed or deleted.
QStringList journalTables();
/// Tables that can be rebuilt from the journal.
QStringList projectionTables();

} // namespace Throughline::Store
