// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/connection.h"
#include "engine/store/database.h"

#include <QVariant>

#include <sqlite3.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

Error errorOf(sqlite3 *connection)
{
    return sqliteError(sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)));
}

class SqliteStatement final : public Prepared
{
public:
    SqliteStatement(sqlite3 *connection, sqlite3_stmt *statement)
        : m_connection(connection)
        , m_statement(statement)
        , m_kept(static_cast<std::size_t>(sqlite3_bind_parameter_count(statement)))
    {
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    void bindText(int place, const QString &text) override { bindUtf8(place, text.toUtf8()); }
    void bindUtf8(int place, const QByteArray &text) override
    {
        const auto &kept = keep(place, text);
        sqlite3_bind_text64(m_statement, place + 1, kept.constData(), static_cast<sqlite3_uint64>(kept.size()),
                            SQLITE_STATIC, SQLITE_UTF8);
    }
    void bindBytes(int place, const QByteArray &bytes) override
    {
        const auto &kept = keep(place, bytes);
        sqlite3_bind_blob64(m_statement, place + 1, kept.constData(), static_cast<sqlite3_uint64>(kept.size()),
                            SQLITE_STATIC);
    }
    void bindNumber(int place, qint64 number) override { sqlite3_bind_int64(m_statement, place + 1, number); }
    void bindNull(int place) override { sqlite3_bind_null(m_statement, place + 1); }

    Result<void> start() override
    {
        auto stepped = step();
        m_waiting = stepped && *stepped;
        return stepped.transform([](bool) { });
    }
    Result<bool> next() override
    {
        if (m_waiting) { // the first row came when it was carried out
            m_waiting = false;
            return true;
        }
        return m_running ? step() : Result<bool>(false);
    }
    qint64 rowsChanged() const override { return sqlite3_changes64(m_connection); }
    void finish() override
    {
        sqlite3_reset(m_statement); // tells the last step's error again
        m_running = false;
        m_waiting = false;
    }

    int columnCount() const override { return sqlite3_column_count(m_statement); }
    QString columnName(int column) const override
    {
        return QString::fromUtf8(sqlite3_column_name(m_statement, column));
    }
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    QString text(int column) const override
    {
        if (sqlite3_column_type(m_statement, column) == SQLITE_FLOAT) { // as many digits as it takes
            return QString::number(sqlite3_column_double(m_statement, column), 'g', QLocale::FloatingPointShortest);
        }
        return QString::fromUtf8(raw(column));
    }
    QByteArray utf8(int column) const override { return raw(column).toByteArray(); }
    QByteArray bytes(int column) const override
    {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return {data, sqlite3_column_bytes(m_statement, column)};
    }
    qint64 number(int column) const override
    {
        if (sqlite3_column_type(m_statement, column) == SQLITE_FLOAT) { // SQLite would cut it off
            return qRound64(sqlite3_column_double(m_statement, column));
        }
        return sqlite3_column_int64(m_statement, column);
    }

private:
    /// SQLite reads it while the statement runs.
    const QByteArray &keep(int place, const QByteArray &bytes)
    {
        Q_ASSERT_X(std::cmp_less(place, m_kept.size()), "Statement", "more parameters than question marks");
        auto &kept = m_kept[static_cast<std::size_t>(place)];
        kept = bytes;
        return kept;
    }
    Result<bool> step()
    {
        const int told = sqlite3_step(m_statement);
        m_running = told == SQLITE_ROW;
        if (m_running) {
            return true;
        }
        const auto error = told == SQLITE_DONE ? std::nullopt : std::optional(errorOf(m_connection));
        sqlite3_reset(m_statement);
        return error ? Result<bool>(std::unexpected(*error)) : false;
    }
    QByteArrayView raw(int column) const
    {
        const auto *data = sqlite3_column_text(m_statement, column); // before its length, which depends on the encoding
        return {data, sqlite3_column_bytes(m_statement, column)};
    }

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement;
    std::vector<QByteArray> m_kept; ///< texts and bytes that are bound
    bool m_running = false; ///< stands on a row
    bool m_waiting = false; ///< nobody has asked for that row yet
};

class SqliteConnection final : public Connection
{
public:
    explicit SqliteConnection(sqlite3 *connection)
        : m_connection(connection)
    {
    }
    ~SqliteConnection() override { sqlite3_close(m_connection); }
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    Result<std::unique_ptr<Prepared>> prepare(const QString &sql) override
    {
        return compile(sql, SQLITE_PREPARE_PERSISTENT);
    }
    Result<void> execute(const QString &sql) override
    {
        auto statement = compile(sql, 0);
        if (!statement) {
            return std::unexpected(statement.error());
        }
        if (auto started = (*statement)->start(); !started) {
            return started;
        }
        while (true) {
            const auto row = (*statement)->next();
            if (!row || !*row) {
                return row.transform([](bool) { });
            }
        }
    }

private:
    Result<std::unique_ptr<Prepared>> compile(const QString &sql, unsigned flags)
    {
        sqlite3_stmt *statement = nullptr;
        const auto text = sql.toUtf8();
        const char *rest = nullptr;
        if (sqlite3_prepare_v3(m_connection, text.constData(), static_cast<int>(text.size() + 1), flags, &statement,
                               &rest)
            != SQLITE_OK) {
            return std::unexpected(errorOf(m_connection));
        }
        std::unique_ptr<Prepared> prepared = std::make_unique<SqliteStatement>(m_connection, statement);
        if (!statement || !QByteArrayView(rest).trimmed().isEmpty()) {
            return fail(ErrorCode::Bug, u"one statement at a time: "_s + sql);
        }
        return prepared;
    }

    sqlite3 *m_connection;
};

} // namespace

Result<std::unique_ptr<Connection>> openSqlite(const Location &location, Access access)
{
    const bool uri = location.file.startsWith("file:"_L1);
    const int flags = (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        | SQLITE_OPEN_NOMUTEX // each connection stays on one thread
        | (uri ? SQLITE_OPEN_URI : 0);
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(location.file.toUtf8().constData(), &handle, flags, nullptr);
    std::unique_ptr<Connection> connection =
        std::make_unique<SqliteConnection>(handle); // to be closed even if it failed
    if (opened != SQLITE_OK) {
        return std::unexpected(handle ? errorOf(handle)
                                      : sqliteError(opened, QString::fromUtf8(sqlite3_errstr(opened))));
    }
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, location.busyTimeoutMs);
    return connection;
}

} // namespace Throughline::Store
