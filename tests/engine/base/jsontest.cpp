// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"
#include "engine/base/expression.h"

#include <QJsonArray>
#include <QJsonDocument>
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
    void writesTextAsQtDoes()
    {
        const auto check = [](const QString &text) {
            const QJsonObject object{{text, text}};
            QCOMPARE(canonicalJson(object), QJsonDocument(object).toJson(QJsonDocument::Compact));
        };
        for (int unit = 0; unit <= 0xffff; ++unit) { // halves of pairs too
            check(u"a"_s + QChar(static_cast<char16_t>(unit)) + u"b"_s);
        }
        check(u"\"\\\b\f\n\r\t/"_s);
        check(QString::fromUtf8("gr\xc3\xbc\xc3\x9f\x65 \xf0\x9f\x98\x80\xf0\x9f\x98\x80 end"));
        check(QString(QChar(0xde00)) + QChar(0xd83d)); // a pair the wrong way round
        check(QString());
    }
    void writesNumbersAsQtDoes()
    {
        for (const auto number : {0.0, -0.0, 1.0, -7.0, 186400.1, 1e14, 999999999999999.0, 1e15, -1e15, 1e16, 1e300,
                                  0.1, 9007199254740993.0}) {
            const QJsonArray array{number};
            QCOMPARE(canonicalJson(array), QJsonDocument(array).toJson(QJsonDocument::Compact));
        }
        const QJsonArray whole{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(),
                               Q_INT64_C(1000000000000000)};
        QCOMPARE(canonicalJson(whole), QJsonDocument(whole).toJson(QJsonDocument::Compact));
    }
    void writesADocumentAsItsValue()
    {
        const auto check = [](QByteArray text) {
            const auto document = JsonDocument::parse(text.replace('\'', '"'));
            QVERIFY2(document, text.constData());
            QCOMPARE(document->canonical(), canonicalJson(document->value()));
        };
        check("{'b':[1,-7,0,-0,true,false,null,[],{}],'a':{'z':'','':'empty key'}}");
        check("[1.50,1e3,-0.0,999999999999999,1000000000000000,-99999999999999,-999999999999999]");
        check("[18446744073709551615,123456789012345678901234567890,1.7976931348623157e309]");
        check("{'q\\'':'quote \\' back \\\\ slash / tab \\t nul \\u0000 del \\u007f','\\t':1}");
        check("{'twice':1,'twice':2,'\\u0061':3,'a':4}");
        // keys on both sides of the pairs of UTF-16: there the orders by UTF-8 and by UTF-16 differ
        check("{'\\ud83d\\ude00':1,'\\uff5e':2,'gr\\u00fc\\u00df':3,'plain':{'\\ue000':[{'\\ud800\\udc00':'x','\\uf8ff'"
              ":'y'}]}}");
    }
    void items()
    {
        const auto list = JsonDocument::parse("[{\"a\":1},[2],\"3\"]").value().items();
        QCOMPARE(list.size(), 3);
        QVERIFY(list[0].isObject() && list[1].isArray() && !list[2].isObject() && !list[2].isArray());
        QCOMPARE(list[1].items().constFirst().value(), QJsonValue(2));
        QVERIFY(list[0].items().isEmpty());
    }
    void readsWholeNumbersUpToFifteenDigits()
    {
        const auto array = parseJson("[999999999999999,1000000000000000,-99999999999999,-999999999999999,0]").value();
        QCOMPARE(array[0], QJsonValue(Q_INT64_C(999999999999999)));
        QCOMPARE(array[1], QJsonValue(u"1000000000000000"_s));
        QCOMPARE(array[2], QJsonValue(Q_INT64_C(-99999999999999)));
        QCOMPARE(array[3], QJsonValue(u"-999999999999999"_s));
        QCOMPARE(array[4], QJsonValue(0));
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "jsontest.moc"
