// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"
#include "engine/store/transaction.h"
#include "tests/support/desk/desk.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <cstdio>

// Thousands of deals alike, a CRM that answers at once, and where the time goes.
namespace Throughline::Bench
{

using namespace Qt::StringLiterals;

inline const auto pattern = u"SO-PATTERN"_s;

/// Everything of the one deal that was made, once for each number: rows as they are, its order number and its hashes
/// with the number in them. Sequence numbers are given anew; the one attempt serves all.
inline void multiply(Test::Desk &desk, int count)
{
    using Test::need;
    auto &database = desk.database();
    Store::DatabaseTransaction all(database);
    need(database.execute(u"DROP TRIGGER guard_step_first"_s)); // else a step can only begin as planned
    const QString steps = u"(SELECT id FROM intent WHERE order_key = '"_s + pattern + u"')"_s;
    const QString ours = u"order_key = '"_s + pattern + u'\'';
    const QList<QPair<QString, QString>> tables{{u"observation"_s, u"record_id LIKE '%"_s + pattern + u"%'"_s},
                                                {u"record"_s, ours},
                                                {u"record_key"_s, u"record_id LIKE '%"_s + pattern + u"%'"_s},
                                                {u"flow"_s, ours},
                                                {u"flow_step"_s, u"intent_id IN "_s + steps},
                                                {u"transition"_s, u"intent_id IN "_s + steps},
                                                {u"step"_s, ours},
                                                {u"txn"_s, ours},
                                                {u"exception"_s, ours},
                                                {u"intent"_s, ours}};
    const QStringList hashes{u"id"_s, u"flow_id"_s, u"intent_id"_s};
    for (const auto &[table, where] : tables) {
        QStringList columns;
        QStringList values;
        auto rows = database.select(u"SELECT name, type FROM pragma_table_info(?)"_s, table);
        while (need(rows.next())) {
            const auto name = rows.text(0);
            if (name == "seq"_L1) {
                continue;
            }
            columns.append(name);
            const auto replaced = u"replace(t.%1, '%2', printf('SO-%06d', n.i))"_s.arg(name, pattern);
            values.append(name == "object_key"_L1
                              ? replaced + u" || CASE WHEN t.object_key LIKE 'flow:%' THEN n.i ELSE '' END"_s
                              : hashes.contains(name)     ? u"printf('%06d', n.i) || substr(t.%1, 7)"_s.arg(name)
                              : rows.text(1) == "TEXT"_L1 ? replaced
                                                          : u"t."_s + name);
        }
        need(database.run(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?) INSERT INTO %1 (%2) "
            "SELECT %3 FROM n, %1 t WHERE t.%4"_s.arg(table, columns.join(u", "_s), values.join(u", "_s), where),
            count));
    }
    need(all.commit());
}

/// The one deal, as far as its last step: all that is left is to show the order to sales.
inline void dealUntilCrm(Test::Desk &desk)
{
    desk.operate(u"quote-to-cash"_s, desk.clock.wall);
    desk.see(Test::quote(pattern, desk.clock.wall));
    desk.see(Test::opportunity(pattern, u"won"_s, desk.clock.wall + Test::minute));
    for (const auto &step : {u"erp-customer"_s, u"erp-order"_s, u"billing-customer"_s, u"billing-subscription"_s}) {
        desk.succeed(pattern, step, step + u'-' + pattern);
    }
}

/// A CRM that takes write-backs and shows them at once.
class InstantCrm
{
public:
    static constexpr QLatin1StringView name{"salesforce-emea"};

    /// The desk talks to it from now on, so many requests at a time, without sign-in.
    void connect(Test::Desk &desk, int atOnce)
    {
        auto system = *desk.workspace().estate.system(name);
        system.profile.auth = {{u"scheme"_s, u"bearer"_s}, {u"secrets"_s, QJsonArray{u"key"_s}}};
        system.profile.limits.insert(u"concurrency"_s, atOnce);
        desk.context()->sessions.insert(name,
                                        std::make_shared<Flows::Session>(system, desk.net, desk.clock, m_secrets));
        desk.net.answer = [this](const HttpRequest &request) { return answer(request); };
    }

    HttpReply answer(const HttpRequest &request)
    {
        const QElapsedTimer timer = [] {
            QElapsedTimer running;
            running.start();
            return running;
        }();
        const auto reply = request.method == "PATCH" ? write(request) : show(request);
        nanoseconds += timer.nsecsElapsed();
        return reply;
    }

    int writes = 0;
    int questions = 0;
    qint64 nanoseconds = 0; ///< its own time
    qsizetype orders() const { return m_orders.size(); }

private:
    class Key final : public SecretStore
    {
    public:
        Result<QByteArray> secret(const QString &) override { return QByteArray("x"); }
    };

    /// One order by its reference, or a collection of them: the records, each with an answer of its own.
    HttpReply write(const HttpRequest &request)
    {
        if (!request.url.path().contains("/composite/"_L1)) {
            return {201, {}, canonicalJson(kept(request.url.path().section(u'/', -1), request.body))};
        }
        QJsonArray answers;
        const auto body = parseJsonObject(request.body).value_or(QJsonObject());
        for (const auto records = body["records"_L1].toArray(); const auto &record : records) {
            const auto order = record.toObject();
            answers.append(kept(order["Throughline_Key__c"_L1].toString(), canonicalJson(order)));
        }
        return {200, {}, QJsonDocument(answers).toJson(QJsonDocument::Compact)};
    }
    QJsonObject kept(const QString &reference, const QByteArray &body)
    {
        ++writes;
        m_orders.insert(reference, body);
        return {{u"id"_s, QString(u"801"_s + reference)}, {u"success"_s, true}, {u"errors"_s, QJsonArray()}};
    }
    HttpReply show(const HttpRequest &request)
    {
        ++questions;
        const auto query = QUrlQuery(request.url).queryItemValue(u"q"_s, QUrl::FullyDecoded);
        const auto begin = query.indexOf("Throughline_Key__c = '"_L1);
        const auto reference = begin < 0 ? QString() : query.sliced(begin + 22).section(u'\'', 0, 0);
        QJsonArray records;
        if (const auto it = m_orders.constFind(reference); it != m_orders.constEnd()) {
            auto record = parseJsonObject(*it).value_or(QJsonObject());
            record.insert(u"Id"_s, QString(u"801"_s + reference));
            record.insert(u"OrderNumber"_s, u"0001"_s);
            record.insert(u"Throughline_Key__c"_s, reference);
            record.insert(u"SystemModstamp"_s, u"2025-10-09T08:53:20.000+0000"_s);
            records.append(record);
        }
        const QJsonObject page{{u"totalSize"_s, records.size()}, {u"done"_s, true}, {u"records"_s, records}};
        return {200, {}, canonicalJson(page)};
    }

    Key m_secrets;
    QHash<QString, QByteArray> m_orders;
};

/// Where the time goes, by statement; not under way unless THROUGHLINE_BENCH_SQL=1.
class Statements final : public Store::StoreProbe
{
public:
    std::optional<Error> before(Operation operation, QStringView sql) override
    {
        const auto now = m_timer.nsecsElapsed();
        m_times[m_last].first += now - m_since;
        ++m_times[m_last].second;
        m_last = operation == Operation::Commit ? u"COMMIT"_s : sql.toString();
        m_since = now;
        return std::nullopt;
    }
    /// From here to print() what this connection asks is written down.
    void follow(Store::Database &database)
    {
        if (qEnvironmentVariableIsSet("THROUGHLINE_BENCH_SQL")) {
            m_timer.start();
            database.setProbe(this);
        }
    }
    void print(Store::Database &database)
    {
        database.setProbe(nullptr);
        QList<std::pair<qint64, QString>> sorted;
        for (auto it = m_times.begin(); it != m_times.end(); ++it) {
            sorted.append({it->first, it.key()});
        }
        std::ranges::sort(sorted, std::greater{});
        for (const auto list = sorted.first(std::min<qsizetype>(sorted.size(), 25)); const auto &[ns, sql] : list) {
            std::printf("  %8.0f ms %8d x  %s\n", double(ns) / 1e6, m_times[sql].second,
                        qPrintable(sql.simplified().left(150)));
        }
    }

private:
    QElapsedTimer m_timer;
    qint64 m_since = 0;
    QString m_last;
    QHash<QString, std::pair<qint64, int>> m_times;
};

} // namespace Throughline::Bench
