// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lanes/forecast.h"
#include "engine/lanes/slaclocks.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Lanes;

namespace
{

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

BusinessCalendar berlin()
{
    BusinessCalendar calendar;
    calendar.id = u"berlin"_s;
    calendar.region = u"emea"_s;
    calendar.entities = {u"AM-DE"_s, u"*"_s};
    calendar.zone = "Europe/Berlin";
    for (size_t day = 0; day < 5; ++day) {
        calendar.week[day] = {{8 * 60, 12 * 60}, {13 * 60, 18 * 60}}; // an hour of lunch
    }
    calendar.closed.insert(QDate(2026, 12, 25), u"Christmas"_s);
    return calendar;
}

qint64 at(const char *text, const char *zone = "Europe/Berlin")
{
    auto time = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm"_s);
    time.setTimeZone(QTimeZone(zone));
    return time.toMSecsSinceEpoch();
}

SlaReference reference(bool each = false)
{
    SlaReference reference;
    SlaDefinition definition;
    definition.id = u"quote-to-order"_s;
    definition.starts = {{u"quote.approved"_s, {}}};
    definition.stops = {{u"order.booked"_s, u"erp"_s}};
    definition.cancels = {{u"order.cancelled"_s, {}}};
    definition.pauses = {{u"order.held"_s, {}}};
    definition.resumes = {{u"order.released"_s, {}}};
    definition.each = each;
    definition.limitMs = 9 * hour; // one working day
    definition.warnMs = 2 * hour;
    definition.calendar = u"entity"_s;
    definition.overrides = {{u"AM-DE-2"_s, {}, hour, 0, u"always"_s}, {{}, u"emea"_s, 0, 3 * hour, {}}};
    reference.definitions = {definition};
    reference.calendars.insert(u"berlin"_s, berlin());
    reference.work.insert(u"berlin"_s, WorkTime(berlin()));
    reference.work.insert(u"always"_s, WorkTime());
    reference.calendarOf = {{u"AM-DE"_s, u"berlin"_s}, {u"*"_s, u"berlin"_s}};
    return reference;
}

SlaMoment moment(const char *type, const char *when, const char *subject = "r1", const char *role = "erp")
{
    return {QString::fromLatin1(type), QString::fromLatin1(role), QString::fromLatin1(subject), at(when)};
}

QList<SlaClock> clocks(const QList<SlaMoment> &moments, const SlaReference &by = reference(),
                       const QList<ClockJump> &jumps = {}, const QString &entity = u"AM-DE"_s)
{
    return clocksOf(u"SO-1"_s, entity, moments, jumps, by);
}

} // namespace

class SlaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void businessTimeLeavesOutNightsLunchWeekendsAndHolidays()
    {
        const WorkTime work(berlin());
        QCOMPARE(work.between(at("2026-12-21 08:00"), at("2026-12-21 18:00")), 9 * hour);
        QCOMPARE(work.between(at("2026-12-21 17:30"), at("2026-12-22 08:30")), hour);
        QCOMPARE(work.between(at("2026-12-21 12:10"), at("2026-12-21 12:50")), 0); // lunch
        QCOMPARE(work.between(at("2026-12-19 10:00"), at("2026-12-20 22:00")), 0); // weekend
        QCOMPARE(work.between(at("2026-12-24 17:00"), at("2026-12-28 09:00")), 2 * hour); // Friday is Christmas
        QCOMPARE(work.between(at("2026-12-22 08:00"), at("2026-12-21 08:00")), 0); // backwards
        QVERIFY(work.isOpen(at("2026-12-21 08:00")));
        QVERIFY(!work.isOpen(at("2026-12-21 18:00")));
        QVERIFY(!work.isOpen(at("2026-12-25 10:00")));
    }

    void aDueTimeIsTheEarliestMomentWithThatMuchWork()
    {
        const WorkTime work(berlin());
        QCOMPARE(work.after(at("2026-12-21 16:00"), 9 * hour), at("2026-12-22 16:00"));
        QCOMPARE(work.after(at("2026-12-21 08:00"), 9 * hour), at("2026-12-21 18:00")); // not the next morning
        QCOMPARE(work.after(at("2026-12-24 17:30"), hour), at("2026-12-28 08:30"));
        QCOMPARE(work.after(at("2026-12-20 03:00"), 0), at("2026-12-20 03:00"));
        QCOMPARE(WorkTime().after(at("2026-12-20 03:00"), hour), at("2026-12-20 04:00"));
    }

    void daysOfADaylightSavingChangeHaveTheirOwnLength()
    {
        BusinessCalendar all = berlin();
        for (auto &day : all.week) {
            day = {{0, 24 * 60}};
        }
        const WorkTime work(all);
        QCOMPARE(work.between(at("2026-03-29 00:00"), at("2026-03-30 00:00")), 23 * hour);
        QCOMPARE(work.between(at("2026-10-25 00:00"), at("2026-10-26 00:00")), 25 * hour);
        // Hours at work are the same on both sides of it, and so is the due time on the clock on the wall.
        const WorkTime office(berlin());
        QCOMPARE(office.after(at("2026-03-27 17:00"), 2 * hour), at("2026-03-30 09:00"));
        QCOMPARE(office.dayOf(at("2026-03-29 23:30")), 20260329);
        QCOMPARE(office.startOfDay(20260330), at("2026-03-30 00:00"));
    }

    void aClockRunsFromItsStartToItsStop()
    {
        auto list = clocks({moment("quote.approved", "2026-12-21 16:00", "q", "crm")});
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].state, SlaState::Running);
        QCOMPARE(list[0].dueMs, at("2026-12-22 16:00"));
        QCOMPARE(list[0].warnMs, at("2026-12-22 12:00")); // three hours before, by the region's row; lunch between
        QCOMPARE(list[0].startDay, 20261221);
        QCOMPARE(elapsedMs(list[0], reference().work[u"berlin"_s], at("2026-12-22 09:00")), 3 * hour);

        list = clocks(
            {moment("order.booked", "2026-12-22 16:00"), moment("quote.approved", "2026-12-21 16:00", "q", "crm")});
        QCOMPARE(list[0].state, SlaState::Met); // on the minute
        QCOMPARE(list[0].elapsedMs, 9 * hour);
        list = clocks(
            {moment("quote.approved", "2026-12-21 16:00", "q", "crm"), moment("order.booked", "2026-12-22 16:01")});
        QCOMPARE(list[0].state, SlaState::Late);
        QCOMPARE(list[0].stopDay, 20261222);
        // Booked by the CRM alone is no booking.
        list = clocks({moment("quote.approved", "2026-12-21 16:00", "q", "crm"),
                       moment("order.booked", "2026-12-21 17:00", "r1", "crm")});
        QCOMPARE(list[0].state, SlaState::Running);
        // Approved again after it was booked: the case has had its clock.
        list = clocks({moment("quote.approved", "2026-12-21 16:00", "q", "crm"),
                       moment("order.booked", "2026-12-21 17:00"),
                       moment("quote.approved", "2026-12-22 10:00", "q2", "crm")});
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].elapsedMs, hour);
    }

    void overridesHoldForTheirEntityAndRegion()
    {
        const auto list =
            clocks({moment("quote.approved", "2026-12-21 16:00", "q", "crm")}, reference(), {}, u"AM-DE-2"_s);
        QCOMPARE(list[0].limitMs, hour);
        QCOMPARE(list[0].dueMs, at("2026-12-21 17:00"));
    }

    void aCreditHoldStandsStill()
    {
        const QList<SlaMoment> held{moment("quote.approved", "2026-12-21 16:00", "q", "crm"),
                                    moment("order.held", "2026-12-22 09:00")};
        auto list = clocks(held);
        QCOMPARE(list[0].state, SlaState::Paused);
        QCOMPARE(list[0].dueMs, 0);
        QCOMPARE(list[0].elapsedMs, 3 * hour);
        QCOMPARE(nearestDueMs(list), 0);
        list = clocks(held + QList{moment("order.released", "2026-12-23 10:00")});
        QCOMPARE(list[0].state, SlaState::Running);
        QCOMPARE(list[0].pausedMs, 10 * hour);
        QCOMPARE(list[0].dueMs, at("2026-12-23 17:00"));
        list = clocks(
            held + QList{moment("order.released", "2026-12-23 10:00"), moment("order.booked", "2026-12-23 16:00")});
        QCOMPARE(list[0].elapsedMs, 8 * hour);
        QCOMPARE(list[0].state, SlaState::Met);
        // A hold from before the start counts from the start.
        list =
            clocks({moment("order.held", "2026-12-21 09:00"), moment("quote.approved", "2026-12-21 10:00", "q", "crm"),
                    moment("order.released", "2026-12-21 11:00")});
        QCOMPARE(list[0].pausedMs, hour);
    }

    void eachStartHasAClockOfItsOwn()
    {
        const auto list =
            clocks({moment("quote.approved", "2026-12-21 09:00", "a"),
                    moment("quote.approved", "2026-12-21 10:00", "b"), moment("order.booked", "2026-12-21 11:00", "b"),
                    moment("order.booked", "2026-12-21 16:00", "x"), moment("quote.approved", "2026-12-21 17:00", "a")},
                   reference(true));
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[0].run, u"a"_s);
        QCOMPARE(list[0].stoppedMs, at("2026-12-21 16:00")); // the oldest takes the stop of nobody
        QCOMPARE(list[1].stoppedMs, at("2026-12-21 11:00")); // its own
        QCOMPARE(list[2].run, u"a#2"_s);
        QCOMPARE(list[2].state, SlaState::Running);
    }

    void aStopBeforeItsStartIsSuspect()
    {
        for (const bool each : {false, true}) {
            const auto list = clocks(
                {moment("order.booked", "2026-12-21 09:59", "q"), moment("quote.approved", "2026-12-21 10:00", "q")},
                reference(each));
            QCOMPARE(list.size(), 1);
            QCOMPARE(list[0].state, SlaState::Met);
            QCOMPARE(list[0].elapsedMs, 0);
            QVERIFY(list[0].suspect);
        }
        // At the same instant a start comes first: nothing is suspect.
        const auto list = clocks(
            {moment("order.booked", "2026-12-21 10:00", "q"), moment("quote.approved", "2026-12-21 10:00", "q")});
        QVERIFY(!list[0].suspect);
    }

    void aClockThatWasSetMakesWhatRanSuspect()
    {
        const QList<SlaMoment> moments{moment("quote.approved", "2026-12-21 10:00", "q"),
                                       moment("order.booked", "2026-12-21 12:00")};
        const auto suspect = [&](const char *before, const char *after) {
            return clocks(moments, reference(), {{at(before), at(after)}}).at(0).suspect;
        };
        QVERIFY(suspect("2026-12-21 11:00", "2026-12-21 14:00"));
        QVERIFY(suspect("2026-12-21 13:00", "2026-12-21 11:30")); // back into it
        QVERIFY(!suspect("2026-12-21 13:00", "2026-12-21 15:00"));
        QVERIFY(!suspect("2026-12-21 08:00", "2026-12-21 09:00"));
    }

    void aCancelledCaseIsNeitherMetNorLate()
    {
        const auto list =
            clocks({moment("quote.approved", "2026-12-01 10:00", "q"), moment("order.cancelled", "2026-12-21 12:00")});
        QCOMPARE(list[0].state, SlaState::Cancelled);
        QVERIFY(isOver(list[0].state));
        QCOMPARE(nearestDueMs(list), 0);
    }

    void aForecastGrowsWithTheTimeThatHasPassed()
    {
        Durations history;
        for (int i = 1; i <= 100; ++i) {
            history.add(i * hour / 10); // up to ten hours, evenly
        }
        const auto limit = 8 * hour;
        double before = 0;
        for (int tenths = 0; tenths <= 80; tenths += 5) {
            const auto share = breachShare(history, 0, tenths * hour / 10, limit);
            QVERIFY(share >= before && share <= 1);
            before = share;
        }
        QVERIFY(std::abs(breachShare(history, 0, 0, limit) - 0.2) < 0.03);
        QVERIFY(std::abs(breachShare(history, 0, 6 * hour, limit) - 0.5) < 0.05);
        QCOMPARE(breachShare(history, 0, limit + 1, limit), 1.0);
        QCOMPARE(breachShare({}, 0, hour, limit), -1.0);
        QVERIFY(breachShare(history, 100, 0, limit) > 0.55); // those that still run are history as well
    }

    void aBackTestSaysHowOftenAForecastCameTrue()
    {
        // Every day alike: forecasts come true as often as they say.
        QList<ForecastDay> days;
        for (int day = 0; day < 60; ++day) {
            ForecastDay each{20260101 + day, {}};
            for (int i = 1; i <= 100; ++i) {
                each.durations.add(i * hour / 10);
            }
            days.append(each);
        }
        qint64 made = 0;
        for (const auto rows = backTest(days, 8 * hour, 2, 30); const auto &row : rows) {
            made += row.forecasts;
            if (row.forecasts > 0) {
                QVERIFY(std::abs(row.expected - row.came) / double(row.forecasts) < 0.03);
                QVERIFY(row.expected / double(row.forecasts) >= row.from
                        && row.expected / double(row.forecasts) <= row.until);
            }
        }
        QVERIFY(made > 5'000);
        // A day that nobody could foresee: what came is more than what was expected.
        days.last().durations = {};
        days.last().durations.add(9 * hour, 1'000);
        double expected = 0;
        double came = 0;
        for (const auto rows = backTest(days, 8 * hour, 2, 30); const auto &row : rows) {
            expected += row.expected;
            came += row.came;
        }
        QVERIFY(came > expected + 1'000);
        // The first days have no history to forecast from.
        QCOMPARE(backTest(days.first(2), 8 * hour, 2, 30).at(0).forecasts, 0);
    }

    void aBandHoldsTheExpectedNumber()
    {
        const auto band = breachBand({0.5, 0.5, 0.5, 0.5}, 6);
        QCOMPARE(band.expected, 8.0);
        QVERIFY(band.low >= 6 && band.low < 8 && band.high > 8 && band.high <= 10);
        QCOMPARE(breachBand({1, 1}, 0).low, 2.0);
    }
};

QTEST_GUILESS_MAIN(SlaTest)
#include "slatest.moc"
