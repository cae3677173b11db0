// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/projectionstore.h"

namespace Throughline::Store
{

/// What free text finds of a transaction.
class SearchStore
{
public:
    explicit SearchStore(Database &database)
        : m_database(database)
    {
    }

    /// Writes the transaction's text if it has changed.
    Result<void> index(const Transaction &transaction, const QList<RecordRow> &records,
                       const QList<ExceptionRow> &exceptions);
    Result<void> indexAll(); ///< every transaction from its projections

    struct Matches {
        QStringList orders;
        bool more = false; ///< there are more than were asked for: too many to narrow anything
    };
    /// Orders whose text holds `fragment` (any case), at most `most`. Three letters and more use the index; fewer only
    /// look at the beginnings of order numbers.
    Result<Matches> matches(const QString &fragment, int most);

private:
    Database &m_database;
};

/// Lines of the text: order, customer, numbers, ids and keys of records, codes and words of open exceptions.
QString searchText(const Transaction &transaction, const QList<RecordRow> &records,
                   const QList<ExceptionRow> &exceptions);

inline constexpr int shortestIndexed = 3; ///< letters of a fragment that the index can look up

} // namespace Throughline::Store
