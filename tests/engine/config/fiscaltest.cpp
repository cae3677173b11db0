// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/fiscal.h"
#include "engine/config/shippedviews.h"
#include "engine/query/parse.h"
#include "tests/support/memoryfiles.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Config;

namespace
{

qint64 at(const QString &iso, const char *zone = "Europe/Berlin")
{
    return QDateTime(QDate::fromString(iso.left(10), Qt::ISODate), QTime::fromString(iso.mid(11), u"HH:mm"_s),
                     QTimeZone(zone))
        .toMSecsSinceEpoch();
}

} // namespace

class FiscalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedCalendar();
    void cutOffsAreOfTheEntity();
    void aQuarterLastsUntilItsLastCutOff();
    void otherYears_data();
    void otherYears();
    void ownFileIsChecked();
    void shippedViewsParse();
    void ownViews();
};

void FiscalTest::shippedCalendar()
{
    MemoryFiles files;
    const auto calendar = loadFiscalCalendar(files, u"w"_s);
    QVERIFY2(calendar, calendar ? "" : qPrintable(calendar.error().detail));
    const auto quarter = quarterAt(*calendar, at(u"2026-11-21 19:00"_s));
    QCOMPARE(quarter, (Quarter{4, 2026, QDate(2026, 10, 1), QDate(2026, 12, 31)}));
    QCOMPARE(startMs(*calendar, quarter), at(u"2026-10-01 00:00"_s));
    QVERIFY(calendar->beforeClose.contains(Lane::Invoice));
    QVERIFY(!calendar->beforeClose.contains(Lane::Payment));
}

void FiscalTest::cutOffsAreOfTheEntity()
{
    MemoryFiles files;
    const auto calendar = loadFiscalCalendar(files, u"w"_s).value();
    const auto quarter = quarterAt(calendar, at(u"2026-11-21 19:00"_s));
    QCOMPARE(closeMs(calendar, quarter, u"AM-DE"_s), at(u"2027-01-01 00:00"_s));
    QCOMPARE(closeMs(calendar, quarter, u"AM-JP"_s), at(u"2026-12-31 18:01"_s, "Asia/Tokyo"));
    QCOMPARE(closeMs(calendar, quarter, u"AM-US"_s), at(u"2026-12-31 20:01"_s, "America/New_York"));
}

void FiscalTest::aQuarterLastsUntilItsLastCutOff()
{
    MemoryFiles files;
    const auto calendar = loadFiscalCalendar(files, u"w"_s).value();
    // New York closes at 02:01 in Berlin: until then it is the old quarter
    QCOMPARE(quarterAt(calendar, at(u"2027-01-01 01:30"_s)).number, 4);
    QCOMPARE(quarterAt(calendar, at(u"2027-01-01 02:30"_s)).number, 1);
}

void FiscalTest::otherYears_data()
{
    QTest::addColumn<int>("starts");
    QTest::addColumn<bool>("namedAfterEnd");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("last");
    QTest::newRow("April, end") << 4 << true << u"2026-11-21 12:00"_s << 3 << 2027 << QDate(2026, 12, 31);
    QTest::newRow("April, start") << 4 << false << u"2026-02-03 12:00"_s << 4 << 2025 << QDate(2026, 3, 31);
    QTest::newRow("February") << 2 << true << u"2026-01-15 12:00"_s << 4 << 2026 << QDate(2026, 1, 31);
    QTest::newRow("December") << 12 << true << u"2026-12-15 12:00"_s << 1 << 2027 << QDate(2027, 2, 28);
}

void FiscalTest::otherYears()
{
    QFETCH(int, starts);
    QFETCH(bool, namedAfterEnd);
    QFETCH(QString, now);
    QFETCH(int, number);
    QFETCH(int, year);
    QFETCH(QDate, last);
    FiscalCalendar calendar;
    calendar.yearStarts = starts;
    calendar.namedAfterEnd = namedAfterEnd;
    const auto quarter = quarterAt(calendar, at(now));
    QCOMPARE(quarter.number, number);
    QCOMPARE(quarter.year, year);
    QCOMPARE(quarter.last, last);
}

void FiscalTest::ownFileIsChecked()
{
    MemoryFiles files;
    files.contents[u"w/fiscal/calendar.yaml"_s] =
        "fiscal_year_starts: 4\ncut_off: {days_after: 2, time: \"18:00\", zone: Asia/Tokyo}\nbefore_close: [order]\n";
    const auto own = loadFiscalCalendar(files, u"w"_s);
    QVERIFY(own);
    QCOMPARE(own->yearStarts, 4);
    QCOMPARE(closeMs(*own, quarterAt(*own, at(u"2026-11-21 12:00"_s)), u"AM-DE"_s),
             at(u"2027-01-02 18:01"_s, "Asia/Tokyo"));
    files.contents[u"w/fiscal/calendar.yaml"_s] = "fiscal_year_starts: 13\ncut_off: {}\nbefore_close: [order]\n";
    QVERIFY(loadFiscalCalendar(files, u"w"_s).error().detail.contains(u"calendar.yaml:1"_s));
    files.contents[u"w/fiscal/calendar.yaml"_s] =
        "fiscal_year_starts: 1\ncut_off: {zone: Europe/Atlantis}\nbefore_close: [order]\n";
    QVERIFY(loadFiscalCalendar(files, u"w"_s).error().detail.contains(u"Atlantis"_s));
}

void FiscalTest::shippedViewsParse()
{
    MemoryFiles files;
    const auto views = loadViews(files, u"w"_s);
    QVERIFY2(views, views ? "" : qPrintable(views.error().detail));
    QVERIFY(views->size() >= 15);
    QCOMPARE(views->first().id, u"since-last-look"_s); // by rank
    for (const auto &view : *views) {
        QVERIFY(!view.title.isEmpty() && !view.question.isEmpty());
    }
}

void FiscalTest::ownViews()
{
    MemoryFiles files;
    files.contents[u"w/views/mine.yaml"_s] = "view: mine\ntitle: Ours\nquery: owner = okada\nrank: 1\n";
    const auto views = loadViews(files, u"w"_s).value();
    QCOMPARE(views.first().title, u"Ours"_s); // instead of the shipped one
    QCOMPARE(std::ranges::count(views, u"mine"_s, &ShippedView::id), 1);
    files.contents[u"w/views/bad.yaml"_s] = "view: bad\ntitle: Bad\nquery: lane = ordr\n";
    const auto refused = loadViews(files, u"w"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"bad.yaml:3"_s) && refused.error().detail.contains(u"ordr"_s),
             qPrintable(refused.error().detail));
}

QTEST_APPLESS_MAIN(FiscalTest)
#include "fiscaltest.moc"
