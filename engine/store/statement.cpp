// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/statement.h"

#include "engine/base/json.h"
#include "engine/store/database.h"

#include <QSqlRecord>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

Statement::Statement(Database &database, const QString &sql, std::unique_ptr<QSqlQuery> query,
                     std::optional<Error> error)
    : m_database(&database), m_sql(sql), m_query(std::move(query)), m_error(std::move(error))
{
}

Statement::~Statement()
{
    if (m_query) {
        m_query->finish(); // ends the read and its locks
        m_database->giveBack(m_sql, std::move(m_query));
    }
}

Statement &Statement::bind(const QString &text)
{
    if (m_query) {
        if (text.contains(QChar(u'\0'))) { // PostgreSQL has no NUL in text; both databases get the visible sign
            m_query->bindValue(m_bound, QString(text).replace(QChar(u'\0'), QChar(u'\u2400')));
        } else {
            m_query->bindValue(m_bound, text.isNull() ? u""_s : text); // a null QString would become NULL
        }
    }
    ++m_bound;
    return *this;
}

Statement &Statement::bind(const QJsonObject &json)
{
    return bind(QString::fromUtf8(canonicalJson(json)));
}

Statement &Statement::bind(const Blob &blob)
{
    if (m_query) {
        m_query->bindValue(m_bound, blob.bytes.isNull() ? QByteArray("") : blob.bytes, QSql::In | QSql::Binary);
    }
    ++m_bound;
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    if (m_query) {
        m_query->bindValue(m_bound, number);
    }
    ++m_bound;
    return *this;
}

Statement &Statement::bind(std::nullopt_t)
{
    if (m_query) {
        m_query->bindValue(m_bound, QVariant());
    }
    ++m_bound;
    return *this;
}

Result<void> Statement::execute()
{
    Q_ASSERT_X(!m_executed, "Statement", "a statement runs once; borrow it again");
    Q_ASSERT_X(m_bound == m_sql.count(u'?'), "Statement", qPrintable(u"parameters missing: "_s + m_sql));
    m_executed = true;
    if (m_error) {
        return std::unexpected(*m_error);
    }
    if (auto refused = m_database->ask(StoreProbe::Operation::Statement, m_sql)) {
        return std::unexpected(m_database->failed(*refused));
    }
    if (!m_query->exec()) {
        return std::unexpected(m_database->failed(m_database->dialect().error(m_query->lastError())));
    }
    m_database->m_memo.ran(m_sql);
    return {};
}

Result<qint64> Statement::run()
{
    if (auto executed = execute(); !executed) {
        return std::unexpected(executed.error());
    }
    return m_query->numRowsAffected();
}

Result<bool> Statement::next()
{
    if (!m_executed) {
        if (auto executed = execute(); !executed) {
            return std::unexpected(executed.error());
        }
    }
    if (!m_query) {
        return std::unexpected(*m_error);
    }
    if (m_query->next()) {
        return true;
    }
    if (m_query->lastError().isValid()) {
        return std::unexpected(m_database->failed(m_database->dialect().error(m_query->lastError())));
    }
    return false;
}

int Statement::columnCount() const
{
    return m_query->record().count();
}

QString Statement::columnName(int column) const
{
    return m_query->record().fieldName(column);
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Statement::ascii(int column) const
{
    return m_query->value(column).toString().toLatin1();
}

QByteArray Statement::blob(int column) const
{
    return m_query->value(column).toByteArray();
}

qint64 Statement::int64(int column) const
{
    return m_query->value(column).toLongLong();
}

QJsonObject Statement::json(int column) const
{
    return m_database->m_json.value(m_query->value(column).toString(), [](const QString &text) {
        return parseJsonObject(text.toUtf8()).value_or(QJsonObject{});
    });
}

CanonicalObject Statement::canonical(int column) const
{
    return m_database->m_canonical.value(m_query->value(column).toString(), [](const QString &text) {
        return parseJsonObject(text.toUtf8()).and_then(canonicalFromJson).value_or(CanonicalObject{});
    });
}

} // namespace Throughline::Store
