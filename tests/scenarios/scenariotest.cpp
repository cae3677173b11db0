// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scenario/stagesengine.h"

#include <QDir>
#include <QTest>

using namespace Throughline;
using namespace Throughline::TestSupport;
using namespace Qt::StringLiterals;

class ScenarioTest : public QObject
{
    Q_OBJECT

    static QString run(const QString &text)
    {
        const auto scenario = parseScenario(text);
        StagesEngine engine;
        return scenario ? runScenario(*scenario, engine) : scenario.error().detail;
    }

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SCENARIOS));
        const auto files = folder.entryList({u"*.scn"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 10);
        for (const auto &file : files) {
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
        }
    }
    void files()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(run(QString::fromUtf8(file.readAll())), QString());
    }
    void anExpectationThatFailsNamesItsLine()
    {
        const auto text =
            u"system crm crm\nat 09:00 crm Opportunity 1 {\"status\":\"won\",\n\"keys\":{\"order_key\":\"SO-1\"}}\nexpect lane SO-1 quote\n"_s;
        QCOMPARE(run(text), u"line 4: expect lane SO-1 quote: there is: invoice"_s);
    }
    void anotherOrderThatFailsIsFound()
    {
        // of two equally ripe versions of one moment the later one counts; "order any" must object
        const auto text = u"order any\nsystem crm crm\nat 09:00 crm Opportunity 1 as-of 09:00 "
                          u"{\"status\":\"won\",\"amount\":\"1.00 EUR\",\"keys\":{\"order_key\":\"SO-1\"}}\n"
                          "at 09:05 crm Opportunity 1 as-of 09:00 "
                          "{\"status\":\"won\",\"amount\":\"2.00 EUR\",\"keys\":{\"order_key\":\"SO-1\"}}\n"
                          "expect amount SO-1 2.00 EUR\n"_s;
        QVERIFY(run(text).startsWith(u"in order "_s));
    }
    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("verb") << u"hope for the best"_s;
        QTest::newRow("time") << u"at noon crm Opportunity 1 {}"_s;
        QTest::newRow("json") << u"at 09:00 crm Opportunity 1 {\"status\""_s;
        QTest::newRow("state") << u"at 09:00 step SO-1 erp-order sleeping"_s;
        QTest::newRow("amount") << u"at 09:00 crm Opportunity 1 {\"amount\":\"1,5 EUR\"}"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, text);
        QVERIFY(run(u"\n"_s + text).startsWith(u"line 2: "_s));
    }
};

QTEST_GUILESS_MAIN(ScenarioTest)
#include "scenariotest.moc"
