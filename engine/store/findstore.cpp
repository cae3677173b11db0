// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/findstore.h"

#include "engine/store/projectionrows.h"
#include "engine/store/querystore.h"
#include "engine/store/searchstore.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

using Query::Field;
using Query::Operator;

constexpr int windowRows = 4000; ///< looked at in one statement when a JSON path is asked for
constexpr int windowsMost = 10; ///< per page

struct Sorting {
    QString column;
    QString key;
    bool down = false;
};

Sorting sortingOf(Listed listed, FindOrder order)
{
    const QString key = listed == Listed::Exceptions ? u"id"_s : u"order_key"_s;
    if (order == FindOrder::Order) {
        return {u"order_key"_s, key, false};
    }
    if (listed == Listed::Exceptions && order == FindOrder::Age) {
        return {u"opened_ms"_s, key, false};
    }
    if (listed == Listed::Exceptions && order == FindOrder::Due) {
        return {u"due_ms"_s, key, false};
    }
    return {u"amount_reporting"_s, key, true};
}

bool saysResolved(const Query::Expression &expression)
{
    return std::ranges::any_of(termsOf(expression), [](const Query::Term &term) {
        return term.field == Field::Resolved || term.field == Field::Exception
            || (term.field == Field::State && std::ranges::any_of(term.values, [](const Query::Value &value) {
                    return value.text == "resolved"_L1;
                }));
    });
}

/// Snoozed exceptions are asked for by name, as resolved ones are.
bool saysSnoozed(const Query::Expression &expression)
{
    return std::ranges::any_of(termsOf(expression), [](const Query::Term &term) {
        return term.field == Field::Exception
            || (term.field == Field::State && std::ranges::any_of(term.values, [](const Query::Value &value) {
                    return value.text == "snoozed"_L1;
                }));
    });
}

const auto notResolved = u" AND %1.state <> 'resolved'"_s; // spelled as in the partial indexes
const auto notSnoozed = u" AND %1.state <> 'snoozed'"_s;

/// The same of the rows a window takes in.
QString ofWindow(const QString &condition)
{
    QString sql;
    for (const auto &part : {notResolved, notSnoozed}) {
        sql += condition.contains(part.arg(u"x"_s)) ? part.arg(u"w"_s) : QString();
    }
    return sql;
}

/// Fragments that every row must hold, from the terms joined by `and`; longest first.
QStringList narrowing(const Query::Expression &expression)
{
    QStringList fragments;
    const auto take = [&](const Query::Expression &part) {
        if (part.what != Query::Expression::What::Term || part.term.values.size() != 1) {
            return;
        }
        const auto &term = part.term;
        const auto &value = term.values.first();
        const bool ours = term.field == Field::Text
            || ((term.field == Field::Order || term.field == Field::Customer)
                && (term.op == Operator::Equals || term.op == Operator::Contains));
        if (!ours || value.none) {
            return;
        }
        auto pieces = value.text.split(u'*', Qt::SkipEmptyParts);
        std::ranges::stable_sort(pieces, std::greater{}, &QString::size);
        if (!pieces.isEmpty() && pieces.first().size() >= shortestIndexed) {
            fragments.append(pieces.first());
        }
    };
    take(expression);
    if (expression.what == Query::Expression::What::And) {
        std::ranges::for_each(expression.parts, take);
    }
    std::ranges::stable_sort(fragments, std::greater{}, &QString::size);
    return fragments;
}

/// "value:key"
QPair<QString, QString> parted(const QString &afterKey)
{
    const auto at = afterKey.indexOf(u':');
    return at < 0 ? QPair<QString, QString>() : QPair(afterKey.first(at), afterKey.sliced(at + 1));
}

FoundRow rowOf(const ExceptionRow &exception)
{
    FoundRow row;
    row.transaction.orderKey = exception.item.orderKey;
    row.transaction.lane = laneFromWord(exception.lane);
    row.transaction.state =
        exception.stepState == StepState::InDoubt ? TransactionState::InDoubt : TransactionState::Stuck;
    row.transaction.customerName = exception.customerName;
    row.transaction.entity = exception.entity;
    row.transaction.amount = exception.amount;
    row.amountReporting = exception.amountReporting;
    row.exception = exception;
    return row;
}

/// The same of a row of the table as it is.
QString plainKey(const Statement &row, const Sorting &sorting)
{
    QString value;
    QString key;
    for (int i = 0; i < row.columnCount(); ++i) {
        value = row.columnName(i) == sorting.column ? row.text(i) : value;
        key = row.columnName(i) == sorting.key ? row.text(i) : key;
    }
    return value + u':' + key;
}

QString keyOf(const FoundRow &row, const Sorting &sorting)
{
    const auto &exception = row.exception;
    const QString key = sorting.key == "id"_L1 ? exception->item.id : row.transaction.orderKey;
    if (sorting.column == "order_key"_L1) {
        return row.transaction.orderKey + u':' + key;
    }
    const qint64 value = sorting.column == "opened_ms"_L1 ? exception->item.openedMs
        : sorting.column == "due_ms"_L1                   ? (exception->dueMs > 0 ? exception->dueMs : never)
                                                          : row.amountReporting;
    return QString::number(value) + u':' + key;
}

} // namespace

/// What is asked, as SQL.
struct FindStore::Plan {
    Listed listed = Listed::Transactions;
    Condition condition; ///< with the tenant; of the whole expression
    bool windowed = false; ///< a JSON path: rows are looked at in windows
    bool nothing = false; ///< a text that no order holds
    bool narrowed = false; ///< to few orders, looked up by their numbers

    QString table() const { return listed == Listed::Exceptions ? u"exception"_s : u"txn"_s; }
    QString columns() const
    {
        return listed == Listed::Exceptions ? QString(exceptionColumns) : QString(txnColumns + u", amount_reporting"_s);
    }
    FoundRow read(const Statement &row) const
    {
        if (listed == Listed::Exceptions) {
            return rowOf(readExceptionRow(row));
        }
        return {readTransactionRow(row), row.int64(txnColumnCount), std::nullopt};
    }
};

Result<FindStore::Plan> FindStore::planOf(const Query::Expression &expression, bool exceptionsOnly)
{
    Plan plan;
    plan.listed = exceptionsOnly || ofExceptions(expression) ? Listed::Exceptions : Listed::Transactions;
    plan.windowed =
        std::ranges::any_of(termsOf(expression), [](const Query::Term &term) { return term.field == Field::Path; });
    const auto condition = conditionOf(expression, plan.listed, m_context, m_database.dialect(), m_database.tenant());
    if (!condition) {
        return std::unexpected(condition.error());
    }
    plan.condition.sql = u"x.tenant = ?"_s;
    plan.condition.values.append(m_database.tenant());
    if (plan.listed == Listed::Exceptions) {
        plan.condition.sql += saysResolved(expression) ? QString() : notResolved.arg(u"x"_s);
        plan.condition.sql += saysSnoozed(expression) ? QString() : notSnoozed.arg(u"x"_s);
    }
    // The longest fragment, when it names few orders: everything else is then asked of those few.
    const auto fragments = narrowing(expression);
    if (!fragments.isEmpty()) {
        const auto matches = SearchStore(m_database).matches(fragments.first(), narrowMost);
        if (!matches) {
            return std::unexpected(matches.error());
        }
        if (!matches->more) {
            plan.nothing = matches->orders.isEmpty();
            plan.windowed = false; // few rows: all of them are looked at
            plan.narrowed = true;
            auto orders = matches->orders;
            while (!std::has_single_bit(std::size_t(std::max<qsizetype>(1, orders.size())))) {
                orders.append(orders.last()); // few lengths of the list, so that few statements are prepared
            }
            plan.condition.sql += u" AND x.order_key IN ("_s
                + QStringList(std::max<qsizetype>(1, orders.size()), u"?"_s).join(u',') + u')';
            for (const auto wanted = orders.isEmpty() ? QStringList{QString()} : orders; const auto &order : wanted) {
                plan.condition.values.append(order);
            }
        }
    }
    plan.condition.sql += u" AND "_s + condition->sql;
    plan.condition.values += condition->values;
    return plan;
}

Result<FoundPage> FindStore::find(const Query::Expression &expression, FindOrder order, const QString &afterKey,
                                  int limit)
{
    const auto plan = planOf(expression);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    if (plan->nothing) {
        return FoundPage{};
    }
    auto found = plan->windowed ? windows(*plan, order, afterKey, limit) : page(*plan, order, afterKey, limit);
    if (found && plan->listed == Listed::Transactions) {
        if (const auto added = addExceptions(found->rows); !added) {
            return std::unexpected(added.error());
        }
    }
    return found;
}

Result<FoundPage> FindStore::page(const Plan &plan, FindOrder order, const QString &afterKey, int limit)
{
    const auto sorting = sortingOf(plan.listed, order);
    const auto direction = sorting.down ? u" DESC"_s : QString();
    const auto [value, key] = parted(afterKey);
    QString sql = u"SELECT "_s + plan.columns() + u" FROM "_s + plan.table() + u" x WHERE "_s + plan.condition.sql;
    // A plus, so that few orders are looked up and sorted: SQLite would walk the whole list in its order instead.
    const auto column = (plan.narrowed && sorting.column != "order_key"_L1 ? u"+x."_s : u"x."_s) + sorting.column;
    if (!afterKey.isEmpty()) {
        sql += u" AND (%1, x.%2) %3 (?, ?)"_s.arg(column, sorting.key, sorting.down ? u"<"_s : u">"_s);
    }
    sql += u" ORDER BY %1%3, x.%2%3 LIMIT ?"_s.arg(column, sorting.key, direction);
    auto rows = m_database.statement(sql);
    plan.condition.bindTo(rows);
    if (!afterKey.isEmpty()) {
        sorting.column == "order_key"_L1 ? rows.bind(value) : rows.bind(value.toLongLong());
        rows.bind(key);
    }
    rows.bind(limit);
    return readAll<FoundRow>(rows, [&](const Statement &row) { return plan.read(row); })
        .transform([&](const QList<FoundRow> &list) {
            FoundPage page{list, {}, true};
            if (limit > 0 && list.size() == limit) {
                page.nextKey = keyOf(list.last(), sorting);
            }
            return page;
        });
}

/// Window after window in the order of the list; the condition is asked of the rows of a window only.
Result<FoundPage> FindStore::windows(const Plan &plan, FindOrder order, QString afterKey, int limit)
{
    const auto sorting = sortingOf(plan.listed, order);
    const auto direction = sorting.down ? u" DESC"_s : QString();
    FoundPage found;
    for (int window = 0; window < windowsMost; ++window) {
        const auto [value, key] = parted(afterKey);
        QString inner = u"SELECT * FROM "_s + plan.table() + u" w WHERE w.tenant = ?"_s + ofWindow(plan.condition.sql);
        if (!afterKey.isEmpty()) {
            inner += u" AND (w.%1, w.%2) %3 (?, ?)"_s.arg(sorting.column, sorting.key, sorting.down ? u"<"_s : u">"_s);
        }
        inner += u" ORDER BY w.%1%3, w.%2%3"_s.arg(sorting.column, sorting.key, direction);
        const auto bindInner = [&, &value = value, &key = key](Statement &statement) {
            statement.bind(m_database.tenant());
            if (!afterKey.isEmpty()) {
                sorting.column == "order_key"_L1 ? statement.bind(value) : statement.bind(value.toLongLong());
                statement.bind(key);
            }
        };
        QString last; // of the window
        {
            auto row = m_database.statement(inner + u" LIMIT 1 OFFSET %1"_s.arg(windowRows - 1));
            bindInner(row);
            const auto more = row.next();
            if (!more) {
                return std::unexpected(more.error());
            }
            if (*more) {
                last = plainKey(row, sorting);
            }
        }
        const int wanted = limit - int(found.rows.size());
        auto rows = m_database.statement(
            u"SELECT "_s + plan.columns() + u" FROM ("_s + inner + u" LIMIT %1) x WHERE "_s.arg(windowRows)
            + plan.condition.sql + u" ORDER BY x.%1%3, x.%2%3 LIMIT ?"_s.arg(sorting.column, sorting.key, direction));
        bindInner(rows);
        plan.condition.bindTo(rows);
        rows.bind(wanted);
        const auto read = readAll<FoundRow>(rows, [&](const Statement &row) { return plan.read(row); });
        if (!read) {
            return std::unexpected(read.error());
        }
        found.rows += *read;
        if (found.rows.size() >= limit) {
            found.nextKey = keyOf(found.rows.last(), sorting);
            return found;
        }
        if (last.isEmpty()) {
            return found;
        }
        afterKey = last;
    }
    found.nextKey = afterKey;
    found.complete = false;
    return found;
}

/// What is wrong with the transactions of a page.
Result<void> FindStore::addExceptions(QList<FoundRow> &rows)
{
    ProjectionStore projections(m_database);
    for (auto &row : rows) {
        if (row.transaction.state != TransactionState::Stuck && row.transaction.state != TransactionState::InDoubt) {
            continue;
        }
        const auto exceptions = projections.exceptionsOfOrder(row.transaction.orderKey);
        if (!exceptions) {
            return std::unexpected(exceptions.error());
        }
        for (const auto &exception : *exceptions) {
            if (exception.item.state != ExceptionState::Resolved
                && (!row.exception || exception.item.openedMs < row.exception->item.openedMs)) {
                row.exception = exception;
            }
        }
    }
    return {};
}

Result<FoundTotal> FindStore::total(const Query::Expression &expression, qint64 most)
{
    const auto plan = planOf(expression);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    if (plan->nothing) {
        return FoundTotal{};
    }
    const auto window =
        plan->windowed ? u" ORDER BY w.amount_reporting DESC LIMIT %1"_s.arg(windowRows * windowsMost) : QString();
    QString from = plan->table() + u" x"_s;
    if (plan->windowed) {
        from = u"(SELECT * FROM "_s + plan->table() + u" w WHERE w.tenant = ?"_s + ofWindow(plan->condition.sql)
            + window + u") x"_s;
    }
    auto row = m_database.statement(u"SELECT COUNT(*), COALESCE(SUM(a), 0) FROM (SELECT x.amount_reporting AS a FROM "_s
                                    + from + u" WHERE "_s + plan->condition.sql + u" LIMIT ?) y"_s);
    if (plan->windowed) {
        row.bind(m_database.tenant());
    }
    plan->condition.bindTo(row);
    row.bind(most + 1);
    const auto counted =
        row.next().transform([&](bool) { return FoundTotal{row.int64(0), row.int64(1), row.int64(0) > most}; });
    return counted.transform([&](FoundTotal total) {
        total.count = std::min(total.count, most);
        return total;
    });
}

namespace
{

/// Takes out again what an order adds that was found more than once; such orders are few and have an index of their own.
Result<QList<LaneFound>> countedOnce(Database &database, const Condition &condition, QList<LaneFound> lanes)
{
    auto rows = database.statement(
        u"SELECT x.lane, x.currency, COUNT(*) - 1, MAX(x.amount_minor), MAX(x.amount_reporting) FROM "
        "(SELECT order_key FROM exception WHERE tenant = ? AND state <> 'resolved' GROUP BY order_key HAVING COUNT(*) "
        "> 1) "
        "AS several CROSS JOIN exception x WHERE x.tenant = ? AND x.order_key = several.order_key AND x.state <> "
        "'resolved' AND ("_s
        + condition.sql + u") GROUP BY x.lane, x.currency, x.order_key HAVING COUNT(*) > 1"_s);
    rows.bind(database.tenant()).bind(database.tenant());
    condition.bindTo(rows);
    const auto again = readAll<LaneFound>(rows, [](const Statement &row) {
        LaneFound found;
        found.lane = laneFromWord(row.text(0));
        found.currency = row.text(1);
        found.orders = row.int64(2);
        found.minor = found.orders * row.int64(3);
        found.reporting = found.orders * row.int64(4);
        return found;
    });
    if (!again) {
        return std::unexpected(again.error());
    }
    for (auto &lane : lanes) {
        for (const auto &twice : *again) {
            if (twice.lane == lane.lane && twice.currency == lane.currency) {
                lane.orders -= twice.orders;
                lane.minor -= twice.minor;
                lane.reporting -= twice.reporting;
            }
        }
    }
    return lanes;
}

} // namespace

Result<QList<LaneFound>> FindStore::lanes(const Query::Expression &expression, qint64 todayEndMs)
{
    const auto plan = planOf(expression, true);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    if (plan->nothing) {
        return QList<LaneFound>{};
    }
    auto rows = m_database.statement(
        u"SELECT x.lane, x.currency, COUNT(*), SUM(CASE WHEN x.step_state = 'in-doubt' THEN 1 ELSE 0 END), "
        u"SUM(x.amount_minor), SUM(x.amount_reporting), MIN(x.opened_ms), SUM(CASE WHEN x.due_ms <= ? THEN 1 ELSE 0 "
        u"END), "
        u"SUM(CASE WHEN x.due_ms > ? AND x.due_ms < ? THEN 1 ELSE 0 END) FROM exception x WHERE "_s
        + plan->condition.sql + u" GROUP BY x.lane, x.currency ORDER BY x.lane, x.currency"_s);
    rows.bind(m_context.nowMs).bind(m_context.nowMs).bind(todayEndMs);
    plan->condition.bindTo(rows);
    auto found = readAll<LaneFound>(rows, [](const Statement &row) {
        return LaneFound{laneFromWord(row.text(0)),
                         row.text(1),
                         row.int64(2),
                         row.int64(2),
                         row.int64(3),
                         row.int64(4),
                         row.int64(5),
                         row.int64(6),
                         row.int64(7),
                         row.int64(8)};
    });
    return found.and_then([&](QList<LaneFound> list) { return countedOnce(m_database, plan->condition, list); });
}

Result<QList<CauseFound>> FindStore::causes(const Query::Expression &expression, qint64 todayEndMs)
{
    const auto plan = planOf(expression, true);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    if (plan->nothing) {
        return QList<CauseFound>{};
    }
    auto rows = m_database.statement(
        u"SELECT x.cause_id, x.currency, COUNT(*), SUM(CASE WHEN x.step_state = 'in-doubt' THEN 1 ELSE 0 END), "
        u"SUM(x.amount_minor), SUM(x.amount_reporting), SUM(CASE WHEN x.due_ms <= ? THEN 1 ELSE 0 END), "
        u"SUM(CASE WHEN x.due_ms > ? AND x.due_ms < ? THEN 1 ELSE 0 END) FROM exception x WHERE "_s
        + plan->condition.sql + u" GROUP BY x.cause_id, x.currency ORDER BY x.cause_id, x.currency"_s);
    rows.bind(m_context.nowMs).bind(m_context.nowMs).bind(todayEndMs);
    plan->condition.bindTo(rows);
    return readAll<CauseFound>(rows, [](const Statement &row) {
        return CauseFound{row.text(0),  row.text(1),  row.int64(2), row.int64(3),
                          row.int64(4), row.int64(5), row.int64(6), row.int64(7)};
    });
}

Result<QList<LaneEntity>> FindStore::laneEntities()
{
    const auto snoozed = snoozedLanes(m_database);
    if (!snoozed) {
        return std::unexpected(snoozed.error());
    }
    auto rows = m_database.select(
        u"SELECT lane, entity, currency, in_lane, live, live_reporting, open, open_minor, open_reporting FROM "
        u"lane_entity_total WHERE tenant = ? AND (in_lane <> 0 OR open <> 0) ORDER BY lane, entity, currency"_s,
        m_database.tenant());
    return readAll<LaneEntity>(rows, [&](const Statement &row) {
        LaneEntity total{laneFromWord(row.text(0)),
                         row.text(1),
                         row.text(2),
                         row.int64(3),
                         row.int64(4),
                         row.int64(5),
                         row.int64(6),
                         row.int64(7),
                         row.int64(8)};
        for (const auto &away : *snoozed) {
            if (away.lane == total.lane && away.entity == total.entity && away.currency == total.currency) {
                total.open -= away.open;
                total.openMinor -= away.minor;
                total.openReporting -= away.reporting;
            }
        }
        return total;
    });
}

Result<QMap<QString, qint64>> FindStore::passed(qint64 sinceMs)
{
    QMap<QString, qint64> counts;
    auto rows =
        m_database.select(u"SELECT entity, COUNT(*) FROM txn WHERE tenant = ? AND lane_since_ms >= ? AND lane IN "
                          "('payment', 'revenue') AND state <> 'cancelled' GROUP BY entity"_s,
                          m_database.tenant(), sinceMs);
    return readAll<bool>(rows,
                         [&](const Statement &row) {
                             counts.insert(row.text(0), row.int64(1));
                             return true;
                         })
        .transform([&](const QList<bool> &) { return counts; });
}

Result<QStringList> FindStore::values(Field field, const QString &begun, int limit)
{
    const auto like = m_database.dialect().like();
    const auto pattern = likePattern(u'*' + begun + u'*');
    const auto ask = [&](const QString &table, const QString &column, const QString &where) {
        auto rows =
            m_database.select(u"SELECT DISTINCT %1 FROM %2 WHERE tenant = ? AND %1 <> '' AND %1 "_s.arg(column, table)
                                  + like + u" ? ESCAPE '\\'"_s + where + u" ORDER BY %1 LIMIT ?"_s.arg(column),
                              m_database.tenant(), pattern, limit);
        return readAll<QString>(rows, [](const Statement &row) { return row.text(0); })
            .transform([](const QList<QString> &list) { return QStringList(list); });
    };
    const auto open = u" AND state <> 'resolved'"_s;
    switch (field) {
    case Field::Entity:
        return ask(u"lane_entity_total"_s, u"entity"_s, {});
    case Field::Currency:
        return ask(u"lane_entity_total"_s, u"currency"_s, {});
    case Field::Code:
        return ask(u"cause"_s, u"code"_s, {});
    case Field::Operation:
        return ask(u"cause"_s, u"operation"_s, {});
    case Field::Cause:
        return ask(u"cause"_s, u"title"_s, u" AND id IN (SELECT cause_id FROM cause_total WHERE open <> 0)"_s);
    case Field::Owner:
        return ask(u"exception"_s, u"owner"_s, open);
    case Field::Order: {
        const auto matches = SearchStore(m_database).matches(begun, limit);
        return matches.transform([](const SearchStore::Matches &found) {
            auto orders = found.orders;
            orders.sort();
            return orders;
        });
    }
    case Field::Customer: {
        if (begun.size() < shortestIndexed) {
            return ask(u"exception"_s, u"customer_name"_s, open);
        }
        const auto matches = SearchStore(m_database).matches(begun, narrowMost);
        if (!matches || matches->orders.isEmpty()) {
            return matches.transform([](const SearchStore::Matches &) { return QStringList(); });
        }
        QStringList marks(matches->orders.size(), u"?"_s);
        auto rows = m_database.statement(u"SELECT DISTINCT customer_name FROM txn WHERE tenant = ? AND order_key IN ("_s
                                         + marks.join(u',') + u") AND customer_name "_s + like
                                         + u" ? ESCAPE '\\' ORDER BY customer_name LIMIT ?"_s);
        rows.bind(m_database.tenant());
        for (const auto &order : matches->orders) {
            rows.bind(order);
        }
        rows.bind(pattern).bind(limit);
        return readAll<QString>(rows, [](const Statement &row) { return row.text(0); })
            .transform([](const QList<QString> &list) { return QStringList(list); });
    }
    default:
        return QStringList();
    }
}

Result<QSet<QString>> FindStore::known(const QStringList &orders)
{
    QSet<QString> found;
    for (const auto &order : orders) {
        auto row =
            m_database.select(u"SELECT 1 FROM txn WHERE tenant = ? AND order_key = ?"_s, m_database.tenant(), order);
        const auto there = row.next();
        if (!there) {
            return std::unexpected(there.error());
        }
        if (*there) {
            found.insert(order);
        }
    }
    return found;
}

} // namespace Throughline::Store
