// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/money.h"

#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

class MoneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parsesExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty = refused
        QTest::newRow("plain") << u"186400.00"_s << u"186400.00"_s;
        QTest::newRow("yen") << u"12480000"_s << u"12480000"_s;
        QTest::newRow("dinar") << u"1.234"_s << u"1.234"_s;
        QTest::newRow("eighteen digits") << u"123456789012345678"_s << u"123456789012345678"_s;
        QTest::newRow("a third") << u"0.1"_s << u"0.1"_s;
        QTest::newRow("negative") << u"-0.01"_s << u"-0.01"_s;
        QTest::newRow("minus zero is zero") << u"-0.00"_s << u"0.00"_s;
        QTest::newRow("exponent") << u"1.5e3"_s << u"1500"_s;
        QTest::newRow("blank") << u" 1"_s << QString();
        QTest::newRow("comma") << u"1,5"_s << QString();
        QTest::newRow("nan") << u"NaN"_s << QString();
        QTest::newRow("infinite") << u"Infinity"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("two points") << u"1.2.3"_s << QString();
        QTest::newRow("huge exponent") << u"1e999"_s << QString();
        QTest::newRow("too long") << QString(40, u'9') << QString();
    }
    void parsesExactly()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto value = Decimal::parse(text);
        QCOMPARE(value.has_value(), !expected.isEmpty());
        if (value) {
            QCOMPARE(value->toString(), expected);
        }
    }
    void sumsNeverRound()
    {
        const auto tenth = Decimal::parse(u"0.1").value();
        Decimal sum;
        for (int i = 0; i < 1000; ++i) {
            sum += tenth;
        }
        QCOMPARE(sum, Decimal::fromInt(100));
        const auto big = Decimal::parse(u"9999999999999999999999999999999999").value();
        QCOMPARE((big + tenth - big).toString(), u"0.1"_s);
        QCOMPARE((big * big).toString().size(), 68);
    }
    void minorUnits()
    {
        QCOMPARE(Decimal::fromMinor(18640000, 2).toString(), u"186400.00"_s);
        QCOMPARE(Decimal::parse(u"186400.00").value().toMinor(currencyDigits(u"EUR")).value(), 18640000);
        QCOMPARE(Decimal::parse(u"1.234").value().toMinor(currencyDigits(u"BHD")).value(), 1234);
        QCOMPARE(Decimal::parse(u"1200").value().toMinor(currencyDigits(u"JPY")).value(), 1200);
        QCOMPARE(Decimal::parse(u"1200.00").value().toMinor(currencyDigits(u"JPY")).value(), 1200);
        QVERIFY(!Decimal::parse(u"1.005").value().toMinor(2));
        QVERIFY(!Decimal::parse(u"99999999999999999999").value().toMinor(2));
    }
    void textHasTheDecimalsOfItsCurrency()
    {
        const auto text = [](const char *amount, const QString &currency) {
            return Money{Decimal::parse(QString::fromLatin1(amount)).value(), currency}.text();
        };
        QCOMPARE(text("191060.0", u"EUR"_s), u"191060.00"_s);
        QCOMPARE(text("12000.00", u"JPY"_s), u"12000"_s);
        QCOMPARE(text("0.1250", u"EUR"_s), u"0.125"_s); // a unit price finer than a cent is shown as it is
        QCOMPARE(text("-1.5", u"BHD"_s), u"-1.500"_s);
    }
    void comparesByValue()
    {
        QCOMPARE(Decimal::parse(u"1.50").value(), Decimal::parse(u"1.5").value());
        QVERIFY(Decimal::parse(u"-2").value() < Decimal::parse(u"1").value());
        QVERIFY((Money{Decimal::fromInt(1), u"EUR"_s} != Money{Decimal::fromInt(1), u"USD"_s}));
        QCOMPARE(Decimal::parse(u"2.345").value().toString(2), u"2.34"_s);
    }
};

QTEST_APPLESS_MAIN(MoneyTest)
#include "moneytest.moc"
