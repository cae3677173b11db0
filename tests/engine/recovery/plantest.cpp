// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/plan.h"

#include <QTest>

#include <numeric>

using namespace Throughline;
using namespace Throughline::Recovery;
using namespace Qt::StringLiterals;

namespace
{
QList<PlanItem> sample(int count, TargetCheck check = TargetCheck::Absent)
{
    QList<PlanItem> items;
    for (int i = 0; i < count; ++i) {
        PlanItem item;
        item.orderKey = u"SO-%1"_s.arg(i, 6, 10, QChar(u'0'));
        item.check = check;
        item.intentId = QByteArray::number(i);
        item.bodyHash = requestHash("PUT", u"/salesOrder/eid:%1"_s.arg(i), "{}");
        items.append(item);
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        items[i].position = static_cast<int>(i) + 1;
    }
    assignGates(items);
    return items;
}
} // namespace

class PlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gatesGrow()
    {
        QCOMPARE(gateSizes(131), (QList<int>{1, 7, 33, 90}));
        QCOMPARE(gateSizes(1), QList<int>{1});
        QCOMPARE(gateSizes(2), (QList<int>{1, 1}));
        QCOMPARE(gateSizes(0), QList<int>());
        for (int n = 0; n < 500; ++n) {
            const auto sizes = gateSizes(n);
            QCOMPARE(std::accumulate(sizes.begin(), sizes.end(), 0), n);
        }
    }
    /// What was found there lets its flow go on, so it is counted among the sends.
    void onlyWhatMovesAFlowHasAGate()
    {
        auto items = sample(20);
        items[2].check = TargetCheck::PresentEqual;
        items[3].check = TargetCheck::PresentEqual;
        items[3].kind = ItemKind::Verify;
        items[4].check = TargetCheck::CannotTell;
        assignGates(items);
        QCOMPARE(items[3].gate, 0);
        QCOMPARE(items[4].gate, 0);
        QCOMPARE(items[0].gate, 1);
        QCOMPARE(items[1].gate, 2);
        QCOMPARE(items[2].gate, 3);
        QCOMPARE(std::ranges::count(items, 0, &PlanItem::gate), 2);
    }
    void theHashCoversWhatIsSent()
    {
        const auto items = sample(5);
        const auto hash = planHash(items);
        QCOMPARE(planHash(sample(5)), hash);
        for (int i = 0; i < 5; ++i) {
            auto changed = items;
            changed[i].bodyHash = requestHash("PUT", u"/x"_s, "{ }");
            QVERIFY(planHash(changed) != hash);
            changed = items;
            changed[i].check = TargetCheck::PresentEqual;
            QVERIFY(planHash(changed) != hash);
        }
        auto swapped = items;
        swapped.swapItemsAt(0, 1);
        QVERIFY(planHash(swapped) != hash);
    }
    void gatesStopEarly()
    {
        QCOMPARE(gateVerdict(1, 1, {1, 0, 1, 0, false}), GateVerdict::Stop);
        QCOMPARE(gateVerdict(2, 7, {7, 6, 1, 0, false}), GateVerdict::Stop);
        QCOMPARE(gateVerdict(3, 33, {33, 32, 1, 0, false}), GateVerdict::Open);
        QCOMPARE(gateVerdict(3, 33, {33, 31, 2, 0, false}), GateVerdict::Stop);
        QCOMPARE(gateVerdict(3, 33, {10, 10, 0, 0, true}), GateVerdict::Stop);
        QCOMPARE(gateVerdict(2, 7, {7, 6, 0, 0, false}), GateVerdict::Wait); // sent is not verified
        QCOMPARE(gateVerdict(2, 7, {7, 7, 0, 0, false}), GateVerdict::Open);
    }
    void fieldsOfBothEncodings()
    {
        const QByteArray json =
            "{\"item\":{\"items\":[{\"item\":{\"externalId\":\"SKU-PRO-EU\"},\"rate\":932.00}]},\"memo\":null}";
        const QList<Field> expected{{u"item.items[0].item.externalId"_s, u"SKU-PRO-EU"_s},
                                    {u"item.items[0].rate"_s, u"932.00"_s},
                                    {u"memo"_s, u"null"_s}};
        QCOMPARE(flatten(json), expected);
        const QList<Field> form{{u"items[0][price]"_s, u"a b&c"_s}, {u"n"_s, u"1"_s}};
        QCOMPARE(flatten("items%5B0%5D%5Bprice%5D=a+b%26c&n=1"), form);
        QCOMPARE(flatten("plain"), (QList<Field>{{u"body"_s, u"plain"_s}}));
    }
    void changedFieldsComeFirst()
    {
        const auto list = changes("{\"a\":1,\"b\":2,\"gone\":3}", "{\"a\":1,\"b\":5,\"c\":7}");
        const QList<Change> expected{{u"b"_s, u"2"_s, u"5"_s, true},
                                     {u"c"_s, {}, u"7"_s, true},
                                     {u"gone"_s, u"3"_s, {}, true},
                                     {u"a"_s, u"1"_s, u"1"_s, false}};
        QCOMPARE(list, expected);
    }
};

QTEST_APPLESS_MAIN(PlanTest)
#include "plantest.moc"
