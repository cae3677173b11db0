// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Connectors;
using namespace Throughline::ConnectorTest;

namespace
{

constexpr qint64 nowMs = 1'786'700'000'000; // 2026-08-14T09:33:20Z

Answer answerTo(const QString &kind, const QString &operation, const Result<HttpReply> &reply)
{
    const auto system = systemOf(kind);
    return classify(system, system.profile.operations.value(operation), reply, nowMs);
}

QByteArray netsuiteError(const QByteArray &code, const QByteArray &detail)
{
    QByteArray body = R"({"title":"Bad Request","status":400,
      "o:errorDetails":[{"detail":"DETAIL","o:errorPath":"entity","o:errorCode":"CODE"}]})";
    return body.replace("DETAIL", detail).replace("CODE", code);
}

} // namespace

class AnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meanings_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ReplyMeaning>("meaning");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("targetId");

        const auto ns = u"netsuite"_s;
        const auto order = u"order.upsert"_s;
        const QByteArray where = "https://x.test/services/rest/record/v1/salesOrder/1044";
        const QByteArray none;
        using enum ReplyMeaning;
        QTest::newRow("created") << ns << order << 204 << where << none << Applied << u""_s << u"1044"_s;
        QTest::newRow("created, slash at the end")
            << ns << order << 204 << where + "/?x=1" << none << Applied << u""_s << u"1044"_s;
        QTest::newRow("2xx that names nothing") << ns << order << 204 << none << none << Unknown << u""_s << u""_s;
        QTest::newRow("2xx nobody declared") << ns << order << 206 << where << none << Unknown << u""_s << u"1044"_s;
        QTest::newRow("asynchronous") << ns << order << 202 << QByteArray("https://x.test/services/rest/async/v1/job/7")
                                      << none << Accepted << u""_s << u""_s;
        QTest::newRow("asynchronous without a job") << ns << order << 202 << none << none << Unknown << u""_s << u""_s;
        QTest::newRow("too many at once")
            << ns << order << 429 << none << netsuiteError("CONCURRENCY_LIMIT_EXCEEDED", "limit") << NotExecutedRetry
            << u"CONCURRENCY_LIMIT_EXCEEDED"_s << u""_s;
        QTest::newRow("a bare 429 proves nothing") << ns << order << 429 << none << none << Unknown << u""_s << u""_s;
        QTest::newRow("429 of a gateway")
            << ns << order << 429 << none << QByteArray("<html>slow down</html>") << Unknown << u""_s << u""_s;
        QTest::newRow("refused") << ns << order << 400 << none << netsuiteError("INVALID_CONTENT", "Unknown property")
                                 << NotExecuted << u"INVALID_CONTENT"_s << u""_s;
        QTest::newRow("a bare 400 proves nothing")
            << ns << order << 400 << none << QByteArray("{}") << Unknown << u""_s << u""_s;
        QTest::newRow("duplicate by its words")
            << ns << u"invoice.create"_s << 400 << none << netsuiteError("USER_ERROR", "This record already exists.")
            << AlreadyApplied << u"USER_ERROR"_s << u""_s;
        QTest::newRow("user error") << ns << order << 400 << none
                                    << netsuiteError("USER_ERROR", "Please enter a value for Customer.") << NotExecuted
                                    << u"USER_ERROR"_s << u""_s;
        QTest::newRow("key used before") << ns << order << 400
                                         << QByteArray("https://x.test/services/rest/async/v1/job/7")
                                         << netsuiteError("IDEMPOTENCY_ERROR", "") << AlreadyApplied
                                         << u"IDEMPOTENCY_ERROR"_s << u"7"_s;
        QTest::newRow("unexpected") << ns << order << 500 << none << netsuiteError("UNEXPECTED_ERROR", "") << Unknown
                                    << u"UNEXPECTED_ERROR"_s << u""_s;
        QTest::newRow("gateway") << ns << order << 504 << none << QByteArray("upstream timeout") << Unknown << u""_s
                                 << u""_s;
        QTest::newRow("redirect") << ns << order << 307 << where << none << Unknown << u""_s << u""_s;

        const auto sf = u"salesforce"_s;
        const auto back = u"order.writeback"_s;
        QTest::newRow("upserted") << sf << back << 201 << none
                                  << QByteArray(R"({"id":"801x","success":true,"errors":[],"created":true})") << Applied
                                  << u""_s << u"801x"_s;
        QTest::newRow("updated, nothing said") << sf << back << 204 << none << none << Unknown << u""_s << u""_s;
        QTest::newRow("daily limit")
            << sf << back << 403 << none
            << QByteArray(R"([{"message":"TotalRequests Limit exceeded.","errorCode":"REQUEST_LIMIT_EXCEEDED"}])")
            << NotExecutedRetry << u"REQUEST_LIMIT_EXCEEDED"_s << u""_s;
        QTest::newRow("row lock")
            << sf << back << 400 << none
            << QByteArray(
                   R"([{"message":"unable to obtain exclusive access","errorCode":"UNABLE_TO_LOCK_ROW","fields":[]}])")
            << NotExecutedRetry << u"UNABLE_TO_LOCK_ROW"_s << u""_s;
        QTest::newRow("validation rule")
            << sf << back << 400 << none
            << QByteArray(R"([{"message":"No.","errorCode":"FIELD_CUSTOM_VALIDATION_EXCEPTION"}])") << NotExecuted
            << u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s << u""_s;
        QTest::newRow("concurrent upserts")
            << sf << back << 400 << none
            << QByteArray(R"([{"message":"duplicate value found","errorCode":"DUPLICATE_VALUE"}])") << AlreadyApplied
            << u"DUPLICATE_VALUE"_s << u""_s;
        QTest::newRow("several carry the key")
            << sf << back << 300 << none << QByteArray(R"(["/services/data/v64.0/sobjects/Order/801a"])") << NotExecuted
            << u""_s << u""_s;

        const auto st = u"stripe"_s;
        const auto sub = u"subscription.create"_s;
        QTest::newRow("made") << st << sub << 200 << none << QByteArray(R"({"id":"sub_1","object":"subscription"})")
                              << Applied << u""_s << u"sub_1"_s;
        QTest::newRow("made, cut off") << st << sub << 200 << none << QByteArray(R"({"id":"sub_1","object":)")
                                       << Unknown << u""_s << u""_s;
        QTest::newRow("rate limit")
            << st << sub << 429 << none
            << QByteArray(R"({"error":{"type":"invalid_request_error","code":"rate_limit","message":"Too many"}})")
            << NotExecutedRetry << u"rate_limit"_s << u""_s;
        QTest::newRow("key in use")
            << st << sub << 409 << none
            << QByteArray(
                   R"({"error":{"type":"idempotency_error","code":"idempotency_key_in_use","message":"There is"}})")
            << Unknown << u"idempotency_key_in_use"_s << u""_s;
        QTest::newRow("key with another body")
            << st << sub << 400 << none << QByteArray(R"({"error":{"type":"idempotency_error","message":"Keys for"}})")
            << Unknown << u"idempotency_error"_s << u""_s;
        QTest::newRow("bad parameter")
            << st << sub << 400 << none
            << QByteArray(R"({"error":{"type":"invalid_request_error","param":"items","message":"Missing"}})")
            << NotExecuted << u"invalid_request_error"_s << u""_s;
        QTest::newRow("card declined")
            << st << sub << 402 << none
            << QByteArray(R"({"error":{"type":"card_error","code":"card_declined","message":"No"}})") << NotExecuted
            << u"card_declined"_s << u""_s;
        QTest::newRow("stored 500") << st << sub << 500 << none
                                    << QByteArray(R"({"error":{"type":"api_error","message":"Oops"}})") << Unknown
                                    << u"api_error"_s << u""_s;
    }
    void meanings()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, operation);
        QFETCH(const int, status);
        QFETCH(const QByteArray, location);
        QFETCH(const QByteArray, body);
        HttpReply reply{status, {}, body};
        if (!location.isEmpty()) {
            reply.headers.emplaceBack("Location", location);
        }
        const auto answer = answerTo(kind, operation, reply);
        QTEST(answer.meaning, "meaning");
        QTEST(answer.code, "code");
        QTEST(answer.targetId, "targetId");
        QCOMPARE(answer.httpStatus, status);
    }

    void withoutAReply_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<ReplyMeaning>("meaning");
        QTest::newRow("not sent") << ErrorCode::NotSent << ReplyMeaning::NotExecutedRetry;
        QTest::newRow("breaker") << ErrorCode::CircuitOpen << ReplyMeaning::NotExecutedRetry;
        QTest::newRow("token refused") << ErrorCode::Unauthorized << ReplyMeaning::NotExecutedRetry;
        QTest::newRow("no secret") << ErrorCode::SecretMissing << ReplyMeaning::NotExecuted;
        QTest::newRow("lost") << ErrorCode::ReplyLost << ReplyMeaning::Unknown;
        QTest::newRow("too large") << ErrorCode::ReplyTooLarge << ReplyMeaning::Unknown;
        QTest::newRow("cancelled") << ErrorCode::Cancelled << ReplyMeaning::Unknown;
    }
    void withoutAReply()
    {
        QFETCH(const ErrorCode, code);
        const auto answer = answerTo(u"netsuite"_s, u"order.upsert"_s, fail(code, u"why"_s));
        QTEST(answer.meaning, "meaning");
        QCOMPARE(answer.httpStatus, 0);
        QCOMPARE(answer.message, u"why"_s);
    }

    void retryAfterIsAFloorInEitherForm()
    {
        const QByteArray body = R"({"error":{"code":"rate_limit"}})";
        const auto wait = [&](const QByteArray &text) {
            return answerTo(u"stripe"_s, u"customer.create"_s, HttpReply{429, {{"Retry-After", text}}, body})
                .retryAfterMs;
        };
        QCOMPARE(wait("7"), 7'000);
        QCOMPARE(wait("Fri, 14 Aug 2026 09:33:50 GMT"), 30'000);
        QCOMPARE(wait("soon"), -1);
        QCOMPARE(wait("-3"), -1);
    }

    void theVendorsWordsComeWhole()
    {
        const auto answer = answerTo(u"netsuite"_s, u"order.upsert"_s,
                                     HttpReply{400, {}, netsuiteError("USER_ERROR", "Ungültig: <b>&amp;")});
        QCOMPARE(answer.message, u"Ungültig: <b>&amp;"_s);
    }

    /// Each record of a batch has an answer of its own; without a readable answer for each of them nobody has one.
    void batches_data()
    {
        QTest::addColumn<int>("status"); // 0 = the answer is lost
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QList<ReplyMeaning>>("meanings");

        using enum ReplyMeaning;
        const QByteArray done = R"({"id":"801","success":true,"errors":[],"created":true})";
        const auto refused = [](const char *code) {
            QByteArray row = R"({"success":false,"errors":[{"statusCode":"CODE","message":"no","fields":[]}]})";
            return row.replace("CODE", code);
        };
        const QList<ReplyMeaning> unknown{Unknown, Unknown};
        QTest::newRow("both") << 200 << "[" + done + "," + done + "]" << QList{Applied, Applied};
        QTest::newRow("one refused") << 200 << "[" + done + "," + refused("FIELD_CUSTOM_VALIDATION_EXCEPTION") + "]"
                                     << QList{Applied, NotExecuted};
        QTest::newRow("one row is locked")
            << 200 << "[" + refused("UNABLE_TO_LOCK_ROW") + "," + done + "]" << QList{NotExecutedRetry, Applied};
        QTest::newRow("written twice at once")
            << 200 << "[" + refused("DUPLICATE_VALUE") + "," + done + "]" << QList{AlreadyApplied, Applied};
        QTest::newRow("a reason nobody declared")
            << 200 << "[" + done + "," + refused("SOMETHING_NEW") + "]" << QList{Applied, Unknown};
        QTest::newRow("done without an id")
            << 200 << "[" + QByteArray(R"({"success":true})") + "," + done + "]" << QList{Unknown, Applied};
        QTest::newRow("too few answers") << 200 << "[" + done + "]" << unknown;
        QTest::newRow("too many answers") << 200 << "[" + done + "," + done + "," + done + "]" << unknown;
        QTest::newRow("no list") << 200 << QByteArray("{}") << unknown;
        QTest::newRow("cut off") << 200 << "[" + done << unknown;
        QTest::newRow("lost") << 0 << QByteArray() << unknown;
        QTest::newRow("broken inside") << 500 << QByteArray(R"([{"errorCode":"UNKNOWN_EXCEPTION","message":"x"}])")
                                       << unknown;
        // Which of them is to blame shows when each goes alone.
        QTest::newRow("refused as a whole") << 400 << QByteArray(R"([{"errorCode":"INVALID_FIELD","message":"x"}])")
                                            << QList{NotExecutedRetry, NotExecutedRetry};
        QTest::newRow("out of requests") << 403
                                         << QByteArray(R"([{"errorCode":"REQUEST_LIMIT_EXCEEDED","message":"x"}])")
                                         << QList{NotExecutedRetry, NotExecutedRetry};
    }
    void batches()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QList<ReplyMeaning>, meanings);
        const auto system = systemOf(u"salesforce"_s);
        const auto operation = system.profile.operations.value(u"order.writeback"_s);
        const Result<HttpReply> reply =
            status == 0 ? Result<HttpReply>(fail(ErrorCode::ReplyLost, u"reset"_s)) : HttpReply{status, {}, body};
        const auto answers = classifyBatch(system, operation, reply, 2, nowMs);
        QList<ReplyMeaning> said;
        std::ranges::transform(answers, std::back_inserter(said), &Answer::meaning);
        QCOMPARE(said, meanings);
        QCOMPARE(answers[1].targetId, meanings[1] == ReplyMeaning::Applied ? u"801"_s : QString());
    }
};

QTEST_GUILESS_MAIN(AnswerTest)
#include "answertest.moc"
