// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/searchstore.h"

#include "engine/store/projectionrows.h"
#include "engine/store/querysql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

constexpr int shortestKey = 4; ///< ids like "7" would match everything
constexpr int messageMost = 300; ///< characters of a vendor's words

/// What the full-text index is asked: every run of three letters; empty = there is none. Of a text with digits only those
/// with one: they are rare, while the index reads through whole lists of what is in every order ("Holding").
QString trigramsOf(const QString &fragment)
{
    const auto letters = fragment.toUcs4();
    QStringList all;
    QStringList rare;
    for (qsizetype i = 0; i + 3 <= letters.size(); ++i) {
        auto three = QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()) + i, 3);
        const bool digit = std::ranges::any_of(three, [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
        three.replace(u'"', u"\"\""_s);
        all.append(u'"' + three + u'"');
        if (digit) {
            rare.append(all.last());
        }
    }
    return (rare.size() > 1 ? rare : all).join(u" AND "_s);
}

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
    if (fragment.contains(QChar::Null)) {
        return Matches{}; // no text holds one, and the index takes it for the end
    }
    if (fragment.size() < shortestIndexed) {
        // any text in any case begins at or after its upper-case form, as order numbers are written
        const auto from = fragment.toUpper();
        auto rows = m_database.select(
            u"SELECT order_key FROM txn WHERE tenant = ? AND order_key >= ? AND order_key < ? ORDER BY order_key LIMIT ?"_s,
            m_database.tenant(), from, QString(from + QChar(u'\uffff')), most + 1);
        return readAll<QString>(rows, [](const Statement &row) { return row.text(0); })
            .transform([&](QStringList orders) {
                const bool more = orders.size() > most;
                return Matches{orders.mid(0, most), more};
            });
    }
    const auto pattern = likePattern(u'*' + fragment + u'*');
    const auto holds = u"d.tenant = ? AND d.text "_s + like + u" ? ESCAPE '\\' LIMIT ?"_s;
    const auto trigrams =
        m_database.dialect().engine() == Engine::Sqlite ? trigramsOf(fragment) : QString(); // PostgreSQL does it itself
    auto rows = m_database.statement(
        trigrams.isEmpty() ? u"SELECT d.order_key FROM search_doc d WHERE "_s + holds
                           : u"SELECT d.order_key FROM search_text t CROSS JOIN search_doc d WHERE t.search_text MATCH "
                             u"? AND d.doc = t.rowid AND "_s
                + holds);
    if (!trigrams.isEmpty()) {
        rows.bind(trigrams);
    }
    rows.bind(m_database.tenant()).bind(pattern);
    rows.bind(most + 1);
    return readAll<QString>(rows, [](const Statement &row) { return row.text(0); }).transform([&](QStringList orders) {
        const bool more = orders.size() > most;
        return Matches{orders.mid(0, most), more};
    });
}

} // namespace Throughline::Store
