// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shorthand.h"

#include "engine/lanes/comparison.h"

#include <QTest>

using namespace Throughline;
using namespace Throughline::Lanes;
using namespace Throughline::Lanes::Shorthand;

class ComparisonTest : public QObject
{
    Q_OBJECT

    /// "100.00 EUR* | 120.00 EUR! | -" : star = system of record, ! = differs
    static QString row(const QString &records, const QString &attribute, const QMap<QString, QString> &products = {})
    {
        auto reference = estate();
        reference.productNames = products;
        const auto comparison = compare(versions(records), reference);
        const auto it = std::ranges::find(comparison.rows, attribute, &Comparison::Row::attribute);
        if (it == comparison.rows.end()) {
            return {};
        }
        QStringList cells;
        for (const auto &cell : it->cells) {
            cells.append(!cell.present ? u"-"_s
                                       : cell.text + (cell.systemOfRecord ? u"*"_s : QString())
                                 + (cell.differs ? u"!"_s : QString()));
        }
        return cells.join(u" | "_s);
    }

private Q_SLOTS:
    void columnsAreAllSystemsInBusinessOrder()
    {
        const auto comparison = compare(versions(u"crm opportunity won @10"_s), estate());
        QCOMPARE(comparison.columns.size(), 3);
        QCOMPARE(comparison.columns[0].system, u"crm"_s);
        QCOMPARE(comparison.columns[1].system, u"erp"_s);
        QCOMPARE(comparison.columns[2].system, u"billing"_s);
        QVERIFY(comparison.columns[0].hasRecord);
        QCOMPARE(comparison.columns[0].seenMs, 11);
        QVERIFY(!comparison.columns[1].hasRecord);
    }
    void theStarMovesWithTheErpOrder()
    {
        const auto crm = u"crm opportunity won @10 100.00 EUR; billing subscription active @30 100.00 EUR;"_s;
        QCOMPARE(row(crm, u"amount"_s), u"100.00 EUR* | - | 100.00 EUR"_s);
        QCOMPARE(row(crm + u"erp order booked @20 120.00 EUR"_s, u"amount"_s),
                 u"100.00 EUR! | 120.00 EUR* | 100.00 EUR!"_s);
        QCOMPARE(row(crm + u"erp order cancelled @20 120.00 EUR"_s, u"amount"_s),
                 u"100.00 EUR* | 120.00 EUR! | 100.00 EUR"_s);
    }
    void moneyIsExact()
    {
        QCOMPARE(
            row(u"crm opportunity won @1 0.3 EUR; erp order booked @2 0.30 EUR; billing subscription active @3 0.30000001 EUR"_s,
                u"amount"_s),
            u"0.30 EUR | 0.30 EUR* | 0.30000001 EUR!"_s);
        QCOMPARE(row(u"crm opportunity won @1 5 EUR; erp order booked @2 5 USD"_s, u"amount"_s),
                 u"5.00 EUR! | 5.00 USD* | -"_s);
    }
    void aMappedProductIsTheSameProduct()
    {
        const auto text = u"crm opportunity won @1 product=PRO-EU; erp order booked @2 product=SKU-PRO-E1"_s;
        QCOMPARE(row(text, u"product"_s), u"PRO-EU! | SKU-PRO-E1* | -"_s);
        QCOMPARE(row(text, u"product"_s, {{u"PRO-EU"_s, u"SKU-PRO-E1"_s}}), u"PRO-EU | SKU-PRO-E1* | -"_s);
    }
    void datesAreValues()
    {
        QCOMPARE(row(u"crm opportunity won @1 start_date=2026-11-01; erp order booked @2 "
                     u"start_date=2026-11-01T00:00:00Z; "
                     "billing subscription active @3 start_date=2026-11-02"_s,
                     u"start_date"_s),
                 u"2026-11-01 | 2026-11-01T00:00:00Z* | 2026-11-02!"_s);
    }
    void values_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("number") << int(ValueType::Number) << u"12"_s << u"12.0"_s << true;
        QTest::newRow("number differs") << int(ValueType::Number) << u"12"_s << u"12.1"_s << false;
        QTest::newRow("no number") << int(ValueType::Number) << u"twelve"_s << u"12"_s << false;
        QTest::newRow("blanks") << int(ValueType::Text) << u"Acme  GmbH "_s << u"Acme GmbH"_s << true;
        QTest::newRow("case counts") << int(ValueType::Text) << u"ACME"_s << u"Acme"_s << false;
        QTest::newRow("time of day") << int(ValueType::Date) << u"2026-11-01T23:59:59Z"_s << u"2026-11-01"_s << true;
        QTest::newRow("no date") << int(ValueType::Date) << u"soon"_s << u"soon"_s << true;
        QTest::newRow("scale") << int(ValueType::Money) << u"1.50 EUR"_s << u"1.5 EUR"_s << true;
        QTest::newRow("currency") << int(ValueType::Money) << u"1.50 EUR"_s << u"1.50 USD"_s << false;
    }
    void values()
    {
        QFETCH(int, type);
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        QCOMPARE(sameValue(ValueType(type), a, b), same);
        QCOMPARE(sameValue(ValueType(type), b, a), same);
    }
    void theNewestVersionSpeaksAndTheDeletedDoesNot()
    {
        QCOMPARE(
            row(u"crm opportunity won @5 7 EUR; crm opportunity won @3 8 EUR; erp order booked @2 9 EUR; erp order deleted @4"_s,
                u"amount"_s),
            u"7.00 EUR* | - | -"_s);
    }
    void aStatusHasNoOwner()
    {
        QCOMPARE(row(u"crm order draft @5; erp order booked @6; billing subscription active @7"_s, u"status"_s),
                 u"draft | booked | active"_s);
    }
    void attributesNobodyStatesAreLeftOut() { QCOMPARE(row(u"crm opportunity won @5"_s, u"term_months"_s), QString()); }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparisontest.moc"
