// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shorthand.h"

#include <QTest>

#include <set>

using namespace Throughline;
using namespace Throughline::Lanes;
using namespace Throughline::Lanes::Shorthand;

class EventsTest : public QObject
{
    Q_OBJECT

    static QStringList words(const QList<BusinessEvent> &events)
    {
        QStringList list;
        for (const auto &event : events) {
            list.append(event.type + u" @"_s + QString::number(event.atMs));
        }
        return list;
    }
    static QList<BusinessEvent> shownBy(const QList<Observation> &versions)
    {
        return eventsOf(historiesOf(versions, estate()));
    }
    static QStringList eventsIn(const QString &text) { return words(shownBy(versions(text))); }

private Q_SLOTS:
    void quoteToCash()
    {
        const auto text =
            u"crm opportunity proposal @1; crm quote draft @2; crm quote approved @3; crm opportunity closed_won @4;"
            "erp order pending_approval @5; erp order booked @6; crm order activated @7; billing subscription active "
            "@8;"
            "billing invoice draft @9; billing invoice open @10; erp invoice posted @11; billing payment succeeded @12;"
            "billing invoice paid @13; erp invoice paid @14"_s;
        QCOMPARE(eventsIn(text),
                 (QStringList{u"opportunity.created @1"_s, u"quote.created @2"_s, u"quote.approved @3"_s,
                              u"opportunity.won @4"_s, u"order.created @5"_s, u"order.booked @6"_s,
                              u"order.written_back @7"_s, u"subscription.activated @8"_s, u"subscription.created @8"_s,
                              u"invoice.issued @10"_s, u"invoice.posted @11"_s, u"payment.received @12"_s,
                              u"invoice.paid @13"_s, u"invoice.paid @14"_s}));
    }
    void amendmentsNeedAnAmountThatChanged()
    {
        QCOMPARE(
            eventsIn(
                u"billing subscription active @1 5.00 EUR; billing subscription active @2 5.0 EUR; billing subscription active @3 6 EUR"_s),
            (QStringList{u"subscription.activated @1"_s, u"subscription.created @1"_s, u"subscription.amended @3"_s}));
        QCOMPARE(eventsIn(u"crm quote draft @1 5.00 EUR; crm quote draft @2 6.00 EUR"_s),
                 (QStringList{u"quote.created @1"_s}));
    }
    void holdsAreAppliedAndReleased()
    {
        QCOMPARE(
            eventsIn(
                u"erp customer active @1; erp customer credit_hold @2; erp customer credit_hold @3; erp customer active @4; erp customer on_hold @5"_s),
            (QStringList{u"customer.created @1"_s, u"credit_hold.applied @2"_s, u"credit_hold.released @4"_s,
                         u"credit_hold.applied @5"_s}));
    }
    void deletionsAndTwins()
    {
        QCOMPARE(eventsIn(u"erp order deleted @1"_s), QStringList());
        QCOMPARE(
            eventsIn(
                u"crm opportunity won @1; crm opportunity won @1; crm opportunity deleted @2; crm opportunity won @3"_s),
            (QStringList{u"opportunity.created @1"_s, u"opportunity.won @1"_s, u"opportunity.won @3"_s}));
    }
    void aLateVersionCorrectsTheTimeAndRaisesNothing()
    {
        const auto before = shownBy(versions(u"crm opportunity open @1; crm opportunity closed_won @9"_s));
        const auto now = shownBy(
            versions(u"crm opportunity open @1; crm opportunity closed_won @9; crm opportunity closed_won @4"_s));
        QVERIFY(words(now).contains(u"opportunity.won @4"_s));
        QVERIFY(raised(before, now).isEmpty());
        QCOMPARE(words(raised({}, before)), words(before));
    }
    void theTaxonomyIsAList()
    {
        std::set<QString> types;
        for (const auto &type : eventTaxonomy()) {
            QVERIFY2(types.insert(type.type).second, type.type.data());
            QVERIFY(!type.owner.isEmpty());
            QCOMPARE(type.type.toString().count(u'.'), 1);
        }
        for (const auto *must :
             {"quote.approved", "opportunity.won", "order.booked", "subscription.created", "subscription.amended",
              "invoice.issued", "invoice.posted", "payment.received", "credit_memo.issued", "credit_hold.applied"}) {
            QVERIFY2(types.contains(QString::fromLatin1(must)), must);
        }
    }
};

QTEST_GUILESS_MAIN(EventsTest)
#include "eventstest.moc"
