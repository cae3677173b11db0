// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/database.h"

#include "engine/base/io.h"
#include "engine/base/log.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

constexpr std::size_t idleMost = 500; ///< prepared statements kept

} // namespace

Database::Database(const Location &location, std::unique_ptr<Connection> connection)
    : m_dialect(location.engine), m_tenant(location.tenant), m_connection(std::move(connection))
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const Location &location, Access access)
{
    noteIo(u"store opened");
    auto connection = location.engine == Engine::Postgres ? openPostgres(location) : openSqlite(location, access);
    if (!connection) {
        auto error = connection.error();
        if (error.code == ErrorCode::Bug) {
            error.code = ErrorCode::StoreBroken;
        }
        return std::unexpected(error);
    }
    std::unique_ptr<Database> database(new Database(location, *std::move(connection)));
    if (auto configured = database->configure(location, access); !configured) {
        return std::unexpected(configured.error());
    }
    return database;
}

Result<void> Database::configure(const Location &location, Access access)
{
    QStringList settings;
    if (location.engine == Engine::Postgres) {
        settings = {u"SET client_min_messages = warning"_s, u"SET lock_timeout = %1"_s.arg(location.busyTimeoutMs),
                    u"SET synchronous_commit = on"_s};
        if (access == Access::ReadOnly) {
            settings += u"SET default_transaction_read_only = on"_s;
        }
    } else if (access == Access::ReadOnly) {
        settings = {u"PRAGMA query_only = 1"_s};
    } else {
        settings = {u"PRAGMA temp_store = MEMORY"_s, // a savepoint keeps old pages: in a file that costs two writes a page
                    u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
                    u"PRAGMA wal_autocheckpoint = 4000"_s, u"PRAGMA cache_size = -32768"_s};
    }
    for (const auto &sql : std::as_const(settings)) {
        if (auto done = control(sql); !done) {
            return done;
        }
    }
    return location.engine == Engine::Postgres ? requireByteOrder() : Result<void>();
}

Result<void> Database::requireByteOrder()
{
    auto row = select(u"SELECT datcollate FROM pg_database WHERE datname = current_database()"_s);
    return row.next().and_then([&](bool) -> Result<void> {
        const auto collation = row.text(0);
        if (collation == "C"_L1 || collation == "POSIX"_L1 || collation.startsWith("C."_L1)) {
            return {};
        }
        return fail(ErrorCode::BadConfig,
                    u"the database orders text as %1; create it with LC_COLLATE 'C'"_s.arg(collation));
    });
}

Statement Database::statement(const QString &sql)
{
    noteIo(sql);
    if (auto idle = m_idle.find(sql); idle != m_idle.end() && !idle->second.empty()) {
        auto prepared = std::move(idle->second.back());
        idle->second.pop_back();
        return Statement(*this, sql, std::move(prepared), {});
    }
    auto prepared = m_connection->prepare(sql);
    if (!prepared) {
        auto error = failed(prepared.error());
        error.detail += " in: "_L1 + sql;
        return Statement(*this, sql, nullptr, error);
    }
    return Statement(*this, sql, *std::move(prepared), {});
}

Result<void> Database::execute(const QString &sql)
{
    if (auto refused = ask(StoreProbe::Operation::Statement, sql)) {
        return std::unexpected(failed(*refused));
    }
    m_memo.ran(sql);
    return control(sql);
}

Result<void> Database::control(const QString &sql)
{
    // What begins and ends transactions runs all the time: SQLite takes it prepared.
    static const QStringList often{u"BEGIN"_s, u"COMMIT"_s, u"ROLLBACK"_s, u"SAVEPOINT"_s, u"RELEASE"_s};
    const auto word = sql.section(u' ', 0, 0);
    const bool kept = m_dialect.engine() == Engine::Sqlite && often.contains(word);
    if (!kept) {
        return m_connection->execute(sql).transform_error([this](const Error &error) { return failed(error); });
    }
    auto &idle = m_idle[sql];
    if (idle.empty()) {
        auto prepared = m_connection->prepare(sql);
        if (!prepared) {
            return std::unexpected(failed(prepared.error()));
        }
        idle.push_back(*std::move(prepared));
    }
    const auto done = idle.back()->start();
    idle.back()->finish();
    return done.transform_error([this](const Error &error) { return failed(error); });
}

std::optional<Error> Database::ask(StoreProbe::Operation operation, QStringView sql) const
{
    if (m_spoiled) {
        return m_spoiled;
    }
    return m_probe ? m_probe->before(operation, sql) : std::nullopt;
}

Error Database::failed(Error error)
{
    const bool storeItself = error.code == ErrorCode::StoreFull || error.code == ErrorCode::StoreBroken;
    if (m_depth > 0 && storeItself && !m_spoiled) {
        qCWarning(Log::store) << "the store failed inside a transaction, all of it is rolled back:" << error.detail;
        m_spoiled = error;
    }
    return error;
}

void Database::giveBack(const QString &sql, std::unique_ptr<Prepared> prepared)
{
    if (m_idle.size() >= idleMost && !m_idle.contains(sql)) {
        m_idle.clear(); // queries that people type are all different; what is used again is prepared again
    }
    m_idle[sql].push_back(std::move(prepared));
}

} // namespace Throughline::Store
