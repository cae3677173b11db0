// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/format.h"

#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

namespace
{

Money money(const char *amount, const char *currency)
{
    return {*Decimal::parse(QString::fromLatin1(amount)), QString::fromLatin1(currency)};
}

QString plainSpaces(QString text)
{
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { Format::setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void amounts();
    void pointsLineUp();
    void localised();
    void short_();
    void ages_data();
    void ages();
    void deadlines();
    void past();
};

void FormatTest::amounts()
{
    QCOMPARE(Format::amount(money("186400", "EUR")), u"186,400.00"_s);
    QCOMPARE(Format::amount(money("-1840.5", "USD")), QString(QChar(0x2212) + u"1,840.50"_s));
    QCOMPARE(Format::amount(money("12480000", "JPY")), u"12,480,000"_s);
    QCOMPARE(Format::amount(money("1.5", "BHD")), u"1.500"_s);
    QCOMPARE(Format::amount({}), QString(QChar(0x2014)));
    // Exact far beyond a double.
    QCOMPARE(Format::amount(money("1234567890123456789012.34", "EUR")), u"1,234,567,890,123,456,789,012.34"_s);
}

void FormatTest::pointsLineUp()
{
    const QString yen = Format::amount(money("12480000", "JPY"), 2);
    QCOMPARE(yen, QString(u"12,480,000"_s + QChar(0x2008) + QChar(0x2007) + QChar(0x2007)));
    QCOMPARE(Format::amount(money("1.5", "EUR"), 3), QString(u"1.50"_s + QChar(0x2007)));
    QCOMPARE(Format::amount(money("1.5", "BHD"), 3), u"1.500"_s);
}

void FormatTest::localised()
{
    Format::setLocale(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(Format::amount(money("186400", "EUR")), u"186.400,00"_s);
    QCOMPARE(Format::factor(0.5), u"0,50"_s);
    Format::setLocale(QLocale(QLocale::Arabic, QLocale::Egypt));
    QVERIFY(Format::amount(money("12", "EUR")).startsWith(QChar(0x0661)));
}

void FormatTest::short_()
{
    QCOMPARE(plainSpaces(Format::shortAmount(money("142750.40", "EUR"))), u"142,750 EUR"_s);
    QCOMPARE(plainSpaces(Format::shortAmount(money("41800000", "JPY"))), u"41.8 M JPY"_s);
    const auto figure = Format::figure(money("6081200", "EUR"));
    QCOMPARE(figure.number, u"6.08"_s);
    QCOMPARE(plainSpaces(figure.unit), u"M EUR"_s);
    QCOMPARE(Format::figure(money("38200", "EUR")).number, u"38,200"_s);
}

void FormatTest::ages_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("days and hours") << day + 16 * hour + 5 * minute << u"1 d 16 h"_s;
    QTest::newRow("whole days") << 3 * day << u"3 d"_s;
    QTest::newRow("minutes") << 23 * minute + 40'000 << u"23 m"_s;
    QTest::newRow("few minutes") << minute + 20'000 << u"1 m 20 s"_s;
    QTest::newRow("seconds") << qint64(8'000) << u"8 s"_s;
    QTest::newRow("zero") << qint64(0) << u"0 s"_s;
    QTest::newRow("unknown") << qint64(-1) << QString(QChar(0x2014));
}

void FormatTest::ages()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(plainSpaces(Format::age(ms)), text);
}

void FormatTest::deadlines()
{
    const QTimeZone berlin("Europe/Berlin");
    const qint64 now = QDateTime(QDate(2025, 12, 30), QTime(9, 14), berlin).toMSecsSinceEpoch();
    QCOMPARE(plainSpaces(Format::due(now + hour + 46 * minute, now, berlin)), u"in 1 h 46 m"_s);
    QCOMPARE(plainSpaces(Format::due(now - 38 * minute, now, berlin)), u"late by 38 m"_s);
    QCOMPARE(plainSpaces(Format::due(now - 9 * day - hour, now, berlin)), u"late by 9 d 1 h"_s);
    QCOMPARE(plainSpaces(Format::due(now - 25 * day - 20 * hour, now, berlin)), u"late by 25 d"_s);
    QCOMPARE(Format::due(now + day - 14 * minute, now, berlin), u"tomorrow 09:00"_s);
    QCOMPARE(Format::due(now + 3 * day + 46 * minute, now, berlin), u"2 Jan 10:00"_s);
    QCOMPARE(Format::due(0, now, berlin), QString(QChar(0x2014)));
    QCOMPARE(plainSpaces(Format::dueShort(now - 38 * minute, now, berlin)), QString(QChar(0x2212) + u"38 m"_s));
}

void FormatTest::past()
{
    const QTimeZone berlin("Europe/Berlin");
    const qint64 now = QDateTime(QDate(2025, 12, 30), QTime(9, 14), berlin).toMSecsSinceEpoch();
    QCOMPARE(Format::past(now - 4 * minute, now, berlin), u"4 min ago"_s);
    QCOMPARE(Format::past(now - 2 * day + 7 * hour + 31 * minute, now, berlin), u"28 Dec 16:45"_s);
    QCOMPARE(Format::evidenceTime(now, berlin), u"09:14:00"_s);
    QCOMPARE(Format::clock(now, berlin), u"Europe/Berlin · Tue 30 Dec 2025 09:14"_s);
}

QTEST_GUILESS_MAIN(FormatTest)
#include "formattest.moc"
