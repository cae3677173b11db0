// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/correlation/lineage.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Throughline;
using namespace Throughline::Correlation;
using namespace Qt::StringLiterals;

namespace
{

RecordState record(const QString &system, ObjectKind kind, const QString &id, const QMap<QString, QString> &keys)
{
    RecordState state;
    state.record = {system, toWord(kind), id};
    state.kind = kind;
    state.keys = keys;
    return state;
}

/// Opportunity, quote, ERP order, subscription, n invoices and their payments, and the customer in two systems.
QList<RecordState> wholeCase(int invoices)
{
    const auto order = std::pair(u"order_key"_s, u"SO-1"_s);
    QList<RecordState> records{
        record(u"crm"_s, ObjectKind::Customer, u"A"_s, {{u"customer_ref"_s, u"A"_s}}),
        record(u"billing"_s, ObjectKind::Customer, u"cus_1"_s,
               {{u"customer_ref"_s, u"A"_s}, {u"stripe_customer"_s, u"cus_1"_s}}),
        record(u"crm"_s, ObjectKind::Opportunity, u"006"_s,
               {order, {u"opportunity_id"_s, u"006"_s}, {u"customer_ref"_s, u"A"_s}}),
        record(u"crm"_s, ObjectKind::Quote, u"0Q0"_s, {{u"opportunity_id"_s, u"006"_s}, {u"quote_number"_s, u"Q-7"_s}}),
        record(u"erp"_s, ObjectKind::Order, u"44"_s,
               {order, {u"quote_number"_s, u"Q-7"_s}, {u"erp_order_id"_s, u"44"_s}}),
        record(u"billing"_s, ObjectKind::Subscription, u"sub_1"_s,
               {order, {u"stripe_subscription"_s, u"sub_1"_s}, {u"stripe_customer"_s, u"cus_1"_s}}),
    };
    for (int i = 0; i < invoices; ++i) {
        const auto id = u"in_%1"_s.arg(i);
        records.append(record(u"billing"_s, ObjectKind::Invoice, id,
                              {{u"stripe_subscription"_s, u"sub_1"_s}, {u"stripe_invoice"_s, id}}));
        records.append(record(u"billing"_s, ObjectKind::Payment, u"pi_%1"_s.arg(i),
                              {{u"stripe_invoice"_s, id}, {u"stripe_subscription"_s, u"sub_1"_s}}));
    }
    return records;
}

} // namespace

class LineageTest : public QObject
{
    Q_OBJECT

    static QString parentOf(const QList<Edge> &edges, const QString &id)
    {
        const auto it = std::ranges::find_if(
            edges, [&](const Edge &edge) { return edge.to.id == id && edge.from.type != u"customer"_s; });
        return it == edges.end() ? QString() : it->from.id + u" by "_s + it->key;
    }

private Q_SLOTS:
    void everyRecordHangsOnItsNearestEarlierOne()
    {
        const auto edges = edgesOf(wholeCase(2));
        QCOMPARE(parentOf(edges, u"006"_s), QString());
        QCOMPARE(parentOf(edges, u"0Q0"_s), u"006 by opportunity_id"_s);
        QCOMPARE(parentOf(edges, u"44"_s), u"0Q0 by quote_number"_s);
        QCOMPARE(parentOf(edges, u"sub_1"_s), u"44 by order_key"_s);
        QCOMPARE(parentOf(edges, u"in_1"_s), u"sub_1 by stripe_subscription"_s);
        QCOMPARE(parentOf(edges, u"pi_1"_s), u"in_1 by stripe_invoice"_s);
        QCOMPARE(edges.size(), 7 + 2); // a forest, and one edge per customer
    }
    void customersStandBesideTheirOwnSystem()
    {
        const auto edges = edgesOf(wholeCase(0));
        QVERIFY(edges.contains(Edge{
            {u"crm"_s, u"customer"_s, u"A"_s}, {u"crm"_s, u"opportunity"_s, u"006"_s}, u"customer_ref"_s, u"A"_s}));
        QVERIFY(edges.contains(Edge{{u"billing"_s, u"customer"_s, u"cus_1"_s},
                                    {u"billing"_s, u"subscription"_s, u"sub_1"_s},
                                    u"stripe_customer"_s,
                                    u"cus_1"_s}));
    }
    void orderOfRecordsDoesNotMatter()
    {
        auto records = wholeCase(3);
        const auto edges = edgesOf(records);
        std::ranges::reverse(records);
        QCOMPARE(edgesOf(records), edges);
    }
    void aKeyOfThousandsIsCheap()
    {
        QElapsedTimer watch;
        watch.start();
        const auto edges = edgesOf(wholeCase(2'500)); // 5,006 records that share the subscription
        QCOMPARE(edges.size(), 5'003 + 2);
        QVERIFY2(watch.elapsed() < 1'500, qPrintable(QString::number(watch.elapsed())));
        QCOMPARE(parentOf(edges, u"pi_2499"_s), u"in_2499 by stripe_invoice"_s);
    }
    void levelsBoundTheView()
    {
        const auto records = wholeCase(2);
        const auto edges = edgesOf(records);
        const RecordRef focus{u"billing"_s, u"subscription"_s, u"sub_1"_s};
        const auto near = lineage(records, edges, focus, 1);
        QCOMPARE(near.nodes.size(), 5); // itself, the order, two invoices, the customer in billing
        QCOMPARE(near.nodes[0].record, focus);
        QCOMPARE(near.nodes[0].hidden, 0);
        QVERIFY(!near.truncated);
        const auto order =
            std::ranges::find(near.nodes, u"44"_s, [](const LineageNode &node) { return node.record.id; });
        QCOMPARE(order->hidden, 1); // the quote
        QCOMPARE(lineage(records, edges, focus, 0).nodes.size(), 1);
        QCOMPARE(lineage(records, edges, focus, 9).nodes.size(), records.size());
    }
    void aHugeTransactionStaysBounded()
    {
        const auto records = wholeCase(300);
        const auto edges = edgesOf(records);
        const auto view = lineage(records, edges, {u"billing"_s, u"subscription"_s, u"sub_1"_s}, 3, 50);
        QCOMPARE(view.nodes.size(), 50);
        QVERIFY(view.truncated);
        QVERIFY(view.nodes[0].hidden > 200);
        for (const auto &edge : view.edges) {
            QVERIFY(std::ranges::contains(view.nodes, edge.from, &LineageNode::record));
            QVERIFY(std::ranges::contains(view.nodes, edge.to, &LineageNode::record));
        }
    }
    void anUnknownFocusShowsNothing()
    {
        QVERIFY(lineage(wholeCase(1), {}, {u"x"_s, u"y"_s, u"z"_s}, 2).nodes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(LineageTest)
#include "lineagetest.moc"
