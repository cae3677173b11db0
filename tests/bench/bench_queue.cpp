// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exception queue on a large store: 1 M transactions, 100k open exceptions made by bulk SQL, then opened and paged by
// money, filtered and counted through QueryStore. Prints milliseconds: first use of a fresh connection, then medians.
// Usage: bench_queue [transactions, default 1000000] [folder]
#include "must.h"
#include "report.h"

#include "engine/store/querystore.h"
#include "engine/store/schema.h"
#include "engine/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Store;
using Bench::must;

namespace
{

/// Spread over systems, entities, lanes and owners; amounts by a multiplicative hash, so that they come in no order.
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
              "'subscription' WHEN 3 THEN 'invoice' ELSE 'payment' END, CASE WHEN i % 10 = 0 THEN 'stuck' ELSE 'done' "
              "END, "
              "'Customer ' || (i % 5000), 'C' || (i % 5000), 'AM-DE', '100.00', 'EUR', 10000, 10000, i, i, i FROM n"_s,
        transactions));
    must(database.run(
        u"INSERT INTO exception (tenant, id, order_key, cause_id, intent_id, state, step_state, opened_ms, due_ms, "
        u"tries, "
        "owner, customer_name, entity, lane, amount, currency, amount_minor, amount_reporting, system, operation, "
        "code, "
        "message) "_s
            + numbers
            + u"SELECT 'main', printf('x%08x', (i * 2654435761) % 4294967296), printf('SO-2026-%07d', i * 10), "
              u"'cause-' || "
              "(i % 40), '', 'open', CASE WHEN i % 17 = 0 THEN 'in-doubt' ELSE 'dead-lettered' END, 1760000000000 + i, "
              "1760000000000 + (i * 7919) % 1000000, 1, CASE WHEN i % 3 = 0 THEN 'jane' ELSE '' END, 'Customer ' || "
              "(i % 5000), CASE i % 3 WHEN 0 THEN 'AM-DE' WHEN 1 THEN 'AM-US' ELSE 'AM-JP' END, CASE i % 2 WHEN 0 THEN "
              "'order' ELSE 'invoice' END, '100.00', 'EUR', (i * 7919) % 5000000, (i * 7919) % 5000000, CASE i % 2 "
              "WHEN 0 "
              "THEN 'netsuite-emea' ELSE 'stripe' END, 'order.upsert', 'CODE_' || (i % 40), 'the vendor''s own words' FROM n"_s,
        transactions / 10));
    must(database.run(u"INSERT INTO cause_total (tenant, cause_id, currency, open, in_doubt, open_minor, "
                      u"open_reporting) SELECT tenant, cause_id, currency, COUNT(*), SUM(step_state = 'in-doubt'), "
                      "SUM(amount_minor), SUM(amount_reporting) FROM exception GROUP BY tenant, cause_id, currency"_s));
    must(database.run(u"INSERT INTO lane_total (tenant, lane, currency, in_lane, open, open_minor, open_reporting) "
                      u"SELECT tenant, lane, "
                      "currency, COUNT(*), SUM(state = 'stuck'), SUM(amount_minor), SUM(amount_reporting) FROM txn "
                      "GROUP BY tenant, lane, currency"_s));
    must(all.commit());
}

template<typename Work>
void report(const char *what, Work work)
{
    const auto first = Bench::timed(work);
    std::vector<double> times(15);
    for (auto &time : times) {
        time = Bench::timed(work);
    }
    std::printf("%-44s first %8.2f ms, then %8.2f ms\n", what, first, Bench::median(times));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const qint64 transactions = arguments.size() > 1 ? arguments.at(1).toLongLong() : 1'000'000;
    const QTemporaryDir folder((arguments.size() > 2 ? arguments.at(2) : QDir::tempPath()) + u"/bench-queue-XXXXXX"_s);
    const auto location = Location::sqlite(folder.filePath(u"store.db"_s));
    {
        auto writer = must(Database::open(location));
        must(migrate(*writer));
        std::printf("filling %lld transactions, %lld exceptions: %.0f ms\n", static_cast<long long>(transactions),
                    static_cast<long long>(transactions / 10), Bench::timed([&] { fill(*writer, transactions); }));
    }
    auto database = must(Database::open(location, Access::ReadOnly));
    QueryStore query(*database);
    report("open the queue by money, 100 rows",
           [&] { must(query.exceptions({}, ExceptionOrder::MoneyDown, {}, 100)); });
    report("same, with the total (kept)", [&] {
        must(query.exceptions({}, ExceptionOrder::MoneyDown, {}, 100));
        must(query.exceptionTotal({}));
    });
    QString key;
    report("next page by key", [&] { key = must(query.exceptions({}, ExceptionOrder::MoneyDown, key, 100)).nextKey; });
    ExceptionFilter three;
    three.system = u"netsuite-emea"_s;
    three.entity = u"AM-DE"_s;
    three.owner = u"jane"_s;
    report("three filters, page by money", [&] { must(query.exceptions(three, ExceptionOrder::MoneyDown, {}, 100)); });
    report("three filters, total (counted)", [&] { must(query.exceptionTotal(three)); });
    ExceptionFilter rare = three;
    rare.entity = u"nowhere"_s;
    report("filters that match nothing, page by money",
           [&] { must(query.exceptions(rare, ExceptionOrder::MoneyDown, {}, 100)); });
    ExceptionFilter cause;
    cause.causeId = u"cause-7"_s;
    report("one cause, page by money", [&] { must(query.exceptions(cause, ExceptionOrder::MoneyDown, {}, 100)); });
    report("oldest first", [&] { must(query.exceptions({}, ExceptionOrder::OldestFirst, {}, 100)); });
    report("due first, filtered", [&] { must(query.exceptions(three, ExceptionOrder::DueFirst, {}, 100)); });
    report("lane totals", [&] { must(query.laneTotals()); });
    report("cause totals", [&] { must(query.causeTotals()); });
    return 0;
}
