// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/localworld.h"
#include "engine/store/commandstore.h"
#include "engine/store/lease.h"
#include "engine/transport/qtfiles.h"
#include "tests/support/desk/desk.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{

struct Counting final : Store::StoreProbe {
    std::optional<Error> before(Operation, QStringView) override
    {
        ++count;
        return std::nullopt;
    }
    int count = 0;
};

/// The real clock, but somebody sets what the wall shows.
class SetClock final : public Clock
{
public:
    explicit SetClock(Clock &real)
        : m_real(real)
    {
    }
    qint64 wallMs() const override { return m_real.wallMs() + aheadMs; }
    qint64 bootMs() const override { return m_real.bootMs(); }
    TimerId after(qint64 delayMs, std::function<void()> call) override
    {
        return m_real.after(delayMs, std::move(call));
    }
    void cancel(TimerId id) override { m_real.cancel(id); }
    qint64 aheadMs = 0;

private:
    Clock &m_real;
};

} // namespace

/// An engine that slept while another took over finds out with its first write, and then leaves the store alone.
class TakeoverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsRefusedIsNotTriedAgainAndAgain()
    {
        QTemporaryDir folder;
        QtFiles files;
        QVERIFY(Api::createWorkspace(files, folder.path(), u"pocket"_s));
        const auto workspace = need(Api::openWorkspace(files, folder.path()));
        Api::LocalWorld world;
        Counting probe;
        Api::EngineOptions options;
        options.holder = u"sleeper"_s;
        options.bootId = u"boot"_s;
        options.storeProbe = &probe;
        options.pace.renewMs = 60'000; // only what it writes tells it
        const auto engine = need(world.engine(workspace, options));
        engine->start();

        const auto database = need(Store::Database::open(Store::Location::sqlite(workspace.storeFile())));
        Store::Lease other(*database, world.clock(), u"taker"_s, options.bootId);
        need(other.acquire(u"engine"_s, 60'000, true));
        const QJsonObject args{{u"exceptions"_s, QJsonArray{u"x"_s}}, {u"until_ms"_s, world.clock().wallMs() + 700}};
        need(Api::postCommand(*database, u"work.snooze"_s, args, u"marta"_s, world.clock().wallMs(), u"one"_s));
        engine->nudge();
        QTRY_VERIFY(engine->trouble().contains(u"taker"));

        // One that turns has a timer that is due at once, in every round of the loop.
        const auto before = probe.count;
        for (int round = 0; round < 200; ++round) {
            QCoreApplication::processEvents();
        }
        QVERIFY2(probe.count - before < 50, qPrintable(u"%1 operations on the store"_s.arg(probe.count - before)));
    }
    /// What is due next is far away; with the wall clock set beyond it, something new must still be done at once.
    void aClockSetAheadDelaysNothing()
    {
        QTemporaryDir folder;
        QtFiles files;
        QVERIFY(Api::createWorkspace(files, folder.path(), u"pocket"_s));
        const auto workspace = need(Api::openWorkspace(files, folder.path()));
        Api::LocalWorld world;
        SetClock clock(world.clock());
        QtRandom random;
        Api::EngineOptions options;
        options.holder = u"one"_s;
        options.bootId = u"boot"_s;
        options.pace = {.idleMs = 3'600'000, .leaseMs = 7'200'000, .renewMs = 3'600'000};
        const auto engine =
            need(Api::Engine::open({clock, world.net(), random, files, world.memory()}, workspace, options));
        engine->start();
        const auto database = need(Store::Database::open(Store::Location::sqlite(workspace.storeFile())));
        const auto ask = [&](const QString &key) {
            const QJsonObject args{{u"exceptions"_s, QJsonArray{u"x"_s}}, {u"until_ms"_s, clock.wallMs() + 60'000}};
            return need(Api::postCommand(*database, u"work.snooze"_s, args, u"marta"_s, clock.wallMs(), key));
        };
        const auto answered = [&](qint64 seq) { return need(Store::CommandStore(*database).result(seq)).has_value(); };
        const auto first = ask(u"first"_s);
        engine->nudge();
        QTRY_VERIFY(answered(first));
        QTRY_VERIFY(engine->quiet().value_or(false));
        for (int round = 0; round < 200; ++round) { // until it waits for its next turn
            QCoreApplication::processEvents();
        }
        clock.aheadMs = 2 * 3'600'000;
        const auto second = ask(u"second"_s);
        engine->nudge();
        QTRY_VERIFY(answered(second));
    }
};

QTEST_GUILESS_MAIN(TakeoverTest)
#include "takeovertest.moc"
