// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/statement.h"

#include "engine/base/json.h"
#include "engine/store/database.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

Statement::Statement(Database &database, const QString &sql, std::unique_ptr<Prepared> prepared,
                     std::optional<Error> error)
    : m_database(&database), m_sql(sql), m_prepared(std::move(prepared)), m_error(std::move(error))
{
}

Statement::~Statement()
{
    if (m_prepared) {
        m_prepared->finish(); // ends the read and its locks
        m_database->giveBack(m_sql, std::move(m_prepared));
    }
}

Statement &Statement::bind(const QString &text)
{
    if (m_prepared) {
        if (text.contains(QChar(u'\0'))) { // PostgreSQL has no NUL in text; both databases get the visible sign
            m_prepared->bindText(m_bound, QString(text).replace(QChar(u'\0'), QChar(u'\u2400')));
        } else {
            m_prepared->bindText(m_bound, text);
        }
    }
    ++m_bound;
    return *this;
}

Statement &Statement::bind(const QByteArray &text)
{
    if (text.contains('\0') || !QUtf8StringView(text).isValidUtf8()) {
        return bind(QString::fromUtf8(text));
    }
    if (m_prepared) {
        m_prepared->bindUtf8(m_bound, text);
    }
    ++m_bound;
    return *this;
}

Statement &Statement::bind(const QJsonObject &json)
{
    return bind(canonicalJson(json));
}

Statement &Statement::bind(const Blob &blob)
{
    if (m_prepared) {
        m_prepared->bindBytes(m_bound, blob.bytes);
    }
    ++m_bound;
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    if (m_prepared) {
        m_prepared->bindNumber(m_bound, number);
    }
    ++m_bound;
    return *this;
}

Statement &Statement::bind(std::nullopt_t)
{
    if (m_prepared) {
        m_prepared->bindNull(m_bound);
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
    if (auto started = m_prepared->start(); !started) {
        return std::unexpected(m_database->failed(started.error()));
    }
    m_database->m_memo.ran(m_sql);
    return {};
}

Result<qint64> Statement::run()
{
    if (auto executed = execute(); !executed) {
        return std::unexpected(executed.error());
    }
    return m_prepared->rowsChanged();
}

Result<bool> Statement::next()
{
    if (!m_executed) {
        if (auto executed = execute(); !executed) {
            return std::unexpected(executed.error());
        }
    }
    if (!m_prepared) {
        return std::unexpected(*m_error);
    }
    auto row = m_prepared->next();
    if (!row) {
        return std::unexpected(m_database->failed(row.error()));
    }
    return *row;
}

int Statement::columnCount() const
{
    return m_prepared->columnCount();
}

QString Statement::columnName(int column) const
{
    return m_prepared->columnName(column);
}

bool Statement::isNull(int column) const
{
    return m_prepared->isNull(column);
}

QString Statement::text(int column) const
{
    return m_prepared->text(column);
}

QByteArray Statement::ascii(int column) const
{
    return m_prepared->utf8(column);
}

QByteArray Statement::blob(int column) const
{
    return m_prepared->bytes(column);
}

qint64 Statement::int64(int column) const
{
    return m_prepared->number(column);
}

QJsonObject Statement::json(int column) const
{
    return m_database->m_json.value(
        m_prepared->utf8(column), [](const QByteArray &text) { return parseJsonObject(text).value_or(QJsonObject{}); });
}

CanonicalObject Statement::canonical(int column) const
{
    return m_database->m_canonical.value(m_prepared->utf8(column), [](const QByteArray &text) {
        return parseJsonObject(text).and_then(canonicalFromJson).value_or(CanonicalObject{});
    });
}

} // namespace Throughline::Store
