// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/payload.h"

#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

class PayloadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryToken();
    void otherBytes();
    void guilty();
};

void PayloadTest::keepsEveryToken()
{
    const QByteArray json =
        R"({"rate":932.00,"big":12345678901234567890.10,"text":"a \"{b},c\" é","items":[{"externalId":"SKU-PRO-EU"},)"
        R"({"externalId":"SKU-2","quantity":200,"note":"long enough to be put on lines of its own"}],"empty":{}})";
    const auto lines = payloadLines(json);
    QVERIFY(lines.size() > 6);
    const QString joined = lines.join(QString());
    QVERIFY(joined.contains(u"932.00"_s));
    QVERIFY(joined.contains(u"12345678901234567890.10"_s));
    const QString quoted = QString::fromUtf8(R"("a \"{b},c\" é")");
    QVERIFY(joined.contains(quoted));
    QString packed = joined;
    QString original = QString::fromUtf8(json);
    QCOMPARE(packed.remove(u' '), original.remove(u' '));
}

void PayloadTest::otherBytes()
{
    QCOMPARE(payloadLines("plain\ntext"), QStringList({u"plain"_s, u"text"_s}));
    QCOMPARE(payloadLines(QByteArray("\xff\xfe\x01", 3)), QStringList{u"ff fe 01"_s});
    QCOMPARE(payloadLines("{\"open\": [1, 2").isEmpty(), false); // broken JSON is shown, not refused
}

void PayloadTest::guilty()
{
    const QStringList lines{u"{"_s, u"  \"entity\": 4,"_s, u"  \"item\": \"SKU-PRO-EU\""_s, u"}"_s};
    QCOMPARE(guiltyLine(lines, u"The specified item key is invalid: SKU-PRO-EU."_s), 2);
    QCOMPARE(guiltyLine(lines, u"Something else failed"_s), -1);
}

QTEST_GUILESS_MAIN(PayloadTest)
#include "payloadtest.moc"
