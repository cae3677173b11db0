// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Searching a large store: pieces of order numbers, customers and vendors' words through FindStore beside the same
// questions as plain LIKE over the same rows in the same run, then the query language over open exceptions. Interleaved;
// medians and 99th percentiles of fresh fragments on a warm store.
// Usage: bench_find [transactions, default 20000] [fragments, default 200] [folder]
#include "must.h"
#include "report.h"

#include "engine/query/parse.h"
#include "engine/store/findstore.h"
#include "engine/store/schema.h"
#include "engine/store/transaction.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Store;
using Bench::must;

namespace
{

/// Order numbers in order of arrival, 5,000 customers, one in ten open; amounts by a multiplicative hash.
void fill(Database &database, qint64 transactions)
{
    const auto numbers = u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?) "_s;
    DatabaseTransaction all(database);
    must(database.run(
        u"INSERT INTO txn (tenant, order_key, lane, state, customer_name, customer_key, entity, amount, currency, "
        "amount_minor, amount_reporting, opened_ms, lane_since_ms, updated_ms) "_s
            + numbers
            + u"SELECT 'main', printf('SO-2026-%07d', i), CASE i % 5 WHEN 0 THEN 'quote' WHEN 1 THEN 'order' WHEN 2 "
              u"THEN "
              u"'subscription' WHEN 3 THEN 'invoice' ELSE 'payment' END, CASE WHEN i % 10 = 0 THEN 'stuck' ELSE 'done' "
              u"END, "
              u"printf('Customer %x Holding', (i % 5000) * 7919), 'C' || (i % 5000), CASE i % 3 WHEN 0 THEN 'AM-DE' "
              u"WHEN 1 THEN "
              u"'AM-US' ELSE 'AM-JP' END, '100.00', 'EUR', (i * 7919) % 5000000, (i * 7919) % 5000000, i, i, i FROM n"_s,
        transactions));
    must(database.run(u"INSERT INTO exception (tenant, id, order_key, cause_id, intent_id, state, step_state, "
                      u"opened_ms, due_ms, tries, "
                      "owner, customer_name, entity, lane, amount, currency, amount_minor, amount_reporting, system, "
                      "operation, code, "
                      "message) SELECT tenant, 'x' || order_key, order_key, 'cause-' || (opened_ms % 40), '', 'open', "
                      "CASE WHEN opened_ms % "
                      "170 = 0 THEN 'in-doubt' ELSE 'dead-lettered' END, 1760000000000 + opened_ms, 1760000000000 + "
                      "(opened_ms * 7919) % "
                      "1000000, 1, CASE WHEN opened_ms % 30 = 0 THEN 'jane' ELSE '' END, customer_name, entity, lane, "
                      "amount, currency, "
                      "amount_minor, amount_reporting, CASE opened_ms % 20 WHEN 0 THEN 'netsuite-emea' ELSE 'stripe' "
                      "END, 'order.upsert', "
                      "'CODE_' || (opened_ms % 40), 'the vendor''s own words' FROM txn WHERE state = 'stuck'"_s));
    must(database.run(
        u"INSERT INTO search_doc (tenant, order_key, text) SELECT t.tenant, t.order_key, t.order_key || char(10) || "
        "t.customer_name || char(10) || printf('TL-%07d', t.opened_ms) || char(10) || printf('%08x', (t.opened_ms * "
        "2654435761) % 4294967296) || COALESCE((SELECT char(10) || x.code || char(10) || x.message FROM exception x "
        "WHERE "
        "x.tenant = t.tenant AND x.order_key = t.order_key), '') FROM txn t"_s));
    must(all.commit());
}

struct Times {
    std::vector<double> ours;
    std::vector<double> like;
};

void print(const char *what, const Times &times)
{
    using Bench::high;
    using Bench::median;
    std::printf("%-44s %8.2f %8.2f", what, median(times.ours), high(times.ours));
    if (!times.like.empty()) {
        std::printf(" %10.2f %9.1fx", median(times.like), median(times.like) / median(times.ours));
    }
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const qint64 transactions = argc > 1 ? QByteArray(argv[1]).toLongLong() : 20'000;
    const int fragments = argc > 2 ? QByteArray(argv[2]).toInt() : 200;
    QTemporaryDir folder;
    const QString file = (argc > 3 ? QString::fromLocal8Bit(argv[3]) : folder.path()) + u"/find.sqlite"_s;
    {
        auto writer = must(Database::open(Location::sqlite(file)));
        must(migrate(*writer));
        fill(*writer, transactions);
    }
    auto database = must(Database::open(Location::sqlite(file), Access::ReadOnly));
    QueryContext context;
    context.nowMs = 1'760'100'000'000;
    context.systems = {{u"netsuite-emea"_s, u"NetSuite"_s}, {u"stripe"_s, u"Stripe"_s}};
    FindStore finder(*database, context);
    const auto find = [&](const QString &query, FindOrder order = FindOrder::Money) {
        return must(finder.find(*Query::parse(query), order, {}, 60)).rows.size();
    };
    const auto plain = [&](const QString &fragment) {
        auto rows = database->select(
            u"SELECT x.order_key FROM search_doc d JOIN txn x ON x.tenant = d.tenant AND x.order_key = d.order_key "
            "WHERE d.tenant = ? AND d.text LIKE ? ORDER BY x.amount_reporting DESC, x.order_key DESC LIMIT 60"_s,
            database->tenant(), QString(u'%' + fragment + u'%'));
        return must(readAll<QString>(rows, [](const Statement &row) { return row.text(0); })).size();
    };
    std::printf("%lld transactions, %d fragments each; milliseconds\n%-44s %8s %8s %10s %9s\n", transactions, fragments,
                "", "median", "p99", "LIKE", "ratio");
    const auto fragment = [&](int kind, int i) {
        const qint64 number = (i * 48271LL + 11) % transactions;
        switch (kind) {
        case 0: // five digits of an order number
            return u"%1"_s.arg(number, 7, 10, QChar(u'0')).mid(2);
        case 1: // the end of a customer's name
            return u"%1 Hold"_s.arg((number % 5000) * 7919, 0, 16);
        default: // a record's id
            return u"%1"_s.arg(quint32(number * 2654435761LL), 8, 16, QChar(u'0')).left(6);
        }
    };
    const char *names[] = {"five digits of an order number", "a piece of a customer's name",
                           "a piece of a record's id"};
    for (int kind = 0; kind < 3; ++kind) {
        find(Query::quoted(fragment(kind, 0))); // warm
        plain(fragment(kind, 0));
        Times times;
        for (int i = 1; i <= fragments; ++i) {
            qsizetype a = 0;
            qsizetype b = 0;
            times.ours.push_back(Bench::timed([&] { a = find(Query::quoted(fragment(kind, i))); }));
            if (i % 10 == 0) { // the slow way, now and then
                times.like.push_back(Bench::timed([&] { b = plain(fragment(kind, i)); }));
                if (a != b) {
                    std::fprintf(stderr, "%s: %lld found, LIKE finds %lld\n", qPrintable(fragment(kind, i)), qint64(a),
                                 qint64(b));
                    return 1;
                }
            }
        }
        print(names[kind], times);
    }
    for (const auto &[name, query, order] :
         {std::tuple("text that everything holds (SO-2026)", u"SO-2026"_s, FindOrder::Money),
          std::tuple("two letters", u"20"_s, FindOrder::Money),
          std::tuple("every transaction by money", u""_s, FindOrder::Money),
          std::tuple("lane, entity and money of transactions",
                     u"lane = order and entity = AM-DE and money > 40000 EUR"_s, FindOrder::Money),
          std::tuple("open exceptions by money", u"age > 0m"_s, FindOrder::Money),
          std::tuple("eight terms over open exceptions",
                     u"lane = quote and entity = AM-US and system = stripe and owner = none and money > 100 EUR and "
                     u"age > 1h and "
                     u"code = CODE_1* and due < now"_s,
                     FindOrder::Money),
          std::tuple("the same by deadline", u"lane = quote and entity = AM-US and owner = none and money > 100 EUR"_s,
                     FindOrder::Due),
          std::tuple("a filter that nothing fits", u"age > 0m and owner = nobody"_s, FindOrder::Money)}) {
        find(query, order);
        Times times;
        Times counts;
        for (int i = 0; i < std::max(5, fragments / 10); ++i) {
            times.ours.push_back(Bench::timed([&] { find(query, order); }));
            counts.ours.push_back(Bench::timed([&] { must(finder.total(*Query::parse(query), 10'000)); }));
        }
        print(name, times);
        print("   its count, up to 10,000", counts);
    }
    Times board;
    for (int i = 0; i < std::max(5, fragments / 10); ++i) {
        board.ours.push_back(
            Bench::timed([&] { must(finder.lanes(*Query::parse(u"money > 10000 EUR"), context.nowMs)); }));
    }
    print("the board under a filter", board);
    return 0;
}
