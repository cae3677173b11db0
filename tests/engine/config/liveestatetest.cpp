// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/estate.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Config;

class LiveEstateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QFINDTESTDATA("../../../resources/estates/live-erp.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_yaml = file.readAll();
    }

    void aRealErpStandsBesideSimulatedSystems()
    {
        const auto estate = read(m_yaml);
        QVERIFY2(estate, estate ? "" : qPrintable(estate.error().detail));
        QVERIFY(!estate->simulated);
        const auto *erp = estate->systemFor(u"erp"_s, u"AM-DE"_s);
        QVERIFY(erp);
        QCOMPARE(erp->profile.kind, u"tryton"_s);
        QVERIFY(!erp->simulated);
        QVERIFY(estate->system(u"salesforce-emea"_s)->simulated);
    }

    void elsewhereItNeedsTls()
    {
        auto yaml = m_yaml;
        yaml.replace("http://127.0.0.1", "http://erp.example.com");
        const auto estate = read(yaml);
        QVERIFY(!estate);
        QVERIFY2(estate.error().detail.contains("https"_L1), qPrintable(estate.error().detail));
        yaml.replace("http://erp.example.com", "https://erp.example.com");
        QVERIFY(read(yaml));
    }

private:
    static Result<Estate> read(const QByteArray &yaml)
    {
        return Profiles::shipped().and_then(
            [&](const Profiles &profiles) { return readEstate(u"live-erp.yaml"_s, yaml, profiles); });
    }

    QByteArray m_yaml;
};

QTEST_GUILESS_MAIN(LiveEstateTest)
#include "liveestatetest.moc"
