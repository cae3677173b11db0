// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"

#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAmountsExact()
    {
        const auto object =
            parseJsonObject(R"({"a":186400.10,"b":12345678901234567890,"c":7,"d":"x","e":null,"f":true,"g":1e2})")
                .value();
        QCOMPARE(object["a"_L1], QJsonValue(u"186400.10"_s));
        QCOMPARE(object["b"_L1], QJsonValue(u"12345678901234567890"_s));
        QCOMPARE(object["c"_L1].toInteger(), 7);
        QVERIFY(object["e"_L1].isNull());
        QVERIFY(object["f"_L1].toBool());
        QCOMPARE(object["g"_L1], QJsonValue(u"1e2"_s));
    }
    void refusesGarbage()
    {
        QVERIFY(!parseJson("{"));
        QVERIFY(!parseJson(""));
        QVERIFY(!parseJson(QByteArray(5000, '[')));
        QVERIFY(!parseJsonObject("[1]"));
        QVERIFY(!parseJson("{} trailing"));
    }
    void writesExactNumbersAndSortedKeys()
    {
        const QJsonObject body{{u"rate"_s, exactNumber(u"932.00"_s)}, {u"a"_s, u"q\"uote"_s}, {u"n"_s, 3}};
        const QByteArray expected = "{\"a\":\"q\\\"uote\",\"n\":3,\"rate\":932.00}";
        QCOMPARE(writeJson(body), expected);
        QCOMPARE(parseJsonObject(writeJson(body)).value()["rate"_L1], QJsonValue(u"932.00"_s));
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "jsontest.moc"
