// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/canonical.h"
#include "engine/store/connection.h"
#include "engine/store/dialect.h"
#include "engine/store/probe.h"
#include "engine/store/readmemo.h"
#include "engine/store/statement.h"
#include "engine/store/textcache.h"
#include "engine/store/versioncache.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace Throughline::Store
{

/// Where a store lies and whose rows are meant.
struct Location {
    Engine engine = Engine::Sqlite;
    QString file; ///< SQLite: path, or ":memory:" (one connection), or "file:name?mode=memory&cache=shared"
    QString host; ///< PostgreSQL: host or socket folder
    int port = 5432;
    QString name; ///< PostgreSQL: database
    QString user;
    QString password;
    QString tenant = QStringLiteral("main"); ///< every row carries it, every query asks for it
    int busyTimeoutMs = 5000; ///< how long a connection waits for another one's write

    static Location sqlite(const QString &file)
    {
        Location location;
        location.file = file;
        return location;
    }
};

enum class Access { ReadWrite, ReadOnly };

/// One connection: made, used and destroyed on one thread. SQLite: WAL, synchronous=FULL, foreign keys on.
/// Statements of it must die before it. Errors: StoreBusy, StoreFull, StoreBroken, Conflict (unique),
/// ForbiddenTransition (guard triggers), Bug (our SQL, append-only).
class Database
{
public:
    static Result<std::unique_ptr<Database>> open(const Location &location, Access access = Access::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &tenant() const { return m_tenant; }
    const Dialect &dialect() const { return m_dialect; }
    void setProbe(StoreProbe *probe) { m_probe = probe; } ///< not owned; null = none
    bool inTransaction() const { return m_depth > 0; }

    /// prepared once, cached by text; a failed prepare is reported by run()/next()
    Statement statement(const QString &sql);
    /// one statement with its parameters, rows changed
    template<typename... Values>
    Result<qint64> run(const QString &sql, const Values &...values)
    {
        auto prepared = statement(sql);
        prepared.bindAll(values...);
        return prepared.run();
    }
    /// a query with its parameters; walk it with next()
    template<typename... Values>
    Statement select(const QString &sql, const Values &...values)
    {
        auto prepared = statement(sql);
        prepared.bindAll(values...);
        return prepared;
    }
    /// What `read` gives. Inside a transaction of SQLite, where nobody else can change what is seen, it is asked once per key
    /// until this connection writes to the table. `read` may look at that table alone.
    template<typename T, typename Read>
    Result<T> remembered(QLatin1StringView table, const QString &key, Read read)
    {
        const bool alone = m_depth > 0 && m_dialect.engine() == Engine::Sqlite;
        return alone ? m_memo.value<T>(table, key, read) : read();
    }
    /// What has been read of orders' records; null outside a transaction, where two questions may see two states, and on
    /// PostgreSQL, where a later number may be committed before an earlier one.
    VersionCache *versions() { return m_depth > 0 && m_dialect.engine() == Engine::Sqlite ? &m_versions : nullptr; }
    /// for statements that cannot be prepared (schema, transaction control)
    Result<void> execute(const QString &sql);

private:
    friend class Statement;
    friend class DatabaseTransaction;
    Database(const Location &location, std::unique_ptr<Connection> connection);
    Result<void> configure(const Location &location, Access access);
    Result<void> requireByteOrder(); ///< lists page by text keys, which must sort alike everywhere
    std::optional<Error> ask(StoreProbe::Operation operation, QStringView sql) const;
    Result<void> control(const QString &sql); ///< execute without the probe
    /// Remembers that the store itself failed inside a transaction: SQLite may have rolled all of it back, so nothing
    /// more may run (it would commit on its own) until the outermost transaction has ended.
    Error failed(Error error);
    void giveBack(const QString &sql, std::unique_ptr<Prepared> prepared);

    Dialect m_dialect;
    QString m_tenant;
    std::unique_ptr<Connection> m_connection;
    StoreProbe *m_probe = nullptr;
    std::optional<Error> m_spoiled;
    int m_depth = 0; ///< open transactions: 1 = real, more = savepoints
    std::unordered_map<QString, std::vector<std::unique_ptr<Prepared>>> m_idle; ///< these die before their connection
    ReadMemo m_memo;
    VersionCache m_versions;
    TextCache<QJsonObject> m_json;
    TextCache<CanonicalObject> m_canonical;
};

} // namespace Throughline::Store
