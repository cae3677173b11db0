// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/estate/estatefixture.h"

#include <QTest>

using namespace Throughline;
using namespace Throughline::TestSupport;
using namespace Qt::StringLiterals;

namespace
{
const auto stripe = u"stripe"_s;

HttpHeaders key(const QByteArray &value)
{
    return {{"Idempotency-Key"_ba, value}};
}

QJsonValue error(const HttpAnswer &answer)
{
    return answer.object().value("error"_L1);
}
} // namespace

class StripeTest : public QObject
{
    Q_OBJECT
private:
    HttpAnswer post(EstateFixture &estate, const QString &path, const QByteArray &form, const HttpHeaders &extra = {})
    {
        return estate.call(stripe, "POST", path, form, extra);
    }
    QString customer(EstateFixture &estate)
    {
        return post(estate, u"/v1/customers"_s, "name=Nordlicht+Energie+SE&email=a%40b.example&metadata[tl_key]=TL-C")
            .object()
            .value("id"_L1)
            .toString();
    }
    static QByteArray subscriptionForm(const QString &customer,
                                       const QByteArray &method = "send_invoice&days_until_due=30")
    {
        return "customer=" + customer.toLatin1() + "&collection_method=" + method
            + "&items[0][quantity]=200&items[0][price_data][currency]=eur&items[0][price_data][product]=SKU-PRO-E1"
              "&items[0][price_data][unit_amount]=93200&items[0][price_data][recurring][interval]=year"
              "&items[0][metadata][sku]=SKU-PRO-E1&metadata[tl_key]=TL-S&metadata[order]=SO-2026-1";
    }
    QStringList eventTypes(EstateFixture &estate, const QString &query = {})
    {
        QStringList types;
        const auto data =
            estate.call(stripe, "GET", u"/v1/events?limit=100"_s + query).object().value("data"_L1).toArray();
        for (const auto &event : data) {
            types.prepend(event["type"_L1].toString());
        }
        return types;
    }

private Q_SLOTS:
    void keyIsNeeded()
    {
        EstateFixture estate;
        const auto refused = estate.caller().call("GET", estate.url(stripe, u"/v1/customers"_s));
        QCOMPARE(refused.status, 401);
        QCOMPARE(error(refused)["type"_L1].toString(), u"invalid_request_error"_s);
        QVERIFY(!estate.call(stripe, "GET", u"/v1/customers"_s).header("Request-Id").isEmpty());
    }

    void subscriptionBillsAndTells()
    {
        EstateFixture estate;
        const auto answer = post(estate, u"/v1/subscriptions"_s, subscriptionForm(customer(estate)));
        QVERIFY2(answer.status == 200, answer.body.constData());
        const auto subscription = answer.object();
        QCOMPARE(subscription["metadata"_L1]["order"_L1].toString(), u"SO-2026-1"_s);
        QCOMPARE(subscription["items"_L1]["data"_L1][0]["metadata"_L1]["sku"_L1].toString(), u"SKU-PRO-E1"_s);
        QCOMPARE(subscription["items"_L1]["data"_L1][0]["price"_L1]["unit_amount"_L1].toInt(), 93200);
        const QString path = u"/v1/invoices/"_s + subscription["latest_invoice"_L1].toString();
        const auto invoice = estate.call(stripe, "GET", path).object();
        QCOMPARE(invoice["status"_L1].toString(), u"open"_s);
        QCOMPARE(invoice["amount_due"_L1].toInt(), 18'640'000);
        QCOMPARE(invoice["subscription"_L1], subscription["id"_L1]);
        const QStringList expected{u"customer.created"_s, u"invoice.created"_s, u"customer.subscription.created"_s,
                                   u"invoice.finalized"_s};
        QCOMPARE(eventTypes(estate), expected);
        QCOMPARE(post(estate, path + u"/pay"_s, {}).object()["status"_L1].toString(), u"paid"_s);
        QCOMPARE(eventTypes(estate, u"&types[]=invoice.paid&types[]=charge.succeeded"_s).size(), 2);
        const auto again = post(estate, path + u"/pay"_s, {});
        QCOMPARE(again.status, 400);
        QCOMPARE(error(again)["code"_L1].toString(), u"invoice_already_paid"_s);
        QCOMPARE(estate.effects(stripe, u"subscription"_s).value("created"_L1).toInt(), 1);
    }

    void automaticCollectionIsPaidAtOnce()
    {
        EstateFixture estate;
        post(estate, u"/v1/subscriptions"_s, subscriptionForm(customer(estate), "charge_automatically"));
        QCOMPARE(eventTypes(estate).constLast(), u"invoice.paid"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("param");
        const auto subscriptions = u"/v1/subscriptions"_s;
        QTest::newRow("email") << u"/v1/customers"_s << "email=billing%40"_ba << u"email_invalid"_s << u"email"_s;
        QTest::newRow("unknown") << u"/v1/customers"_s << "nmae=x"_ba << u"parameter_unknown"_s << u"nmae"_s;
        QTest::newRow("no customer") << subscriptions << "collection_method=charge_automatically"_ba
                                     << u"parameter_missing"_s << u"customer"_s;
        QTest::newRow("other customer") << subscriptions << subscriptionForm(u"cus_x"_s) << u"resource_missing"_s
                                        << u"customer"_s;
        const auto known = subscriptionForm(u"CUSTOMER"_s);
        QTest::newRow("product") << subscriptions << QByteArray(known).replace("SKU-PRO-E1", "SKU-X")
                                 << u"resource_missing"_s << u"items[0][price_data][product]"_s;
        QTest::newRow("quantity") << subscriptions << QByteArray(known).replace("=200", "=2.5")
                                  << u"parameter_invalid_integer"_s << u"items[0][quantity]"_s;
        QTest::newRow("amount") << subscriptions << QByteArray(known).replace("=93200", "=932.00")
                                << u"parameter_invalid_integer"_s << u"items[0][price_data][unit_amount]"_s;
    }
    void refusals()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, form);
        QFETCH(QString, code);
        QFETCH(QString, param);
        EstateFixture estate;
        form.replace("CUSTOMER", customer(estate).toLatin1());
        const auto answer = post(estate, path, form);
        QCOMPARE(answer.status, 400);
        QCOMPARE(error(answer)["code"_L1].toString(), code);
        QCOMPARE(error(answer)["param"_L1].toString(), param);
        QCOMPARE(estate.effects(stripe, u"subscription"_s).value("created"_L1).toInt(), 0);
        QCOMPARE(estate.call(stripe, "GET", u"/v1/customers/cus_none"_s).status, 404);
    }

    void keyReplaysTheStoredAnswer()
    {
        EstateFixture estate;
        const auto first = post(estate, u"/v1/customers"_s, "name=A&description=x", key("k1"));
        const auto second = post(estate, u"/v1/customers"_s, "description=x&name=A", key("k1"));
        QCOMPARE(second.status, 200);
        QCOMPARE(second.object(), first.object());
        QCOMPARE(second.header("Idempotent-Replayed"), "true"_ba);
        const auto other = post(estate, u"/v1/customers"_s, "name=B", key("k1"));
        QCOMPARE(other.status, 400);
        QCOMPARE(error(other)["type"_L1].toString(), u"idempotency_error"_s);
        QCOMPARE(estate.effects(stripe, u"customer"_s).value("created"_L1).toInt(), 1);
    }

    void keyExpires()
    {
        EstateFixture estate;
        post(estate, u"/v1/customers"_s, "name=A", key("k1"));
        estate.advance(24LL * 3600 * 1000 - 60'000);
        post(estate, u"/v1/customers"_s, "name=A", key("k1"));
        QCOMPARE(estate.effects(stripe, u"customer"_s).value("created"_L1).toInt(), 1);
        estate.advance(120'000);
        post(estate, u"/v1/customers"_s, "name=A", key("k1"));
        QCOMPARE(estate.effects(stripe, u"customer"_s).value("created"_L1).toInt(), 2);
    }

    void refusedValidationIsNotStored()
    {
        EstateFixture estate;
        QCOMPARE(post(estate, u"/v1/customers"_s, "email=bad%40", key("k1")).status, 400);
        QCOMPARE(post(estate, u"/v1/customers"_s, "email=a%40b.example", key("k1")).status, 200);
    }

    void brokenAnswersAreStored_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("effects");
        QTest::newRow("before the effect") << u"error-before"_s << 0;
        QTest::newRow("after the effect") << u"error-after"_s << 1;
    }
    void brokenAnswersAreStored()
    {
        QFETCH(QString, kind);
        QFETCH(int, effects);
        EstateFixture estate;
        estate.setFault({{u"system"_s, stripe}, {u"kind"_s, kind}, {u"times"_s, 1}});
        QCOMPARE(post(estate, u"/v1/customers"_s, "name=A", key("k1")).status, 500);
        const auto again = post(estate, u"/v1/customers"_s, "name=A", key("k1"));
        QCOMPARE(again.status, 500);
        QCOMPARE(again.header("Idempotent-Replayed"), "true"_ba);
        QCOMPARE(estate.effects(stripe, u"customer"_s).value("created"_L1).toInt(), effects);
    }

    void overlappingKeyIsRefused()
    {
        EstateFixture estate;
        estate.tune({{u"system"_s, stripe}, {u"latencyMs"_s, 60}});
        const auto headers = key("k1") + estate.signedIn(stripe);
        const auto url = estate.url(stripe, u"/v1/customers"_s);
        auto *first = estate.caller().begin("POST", url, headers, "name=A");
        auto *second = estate.caller().begin("POST", url, headers, "name=A");
        QList<int> statuses{HttpCaller::wait(first).status, HttpCaller::wait(second).status};
        std::ranges::sort(statuses);
        QCOMPARE(statuses, (QList<int>{200, 409}));
        QCOMPARE(estate.effects(stripe, u"customer"_s).value("created"_L1).toInt(), 1);
    }

    void listsPageByCursor()
    {
        EstateFixture estate;
        for (int i = 0; i < 5; ++i) {
            post(estate, u"/v1/customers"_s, "name=C" + QByteArray::number(i));
        }
        const auto first = estate.call(stripe, "GET", u"/v1/customers?limit=2"_s).object();
        QCOMPARE(first["object"_L1].toString(), u"list"_s);
        QCOMPARE(first["has_more"_L1].toBool(), true);
        QCOMPARE(first["data"_L1][0]["name"_L1].toString(), u"C4"_s);
        const auto cursor = first["data"_L1][1]["id"_L1].toString();
        const auto next = estate.call(stripe, "GET", u"/v1/customers?limit=3&starting_after="_s + cursor).object();
        QCOMPARE(next["data"_L1][0]["name"_L1].toString(), u"C2"_s);
        QCOMPARE(next["has_more"_L1].toBool(), false);
        const auto before = estate.call(stripe, "GET", u"/v1/customers?limit=1&ending_before="_s + cursor).object();
        QCOMPARE(before["data"_L1][0]["name"_L1].toString(), u"C4"_s);
        QCOMPARE(estate.call(stripe, "GET", u"/v1/customers?limit=101"_s).status, 400);
    }

    void searchLagsAndListsDoNot()
    {
        EstateFixture estate;
        estate.tune({{u"system"_s, stripe}, {u"indexLagMs"_s, 40'000}});
        const auto id = customer(estate);
        const auto found = [&](const QString &query) {
            const QString path = u"/v1/customers/search?query="_s + QString::fromLatin1(QUrl::toPercentEncoding(query));
            return estate.call(stripe, "GET", path).object()["data"_L1].toArray().size();
        };
        QCOMPARE(found(u"metadata['tl_key']:'TL-C'"_s), 0);
        QCOMPARE(
            estate.call(stripe, "GET", u"/v1/customers?email=a@b.example"_s).object()["data"_L1][0]["id"_L1].toString(),
            id);
        estate.advance(40'001);
        QCOMPARE(found(u"metadata['tl_key']:'TL-C'"_s), 1);
        QCOMPARE(found(u"metadata['tl_key']:'TL-C' AND email:'x@y.z'"_s), 0);
        QCOMPARE(found(u"created>0"_s), 1);
        QCOMPARE(estate.call(stripe, "GET", u"/v1/customers/search?query=nonsense"_s).status, 400);
    }

    void canceledSubscriptionsAreNoDuplicates()
    {
        EstateFixture estate;
        const auto id = customer(estate);
        const auto first = post(estate, u"/v1/subscriptions"_s, subscriptionForm(id)).object()["id"_L1].toString();
        post(estate, u"/v1/subscriptions"_s, subscriptionForm(id));
        QCOMPARE(estate.effects(stripe, u"subscription"_s).value("duplicates"_L1).toInt(), 2); // by key and by order
        QCOMPARE(estate.call(stripe, "DELETE", u"/v1/subscriptions/"_s + first).object()["status"_L1].toString(),
                 u"canceled"_s);
        QCOMPARE(estate.effects(stripe, u"subscription"_s).value("duplicates"_L1).toInt(), 0);
        const auto live = estate.call(stripe, "GET", u"/v1/subscriptions?customer="_s + id).object();
        QCOMPARE(live["data"_L1].toArray().size(), 1);
        const auto all = estate.call(stripe, "GET", u"/v1/subscriptions?status=all&customer="_s + id).object();
        QCOMPARE(all["data"_L1].toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(StripeTest)
#include "stripetest.moc"
