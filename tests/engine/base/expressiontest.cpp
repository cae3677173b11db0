// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/expression.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

class ExpressionTest : public QObject
{
    Q_OBJECT
private:
    static Result<QJsonValue> ask(const QString &text)
    {
        return Expression::compile(text).and_then(
            [](const Expression &e) { return e.evaluate(JsonDocument(QJsonValue(QJsonObject()))); });
    }

private Q_SLOTS:
    void splitLeavesNothingEmpty()
    {
        QCOMPARE(ask(u"split('si_1  si_2', ' ')"_s)->toArray(), (QJsonArray{u"si_1"_s, u"si_2"_s}));
        QVERIFY(!ask(u"split(`null`, ' ')"_s));
    }

    void sumsAndPartnersByKey()
    {
        const QJsonArray rows{QJsonObject{{u"sku"_s, u"A"_s}, {u"n"_s, u"1.5"_s}},
                              QJsonObject{{u"sku"_s, u"B"_s}, {u"n"_s, u"2"_s}},
                              QJsonObject{{u"sku"_s, u"A"_s}, {u"n"_s, QJsonValue::Null}},
                              QJsonObject{{u"sku"_s, u"A"_s}, {u"n"_s, u"0.1"_s}}, QJsonObject{{u"n"_s, u"9"_s}}};
        const JsonDocument document(QJsonValue(QJsonObject{
            {u"rows"_s, rows}, {u"more"_s, QJsonArray{QJsonObject{{u"sku"_s, u"A"_s}, {u"left"_s, u"1"_s}}}}}));
        const auto in = [&](const QString &text) {
            return Expression::compile(text).and_then([&](const Expression &e) { return e.evaluate(document); });
        };
        QCOMPARE(in(u"sum_by(rows, 'sku', 'n')"_s)->toArray(),
                 (QJsonArray{QJsonObject{{u"sku"_s, u"A"_s}, {u"n"_s, u"1.6"_s}},
                             QJsonObject{{u"sku"_s, u"B"_s}, {u"n"_s, u"2"_s}}}));
        QCOMPARE(in(u"joined(sum_by(rows, 'sku', 'n'), more, 'sku')"_s)->toArray(),
                 (QJsonArray{QJsonObject{{u"sku"_s, u"A"_s}, {u"n"_s, u"1.6"_s}, {u"left"_s, u"1"_s}}}));
        QCOMPARE(in(u"joined(rows, nothing, 'sku')"_s)->toArray(), QJsonArray()); // no list has no rows
        QVERIFY(!in(u"sum_by(`[{\"sku\": \"A\", \"n\": \"many\"}]`, 'sku', 'n')"_s));
    }

    void spreadLosesNoCent_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("period");
        QTest::newRow("a year") << u"spread('1200.10', 'EUR', '2026-11-21', '2027-10-31')"_s << 12 << u"100.00"_s
                                << u"100.10"_s << u"2027-10"_s;
        QTest::newRow("the rest of one") << u"spread('1000.00', 'EUR', '2027-05-03', '2027-10-31')"_s << 6 << u"83.33"_s
                                         << u"83.35"_s << u"2027-10"_s;
        QTest::newRow("no cents") << u"spread('1000', 'JPY', '2027-09-30', '2027-10-01')"_s << 2 << u"83"_s << u"83"_s
                                  << u"2027-10"_s;
        QTest::newRow("nothing") << u"spread('0', 'EUR', '2027-09-30', '2027-10-01')"_s << 2 << u"0.00"_s << u"0.00"_s
                                 << u"2027-10"_s;
    }
    void spreadLosesNoCent()
    {
        QFETCH(const QString, call);
        QFETCH(const int, months);
        QFETCH(const QString, first);
        QFETCH(const QString, last);
        QFETCH(const QString, period);
        const auto list = ask(call)->toArray();
        QCOMPARE(list.size(), months);
        QCOMPARE(list.first()["amount"_L1].toString(), first);
        QCOMPARE(list.last()["amount"_L1].toString(), last);
        QCOMPARE(list.last()["period"_L1].toString(), period);
    }

    void spreadRefuses()
    {
        QVERIFY(!ask(u"spread('1200', 'EUR', 'soon', '2027-10-31')"_s));
        QVERIFY(!ask(u"spread('0.001', 'EUR', '2026-11-21', '2027-10-31')"_s));
        QCOMPARE(ask(u"spread('1200', 'EUR', '2027-11-21', '2027-10-31')"_s)->toArray().size(), 0); // over already
    }
};

QTEST_GUILESS_MAIN(ExpressionTest)
#include "expressiontest.moc"
