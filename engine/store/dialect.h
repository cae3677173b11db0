// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QString>
#include <QStringList>

namespace Throughline::Store
{

enum class Engine { Sqlite, Postgres };

/// Everything in which the databases differ. SQL elsewhere is the common subset: INSERT … ON CONFLICT …
/// DO UPDATE/NOTHING, RETURNING, LIMIT, partial indexes, CASE instead of scalar max.
class Dialect
{
public:
    explicit Dialect(Engine engine)
        : m_engine(engine)
    {
    }
    Engine engine() const { return m_engine; }

    /// fills in @SEQ@ (a primary key that rises in order of arrival) and @BLOB@; a statement that begins with the other
    /// engine's @SQLITE@ or @POSTGRES@ becomes empty
    QString expand(QString sql) const;
    QString beginWrite() const; ///< takes the write lock at once, so that nothing fails half-way for it
    QString beginRead() const; ///< one consistent snapshot
    QString forShare() const; ///< at the end of a SELECT: the row cannot change before this transaction ends
    QLatin1StringView like() const; ///< LIKE that does not tell a from A
    /// What lies at `path` ("$.lines[0].product", checked by the query language) of a JSON column; NULL = nothing.
    QString jsonText(const QString &column, const QString &path) const;
    /// SQL that refuses rows for which `condition` (over OLD and NEW) holds, with `message` as error text.
    /// `when`: "INSERT", "UPDATE", "DELETE". Statements that drop an older trigger of that name come first.
    QStringList refuseTrigger(const QString &name, const QString &table, const QString &when, const QString &condition,
                              const QString &message) const;
    /// one row with column 1 = the table's name if it exists
    QString findTable() const;

private:
    Engine m_engine;
};

/// What the databases say, as one of our codes; unique violations are Conflict.
Error sqliteError(int extendedCode, const QString &text);
Error postgresError(const QString &state, const QString &text); ///< no state: the connection itself

/// Error texts of our own triggers, by which these know them again.
inline constexpr auto forbiddenTransitionWord = QLatin1StringView("throughline: forbidden-transition");
inline constexpr auto appendOnlyWord = QLatin1StringView("throughline: append-only");

} // namespace Throughline::Store
