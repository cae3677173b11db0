// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powervfs.h"

#include "engine/base/json.h"
#include "engine/store/effectsstore.h"
#include "engine/store/ingeststore.h"
#include "engine/store/transaction.h"
#include "tests/engine/store/storetest.h"

#include <QLoggingCategory>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Store;

namespace
{

const auto file = u"power.db"_s;
constexpr int rounds = 24;
constexpr int eventsPerPage = 3;

/// What the world outside saw: it can be compared with what the store still knows.
struct World {
    QSet<int> acknowledged; ///< pages whose sender was told that they are kept
    QSet<int> sent; ///< requests that left
    QSet<int> proved; ///< steps that were said to have succeeded
};

Arrival event(int page, int index)
{
    Arrival arrival;
    arrival.system = u"stripe"_s;
    arrival.source = u"events"_s;
    arrival.eventId = u"evt_%1_%2"_s.arg(page).arg(index);
    arrival.type = u"invoice"_s;
    arrival.recordId = u"in_%1"_s.arg(page);
    arrival.receivedMs = page;
    arrival.body = QByteArray(500 + 1'700 * index, static_cast<char>('a' + index)) + QByteArray::number(page);
    return arrival;
}

Intent intentOf(int number)
{
    Intent intent;
    intent.orderKey = u"SO-%1"_s.arg(number);
    intent.flowId = u"flow-%1"_s.arg(number);
    intent.step = u"erp-order"_s;
    intent.target = u"netsuite-emea"_s;
    intent.objectKey = intent.orderKey;
    intent.operation = u"order.create"_s;
    intent.businessVersion = u"1"_s;
    intent.capability = Capability::Upsert;
    intent.reference = u"TL-%1"_s.arg(intent.orderKey);
    intent.input = QJsonObject{{u"amount"_s, u"186400.00"_s}};
    intent.id = sha256Hex(intent.orderKey.toUtf8());
    return intent;
}

/// One life of a process over the store: takes pages in, sends an effect for each and keeps its answer.
class Life
{
public:
    /// An error when the store cannot be opened.
    static Result<std::unique_ptr<Life>> begin(World &world, Test::HandClock &clock)
    {
        auto database = Database::open(Location::sqlite(file));
        if (!database) {
            return std::unexpected(database.error());
        }
        auto life = std::unique_ptr<Life>(new Life(world, clock, std::move(*database)));
        if (const auto migrated = migrate(*life->database); !migrated) {
            return std::unexpected(migrated.error());
        }
        if (const auto small = life->database->execute(u"PRAGMA wal_autocheckpoint = 24"_s); !small) {
            return std::unexpected(small.error());
        }
        const auto token = life->m_lease.acquire(u"engine"_s, 60'000, true);
        if (!token) {
            return std::unexpected(token.error());
        }
        life->m_token = *token;
        return life;
    }

    void round(int number)
    {
        QList<Arrival> page;
        for (int index = 0; index < eventsPerPage; ++index) {
            page.append(event(number, index));
        }
        if (IngestStore(*database).append(page, SourceCursor{u"stripe"_s, u"events"_s, QString::number(number), 1})) {
            m_world.acknowledged.insert(number);
        }
        if (const auto sent = send(number)) {
            m_world.sent.insert(number); // the first byte leaves only after the commit
            if (answered(number, *sent)) {
                m_world.proved.insert(number);
            }
        }
    }

    std::unique_ptr<Database> database;

private:
    Life(World &world, Test::HandClock &clock, std::unique_ptr<Database> store)
        : database(std::move(store))
        , m_world(world)
        , m_clock(clock)
        , m_lease(*database, clock, u"engine-a"_s, u"boot-1"_s)
    {
    }

    Result<AttemptRow> send(int number)
    {
        EffectsStore effects(*database);
        const auto intent = intentOf(number);
        Flow flow;
        flow.id = intent.flowId;
        flow.orderKey = intent.orderKey;
        flow.kind = u"quote-to-cash"_s;
        flow.businessKey = intent.orderKey;
        flow.businessVersion = u"1"_s;
        flow.mode = u"operate"_s;
        if (const auto begun = effects.ensureFlow(flow); !begun) {
            return std::unexpected(begun.error());
        }
        if (const auto planned = effects.ensureIntent(intent); !planned) {
            return std::unexpected(planned.error());
        }
        AttemptDraft draft;
        draft.lease = m_token;
        draft.intentIds = {intent.id};
        draft.system = intent.target;
        draft.createdMs = m_clock.wall;
        draft.createdBootMs = m_clock.boot;
        draft.sendByBootMs = m_clock.boot + 5'000;
        draft.timeoutMs = 30'000;
        draft.method = "PUT";
        draft.url = u"https://example.test/salesOrder"_s;
        draft.body = "{\"order\":" + QByteArray::number(number) + "}";
        return effects.addAttempt(draft, u"attempt-committed"_s, m_clock.wall + 35'000, m_lease);
    }

    Result<void> answered(int number, const AttemptRow &attempt)
    {
        Arrival reply;
        reply.system = u"netsuite-emea"_s;
        reply.source = u"replies"_s;
        reply.eventId = u"reply_%1"_s.arg(number);
        reply.origin = Origin::Reply;
        reply.receivedMs = number;
        reply.attemptSeq = attempt.seq;
        reply.body = QByteArray(3'000, 'r');
        Move move;
        move.intentId = intentOf(number).id;
        move.from = StepState::InFlight;
        move.to = StepState::Succeeded;
        move.fence = attempt.intents.first().second;
        move.reason = u"answered"_s;
        move.targetId = QString::number(number);
        return atomically(*database, [&]() -> Result<void> {
            if (const auto kept = IngestStore(*database).append({reply}); !kept) {
                return std::unexpected(kept.error());
            }
            return EffectsStore(*database).transition(move).transform([](qint64) { });
        });
    }

    World &m_world;
    Test::HandClock &m_clock;
    Lease m_lease;
    LeaseToken m_token;
};

QString firstText(Database &database, const QString &sql)
{
    auto rows = database.select(sql);
    const auto row = rows.next();
    return row && *row ? rows.text(0) : QString();
}

/// What the store and the world say about each other; empty = they agree.
QString disagreement(Database &database, const World &world)
{
    if (const auto sound = firstText(database, u"PRAGMA integrity_check"_s); sound != "ok"_L1) {
        return u"the store is damaged: "_s + sound;
    }
    const auto rows = IngestStore(database).pendingInbox(0, 10'000);
    if (!rows) {
        return rows.error().detail;
    }
    QMap<int, int> pages;
    QSet<int> replies;
    for (const auto &row : *rows) {
        const auto parts = row.eventId.split(u'_');
        if (row.origin == Origin::Reply) {
            replies.insert(parts.at(1).toInt());
        } else if (row.body == event(parts.at(1).toInt(), parts.at(2).toInt()).body) {
            ++pages[parts.at(1).toInt()];
        }
    }
    for (int number = 1; number <= rounds; ++number) {
        const int kept = pages.value(number);
        if (kept != 0 && kept != eventsPerPage) {
            return u"page %1 is there in part"_s.arg(number);
        }
        if (kept == 0 && world.acknowledged.contains(number)) {
            return u"page %1 was acknowledged and is gone"_s.arg(number);
        }
        const auto step = EffectsStore(database).step(intentOf(number).id);
        const auto attempts = EffectsStore(database).attempts(intentOf(number).id);
        if (!step || !attempts) {
            return !step ? step.error().detail : attempts.error().detail;
        }
        const auto state = *step ? (*step)->state : StepState::Planned;
        if (world.sent.contains(number) && (attempts->isEmpty() || state == StepState::Planned)) {
            return u"effect %1 was sent and the store does not know"_s.arg(number);
        }
        if (world.proved.contains(number) && state != StepState::Succeeded) {
            return u"effect %1 was proved and the store does not know"_s.arg(number);
        }
        if ((state == StepState::Succeeded) != replies.contains(number)) {
            return u"the answer of effect %1 and its state are not of one commit"_s.arg(number);
        }
    }
    const auto cursor = IngestStore(database).cursor(u"stripe"_s, u"events"_s);
    if (!cursor || cursor->toInt() != (pages.isEmpty() ? 0 : pages.lastKey())) {
        return u"the cursor does not belong to the newest page"_s;
    }
    return {};
}

} // namespace

/// SQLite as we configure it, over a disk that loses power, is full or fails: what was acknowledged is there, what was
/// sent is known, and a transaction is there as a whole or not at all.
class PowerTest : public QObject
{
    Q_OBJECT

    /// All rounds in one life; what still works goes on when something fails.
    void live(World &world)
    {
        const auto life = Life::begin(world, m_clock);
        for (int number = 1; life && number <= rounds && !m_vfs.isCut(); ++number) {
            (*life)->round(number);
        }
    }

    Test::PowerVfs m_vfs;
    Test::HandClock m_clock;
    QHash<QString, QByteArray> m_begun;
    int m_operations = 0;
    int m_step = 1;

private Q_SLOTS:
    void initTestCase()
    {
        World world;
        {
            const auto life = Life::begin(world, m_clock);
            VERIFY_RESULT(life);
        }
        m_begun = m_vfs.contents();
        QVERIFY(!m_begun.isEmpty()); // else the store lies on another disk than ours
        m_vfs.restore(m_begun);
        live(world);
        m_operations = m_vfs.operations();
        QCOMPARE(world.proved.size(), rounds);
        m_step = qEnvironmentVariableIsSet("THROUGHLINE_POWER_POINTS") ? 1 : std::max(1, m_operations / 25);
        QLoggingCategory::setFilterRules(u"throughline.store.warning=false"_s); // hundreds of failures, all on purpose
        const auto life = Life::begin(world, m_clock);
        VERIFY_RESULT(life);
        QCOMPARE(disagreement(*(*life)->database, world), QString());
    }
    void lostPowerLosesNothingThatWasAcknowledged()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("THROUGHLINE_POWER_POINTS", &given);
        const int points = given ? wanted : 500;
        int survivors = 0;
        for (int point = 0; point < points; ++point) {
            m_vfs.restore(m_begun);
            m_vfs.cutAt(1 + point * 7 % m_operations); // early and late ones in turn
            World world;
            live(world);
            QVERIFY(m_vfs.isCut());
            m_vfs.powerUp(static_cast<quint64>(point));
            const auto life = Life::begin(world, m_clock);
            VERIFY_RESULT(life);
            const auto bad = disagreement(*(*life)->database, world);
            QVERIFY2(bad.isEmpty(), qPrintable(u"point %1: %2"_s.arg(point).arg(bad)));
            survivors += static_cast<int>(world.acknowledged.size());
            (*life)->round(rounds); // and it goes on
            QVERIFY(world.acknowledged.contains(rounds));
        }
        qInfo("%d points of %d operations, %d acknowledged pages compared", points, m_operations, survivors);
        QVERIFY(survivors > 0);
    }
    void aDiskThatLiesAboutItsSyncIsNoticed() // the disk and the comparison can fail
    {
        m_vfs.restore(m_begun);
        World world;
        live(world);
        world.acknowledged.insert(rounds - 1);
        world.sent.insert(rounds - 1);
        m_vfs.restore(m_begun); // as if nothing had been written
        const auto life = Life::begin(world, m_clock);
        VERIFY_RESULT(life);
        QVERIFY(!disagreement(*(*life)->database, world).isEmpty());
    }
    void aFullOrFailingDiskAcknowledgesNothing_data()
    {
        QTest::addColumn<bool>("persistent");
        QTest::addColumn<bool>("full");
        QTest::newRow("full once") << false << true;
        QTest::newRow("full for good") << true << true;
        QTest::newRow("broken once") << false << false;
        QTest::newRow("broken for good") << true << false;
    }
    void aFullOrFailingDiskAcknowledgesNothing()
    {
        QFETCH(bool, persistent);
        QFETCH(bool, full);
        for (int at = 1; at <= m_operations; at += m_step) {
            m_vfs.restore(m_begun);
            World world;
            {
                auto life = Life::begin(world, m_clock);
                if (!life) { // it failed while it began: said so, and nothing was promised
                    QVERIFY(life.error().code == ErrorCode::StoreFull || life.error().code == ErrorCode::StoreBroken);
                    continue;
                }
                m_vfs.failAt(m_vfs.operations() + at, persistent, full);
                for (int number = 1; number < rounds; ++number) {
                    (*life)->round(number);
                }
                m_vfs.heal();
                (*life)->round(rounds); // the same process goes on once there is room
                QVERIFY2(world.proved.contains(rounds), qPrintable(u"operation %1"_s.arg(at)));
                const auto bad = disagreement(*(*life)->database, world);
                QVERIFY2(bad.isEmpty(), qPrintable(u"operation %1: %2"_s.arg(at).arg(bad)));
            }
            const auto next = Life::begin(world, m_clock);
            VERIFY_RESULT(next);
            const auto bad = disagreement(*(*next)->database, world);
            QVERIFY2(bad.isEmpty(), qPrintable(u"operation %1, reopened: %2"_s.arg(at).arg(bad)));
        }
    }
};

QTEST_GUILESS_MAIN(PowerTest)
#include "powertest.moc"
