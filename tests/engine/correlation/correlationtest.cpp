// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/correlation/correlation.h"
#include "tests/support/scenario/memoryindex.h"

#include <QTest>

using namespace Throughline;
using namespace Throughline::Correlation;
using namespace Qt::StringLiterals;

namespace
{

using Keys = QMap<QString, QString>;

Observation seen(const QString &system, ObjectKind kind, const QString &id, const Keys &keys, qint64 versionMs = 1)
{
    static qint64 seq = 0;
    Observation observation;
    observation.seq = ++seq;
    observation.record = {system, toWord(kind), id};
    observation.versionMs = versionMs;
    observation.object.kind = kind;
    observation.object.keys = keys;
    return observation;
}

Observation opportunity(const QString &orderKey, const Keys &more = {})
{
    auto keys = more;
    keys.insert(u"order_key"_s, orderKey);
    keys.insert(u"opportunity_id"_s, u"006-"_s + orderKey);
    return seen(u"crm"_s, ObjectKind::Opportunity, u"006-"_s + orderKey, keys);
}

} // namespace

class CorrelationTest : public QObject
{
    Q_OBJECT

    TestSupport::MemoryIndex m_index;

    Throughline::Correlation::Correlation arrive(const Observation &observation)
    {
        const auto result = correlate(observation, m_index);
        m_index.apply(result);
        return result;
    }
    QString orderOf(const Observation &observation) const { return m_index.record(observation.record)->orderKey; }

private Q_SLOTS:
    void init() { m_index = {}; }

    void ownOrderKeyNamesTheTransaction()
    {
        const auto result = arrive(opportunity(u"SO-1"_s));
        QCOMPARE(result.placement, Placement::Joined);
        QCOMPARE(result.record.orderKey, u"SO-1"_s);
        QCOMPARE(result.assignments.size(), 1);
        QCOMPARE(result.assignments[0].proof.key, u"order_key"_s);
        QCOMPARE(result.rulesVersion, standardKeyRules().version);
    }

    void lateOrderJoinsQuoteAndInvoiceTransitively()
    {
        const auto quote = seen(u"crm"_s, ObjectKind::Quote, u"0Q0"_s, {{u"quote_number"_s, u"Q-7"_s}});
        const auto invoice = seen(u"erp"_s, ObjectKind::Invoice, u"9"_s, {{u"erp_order_id"_s, u"44"_s}});
        const auto order =
            seen(u"erp"_s, ObjectKind::Order, u"44"_s, {{u"erp_order_id"_s, u"44"_s}, {u"quote_number"_s, u"Q-7"_s}});
        QCOMPARE(arrive(quote).placement, Placement::Waits);
        QCOMPARE(arrive(invoice).placement, Placement::Waits);
        QCOMPARE(arrive(order).placement, Placement::Waits);
        const auto joined = arrive(opportunity(u"SO-1"_s, {{u"quote_number"_s, u"Q-7"_s}}));
        QCOMPARE(joined.assignments.size(), 4); // itself, quote, order and, through the order, the invoice
        QCOMPARE(orderOf(invoice), u"SO-1"_s);
        const auto it = std::ranges::find(joined.assignments, invoice.record, &Assignment::record);
        QCOMPARE(it->before, QString());
        QCOMPARE(it->proof, (Edge{order.record, invoice.record, u"erp_order_id"_s, u"44"_s}));
    }

    void customersJoinNothing()
    {
        const Keys shared{
            {u"customer_ref"_s, u"C1"_s}, {u"stripe_customer"_s, u"cus_1"_s}, {u"external_id"_s, u"TL-C1"_s}};
        arrive(opportunity(u"SO-1"_s, shared));
        arrive(opportunity(u"SO-2"_s, {{u"customer_ref"_s, u"C1"_s}}));
        const auto customer = arrive(seen(u"erp"_s, ObjectKind::Customer, u"C1"_s, shared));
        QCOMPARE(customer.placement, Placement::MasterData);
        QCOMPARE(customer.record.orderKey, QString());
        QVERIFY(customer.conflicts.isEmpty());
        const auto waiting =
            arrive(seen(u"billing"_s, ObjectKind::Payment, u"p"_s, {{u"stripe_customer"_s, u"cus_1"_s}}));
        QCOMPARE(waiting.placement, Placement::Waits);
    }

    void twoOrderKeysOnOneKeyAreAFinding()
    {
        arrive(opportunity(u"SO-1"_s, {{u"quote_number"_s, u"Q-7"_s}}));
        const auto second = arrive(opportunity(u"SO-2"_s, {{u"quote_number"_s, u"Q-7"_s}}));
        QCOMPARE(second.conflicts.size(), 1);
        QCOMPARE(second.conflicts[0].value, (KeyValue{u"quote_number"_s, u"Q-7"_s}));
        QCOMPARE(second.conflicts[0].orderKeys, (QStringList{u"SO-1"_s, u"SO-2"_s}));
        QCOMPARE(second.record.orderKey, u"SO-2"_s);
        const auto order = arrive(seen(u"erp"_s, ObjectKind::Order, u"1"_s, {{u"quote_number"_s, u"Q-7"_s}}));
        QCOMPARE(order.placement, Placement::Contested);
        QCOMPARE(order.record.orderKey, QString());
        const auto failure = failureOf(order.conflicts[0]);
        QCOMPARE(failure.code, u"key-conflict"_s);
        QVERIFY(failure.message.contains(u"SO-1, SO-2"_s));
    }

    void theNearerTransactionKeepsItsRecords()
    {
        arrive(opportunity(u"SO-1"_s, {{u"stripe_subscription"_s, u"none"_s}}));
        const auto sub = seen(u"billing"_s, ObjectKind::Subscription, u"sub_1"_s,
                              {{u"stripe_subscription"_s, u"sub_1"_s}, {u"order_key"_s, u"SO-1"_s}});
        arrive(sub);
        const auto invoice =
            seen(u"billing"_s, ObjectKind::Invoice, u"in_1"_s, {{u"stripe_subscription"_s, u"sub_1"_s}});
        arrive(invoice);
        arrive(opportunity(u"SO-2"_s, {{u"quote_number"_s, u"Q-2"_s}}));
        const auto stray = arrive(seen(u"erp"_s, ObjectKind::Invoice, u"77"_s,
                                       {{u"stripe_subscription"_s, u"sub_1"_s}, {u"quote_number"_s, u"Q-2"_s}}));
        QCOMPARE(stray.placement, Placement::Contested);
        QVERIFY(!stray.conflicts.isEmpty());
        QCOMPARE(orderOf(invoice), u"SO-1"_s);
    }

    void aCorrectedKeyEndsTheConflict()
    {
        arrive(opportunity(u"SO-1"_s, {{u"quote_number"_s, u"Q-7"_s}}));
        auto wrong = opportunity(u"SO-2"_s, {{u"quote_number"_s, u"Q-7"_s}});
        QCOMPARE(arrive(wrong).conflicts.size(), 1);
        const auto order = seen(u"erp"_s, ObjectKind::Order, u"1"_s, {{u"quote_number"_s, u"Q-7"_s}});
        arrive(order);
        wrong.versionMs = 2;
        wrong.seq += 1000;
        wrong.object.keys[u"quote_number"_s] = u"Q-8"_s;
        const auto corrected = arrive(wrong);
        QVERIFY(corrected.conflicts.isEmpty());
        QVERIFY(corrected.examined.contains(KeyValue{u"quote_number"_s, u"Q-7"_s}));
        QCOMPARE(orderOf(order), u"SO-1"_s);
    }

    void aRecordThatLosesItsKeyLeaves()
    {
        arrive(opportunity(u"SO-1"_s, {{u"quote_number"_s, u"Q-7"_s}}));
        auto quote =
            seen(u"crm"_s, ObjectKind::Quote, u"0Q0"_s, {{u"quote_number"_s, u"Q-7"_s}, {u"tl_key"_s, u"k"_s}});
        const auto behind = seen(u"erp"_s, ObjectKind::Order, u"1"_s, {{u"tl_key"_s, u"k"_s}});
        arrive(quote);
        arrive(behind);
        QCOMPARE(orderOf(behind), u"SO-1"_s);
        quote.versionMs = 2;
        quote.object.keys.remove(u"quote_number"_s);
        const auto left = arrive(quote);
        QCOMPARE(left.placement, Placement::Waits);
        QCOMPARE(orderOf(behind), QString());
        QCOMPARE(left.assignments[0].before, u"SO-1"_s);
    }

    void olderVersionsAddNothing()
    {
        auto quote = seen(u"crm"_s, ObjectKind::Quote, u"0Q0"_s, {{u"quote_number"_s, u"Q-7"_s}}, 10);
        arrive(quote);
        quote.versionMs = 9;
        quote.seq += 1000;
        quote.object.keys[u"quote_number"_s] = u"Q-old"_s;
        QVERIFY(!arrive(quote).changed);
        QCOMPARE(m_index.record(quote.record)->keys[u"quote_number"_s], u"Q-7"_s);
    }

    void aDeletionKeepsTheKeysInWhateverOrder()
    {
        const auto live = seen(u"erp"_s, ObjectKind::Order, u"1"_s, {{u"order_key"_s, u"SO-1"_s}}, 1);
        auto gone = seen(u"erp"_s, ObjectKind::Unknown, u"1"_s, {}, 2);
        gone.record = live.record;
        gone.deleted = true;
        arrive(live);
        arrive(gone);
        const auto first = m_index.records();
        m_index = {};
        arrive(gone);
        arrive(live);
        QCOMPARE(m_index.records(), first);
        QVERIFY(first[0].deleted);
        QCOMPARE(first[0].orderKey, u"SO-1"_s);
    }

    void internalNumbersOfTwoSystemsDoNotMeet()
    {
        const auto here =
            seen(u"erp-eu"_s, ObjectKind::Order, u"44"_s, {{u"erp_order_id"_s, u"44"_s}, {u"order_key"_s, u"SO-1"_s}});
        const auto there = seen(u"erp-us"_s, ObjectKind::Invoice, u"9"_s, {{u"erp_order_id"_s, u"44"_s}});
        arrive(here);
        QCOMPARE(arrive(there).placement, Placement::Waits);
    }

    void typedPlaceholdersAreNoKeys()
    {
        for (const auto &value : {u"N/A"_s, u"0"_s, u" "_s, u"-"_s, u"TBD"_s}) {
            m_index = {};
            arrive(opportunity(u"SO-1"_s, {{u"quote_number"_s, value}}));
            QCOMPARE(arrive(seen(u"erp"_s, ObjectKind::Order, u"1"_s, {{u"quote_number"_s, value}})).placement,
                     Placement::Waits);
        }
    }

    void unknownRecordsAreKeptApart()
    {
        const auto result = arrive(seen(u"erp"_s, ObjectKind::Unknown, u"1"_s, {{u"order_key"_s, u"SO-1"_s}}));
        QCOMPARE(result.placement, Placement::NotUnderstood);
        QCOMPARE(result.record.orderKey, QString());
    }
};

QTEST_GUILESS_MAIN(CorrelationTest)
#include "correlationtest.moc"
