// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include "engine/query/parse.h"
#include "engine/store/findstore.h"
#include "engine/store/querystore.h"
#include "engine/store/rebuild.h"
#include "engine/store/searchstore.h"
#include "engine/store/viewstore.h"

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Store;

namespace
{

constexpr qint64 now = 1'760'000'000'000; // Thu 9 Oct 2025 08:53:20 UTC
constexpr qint64 hour = 3'600'000;

QueryContext context()
{
    QueryContext context;
    context.nowMs = now;
    context.actor = u"marta"_s;
    context.lastLookMs = now - 5 * hour;
    context.quarterStartMs = now - 30 * 24 * hour;
    context.closeMs = now + 2 * hour;
    context.closeOfEntity = {{u"AM-US"_s, now - 3 * hour}};
    context.systems = {{u"netsuite-emea"_s, u"NetSuite EMEA"_s}, {u"stripe"_s, u"Stripe"_s}};
    return context;
}

struct Case {
    QString order;
    QString customer;
    QString entity;
    Lane lane;
    TransactionState state;
    qint64 minor; ///< also in the reporting currency, JPY at 1:100
    QString currency;
    qint64 hoursOpen; ///< 0 = nothing is wrong
    QString code;
    QString owner;
};

const QList<Case> cases{
    {u"SO-2026-900100"_s, u"Nordlicht Energie SE"_s, u"AM-DE"_s, Lane::Order, TransactionState::Stuck, 18'640'000,
     u"EUR"_s, 40, u"INVALID_KEY_OR_REF"_s, u"marta"_s},
    {u"SO-2026-900101"_s, u"Hollis Freight AG"_s, u"AM-DE"_s, Lane::Invoice, TransactionState::InDoubt, 9'000'000,
     u"EUR"_s, 4, u"timeout"_s, QString()},
    {u"SO-2026-900102"_s, u"Sato Denki KK"_s, u"AM-JP"_s, Lane::Order, TransactionState::Stuck, 12'480'000, u"JPY"_s,
     60, u"KI:235"_s, u"okada"_s},
    {u"SO-2026-900103"_s, u"100 % Wood_works"_s, u"AM-US"_s, Lane::Payment, TransactionState::Done, 50'000, u"USD"_s, 0,
     QString(), QString()},
    {u"SO-2026-900104"_s, u"Nordlicht Energie SE"_s, u"AM-US"_s, Lane::Quote, TransactionState::Moving, 7'000'000,
     u"USD"_s, 0, QString(), QString()},
};

void fill(Database &database)
{
    ProjectionStore projections(database);
    SearchStore search(database);
    CauseRow cause{
        {u"c-key"_s, u"Item key invalid: SKU-PRO-EU"_s, u"netsuite-emea"_s, u"order.upsert"_s, u"INVALID_KEY_OR_REF"_s},
        now,
        now};
    VERIFY_RESULT(projections.putCause(cause));
    for (int i = 0; i < cases.size(); ++i) {
        const auto &one = cases[i];
        Transaction transaction;
        transaction.orderKey = one.order;
        transaction.lane = one.lane;
        transaction.state = one.state;
        transaction.customerName = one.customer;
        transaction.entity = one.entity;
        transaction.amount = {Decimal::fromMinor(one.minor, currencyDigits(one.currency)), one.currency};
        transaction.openedMs = now - 100 * hour;
        transaction.laneSinceMs = now - (i + 1) * 10 * hour;
        transaction.updatedMs = now - hour;
        const qint64 reporting = one.currency == "JPY"_L1 ? one.minor / 100 : one.minor;
        VERIFY_RESULT(projections.putTransaction(transaction, reporting));
        RecordRow record;
        record.ref = {u"netsuite-emea"_s, u"salesOrder"_s, u"4481%1"_s.arg(i)};
        record.orderKey = one.order;
        record.object.kind = ObjectKind::Order;
        record.object.number = u"NS-4481%1"_s.arg(i);
        record.object.attributes = {{u"terms"_s, i == 0 ? u"NET30"_s : u"NET60"_s},
                                    {u"seats"_s, QString::number(10 * i)}};
        VERIFY_RESULT(projections.putRecord(record));
        QList<ExceptionRow> exceptions;
        if (one.hoursOpen > 0) {
            ExceptionRow row;
            row.item.id = u"x%1"_s.arg(i);
            row.item.orderKey = one.order;
            row.item.causeId = i == 0 ? u"c-key"_s : u"c-other"_s;
            row.item.intentId = "intent";
            row.item.openedMs = now - one.hoursOpen * hour;
            row.item.tries = i + 1;
            row.item.failure = {i == 1 ? u"stripe"_s : u"netsuite-emea"_s, u"order.upsert"_s, one.code,
                                u"The specified item key is invalid"_s};
            row.stepState = one.state == TransactionState::InDoubt ? StepState::InDoubt : StepState::DeadLettered;
            row.owner = one.owner;
            row.customerName = one.customer;
            row.entity = one.entity;
            row.lane = toWord(one.lane);
            row.amount = transaction.amount;
            row.amountReporting = reporting;
            row.dueMs = i == 0 ? now - hour : i == 1 ? now + 2 * hour : 0;
            VERIFY_RESULT(projections.putException(row));
            exceptions.append(row);
        }
        VERIFY_RESULT(search.index(transaction, {record}, exceptions));
    }
}

/// The last digits of the orders found, in the order of the list.
QString found(Database &database, const QString &query, FindOrder order = FindOrder::Money)
{
    const auto expression = Query::parse(query);
    if (!expression) {
        return u"does not parse"_s;
    }
    FindStore store(database, context());
    const auto page = store.find(*expression, order, {}, 100);
    if (!page) {
        return page.error().detail;
    }
    QString digits;
    for (const auto &row : page->rows) {
        digits += row.transaction.orderKey.back();
    }
    const auto total = store.total(*expression, 1000);
    return total && total->count == page->rows.size() ? digits : u"the count differs from "_s + digits;
}

} // namespace

class FindTest : public Test::StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        const QList<std::pair<QString, QString>> rows{
            {{}, u"01423"_s}, // all transactions, most money first (4: 70,000, 2: 124,800 JPY is 1,248)
            {u"lane = order"_s, u"02"_s},
            {u"lane in (order, quote)"_s, u"042"_s},
            {u"lane not in (order, quote)"_s, u"13"_s},
            {u"state = done or state = moving"_s, u"43"_s},
            {u"not state = done and currency = usd"_s, u"4"_s},
            {u"money > 80000 EUR"_s, u"01"_s},
            {u"money > 100000"_s, u"0"_s},
            {u"money >= 12480000 JPY"_s, u"2"_s},
            {u"customer = nordlicht*"_s, u"04"_s},
            {u"customer = \"hollis freight ag\""_s, u"1"_s},
            {u"customer ~ \"%\""_s, u"3"_s}, // signs of LIKE are letters here
            {u"customer ~ Wood_w"_s, u"3"_s},
            {u"customer ~ Woodxw"_s, {}},
            {u"order in (so-2026-900103, SO-2026-900100, SO-1)"_s, u"03"_s},
            {u"standing > 35h"_s, u"43"_s},
            {u"started < today-3d"_s, u"01423"_s},
            {u"900102"_s, u"2"_s},
            {u"nordLICHT"_s, u"04"_s},
            {u"nordlicht quote"_s, {}},
            {u"NS-44813"_s, u"3"_s}, // the number of a record
            {u"44814"_s, u"4"_s}, // and its id
            {u"\"item key is\""_s, u"012"_s}, // a vendor's words
            {u"KI:235"_s, u"2"_s},
            {u"sa"_s, u"2"_s}, // two letters: orders and customers
            {u"-9"_s, u"01423"_s},
            {u"\"00 % wood_w\""_s, u"3"_s},
            {u"\"00 % woodxw\""_s, {}},
            {u"\"9001\"\"03\""_s, {}}, // a quotation mark is a letter of the text
            {u"\"\U0001F600\U0001F600\""_s, {}}, // too short for the index, though four units long
            {u"\"900\" state = done"_s, u"3"_s},
            {u"$.terms = NET30"_s, u"0"_s},
            {u"$.attributes.terms != NET30"_s, u"1423"_s},
            {u"$.seats > 15"_s, u"423"_s},
            {u"$.kind = order and lane = quote"_s, u"4"_s},
            // exceptions
            {u"age > 0m"_s, u"012"_s},
            {u"age > 2d"_s, u"2"_s},
            {u"age < 1d"_s, u"1"_s},
            {u"system = \"netsuite emea\""_s, u"02"_s},
            {u"system != stripe"_s, u"02"_s},
            {u"system ~ net or system = stripe"_s, u"012"_s},
            {u"owner = none"_s, u"1"_s},
            {u"owner = me"_s, u"0"_s},
            {u"owner != none lane = order"_s, u"02"_s},
            {u"code = invalid_key_or_ref"_s, u"0"_s},
            {u"code = INVALID?KEY*"_s, {}},
            {u"cause ~ sku-pro"_s, u"0"_s},
            {u"cause != c-key"_s, u"12"_s},
            {u"state = in-doubt and tries >= 1"_s, u"1"_s},
            {u"state = stuck and tries >= 1"_s, u"02"_s},
            {u"due = none"_s, u"2"_s},
            {u"due < now"_s, u"0"_s},
            {u"due = today"_s, u"01"_s},
            {u"due > now"_s, u"1"_s},
            {u"opened >= last-look"_s, u"1"_s},
            {u"opened < close"_s, u"012"_s},
            {u"opened < close-7h"_s, u"02"_s}, // 1 opened 4 h ago, the cut-off of its entity is in 2 h
            {u"state = resolved"_s, {}},
            {u"exception = x2"_s, u"2"_s},
            {u"standing < 15h and tries > 0"_s, u"0"_s},
        };
        for (const auto engine : {Engine::Sqlite, Engine::Postgres}) {
            for (const auto &[query, expected] : rows) {
                QTest::addRow("%s: %s", engine == Engine::Sqlite ? "SQLite" : "PostgreSQL", qPrintable(query))
                    << engine << query << expected;
            }
        }
    }
    void answers()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, query);
        QFETCH(QString, expected);
        auto &store = m_stores[int(engine)];
        if (!store) {
            store = freshStore(engine);
            if (!store) {
                return;
            }
            fill(*store);
        }
        QCOMPARE(found(*store, query), expected);
    }

    void pagesByKey()
    {
        auto store = freshStore(Engine::Sqlite);
        fill(*store);
        FindStore finder(*store, context());
        for (const auto &[query, order] :
             {std::pair(u""_s, FindOrder::Money), std::pair(u""_s, FindOrder::Order),
              std::pair(u"90010"_s, FindOrder::Money), std::pair(u"90010 tries > 0"_s, FindOrder::Due),
              std::pair(u"tries > 0"_s, FindOrder::Money), std::pair(u"tries > 0"_s, FindOrder::Age),
              std::pair(u"tries > 0"_s, FindOrder::Due), std::pair(u"$.kind = order"_s, FindOrder::Money)}) {
            const auto whole = finder.find(*Query::parse(query), order, {}, 100).value();
            QStringList pieces;
            QString after;
            do {
                const auto page = finder.find(*Query::parse(query), order, after, 1).value();
                for (const auto &row : page.rows) {
                    pieces.append(row.transaction.orderKey);
                }
                after = page.nextKey;
            } while (!after.isEmpty());
            QStringList expected;
            for (const auto &row : whole.rows) {
                expected.append(row.transaction.orderKey);
            }
            QCOMPARE(pieces, expected);
        }
        QCOMPARE(found(*store, u"tries > 0"_s, FindOrder::Age), u"201"_s);
        QCOMPARE(found(*store, u"tries > 0"_s, FindOrder::Due), u"012"_s);
    }

    /// A transaction says what is wrong with it; a page is looked up without a scan of the table.
    void runsOnIndexes()
    {
        auto store = freshStore(Engine::Sqlite);
        fill(*store);
        const auto planOf = [&](const QString &query, Listed listed) {
            const auto condition =
                conditionOf(*Query::parse(query), listed, context(), store->dialect(), store->tenant()).value();
            auto rows = store->statement(u"EXPLAIN QUERY PLAN SELECT COUNT(*), SUM(x.amount_reporting) FROM "_s
                                         + (listed == Listed::Exceptions
                                                ? u"exception x WHERE x.tenant = ? AND x.state <> 'resolved' AND "_s
                                                : u"txn x WHERE x.tenant = ? AND "_s)
                                         + condition.sql);
            rows.bind(store->tenant());
            condition.bindTo(rows);
            return readAll<QString>(rows, [](const Statement &row) { return row.text(3); }).value().join(u'\n');
        };
        const auto exceptions =
            planOf(u"lane = order and money > 3 EUR and age > 2d and due < today and owner = none and "
                   u"code = x and tries > 2 and customer ~ nord and operation = y and state = stuck"_s,
                   Listed::Exceptions);
        QVERIFY2(exceptions.contains("COVERING INDEX exception_money"_L1), qPrintable(exceptions));
        const auto transactions = planOf(
            u"lane = order and money > 3 EUR and standing > 2d and entity = AM and customer ~ nord and state = stuck and started < today"_s,
            Listed::Transactions);
        QVERIFY2(transactions.contains("COVERING INDEX txn_money"_L1), qPrintable(transactions));
        const auto page =
            FindStore(*store, context()).find(*Query::parse(u"lane = order"), FindOrder::Money, {}, 5).value();
        QCOMPARE(page.rows.first().exception->item.id, u"x0"_s);
    }

    void boardUnderAFilter()
    {
        auto store = freshStore(Engine::Sqlite);
        fill(*store);
        FindStore finder(*store, context());
        const auto lanes = finder.lanes(*Query::parse(u"money > 1000"), now + 12 * hour).value();
        QCOMPARE(lanes.size(), 3); // invoice EUR, order EUR, order JPY
        const auto &order = lanes[1];
        QCOMPARE(order.lane, Lane::Order);
        QCOMPARE(order.currency, u"EUR"_s);
        QCOMPARE(order.open, 1);
        QCOMPARE(order.minor, 18'640'000);
        QCOMPARE(order.oldestMs, now - 40 * hour);
        QCOMPARE(order.late, 1);
        QCOMPARE(lanes[0].dueToday, 1);
        QCOMPARE(lanes[0].inDoubt, 1);
        // an order with two exceptions is at risk once
        ProjectionStore projections(*store);
        auto second = projections.exceptionsOfOrder(u"SO-2026-900100"_s).value().constFirst();
        second.item.id = u"second"_s;
        VERIFY_RESULT(projections.putException(second));
        const auto twice = finder.lanes(*Query::parse(u"money > 1000"), now + 12 * hour).value();
        QCOMPARE(twice[1].open, 2);
        QCOMPARE(twice[1].orders, 1);
        QCOMPARE(twice[1].minor, 18'640'000);
        QCOMPARE(twice[1].reporting, order.reporting);
        // kept by entity, and moved with the transaction
        const auto sum = [&](const QString &entity) {
            qint64 live = 0;
            const auto rows = finder.laneEntities().value();
            for (const auto &row : rows) {
                live += row.entity == entity ? row.live * 100 + row.inLane * 10 + row.open : 0;
            }
            return live;
        };
        QCOMPARE(sum(u"AM-DE"_s), 222);
        QCOMPARE(sum(u"AM-US"_s), 120); // one of them is done
        auto moved = ProjectionStore(*store).transaction(u"SO-2026-900100"_s).value().value();
        moved.entity = u"AM-US"_s;
        moved.state = TransactionState::Moving;
        VERIFY_RESULT(ProjectionStore(*store).putTransaction(moved, 18'640'000));
        QCOMPARE(sum(u"AM-DE"_s), 111);
        QCOMPARE(sum(u"AM-US"_s), 230);
        QCOMPARE(finder.passed(now - 100 * hour).value(), (QMap<QString, qint64>{{u"AM-US"_s, 1}}));
        QVERIFY(finder.passed(now).value().isEmpty());
    }

    void valuesThatExist_data() { addEngines(); }
    void valuesThatExist()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        fill(*store);
        FindStore finder(*store, context());
        QCOMPARE(finder.values(Query::Field::Entity, u"us"_s, 9).value(), QStringList{u"AM-US"_s});
        QCOMPARE(finder.values(Query::Field::Customer, u"nordl"_s, 9).value(), QStringList{u"Nordlicht Energie SE"_s});
        QCOMPARE(finder.values(Query::Field::Customer, u"s"_s, 9).value().size(), 3); // of open ones
        QCOMPARE(finder.values(Query::Field::Owner, {}, 9).value(), (QStringList{u"marta"_s, u"okada"_s}));
        QCOMPARE(finder.values(Query::Field::Order, u"900103"_s, 9).value(), QStringList{u"SO-2026-900103"_s});
        QCOMPARE(finder.known({u"SO-2026-900103"_s, u"SO-7"_s}).value(), QSet{u"SO-2026-900103"_s});
    }

    void textFollowsTheTransaction_data() { addEngines(); }
    void textFollowsTheTransaction()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        fill(*store);
        SearchStore search(*store);
        QCOMPARE(search.matches(u"hollis"_s, 9)->orders, QStringList{u"SO-2026-900101"_s});
        auto transaction = ProjectionStore(*store).transaction(u"SO-2026-900101"_s).value().value();
        transaction.customerName = u"Renamed Ltd"_s;
        VERIFY_RESULT(ProjectionStore(*store).putTransaction(transaction, 1));
        VERIFY_RESULT(search.index(transaction, {}, {}));
        QVERIFY(search.matches(u"hollis"_s, 9)->orders.isEmpty());
        QCOMPARE(search.matches(u"RENAMED"_s, 9)->orders, QStringList{u"SO-2026-900101"_s});
        QVERIFY(search.matches(u"SO-2026"_s, 2)->more);
        // everything anew gives the same, whatever number a row then has
        VERIFY_RESULT(search.indexAll());
        const auto before = dumpProjections(*store).value();
        VERIFY_RESULT(store->run(u"DELETE FROM search_doc"_s));
        QVERIFY(search.matches(u"renamed"_s, 9)->orders.isEmpty());
        VERIFY_RESULT(search.indexAll());
        QCOMPARE(dumpProjections(*store).value(), before);
        QCOMPARE(search.matches(u"renamed"_s, 9)->orders.size(), 1);
    }

    void tagsAreAskedFor_data() { addEngines(); }
    void tagsAreAskedFor()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        fill(*store);
        const auto found = [&](const QString &query) {
            const auto page = FindStore(*store, context()).find(*Query::parse(query), FindOrder::Order, {}, 50);
            QStringList ids;
            for (const auto &row : std::as_const(page->rows)) {
                ids.append(row.exception->item.id);
            }
            return ids;
        };
        const auto all = found(u"exception != nothing"_s);
        QVERIFY(all.size() >= 3);
        for (const auto &[tag, id] :
             {std::pair(u"q4"_s, all[0]), std::pair(u"legal"_s, all[0]), std::pair(u"q4"_s, all[1])}) {
            VERIFY_RESULT(store->run(u"INSERT INTO exception_tag (tenant, tag, exception_id) VALUES (?, ?, ?)"_s,
                                     store->tenant(), tag, id));
        }
        QCOMPARE(found(u"tag = q4"_s), all.first(2));
        QCOMPARE(found(u"tag = Q4 and tag = legal"_s), all.first(1));
        QCOMPARE(found(u"tag != legal"_s), all.sliced(1));
        QCOMPARE(found(u"tag ~ eg"_s), all.first(1));
        QCOMPARE(found(u"tag = none"_s), all.sliced(2));
        QCOMPARE(found(u"tag != none"_s), all.first(2));
    }

    void viewsAreAJournal_data() { addEngines(); }
    void viewsAreAJournal()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        ViewStore views(*store);
        ViewRow row{0, now, u"marta"_s, u"v1"_s, u"Mine"_s, u"owner = me"_s, u"find"_s, false, false, 0, 0};
        const auto first = views.append(row).value();
        row.name = u"Mine, large"_s;
        row.shared = true;
        VERIFY_RESULT(views.append(row));
        ViewRow other{0, now, u"okada"_s, u"v2"_s, u"His own"_s, {}, u"find"_s, false, false, 0, 0};
        VERIFY_RESULT(views.append(other));
        QCOMPARE(views.current(u"marta"_s)->size(), 1);
        QCOMPARE(views.current(u"marta"_s)->first().name, u"Mine, large"_s);
        QCOMPARE(views.current(u"okada"_s)->size(), 2); // the team's too
        const auto last = views.lastOf(u"marta"_s).value().value();
        QCOMPARE(views.before(last).value()->seq, first);
        VERIFY_ERROR(store->run(u"DELETE FROM saved_view"_s), ErrorCode::Bug); // append-only
        QCOMPARE(views.lookedUntil(u"marta"_s).value(), 0);
        VERIFY_RESULT(views.look(u"marta"_s, now - 5, now));
        QCOMPARE(views.lookedUntil(u"marta"_s).value(), now - 5);
        QCOMPARE(views.lookedUntil(u"okada"_s).value(), 0);
    }

    void cleanupTestCase() { m_stores.clear(); }

private:
    std::map<int, std::unique_ptr<Database>> m_stores;
};

QTEST_GUILESS_MAIN(FindTest)
#include "findtest.moc"
