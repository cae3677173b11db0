// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lanes/slaeffect.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Lanes;

namespace
{

constexpr qint64 hour = 3'600'000;

SlaDefinition definition(qint64 limitHours, bool on = true)
{
    SlaDefinition one;
    one.id = u"a"_s;
    one.starts = {{u"quote.approved"_s, {}}};
    one.stops = {{u"order.booked"_s, {}}};
    one.each = true;
    one.limitMs = limitHours * hour;
    one.warnMs = hour;
    one.calendar = u"always"_s;
    one.on = on;
    return one;
}

std::shared_ptr<SlaReference> holding(qint64 sinceMs, const QList<SlaDefinition> &definitions,
                                      std::shared_ptr<const SlaReference> before = nullptr)
{
    auto reference = std::make_shared<SlaReference>();
    reference->definitions = definitions;
    reference->sinceMs = sinceMs;
    reference->before = std::move(before);
    return reference;
}

/// Runs r1 and r2: both start at 0, r1 stops after 6 hours, r2 after 30.
const QList<SlaMoment> moments{{u"quote.approved"_s, u"crm"_s, u"r1"_s, hour},
                               {u"quote.approved"_s, u"crm"_s, u"r2"_s, hour},
                               {u"order.booked"_s, u"erp"_s, u"r1"_s, 7 * hour},
                               {u"order.booked"_s, u"erp"_s, u"r2"_s, 31 * hour}};

QMap<QString, SlaClock> clocks(const SlaReference &reference, const QList<SlaMoment> &of = moments)
{
    QMap<QString, SlaClock> byRun;
    for (const auto clocks = clocksOf(u"SO-1"_s, u"AM-DE"_s, of, {}, reference); const auto &clock : clocks) {
        byRun.insert(clock.run, clock);
    }
    return byRun;
}

} // namespace

/// What held before, and what a change would do.
class SlaHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStoppedKeepsWhatItWasMeasuredBy()
    {
        const auto first = holding(0, {definition(8)});
        QCOMPARE(clocks(*first).value(u"r1"_s).state, SlaState::Met);
        QCOMPARE(clocks(*first).value(u"r2"_s).state, SlaState::Late);
        // A day later the limit is 4 hours: the one that had stopped stays met, the other is measured anew.
        const auto second = holding(24 * hour, {definition(4)}, first);
        QCOMPARE(clocks(*second).value(u"r1"_s).state, SlaState::Met);
        QCOMPARE(clocks(*second).value(u"r1"_s).limitMs, 8 * hour);
        QCOMPARE(clocks(*second).value(u"r2"_s).limitMs, 4 * hour);
        const auto running = clocks(*second, moments.first(3));
        QCOMPARE(running[u"r2"_s].dueMs, 5 * hour);
        // And once more, after both have stopped.
        const auto third = holding(40 * hour, {definition(100)}, second);
        QCOMPARE(clocks(*third).value(u"r1"_s).limitMs, 8 * hour);
        QCOMPARE(clocks(*third).value(u"r2"_s).limitMs, 4 * hour);
        QCOMPARE(clocks(*third).value(u"r2"_s).state, SlaState::Late);
        // What begins later knows nothing of it.
        const QList<SlaMoment> later{{u"quote.approved"_s, u"crm"_s, u"r9"_s, 50 * hour}};
        QCOMPARE(clocks(*third, later).value(u"r9"_s).dueMs, 150 * hour);
        // The order of the moments does not count.
        auto turned = moments;
        std::ranges::reverse(turned);
        QVERIFY(clocks(*third, turned) == clocks(*third));
    }

    void offMeansThatNothingIsMeasuredMeanwhile()
    {
        const auto first = holding(0, {definition(8)});
        const auto off = holding(24 * hour, {definition(8, false)}, first);
        QCOMPARE(clocks(*off).keys(), QStringList{u"r1"_s}); // had stopped before; the other one is taken away
        const auto again = holding(40 * hour, {definition(8)}, off);
        QCOMPARE(clocks(*again).keys(), QStringList{u"r1"_s}); // r2 stopped while it was off
        const auto earlier = holding(26 * hour, {definition(8)}, off);
        QCOMPARE(clocks(*earlier).keys(), (QStringList{u"r1"_s, u"r2"_s})); // it still ran when it was on again
    }

    void aNewDefinitionIsMeasuredFromTheBeginning()
    {
        const auto without = holding(0, {});
        const auto with = holding(40 * hour, {definition(8)}, without);
        QCOMPARE(clocks(*with).keys(), (QStringList{u"r1"_s, u"r2"_s}));
        const auto gone = holding(50 * hour, {}, with);
        QVERIFY(clocks(*gone).isEmpty());
    }

    void aChangeIsWeighedBeforeItIsMade()
    {
        const auto reference = holding(0, {definition(8)});
        QList<SlaClock> running;
        for (const auto startedHours : {0, 2, 5, 9}) {
            SlaClock clock;
            clock.startedMs = startedHours * hour + 1;
            running.append(clock);
        }
        running[0].pausedMs = 3 * hour;
        auto paused = running[1];
        paused.state = SlaState::Paused;
        running.append(paused);
        const auto now = 10 * hour;
        QCOMPARE(standingUnder(running, *reference, definition(8), now), (SlaStanding{4, 0, 1}));
        // Used: 7 (3 of 10 on hold), 8, 5 less a moment, 1.
        QCOMPARE(standingUnder(running, *reference, definition(6), now), (SlaStanding{4, 2, 0}));
        QCOMPARE(standingUnder(running, *reference, definition(100), now), (SlaStanding{4, 0, 0}));
        QCOMPARE(standingUnder(running, *reference, definition(8, false), now), SlaStanding());
    }
};

QTEST_GUILESS_MAIN(SlaHistoryTest)
#include "slahistorytest.moc"
