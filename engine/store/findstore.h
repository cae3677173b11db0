// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/projectionstore.h"
#include "engine/store/querysql.h"

namespace Throughline::Store
{

enum class FindOrder { Money, Age, Due, Order }; ///< Age and Due: exceptions only; transactions then come by money

struct FoundRow {
    Transaction transaction; ///< of an exception's row: what the exception repeats of it
    qint64 amountReporting = 0;
    std::optional<ExceptionRow> exception; ///< of a transaction's row: the open one with most money, if there is one
};

struct FoundPage {
    QList<FoundRow> rows;
    QString nextKey; ///< empty = end; give it back for the next page
    bool complete = true; ///< false: so many rows were looked at that the rest waits for the next page
};

struct FoundTotal {
    qint64 count = 0;
    qint64 amountReporting = 0;
    bool more = false; ///< counting stopped at the limit
    bool operator==(const FoundTotal &) const = default;
};

/// Open exceptions of a lane under a filter, per currency.
struct LaneFound {
    Lane lane = Lane::Quote;
    QString currency;
    qint64 open = 0; ///< exceptions
    qint64 orders = 0; ///< that they are of
    qint64 inDoubt = 0;
    qint64 minor = 0; ///< of the orders, each once
    qint64 reporting = 0;
    qint64 oldestMs = 0; ///< opened
    qint64 late = 0; ///< past due
    qint64 dueToday = 0;
};

/// Exceptions of a cause under a filter, per currency.
struct CauseFound {
    QString causeId;
    QString currency;
    qint64 count = 0;
    qint64 inDoubt = 0;
    qint64 minor = 0;
    qint64 reporting = 0;
    qint64 late = 0; ///< past due
    qint64 dueToday = 0;
};

/// kept totals of the board, by entity; open ones without those that are snoozed
struct LaneEntity {
    Lane lane = Lane::Quote;
    QString entity;
    QString currency;
    qint64 inLane = 0;
    qint64 live = 0; ///< neither done nor cancelled
    qint64 liveReporting = 0;
    qint64 open = 0;
    qint64 openMinor = 0;
    qint64 openReporting = 0;
};

/// Answers queries of the language. Open exceptions and transactions by money run on covering indexes; free text of
/// three letters and more on the full-text index; JSON paths look at rows in windows and say when they stopped.
class FindStore
{
public:
    FindStore(Database &database, QueryContext context)
        : m_database(database), m_context(std::move(context))
    {
    }

    Result<FoundPage> find(const Query::Expression &expression, FindOrder order, const QString &afterKey, int limit);
    Result<FoundTotal> total(const Query::Expression &expression, qint64 most);
    Result<QList<LaneFound>> lanes(const Query::Expression &expression, qint64 todayEndMs);
    /// Open ones unless the query names another state.
    Result<QList<CauseFound>> causes(const Query::Expression &expression, qint64 todayEndMs);
    Result<QList<LaneEntity>> laneEntities();
    /// Transactions that passed the invoice since then, by entity.
    Result<QMap<QString, qint64>> passed(qint64 sinceMs);
    /// Values of a field that exist and hold `begun`; most used first where that is kept, else by name.
    Result<QStringList> values(Query::Field field, const QString &begun, int limit);
    Result<QSet<QString>> known(const QStringList &orders); ///< those that are transactions here

private:
    struct Plan;
    Result<Plan> planOf(const Query::Expression &expression, bool exceptionsOnly = false);
    Result<FoundPage> page(const Plan &plan, FindOrder order, const QString &afterKey, int limit);
    Result<FoundPage> windows(const Plan &plan, FindOrder order, QString afterKey, int limit);
    Result<void> addExceptions(QList<FoundRow> &rows);

    Database &m_database;
    QueryContext m_context;
};

inline constexpr int narrowMost = 2000; ///< orders a text may match and still narrow the list by itself

} // namespace Throughline::Store
