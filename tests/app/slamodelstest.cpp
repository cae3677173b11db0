// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertscontroller.h"
#include "app/components/causewords.h"
#include "app/components/format.h"
#include "app/platform/notifier.h"
#include "app/sla/kpicontroller.h"
#include "app/sla/pagereport.h"
#include "app/sla/slacontroller.h"
#include "tests/support/samplebackend.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Throughline;
using namespace Qt::StringLiterals;

namespace
{

/// Marks what goes through the translations.
class Marks : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'«' + QString::fromUtf8(text);
    }
};

} // namespace

class SlaModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Format::setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aBoardIsReadableAsChartsAndAsTables()
    {
        SampleBackend backend;
        SlaController desk;
        QAbstractItemModelTester tester(desk.items(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.showDefinition(u"quote-to-order"_s);
        desk.setBackend(&backend);
        QTRY_VERIFY(!desk.loading());
        QCOMPARE(desk.tabs().size(), 6);
        QCOMPARE(desk.tabs().at(desk.tab()).toMap().value(u"text"_s).toString(), u"Quote to order"_s);
        QCOMPARE(desk.tabs().at(desk.tab()).toMap().value(u"count"_s).toString(), u"93.1\u00a0%"_s);
        QCOMPARE(desk.tabs().at(desk.tab()).toMap().value(u"role"_s).toString(), u"warn"_s); // below its target
        QCOMPARE(desk.days().size(), 30);
        QCOMPARE(desk.calendar().size(), 37); // and the week to come
        QCOMPARE(desk.calendar().at(29).toMap().value(u"number"_s).toString(), u"6 + 26"_s);
        QCOMPARE(desk.calendar().at(30).toMap().value(u"number"_s).toString(), u"31"_s);
        QCOMPARE(desk.calendarStart(), 0); // the first of December 2025 is a Monday
        QCOMPARE(desk.marks().at(0).toMap().value(u"index"_s).toInt(), 27);
        QCOMPARE(desk.figures().size(), 5);
        QCOMPARE(desk.figures().at(4).toMap().value(u"number"_s).toString(), u"0.47"_s);
        QVERIFY(desk.backTestText().contains(u"8,583"_s));
        // Every chart has a table, every row as many cells as heads.
        QCOMPARE(desk.tables().size(), 5);
        for (const auto values = desk.tables(); const auto &value : values) {
            const auto table = value.toMap();
            QVERIFY(!table[u"rows"_s].toList().isEmpty());
            for (const auto rows = table[u"rows"_s].toList(); const auto &row : rows) {
                QCOMPARE(row.toStringList().size(), table[u"heads"_s].toStringList().size());
            }
        }
        for (const auto &list : {desk.days(), desk.bars(), desk.ages(), desk.forecast(), desk.calendar()}) {
            for (const auto &point : list) {
                QVERIFY(!point.toMap()[u"text"_s].toString().isEmpty()); // what a screen reader says
            }
        }
    }

    void aPointLeadsToItsTransactions()
    {
        SampleBackend backend;
        SlaController desk;
        QAbstractItemModelTester tester(desk.items(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.setBackend(&backend);
        QTRY_COMPARE(desk.items()->count(), 2); // begins with what is late
        QCOMPARE(desk.pointTitle(), u"Late now"_s);
        QCOMPARE(desk.items()->value(0, u"word"_s).toString(), u"late by 38\u00a0m"_s);
        desk.pick(u"breaches:20251229"_s);
        QTRY_COMPARE(desk.items()->count(), 8);
        QCOMPARE(desk.pointTitle(), u"Mon 29 Dec"_s);
        QCOMPARE(desk.items()->value(2, u"share"_s).toString(), u"96.0\u00a0%"_s);
        QCOMPARE(desk.items()->value(2, u"role"_s).toString(), u"warn"_s);
        desk.pick(u"age:3"_s);
        QTRY_VERIFY(backend.asked().constLast().startsWith(u"slaItems 6"_s));
        QCOMPARE(desk.pointTitle(), u"1 day(s) to 3 day(s)"_s);
        desk.pick(u"bar:99"_s); // no such bar: everything open
        QCOMPARE(desk.pointTitle(), u"Open clocks"_s);
    }

    void anErrorIsSaidAndAnEmptyOneExplained()
    {
        SampleBackend backend;
        backend.makeEmpty();
        SlaController desk;
        desk.setBackend(&backend);
        QTRY_VERIFY(!desk.loading());
        QVERIFY(desk.empty());
        backend.breakWith(Error{ErrorCode::StoreBroken, u"disk is full"_s});
        QTRY_VERIFY(desk.error().contains(u"disk is full"_s));
    }

    void keyFiguresShowTheirFormula()
    {
        SampleBackend backend;
        KpiController desk;
        QAbstractItemModelTester tester(desk.kpis(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.setBackend(&backend);
        QTRY_COMPARE(desk.kpis()->count(), 9);
        for (int row = 0; row < desk.kpis()->count(); ++row) {
            QVERIFY2(!desk.kpis()->value(row, u"formula"_s).toString().isEmpty(), qPrintable(desk.kpis()->keyAt(row)));
            QVERIFY(!desk.kpis()->value(row, u"scope"_s).toString().isEmpty());
        }
        const int share = desk.kpis()->rowOf(u"order-failure"_s);
        QCOMPARE(desk.kpis()->value(share, u"value"_s).toString(), u"6.8\u00a0%"_s);
        QCOMPARE(desk.kpis()->value(share, u"counted"_s).toString(), u"198 of 2,910"_s);
        const int unknown = desk.kpis()->rowOf(u"duplicate-customers"_s);
        QVERIFY(!desk.kpis()->value(unknown, u"known"_s).toBool()); // a dash, not 0 %

        QVERIFY(desk.roi().value(u"saved"_s).toString().isEmpty());
        desk.setRoi(u"many"_s, u"62"_s);
        QVERIFY(!desk.error().isEmpty());
        QVERIFY(backend.commands().isEmpty());
        desk.setRoi(u"25"_s, u"62.50"_s);
        QTRY_COMPARE(desk.roi().value(u"saved"_s).toString(), u"4,700.00\u00a0EUR"_s);
        QVERIFY(!desk.canUndo()); // there was nothing before
        desk.setRoi(u"30"_s, u"62.50"_s);
        QTRY_VERIFY(desk.canUndo());
        desk.undoRoi();
        QTRY_COMPARE(backend.commands().constLast(), u"setRoi 25 62.50"_s);
    }

    void numbersAreReadAsThePersonWritesThem()
    {
        Format::setLocale(QLocale(QLocale::German));
        SampleBackend backend;
        KpiController desk;
        desk.setBackend(&backend);
        QTRY_VERIFY(!desk.loading());
        desk.setRoi(u"25"_s, u"1.062,50"_s);
        QTRY_COMPARE(backend.commands().constLast(), u"setRoi 25 1062.50"_s);
        Format::setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void alertsAreAcknowledgedAndChanged()
    {
        SampleBackend backend;
        AlertsController desk;
        QAbstractItemModelTester tester(desk.alerts(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester ruleTester(desk.rules(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.setBackend(&backend);
        QTRY_COMPARE(desk.alerts()->count(), 3);
        QCOMPARE(desk.alert().value(u"page"_s).toString(), u"exceptions"_s);
        desk.acknowledge(u"a-1"_s, true);
        QTRY_VERIFY(desk.alert().value(u"acknowledged"_s).toBool());
        desk.acknowledge(u"a-2"_s, true);
        QTRY_COMPARE(backend.commands().size(), 2);
        desk.undo();
        desk.undo();
        QTRY_COMPARE(backend.commands().constLast(), u"acknowledgeAlert a-1 0"_s);
        QTRY_VERIFY(!desk.alert().value(u"acknowledged"_s).toBool());
        QVERIFY(!desk.canUndo());

        desk.setTab(2);
        desk.setCurrentRule(u"sla-late"_s);
        QCOMPARE(desk.rule().value(u"quietFrom"_s).toString(), u"20:00"_s);
        auto changes = desk.rule();
        changes[u"count"_s] = u"5"_s;
        changes[u"quietFrom"_s] = u"21:30"_s;
        changes[u"escalateHours"_s] = QString();
        desk.saveRule(u"sla-late"_s, changes);
        QTRY_COMPARE(desk.rule().value(u"count"_s).toString(), u"5"_s);
        QCOMPARE(desk.rule().value(u"quietFrom"_s).toString(), u"21:30"_s);
        QCOMPARE(desk.rule().value(u"escalateHours"_s).toString(), QString());
        desk.switchRule(u"sla-late"_s, false);
        QTRY_VERIFY(!desk.rule().value(u"on"_s).toBool());
        desk.undo();
        QTRY_VERIFY(desk.rule().value(u"on"_s).toBool());
    }

    void alertsAreNamedInThePersonsLanguage()
    {
        Api::AlertView late;
        late.watches = AlertRule::Watches::Sla;
        late.name = u"Order to invoice"_s;
        Api::AlertView costly;
        costly.name = u"Closed won in the CRM, no order in the ERP."_s;
        Api::AlertView waiting;
        waiting.watches = AlertRule::Watches::Customer;
        waiting.name = u"Order to invoice"_s; // somebody may be called so
        Marks marks;
        QVERIFY(QCoreApplication::installTranslator(&marks));
        QCOMPARE(alertName(late), u"«Order to invoice"_s);
        QVERIFY(alertName(costly).contains(u'«'));
        QCOMPARE(alertName(waiting), u"Order to invoice"_s);
        QCoreApplication::removeTranslator(&marks);
    }

    void onlyNewsIsAnnounced()
    {
        auto board = Sample::alerts();
        Announcements announcements(Sample::now() - 3 * 3'600'000LL);
        auto calls = announcements.take(board);
        // a-1 was told before the session, but nobody answered meanwhile; a-2 is new; a-3 has been acknowledged.
        QCOMPARE(calls.size(), 2);
        QVERIFY(calls[0].title.contains(u"Invalid item key"_s) && calls[0].urgent);
        QVERIFY(calls[0].text.contains(u"143"_s) && calls[0].text.contains(u"ERP support"_s));
        board.open[1].alert.count = 1'000; // a thousand more of the same: not told again
        QVERIFY(announcements.take(board).isEmpty());
        const auto first = board.open[1];
        for (int i = 0; i < 6; ++i) {
            auto more = first;
            more.alert.id = u"b-%1"_s.arg(i);
            more.alert.toldMs = Sample::now() + i;
            board.open.append(more);
        }
        calls = announcements.take(board);
        QCOMPARE(calls.size(), 1); // many at once are one
        QVERIFY(calls[0].title.contains(u"6"_s));
        auto quiet = first;
        quiet.alert.id = u"c"_s;
        quiet.alert.toldMs = 0;
        board.open.append(quiet);
        QVERIFY(announcements.take(board).isEmpty());
    }

    void aPageGoesToPaperWithItsTables()
    {
        PageReport report;
        report.setProperty("title", u"SLA <b>"_s);
        report.setProperty("scope", u"all"_s);
        report.setProperty(
            "tables",
            QVariantList{QVariantMap{{u"title"_s, u"Per day"_s},
                                     {u"heads"_s, QStringList{u"Day"_s, u"p50"_s}},
                                     {u"rows"_s, QVariantList{QVariant(QStringList{u"Mon"_s, u"4 h & more"_s})}}}});
        QVERIFY(report.html(false).contains(u"SLA &lt;b&gt;"_s));
        QVERIFY(report.html(false).contains(u"4 h &amp; more"_s));
        QVERIFY(!report.html(false).contains(u"<img"_s));
        QTemporaryDir folder;
        QImage picture(400, 200, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QVERIFY(report.writePdf(folder.filePath(u"page.pdf"_s), picture));
        QFile file(folder.filePath(u"page.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5).startsWith("%PDF-"));
        QVERIFY(!report.writePdf(folder.filePath(u"no/such/folder.pdf"_s), picture));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    SlaModelsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "slamodelstest.moc"
