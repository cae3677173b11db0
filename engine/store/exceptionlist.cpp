// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/projectionrows.h"
#include "engine/store/querystore.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

/// The filter as SQL and its parameters in order. All columns are in the covering indexes.
struct Condition {
    QString sql;
    QStringList values;

    void add(QLatin1StringView column, const QString &value)
    {
        if (!value.isEmpty()) {
            sql += QLatin1StringView(" AND ") + column + QLatin1StringView(" = ?");
            values.append(value);
        }
    }
};

Condition conditionOf(const ExceptionFilter &filter)
{
    Condition condition;
    // spelled as in the partial indexes, or they are not used
    condition.sql = filter.resolved ? u" AND state = 'resolved'"_s
        : filter.snoozed            ? u" AND state = 'snoozed'"_s
                                    : u" AND state <> 'resolved' AND state <> 'snoozed'"_s;
    condition.add("cause_id"_L1, filter.causeId);
    condition.add("system"_L1, filter.system);
    condition.add("entity"_L1, filter.entity);
    condition.add("lane"_L1, filter.lane);
    condition.add("owner"_L1, filter.owner);
    condition.add("currency"_L1, filter.currency);
    condition.add("step_state"_L1, filter.step ? toWord(*filter.step) : QString());
    if (!filter.orderPrefix.isEmpty()) {
        condition.sql += u" AND substr(order_key, 1, %1) = ?"_s.arg(filter.orderPrefix.size());
        condition.values.append(filter.orderPrefix);
    }
    if (filter.openedFromMs > 0) {
        condition.sql += u" AND opened_ms >= %1"_s.arg(filter.openedFromMs);
    }
    if (filter.openedBeforeMs > 0) {
        condition.sql += u" AND opened_ms < %1"_s.arg(filter.openedBeforeMs);
    }
    return condition;
}

struct Sorting {
    QLatin1StringView column;
    bool down;
};

Sorting sortingOf(const ExceptionFilter &filter, ExceptionOrder order)
{
    if (filter.resolved) {
        return {"resolved_ms"_L1, true};
    }
    switch (order) {
    case ExceptionOrder::MoneyDown:
        return {"amount_reporting"_L1, true};
    case ExceptionOrder::OldestFirst:
        return {"opened_ms"_L1, false};
    case ExceptionOrder::DueFirst:
        return {"due_ms"_L1, false};
    }
    Q_UNREACHABLE_RETURN({});
}

qint64 sortValue(const ExceptionRow &row, const Sorting &sorting)
{
    if (sorting.column == "resolved_ms"_L1) {
        return row.resolvedMs;
    }
    if (sorting.column == "amount_reporting"_L1) {
        return row.amountReporting;
    }
    return sorting.column == "opened_ms"_L1 ? row.item.openedMs : row.dueMs > 0 ? row.dueMs : never;
}

bool onlyCause(const ExceptionFilter &filter)
{
    ExceptionFilter only;
    only.causeId = filter.causeId;
    return filter == only;
}

} // namespace

Result<ExceptionPage> QueryStore::exceptions(const ExceptionFilter &filter, ExceptionOrder order,
                                             const QString &afterKey, int limit)
{
    const auto condition = conditionOf(filter);
    const auto sorting = sortingOf(filter, order);
    const auto direction = sorting.down ? u" DESC"_s : QString();
    const auto separator = afterKey.indexOf(u':');
    QString sql = u"SELECT "_s + exceptionColumns + u" FROM exception WHERE tenant = ?"_s + condition.sql;
    if (separator > 0) {
        sql += u" AND (%1, id) %2 (?, ?)"_s.arg(sorting.column, sorting.down ? u"<"_s : u">"_s);
    }
    sql += u" ORDER BY %1%2, id%2 LIMIT ?"_s.arg(sorting.column, direction);
    auto rows = m_database.statement(sql);
    rows.bind(m_database.tenant());
    for (const auto &value : condition.values) {
        rows.bind(value);
    }
    if (separator > 0) {
        rows.bind(afterKey.first(separator).toLongLong()).bind(afterKey.sliced(separator + 1));
    }
    rows.bind(limit);
    return readAll<ExceptionRow>(rows, readExceptionRow).transform([&](const QList<ExceptionRow> &list) {
        ExceptionPage page{list, {}};
        if (list.size() == limit && limit > 0) {
            page.nextKey = QString::number(sortValue(list.last(), sorting)) + u':' + list.last().item.id;
        }
        return page;
    });
}

Result<ExceptionTotal> QueryStore::exceptionTotal(const ExceptionFilter &filter)
{
    const auto condition = conditionOf(filter);
    // kept where it is kept, counted on a covering index where it is not
    QString sql;
    if (onlyCause(filter)) {
        sql = u"SELECT COALESCE(SUM(open), 0), COALESCE(SUM(open_reporting), 0) FROM cause_total WHERE tenant = ?"_s;
        sql += filter.causeId.isEmpty() ? QString() : u" AND cause_id = ?"_s;
    } else {
        sql = u"SELECT COUNT(*), COALESCE(SUM(amount_reporting), 0) FROM exception WHERE tenant = ?"_s + condition.sql;
    }
    auto row = m_database.statement(sql);
    row.bind(m_database.tenant());
    for (const auto &value : condition.values) {
        row.bind(value);
    }
    return row.next().transform([&](bool) { return ExceptionTotal{row.int64(0), row.int64(1)}; });
}

} // namespace Throughline::Store
