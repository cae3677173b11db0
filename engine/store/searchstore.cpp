// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/searchstore.h"

#include "engine/store/projectionrows.h"
#include "engine/store/querysql.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

constexpr int shortestKey = 4; ///< ids like "7" would match everything
constexpr int messageMost = 300; ///< characters of a vendor's words

} // namespace

QString searchText(const Transaction &transaction, const QList<RecordRow> &records,
                   const QList<ExceptionRow> &exceptions)
{
    QStringList lines{transaction.orderKey};
    const auto add = [&](const QString &line, int shortest = 1) {
        if (line.size() >= shortest && !lines.contains(line)) {
            lines.append(line);
        }
    };
    add(transaction.customerName);
    QStringList keys;
    for (const auto &record : records) {
        add(record.object.number, 2);
        keys.append(record.ref.id);
        keys.append(record.object.keys.values());
    }
    keys.sort(); // records come by system, whatever their keys are called
    for (const auto &key : std::as_const(keys)) {
        add(key, shortestKey);
    }
    for (const auto &exception : exceptions) {
        if (exception.item.state != ExceptionState::Resolved) {
            add(exception.item.failure.code);
            add(exception.item.failure.message.first(
                std::min<qsizetype>(messageMost, exception.item.failure.message.size())));
        }
    }
    return lines.join(u'\n');
}

Result<void> SearchStore::index(const Transaction &transaction, const QList<RecordRow> &records,
                                const QList<ExceptionRow> &exceptions)
{
    const auto text = searchText(transaction, records, exceptions);
    // WHERE: an unchanged text costs no write of the full-text index
    return m_database
        .run(
            u"INSERT INTO search_doc (tenant, order_key, text) VALUES (?, ?, ?) "
            "ON CONFLICT (tenant, order_key) DO UPDATE SET text = excluded.text WHERE search_doc.text <> excluded.text"_s,
            m_database.tenant(), transaction.orderKey, text)
        .transform([](qint64) { });
}

Result<void> SearchStore::indexAll()
{
    QString after;
    while (true) {
        QList<Transaction> page;
        {
            auto rows =
                m_database.select(u"SELECT "_s + txnColumns
                                      + u" FROM txn WHERE tenant = ? AND order_key > ? ORDER BY order_key LIMIT 500"_s,
                                  m_database.tenant(), after);
            const auto read = readAll<Transaction>(rows, readTransactionRow);
            if (!read) {
                return std::unexpected(read.error());
            }
            page = *read;
        }
        if (page.isEmpty()) {
            return {};
        }
        ProjectionStore projections(m_database);
        for (const auto &transaction : std::as_const(page)) {
            const auto records = projections.recordsOfOrder(transaction.orderKey);
            const auto exceptions = projections.exceptionsOfOrder(transaction.orderKey);
            if (!records || !exceptions) {
                return std::unexpected(!records ? records.error() : exceptions.error());
            }
            if (const auto done = index(transaction, *records, *exceptions); !done) {
                return done;
            }
        }
        after = page.last().orderKey;
    }
}

Result<SearchStore::Matches> SearchStore::matches(const QString &fragment, int most)
{
    const auto like = m_database.dialect().like();
    QString sql;
    if (fragment.size() < shortestIndexed) {
        // any text in any case begins at or after its upper-case form, as order numbers are written
        sql =
            u"SELECT order_key FROM txn WHERE tenant = ? AND order_key >= ? AND order_key < ? ORDER BY order_key LIMIT ?"_s;
        const auto from = fragment.toUpper();
        auto rows = m_database.select(sql, m_database.tenant(), from, QString(from + QChar(u'\uffff')), most + 1);
        return readAll<QString>(rows, [](const Statement &row) { return row.text(0); })
            .transform([&](QStringList orders) {
                const bool more = orders.size() > most;
                return Matches{orders.mid(0, most), more};
            });
    }
    const bool sqlite = m_database.dialect().engine() == Engine::Sqlite;
    if (sqlite) {
        // no ESCAPE, or the index is not used: signs that LIKE reads otherwise are checked beside it
        sql = u"SELECT d.order_key FROM search_text t CROSS JOIN search_doc d WHERE t.text LIKE ? AND d.doc = t.rowid "
              u"AND "
              u"d.tenant = ?"_s;
    } else {
        sql = u"SELECT order_key FROM search_doc d WHERE d.text "_s + like + u" ? AND d.tenant = ?"_s;
    }
    const bool signs = fragment.contains(u'%') || fragment.contains(u'_') || fragment.contains(u'\\');
    sql += signs ? u" AND d.text "_s + like + u" ? ESCAPE '\\' LIMIT ?"_s : u" LIMIT ?"_s;
    auto rows = m_database.statement(sql);
    rows.bind(sqlite ? QString(u'%' + fragment + u'%') : likePattern(u'*' + fragment + u'*')).bind(m_database.tenant());
    if (signs) {
        rows.bind(likePattern(u'*' + fragment + u'*'));
    }
    rows.bind(most + 1);
    return readAll<QString>(rows, [](const Statement &row) { return row.text(0); }).transform([&](QStringList orders) {
        const bool more = orders.size() > most;
        return Matches{orders.mid(0, most), more};
    });
}

} // namespace Throughline::Store
