// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"
#include "engine/connectors/typedjson.h"
#include "systems.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Connectors;
using namespace Throughline::ConnectorTest;

namespace
{

Config::System tryton()
{
    auto system = systemOf(u"tryton"_s);
    system.variables.insert({{u"database"_s, u"q2c"_s},
                             {u"company"_s, u"1"_s},
                             {u"unit"_s, u"5"_s},
                             {u"payment_term"_s, u"3"_s},
                             {u"currency:EUR"_s, u"2"_s},
                             {u"product:SKU-PRO-E1"_s, u"7"_s}});
    return system;
}

OperationInput input()
{
    auto made = orderInput();
    made.input.insert(u"customer_id"_s, u"44"_s);
    made.input.insert(u"address_id"_s, u"45"_s);
    return made;
}

Answer answerTo(const QByteArray &body)
{
    const auto system = tryton();
    return classify(system, system.profile.operations.value(u"order.create"_s),
                    HttpReply{.status = 200, .headers = {}, .body = body}, 0);
}

QJsonValue parsed(const char *text)
{
    return *parseJson(text);
}

/// A row of a search as Tryton sends it.
QByteArray rows(const QStringList &rows)
{
    return "{\"id\":0,\"result\":[" + rows.join(u',').toUtf8() + "]}";
}

QString row(int id, const QString &second, bool updated)
{
    const auto time =
        uR"({"__class__":"datetime","year":2026,"month":8,"day":14,"hour":9,"minute":12,"second":%1,"microsecond":250001})"_s
            .arg(second);
    return uR"({"id":%1,"create_date":%2,"write_date":%3})"_s.arg(id).arg(time, updated ? time : u"null"_s);
}

QJsonArray domainOf(const Result<HttpRequest> &request)
{
    return parseJsonObject(request->body)->value("params"_L1).toArray().at(0).toArray();
}

} // namespace

class JsonRpcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderIsTypedAndExact();
    void anUnknownProductIsAMappingMissing();
    void typesGoBothWays();
    void refusalsWithStatus200_data();
    void refusalsWithStatus200();
    void aSuccessWithoutAnIdProvesNothing();
    void aLookThatFailsIsNoEmptyLook();
    void firstPollTakesEverything();
    void cursorStandsBehindTheLastRowOfAPage();
    void aRoundEndsWithTheNewestOfEachKind();
    void aRecordIsReadThroughItsSource();
};

void JsonRpcTest::orderIsTypedAndExact()
{
    const auto system = tryton();
    const auto request = requestFor(system, system.profile.operations.value(u"order.create"_s), input());
    QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
    QCOMPARE(request->method, "POST");
    QCOMPARE(request->url.toString(), u"https://tryton.example.test/q2c/"_s);
    const QByteArray body =
        R"({"id":0,"method":"model.sale.sale.create","params":[[{"currency":2,"description":"SO-2026-100042",)"
        R"("invoice_address":45,"lines":[["create",[{"product":7,"quantity":12,"type":"line","unit":5,)"
        R"("unit_price":{"__class__":"Decimal","decimal":"1553.35"}}]]],"party":44,"payment_term":3,)"
        R"("reference":"TL-SO-2026-100042"}],{"company":1}]})";
    QCOMPARE(request->body, body);
}

void JsonRpcTest::anUnknownProductIsAMappingMissing()
{
    auto system = tryton();
    system.variables.remove(u"product:SKU-PRO-E1"_s);
    const auto request = requestFor(system, system.profile.operations.value(u"order.create"_s), input());
    QVERIFY(!request);
    QCOMPARE(request.error().code, ErrorCode::MappingMissing);
    QVERIFY(request.error().detail.contains("product:SKU-PRO-E1"_L1));
}

void JsonRpcTest::typesGoBothWays()
{
    const auto system = tryton();
    const auto plain =
        parsed(R"([{"$decimal":"1864.00"},{"$date":"2026-08-14"},{"$datetime":"2026-08-14T09:12:00.250001Z"}])");
    const auto typed = typedFromPlain(plain, system);
    QVERIFY(typed);
    const QByteArray wire =
        R"([{"__class__":"Decimal","decimal":"1864.00"},{"__class__":"date","day":14,"month":8,"year":2026},)"
        R"({"__class__":"datetime","day":14,"hour":9,"microsecond":250001,"minute":12,"month":8,"second":0,"year":2026}])";
    QCOMPARE(writeJson(*typed), wire);
    const QByteArray back = R"(["1864.00","2026-08-14","2026-08-14T09:12:00.250001Z"])";
    QCOMPARE(canonicalJson(plainFromTyped(*typed)), back);
    const auto nested = parsed(
        R"({"party":7,"party.":{"id":7,"code":"12"},"lines.":[{"id":1,"unit_price":{"__class__":"Decimal","decimal":"0.3333"}}]})");
    QCOMPARE(canonicalJson(plainFromTyped(nested)),
             R"({"lines":[{"id":1,"unit_price":"0.3333"}],"party":{"code":"12","id":7}})");
    QCOMPARE(typedFromPlain(parsed(R"({"$decimal":"12,5"})"), system).error().code, ErrorCode::BadInput);
    QCOMPARE(typedFromPlain(parsed(R"({"$id":"12 or 1=1"})"), system).error().code, ErrorCode::BadInput);
}

void JsonRpcTest::refusalsWithStatus200_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("meaning");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto add = [](const char *name, const char *body, ReplyMeaning meaning, const char *code,
                        const char *message) {
        QTest::newRow(name) << QByteArray(body) << int(meaning) << QString::fromLatin1(code)
                            << QString::fromLatin1(message);
    };
    add("user error", R"({"id":0,"error":["UserError",["No address.","Enter one.",null]]})", ReplyMeaning::NotExecuted,
        "UserError", "No address. Enter one.");
    add("user error, short", R"({"id":0,"error":["UserError",["No address.","",null]]})", ReplyMeaning::NotExecuted,
        "UserError", "No address.");
    add("warning", R"({"id":0,"error":["UserWarning",["party.7","Twice?",""]]})", ReplyMeaning::NotExecuted,
        "UserWarning", "Twice?");
    add("concurrency", R"({"id":0,"error":["ConcurrencyException","Records modified"]})",
        ReplyMeaning::NotExecutedRetry, "ConcurrencyException", "Records modified");
    add("anything else", R"({"id":0,"error":["KeyError: 'x'","Traceback of many lines"]})", ReplyMeaning::Unknown,
        "Exception", "KeyError: 'x'");
}

void JsonRpcTest::refusalsWithStatus200()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, meaning);
    QFETCH(const QString, code);
    QFETCH(const QString, message);
    const auto answer = answerTo(body);
    QCOMPARE(int(answer.meaning), meaning);
    QCOMPARE(answer.code, code);
    QCOMPARE(answer.message, message);
    QCOMPARE(answer.httpStatus, 200);
}

void JsonRpcTest::aSuccessWithoutAnIdProvesNothing()
{
    const auto created = answerTo(R"({"id":0,"result":[4481]})");
    QVERIFY(created.meaning == ReplyMeaning::Applied);
    QCOMPARE(created.targetId, u"4481"_s);
    const auto pushed = answerTo(R"({"id":0,"result":null})");
    QVERIFY(pushed.meaning == ReplyMeaning::Unknown);
    const auto torn = answerTo(R"({"id":0,"resu)");
    QVERIFY(torn.meaning == ReplyMeaning::Unknown);
}

void JsonRpcTest::aLookThatFailsIsNoEmptyLook()
{
    const auto system = tryton();
    const auto operation = system.profile.operations.value(u"order.create"_s);
    const QByteArray refused = R"({"id":0,"error":["UserError",["No access.","",null]]})";
    QVERIFY(!decodeLook(system, operation, input(), {.status = 200, .headers = {}, .body = refused}));
    QVERIFY(!decodeWitness(system, operation, {.status = 200, .headers = {}, .body = refused}));
    const auto empty = decodeLook(system, operation, input(), {.status = 200, .headers = {}, .body = rows({})});
    QVERIFY(empty && empty->found.isEmpty());
}

void JsonRpcTest::firstPollTakesEverything()
{
    const auto system = tryton();
    const auto request = pollRequest(system, sourceOf(system, u"sales"_s), {}, 0);
    QVERIFY(request);
    const QByteArray domain =
        R"([["OR",["AND",["write_date","=",null],["create_date","!=",null]],["write_date","!=",null]]])";
    QCOMPARE(canonicalJson(domainOf(request)), domain);
    const auto order = parseJsonObject(request->body)->value("params"_L1).toArray().at(3).toArray();
    const QByteArray byChange = R"([["write_date","ASC NULLS FIRST"],["create_date","ASC"],["id","ASC"]])";
    QCOMPARE(canonicalJson(order), byChange);
}

void JsonRpcTest::cursorStandsBehindTheLastRowOfAPage()
{
    const auto system = tryton();
    auto source = sourceOf(system, u"sales"_s);
    source.settings.insert(u"page"_s, 2);
    const HttpReply reply{.status = 200, .headers = {}, .body = rows({row(1, u"7"_s, false), row(2, u"7"_s, false)})};
    const auto first = decodePage(system, source, {}, reply);
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QVERIFY(first->more);
    QCOMPARE(first->records.size(), 2);
    // rows of one moment: told apart by their ids, and no microsecond is lost
    const auto domain = plainFromTyped(domainOf(pollRequest(system, source, first->cursor, 0)));
    const QByteArray expected =
        R"([["OR",["AND",["write_date","=",null],["OR",["create_date",">","2026-08-14T09:12:07.250001Z"],)"
        R"(["AND",["create_date","=","2026-08-14T09:12:07.250001Z"],["id",">",2]]]],["write_date","!=",null]]])";
    QCOMPARE(canonicalJson(domain), expected);

    const HttpReply updated{.status = 200, .headers = {}, .body = rows({row(3, u"8"_s, false), row(1, u"9"_s, true)})};
    const auto second = decodePage(system, source, first->cursor, updated);
    const auto behind = plainFromTyped(domainOf(pollRequest(system, source, second->cursor, 0)));
    const QByteArray onlyUpdated = R"([["OR",["write_date",">","2026-08-14T09:12:09.250001Z"],)"
                                   R"(["AND",["write_date","=","2026-08-14T09:12:09.250001Z"],["id",">",1]]]])";
    QCOMPARE(canonicalJson(behind), onlyUpdated);
}

void JsonRpcTest::aRoundEndsWithTheNewestOfEachKind()
{
    const auto system = tryton();
    const auto source = sourceOf(system, u"sales"_s);
    const HttpReply reply{.status = 200, .headers = {}, .body = rows({row(1, u"7"_s, false), row(2, u"3"_s, true)})};
    const auto page = decodePage(system, source, {}, reply);
    QVERIFY(page && !page->more);
    QCOMPARE(page->records.at(0).versionMs, 1'786'698'727'250);
    const auto domain = plainFromTyped(domainOf(pollRequest(system, source, page->cursor, 0)));
    // 60 s back from each
    const QByteArray expected =
        R"([["OR",["AND",["write_date","=",null],["create_date",">=","2026-08-14T09:11:07.250000Z"]],)"
        R"(["write_date",">=","2026-08-14T09:11:03.250000Z"]]])";
    QCOMPARE(canonicalJson(domain), expected);
}

void JsonRpcTest::aRecordIsReadThroughItsSource()
{
    const auto system = tryton();
    const auto request = readRequest(system, u"sale.sale"_s, u"12"_s);
    QVERIFY(request);
    const QByteArray byId = R"([["id","=",12]])";
    QCOMPARE(canonicalJson(domainOf(request)), byId);
    const auto record =
        decodeRead(system, u"sale.sale"_s, {.status = 200, .headers = {}, .body = rows({row(12, u"7"_s, false)})});
    QVERIFY(record);
    QCOMPARE(record->id, u"12"_s);
    QCOMPARE(decodeRead(system, u"sale.sale"_s, {.status = 200, .headers = {}, .body = rows({})}).error().code,
             ErrorCode::NotFound);
    QVERIFY(!readRequest(system, u"sale.sale"_s, u"12]"_s));
}

QTEST_GUILESS_MAIN(JsonRpcTest)
#include "jsonrpctest.moc"
