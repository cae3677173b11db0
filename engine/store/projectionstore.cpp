// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/projectionstore.h"

#include "engine/store/counters.h"
#include "engine/store/projectionrows.h"
#include "engine/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

LaneShare shareOf(const Transaction &transaction, qint64 reporting)
{
    const bool inDoubt = transaction.state == TransactionState::InDoubt;
    return {toWord(transaction.lane),
            transaction.entity,
            transaction.amount.currency,
            transaction.state != TransactionState::Done && transaction.state != TransactionState::Cancelled,
            inDoubt || transaction.state == TransactionState::Stuck,
            inDoubt,
            minorUnits(transaction.amount),
            reporting};
}

CauseShare shareOf(const ExceptionRow &row)
{
    if (row.item.state == ExceptionState::Resolved) {
        return {};
    }
    return {row.item.causeId,       row.amount.currency, row.stepState == StepState::InDoubt,
            minorUnits(row.amount), row.amountReporting, row.item.state == ExceptionState::Snoozed};
}

/// Sorted here: asked to sort, SQLite reads all rows in the order of the primary key instead of the few on the index.
QList<ExceptionRow> byId(QList<ExceptionRow> rows)
{
    std::ranges::sort(rows, {}, [](const ExceptionRow &row) { return row.item.id; });
    return rows;
}

} // namespace

Result<void> ProjectionStore::putTransaction(const Transaction &transaction, qint64 amountReporting)
{
    return atomically(m_database, [&]() -> Result<void> {
        LaneShare before;
        {
            auto row = m_database.select(u"SELECT "_s + txnColumns
                                             + u", amount_reporting FROM txn WHERE tenant = ? AND order_key = ?"_s,
                                         m_database.tenant(), transaction.orderKey);
            auto found = row.next();
            if (!found) {
                return std::unexpected(found.error());
            }
            if (*found) {
                const auto known = readTransactionRow(row);
                if (known == transaction && row.int64(txnColumnCount) == amountReporting) {
                    return {};
                }
                before = shareOf(known, row.int64(txnColumnCount));
            }
        }
        auto put = m_database.run(
            u"INSERT INTO txn (tenant, order_key, lane, state, customer_name, customer_key, entity, amount, currency, "
            u"amount_minor, "
            "amount_reporting, opened_ms, lane_since_ms, updated_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (tenant, order_key) DO UPDATE SET lane = excluded.lane, state = excluded.state, "
            "customer_name = excluded.customer_name, customer_key = excluded.customer_key, entity = excluded.entity, "
            "amount = excluded.amount, currency = excluded.currency, amount_minor = excluded.amount_minor, "
            "amount_reporting = excluded.amount_reporting, opened_ms = excluded.opened_ms, "
            "lane_since_ms = excluded.lane_since_ms, updated_ms = excluded.updated_ms"_s,
            m_database.tenant(), transaction.orderKey, toWord(transaction.lane), toWord(transaction.state),
            transaction.customerName, transaction.customerKey, transaction.entity, textOf(transaction.amount),
            transaction.amount.currency, minorUnits(transaction.amount), amountReporting, transaction.openedMs,
            transaction.laneSinceMs, transaction.updatedMs);
        if (!put) {
            return std::unexpected(put.error());
        }
        return moveLaneShare(m_database, before, shareOf(transaction, amountReporting));
    });
}

Result<void> ProjectionStore::putWatches(const QString &orderKey, const QMap<QString, qint64> &dueByRole)
{
    QMap<QString, qint64> known;
    {
        auto rows = m_database.select(u"SELECT role, due_ms FROM watch WHERE tenant = ? AND order_key = ?"_s,
                                      m_database.tenant(), orderKey);
        const auto read = readAll<QPair<QString, qint64>>(
            rows, [](const Statement &row) { return QPair(row.text(0), row.int64(1)); });
        if (!read) {
            return std::unexpected(read.error());
        }
        for (const auto &[role, dueMs] : *read) {
            known.insert(role, dueMs);
        }
    }
    if (known == dueByRole) {
        return {};
    }
    return atomically(m_database, [&]() -> Result<void> {
        if (const auto gone = m_database.run(u"DELETE FROM watch WHERE tenant = ? AND order_key = ?"_s,
                                             m_database.tenant(), orderKey);
            !gone) {
            return std::unexpected(gone.error());
        }
        for (const auto &[role, dueMs] : dueByRole.asKeyValueRange()) {
            if (const auto put =
                    m_database.run(u"INSERT INTO watch (tenant, order_key, role, due_ms) VALUES (?, ?, ?, ?)"_s,
                                   m_database.tenant(), orderKey, role, dueMs);
                !put) {
                return std::unexpected(put.error());
            }
        }
        return {};
    });
}

Result<std::optional<Transaction>> ProjectionStore::transaction(const QString &orderKey)
{
    auto row = m_database.select(u"SELECT "_s + txnColumns + u" FROM txn WHERE tenant = ? AND order_key = ?"_s,
                                 m_database.tenant(), orderKey);
    return readOne<Transaction>(row, readTransactionRow);
}

Result<void> ProjectionStore::putException(const ExceptionRow &row)
{
    return atomically(m_database, [&]() -> Result<void> {
        auto before = exception(row.item.id);
        if (!before) {
            return std::unexpected(before.error());
        }
        const auto &item = row.item;
        auto put = m_database.run(
            u"INSERT INTO exception (tenant, id, order_key, cause_id, intent_id, state, step_state, opened_ms, "
            u"resolved_ms, due_ms, "
            "tries, owner, customer_name, entity, lane, amount, currency, amount_minor, amount_reporting, system, "
            "operation, code, "
            "message) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (tenant, id) DO UPDATE SET order_key = excluded.order_key, cause_id = excluded.cause_id, "
            "intent_id = excluded.intent_id, state = excluded.state, step_state = excluded.step_state, "
            "opened_ms = excluded.opened_ms, resolved_ms = excluded.resolved_ms, due_ms = excluded.due_ms, tries = "
            "excluded.tries, "
            "owner = excluded.owner, customer_name = excluded.customer_name, entity = excluded.entity, lane = "
            "excluded.lane, "
            "amount = excluded.amount, currency = excluded.currency, amount_minor = excluded.amount_minor, "
            "amount_reporting = excluded.amount_reporting, system = excluded.system, operation = excluded.operation, "
            "code = excluded.code, message = excluded.message"_s,
            m_database.tenant(), item.id, item.orderKey, item.causeId, item.intentId, toWord(item.state),
            toWord(row.stepState), item.openedMs, row.resolvedMs, row.dueMs > 0 ? row.dueMs : never, item.tries,
            row.owner, row.customerName, row.entity, row.lane, textOf(row.amount), row.amount.currency,
            minorUnits(row.amount), row.amountReporting, item.failure.system, item.failure.operation, item.failure.code,
            item.failure.message);
        if (!put) {
            return std::unexpected(put.error());
        }
        if (auto counted = countDays(*before ? &**before : nullptr, row); !counted) {
            return counted;
        }
        const auto customerOf = [](const ExceptionRow &each) {
            return each.item.state == ExceptionState::Resolved ? CustomerShare{}
                                                               : CustomerShare{each.customerName, each.amountReporting};
        };
        return moveCustomerShare(m_database, *before ? customerOf(**before) : CustomerShare{}, customerOf(row))
            .and_then(
                [&] { return moveDueShare(m_database, *before ? dueShareOf(**before) : DueShare{}, dueShareOf(row)); })
            .and_then(
                [&] { return moveCauseShare(m_database, *before ? shareOf(**before) : CauseShare{}, shareOf(row)); });
    });
}

/// Counts per day follow the exception: one whose cause or day has changed counts there alone, as after a rebuild.
Result<void> ProjectionStore::countDays(const ExceptionRow *before, const ExceptionRow &row)
{
    struct Share {
        QString kind;
        QString key;
        int day;
        int by = 1;
        bool operator==(const Share &) const = default;
    };
    const auto sharesOf = [](const ExceptionRow &one) {
        QList<Share> shares{{u"cause-new"_s, one.item.causeId, dayOf(one.item.openedMs)},
                            {u"lane-open"_s, one.lane, dayOf(one.item.openedMs)}};
        if (one.item.state == ExceptionState::Resolved) {
            shares.append({u"resolved"_s, QString(), dayOf(one.resolvedMs)});
            shares.append({u"lane-open"_s, one.lane, dayOf(one.resolvedMs), -1});
        }
        return shares;
    };
    const auto was = before ? sharesOf(*before) : QList<Share>();
    const auto is = sharesOf(row);
    if (was == is) {
        return {};
    }
    for (const auto &share : was) {
        if (auto counted = countOn(share.kind, share.key, share.day, -share.by); !counted) {
            return counted;
        }
    }
    for (const auto &share : is) {
        if (auto counted = countOn(share.kind, share.key, share.day, share.by); !counted) {
            return counted;
        }
    }
    return {};
}

Result<QStringList> ProjectionStore::exceptionsOfCause(const QString &causeId)
{
    auto rows = m_database.select(u"SELECT id FROM exception WHERE tenant = ? AND cause_id = ? ORDER BY id"_s,
                                  m_database.tenant(), causeId);
    return readAll<QString>(rows, [](const Statement &row) { return row.text(0); });
}

Result<void> ProjectionStore::settleCause(const QString &causeId)
{
    qint64 first = 0;
    qint64 last = 0;
    qint64 rows = 0;
    {
        auto row = m_database.select(u"SELECT COUNT(*), COALESCE(MIN(opened_ms), 0), COALESCE(MAX(opened_ms), 0) "
                                     "FROM exception WHERE tenant = ? AND cause_id = ?"_s,
                                     m_database.tenant(), causeId);
        if (const auto found = row.next(); !found) {
            return std::unexpected(found.error());
        }
        rows = row.int64(0);
        first = row.int64(1);
        last = row.int64(2);
    }
    const auto settled = rows == 0
        ? m_database.run(u"DELETE FROM cause WHERE tenant = ? AND id = ?"_s, m_database.tenant(), causeId)
        : m_database.run(u"UPDATE cause SET first_seen_ms = ?, last_seen_ms = ? WHERE tenant = ? AND id = ?"_s, first,
                         last, m_database.tenant(), causeId);
    return settled.transform([](qint64) { });
}

Result<void> ProjectionStore::setDue(const QString &exceptionId, qint64 dueMs)
{
    const auto before = exception(exceptionId);
    if (!before || !*before) {
        return before ? Result<void>() : std::unexpected(before.error());
    }
    auto after = **before;
    after.dueMs = dueMs;
    return atomically(m_database, [&]() -> Result<void> {
        const auto set = m_database.run(u"UPDATE exception SET due_ms = ? WHERE tenant = ? AND id = ?"_s,
                                        dueMs > 0 ? dueMs : never, m_database.tenant(), exceptionId);
        return set ? moveDueShare(m_database, dueShareOf(**before), dueShareOf(after)) : std::unexpected(set.error());
    });
}

Result<std::optional<ExceptionRow>> ProjectionStore::exception(const QString &id)
{
    auto row = m_database.select(u"SELECT "_s + exceptionColumns + u" FROM exception WHERE tenant = ? AND id = ?"_s,
                                 m_database.tenant(), id);
    return readOne<ExceptionRow>(row, readExceptionRow);
}

Result<QList<ExceptionRow>> ProjectionStore::exceptionsOfOrder(const QString &orderKey)
{
    auto rows =
        m_database.select(u"SELECT "_s + exceptionColumns + u" FROM exception WHERE tenant = ? AND order_key = ?"_s,
                          m_database.tenant(), orderKey);
    return readAll<ExceptionRow>(rows, readExceptionRow).transform(byId);
}

Result<QList<ExceptionRow>> ProjectionStore::exceptionsOfIntent(const QByteArray &intentId)
{
    auto rows = m_database.select(u"SELECT "_s + exceptionColumns
                                      + u" FROM exception WHERE tenant = ? AND intent_id = ? AND intent_id <> ''"_s,
                                  m_database.tenant(), intentId);
    return readAll<ExceptionRow>(rows, readExceptionRow).transform(byId);
}

Result<void> ProjectionStore::putCause(const CauseRow &row)
{
    return m_database
        .run(u"INSERT INTO cause (tenant, id, title, system, operation, code, first_seen_ms, last_seen_ms) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, id) DO UPDATE SET title = excluded.title, "
             "system = excluded.system, operation = excluded.operation, code = excluded.code, "
             "first_seen_ms = CASE WHEN excluded.first_seen_ms < cause.first_seen_ms THEN excluded.first_seen_ms "
             "ELSE cause.first_seen_ms END, "
             "last_seen_ms = CASE WHEN excluded.last_seen_ms > cause.last_seen_ms THEN excluded.last_seen_ms "
             "ELSE cause.last_seen_ms END"_s,
             m_database.tenant(), row.cause.id, row.cause.title, row.cause.system, row.cause.operation, row.cause.code,
             row.firstSeenMs, row.lastSeenMs)
        .transform([](qint64) { });
}

Result<std::optional<CauseRow>> ProjectionStore::cause(const QString &id)
{
    auto row = m_database.select(u"SELECT "_s + causeColumns + u" FROM cause WHERE tenant = ? AND id = ?"_s,
                                 m_database.tenant(), id);
    return readOne<CauseRow>(row, readCauseRow);
}

Result<void> ProjectionStore::countOn(const QString &kind, const QString &key, int day, qint64 by)
{
    return m_database
        .run(u"INSERT INTO day_count (tenant, kind, key, day, count) VALUES (?, ?, ?, ?, ?) "
             "ON CONFLICT (tenant, kind, key, day) DO UPDATE SET count = day_count.count + excluded.count"_s,
             m_database.tenant(), kind, key, day, by)
        .transform([](qint64) { });
}

Result<void> ProjectionStore::putSystemState(const QString &system, const QJsonObject &state, qint64 atMs)
{
    return m_database
        .run(u"INSERT INTO system_state (tenant, system, state, at_ms) VALUES (?, ?, ?, ?) "
             "ON CONFLICT (tenant, system) DO UPDATE SET state = excluded.state, at_ms = excluded.at_ms"_s,
             m_database.tenant(), system, state, atMs)
        .transform([](qint64) { });
}

} // namespace Throughline::Store
