// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shorthand.h"

#include <QTest>

using namespace Throughline;
using namespace Throughline::Lanes;
using namespace Throughline::Lanes::Shorthand;

namespace
{

/// Version times in the table are small; everything was read long after.
constexpr qint64 later = 30LL * 24 * 60 * 60 * 1000;

struct Case {
    const char *name;
    QString records;
    QString steps; ///< "erp-order dead-lettered @30; ..."
    QString expected; ///< "order stuck @10 not-in-erp ..." : lane, state, since, codes
    bool observing = true;
};

const QString won = u"crm opportunity closed_won @10;"_s;
const QString booked = won + u"erp order booked @20; crm order activated @25;"_s;
const QString subscribed = booked + u"billing subscription active @30;"_s;
const QString invoiced = subscribed + u"billing invoice open @40 100.00 EUR; erp invoice posted @45 100.00 EUR;"_s;

const QList<Case> cases{
    {"nothing sold yet", u"crm opportunity negotiation @10"_s, {}, u"quote moving @10"_s},
    {"quote alone", u"crm quote approved @10"_s, {}, u"quote moving @10"_s},
    {"won", won, {}, u"order stuck @10 not-in-erp"_s},
    {"won, the flow is at work", won, u"erp-order in-flight @11"_s, u"order moving @10"_s, false},
    {"won, operating, no flow yet", won, {}, u"order moving @10"_s, false},
    {"won, the step failed", won, u"erp-order dead-lettered @12"_s, u"order stuck @10"_s, false},
    {"won, the step will be tried again", won, u"erp-order failed-transient @12"_s, u"order moving @10"_s, false},
    {"won, sent and not proven", won, u"erp-order unknown @12"_s, u"order in_doubt @10"_s, false},
    {"in doubt outranks stuck", won, u"erp-customer dead-lettered @11; erp-order in-doubt @12"_s,
     u"order in_doubt @10"_s, false},
    {"replayed generations are history", won, u"erp-order replayed @12; erp-order planned @13"_s, u"order moving @10"_s,
     false},
    {"a person decided it is not needed", won, u"erp-order resolved-manually @12"_s, u"order moving @10"_s},
    {"it says it is done and is not there", won, u"erp-order succeeded @12"_s, u"order stuck @10 not-in-erp"_s},
    {"won without an approved quote",
     won + u"crm quote draft @9; erp order pending_approval @11; crm order draft @12"_s,
     {},
     u"order stuck @10 quote-not-approved"_s},
    {"order waits for approval",
     won + u"erp order pending_approval @20; crm order draft @21"_s,
     {},
     u"order moving @10"_s},
    {"booked",
     won + u"erp order booked @20; crm order activated @25"_s,
     {},
     u"subscription stuck @20 not-in-billing"_s},
    {"booked, the CRM does not know",
     won + u"erp order booked @20; billing subscription active @30"_s,
     {},
     u"invoice stuck @30 crm-not-updated"_s},
    {"subscribed", subscribed, {}, u"invoice moving @30"_s},
    {"billing before the ERP", won + u"billing subscription active @15"_s, {}, u"order stuck @10 active-not-in-erp"_s},
    {"no opportunity seen", u"erp order booked @20; billing subscription active @30"_s, {}, u"invoice moving @30"_s},
    {"a late, open opportunity moves nothing back",
     u"crm opportunity proposal @5; erp order booked @20; billing subscription active @30"_s,
     {},
     u"invoice moving @30"_s},
    {"an older version moves nothing back",
     subscribed + u"crm opportunity proposal @5; erp order pending_approval @19"_s,
     {},
     u"invoice moving @30"_s},
    {"a newer version does", subscribed + u"erp order cancelled @50"_s, {}, u"order stuck @10 active-not-in-erp"_s},
    {"a deleted order is no order",
     won + u"erp order booked @20; erp order deleted @50"_s,
     {},
     u"order stuck @10 not-in-erp"_s},
    {"draft invoice", subscribed + u"billing invoice draft @40"_s, {}, u"invoice moving @30"_s},
    {"issued in billing only",
     subscribed + u"billing invoice open @40 100.00 EUR"_s,
     {},
     u"payment stuck @40 not-in-ledger"_s},
    {"issued, invoice step at work", subscribed + u"billing invoice open @40 100.00 EUR"_s,
     u"erp-invoice planned @41"_s, u"payment moving @40"_s},
    {"invoiced", invoiced, {}, u"payment moving @40"_s},
    {"paid in billing only",
     subscribed + u"billing invoice paid @50 100.00 EUR"_s,
     {},
     u"payment stuck @50 paid-not-in-ledger"_s},
    {"paid, still open in the ERP",
     invoiced + u"billing invoice paid @50 100.00 EUR"_s,
     {},
     u"payment stuck @40 payment-not-in-erp"_s},
    {"paid everywhere",
     invoiced + u"billing invoice paid @50 100.00 EUR; erp invoice paid @60 100.00 EUR"_s,
     {},
     u"payment done @40"_s},
    {"paid by payments",
     invoiced
         + u"erp invoice paid @60; billing payment#1 succeeded @50 60.00 EUR; billing payment#2 succeeded @51 40.00 EUR"_s,
     {},
     u"payment done @40"_s},
    {"one cent short", invoiced + u"billing payment#1 succeeded @50 99.99 EUR"_s, {}, u"payment moving @40"_s},
    {"paid in another currency",
     invoiced + u"billing payment#1 succeeded @50 100.00 USD"_s,
     {},
     u"payment moving @40"_s},
    {"second month is open",
     invoiced
         + u"billing invoice paid @50 100.00 EUR; erp invoice paid @60; billing invoice#2 open @70 100.00 EUR; erp invoice#2 posted @71"_s,
     {},
     u"payment moving @40"_s},
    {"second month not in the ledger",
     invoiced + u"billing invoice paid @50 100.00 EUR; erp invoice paid @60; billing invoice#2 open @70 100.00 EUR"_s,
     {},
     u"payment stuck @40 not-in-ledger"_s},
    {"voided invoice",
     subscribed + u"billing invoice open @40; billing invoice void @50"_s,
     {},
     u"invoice moving @30"_s},
    {"declined", invoiced + u"billing payment failed @50 100.00 EUR"_s, {}, u"payment stuck @40 payment-failed"_s},
    {"declined, then paid",
     invoiced + u"billing payment#1 failed @50; billing invoice paid @60 100.00 EUR; erp invoice paid @61"_s,
     {},
     u"payment done @40"_s},
    {"past due", invoiced + u"billing subscription past_due @50"_s, {}, u"payment stuck @40 payment-overdue"_s},
    {"lost",
     u"crm opportunity proposal @5; crm opportunity closed_lost @10; crm quote draft @6"_s,
     {},
     u"quote cancelled @5"_s},
    {"lost, but live in the ERP",
     booked + u"crm opportunity closed_lost @50"_s,
     {},
     u"subscription stuck @20 order-after-loss"_s},
    {"lost, but billed",
     subscribed + u"crm opportunity closed_lost @50"_s,
     {},
     u"invoice stuck @30 order-after-loss subscription-after-loss"_s},
    {"lost, but invoiced",
     u"crm opportunity lost @5; billing invoice open @6"_s,
     {},
     u"order stuck @6 not-in-ledger invoice-after-loss"_s},
    {"lost, but in the ledger",
     u"crm opportunity lost @5; erp invoice open @6"_s,
     {},
     u"order stuck @6 ledger-after-loss"_s},
    {"lost and taken back everywhere",
     subscribed + u"crm opportunity closed_lost @50; erp order cancelled @51; billing subscription canceled @52"_s,
     {},
     u"quote cancelled @10"_s},
    {"reopened and won again",
     u"crm opportunity closed_lost @5; crm opportunity closed_won @10; erp order pending @11; crm order draft @12"_s,
     {},
     u"order moving @10"_s},
    {"two orders for one sale",
     booked + u"erp order#2 booked @22 ; erp order booked @20 5.00 EUR; erp order#2 booked @23 5.0 EUR"_s,
     {},
     u"subscription stuck @20 not-in-billing duplicate-order"_s},
    {"two entities, two orders",
     booked
         + u"erp order booked @21 5.00 EUR entity=DE; erp order#2 booked @23 5.00 EUR entity=US; billing subscription active @30"_s,
     {},
     u"invoice moving @30"_s},
    {"subscribed twice",
     subscribed + u"billing subscription active @31 tl_key=k; billing subscription#2 active @32 tl_key=k"_s,
     {},
     u"invoice stuck @30 duplicate-subscription"_s},
    {"invoiced twice",
     invoiced + u"erp invoice posted @46 stripe_invoice=in_1; erp invoice#2 posted @47 stripe_invoice=in_1"_s,
     {},
     u"payment stuck @40 duplicate-invoice"_s},
    {"credit hold",
     booked + u"erp customer credit_hold @15; billing subscription active @30"_s,
     {},
     u"invoice stuck @30 credit-hold"_s},
    {"order on hold is not booked", booked + u"erp order on_hold @22"_s, {}, u"order stuck @10 credit-hold"_s},
    {"a word nobody knows", won + u"erp order galactic @20; crm order draft @21"_s, {}, u"order moving @10"_s},
    {"closed order was booked",
     booked + u"erp order closed @90; billing subscription active @30"_s,
     {},
     u"invoice moving @30"_s},
};

StepState stateFrom(const QString &word)
{
    const auto state = stepStateFromWord(word);
    Q_ASSERT(toWord(state) == word);
    return state;
}

Situation situationOf(const Case &row)
{
    Situation situation{.orderKey = u"SO-1"_s, .versions = versions(row.records), .observing = row.observing};
    for (const auto texts = row.steps.split(u';', Qt::SkipEmptyParts); const auto &text : texts) {
        const auto words = text.simplified().split(u' ');
        situation.steps.append({words[0], stateFrom(words[1]), words[2].sliced(1).toLongLong()});
    }
    situation.readUntilMs = {{u"crm"_s, later}, {u"erp"_s, later}, {u"billing"_s, later}};
    return situation;
}

QString summary(const Outcome &outcome)
{
    const auto &transaction = outcome.transaction;
    QStringList words{toWord(transaction.lane), toWord(transaction.state),
                      u'@' + QString::number(transaction.laneSinceMs)};
    for (const auto &finding : outcome.findings) {
        words.append(finding.code);
    }
    return words.join(u' ');
}

} // namespace

class LanesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void situations_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < cases.size(); ++i) {
            QTest::newRow(cases[i].name) << i;
        }
    }
    void situations()
    {
        QFETCH(int, row);
        QCOMPARE(summary(evaluate(situationOf(cases[row]), estate())), cases[row].expected);
    }

    void aGapNeedsAWitness()
    {
        auto situation = situationOf({"", won, {}, {}});
        constexpr qint64 grace = 15 * 60 * 1000;
        situation.readUntilMs = {};
        QCOMPARE(summary(evaluate(situation, estate())), u"order moving @10"_s); // the ERP was never read
        situation.readUntilMs[u"erp"_s] = 10 + grace - 1;
        QCOMPARE(summary(evaluate(situation, estate())), u"order moving @10"_s);
        situation.readUntilMs[u"erp"_s] = 10 + grace;
        const auto outcome = evaluate(situation, estate());
        QCOMPARE(summary(outcome), u"order stuck @10 not-in-erp"_s);
        QCOMPARE(outcome.findings[0].failure.system, u"erp"_s);
        QCOMPARE(outcome.findings[0].sinceMs, 10);
    }

    void aLookBeforeTheStepSucceededProvesNothing()
    {
        auto situation = situationOf({"", won, u"erp-order succeeded @1000000"_s, {}});
        situation.readUntilMs[u"erp"_s] = 10 + 15 * 60 * 1000; // after the sale, before the step
        QCOMPARE(summary(evaluate(situation, estate())), u"order moving @10"_s);
    }

    void estateWithoutBilling()
    {
        const Reference twoSystems{u"two"_s, {{u"crm"_s, u"crm"_s}, {u"erp"_s, u"erp"_s}}};
        auto situation = situationOf({"", booked, {}, {}});
        situation.readUntilMs.remove(u"billing"_s);
        auto outcome = evaluate(situation, twoSystems);
        QCOMPARE(summary(outcome), u"invoice moving @20"_s);
        QVERIFY(outcome.expected.isEmpty());
        situation.versions = versions(booked + u"erp invoice posted @40 5.00 EUR; erp invoice paid @50 5.00 EUR"_s);
        QCOMPARE(summary(evaluate(situation, twoSystems)), u"payment done @40"_s);
    }

    void anotherExceptionMakesItStuck()
    {
        auto situation = situationOf({"", subscribed, {}, {}});
        situation.otherException = true;
        QCOMPARE(summary(evaluate(situation, estate())), u"invoice stuck @30"_s);
    }

    void whoIsRight()
    {
        const auto crm = u"crm opportunity closed_won @10 100.00 EUR customer=Acme entity=AM-DE customer_key=001;"_s;
        auto transaction = evaluate({.versions = versions(crm)}, estate()).transaction;
        QCOMPARE(transaction.amount, (Money{Decimal::fromInt(100), u"EUR"_s}));
        QCOMPARE(transaction.customerName, u"Acme"_s);
        // once the ERP has an order, it is right about customer, entity and amount
        const QString erp = crm + u"erp order booked @20 120.00 EUR customer=ACME+GmbH entity=AM-US customer_key=77;"_s;
        transaction = evaluate({.versions = versions(erp)}, estate()).transaction;
        QCOMPARE(transaction.amount, (Money{Decimal::fromInt(120), u"EUR"_s}));
        QCOMPARE(transaction.customerName, u"ACME GmbH"_s);
        QCOMPARE(transaction.entity, u"AM-US"_s);
        QCOMPARE(transaction.customerKey, u"001"_s);
        // a cancelled order is not
        transaction =
            evaluate({.versions = versions(erp + u"erp order cancelled @30 120.00 EUR"_s)}, estate()).transaction;
        QCOMPARE(transaction.amount, (Money{Decimal::fromInt(100), u"EUR"_s}));
        // one order per entity adds up
        transaction =
            evaluate({.versions = versions(erp + u"erp order#2 booked @21 30.50 EUR entity=AM-JP"_s)}, estate())
                .transaction;
        QCOMPARE(transaction.amount.amount.toString(2), u"150.50"_s);
    }

    void whatIsNotThereYet()
    {
        auto situation = situationOf({"", won, u"erp-order dead-lettered @12"_s, {}});
        const auto expected = evaluate(situation, estate()).expected;
        QStringList words;
        for (const auto &object : expected) {
            words.append(object.system + u' ' + toWord(object.kind) + u' ' + toWord(object.stepState));
        }
        QCOMPARE(words,
                 (QStringList{u"erp customer planned"_s, u"erp order dead-lettered"_s, u"billing customer planned"_s,
                              u"billing subscription planned"_s}));
        QVERIFY(evaluate(situationOf({"", invoiced + u"billing payment pending @50"_s, {}, {}}), estate())
                    .expected.isEmpty());
        QVERIFY(evaluate(situationOf({"", u"crm opportunity lost @10"_s, {}, {}}), estate()).expected.isEmpty());
    }

    void newestVersionsAloneKeepTheirTimes()
    {
        Transaction before;
        before.lane = Lane::Order;
        before.openedMs = 3;
        before.laneSinceMs = 10;
        const auto now =
            evaluate({.versions = versions(u"crm opportunity closed_won @99"_s)}, estate(), &before).transaction;
        QCOMPARE(now.openedMs, 3);
        QCOMPARE(now.laneSinceMs, 10);
        before.lane = Lane::Quote;
        QCOMPARE(evaluate({.versions = versions(u"crm opportunity closed_won @99"_s)}, estate(), &before)
                     .transaction.laneSinceMs,
                 99);
    }

    void ofOneMomentTheRiperVersionCounts()
    {
        const auto summaryOf = [](const QString &more) {
            return summary(evaluate(situationOf({"", subscribed + more, {}, {}}), estate()));
        };
        const auto issued = u"billing invoice open @40 100.00 EUR"_s;
        QVERIFY(summaryOf(issued) != summaryOf(u"billing invoice draft @40 100.00 EUR"_s));
        QCOMPARE(summaryOf(issued + u"; billing invoice draft @40 100.00 EUR"_s), summaryOf(issued));
    }
    void unknownWordsAreNamed()
    {
        const auto outcome = evaluate({.versions = versions(won + u"erp order galactic @20"_s)}, estate());
        QCOMPARE(outcome.notUnderstood, (QList<RecordRef>{{u"erp"_s, u"order"_s, {}}}));
        QCOMPARE(outcome.transaction.lane, Lane::Order);
    }

    void statusWordsHaveOneMeaning()
    {
        QMap<QString, int> seen;
        for (const auto &row : statusWords()) {
            QVERIFY2(++seen[toWord(row.kind) + row.word] == 1, row.word.data());
            QCOMPARE(phaseOf(row.kind, row.word), row.phase);
        }
        QCOMPARE(phaseOf(ObjectKind::Opportunity, u" Closed Won"_s), Phase::Won);
        QCOMPARE(phaseOf(ObjectKind::Opportunity, u"Closed-Lost"_s), Phase::Lost);
        QCOMPARE(phaseOf(ObjectKind::Invoice, u"closed_won"_s), Phase::Unknown);
    }
};

QTEST_GUILESS_MAIN(LanesTest)
#include "lanestest.moc"
