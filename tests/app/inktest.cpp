// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/ink.h"
#include "app/components/lookchoice.h"

#include <KColorScheme>
#include <KSharedConfig>

#include <QGuiApplication>
#include <QStandardPaths>
#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

/// The promised contrast, in the schemes people have.
class InkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratios_data();
    void ratios();
    void readableIsLeftAlone();
    void highContrast_data();
    void highContrast();
};

void InkTest::ratios_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << u"BreezeLight"_s << false;
    QTest::newRow("dark") << u"BreezeDark"_s << true;
    QTest::newRow("classic") << u"BreezeClassic"_s << false;
}

void InkTest::ratios()
{
    QFETCH(QString, scheme);
    QFETCH(bool, dark);
    const QString file =
        QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"color-schemes/%1.colors"_s.arg(scheme));
    QVERIFY2(!file.isEmpty(), "the Breeze schemes are part of the toolchain");
    qApp->setProperty("KDE_COLOR_SCHEME_PATH", file);
    const auto s = applicationScheme();
    QCOMPARE(s.dark(), dark);
    for (const QColor &role : {s.negative, s.neutral, s.positive, s.link, s.visited}) {
        const QColor ink = Contrast::ink(role, s);
        QVERIFY(Contrast::ratio(ink, s.tint(role)) >= 4.6);
        QVERIFY(Contrast::ratio(ink, s.window) >= 4.6);
        QVERIFY(Contrast::ratio(ink, s.selection()) >= 4.6);
        QVERIFY(Contrast::ratio(ink, s.page) >= 4.6);
        QVERIFY(Contrast::ratio(Contrast::fill(role, s), s.page) >= 3.0);
    }
    const Ink palette;
    for (const QColor &ground : {palette.page(), palette.window(), palette.selection()}) {
        QVERIFY(Contrast::ratio(palette.secondary(), ground) >= 4.6);
        QVERIFY(Contrast::ratio(palette.text(), ground) >= 7.0);
    }
    // White (or the page) on a filled button, and the focus outline.
    QVERIFY(Contrast::ratio(palette.page(), palette.inks().value(u"info"_s).value<QColor>()) >= 4.6);
    QVERIFY(Contrast::ratio(palette.focus(), palette.page()) >= 3.0);
}

void InkTest::readableIsLeftAlone()
{
    const Contrast::Scheme scheme{.page = Qt::white,
                                  .window = Qt::white,
                                  .text = Qt::black,
                                  .highlight = Qt::white,
                                  .negative = {},
                                  .neutral = {},
                                  .positive = {},
                                  .link = {},
                                  .visited = {}};
    QCOMPARE(Contrast::ink(QColor(120, 0, 0), scheme), QColor(120, 0, 0));
    QVERIFY(Contrast::ink(QColor(255, 200, 200), scheme) != QColor(255, 200, 200));
    QCOMPARE(qRound(Contrast::ratio(Qt::white, Qt::black)), 21);
}

void InkTest::highContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("on a light desktop") << false;
    QTest::newRow("on a dark desktop") << true;
}

/// Every state at 7:1 or more, on every ground it stands on; bars and lines at 4.5:1; a strong focus ring.
void InkTest::highContrast()
{
    QFETCH(bool, dark);
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication::setPalette(dark ? QPalette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white,
                                                Qt::white, Qt::black, Qt::black)
                                     : QPalette(Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray, Qt::black,
                                                Qt::black, Qt::white, Qt::white));
    LookChoice::instance().show(u"contrast"_s);
    const auto s = applicationScheme();
    QVERIFY(s.high);
    QCOMPARE(s.dark(), dark);
    const Ink palette;
    const auto inks = palette.inks();
    for (const auto &[role, value] : inks.asKeyValueRange()) {
        const auto ink = value.value<QColor>();
        for (const QColor &ground : {palette.page(), palette.window(), palette.selection(), palette.hover()}) {
            QVERIFY2(Contrast::ratio(ink, ground) >= 7.0,
                     qPrintable(u"%1 on %2: %3"_s.arg(role, ground.name()).arg(Contrast::ratio(ink, ground))));
        }
        QVERIFY2(Contrast::ratio(ink, palette.tints().value(role).value<QColor>()) >= 7.0, qPrintable(role));
        QVERIFY2(Contrast::ratio(palette.fills().value(role).value<QColor>(), palette.page()) >= 4.5, qPrintable(role));
    }
    QVERIFY(Contrast::ratio(palette.focus(), palette.page()) >= 7.0);
    QCOMPARE(palette.focusWidth(), 3);
    QVERIFY(Contrast::ratio(palette.line(), palette.page()) >= 3.0);
    LookChoice::instance().show(u"light"_s);
    QVERIFY(!applicationScheme().high);
    LookChoice::instance().show(u"desktop"_s);
}

QTEST_MAIN(InkTest)
#include "inktest.moc"
