// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/plan.h"
#include "engine/recovery/edits.h"
#include "engine/recovery/order.h"

#include <QJsonArray>
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

Node node(const QString &flow, const QString &order, const QString &step, int rank, const QStringList &needs = {})
{
    Node one;
    one.name = step + u" of "_s + order;
    one.rank = rank;
    one.orderKey = order;
    one.step = step;
    one.object = flow + step;
    one.flows = {flow};
    one.orders = {order};
    for (const auto &need : needs) {
        one.needs.append(flow + u'/' + need);
    }
    return one;
}

QStringList arrangedNames(const QList<Node> &nodes)
{
    QStringList names;
    if (const auto arranged = arrange(nodes)) {
        for (const auto index : arranged->sequence) {
            names.append(nodes.at(index).name);
        }
    }
    return names;
}

#define VERIFY_REFUSED(outcome, words) \
    do { \
        const auto &refused = (outcome); \
        QVERIFY2(!refused.has_value(), "not refused"); \
        QVERIFY2(refused.error().detail.contains(words), qPrintable(refused.error().detail)); \
    } while (false)
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
    /// A flow's own needs decide, whatever the business order of its objects says.
    void insideAFlowItsNeedsDecide()
    {
        const QList<Node> nodes{node(u"f"_s, u"SO-1"_s, u"billing-customer"_s, 0, {u"erp-order"_s}),
                                node(u"f"_s, u"SO-1"_s, u"erp-order"_s, 2)};
        QCOMPARE(arrangedNames(nodes), (QStringList{u"erp-order of SO-1"_s, u"billing-customer of SO-1"_s}));
        QCOMPARE(arrange(nodes)->parents, (QList<QList<int>>{{1}, {}}));
    }
    void betweenFlowsTheBusinessOrderDecides()
    {
        const QList<Node> nodes{node(u"g"_s, u"SO-1"_s, u"erp-invoice"_s, 4),
                                node(u"h"_s, u"SO-2"_s, u"erp-order"_s, 2), node(u"f"_s, u"SO-1"_s, u"erp-order"_s, 2)};
        const auto arranged = arrange(nodes);
        QVERIFY(arranged.has_value());
        QCOMPARE(arranged->parents, (QList<QList<int>>{{2}, {}, {}})); // another transaction holds nobody up
        QCOMPARE(arranged->sequence, (QList<int>{2, 1, 0}));
    }
    /// One customer for three orders: all of them wait for it, and only for it.
    void whoSharesAnObjectWaitsForIt()
    {
        auto shared = node(u"f1"_s, u"SO-3"_s, u"customer"_s, 0);
        shared.flows = {u"f1"_s, u"f2"_s};
        shared.orders = {u"SO-3"_s, u"SO-2"_s};
        auto other = node(u"x"_s, u"SO-9"_s, u"address"_s, 1);
        other.object = shared.object;
        const QList<Node> nodes{node(u"f1"_s, u"SO-3"_s, u"order"_s, 2, {u"customer"_s}),
                                node(u"f2"_s, u"SO-2"_s, u"order"_s, 2, {u"customer"_s}),
                                node(u"f4"_s, u"SO-2"_s, u"invoice"_s, 4), other, shared};
        QCOMPARE(arrange(nodes)->parents, (QList<QList<int>>{{4}, {4}, {1, 4}, {4}, {}}));
    }
    void aRingNamesItsMembers()
    {
        QList<Node> nodes{node(u"p"_s, u"SO-1"_s, u"p0"_s, 4), node(u"p"_s, u"SO-1"_s, u"p1"_s, 0, {u"p0"_s}),
                          node(u"q"_s, u"SO-1"_s, u"q1"_s, 2), node(u"z"_s, u"SO-2"_s, u"z"_s, 0)};
        const auto ring = arrange(nodes);
        VERIFY_REFUSED(ring, u"ring"_s);
        for (const auto &name : {u"p0 of SO-1"_s, u"p1 of SO-1"_s, u"q1 of SO-1"_s}) {
            QVERIFY2(ring.error().detail.contains(name), qPrintable(ring.error().detail));
        }
        QVERIFY(!ring.error().detail.contains(u"SO-2"));
        nodes.removeAt(2);
        QVERIFY(arrange(nodes).has_value());
    }
    void thousandsAreArranged()
    {
        QList<Node> nodes;
        for (int i = 0; i < 20'000; ++i) {
            nodes.append(node(QString::number(i), u"SO-%1"_s.arg(i), u"order"_s, 2));
        }
        QCOMPARE(arrange(nodes)->sequence.size(), 20'000);
    }
    void fieldsAreEdited()
    {
        const QJsonObject input{{u"currency"_s, u"EUR"_s},
                                {u"amount"_s, u"100.00"_s},
                                {u"date"_s, u"2026-11-21"_s},
                                {u"lines"_s, QJsonArray{QJsonObject{{u"quantity"_s, u"3"_s}}}},
                                {u"n"_s, 1}};
        const auto edited = applyEdits(
            input, {{u"currency"_s, u"USD"_s}, {u"/lines/0/quantity"_s, u"5"_s}, {u"amount"_s, u"100.00"_s}});
        QVERIFY(edited.has_value());
        QCOMPARE(edited->input["currency"_L1].toString(), u"USD"_s);
        QCOMPARE(edited->input["lines"_L1].toArray().at(0)["quantity"_L1].toString(), u"5"_s);
        const QList<FieldEdit> expected{{u"/currency"_s, u"EUR"_s, u"USD"_s}, {u"/lines/0/quantity"_s, u"3"_s, u"5"_s}};
        QCOMPARE(edited->edits, expected); // what stays the same is no edit
        QCOMPARE(editsFromJson(Recovery::toJson(edited->edits)), expected);
        QCOMPARE(applyEdits(input, wantedOf(edited->edits))->input, edited->input); // done again, the same

        VERIFY_REFUSED(applyEdits(input, {{u"colour"_s, u"red"_s}}), u"there are amount, currency, date, lines, n"_s);
        VERIFY_REFUSED(applyEdits(input, {{u"/lines/1/quantity"_s, u"5"_s}}), u"no field"_s);
        VERIFY_REFUSED(applyEdits(input, {{u"amount"_s, u"much"_s}}), u"no number"_s);
        VERIFY_REFUSED(applyEdits(input, {{u"date"_s, u"tomorrow"_s}}), u"no date"_s);
        VERIFY_REFUSED(applyEdits(input, {{u"currency"_s, u"Euro"_s}}), u"capitals"_s);
        VERIFY_REFUSED(applyEdits(input, {{u"currency"_s, u" "_s}}), u"empty"_s);
        VERIFY_REFUSED(applyEdits(input, {{u"n"_s, u"two"_s}}), u"another type"_s);
        VERIFY_REFUSED(applyEdits({{u"$plan"_s, u"x"_s}}, {{u"$plan"_s, u"y"_s}}), u"no field"_s);
    }
    void ratesHaveLimits()
    {
        const auto slow = changed(Policy(), {{u"per_minute"_s, 30}, {u"at_once"_s, 2}});
        QVERIFY(slow.has_value());
        QCOMPARE(slow->perMinute, 30);
        QCOMPARE(slow->atOnce, 2);
        QCOMPARE(policyFromJson(Recovery::toJson(*slow)), *slow);
        QCOMPARE(changed(*slow, {}), *slow);
        VERIFY_REFUSED(changed(Policy(), {{u"at_once"_s, 0}}), u"from 1"_s);
        VERIFY_REFUSED(changed(Policy(), {{u"per_minute"_s, u"fast"_s}}), u"whole number"_s);
    }
};

QTEST_APPLESS_MAIN(PlanTest)
#include "plantest.moc"
