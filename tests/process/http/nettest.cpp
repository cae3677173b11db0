// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// QtNet beside the deaths of connections: waiting, time to be sent, limits, shutdown, and what proves "not sent".
#include "engine/transport/qtclock.h"
#include "engine/transport/qtnet.h"
#include "tests/engine/transport/fakes.h"
#include "tests/process/http/dyingserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Throughline;
using namespace Qt::StringLiterals;

namespace
{
const Script silent{.ending = Ending::Stay, .diesAtRequest = 99};

QByteArray ok(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

HttpRequest post(const QByteArray &origin, const QByteArray &body = "{}")
{
    HttpRequest request;
    request.system = u"erp"_s;
    request.method = "POST";
    request.url = QUrl(QString::fromLatin1(origin) + u"/orders"_s);
    request.headers = {{"Content-Type", "application/json"}};
    request.body = body;
    return request;
}

struct Results {
    std::vector<std::pair<int, Result<HttpReply>>> all; ///< in the order they came

    Net::Done done(int number)
    {
        return [this, number](Result<HttpReply> outcome) { all.emplace_back(number, std::move(outcome)); };
    }
    bool arrive(std::size_t count)
    {
        return turnUntil([this, count] { return all.size() >= count; });
    }
    ErrorCode code(std::size_t index = 0) const
    {
        return all.at(index).second ? ErrorCode::Bug : all.at(index).second.error().code;
    }
};

qint64 residentBytes()
{
    QFile statm(u"/proc/self/statm"_s);
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').at(1).toLongLong() * 4096 : 0;
}
} // namespace

class NetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingListens();
    void unknownHost();
    void noTlsThere();
    void refusesWhatCannotBeSentAsWritten_data();
    void refusesWhatCannotBeSentAsWritten();
    void connectionsAreCapped();
    void waitingRequestsExpireInOrder();
    void lateRequestIsNotStarted();
    void lateAtTheFirstByteSendsNothing();
    void timeoutBeforeTheFirstByteIsProvedNotSent();
    void startsArePaced();
    void systemsDoNotWaitForEachOther();
    void shutdownEndsEverythingOnce();
    void doneMaySendAgain();
    void safeMethods();
    void noCookiesNoCache();
    void tooLargeIsCutOff_data();
    void tooLargeIsCutOff();
    void packedBombIsCutOff();
};

void NetTest::nothingListens()
{
    QByteArray origin;
    {
        const DyingServer gone(silent);
        origin = gone.origin();
    }
    QtClock clock;
    Results results;
    QtNet net(clock);
    net.send(post(origin), results.done(0));
    QVERIFY(results.arrive(1));
    QCOMPARE(results.code(), ErrorCode::NotSent);
    // without a body and without TLS nothing proves it
    net.send(post(origin, {}), results.done(1));
    QVERIFY(results.arrive(2));
    QCOMPARE(results.code(1), ErrorCode::ReplyLost);
    const QByteArray secure = "https" + origin.sliced(4);
    for (const QByteArray &body : {"{}"_ba, ""_ba}) {
        Results other;
        net.send(post(secure, body), other.done(0));
        QVERIFY(other.arrive(1));
        QCOMPARE(other.code(), ErrorCode::NotSent);
    }
}

void NetTest::unknownHost()
{
    QtClock clock;
    Results results;
    QtNet net(clock);
    net.send(post("https://nowhere.invalid"), results.done(0));
    QVERIFY(results.arrive(1));
    QCOMPARE(results.code(), ErrorCode::NotSent);
}

void NetTest::noTlsThere()
{
    for (const QByteArray &body : {"{}"_ba, ""_ba}) {
        QtClock clock;
        // answers the client's hello with something that is no TLS
        DyingServer server({.moment = Moment::OnAccept});
        Results results;
        QtNet net(clock);
        net.send(post("https" + server.origin().sliced(4), body), results.done(0));
        QVERIFY(results.arrive(1));
        // a peer that hangs up without a word is only proof where a body was kept back
        QVERIFY(results.code() == ErrorCode::NotSent || body.isEmpty());
        QVERIFY(results.code() != ErrorCode::Bug);
    }
}

void NetTest::refusesWhatCannotBeSentAsWritten_data()
{
    QTest::addColumn<HttpRequest>("request");
    const auto row = [](const char *name, auto change) {
        HttpRequest request = post("https://erp.example");
        change(request);
        QTest::newRow(name) << request;
    };
    row("file", [](HttpRequest &r) { r.url = QUrl(u"file:///etc/passwd"_s); });
    row("credentials in the address", [](HttpRequest &r) { r.url.setUserName(u"me"_s); });
    row("no host", [](HttpRequest &r) { r.url = QUrl(u"https:///x"_s); });
    row("method", [](HttpRequest &r) { r.method = "POST /x"; });
    row("line break in a value", [](HttpRequest &r) { r.headers.emplaceBack("Idempotency-Key", "a\r\nX: 1"); });
    row("NUL in a value", [](HttpRequest &r) { r.headers.emplaceBack("Idempotency-Key", QByteArray("a\0b", 3)); });
    row("outer blank in a value", [](HttpRequest &r) { r.headers.emplaceBack("Idempotency-Key", " a"); });
    row("header name", [](HttpRequest &r) { r.headers.emplaceBack("Idempotency Key", "a"); });
    row("empty header name", [](HttpRequest &r) { r.headers.emplaceBack("", "a"); });
}

void NetTest::refusesWhatCannotBeSentAsWritten()
{
    QFETCH(HttpRequest, request);
    ManualClock clock;
    Results results;
    QtNet net(clock);
    net.send(request, results.done(0));
    QVERIFY(results.all.empty()); // never from within send()
    clock.advance(0);
    QCOMPARE(results.all.size(), std::size_t(1));
    QCOMPARE(results.code(), ErrorCode::BadConfig);
    QCOMPARE(clock.pending(), std::size_t(0));
}

void NetTest::connectionsAreCapped()
{
    ManualClock clock;
    DyingServer server(silent);
    Results results;
    QtNet net(clock);
    net.configure(u"erp"_s, {.connections = 2});
    for (int i = 0; i < 5; ++i) {
        net.send(post(server.origin()), results.done(i));
    }
    QCOMPARE(net.inFlight(u"erp"_s), 2);
    QCOMPARE(net.waiting(u"erp"_s), 3);
    QVERIFY(turnUntil([&] { return server.complete == 2; }));
    clock.advance(30'000); // the first two time out, the next two start
    QVERIFY(results.arrive(2));
    QVERIFY(turnUntil([&] { return server.complete == 4; }));
    QCOMPARE(net.inFlight(u"erp"_s), 2);
    QCOMPARE(net.waiting(u"erp"_s), 1);
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.requests, 4);
}

void NetTest::waitingRequestsExpireInOrder()
{
    ManualClock clock;
    DyingServer server(silent);
    Results results;
    QtNet net(clock);
    net.configure(u"erp"_s, {.connections = 1});
    net.send(post(server.origin()), results.done(0));
    for (int i = 1; i <= 3; ++i) {
        HttpRequest request = post(server.origin());
        request.sendByBootMs = clock.boot + 1'000 * i;
        net.send(request, results.done(i));
    }
    QVERIFY(turnUntil([&] { return server.complete == 1; }));
    clock.advance(1'000);
    QVERIFY(results.all.empty());
    clock.advance(2'001);
    QCOMPARE(results.all.size(), std::size_t(3));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(results.all.at(i).first, i + 1);
        QCOMPARE(results.code(i), ErrorCode::NotSent);
    }
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.requests, 1);
}

void NetTest::lateRequestIsNotStarted()
{
    ManualClock clock;
    DyingServer server(silent);
    Results results;
    QtNet net(clock);
    HttpRequest request = post(server.origin());
    request.sendByBootMs = clock.boot - 1;
    net.send(request, results.done(0));
    clock.advance(1);
    QCOMPARE(results.all.size(), std::size_t(1));
    QCOMPARE(results.code(), ErrorCode::NotSent);
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.connections, 0);
    QCOMPARE(clock.pending(), std::size_t(0));
}

void NetTest::lateAtTheFirstByteSendsNothing()
{
    // in time when the connection is asked for, late when it is there: a suspend in between
    ManualClock clock;
    DyingServer server(silent);
    Results results;
    QtNet net(clock);
    HttpRequest request = post(server.origin());
    request.sendByBootMs = clock.boot + 100;
    net.send(request, results.done(0));
    clock.boot += 101;
    QVERIFY(results.arrive(1));
    QCOMPARE(results.code(), ErrorCode::NotSent);
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.connections, 1);
    QCOMPARE(server.bytes, 0);
}

void NetTest::timeoutBeforeTheFirstByteIsProvedNotSent()
{
    ManualClock clock;
    DyingServer server(silent);
    Results results;
    QtNet net(clock);
    net.send(post(server.origin()), results.done(0));
    net.send(post(server.origin(), {}), results.done(1));
    clock.advance(30'000); // before the loop has turned once
    QVERIFY(results.arrive(2));
    QCOMPARE(results.code(0), ErrorCode::NotSent);
    QCOMPARE(results.code(1), ErrorCode::ReplyLost);
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.complete, server.requests);
    QVERIFY(server.requests <= 1); // the one without a body may have left
    QVERIFY(server.lastBody.isEmpty());
}

void NetTest::startsArePaced()
{
    ManualClock clock;
    DyingServer server(silent);
    Results results;
    QtNet net(clock);
    net.configure(u"erp"_s, {.connections = 6, .minGapMs = 200});
    for (int i = 0; i < 3; ++i) {
        net.send(post(server.origin()), results.done(i));
    }
    QCOMPARE(net.inFlight(u"erp"_s), 1);
    clock.advance(199);
    QCOMPARE(net.inFlight(u"erp"_s), 1);
    clock.advance(1);
    QCOMPARE(net.inFlight(u"erp"_s), 2);
    clock.advance(200);
    QCOMPARE(net.inFlight(u"erp"_s), 3);
}

void NetTest::systemsDoNotWaitForEachOther()
{
    ManualClock clock;
    DyingServer server(silent);
    Results results;
    QtNet net(clock);
    net.configure(u"erp"_s, {.connections = 1});
    net.send(post(server.origin()), results.done(0));
    net.send(post(server.origin()), results.done(1));
    HttpRequest other = post(server.origin());
    other.system = u"crm"_s;
    net.send(other, results.done(2));
    QCOMPARE(net.waiting(u"erp"_s), 1);
    QCOMPARE(net.inFlight(u"crm"_s), 1);
}

void NetTest::shutdownEndsEverythingOnce()
{
    ManualClock clock;
    DyingServer server(silent);
    Results results;
    {
        QtNet net(clock);
        net.configure(u"erp"_s, {.connections = 1});
        net.send(post(server.origin()), results.done(0));
        net.send(post(server.origin()), results.done(1));
        net.send(post("ftp://x"), results.done(2));
        QVERIFY(turnUntil([&] { return server.complete == 1; }));
        net.shutdown();
        QCOMPARE(results.all.size(), std::size_t(3));
        net.send(post(server.origin()), results.done(3));
        QCOMPARE(results.all.size(), std::size_t(3));
    }
    QCOMPARE(results.all.size(), std::size_t(4));
    QCOMPARE(results.code(0), ErrorCode::ReplyLost);
    QCOMPARE(results.code(1), ErrorCode::NotSent);
    QCOMPARE(results.code(2), ErrorCode::NotSent);
    QCOMPARE(results.code(3), ErrorCode::NotSent);
    QCOMPARE(clock.pending(), std::size_t(0));
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.requests, 1);
    QCOMPARE(results.all.size(), std::size_t(4));
}

void NetTest::doneMaySendAgain()
{
    QtClock clock;
    DyingServer server({.answers = {ok("1"), ok("2"), ok("3")}, .ending = Ending::Stay, .diesAtRequest = 99});
    Results results;
    QtNet net(clock);
    net.configure(u"erp"_s, {.connections = 1});
    int left = 2;
    std::function<void(Result<HttpReply>)> again = [&](const Result<HttpReply> &outcome) {
        results.all.emplace_back(left, outcome);
        if (left-- > 0) {
            net.send(post(server.origin()), again);
        }
    };
    net.send(post(server.origin()), again);
    QVERIFY(results.arrive(3));
    QCOMPARE(results.all.back().second->body, "3"_ba);
    QCOMPARE(server.connections, 1);
}

void NetTest::safeMethods()
{
    QtClock clock;
    DyingServer server({.answers = {ok("[]"), "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n", ok("{}")},
                        .ending = Ending::Stay,
                        .diesAtRequest = 99});
    Results results;
    QtNet net(clock);
    HttpRequest request = post(server.origin(), {});
    request.method = "GET";
    net.send(request, results.done(0));
    QVERIFY(results.arrive(1));
    QCOMPARE(results.all[0].second->body, "[]"_ba);
    QVERIFY(!server.lastHead.toLower().contains("content-length"));
    request.method = "HEAD";
    net.send(request, results.done(1));
    QVERIFY(results.arrive(2));
    QCOMPARE(results.all[1].second.transform([](const HttpReply &r) { return r.status; }).value_or(0), 200);
    request.method = "GET";
    request.body = R"({"query":1})"; // a search API that reads a body with GET
    net.send(request, results.done(2));
    QVERIFY(results.arrive(3));
    QCOMPARE(server.lastBody, R"({"query":1})"_ba);
}

void NetTest::noCookiesNoCache()
{
    QtClock clock;
    const QByteArray answer = "HTTP/1.1 200 OK\r\nSet-Cookie: session=1; Path=/\r\nCache-Control: max-age=600\r\n"
                              "ETag: \"1\"\r\nContent-Length: 2\r\n\r\n{}";
    DyingServer server({.answers = {answer, answer}, .ending = Ending::Stay, .diesAtRequest = 99});
    QtNet net(clock);
    HttpRequest request = post(server.origin(), {});
    request.method = "GET";
    for (std::size_t i = 0; i < 2; ++i) {
        Results results;
        net.send(request, results.done(0));
        QVERIFY(results.arrive(1));
        QVERIFY(results.all[0].second);
    }
    QCOMPARE(server.requests, 2);
    QVERIFY(!server.lastHead.toLower().contains("cookie"));
    QVERIFY(!server.lastHead.toLower().contains("if-none-match"));
}

void NetTest::tooLargeIsCutOff_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray big(64 * 1024 * 1024, 'x');
    QTest::newRow("announced") << "HTTP/1.1 200 OK\r\nContent-Length: 67108864\r\n\r\n" + big;
    QTest::newRow("unannounced") << "HTTP/1.1 200 OK\r\n\r\n" + big;
    QTest::newRow("in chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4000000\r\n" + big;
}

void NetTest::tooLargeIsCutOff()
{
    QFETCH(QByteArray, answer);
    QtClock clock;
    DyingServer server({.answers = {answer}, .ending = Ending::Stay});
    Results results;
    QtNet net(clock);
    HttpRequest request = post(server.origin());
    request.replyBytesMax = 1024 * 1024;
    const qint64 before = residentBytes();
    net.send(request, results.done(0));
    QVERIFY(results.arrive(1));
    const qint64 grown = residentBytes() - before;
    QCOMPARE(results.code(), ErrorCode::ReplyTooLarge);
    // the server's own copy of the answer is in this process, too
    QVERIFY2(grown < 80 * 1024 * 1024, qPrintable(QString::number(grown)));
}

void NetTest::packedBombIsCutOff()
{
    const QByteArray packed = qCompress(QByteArray(256 * 1024 * 1024, 'x'), 9).sliced(4); // Qt's own length goes
    QtClock clock;
    DyingServer server({.answers = {"HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: "
                                    + QByteArray::number(packed.size()) + "\r\n\r\n" + packed},
                        .ending = Ending::Stay});
    Results results;
    QtNet net(clock);
    HttpRequest request = post(server.origin(), {});
    request.method = "GET";
    request.replyBytesMax = 1024 * 1024;
    const qint64 before = residentBytes();
    net.send(request, results.done(0));
    QVERIFY(results.arrive(1));
    const qint64 grown = residentBytes() - before;
    QCOMPARE(results.code(), ErrorCode::ReplyTooLarge);
    QVERIFY2(grown < 50 * 1024 * 1024, qPrintable(QString::number(grown)));
}

QTEST_GUILESS_MAIN(NetTest)
#include "nettest.moc"
