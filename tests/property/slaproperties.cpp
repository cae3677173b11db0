// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lanes/slaclocks.h"
#include "engine/model/durations.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Lanes;

namespace
{

constexpr qint64 minute = 60'000;
constexpr qint64 origin = 1'774'000'000'000; // March 2026, so that the clocks change within

const WorkTime &office()
{
    static const WorkTime work = [] {
        BusinessCalendar calendar;
        calendar.id = u"office"_s;
        calendar.zone = "Europe/Berlin";
        for (size_t day = 0; day < 6; ++day) {
            calendar.week[day] = {{8 * 60, 12 * 60 + 30}, {13 * 60, 17 * 60}};
        }
        calendar.closed.insert(QDate(2026, 4, 3), u"Good Friday"_s);
        return WorkTime(calendar);
    }();
    return work;
}

SlaReference reference(bool each)
{
    SlaReference reference;
    SlaDefinition definition;
    definition.id = u"d"_s;
    definition.starts = {{u"a.start"_s, {}}};
    definition.stops = {{u"a.stop"_s, {}}};
    definition.cancels = {{u"a.cancel"_s, {}}};
    definition.pauses = {{u"a.hold"_s, {}}};
    definition.resumes = {{u"a.release"_s, {}}};
    definition.each = each;
    definition.limitMs = 300 * minute;
    definition.warnMs = 60 * minute;
    definition.calendar = u"office"_s;
    reference.definitions = {definition};
    reference.work.insert(u"office"_s, office());
    return reference;
}

qint64 moment()
{
    return origin + *rc::gen::inRange<qint64>(0, 40 * 24 * 60) * minute;
}

QList<SlaMoment> arbitraryMoments()
{
    const QStringList types{u"a.start"_s, u"a.stop"_s, u"a.cancel"_s, u"a.hold"_s, u"a.release"_s};
    QList<SlaMoment> moments;
    const int count = *rc::gen::inRange(1, 12);
    for (int i = 0; i < count; ++i) {
        moments.append({types[*rc::gen::weightedElement<int>({{4, 0}, {4, 1}, {1, 2}, {2, 3}, {2, 4}})],
                        {},
                        QString(QChar(u'p' + *rc::gen::inRange(0, 3))),
                        moment()});
    }
    return moments;
}

} // namespace

class SlaProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void businessTimeAddsUp()
    {
        QVERIFY(rc::check("between(a, b) + between(b, c) = between(a, c)", [] {
            QList<qint64> times{moment(), moment(), moment()};
            std::ranges::sort(times);
            RC_ASSERT(office().between(times[0], times[1]) + office().between(times[1], times[2])
                      == office().between(times[0], times[2]));
            RC_ASSERT(office().between(times[0], times[2]) <= times[2] - times[0]);
        }));
    }

    void aDueTimeHasItsSpanOfWorkAndNoMore()
    {
        QVERIFY(rc::check("after() is the inverse of between(), and the earliest", [] {
            const auto from = moment();
            const auto span = *rc::gen::inRange<qint64>(1, 10'000) * minute;
            const auto due = office().after(from, span);
            RC_ASSERT(office().between(from, due) == span);
            RC_ASSERT(office().between(from, due - 1) < span);
            const auto more = office().after(from, span + minute);
            RC_ASSERT(more > due);
        }));
    }

    void clocksDoNotDependOnTheOrderOfArrival()
    {
        QVERIFY(rc::check("any order, the same clocks", [] {
            const bool each = *rc::gen::arbitrary<bool>();
            auto moments = arbitraryMoments();
            const auto clocks = clocksOf(u"o"_s, {}, moments, {}, reference(each));
            std::mt19937 mixer(*rc::gen::arbitrary<unsigned>());
            std::ranges::shuffle(moments, mixer);
            RC_ASSERT(clocksOf(u"o"_s, {}, moments, {}, reference(each)) == clocks);
        }));
    }

    void figuresOfAClockAgree()
    {
        QVERIFY(rc::check("elapsed, paused, due and state fit together", [] {
            const bool each = *rc::gen::arbitrary<bool>();
            QSet<QString> runs;
            for (const auto clocks = clocksOf(u"o"_s, {}, arbitraryMoments(), {}, reference(each));
                 const auto &clock : clocks) {
                RC_ASSERT(!runs.contains(clock.run));
                runs.insert(clock.run);
                RC_ASSERT(clock.elapsedMs >= 0 && clock.pausedMs >= 0);
                RC_ASSERT((clock.stoppedMs > 0) == isOver(clock.state));
                if (clock.state == SlaState::Met || clock.state == SlaState::Late) {
                    RC_ASSERT((clock.state == SlaState::Late) == (clock.elapsedMs > clock.limitMs));
                    RC_ASSERT(clock.elapsedMs + clock.pausedMs == office().between(clock.startedMs, clock.stoppedMs));
                    RC_ASSERT((clock.stoppedMs > clock.dueMs) == (clock.elapsedMs > clock.limitMs) || clock.pausedMs > 0
                              || !office().isOpen(clock.stoppedMs));
                }
                if (clock.state == SlaState::Running) {
                    RC_ASSERT(office().between(clock.startedMs, clock.dueMs) == clock.limitMs + clock.pausedMs);
                    RC_ASSERT(clock.warnMs <= clock.dueMs);
                }
                if (clock.state == SlaState::Paused) {
                    RC_ASSERT(clock.dueMs == 0);
                }
            }
        }));
    }

    void percentilesAreWithinTheError()
    {
        QVERIFY(rc::check("bucketed percentiles, error at most 5 %", [] {
            std::mt19937_64 dice(*rc::gen::arbitrary<unsigned>());
            std::lognormal_distribution<double> spread(std::log(4 * 3'600'000.0), 1.2);
            std::vector<qint64> exact(static_cast<size_t>(*rc::gen::inRange(1, 2'000)));
            Durations durations;
            for (auto &ms : exact) {
                ms = 1'000 + static_cast<qint64>(spread(dice));
                durations.add(ms);
            }
            std::ranges::sort(exact);
            for (const double share : {0.5, 0.75, 0.95, 0.99}) {
                const auto rank = static_cast<size_t>(std::max(1.0, std::ceil(share * double(exact.size()))));
                const auto truth = double(exact[rank - 1]);
                RC_ASSERT(std::abs(double(durations.percentile(share)) - truth) <= 0.05 * truth);
            }
        }));
    }

    void daysAddUpAndAreTakenBack()
    {
        QVERIFY(rc::check("text, sum and difference of distributions", [] {
            Durations a;
            Durations b;
            const auto times = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 500'000'000));
            for (const auto ms : times) {
                (ms % 2 == 0 ? a : b).add(ms);
            }
            Durations both = a;
            both.add(b);
            RC_ASSERT(both.count() == qint64(times.size()));
            RC_ASSERT(Durations::fromText(both.toText()).toText() == both.toText());
            for (const auto ms : times) {
                both.add(ms, -1);
            }
            RC_ASSERT(both.isEmpty());
            for (const auto ms : times) {
                const int bucket = Durations::bucketOf(ms);
                RC_ASSERT(Durations::beginOf(bucket) <= ms && ms < Durations::beginOf(bucket + 1));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(SlaProperties)
#include "slaproperties.moc"
