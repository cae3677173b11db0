// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/intake/poller.h"

#include "tests/engine/transport/fakes.h"
#include "tests/support/desk/desk.h"

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{

/// Billing, read by the poller over a store of its own; the clock stands still until a test moves it.
class Reading
{
public:
    Reading()
    {
        auto system = *desk.workspace().estate.system(u"stripe"_s);
        for (const auto &name : std::as_const(system.secrets)) {
            m_secrets.set(name, "secret");
        }
        context =
            std::make_shared<Intake::PollContext>(Intake::PollContext{clock, desk.database(), writer, {}, {}, {}, {}});
        context->sessions = {std::make_shared<Flows::Session>(system, net, clock, m_secrets)};
        poller = std::make_unique<Intake::Poller>(context);
    }
    /// Answers what is asked as a log without anything new would, until nothing is asked any more; how often it was asked.
    int answer(int status = 200)
    {
        int asked = 0;
        for (; !net.held.empty() || writer.waiting() > 0; need(writer.flush())) {
            if (!net.held.empty()) {
                ++asked;
                net.answer(HttpReply{
                    status, {}, status == 200 ? R"({"object": "list", "data": [], "has_more": false})" : "{}"});
            }
        }
        return asked;
    }
    int afterMs(qint64 ms, int status = 200)
    {
        clock.advance(ms);
        return answer(status);
    }

    Desk desk;
    ManualClock clock;
    HeldNet net;
    Store::Writer writer{desk.database()};
    std::shared_ptr<Intake::PollContext> context;
    std::unique_ptr<Intake::Poller> poller;

private:
    MemorySecrets m_secrets;
};

} // namespace

/// When the sources of a system are asked. Billing's log is read every ten seconds.
class PollerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachSourceKeepsItsRhythm()
    {
        Reading reading;
        reading.poller->start();
        QCOMPARE(reading.afterMs(0), 1);
        QCOMPARE(reading.afterMs(9'900), 0);
        QCOMPARE(reading.afterMs(100), 1);
        QCOMPARE(reading.poller->rounds(), 2);
    }
    void whatWeHaveDoneIsReadAMomentLater()
    {
        Reading reading;
        reading.poller->start();
        QCOMPARE(reading.afterMs(0), 1);
        reading.poller->readSoon(u"stripe"_s, u"subscription"_s);
        reading.poller->readSoon(u"stripe"_s, u"customer"_s); // one round tells of both
        reading.poller->readSoon(u"salesforce-emea"_s, u"Order"_s);
        QCOMPARE(reading.afterMs(1'900), 0);
        QCOMPARE(reading.afterMs(100), 1);
        QCOMPARE(reading.afterMs(9'900), 0); // and then in its rhythm
        reading.poller->readSoon(u"stripe"_s, u"subscription"_s); // it is due sooner than that
        QCOMPARE(reading.afterMs(100), 1);
    }
    void aRoundUnderWayMayHavePassedIt()
    {
        Reading reading;
        reading.poller->start();
        reading.clock.advance(0);
        QCOMPARE(reading.net.held.size(), std::size_t(1));
        reading.poller->readSoon(u"stripe"_s, u"subscription"_s);
        QCOMPARE(reading.answer(), 1);
        QCOMPARE(reading.afterMs(2'000), 1);
        QCOMPARE(reading.afterMs(2'000), 0);
    }
    void aSourceThatFailsKeepsItsDistance()
    {
        Reading reading;
        reading.poller->start();
        QCOMPARE(reading.afterMs(0, 500), 1);
        reading.poller->readSoon(u"stripe"_s, u"subscription"_s);
        QCOMPARE(reading.afterMs(2'000, 500), 0);
        QCOMPARE(reading.afterMs(18'000, 500), 1);
    }
};

QTEST_GUILESS_MAIN(PollerTest)
#include "pollertest.moc"
