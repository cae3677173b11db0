// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuttingproxy.h"
#include "liveerp.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Live;

// The JSON-RPC driver and the Tryton profile against a real Tryton on PostgreSQL.
class TrytonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_erp = std::make_unique<LiveErp>(); }
    void cleanupTestCase() { m_erp.reset(); }

    void customerIsFoundByOurReference();
    void orderKeepsItsExactDecimals();
    void aLookAfterACreatePreventsASecondOne();
    void witnessIsTheNewestSale();
    void handMadeSaleIsALookAlike();
    void neverUpdatedRecordsAreInThePoll();
    void pagesAreWholeAndAnUpdateComesAgain();
    void statePushesEndByReadingBack();
    void cancelOfAProcessedSaleIsNoSuccess();
    void userErrorProvesNothingHappened();
    void missingRecordIsRefusedByTheDatabase();
    void concurrentChangeMayBeTriedAgain();
    void unknownExceptionProvesNothing();
    void endedSessionIsRenewed();
    void lostReplyLeavesExactlyOneSale();
    void everyOtherReplyLost();
    void confirmedSaleGivesAnInvoice();

private:
    struct Customer {
        QString partyId;
        QString addressId;
    };
    Customer customer(const QString &key);
    OperationInput order(const QString &key, const Customer &of) const;
    OperationInput createdOrder(const QString &key);
    qsizetype salesWith(const QString &reference);

    std::unique_ptr<LiveErp> m_erp;
};

namespace
{

QString say(const auto &result)
{
    return result ? QString() : result.error().detail;
}

OperationInput customerInput(const QString &key)
{
    return {.reference = u"TL-C-"_s + key,
            .idempotencyKey = {},
            .input = {{u"customer_name"_s, QString(u"Müller & Söhne "_s + key)}}};
}

QJsonObject line(const QString &sku, const QString &quantity, const QString &price)
{
    return {{u"sku"_s, sku}, {u"quantity"_s, quantity}, {u"unit_price"_s, price}};
}

} // namespace

TrytonTest::Customer TrytonTest::customer(const QString &key)
{
    const auto party = m_erp->create(u"customer.create"_s, customerInput(key));
    OperationInput address{
        .reference = u"TL-A-"_s + key,
        .idempotencyKey = {},
        .input = {{u"customer_id"_s, party}, {u"street"_s, u"Hauptstraße 1"_s}, {u"city"_s, u"Köln"_s}}};
    return {party, m_erp->create(u"customer.address"_s, address)};
}

OperationInput TrytonTest::order(const QString &key, const Customer &of) const
{
    // 12 x 1553.35 = 18640.20, and 3 x 0.3333 rounds to 1.00 on its line
    return {.reference = u"TL-"_s + key,
            .idempotencyKey = {},
            .input = {
                {u"order_key"_s, key},
                {u"customer_id"_s, of.partyId},
                {u"address_id"_s, of.addressId},
                {u"currency"_s, u"EUR"_s},
                {u"amount"_s, u"18641.20"_s},
                {u"lines"_s,
                 QJsonArray{line(u"SKU-PRO-E1"_s, u"12"_s, u"1553.35"_s), line(u"SKU-ONB-1"_s, u"3"_s, u"0.3333"_s)}}}};
}

OperationInput TrytonTest::createdOrder(const QString &key)
{
    auto input = order(key, customer(key));
    input.input.insert(u"order_id"_s, m_erp->create(u"order.create"_s, input));
    return input;
}

qsizetype TrytonTest::salesWith(const QString &reference)
{
    const QJsonArray domain{QJsonArray{u"reference"_s, u"="_s, reference}};
    return m_erp->result(u"model.sale.sale.search"_s, {domain, 0, 10, QJsonValue::Null, QJsonObject()})
        .toArray()
        .size();
}

void TrytonTest::customerIsFoundByOurReference()
{
    const auto input = customerInput(u"found"_s);
    const auto before = m_erp->look(u"customer.create"_s, input);
    QVERIFY2(before, qPrintable(say(before)));
    QVERIFY(before->found.isEmpty());

    const auto answer = m_erp->run(u"customer.create"_s, input);
    QVERIFY2(answer.meaning == ReplyMeaning::Applied, qPrintable(answer.message));
    const auto after = m_erp->look(u"customer.create"_s, input);
    QVERIFY2(after, qPrintable(say(after)));
    QCOMPARE(after->found.size(), 1);
    QCOMPARE(after->found.first().record.id, answer.targetId);
    QCOMPARE(after->found.first().reference, input.reference);
    QVERIFY(!after->found.first().number.isEmpty()); // Tryton's own number stays its own
    QVERIFY(after->found.first().live);
    QCOMPARE(compare(m_erp->operation(u"customer.create"_s), input, after->found.first()), QList<FieldDifference>());
}

void TrytonTest::orderKeepsItsExactDecimals()
{
    const auto input = createdOrder(u"SO-EXACT"_s);
    const auto look = m_erp->look(u"order.create"_s, input);
    QVERIFY2(look, qPrintable(say(look)));
    QCOMPARE(look->found.size(), 1);
    const auto &found = look->found.first();
    QCOMPARE(found.amount.amount.toString(), u"18641.20"_s);
    QCOMPARE(found.amount.currency, u"EUR"_s);
    QCOMPARE(compare(m_erp->operation(u"order.create"_s), input, found), QList<FieldDifference>());

    auto other = input;
    other.input[u"amount"_s] = u"18641.21"_s;
    const auto differences = compare(m_erp->operation(u"order.create"_s), other, found);
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first().field, u"amount"_s);

    const auto record = m_erp->read(u"sale.sale"_s, found.record.id);
    QVERIFY2(record, qPrintable(say(record)));
    const auto lines = parseJsonObject(record->bytes)->value("lines"_L1).toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1)["unit_price"_L1].toString(), u"0.3333"_s);
    QCOMPARE(lines.at(0)["product"_L1]["code"_L1].toString(), u"SKU-PRO-E1"_s);
}

void TrytonTest::aLookAfterACreatePreventsASecondOne()
{
    const auto input = createdOrder(u"SO-TWICE"_s);
    QCOMPARE(m_erp->look(u"order.create"_s, input)->found.size(), 1);
    // Tryton itself has nothing against a second one: this is why the operation is QUERY, and what a look must show.
    QVERIFY(m_erp->run(u"order.create"_s, input).meaning == ReplyMeaning::Applied);
    QCOMPARE(m_erp->look(u"order.create"_s, input)->found.size(), 2);
}

void TrytonTest::witnessIsTheNewestSale()
{
    const auto input = createdOrder(u"SO-WITNESS-1"_s);
    const auto first = m_erp->witness(u"order.create"_s, input);
    QVERIFY2(first, qPrintable(say(first)));
    createdOrder(u"SO-WITNESS-2"_s);
    const auto second = m_erp->witness(u"order.create"_s, input);
    QVERIFY(second && *second > *first);
}

void TrytonTest::handMadeSaleIsALookAlike()
{
    const auto of = customer(u"hand"_s);
    auto byHand = order(u"SO-HAND"_s, of);
    byHand.reference = u"phone call of Tuesday"_s;
    const auto made = m_erp->create(u"order.create"_s, byHand);

    auto input = order(u"SO-HAND"_s, of);
    input.input.insert(u"date_from"_s, u"2020-01-01"_s);
    input.input.insert(u"date_to"_s, u"2099-12-31"_s);
    const auto alike = m_erp->lookAlike(u"order.create"_s, input);
    QVERIFY2(alike, qPrintable(say(alike)));
    QCOMPARE(alike->found.size(), 1);
    QCOMPARE(alike->found.first().record.id, made);

    input.input[u"amount"_s] = u"18641.00"_s;
    QVERIFY(m_erp->lookAlike(u"order.create"_s, input)->found.isEmpty());
}

void TrytonTest::neverUpdatedRecordsAreInThePoll()
{
    const auto created = createdOrder(u"SO-NEVER-UPDATED"_s).input["order_id"_L1].toString();
    const auto page = m_erp->poll(m_erp->source(u"sales"_s), {});
    QVERIFY2(page, qPrintable(say(page)));
    const auto it = std::ranges::find(page->records, created, &NativeRecord::id);
    QVERIFY(it != page->records.end());
    QVERIFY(it->versionMs > 0);
    const auto row = *parseJsonObject(it->bytes);
    QVERIFY(row["write_date"_L1].isNull());
    QCOMPARE(row["party"_L1]["name"_L1].toString(), u"Müller & Söhne SO-NEVER-UPDATED"_s);
    QCOMPARE(row["untaxed_amount"_L1].toString(), u"18641.20"_s);
}

void TrytonTest::pagesAreWholeAndAnUpdateComesAgain()
{
    auto source = m_erp->source(u"sales"_s);
    source.overlapMs = 0;
    auto small = source;
    small.settings.insert(u"page"_s, 2);
    const auto input = createdOrder(u"SO-PAGES"_s);
    const auto all = m_erp->poll(source, {});
    const auto paged = m_erp->poll(small, {});
    QVERIFY2(all, qPrintable(say(all)));
    QVERIFY2(paged, qPrintable(say(paged)));
    QVERIFY(all->records.size() > 3);
    const auto ids = [](const Page &page) {
        QStringList names;
        std::ranges::transform(page.records, std::back_inserter(names), &NativeRecord::id);
        return names;
    };
    QCOMPARE(ids(*paged), ids(*all));

    // Nothing new: without an overlap only the newest row of each kind comes again.
    const auto quiet = m_erp->poll(small, paged->cursor);
    QVERIFY2(quiet, qPrintable(say(quiet)));
    QVERIFY(quiet->records.size() <= 2);

    const auto id = input.input["order_id"_L1].toString();
    m_erp->run(u"order.quote"_s, input);
    const auto after = m_erp->poll(small, quiet->cursor);
    QVERIFY2(after, qPrintable(say(after)));
    const auto it = std::ranges::find(after->records, id, &NativeRecord::id);
    QVERIFY(it != after->records.end());
    QCOMPARE(parseJsonObject(it->bytes)->value("state"_L1).toString(), u"quotation"_s);
}

void TrytonTest::statePushesEndByReadingBack()
{
    const auto input = createdOrder(u"SO-STATES"_s);
    for (const auto *name : {"order.quote", "order.confirm"}) {
        const auto operation = QString::fromLatin1(name);
        QVERIFY2(!m_erp->look(operation, input)->found.first().live, name);
        const auto answer = m_erp->run(operation, input);
        QVERIFY2(answer.meaning == ReplyMeaning::Unknown, name); // success in Tryton's words is no proof
        QCOMPARE(answer.httpStatus, 200);
        QVERIFY2(m_erp->look(operation, input)->found.first().live, name);
        // once more: skipped, nothing changes
        m_erp->run(operation, input);
        QVERIFY2(m_erp->look(operation, input)->found.first().live, name);
    }
    const auto draft = createdOrder(u"SO-CANCELLED"_s);
    m_erp->run(u"order.cancel"_s, draft);
    QVERIFY(m_erp->look(u"order.cancel"_s, draft)->found.first().live);
    QVERIFY(!m_erp->look(u"order.create"_s, draft)->found.first().live);
}

void TrytonTest::cancelOfAProcessedSaleIsNoSuccess()
{
    const auto input = createdOrder(u"SO-CANNOT-CANCEL"_s);
    m_erp->run(u"order.quote"_s, input);
    m_erp->run(u"order.confirm"_s, input);
    const auto reply = m_erp->send(requestFor(m_erp->system, m_erp->operation(u"order.cancel"_s), input));
    QVERIFY2(reply, qPrintable(say(reply)));
    QCOMPARE(reply->status, 200);
    QVERIFY(!parseJsonObject(reply->body)->contains("error"_L1)); // Tryton says that all is well
    QVERIFY(classify(m_erp->system, m_erp->operation(u"order.cancel"_s), reply, 0).meaning == ReplyMeaning::Unknown);
    const auto look = m_erp->look(u"order.cancel"_s, input);
    QVERIFY2(look, qPrintable(say(look)));
    QCOMPARE(look->found.size(), 1);
    QVERIFY(!look->found.first().live);
    QCOMPARE(look->found.first().fields["status"_L1].toString(), u"processing"_s);
}

void TrytonTest::userErrorProvesNothingHappened()
{
    const auto of = customer(u"no-address"_s);
    auto input = order(u"SO-REFUSED"_s, of);
    input.input.insert(u"order_id"_s, m_erp->create(u"order.create"_s, input));
    const auto id = input.input["order_id"_L1].toString().toInt();
    m_erp->result(u"model.sale.sale.write"_s,
                  {QJsonArray{id}, QJsonObject{{u"invoice_address"_s, QJsonValue::Null}}, QJsonObject()});

    const auto answer = m_erp->run(u"order.quote"_s, input);
    QVERIFY(answer.meaning == ReplyMeaning::NotExecuted);
    QCOMPARE(answer.httpStatus, 200);
    QCOMPARE(answer.code, u"UserError"_s);
    QVERIFY2(answer.message.contains("invoice address"_L1), qPrintable(answer.message));
    QVERIFY(!m_erp->look(u"order.quote"_s, input)->found.first().live);
}

void TrytonTest::missingRecordIsRefusedByTheDatabase()
{
    auto input = order(u"SO-NO-PARTY"_s, customer(u"exists"_s));
    input.input[u"customer_id"_s] = u"999999"_s;
    const auto answer = m_erp->run(u"order.create"_s, input);
    QVERIFY2(answer.meaning == ReplyMeaning::NotExecuted, qPrintable(answer.message));
    QCOMPARE(salesWith(input.reference), 0);
}

void TrytonTest::concurrentChangeMayBeTriedAgain()
{
    const auto input = createdOrder(u"SO-CONCURRENT"_s);
    const auto id = input.input["order_id"_L1].toString();
    const QJsonObject timestamps{{QString(u"sale.sale,"_s + id), u"1.0"_s}};
    const auto write = m_erp->call(
        u"model.sale.sale.write"_s,
        {QJsonArray{id.toInt()}, QJsonObject{{u"description"_s, u"x"_s}}, QJsonObject{{u"_timestamp"_s, timestamps}}});
    const auto answer = classify(m_erp->system, m_erp->operation(u"order.create"_s), m_erp->send(write), 0);
    QCOMPARE(answer.code, u"ConcurrencyException"_s);
    QVERIFY(answer.meaning == ReplyMeaning::NotExecutedRetry);
}

void TrytonTest::unknownExceptionProvesNothing()
{
    const auto nonsense = m_erp->call(u"model.sale.sale.search_read"_s, {u"no domain"_s, QJsonObject()});
    const auto reply = m_erp->send(nonsense);
    const auto answer = classify(m_erp->system, m_erp->operation(u"order.create"_s), reply, 0);
    QVERIFY(answer.meaning == ReplyMeaning::Unknown);
    QCOMPARE(answer.code, u"Exception"_s);
    // and a look that fails like this is no empty look
    QVERIFY(!decodeLook(m_erp->system, m_erp->operation(u"order.create"_s), order(u"X"_s, {}), *reply));
}

void TrytonTest::endedSessionIsRenewed()
{
    m_erp->result(u"common.db.logout"_s, {});
    const auto first = m_erp->look(u"order.create"_s, order(u"SO-SESSION"_s, {}));
    QVERIFY(!first);
    QCOMPARE(first.error().code, ErrorCode::Unauthorized);
    const auto second = m_erp->look(u"order.create"_s, order(u"SO-SESSION"_s, {}));
    QVERIFY2(second, qPrintable(say(second)));
}

void TrytonTest::lostReplyLeavesExactlyOneSale()
{
    const CuttingProxy proxy(m_erp->system.baseUrl);
    const auto input = order(u"SO-LOST"_s, customer(u"lost"_s));
    auto cut = m_erp->system;
    cut.baseUrl = proxy.url();
    const auto reply = m_erp->send(requestFor(cut, m_erp->operation(u"order.create"_s), input));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::ReplyLost);
    QCOMPARE(proxy.repliesCut(), 1); // one request reached the server, so nobody sent it again
    QVERIFY(classify(m_erp->system, m_erp->operation(u"order.create"_s), reply, 0).meaning == ReplyMeaning::Unknown);

    const auto look = m_erp->look(u"order.create"_s, input);
    QVERIFY2(look, qPrintable(say(look)));
    QCOMPARE(look->found.size(), 1);
    QCOMPARE(compare(m_erp->operation(u"order.create"_s), input, look->found.first()), QList<FieldDifference>());
    QCOMPARE(salesWith(input.reference), 1);
}

// What the effects rules do with a lost reply: look, and send again only what is not there.
void TrytonTest::everyOtherReplyLost()
{
    const CuttingProxy proxy(m_erp->system.baseUrl);
    auto cut = m_erp->system;
    cut.baseUrl = proxy.url();
    const auto &operation = m_erp->operation(u"order.create"_s);
    const auto of = customer(u"many"_s);
    constexpr int orders = 20;
    for (int i = 0; i < orders; ++i) {
        const auto input = order(u"SO-MANY-%1"_s.arg(i), of);
        const auto reply = m_erp->send(requestFor(i % 2 == 0 ? m_erp->system : cut, operation, input));
        const auto answer = classify(m_erp->system, operation, reply, 0);
        if (answer.meaning == ReplyMeaning::Unknown && m_erp->look(u"order.create"_s, input)->found.isEmpty()) {
            m_erp->create(u"order.create"_s, input);
        }
    }
    QCOMPARE(proxy.repliesCut(), orders / 2);
    for (int i = 0; i < orders; ++i) {
        QCOMPARE(salesWith(u"TL-SO-MANY-%1"_s.arg(i)), 1);
    }
}

void TrytonTest::confirmedSaleGivesAnInvoice()
{
    const auto input = createdOrder(u"SO-INVOICED"_s);
    m_erp->run(u"order.quote"_s, input);
    m_erp->run(u"order.confirm"_s, input);
    const auto page = m_erp->poll(m_erp->source(u"invoices"_s), {});
    QVERIFY2(page, qPrintable(say(page)));
    const auto ours = std::ranges::find_if(page->records, [&](const NativeRecord &record) {
        return parseJsonObject(record.bytes)->value("sales"_L1).toArray().at(0)["reference"_L1].toString()
            == input.reference;
    });
    QVERIFY(ours != page->records.end());
    const auto invoice = *parseJsonObject(ours->bytes);
    QCOMPARE(invoice["state"_L1].toString(), u"draft"_s);
    QCOMPARE(invoice["untaxed_amount"_L1].toString(), u"18641.20"_s);
    QCOMPARE(invoice["currency"_L1]["code"_L1].toString(), u"EUR"_s);
}

QTEST_GUILESS_MAIN(TrytonTest)
#include "trytontest.moc"
