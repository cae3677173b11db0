// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/world.h"
#include "engine/base/money.h"
#include "engine/estate/pocketestate.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Throughline;
using namespace Throughline::Estate;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 at = 1'798'000'000'000;

std::unique_ptr<Truth> openTruth(const QString &path = u":memory:"_s)
{
    auto truth = Truth::open(path);
    return truth ? *std::move(truth) : nullptr;
}

// The same calls a client makes, without a network: the function alone.
void work(Truth &truth)
{
    const auto secret = credential(truth, stripe(), u"secretKey"_s).toLatin1();
    for (int i = 0; i < 20; ++i) {
        const EstateRequest request{
            .method = "POST",
            .url = QUrl(u"http://stripe.test/v1/customers"_s),
            .headers = {{"Authorization"_ba, "Bearer " + secret}, {"Idempotency-Key"_ba, QByteArray::number(i / 2)}},
            .body = "name=Customer"};
        QCOMPARE(answer(stripe(), request, truth, at + i).status, 200);
    }
}

int countOf(const Truth &truth, const QString &system, const QString &kind,
            const std::function<bool(const QJsonObject &)> &wanted)
{
    const auto &all = truth.all(system, kind);
    return static_cast<int>(std::ranges::count_if(all, [&](const auto &record) { return wanted(record->body); }));
}

} // namespace

class WorldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameSeedSameTruth()
    {
        const auto digest = [](quint64 seed) {
            const auto truth = openTruth();
            makeLivelyWorld(*truth, seed, at);
            work(*truth);
            return truth->digest();
        };
        QCOMPARE(digest(1), digest(1));
        QVERIFY(digest(1) != digest(2));
    }

    void truthIsTheSameFromTheFile()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"truth.sqlite"_s);
        QByteArray digest;
        {
            const auto truth = openTruth(path);
            makeLivelyWorld(*truth, 3, at);
            QVERIFY(truth->commit());
            work(*truth);
            QVERIFY(truth->commit());
            digest = truth->digest();
            truth->setSetting(u"never committed"_s, u"1"_s);
        }
        QCOMPARE(openTruth(path)->digest(), digest);
    }

    void rollbackForgets()
    {
        const auto truth = openTruth();
        makeEmptyWorld(*truth, 3, at);
        QVERIFY(truth->commit());
        const auto digest = truth->digest();
        work(*truth);
        QVERIFY(truth->digest() != digest);
        truth->rollback();
        QCOMPARE(truth->digest(), digest);
    }

    void livelyWorldIsLively()
    {
        const auto truth = openTruth();
        makeLivelyWorld(*truth, 20260101, at);
        const auto sf = u"salesforce-emea"_s;
        const auto ns = u"netsuite-emea"_s;
        const auto any = [](const QJsonObject &) { return true; };
        const auto holds = [](const QString &name, const QString &value) {
            return [=](const QJsonObject &body) { return body.value(name).toString() == value; };
        };
        QCOMPARE(countOf(*truth, sf, u"Opportunity"_s, any), 400);
        QCOMPARE(countOf(*truth, sf, u"Quote"_s, any), 400);
        QCOMPARE(countOf(*truth, sf, u"Opportunity"_s, holds(u"CurrencyIsoCode"_s, u"JPY"_s)), 60);
        QVERIFY(countOf(*truth, sf, u"OpportunityLineItem"_s, holds(u"ProductCode"_s, u"PRO-EU-25"_s)) > 10);
        QVERIFY(countOf(*truth, sf, u"Account"_s, [](const QJsonObject &b) { return !b.contains("BillingStreet"_L1); })
                > 5);
        QVERIFY(countOf(*truth, ns, u"salesOrder"_s, any) > 100);
        QVERIFY(countOf(*truth, ns, u"salesOrder"_s, [](const QJsonObject &b) { return !b.contains("externalId"_L1); })
                > 0);
        QVERIFY(countOf(*truth, ns, u"invoice"_s, any) > 30);
        QVERIFY(countOf(*truth, u"stripe"_s, u"invoice"_s, holds(u"status"_s, u"open"_s)) > 20);
        QVERIFY(countOf(*truth, u"stripe"_s, u"invoice"_s, holds(u"status"_s, u"paid"_s)) > 20);
        for (const auto &record : truth->all(sf, u"Opportunity"_s)) {
            QVERIFY(record->createdMs <= at && record->modifiedMs <= at);
            const auto amount = record->body.value("Amount"_L1).toString();
            QVERIFY(record->body.value("CurrencyIsoCode"_L1) != "JPY"_L1 || !amount.contains(u'.'));
        }
        QVERIFY(truth->counters(u"created/"_s).isEmpty()); // nobody's effects
    }

    void linesSumToTheAmount()
    {
        const auto truth = openTruth();
        makeEmptyWorld(*truth, 5, at);
        const auto ids = makeDeals(*truth, {.count = 30, .entity = u"AM-US"_s}, at);
        QVERIFY(ids.has_value());
        for (const auto &id : *ids) {
            Decimal sum;
            for (const auto &line : truth->all(u"salesforce-emea"_s, u"OpportunityLineItem"_s)) {
                if (line->body.value("OpportunityId"_L1).toString() == id) {
                    sum += Decimal::parse(line->body.value("TotalPrice"_L1).toString()).value();
                }
            }
            const auto amount =
                truth->find(u"salesforce-emea"_s, u"Opportunity"_s, id)->body.value("Amount"_L1).toString();
            QCOMPARE(sum, Decimal::parse(amount).value());
        }
        QVERIFY(!makeDeals(*truth, {.entity = u"AM-XX"_s}, at));
    }
};

QTEST_GUILESS_MAIN(WorldTest)
#include "worldtest.moc"
