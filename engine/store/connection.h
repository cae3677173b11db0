// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Throughline::Store
{

struct Location;
enum class Access;

/// One statement as its database has prepared it, to be run any number of times: bind every place, start(), next()
/// until false or finish(). Places and columns count from 0; a column's value is read before the next row.
class Prepared
{
public:
    virtual ~Prepared() = default;

    virtual void bindText(int place, const QString &text) = 0;
    virtual void bindUtf8(int place, const QByteArray &text) = 0;
    virtual void bindBytes(int place, const QByteArray &bytes) = 0;
    virtual void bindNumber(int place, qint64 number) = 0;
    virtual void bindNull(int place) = 0;

    virtual Result<void> start() = 0; ///< carries it out; what it refuses, it refuses here
    virtual Result<bool> next() = 0;
    virtual qint64 rowsChanged() const = 0;
    virtual void finish() = 0; ///< ends the read and its locks

    virtual int columnCount() const = 0;
    virtual QString columnName(int column) const = 0;
    virtual bool isNull(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray utf8(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
    virtual qint64 number(int column) const = 0;
};

/// One open database. Its prepared statements die before it.
class Connection
{
public:
    virtual ~Connection() = default;
    virtual Result<std::unique_ptr<Prepared>> prepare(const QString &sql) = 0;
    virtual Result<void> execute(const QString &sql) = 0; ///< once, without parameters; rows are passed over
};

/// SQLite by its own interface: through Qt SQL a third of the engine's time went into describing columns and turning
/// text into UTF-16 and back.
Result<std::unique_ptr<Connection>> openSqlite(const Location &location, Access access);
/// PostgreSQL by Qt SQL.
Result<std::unique_ptr<Connection>> openPostgres(const Location &location);

} // namespace Throughline::Store
