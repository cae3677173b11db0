// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/connection.h"
#include "engine/store/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

QString nextConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"throughline-store-%1"_s.arg(++counter);
}

Error errorOf(const QSqlError &error)
{
    const auto state = error.nativeErrorCode();
    return postgresError(state, state.isEmpty() ? error.text() : error.databaseText());
}

class PostgresStatement final : public Prepared
{
public:
    explicit PostgresStatement(QSqlQuery query)
        : m_query(std::move(query))
    {
    }

    void bindText(int place, const QString &text) override
    {
        m_query.bindValue(place, text.isNull() ? u""_s : text); // a null QString would become NULL
    }
    void bindUtf8(int place, const QByteArray &text) override { bindText(place, QString::fromUtf8(text)); }
    void bindBytes(int place, const QByteArray &bytes) override
    {
        m_query.bindValue(place, bytes.isNull() ? QByteArray("") : bytes, QSql::In | QSql::Binary);
    }
    void bindNumber(int place, qint64 number) override { m_query.bindValue(place, number); }
    void bindNull(int place) override { m_query.bindValue(place, QVariant()); }

    Result<void> start() override
    {
        if (!m_query.exec()) {
            return std::unexpected(errorOf(m_query.lastError()));
        }
        return {};
    }
    Result<bool> next() override
    {
        if (m_query.next()) {
            return true;
        }
        if (m_query.lastError().isValid()) {
            return std::unexpected(errorOf(m_query.lastError()));
        }
        return false;
    }
    qint64 rowsChanged() const override { return m_query.numRowsAffected(); }
    void finish() override { m_query.finish(); }

    int columnCount() const override { return m_query.record().count(); }
    QString columnName(int column) const override { return m_query.record().fieldName(column); }
    bool isNull(int column) const override { return m_query.isNull(column); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    QByteArray utf8(int column) const override { return text(column).toUtf8(); }
    QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }
    qint64 number(int column) const override { return m_query.value(column).toLongLong(); }

private:
    QSqlQuery m_query;
};

class PostgresConnection final : public Connection
{
public:
    PostgresConnection()
        : m_name(nextConnectionName())
    {
    }
    ~PostgresConnection() override { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(PostgresConnection)

    Result<void> open(const Location &location)
    {
        auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
        connection.setConnectOptions(u"connect_timeout=10;application_name=throughline"_s);
        connection.setDatabaseName(location.name);
        connection.setHostName(location.host);
        connection.setPort(location.port);
        connection.setUserName(location.user);
        connection.setPassword(location.password);
        if (!connection.open()) {
            return std::unexpected(errorOf(connection.lastError()));
        }
        return {};
    }
    Result<std::unique_ptr<Prepared>> prepare(const QString &sql) override
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            return std::unexpected(errorOf(query.lastError()));
        }
        return std::make_unique<PostgresStatement>(std::move(query));
    }
    Result<void> execute(const QString &sql) override
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.setForwardOnly(true);
        if (!query.exec(sql)) {
            return std::unexpected(errorOf(query.lastError()));
        }
        return {};
    }

private:
    QString m_name;
};

} // namespace

Result<std::unique_ptr<Connection>> openPostgres(const Location &location)
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        return fail(ErrorCode::StoreBroken, u"the Qt database driver QPSQL is not installed"_s);
    }
    auto connection = std::make_unique<PostgresConnection>();
    if (auto opened = connection->open(location); !opened) {
        return std::unexpected(opened.error());
    }
    return connection;
}

} // namespace Throughline::Store
