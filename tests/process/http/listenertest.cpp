// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The webhook listener: what it takes, what it refuses, and that it stays small and alive under attack.
#include "engine/intake/listener.h"
#include "tests/engine/transport/fakes.h"
#include "tests/process/http/dyingserver.h"
#include "tests/process/http/rawclient.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

#include <optional>

using namespace Throughline;
using namespace Qt::StringLiterals;

namespace
{
/// One of several on its connection.
QByteArray postOn(const QByteArray &body, const QByteArray &extra = {}, const QByteArray &host = "localhost")
{
    return "POST /hooks/stripe?v=1 HTTP/1.1\r\nHost: " + host + "\r\n" + extra
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// The only one of its connection.
QByteArray post(const QByteArray &body, const QByteArray &extra = {}, const QByteArray &host = "localhost")
{
    return postOn(body, "Connection: close\r\n" + extra, host);
}

qint64 residentBytes()
{
    QFile statm(u"/proc/self/statm"_s);
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').at(1).toLongLong() * 4096 : 0;
}

struct Bench {
    ManualClock clock;
    std::vector<WebhookRequest> got;
    std::vector<WebhookListener::Answer> answers; ///< held back while `hold`
    bool hold = false;
    WebhookListener listener{clock, [this](WebhookRequest request, WebhookListener::Answer answer) {
                                 got.push_back(std::move(request));
                                 if (hold) {
                                     answers.push_back(std::move(answer));
                                 } else {
                                     answer(200, "ok");
                                 }
                             }};
    quint16 port = 0;

    explicit Bench(const ListenerOptions &options = {}) { port = listener.listen(options).value_or(0); }
};
} // namespace

class ListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversRawBytes();
    void answersWhenTheHandlerSaysSo();
    void silentHandlerIsA503();
    void chunkedBody();
    void expectContinue();
    void oneAfterAnother();
    void aLateAnswerIsNotTheNextOnes();
    void refusedRequestEndsTheConnection();
    void idleOneGivesWayWithoutAWord();
    void pipelinedRequestIsNotServed();
    void refusals_data();
    void refusals();
    void hosts_data();
    void hosts();
    void portInUse();
    void slowReaderIsCutOff();
    void slowSenderIsCutOff();
    void capRefusesWhileAllAreServed();
    void oldestSlowOneGivesWay();
    void bytesTogetherAreBounded();
    void closeFromTheHandler();
    void offUntilListen();
    void attack();
};

void ListenerTest::deliversRawBytes()
{
    Bench bench;
    const QByteArray body("{\"a\":1}\0\xff\r\n", 11);
    RawClient client(bench.port, post(body, "Stripe-Signature: t=1,v1=ab\r\n"));
    QVERIFY(client.isAnswered());
    QCOMPARE(client.status(), 200);
    QCOMPARE(client.body(), "ok"_ba);
    QCOMPARE(bench.got.size(), std::size_t(1));
    const WebhookRequest &request = bench.got.front();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.path, u"/hooks/stripe"_s);
    QCOMPARE(request.target, "/hooks/stripe?v=1"_ba);
    QCOMPARE(headerValue(request.headers, "stripe-signature"), "t=1,v1=ab"_ba);
    QCOMPARE(request.body, body);
    QCOMPARE(request.peer, u"127.0.0.1"_s);
    QCOMPARE(bench.listener.heldBytes(), 0);
}

void ListenerTest::answersWhenTheHandlerSaysSo()
{
    Bench bench;
    bench.hold = true;
    RawClient client(bench.port, post("{}"));
    QVERIFY(turnUntil([&] { return !bench.answers.empty(); }));
    QCOMPARE(client.status(), 0);
    bench.clock.advance(9'999); // longer than reading may take
    bench.answers[0](202, {});
    bench.answers[0](500, "twice"); // the first answer counts
    QVERIFY(client.isAnswered());
    QCOMPARE(client.status(), 202);
    QCOMPARE(client.all.count("HTTP/1.1"), 1);
}

void ListenerTest::silentHandlerIsA503()
{
    Bench bench;
    bench.hold = true;
    RawClient client(bench.port, post("{}"));
    QVERIFY(turnUntil([&] { return !bench.answers.empty(); }));
    bench.clock.advance(10'000);
    QVERIFY(client.isAnswered());
    QCOMPARE(client.status(), 503);
    bench.answers[0](200, {}); // too late: the sender was told to come back
    QVERIFY(turnUntil([&] { return bench.listener.connections() == 0; }));
    bench.answers[0](200, {});
    QCOMPARE(bench.clock.pending(), std::size_t(0));
}

void ListenerTest::chunkedBody()
{
    Bench bench;
    QByteArray bytes = "POST /h HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (int i = 0; i < 90; ++i) {
        bytes += "2710\r\n" + QByteArray(10'000, char('a' + i % 26)) + "\r\n";
    }
    RawClient client(bench.port, bytes + "0\r\n\r\n");
    QVERIFY(client.isAnswered());
    QCOMPARE(client.status(), 200);
    QCOMPARE(bench.got.front().body.size(), 900'000);
    QCOMPARE(bench.got.front().body.at(10'000), 'b');
}

void ListenerTest::expectContinue()
{
    Bench bench;
    RawClient client(bench.port,
                     "POST /h HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: 100-continue\r\n"
                     "Content-Length: 2\r\n\r\n");
    QVERIFY(turnUntil([&] { return client.all == "HTTP/1.1 100 Continue\r\n\r\n"; }));
    client.all.clear();
    client.send("{}");
    QVERIFY(client.isAnswered());
    QCOMPARE(client.status(), 200);
}

void ListenerTest::oneAfterAnother()
{
    Bench bench;
    RawClient client(bench.port, postOn("1"));
    QVERIFY(turnUntil([&] { return client.all.endsWith("\r\n\r\nok"); }));
    QVERIFY(!client.all.contains("Connection:"));
    for (std::size_t i = 2; i < 5; ++i) {
        bench.clock.advance(1'999); // every request has its own time
        client.all.clear();
        client.send(postOn(QByteArray::number(i)).first(20));
        QVERIFY(turnUntil([&] { return bench.listener.heldBytes() == 20; }));
        bench.clock.advance(1'999);
        client.send(postOn(QByteArray::number(i)).sliced(20));
        QVERIFY(turnUntil([&] { return client.all.endsWith("\r\n\r\nok"); }));
        QCOMPARE(bench.got.size(), i);
        QCOMPARE(bench.got.back().body, QByteArray::number(i));
    }
    client.all.clear();
    bench.clock.advance(2'000); // idle for too long
    QVERIFY(client.isAnswered());
    QCOMPARE(client.all, QByteArray());
    QCOMPARE(bench.clock.pending(), std::size_t(0));
}

void ListenerTest::aLateAnswerIsNotTheNextOnes()
{
    Bench bench;
    bench.hold = true;
    RawClient client(bench.port, postOn("1"));
    QVERIFY(turnUntil([&] { return bench.answers.size() == 1; }));
    client.send(postOn("2")); // does not wait for the answer: both are served, in order
    bench.answers[0](200, "one");
    QVERIFY(turnUntil([&] { return bench.answers.size() == 2; }));
    bench.answers[0](500, "twice");
    bench.answers[1](202, "two");
    QVERIFY(turnUntil([&] { return client.all.endsWith("two"); }));
    QCOMPARE(client.all.count("HTTP/1.1"), 2);
    QVERIFY(!client.all.contains("500"));
}

void ListenerTest::refusedRequestEndsTheConnection()
{
    Bench bench;
    RawClient client(bench.port, postOn("1"));
    QVERIFY(turnUntil([&] { return client.all.endsWith("\r\n\r\nok"); }));
    client.all.clear();
    client.send("DELETE /h HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(client.isAnswered());
    QCOMPARE(client.status(), 405);
    QVERIFY(client.all.contains("Connection: close\r\n"));
    QCOMPARE(bench.got.size(), std::size_t(1));
}

void ListenerTest::idleOneGivesWayWithoutAWord()
{
    Bench bench({.connectionsMax = 2});
    RawClient first(bench.port, postOn("1"));
    QVERIFY(turnUntil([&] { return first.all.endsWith("\r\n\r\nok"); }));
    RawClient second(bench.port, postOn("2"));
    QVERIFY(turnUntil([&] { return second.all.endsWith("\r\n\r\nok"); }));
    first.send("POST /h"); // a request of its own: from now on the younger one
    QVERIFY(turnUntil([&] { return bench.listener.heldBytes() == 7; }));
    second.all.clear();
    RawClient third(bench.port, post("3"));
    QVERIFY(third.isAnswered());
    QCOMPARE(third.status(), 200);
    QVERIFY(second.isAnswered());
    QCOMPARE(second.all, QByteArray());
    QVERIFY(!first.isClosed());
}

void ListenerTest::pipelinedRequestIsNotServed()
{
    Bench bench;
    RawClient client(bench.port, postOn("1") + postOn("2") + postOn("3"));
    QVERIFY(client.isAnswered());
    QCOMPARE(client.status(), 200);
    QCOMPARE(client.all.count("HTTP/1.1"), 1);
    QVERIFY(client.all.contains("Connection: close\r\n"));
    QCOMPARE(bench.got.size(), std::size_t(1));
}

void ListenerTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("body above 1 MiB") << post(QByteArray(1024 * 1024 + 1, 'x')) << 413;
    QTest::newRow("chunks above 1 MiB") << "POST /h HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
            + QByteArray("80000\r\n" + QByteArray(0x80000, 'x') + "\r\n").repeated(3)
                                        << 413;
    QTest::newRow("head above 16 KiB") << post("", "X: " + QByteArray(20'000, 'x') + "\r\n") << 431;
    QTest::newRow("method") << "DELETE /h HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba << 405;
    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba << 400;
}

void ListenerTest::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Bench bench;
    RawClient client(bench.port, bytes);
    QVERIFY(client.isAnswered());
    QCOMPARE(client.status(), status);
    QVERIFY(bench.got.empty());
    QVERIFY(turnUntil([&] { return bench.listener.connections() == 0; }));
    QCOMPARE(bench.listener.heldBytes(), 0);
}

void ListenerTest::hosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("localhost") << "localhost"_ba << 200;
    QTest::newRow("with port") << "127.0.0.1:8443"_ba << 200;
    QTest::newRow("any case") << "LocalHost:1"_ba << 200;
    QTest::newRow("IPv6") << "[::1]"_ba << 200;
    QTest::newRow("IPv6 with port") << "[::1]:80"_ba << 200;
    QTest::newRow("rebound name") << "evil.example"_ba << 421;
    QTest::newRow("suffix") << "localhost.evil.example"_ba << 421;
    QTest::newRow("user part") << "localhost@evil.example"_ba << 421;
    QTest::newRow("empty") << ""_ba << 421;
}

void ListenerTest::hosts()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    Bench bench;
    RawClient client(bench.port, post("{}", {}, host));
    QVERIFY(client.isAnswered());
    QCOMPARE(client.status(), status);
    QCOMPARE(bench.got.size(), std::size_t(status == 200));
}

void ListenerTest::portInUse()
{
    Bench bench;
    ManualClock clock;
    WebhookListener second(clock, [](const WebhookRequest &, const WebhookListener::Answer &) { });
    const auto port = second.listen({.port = bench.port});
    QVERIFY(!port);
    QCOMPARE(port.error().code, ErrorCode::PortInUse);
    QVERIFY(port.error().detail.contains(QString::number(bench.port)));
    const auto foreign = second.listen({.address = QHostAddress(u"192.0.2.1"_s)});
    QCOMPARE(foreign.error().code, ErrorCode::NotAllowed);
}

void ListenerTest::slowReaderIsCutOff()
{
    Bench bench;
    bench.hold = true;
    Attacker slow(bench.port);
    QVERIFY(slow.push(post("{}")));
    QVERIFY(turnUntil([&] { return !bench.answers.empty(); }));
    bench.answers[0](200, QByteArray(16 * 1024 * 1024, 'x')); // more than the kernel takes: never read
    bench.clock.advance(2'000);
    QVERIFY(turnUntil([&] { return bench.listener.connections() == 0; }));
}

void ListenerTest::slowSenderIsCutOff()
{
    Bench bench;
    RawClient client(bench.port, "POST /h HTTP/1.1\r\nHost: loc");
    QVERIFY(turnUntil([&] { return bench.listener.heldBytes() > 0; }));
    bench.clock.advance(1'999);
    client.send("alhost\r\n"); // progress does not buy time
    QVERIFY(turnUntil([&] { return bench.listener.heldBytes() > 30; }));
    bench.clock.advance(1);
    QVERIFY(client.isAnswered());
    QCOMPARE(client.status(), 408);
    QVERIFY(turnUntil([&] { return bench.listener.connections() == 0; }));
    QCOMPARE(bench.clock.pending(), std::size_t(0));
}

void ListenerTest::capRefusesWhileAllAreServed()
{
    Bench bench({.connectionsMax = 2});
    bench.hold = true;
    RawClient one(bench.port, post("1"));
    RawClient two(bench.port, post("2"));
    QVERIFY(turnUntil([&] { return bench.answers.size() == 2; }));
    RawClient three(bench.port, post("3"));
    QVERIFY(three.isAnswered());
    QVERIFY(three.status() == 503 || three.status() == 0);
    bench.answers[0](200, {});
    bench.answers[1](200, {});
    QVERIFY(one.isAnswered() && two.isAnswered());
    QCOMPARE(one.status() + two.status(), 400);
    QCOMPARE(bench.got.size(), std::size_t(2));
}

void ListenerTest::oldestSlowOneGivesWay()
{
    Bench bench({.connectionsMax = 2});
    RawClient first(bench.port, "POST /1");
    QVERIFY(turnUntil([&] { return bench.listener.connections() == 1; }));
    RawClient second(bench.port, "POST /2");
    QVERIFY(turnUntil([&] { return bench.listener.connections() == 2; }));
    RawClient good(bench.port, post("3"));
    QVERIFY(good.isAnswered());
    QCOMPARE(good.status(), 200);
    QVERIFY(first.isAnswered());
    QVERIFY(!second.isClosed());
}

void ListenerTest::bytesTogetherAreBounded()
{
    Bench bench({.heldBytesMax = 300'000});
    const QByteArray unfinished =
        "POST /h HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000\r\n\r\n" + QByteArray(150'000, 'x');
    RawClient first(bench.port, unfinished);
    QVERIFY(turnUntil([&] { return bench.listener.heldBytes() >= 150'000; }));
    RawClient second(bench.port, unfinished);
    RawClient third(bench.port, unfinished);
    QVERIFY(first.isAnswered());
    QVERIFY(bench.listener.heldBytes() <= 300'000);
    RawClient good(bench.port, post(QByteArray(200'000, 'y')));
    QVERIFY(good.isAnswered());
    QCOMPARE(good.status(), 200);
    QVERIFY(bench.listener.heldBytes() <= 300'000);
}

void ListenerTest::closeFromTheHandler()
{
    ManualClock clock;
    std::optional<WebhookListener> listener;
    bool called = false;
    listener.emplace(clock, [&](const WebhookRequest &, const WebhookListener::Answer &answer) {
        listener->close();
        answer(200, {});
        called = true;
    });
    const quint16 port = listener->listen({}).value_or(0);
    RawClient client(port, post("{}"));
    QVERIFY(client.isAnswered());
    QVERIFY(called);
    QCOMPARE(listener->connections(), 0);
    QCOMPARE(clock.pending(), std::size_t(0));
    QVERIFY(listener->listen({.port = port})); // and on again, on the same port
}

void ListenerTest::offUntilListen()
{
    quint16 port = 0;
    {
        Bench bench;
        port = bench.port;
        bench.listener.close();
        const Attacker refused(port);
        QVERIFY(!refused.isConnected());
    }
    QVERIFY(port != 0);
}

void ListenerTest::attack()
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 4096);
    setrlimit(RLIMIT_NOFILE, &files);

    Bench bench;
    const QByteArray block(256 * 1024, 'x');
    const QByteArray chunk = "40000\r\n" + block + "\r\n";
    const QByteArray good(900'000, 'g');
    { // warm: buffers of the allocator and of the first good request are not the attack's
        RawClient client(bench.port, post(good));
        QVERIFY(client.isAnswered());
    }
    const qint64 before = residentBytes();
    qint64 highest = before;

    constexpr qint64 bodyBytes = 64 * 1024 * 1024;
    constexpr qint64 lineBytes = 16 * 1024 * 1024;
    std::vector<Attacker> slow;
    std::vector<Attacker> fast;
    for (int i = 0; i < 500; ++i) {
        slow.emplace_back(bench.port);
        QVERIFY(slow.back().isConnected());
        slow.back().push("POST /hooks HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000\r\n\r\n"
                         + block.first(2'000));
        QCoreApplication::processEvents();
    }
    for (int i = 0; i < 30; ++i) {
        fast.emplace_back(bench.port);
        const QByteArray head = "POST /hooks HTTP/1.1\r\nHost: localhost\r\n";
        const char *rest[] = {"Content-Length: 67108864\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n", "X-Line: "};
        fast.back().push(head + rest[i % 3]);
    }

    // as long as an attack goes on, good requests come in one after the other
    std::optional<RawClient> client;
    std::size_t served = 0;
    int sent = 0;
    qint64 pushed = 0;
    for (bool going = true; going || served < 10;) {
        going = false;
        for (std::size_t i = 0; i < fast.size(); ++i) {
            const bool more = fast[i].pushed < (i % 3 == 2 ? lineBytes : bodyBytes);
            going = (more && fast[i].push(i % 3 == 1 ? chunk : block)) || going;
        }
        if (!client || client->isClosed()) {
            if (client) {
                QCOMPARE(client->status(), 200);
                ++served;
            }
            client.emplace(bench.port, post(good));
            QVERIFY2(++sent < 10'000, "the attackers are never cut off");
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        bench.got.clear();
        highest = std::max(highest, residentBytes());
    }
    for (const Attacker &attacker : fast) {
        pushed = std::max(pushed, attacker.pushed);
        QVERIFY(attacker.isHungUp());
    }
    QVERIFY(bench.listener.connections() <= 256);
    QVERIFY2(highest - before < 50 * 1024 * 1024, qPrintable(QString::number(highest - before)));
    qInfo("attack: %zu good requests served, memory +%lld KiB, most taken from one attacker %lld KiB", served,
          (highest - before) / 1024, pushed / 1024);

    client.reset();
    bench.clock.advance(2'000); // the deadline ends those that only wait
    bench.clock.advance(2'000);
    QVERIFY(turnUntil([&] { return bench.listener.connections() == 0; }));
    for (const Attacker &attacker : slow) {
        QVERIFY(attacker.isHungUp());
    }
    QCOMPARE(bench.listener.heldBytes(), 0);
    QCOMPARE(bench.clock.pending(), std::size_t(0));
}

QTEST_GUILESS_MAIN(ListenerTest)
#include "listenertest.moc"
