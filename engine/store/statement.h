// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/canonical.h"
#include "engine/store/connection.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Throughline::Store
{

class Database;

/// Raw bytes as a parameter; a plain QByteArray parameter is text (hashes and ids are hex).
struct Blob {
    QByteArray bytes;
};

/// A prepared statement borrowed from its Database's cache; it goes back when this dies. Bind in order of
/// the question marks, then either run() or next() until false. Columns count from 0.
/// Absent text is stored as '' and read as an empty string, never NULL, unless an optional is bound.
class Statement
{
public:
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(const QString &text);
    Statement &bind(QLatin1StringView text) { return bind(QString(text)); }
    Statement &bind(const QByteArray &text);
    Statement &bind(const QJsonObject &json); ///< canonical text
    Statement &bind(const Blob &blob);
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(qint64(number)); }
    Statement &bind(bool flag) { return bind(qint64(flag ? 1 : 0)); }
    Statement &bind(std::nullopt_t);
    template<typename T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bind(std::nullopt);
    }
    Statement &bind(const char *) = delete;
    template<typename... Values>
    Statement &bindAll(const Values &...values)
    {
        (bind(values), ...);
        return *this;
    }

    Result<qint64> run(); ///< rows changed
    Result<bool> next(); ///< runs at the first call; false after the last row

    int columnCount() const;
    QString columnName(int column) const;
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray ascii(int column) const; ///< hashes, ids
    QByteArray blob(int column) const;
    qint64 int64(int column) const;
    int integer(int column) const { return static_cast<int>(int64(column)); }
    bool flag(int column) const { return int64(column) != 0; }
    QJsonObject json(int column) const; ///< written by us, so unreadable text is an empty object
    CanonicalObject canonical(int column) const; ///< the same of what toJson(CanonicalObject) wrote

private:
    friend class Database;
    Statement(Database &database, const QString &sql, std::unique_ptr<Prepared> prepared, std::optional<Error> error);
    Result<void> execute();

    Database *m_database;
    QString m_sql;
    std::unique_ptr<Prepared> m_prepared; ///< null after a failed prepare
    std::optional<Error> m_error;
    int m_bound = 0;
    bool m_executed = false;
};

/// All rows of a query as values.
template<typename T, typename Read>
Result<QList<T>> readAll(Statement &rows, Read read)
{
    QList<T> list;
    while (true) {
        auto more = rows.next();
        if (!more) {
            return std::unexpected(more.error());
        }
        if (!*more) {
            return list;
        }
        list.append(read(rows));
    }
}

/// The first row of a query, if there is one.
template<typename T, typename Read>
Result<std::optional<T>> readOne(Statement &rows, Read read)
{
    return rows.next().transform([&](bool found) { return found ? std::optional<T>(read(rows)) : std::nullopt; });
}

} // namespace Throughline::Store
