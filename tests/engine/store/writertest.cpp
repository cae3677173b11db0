// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include "engine/store/effectsstore.h"
#include "engine/store/ingeststore.h"
#include "engine/store/metastore.h"
#include "engine/store/rebuild.h"
#include "engine/store/transaction.h"
#include "engine/store/writer.h"

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Store;

namespace
{

Arrival arrival(int number, qsizetype size = 40)
{
    Arrival arrival;
    arrival.system = u"stripe"_s;
    arrival.source = u"events"_s;
    arrival.eventId = u"evt_%1"_s.arg(number);
    arrival.type = u"invoice"_s;
    arrival.recordId = u"in_%1"_s.arg(number);
    arrival.receivedMs = number;
    arrival.body = QByteArray(size, static_cast<char>('a' + number % 26));
    return arrival;
}

Writer::Work appending(int number)
{
    return [number](Database &database) -> Result<void> {
        return IngestStore(database).append({arrival(number)}).transform([](const auto &) { });
    };
}

} // namespace

class WriterTest : public Test::StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    /// What was read inside a transaction is read again as soon as it may have changed.
    void rememberedReadsFollowWrites_data() { addEngines(); }
    void rememberedReadsFollowWrites()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        MetaStore meta(*store);
        VERIFY_RESULT(meta.setValue(u"a"_s, u"1"_s));
        const auto done = atomically(*store, [&]() -> Result<void> {
            for (int i = 2; i < 4; ++i) {
                const auto text = QString::number(i);
                Q_ASSERT(meta.value(u"a"_s).value_or(QString()) == QString::number(i - 1));
                if (const auto set = meta.setValue(u"a"_s, text); !set) {
                    return set;
                }
                if (meta.value(u"a"_s).value_or(QString()) != text) {
                    return fail(ErrorCode::Bug, u"its own write was not seen"_s);
                }
            }
            const auto undone = atomically(*store, [&]() -> Result<void> {
                std::ignore = meta.setValue(u"a"_s, u"never"_s);
                std::ignore = meta.value(u"a"_s);
                return fail(ErrorCode::Rejected, u"rolled back"_s);
            });
            if (undone || meta.value(u"a"_s).value_or(QString()) != "3"_L1) {
                return fail(ErrorCode::Bug, u"what was rolled back is still seen"_s);
            }
            return {};
        });
        VERIFY_RESULT(done);
    }

    /// A savepoint changes nothing: what was read before it is not asked again.
    void savepointsKeepWhatWasRead()
    {
        class Reads final : public StoreProbe
        {
        public:
            std::optional<Error> before(Operation, QStringView sql) override
            {
                count += sql.startsWith("SELECT"_L1) ? 1 : 0;
                return std::nullopt;
            }
            int count = 0;
        } probe;
        auto store = freshStore(Engine::Sqlite);
        MetaStore meta(*store);
        VERIFY_RESULT(meta.setValue(u"a"_s, u"1"_s));
        store->setProbe(&probe);
        const auto done = atomically(*store, [&]() -> Result<void> {
            for (int i = 0; i < 3; ++i) {
                const auto inner = atomically(*store, [&] { return meta.value(u"a"_s); });
                if (!inner || *inner != "1"_L1) {
                    return fail(ErrorCode::Bug, u"not what is there"_s);
                }
            }
            return {};
        });
        store->setProbe(nullptr);
        VERIFY_RESULT(done);
        QCOMPARE(probe.count, 1);
    }

    /// Another connection's write is seen by the next transaction.
    void rememberedReadsEndWithTheirTransaction()
    {
        const auto location = freshLocation(Engine::Sqlite);
        const auto ours = Database::open(*location);
        VERIFY_RESULT(ours);
        VERIFY_RESULT(migrate(**ours));
        const auto other = Database::open(*location);
        VERIFY_RESULT(other);
        MetaStore here(**ours);
        const auto read = [&] { return atomically(**ours, [&] { return here.value(u"a"_s); }).value_or(u"error"_s); };
        QCOMPARE(read(), QString());
        VERIFY_RESULT(MetaStore(**other).setValue(u"a"_s, u"1"_s));
        QCOMPARE(read(), u"1"_s);
        QCOMPARE(here.value(u"a"_s).value_or(QString()), u"1"_s); // outside of one nothing is remembered
        VERIFY_RESULT(MetaStore(**other).setValue(u"a"_s, u"2"_s));
        QCOMPARE(here.value(u"a"_s).value_or(QString()), u"2"_s);
    }

    void groupSharesOneCommit_data() { addEngines(); }
    void groupSharesOneCommit()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        int woken = 0;
        Writer writer(*store, [&] { ++woken; });
        QList<bool> outcomes;
        const auto note = [&](Result<void> result) { outcomes.append(result.has_value()); };
        writer.queue(appending(1), note);
        writer.queue(
            [](Database &database) -> Result<void> {
                // writes, then finds a reason to refuse
                return IngestStore(database).append({arrival(2)}).and_then([](const auto &) -> Result<void> {
                    return fail(ErrorCode::NotAllowed, u"refused"_s);
                });
            },
            note);
        writer.queue(
            [](Database &database) -> Result<void> {
                return database
                    .run(u"INSERT INTO meta (tenant, key, value) VALUES ('main', 'x', 'y'), ('main', 'x', 'y')"_s)
                    .transform([](qint64) {
                    }); // an SQL error: PostgreSQL would refuse everything after it without a savepoint
            },
            note);
        writer.queue(appending(3), note);
        QCOMPARE(woken, 1);
        QVERIFY(outcomes.isEmpty()); // nobody is told before the commit
        VERIFY_RESULT(writer.flush());
        QCOMPARE(outcomes, (QList<bool>{true, false, false, true}));
        QCOMPARE(IngestStore(*store).pendingInbox(0, 10)->size(), 2);
        VERIFY_RESULT(writer.flush()); // nothing left
    }

    void whoIsNotAdmittedKeepsEvidenceOnly_data() { addEngines(); }
    void whoIsNotAdmittedKeepsEvidenceOnly()
    {
        QFETCH(Engine, engine);
        const auto store = freshStore(engine);
        if (!store) {
            return;
        }
        Writer writer(*store);
        bool admitted = false;
        writer.admit([&](Database &) -> Result<void> {
            return admitted ? Result<void>() : fail(ErrorCode::LeaseLost, u"somebody else has it"_s);
        });
        QList<bool> outcomes;
        const auto note = [&](Result<void> result) { outcomes.append(result.has_value()); };
        writer.queue(appending(1), note);
        writer.queue(appending(2), note, Writer::Kind::Evidence);
        VERIFY_RESULT(writer.flush());
        QCOMPARE(outcomes, (QList<bool>{false, true}));
        QCOMPARE(IngestStore(*store).pendingInbox(0, 10)->size(), 1);
        admitted = true;
        writer.queue(appending(3), note);
        VERIFY_RESULT(writer.flush());
        QCOMPARE(outcomes.last(), true);
    }
    void failedCommitAcknowledgesNobody()
    {
        auto store = freshStore(Engine::Sqlite);
        Writer writer(*store);
        int told = 0;
        int succeeded = 0;
        for (int i = 0; i < 3; ++i) {
            writer.queue(appending(i), [&](Result<void> result) {
                ++told;
                succeeded += result ? 1 : 0;
            });
        }
        Test::FailAt probe;
        probe.failCommits = true;
        store->setProbe(&probe);
        VERIFY_ERROR(writer.flush(), ErrorCode::StoreBroken);
        QCOMPARE(told, 3);
        QCOMPARE(succeeded, 0);
        store->setProbe(nullptr);
        QCOMPARE(IngestStore(*store).lastSeq(), 0);
    }

    void workQueuedByACompletionWaitsForTheNextFlush()
    {
        auto store = freshStore(Engine::Sqlite);
        Writer writer(*store);
        writer.queue(appending(1), [&](Result<void>) { writer.queue(appending(2)); });
        VERIFY_RESULT(writer.flush());
        QCOMPARE(writer.waiting(), std::size_t(1));
        QCOMPARE(IngestStore(*store).pendingInbox(0, 10)->size(), 1);
        VERIFY_RESULT(writer.flush());
        QCOMPARE(IngestStore(*store).pendingInbox(0, 10)->size(), 2);
    }

    /// For every i: the i-th operation fails once, the caller tries again until it is through; the end is always the same
    /// and nothing was acknowledged that is not there.
    void everyFailedOperationConverges()
    {
        const auto story = [](Database &store) -> Result<void> {
            SourceCursor cursor{u"stripe"_s, u"events"_s, u"page-2"_s, 5};
            Writer writer(store);
            Result<void> all;
            writer.queue([&](Database &database) -> Result<void> {
                return IngestStore(database)
                    .append({arrival(1), arrival(2), arrival(1)}, cursor)
                    .transform([](const auto &) { });
            });
            writer.queue([](Database &database) -> Result<void> {
                Intent intent;
                intent.id = "abc";
                intent.target = u"netsuite-emea"_s;
                intent.objectKey = u"order:1"_s;
                return EffectsStore(database).ensureIntent(intent).transform([](const auto &) { });
            });
            writer.queue([](Database &database) -> Result<void> {
                auto step = EffectsStore(database).step("abc");
                if (!step) {
                    return std::unexpected(step.error());
                }
                if (*step && (*step)->state == StepState::Planned) {
                    Move move;
                    move.intentId = "abc";
                    move.to = StepState::Cancelled;
                    move.reason = u"not-wanted"_s;
                    return EffectsStore(database).transition(move).transform([](qint64) { });
                }
                return {};
            });
            return writer.flush();
        };
        const auto endState = [](Database &store) {
            QByteArray end = dumpProjections(store).value();
            end += IngestStore(store).cursor(u"stripe"_s, u"events"_s).value().toUtf8();
            const auto rows = IngestStore(store).pendingInbox(0, 100).value();
            for (const auto &row : rows) {
                end += QByteArray::number(row.seq) + row.eventId.toUtf8() + row.payloadHash;
            }
            return end;
        };
        auto clean = freshStore(Engine::Sqlite);
        VERIFY_RESULT(story(*clean));
        const auto expected = endState(*clean);

        for (int i = 1;; ++i) {
            auto store = openStore(Location::sqlite(u":memory:"_s));
            Test::FailAt probe;
            probe.at = i;
            store->setProbe(&probe);
            const auto first = story(*store);
            const bool failed = !probe.last.isEmpty();
            store->setProbe(nullptr);
            QCOMPARE(first.has_value(), !failed);
            if (!first) {
                QVERIFY2(IngestStore(*store).lastSeq() == 0, qPrintable(probe.last)); // all or nothing
                VERIFY_RESULT(story(*store)); // tried again
            }
            QCOMPARE(endState(*store), expected);
            if (!failed) {
                QVERIFY(i > 20);
                return;
            }
        }
    }

    void fullDiskIsSaidAndWorkResumes()
    {
        auto store = freshStore(Engine::Sqlite);
        VERIFY_RESULT(store->execute(u"PRAGMA max_page_count = 140"_s));
        Writer writer(*store);
        int acknowledged = 0;
        int number = 0;
        Result<void> flushed;
        while (flushed && number < 1000) {
            writer.queue(
                [number](Database &database) -> Result<void> {
                    return IngestStore(database).append({arrival(number, 20'000)}).transform([](const auto &) { });
                },
                [&](Result<void> result) { acknowledged += result ? 1 : 0; });
            ++number;
            flushed = writer.flush();
        }
        VERIFY_ERROR(flushed, ErrorCode::StoreFull);
        QVERIFY(!store->inTransaction());
        QCOMPARE(IngestStore(*store).pendingInbox(0, 1000)->size(), acknowledged);
        VERIFY_RESULT(store->execute(u"PRAGMA max_page_count = 100000"_s)); // space is back
        writer.queue(appending(5000));
        VERIFY_RESULT(writer.flush());
        QCOMPARE(IngestStore(*store).pendingInbox(0, 1000)->size(), acknowledged + 1);
    }

    /// SQLite rolls the whole transaction back by itself when the disk is full: what a careless caller runs next must
    /// not be committed on its own.
    void nothingRunsAfterTheStoreFailedInsideATransaction()
    {
        auto store = freshStore(Engine::Sqlite);
        {
            DatabaseTransaction transaction(*store);
            VERIFY_RESULT(MetaStore(*store).setValue(u"a"_s, u"1"_s));
            Test::FailAt probe;
            probe.at = 1;
            probe.error = {ErrorCode::StoreFull, u"injected"_s};
            store->setProbe(&probe);
            VERIFY_ERROR(MetaStore(*store).setValue(u"b"_s, u"1"_s), ErrorCode::StoreFull);
            store->setProbe(nullptr);
            VERIFY_ERROR(MetaStore(*store).setValue(u"c"_s, u"1"_s), ErrorCode::StoreFull);
            VERIFY_ERROR(transaction.commit(), ErrorCode::StoreFull);
        }
        QCOMPARE(MetaStore(*store).value(u"a"_s), QString());
        VERIFY_RESULT(MetaStore(*store).setValue(u"d"_s, u"1"_s));
    }

    void readersSeeWholeCommitsBesideTheWriter_data() { addEngines(); }
    void readersSeeWholeCommitsBesideTheWriter()
    {
        QFETCH(Engine, engine);
        const auto location = freshLocation(engine);
        if (!location) {
            return;
        }
        auto store = openStore(*location);
        auto reader = Database::open(*location, Access::ReadOnly);
        VERIFY_RESULT(reader);
        DatabaseTransaction writing(*store);
        VERIFY_RESULT(IngestStore(*store).append({arrival(1), arrival(2)}));
        QCOMPARE(IngestStore(**reader).lastSeq(), 0);
        {
            DatabaseTransaction snapshot(**reader, DatabaseTransaction::Kind::Read);
            QCOMPARE(IngestStore(**reader).pendingInbox(0, 10)->size(), 0);
            VERIFY_RESULT(writing.commit());
            QCOMPARE(IngestStore(**reader).pendingInbox(0, 10)->size(), 0); // one snapshot
        }
        QCOMPARE(IngestStore(**reader).pendingInbox(0, 10)->size(), 2);
        QVERIFY(!MetaStore(**reader).setValue(u"x"_s, u"y"_s)); // readers do not write
    }

    void secondWriterIsToldBusy()
    {
        auto location = *freshLocation(Engine::Sqlite);
        auto store = openStore(location);
        location.busyTimeoutMs = 0;
        auto second = Database::open(location);
        VERIFY_RESULT(second);
        DatabaseTransaction writing(*store);
        VERIFY_ERROR(IngestStore(**second).append({arrival(1)}), ErrorCode::StoreBusy);
        VERIFY_RESULT(writing.rollback());
        VERIFY_RESULT(IngestStore(**second).append({arrival(1)}));
    }
};

QTEST_GUILESS_MAIN(WriterTest)
#include "writertest.moc"
