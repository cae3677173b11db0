// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/localworld.h"
#include "engine/api/reader.h"
#include "engine/store/querystore.h"
#include "tests/support/estate/estatefixture.h"

#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

namespace
{

constexpr int orders = 3;
constexpr int points = 16;
constexpr int patienceMs = 20'000; ///< of one point; most take two or three seconds

/// Fails store operations `from` to `from + burst - 1`, counted from 1, as a full disk or a broken one would.
class FaultWindow final : public Store::StoreProbe
{
public:
    std::optional<Error> before(Operation operation, QStringView sql) override
    {
        ++count;
        if (count < from || count >= from + burst) {
            return std::nullopt;
        }
        if (hit.isEmpty()) {
            hit = operation == Operation::Commit ? u"COMMIT"_s : sql.toString().left(60);
        }
        return error;
    }

    int count = 0;
    int from = 0;
    int burst = 0; ///< 0 = nothing fails
    Error error{ErrorCode::StoreFull, u"injected: no room"_s};
    QString hit; ///< the first operation that failed
};

/// One engine on one estate, from the won deals to the last proof.
class Run
{
public:
    explicit Run(FaultWindow &probe)
        : m_probe(probe)
    {
        m_estate.setFault({{u"system"_s, u"netsuite-emea"_s},
                           {u"kind"_s, u"reply-lost"_s},
                           {u"method"_s, u"PUT"_s},
                           {u"path"_s, u"/salesOrder/"_s},
                           {u"every"_s, 2}});
        m_estate.createOpportunities({{u"count"_s, orders},
                                      {u"firstNumber"_s, 710'000},
                                      {u"entity"_s, u"AM-DE"_s},
                                      {u"productCode"_s, u"PRO-EU"_s}});
    }

    /// Empty when everything came to its end; else what did not.
    QString complete()
    {
        if (const auto opened = open(); !opened) {
            if (m_probe.hit.isEmpty()) {
                return opened.error().detail;
            }
            // It said so and did not start: the person makes room and starts it again.
            m_probe.burst = 0;
            if (const auto again = open(); !again) {
                return u"does not open after the fault: "_s + again.error().detail;
            }
        }
        m_engine->start();
        int settledAt = -1;
        const bool settled = QTest::qWaitFor(
            [&] {
                const auto words = unfinished();
                settledAt = !words.isEmpty() ? -1 : settledAt < 0 ? m_engine->pollRounds() : settledAt;
                return settledAt >= 0 && m_engine->pollRounds() >= settledAt + 2;
            },
            patienceMs);
        return settled ? effectsWrong() : unfinished() + u"; "_s + m_engine->busyWith() + m_engine->trouble();
    }

private:
    Result<void> open()
    {
        QtFiles files;
        if (const auto made = Api::createWorkspace(files, m_folder.path(), u"pocket"_s); !made) {
            return made;
        }
        auto workspace = Api::openWorkspace(files, m_folder.path());
        if (!workspace) {
            return std::unexpected(workspace.error());
        }
        Api::connectSimulation(*workspace, {.descriptor = m_estate.descriptor(), .control = {}, .controlToken = {}},
                               m_world.memory());
        Api::EngineOptions options;
        options.holder = u"test"_s;
        options.pollEveryMsMax = 100;
        options.networkLifeMs = 500;
        options.storeProbe = &m_probe;
        auto engine = m_world.engine(*workspace, options);
        if (!engine) {
            return std::unexpected(engine.error());
        }
        m_engine = std::move(*engine);
        // A connection of its own, which no fault meets.
        auto database = Store::Database::open(Store::Location::sqlite(workspace->storeFile()));
        if (!database) {
            return std::unexpected(database.error());
        }
        m_reader = std::move(*database);
        return {};
    }

    QString unfinished()
    {
        Store::QueryStore queries(*m_reader);
        const auto transactions = queries.transactions({}, {}, 100);
        const auto totals = queries.stepTotals();
        const auto causes = queries.openCauses();
        const auto quiet = m_engine->quiet();
        if (!transactions || !totals || !causes || !quiet) {
            return u"the store cannot be read"_s;
        }
        QString words;
        if (transactions->size() < orders) {
            words += u"%1 of %2 orders seen; "_s.arg(transactions->size()).arg(orders);
        }
        qint64 done = 0;
        for (const auto &total : *totals) {
            if (total.state == StepState::Succeeded) {
                done += total.count;
            } else if (total.count > 0) {
                words += u"%1 steps %2 at %3; "_s.arg(total.count).arg(toWord(total.state), total.target);
            }
        }
        if (done < qint64{orders} * 6) {
            words += u"%1 steps succeeded; "_s.arg(done);
        }
        return words + (causes->isEmpty() ? QString() : u"open exceptions; "_s) + (*quiet ? QString() : u"busy; "_s);
    }

    QString effectsWrong()
    {
        QString words;
        for (const auto &[system, kind] :
             {std::pair{u"netsuite-emea"_s, u"salesOrder"_s}, std::pair{u"stripe"_s, u"subscription"_s},
              std::pair{u"salesforce-emea"_s, u"Order"_s}}) {
            const auto counts = m_estate.effects(system, kind);
            // An order sent twice under its key would be an update.
            const auto updated = kind == "salesOrder"_L1 ? counts[u"updated"_s].toInt() : 0;
            if (counts[u"created"_s].toInt() != orders || updated + counts[u"duplicates"_s].toInt() != 0) {
                words += u"%1 %2: %3 created, %4 updated, %5 duplicates; "_s.arg(system, kind)
                             .arg(counts[u"created"_s].toInt())
                             .arg(updated)
                             .arg(counts[u"duplicates"_s].toInt());
            }
        }
        return words;
    }

    FaultWindow &m_probe;
    QTemporaryDir m_folder;
    TestSupport::EstateFixture m_estate;
    Api::LocalWorld m_world;
    std::unique_ptr<Store::Database> m_reader;
    std::unique_ptr<Api::Engine> m_engine;
};

} // namespace

/// The i-th store operation fails: once the fault is over, every order has its effects once and nothing is stuck.
class StoreFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        FaultWindow probe;
        Run run(probe);
        QCOMPARE(run.complete(), QString());
        m_operations = probe.count;
        QVERIFY(m_operations > 500);
    }
    void theIthOperationFails_data()
    {
        QTest::addColumn<int>("point");
        for (int point = 0; point < points; ++point) {
            QTest::addRow("%d of %d", point + 1, points) << point;
        }
    }
    void theIthOperationFails()
    {
        QFETCH(int, point);
        FaultWindow probe;
        // Within what every run does, however long it waits; not always the same statement of a turn.
        probe.from = 1 + point * (m_operations * 4 / 5) / points + point % 7;
        probe.burst = point % 2 == 0 ? 1 : 25;
        if (point % 4 >= 2) {
            probe.error = {ErrorCode::StoreBroken, u"injected: I/O error"_s};
        }
        Run run(probe);
        const auto wrong = run.complete();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"operation %1, %2: %3"_s.arg(probe.from).arg(probe.hit, wrong)));
        QVERIFY(!probe.hit.isEmpty()); // else nothing was tried
    }

private:
    int m_operations = 0;
};

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "storefaultstest.moc"
