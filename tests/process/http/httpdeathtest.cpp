// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every way a connection can die under an unsafe request, counted at the server: at most one request per
// send, and "not sent" only where the server never got a byte.
#include "engine/transport/qtclock.h"
#include "engine/transport/qtnet.h"
#include "tests/engine/transport/fakes.h"
#include "tests/process/http/dyingserver.h"

#include <QTest>

#include <optional>

using namespace Throughline;
using namespace Qt::StringLiterals;

namespace
{
constexpr int lost = -1;
constexpr int lostOrNotSent = -3; // the race is the server's: both are true statements, NotSent only without a byte
constexpr int okOrLost = -4; // the end of the answer is the end of the connection: Qt may take it for a death

struct Outcome {
    std::optional<Result<HttpReply>> result;
    int calls = 0;

    Net::Done done()
    {
        return [this](Result<HttpReply> reply) {
            result = std::move(reply);
            ++calls;
        };
    }
    bool arrives()
    {
        return turnUntil([this] { return calls > 0; });
    }
    ErrorCode code() const { return result && !*result ? result->error().code : ErrorCode::Bug; }
    int status() const { return result && *result ? (*result)->status : 0; }
};

HttpRequest request(const DyingServer &server, const QByteArray &method, const QByteArray &body)
{
    HttpRequest request;
    request.system = u"erp"_s;
    request.method = method;
    request.url = QUrl(QString::fromLatin1(server.origin()) + u"/record/v1/salesOrder?replace=item"_s);
    request.headers = {{"Content-Type", "application/json"}, {"Idempotency-Key", "TL-SO-2026-100042"}};
    request.body = body;
    return request;
}

QByteArray ok(const QByteArray &body = "{}")
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}
} // namespace

class HttpDeathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePerSend_data();
    void onePerSend();
    void keptAliveConnectionDies_data();
    void keptAliveConnectionDies();
    void emptyBodyGetsItsOwnConnection();
    void neverAnswers_data();
    void neverAnswers();
    void arrivesExactlyAsWritten_data();
    void arrivesExactlyAsWritten();
};

void HttpDeathTest::onePerSend_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("expected"); // a status, or one of the constants above

    struct Death {
        QByteArray name;
        Script script;
        int expected;
    };
    const QByteArray location = "Location: /record/v1/salesOrder\r\nContent-Length: 0\r\n\r\n";
    QList<Death> deaths{
        {"100 Continue, then the answer",
         {.answers = {"HTTP/1.1 100 Continue\r\n\r\n" + ok()}, .ending = Ending::Stay},
         200},
        {"100 Continue, then nothing", {.answers = {"HTTP/1.1 100 Continue\r\n\r\n"}}, lost},
        {"103 and close", {.answers = {"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"}}, lost},
        {"101 and close", {.answers = {"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n"}}, lost},
        {"answer without length, closed", {.answers = {"HTTP/1.1 200 OK\r\n\r\n{}"}}, okOrLost},
        {"409", {.answers = {"HTTP/1.1 409 Conflict\r\nContent-Length: 2\r\n\r\n{}"}, .ending = Ending::Stay}, 409},
        {"408", {.answers = {"HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"}}, 408},
        {"425", {.answers = {"HTTP/1.1 425 Too Early\r\nContent-Length: 0\r\n\r\n"}, .ending = Ending::Stay}, 425},
        {"503",
         {.answers = {"HTTP/1.1 503 Busy\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n"}, .ending = Ending::Stay},
         503},
        {"500, short body", {.answers = {"HTTP/1.1 500 Oops\r\nContent-Length: 100\r\n\r\n{}"}}, lost},
        {"401 Basic",
         {.answers = {"HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"},
          .ending = Ending::Stay},
         401},
        {"401 Negotiate and NTLM",
         {.answers = {"HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\n"
                      "Content-Length: 0\r\n\r\n"},
          .ending = Ending::Stay},
         401},
        {"407",
         {.answers = {"HTTP/1.1 407 Proxy\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"},
          .ending = Ending::Stay},
         407},
        {"garbage", {.answers = {"\x16\x03\x01 nonsense\r\n\r\n"}}, lost},
        {"a request as an answer", {.answers = {"GET / HTTP/1.1\r\n\r\n"}}, lost},
        {"another protocol", {.answers = {"SIP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n"}}, lost},
        {"status 999", {.answers = {"HTTP/1.1 999 No\r\nContent-Length: 0\r\n\r\n"}}, lost},
        // Qt takes an unreadable chunk for the last one; the decoder then meets half a document
        {"broken chunks", {.answers = {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nxx"}}, okOrLost},
    };
    for (const int status : {301, 302, 303, 307, 308}) {
        deaths.append(
            {QByteArray::number(status) + " to itself",
             {.answers = {"HTTP/1.1 " + QByteArray::number(status) + " Moved\r\n" + location}, .ending = Ending::Stay},
             status});
    }
    for (const Ending ending : {Ending::Close, Ending::Reset}) {
        const QByteArray how = ending == Ending::Close ? ", closed" : ", reset";
        const auto add = [&](const QByteArray &name, Script script, int expected) {
            script.ending = ending;
            deaths.append({name + how, script, expected});
            script.stopsListening = true;
            deaths.append({name + how + ", port gone", script, expected});
        };
        add("before reading", {.moment = Moment::OnAccept}, lostOrNotSent);
        add("after the head", {.moment = Moment::AfterHead}, lost);
        add("after the request", {}, lost);
        add("half a status line", {.answers = {"HTTP/1.1 20"}}, lost);
        add("status line only", {.answers = {"HTTP/1.1 200 OK\r\n"}}, lost);
        add("half the headers", {.answers = {"HTTP/1.1 200 OK\r\nContent-Le"}}, lost);
        add("short body", {.answers = {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":"}}, lost);
        add("no body", {.answers = {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"}}, lost);
        add("short chunk", {.answers = {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"id\""}}, lost);
        add("no last chunk", {.answers = {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"}}, lost);
    }
    for (const Death &death : std::as_const(deaths)) {
        for (const QByteArray &method : {"POST"_ba, "PUT"_ba, "PATCH"_ba, "DELETE"_ba}) {
            for (const QByteArray &body : {QByteArray(), R"({"tranId":"SO-1"})"_ba, QByteArray(300'000, 'x')}) {
                if (body.size() > 1'000 && method != "POST") {
                    continue;
                }
                const QByteArray row = method + ' ' + QByteArray::number(body.size()) + ", " + death.name;
                QTest::newRow(row.constData()) << death.script << method << body << death.expected;
            }
        }
    }
}

void HttpDeathTest::onePerSend()
{
    QFETCH(Script, script);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(int, expected);

    QtClock clock;
    DyingServer server(script);
    Outcome outcome;
    QtNet net(clock);
    HttpRequest sent = request(server, method, body);
    sent.timeoutMs = 5'000; // now and then Qt forgets to report a connection that was reset at once
    net.send(sent, outcome.done());
    QCOMPARE(outcome.calls, 0);
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.calls, 1);

    if (expected > 0) {
        QVERIFY2(outcome.status() == expected, qPrintable(outcome.result->error().detail));
    } else if (expected == okOrLost) {
        QVERIFY(outcome.status() == 200 || outcome.code() == ErrorCode::ReplyLost);
    } else if (expected == lost) {
        QCOMPARE(outcome.code(), ErrorCode::ReplyLost);
    } else {
        QVERIFY(outcome.code() == ErrorCode::ReplyLost || outcome.code() == ErrorCode::NotSent);
        QVERIFY(outcome.code() != ErrorCode::NotSent || server.bytes == 0);
    }
    net.shutdown();
    QVERIFY(server.hasSeenEverything());
    QVERIFY2(server.requests <= 1, qPrintable(u"%1 requests"_s.arg(server.requests)));
    QCOMPARE(outcome.calls, 1);
    if (expected != lostOrNotSent) {
        QCOMPARE(server.requests, 1);
    }
}

void HttpDeathTest::keptAliveConnectionDies_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    for (const Ending ending : {Ending::Close, Ending::Reset}) {
        for (const Moment moment : {Moment::AfterHead, Moment::AfterRequest}) {
            for (const bool portGone : {false, true}) {
                for (const QByteArray &method : {"POST"_ba, "PUT"_ba, "PATCH"_ba, "DELETE"_ba}) {
                    for (const QByteArray &body : {R"({"tranId":"SO-1"})"_ba, QByteArray(300'000, 'x')}) {
                        const QByteArray row = method + ' ' + QByteArray::number(body.size())
                            + (ending == Ending::Close ? " closed" : " reset")
                            + (moment == Moment::AfterHead ? " after the head" : " after the request")
                            + (portGone ? ", port gone" : "");
                        QTest::newRow(row.constData()) << Script{.moment = moment,
                                                                 .answers = {ok()},
                                                                 .ending = ending,
                                                                 .diesAtRequest = 2,
                                                                 .stopsListening = portGone}
                                                       << method << body;
                    }
                }
            }
        }
    }
}

void HttpDeathTest::keptAliveConnectionDies()
{
    QFETCH(Script, script);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);

    QtClock clock;
    DyingServer server(script);
    Outcome first;
    Outcome second;
    QtNet net(clock);
    net.send(request(server, "POST", "{}"), first.done());
    QVERIFY(first.arrives());
    QCOMPARE(first.status(), 200);

    net.send(request(server, method, body), second.done());
    QVERIFY(second.arrives());
    QCOMPARE(second.code(), ErrorCode::ReplyLost);
    net.shutdown();
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.requests, 2);
}

void HttpDeathTest::emptyBodyGetsItsOwnConnection()
{
    QtClock clock;
    DyingServer server({.answers = {ok(), ok()}, .ending = Ending::Stay, .diesAtRequest = 9});
    QtNet net(clock);
    const auto send = [&](const QByteArray &body) {
        Outcome outcome;
        net.send(request(server, "POST", body), outcome.done());
        return outcome.arrives() && outcome.status() == 200;
    };
    QVERIFY(send("{}"));
    QVERIFY(send({}));
    QCOMPARE(server.connections, 2);
    QVERIFY(send("{}")); // reuses the first one's
    QCOMPARE(server.connections, 2);
    QCOMPARE(server.requests, 3);
}

void HttpDeathTest::neverAnswers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    for (const QByteArray &method : {"POST"_ba, "PUT"_ba, "PATCH"_ba, "DELETE"_ba}) {
        for (const QByteArray &body : {QByteArray(), R"({"tranId":"SO-1"})"_ba}) {
            const QByteArray row = method + ' ' + QByteArray::number(body.size());
            QTest::newRow(row.constData()) << method << body;
        }
    }
}

void HttpDeathTest::neverAnswers()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);

    ManualClock clock;
    DyingServer server({.ending = Ending::Stay});
    Outcome outcome;
    QtNet net(clock);
    net.send(request(server, method, body), outcome.done());
    QVERIFY(turnUntil([&] { return server.complete == 1; }));
    clock.advance(29'999);
    QCOMPARE(outcome.calls, 0);
    clock.advance(1);
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.calls, 1);
    QCOMPARE(outcome.code(), ErrorCode::ReplyLost);
    QCOMPARE(clock.pending(), std::size_t(0));
    QCOMPARE(net.inFlight(u"erp"_s), 0);
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.requests, 1);
}

void HttpDeathTest::arrivesExactlyAsWritten_data()
{
    neverAnswers_data();
}

void HttpDeathTest::arrivesExactlyAsWritten()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);

    QtClock clock;
    DyingServer server({.answers = {ok(), ok()}, .ending = Ending::Stay, .diesAtRequest = 9});
    Outcome outcome;
    QtNet net(clock);
    net.send(request(server, method, body), outcome.done());
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.calls, 1);
    QCOMPARE(outcome.status(), 200);
    QCOMPARE((*outcome.result)->body, "{}"_ba);
    QCOMPARE(headerValue((*outcome.result)->headers, "content-length"), "2"_ba);
    QCOMPARE(server.lastBody, body);
    const QByteArray firstLine = method + " /record/v1/salesOrder?replace=item HTTP/1.1\r\n";
    QVERIFY(server.lastHead.startsWith(firstLine));
    const QByteArray head = server.lastHead.toLower();
    QCOMPARE(head.count("content-length:"), 1);
    const QByteArray length = "content-length: " + QByteArray::number(body.size()) + "\r\n";
    QCOMPARE(head.count(length), 1);
    QCOMPARE(head.count("content-type: application/json\r\n"), 1);
    QCOMPARE(head.count("idempotency-key: tl-so-2026-100042\r\n"), 1);
    for (const char *unwanted : {"authorization", "cookie", "expect", "upgrade", "transfer-encoding", "referer"}) {
        QVERIFY2(!head.contains(unwanted), unwanted);
    }
}

QTEST_GUILESS_MAIN(HttpDeathTest)
#include "httpdeathtest.moc"
