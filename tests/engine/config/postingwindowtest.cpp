// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/postingwindow.h"
#include "engine/config/flow.h"
#include "engine/config/shipped.h"
#include "tests/support/memoryfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Config;

namespace
{

const QTimeZone berlin("Europe/Berlin");

qint64 at(const QString &text, const QTimeZone &zone = berlin)
{
    auto time = QDateTime::fromString(text, u"yyyy-MM-dd hh:mm"_s);
    time.setTimeZone(zone);
    return time.toMSecsSinceEpoch();
}

QList<PostingWindow> office()
{
    return {{u"erp"_s, berlin, {1, 2, 3, 4, 5}, 6 * 60, 22 * 60}};
}

} // namespace

class PostingWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whenItOpens_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("from");
        const auto row = [](const char *name, const QString &now, const QString &from) {
            QTest::newRow(name) << now << from;
        };
        row("inside", u"2026-11-20 12:00"_s, u"2026-11-20 12:00"_s); // a Friday
        row("first minute", u"2026-11-20 06:00"_s, u"2026-11-20 06:00"_s);
        row("before", u"2026-11-20 05:59"_s, u"2026-11-20 06:00"_s);
        row("its end is outside", u"2026-11-20 22:00"_s, u"2026-11-23 06:00"_s);
        row("weekend", u"2026-11-21 12:00"_s, u"2026-11-23 06:00"_s);
        row("over the change of the clocks", u"2026-10-23 23:00"_s, u"2026-10-26 06:00"_s);
    }
    void whenItOpens()
    {
        QFETCH(QString, now);
        QFETCH(QString, from);
        QCOMPARE(mayPostFromMs(office(), u"erp"_s, at(now)), at(from));
        QCOMPARE(mayPostFromMs(office(), u"crm"_s, at(now)), at(now)); // has none
    }
    void aNightEndsOnTheNextDay()
    {
        const QList<PostingWindow> night{{u"erp"_s, berlin, {5}, 22 * 60, 4 * 60}};
        QCOMPARE(mayPostFromMs(night, u"erp"_s, at(u"2026-11-21 03:00"_s)), at(u"2026-11-21 03:00"_s));
        QCOMPARE(mayPostFromMs(night, u"erp"_s, at(u"2026-11-21 04:00"_s)), at(u"2026-11-27 22:00"_s));
    }
    void theEarliestOfSeveralCounts()
    {
        auto both = office();
        both.append({u"erp"_s, berlin, {6}, 10 * 60, 11 * 60});
        QCOMPARE(mayPostFromMs(both, u"erp"_s, at(u"2026-11-20 23:00"_s)), at(u"2026-11-21 10:00"_s));
    }
    void midnightThatTheClocksSkip() // Cairo, 24 April 2026: 00:00 does not exist
    {
        const QTimeZone cairo("Africa/Cairo");
        const QList<PostingWindow> all{{u"erp"_s, cairo, {1, 2, 3, 4, 5, 6, 7}, 0, 24 * 60}};
        for (auto ms = at(u"2026-04-23 20:00"_s, cairo); ms < at(u"2026-04-24 05:00"_s, cairo); ms += 10 * 60'000) {
            QCOMPARE(mayPostFromMs(all, u"erp"_s, ms), ms);
        }
    }
    void timesOfDay()
    {
        QCOMPARE(minuteOfDay(u"06:30"_s), 390);
        QCOMPARE(minuteOfDay(u"24:00"_s), 1440);
        QVERIFY(!minuteOfDay(u"24:01"_s));
        QVERIFY(!minuteOfDay(u"six"_s));
    }
    void aFlowNamesItsWindows()
    {
        const auto shipped = shippedFile(u"flows/quote-to-cash.yaml"_s);
        QVERIFY(shipped);
        MemoryFiles files;
        const auto windows =
            QByteArray("posting_windows:\n  - {role: erp, zone: %1, days: [mon, fri], from: \"06:00\", "
                       "to: \"22:30\"}\nsteps:\n");
        const auto with = [&](const QByteArray &zone) {
            auto text = *shipped;
            files.contents.insert(u"/flows/quote-to-cash.yaml"_s,
                                  text.replace("steps:\n", QByteArray(windows).replace("%1", zone)));
            return loadFlows(files, u"/flows"_s);
        };
        const auto flows = with("America/New_York");
        QVERIFY2(flows, flows ? "" : qPrintable(flows.error().detail));
        const auto flow = std::ranges::find(*flows, u"quote-to-cash"_s, &Flow::kind);
        QCOMPARE(flow->postingWindows.size(), 1);
        QCOMPARE(flow->postingWindows.first().weekdays, (QList<int>{1, 5}));
        QCOMPARE(flow->postingWindows.first().toMinute, 22 * 60 + 30);
        const auto refused = with("Mars/Olympus");
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains(u"is not a time zone"_s));
    }
};

QTEST_APPLESS_MAIN(PostingWindowTest)
#include "postingwindowtest.moc"
