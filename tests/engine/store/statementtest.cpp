// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

using namespace Throughline;
using namespace Throughline::Store;
using namespace Qt::StringLiterals;

/// What is bound comes back as it was, from either database.
class StatementTest : public Test::StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void valuesComeBackAsTheyWere_data() { addEngines(); }
    void valuesComeBackAsTheyWere()
    {
        QFETCH(Engine, engine);
        const auto store = freshStore(engine);
        if (!store) {
            return;
        }
        make(*store);
        const QString text = u"Größe 'π' \U0001F4B6"_s + QChar(u'\0') + u"end"_s;
        const QByteArray bytes("\0\xff\x80raw\0", 7);
        const auto least = std::numeric_limits<qint64>::min();
        VERIFY_RESULT(store->run(u"INSERT INTO sample(id, words, raw, number) VALUES(?, ?, ?, ?)"_s, 1, text,
                                 Blob{bytes}, least));
        VERIFY_RESULT(store->run(u"INSERT INTO sample(id, words, raw, number) VALUES(?, ?, ?, ?)"_s, 2, QString(),
                                 Blob{}, std::nullopt));
        VERIFY_RESULT(store->run(u"INSERT INTO sample(id, words, raw, number) VALUES(?, ?, ?, ?)"_s, 3,
                                 QByteArray("caf\xc3\xa9 \xff"), Blob{"x"}, 7));
        auto rows = store->select(u"SELECT words, raw, number FROM sample ORDER BY id"_s);
        QVERIFY(rows.next().value());
        QCOMPARE(rows.text(0), QString(text).replace(QChar(u'\0'), QChar(u'\u2400')));
        QCOMPARE(rows.blob(1), bytes);
        QCOMPARE(rows.int64(2), least);
        QCOMPARE(rows.columnCount(), 3);
        QCOMPARE(rows.columnName(2), u"number"_s);
        QVERIFY(rows.next().value());
        QCOMPARE(rows.text(0), u""_s);
        QVERIFY(!rows.isNull(0));
        QVERIFY(rows.blob(1).isEmpty() && !rows.isNull(1));
        QVERIFY(rows.isNull(2));
        QVERIFY(rows.next().value());
        QCOMPARE(rows.text(0), u"café \uFFFD"_s); // bytes that are no text show the sign for that
        QCOMPARE(rows.ascii(0), u"café \uFFFD"_s.toUtf8());
        QVERIFY(!rows.next().value());
        QVERIFY(!rows.next().value()); // and stays at its end
    }
    void fractionsAreRoundedAndKeepTheirDigits_data() { addEngines(); }
    void fractionsAreRoundedAndKeepTheirDigits()
    {
        QFETCH(Engine, engine);
        const auto store = freshStore(engine);
        if (!store) {
            return;
        }
        auto row = store->select(u"SELECT CAST(2.75 AS DOUBLE PRECISION), CAST(0.1 AS DOUBLE PRECISION)"_s);
        QVERIFY(row.next().value());
        QCOMPARE(row.int64(0), 3);
        QCOMPARE(row.text(1), u"0.1"_s);
    }
    /// What a statement refuses or changes is known when it has run, whether anybody reads its rows or not.
    void changesAreMadeOnceAndRefusedAtOnce_data() { addEngines(); }
    void changesAreMadeOnceAndRefusedAtOnce()
    {
        QFETCH(Engine, engine);
        const auto store = freshStore(engine);
        if (!store) {
            return;
        }
        make(*store);
        const auto insert = u"INSERT INTO sample(id, words) VALUES(?, ?) RETURNING id"_s;
        {
            auto made = store->select(insert, 1, u"first"_s);
            QVERIFY(made.next().value());
            QCOMPARE(made.int64(0), 1);
            QVERIFY(!made.next().value());
        }
        VERIFY_RESULT(store->run(insert, 2, u"second"_s));
        VERIFY_ERROR(store->run(insert, 2, u"again"_s), ErrorCode::Conflict);
        auto refused = store->select(insert, 1, u"again"_s);
        VERIFY_ERROR(refused.next(), ErrorCode::Conflict);
        QCOMPARE(store->run(u"UPDATE sample SET words = ? WHERE id < ?"_s, u"all"_s, 9).value(), 2);
        QCOMPARE(store->run(u"UPDATE sample SET words = ? WHERE id > ?"_s, u"none"_s, 9).value(), 0);
        VERIFY_ERROR(store->run(u"SELECT nothing FROM nowhere"_s), ErrorCode::Bug);
    }
    /// A row that nobody has read to its end keeps no one from writing.
    void aLeftReadHoldsNothing()
    {
        const auto place = freshLocation(Engine::Sqlite);
        auto reader = openStore(*place);
        auto writer = openStore(*place);
        make(*writer);
        for (int id = 1; id <= 3; ++id) {
            VERIFY_RESULT(writer->run(u"INSERT INTO sample(id, words) VALUES(?, ?)"_s, id, u"x"_s));
        }
        {
            auto rows = reader->select(u"SELECT id FROM sample ORDER BY id"_s);
            QVERIFY(rows.next().value());
        }
        VERIFY_RESULT(writer->run(u"DELETE FROM sample WHERE id = ?"_s, 1));
        auto again = reader->select(u"SELECT count(*) FROM sample"_s); // sees what came since: the old read has ended
        QVERIFY(again.next().value());
        QCOMPARE(again.integer(0), 2);
        VERIFY_RESULT(writer->execute(u"DROP TABLE sample"_s));
    }
    void whatIsNoStoreIsSaid()
    {
        const auto folder = Database::open(Location::sqlite(m_folder.path()));
        VERIFY_ERROR(folder, ErrorCode::StoreBroken);
        QFile file(m_folder.filePath(u"text.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
        file.close();
        VERIFY_ERROR(Database::open(Location::sqlite(file.fileName())), ErrorCode::StoreBroken);
        VERIFY_ERROR(Database::open(Location::sqlite(m_folder.filePath(u"none.db"_s)), Access::ReadOnly),
                     ErrorCode::StoreBroken);
    }

private:
    static void make(Database &store)
    {
        VERIFY_RESULT(store.execute(store.dialect().expand(
            u"CREATE TABLE sample(id BIGINT PRIMARY KEY, words TEXT, raw @BLOB@, number BIGINT)"_s)));
    }
};

QTEST_GUILESS_MAIN(StatementTest)
#include "statementtest.moc"
