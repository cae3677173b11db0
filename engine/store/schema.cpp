// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema.h"

#include "engine/base/log.h"
#include "engine/store/searchstore.h"
#include "engine/store/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

const auto versionKey = u"schema_version"_s;
constexpr int searchVersion = 11; ///< brought search_doc, empty
const auto indexedKey = u"search_indexed"_s;
constexpr auto separator = "-- ;;"_L1;

/// The table that says which version the rest has; the same for every database, so it needs no migration.
Result<void> makeMetaTable(Database &database)
{
    return database.execute(
        u"CREATE TABLE IF NOT EXISTS meta (tenant TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, "
        "PRIMARY KEY (tenant, key))"_s);
}

/// Without comment lines; an empty statement (a file's head) is left out.
QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QStringList lines;
    const auto close = [&] {
        if (const auto statement = lines.join(u'\n').trimmed(); !statement.isEmpty()) {
            statements.append(statement);
        }
        lines.clear();
    };
    for (const auto list = sql.split(u'\n'); const auto &line : list) {
        if (line.trimmed() == separator) {
            close();
        } else if (!line.trimmed().startsWith("--"_L1)) {
            lines.append(line);
        }
    }
    close();
    return statements;
}

Result<void> apply(Database &database, const Migration &migration)
{
    return atomically(database, [&]() -> Result<void> {
        // first, because it takes the row's lock: of two processes that start at once one migrates, the other sees it done
        auto bumped = database.run(u"INSERT INTO meta (tenant, key, value) VALUES ('', ?, ?) "
                                   "ON CONFLICT (tenant, key) DO UPDATE SET value = excluded.value "
                                   "WHERE CAST(meta.value AS INTEGER) < CAST(excluded.value AS INTEGER)"_s,
                                   versionKey, QString::number(migration.version));
        if (!bumped || *bumped == 0) {
            return bumped.transform([](qint64) { });
        }
        for (const auto sqls = statementsOf(migration.sql); const auto &sql : sqls) {
            const auto expanded = database.dialect().expand(sql);
            if (expanded.isEmpty()) {
                continue;
            }
            if (auto done = database.execute(expanded); !done) {
                auto error = done.error();
                error.detail = u"migration %1: %2"_s.arg(migration.name, error.detail);
                return std::unexpected(error);
            }
        }
        return {};
    });
}

/// What free text finds is put together in C++, so a store that was filled before there was such a table is read once.
Result<void> indexOnce(Database &database)
{
    {
        auto row =
            database.select(u"SELECT value FROM meta WHERE tenant = ? AND key = ?"_s, database.tenant(), indexedKey);
        const auto found = row.next();
        if (!found || *found) {
            return found.transform([](bool) { });
        }
    }
    return atomically(database, [&]() -> Result<void> {
        if (const auto done = SearchStore(database).indexAll(); !done) {
            return done;
        }
        return database
            .run(u"INSERT INTO meta (tenant, key, value) VALUES (?, ?, '1') ON CONFLICT (tenant, key) DO NOTHING"_s,
                 database.tenant(), indexedKey)
            .transform([](qint64) { });
    });
}

} // namespace

QList<Migration> builtInMigrations()
{
    QList<Migration> migrations;
    const QDir folder(u":/throughline/store/migrations"_s);
    for (const auto names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name); const auto &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            migrations.append({name.section(u'-', 0, 0).toInt(), name.chopped(4), QString::fromUtf8(file.readAll())});
        }
    }
    return migrations;
}

Result<int> schemaVersion(Database &database)
{
    auto table = database.select(database.dialect().findTable(), u"meta"_s);
    auto exists = table.next();
    if (!exists) {
        return std::unexpected(exists.error());
    }
    if (!*exists) {
        return 0;
    }
    auto row = database.select(u"SELECT value FROM meta WHERE tenant = '' AND key = ?"_s, versionKey);
    return row.next().transform([&](bool found) { return found ? row.text(0).toInt() : 0; });
}

Result<void> migrate(Database &database)
{
    return migrate(database, builtInMigrations());
}

Result<void> migrate(Database &database, const QList<Migration> &migrations)
{
    auto version = schemaVersion(database);
    if (!version) {
        return std::unexpected(version.error());
    }
    const int known = migrations.isEmpty() ? 0 : migrations.last().version;
    if (*version > known) {
        return fail(ErrorCode::StoreNewer,
                    u"This store was written by a newer version of Throughline (schema %1, this version knows %2). "
                    "Update the application, or open another workspace."_s.arg(*version)
                        .arg(known));
    }
    if (*version == 0) {
        if (auto made = makeMetaTable(database); !made) {
            return made;
        }
    }
    for (const auto &migration : migrations) {
        if (migration.version <= *version) {
            continue;
        }
        if (auto applied = apply(database, migration); !applied) {
            return applied;
        }
        qCDebug(Log::store) << "store migrated to" << migration.name;
    }
    if (auto installed = installGuards(database); !installed || known < searchVersion) {
        return installed;
    }
    return indexOnce(database);
}

} // namespace Throughline::Store
