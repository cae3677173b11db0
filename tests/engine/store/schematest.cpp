// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include "engine/model/effectstable.h"
#include "engine/store/metastore.h"
#include "engine/store/transaction.h"

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Store;

class SchemaTest : public Test::StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void migratesAndOpensAgain_data() { addEngines(); }
    void migratesAndOpensAgain()
    {
        QFETCH(Engine, engine);
        const auto location = freshLocation(engine);
        if (!location) {
            return;
        }
        const auto newest = builtInMigrations().constLast().version;
        {
            auto store = openStore(*location);
            QVERIFY(store);
            QCOMPARE(schemaVersion(*store), newest);
            VERIFY_RESULT(MetaStore(*store).setValue(u"estate"_s, u"pocket"_s));
        }
        auto again = openStore(*location);
        QVERIFY(again);
        QCOMPARE(schemaVersion(*again), newest);
        QCOMPARE(MetaStore(*again).value(u"estate"_s), u"pocket"_s);
    }

    void everyTableHasATenant_data() { addEngines(); }
    void everyTableHasATenant()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        for (const auto tables = journalTables() + projectionTables(); const auto &table : tables) {
            VERIFY_RESULT(store->select(u"SELECT tenant FROM %1 LIMIT 1"_s.arg(table)).next());
        }
    }

    void newerStoreIsRefused_data() { addEngines(); }
    void newerStoreIsRefused()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        auto future = builtInMigrations();
        future.append({future.last().version + 1, u"9999-future"_s, u"CREATE TABLE future (tenant TEXT)"_s});
        VERIFY_RESULT(migrate(*store, future));
        const auto refused = migrate(*store);
        VERIFY_ERROR(refused, ErrorCode::StoreNewer);
        QVERIFY(refused.error().detail.contains(u"newer version"));
    }

    void failingMigrationLeavesNothing_data() { addEngines(); }
    void failingMigrationLeavesNothing()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        const auto version = builtInMigrations().constLast().version;
        auto broken = builtInMigrations();
        broken.append({version + 1, u"bad"_s, u"CREATE TABLE half (a TEXT)\n-- ;;\nCREATE TABLE half (a TEXT)"_s});
        const auto refused = migrate(*store, broken);
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.startsWith(u"migration bad"));
        QCOMPARE(schemaVersion(*store), version);
        auto table = store->select(store->dialect().findTable(), u"half"_s);
        QCOMPARE(table.next(), false);
    }

    void everyFailedOperationOfAMigrationCanBeRepeated()
    {
        for (int i = 1;; ++i) {
            auto database = Database::open(Location::sqlite(u":memory:"_s));
            VERIFY_RESULT(database);
            Test::FailAt probe;
            probe.at = i;
            (*database)->setProbe(&probe);
            const auto first = migrate(**database);
            if (first) {
                QVERIFY(probe.count < i); // none was left to fail
                QVERIFY(i > 100);
                return;
            }
            VERIFY_RESULT(migrate(**database));
            QCOMPARE(schemaVersion(**database), builtInMigrations().constLast().version);
        }
    }

    void journalRefusesUpdateAndDelete_data() { addEngines(); }
    void journalRefusesUpdateAndDelete()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        for (
            const auto &sql :
            {u"INSERT INTO inbox (seq, tenant, system, source, event_id, event_key, origin, type, record_id, "
             u"version_ms, deleted, "
             "received_ms, payload_hash) VALUES (1, 'main', 's', 'o', 'e', '', 'poll', 't', 'r', 0, 0, 0, 'h')"_s,
             u"INSERT INTO payload (inbox_seq, tenant, hash, media, body) VALUES (1, 'main', 'h', 'm', 'abc')"_s,
             u"INSERT INTO request_body (tenant, hash, media, body) VALUES ('main', 'h', 'm', 'abc')"_s,
             u"INSERT INTO command (seq, tenant, id, actor, kind, args, at_ms) VALUES (1, 'main', 'c', 'a', 'k', '{}', 0)"_s}) {
            VERIFY_RESULT(store->execute(sql));
        }
        for (const auto &sql : {u"UPDATE inbox SET type = 'other'"_s, u"DELETE FROM inbox"_s, u"DELETE FROM payload"_s,
                                u"UPDATE payload SET hash = 'other'"_s, u"UPDATE payload SET body = 'xyz'"_s,
                                u"UPDATE request_body SET body = 'xyz'"_s, u"DELETE FROM request_body"_s,
                                u"UPDATE command SET actor = 'somebody else'"_s, u"DELETE FROM command"_s}) {
            const auto refused = store->execute(sql);
            QVERIFY2(!refused && refused.error().detail.contains(appendOnlyWord), qPrintable(sql));
        }
        VERIFY_RESULT(store->execute(u"UPDATE payload SET body = NULL"_s)); // erasure
        VERIFY_RESULT(store->execute(u"UPDATE request_body SET body = NULL"_s));
    }

    void everyJournalTableIsGuarded()
    {
        auto store = freshStore(Engine::Sqlite);
        for (const auto tables = journalTables(); const auto &table : tables) {
            for (const auto &verb : {u"update"_s, u"delete"_s}) {
                auto trigger = store->select(u"SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND name = ?"_s,
                                             u"guard_%1_%2"_s.arg(table, verb));
                QCOMPARE(trigger.next(), true);
            }
        }
    }

    /// Every pair of states: what the effects table has goes, everything else the database refuses, for the step and
    /// for the journal row alike.
    void databaseRefusesWhatTheTableDoesNotHave_data() { addEngines(); }
    void databaseRefusesWhatTheTableDoesNotHave()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        int allowed = 0;
        for (const auto &from : effectStates()) {
            for (const auto &to : effectStates()) {
                if (from.state == to.state) {
                    continue;
                }
                DatabaseTransaction undone(*store);
                VERIFY_RESULT(reach(*store, from.state));
                const bool edge = mayGo(from.state, to.state);
                allowed += edge ? 1 : 0;
                {
                    DatabaseTransaction savepoint(*store);
                    const auto moved = store->run(u"UPDATE step SET state = ? WHERE intent_id = 'i'"_s, to.word);
                    QCOMPARE(moved.has_value(), edge);
                    QVERIFY(edge || moved.error().code == ErrorCode::ForbiddenTransition);
                }
                const auto row = store->run(
                    u"INSERT INTO transition (tenant, intent_id, from_state, to_state, at_ms, fence, reason) "
                    "VALUES ('main', 'i', ?, ?, 0, 0, 'test')"_s,
                    from.word, to.word);
                QCOMPARE(row.has_value(), edge);
            }
        }
        QCOMPARE(allowed, static_cast<int>(effectEdges().size()));
    }

    void stepStartsPlannedAndItsFenceOnlyRises_data() { addEngines(); }
    void stepStartsPlannedAndItsFenceOnlyRises()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        VERIFY_ERROR(store->run(insertStep, u"succeeded"_s), ErrorCode::ForbiddenTransition);
        VERIFY_RESULT(store->run(insertStep, u"planned"_s));
        VERIFY_RESULT(store->run(u"UPDATE step SET fence = 3"_s));
        VERIFY_ERROR(store->run(u"UPDATE step SET fence = 2"_s), ErrorCode::ForbiddenTransition);
    }

private:
    const QString insertStep =
        u"INSERT INTO step (tenant, intent_id, intent_seq, order_key, target, object_key, operation, state, "
        "generation, updated_ms) VALUES ('main', 'i', 1, 'o', 't', 'k', 'p', ?, 0, 0)"_s;

    /// Brings step 'i' into a state over edges of the table.
    Result<qint64> reach(Database &store, StepState goal)
    {
        QMap<StepState, StepState> cameFrom{{StepState::Planned, StepState::Planned}};
        QList<StepState> queue{StepState::Planned};
        while (!queue.isEmpty()) {
            const auto state = queue.takeFirst();
            for (const auto &edge : effectEdges()) {
                if (edge.from == state && !cameFrom.contains(edge.to)) {
                    cameFrom.insert(edge.to, state);
                    queue.append(edge.to);
                }
            }
        }
        QList<StepState> path;
        for (auto state = goal; state != StepState::Planned; state = cameFrom.value(state)) {
            path.prepend(state);
        }
        auto done = store.run(insertStep, u"planned"_s);
        for (const auto state : path) {
            if (done) {
                done = store.run(u"UPDATE step SET state = ? WHERE intent_id = 'i'"_s, toWord(state));
            }
        }
        return done;
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schematest.moc"
