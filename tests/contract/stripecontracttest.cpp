// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/schema.h"
#include "tests/support/estate/estatefixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Throughline;
using namespace Throughline::TestSupport;
using namespace Qt::StringLiterals;

namespace
{

// OpenAPI 3.0 to JSON Schema: nullable becomes a type, references point into $defs, and what may be expanded to
// an object is judged as the id that the interface sends by itself.
QJsonValue translated(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        const auto items = value.toArray();
        for (const auto &item : items) {
            out.append(translated(item));
        }
        return out;
    }
    if (!value.isObject()) {
        return value;
    }
    const auto object = value.toObject();
    QJsonObject out;
    for (auto it = object.begin(); it != object.end(); ++it) {
        static const QStringList words{u"description"_s, u"format"_s, u"nullable"_s, u"title"_s, u"pattern"_s};
        const bool keyword = words.contains(it.key()) && !it->isObject(); // a property may have such a name
        if (it.key() == "$ref"_L1 && it->isString()) {
            out.insert(it.key(), it->toString().replace("#/components/schemas/"_L1, "#/$defs/"_L1));
        } else if (it.key() == "anyOf"_L1 && object.contains("x-expansionResources"_L1)) {
            out.insert(u"type"_s, u"string"_s);
        } else if (!keyword && !it.key().startsWith("x-"_L1)) {
            out.insert(it.key(), translated(it.value()));
        }
    }
    return object.value("nullable"_L1).toBool()
        ? QJsonObject{{u"anyOf"_s, QJsonArray{out, QJsonObject{{u"type"_s, u"null"_s}}}}}
        : out;
}

void collect(const QJsonValue &value, const QJsonObject &all, QJsonObject &into)
{
    if (value.isArray()) {
        const auto items = value.toArray();
        for (const auto &item : items) {
            collect(item, all, into);
        }
        return;
    }
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "$ref"_L1 || !it->isString()) {
            collect(it.value(), all, into);
            continue;
        }
        const auto name = it->toString().section(u'/', -1);
        if (!into.contains(name)) {
            into.insert(name, translated(all.value(name)));
            collect(into.value(name), all, into);
        }
    }
}

} // namespace

class StripeContractTest : public QObject
{
    Q_OBJECT
private:
    QJsonObject m_schemas;

    QList<SchemaProblem> problems(const QString &name, const QJsonObject &document)
    {
        QJsonObject root{{u"$ref"_s, QString("#/$defs/"_L1 % name)}};
        QJsonObject defs;
        collect(root, m_schemas, defs);
        root.insert(u"$defs"_s, defs);
        const auto schema = Schema::compile(QJsonDocument(root).toJson());
        return schema ? schema->check(document) : QList<SchemaProblem>{{.message = schema.error().detail}};
    }
    void verify(const QString &name, const QJsonObject &document)
    {
        const auto found = problems(name, document);
        for (const auto &problem : found) {
            qWarning().noquote() << name << problem.where << problem.keyword << problem.message;
        }
        QVERIFY(!document.isEmpty());
        QVERIFY(found.isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(CONTRACTS "/stripe/spec3.2022-04-12.json"));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("the vendor's contract is not here (../shared/contracts/stripe)");
        }
        m_schemas = QJsonDocument::fromJson(file.readAll())["components"_L1]["schemas"_L1].toObject();
        QVERIFY(m_schemas.contains(u"customer"_s));
    }

    void repliesKeepTheVendorsSchema()
    {
        EstateFixture estate;
        const auto post = [&](const QString &path, const QByteArray &form) {
            return estate.call(u"stripe"_s, "POST", path, form).object();
        };
        const auto customer = post(u"/v1/customers"_s,
                                   "name=Voss+Pharma+AG&email=a%40b.example&address[city]=Basel&metadata[tl_key]=TL-1");
        verify(u"customer"_s, customer);
        const auto subscription =
            post(u"/v1/subscriptions"_s,
                 QByteArray("customer=" + customer["id"_L1].toString().toLatin1()
                            + "&collection_method=send_invoice&days_until_due=30&items[0][quantity]=3&items[0][price_"
                              "data][currency]=jpy"
                              "&items[0][price_data][product]=SKU-PRO-J1&items[0][price_data][unit_amount]=124800"
                              "&items[0][price_data][recurring][interval]=month&metadata[order]=SO-1"));
        verify(u"subscription"_s, subscription);
        const QString path = u"/v1/invoices/"_s + subscription["latest_invoice"_L1].toString();
        const auto open = estate.call(u"stripe"_s, "GET", path).object();
        verify(u"invoice"_s, open);
        QCOMPARE(open["amount_due"_L1].toInt(), 374'400);
        verify(u"invoice"_s, post(path + u"/pay"_s, {}));
        const auto events = estate.call(u"stripe"_s, "GET", u"/v1/events"_s).object()["data"_L1].toArray();
        QCOMPARE(events.size(), 7);
        for (const auto &event : events) {
            verify(u"event"_s, event.toObject());
        }
        for (const auto &[kind, collection] :
             {std::pair{u"charge"_s, u"charges"_s}, {u"payment_intent"_s, u"payment_intents"_s}}) {
            verify(kind, estate.call(u"stripe"_s, "GET", u"/v1/"_s + collection).object()["data"_L1][0].toObject());
        }
    }

    void creditsKeepTheVendorsSchema()
    {
        EstateFixture estate;
        const auto post = [&](const QString &path, const QByteArray &form) {
            return estate.call(u"stripe"_s, "POST", path, form).object();
        };
        const auto customer = post(u"/v1/customers"_s, "name=Voss").value("id"_L1).toString().toLatin1();
        const auto subscription = post(u"/v1/subscriptions"_s,
                                       "customer=" + customer
                                           + "&items[0][price_data][currency]=eur&items[0][price_data][product]=SKU-"
                                             "PRO-E1&items[0][price_data][unit_"
                                             "amount]=9000&items[0][price_data][recurring][interval]=year&collection_"
                                             "method=send_invoice&days_until_"
                                             "due=30");
        const auto invoice = subscription["latest_invoice"_L1].toString();
        verify(u"credit_note"_s,
               post(u"/v1/credit_notes"_s, "invoice=" + invoice.toLatin1() + "&amount=1000&reason=order_change"));
        verify(u"invoiceitem"_s,
               post(u"/v1/invoiceitems"_s, "customer=" + customer + "&amount=500&currency=eur&description=Overage"));
        const auto paid = post(u"/v1/invoices/%1/pay"_s.arg(invoice), {});
        verify(u"refund"_s,
               post(u"/v1/refunds"_s,
                    "payment_intent=" + paid["payment_intent"_L1].toString().toLatin1() + "&amount=100"));
        const auto item = subscription["items"_L1]["data"_L1][0]["id"_L1].toString().toLatin1();
        verify(u"subscription"_s,
               post(u"/v1/subscriptions/"_s + subscription["id"_L1].toString(),
                    "items[0][id]=" + item + "&items[0][quantity]=4"));
        verify(u"invoiceitem"_s,
               estate.call(u"stripe"_s, "GET", u"/v1/invoiceitems"_s).object()["data"_L1][0].toObject());
    }

    void refusalsKeepTheVendorsSchema()
    {
        EstateFixture estate;
        verify(u"error"_s, estate.call(u"stripe"_s, "GET", u"/v1/customers/cus_none"_s).object());
        verify(u"error"_s, estate.call(u"stripe"_s, "POST", u"/v1/subscriptions"_s, "customer=cus_none").object());
        const HttpHeaders key{{"Idempotency-Key"_ba, "k"_ba}};
        estate.call(u"stripe"_s, "POST", u"/v1/customers"_s, "name=A", key);
        verify(u"error"_s, estate.call(u"stripe"_s, "POST", u"/v1/customers"_s, "name=B", key).object());
    }

    void theCheckCanFail()
    {
        EstateFixture estate;
        const auto good = estate.call(u"stripe"_s, "POST", u"/v1/customers"_s, "name=A&address[city]=Basel").object();
        QVERIFY(problems(u"customer"_s, good).isEmpty());
        auto missing = good;
        missing.remove(u"created"_s);
        QCOMPARE(problems(u"customer"_s, missing).size(), 1);
        auto nested = good;
        nested.insert(u"address"_s, QJsonObject{{u"city"_s, 5}});
        QVERIFY(!problems(u"customer"_s, nested).isEmpty());
    }
};

QTEST_GUILESS_MAIN(StripeContractTest)
#include "stripecontracttest.moc"
