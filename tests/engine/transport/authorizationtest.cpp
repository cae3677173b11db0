// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/authorization.h"
#include "engine/transport/fetch.h"
#include "engine/transport/qtkeychainsecrets.h"
#include "engine/transport/secrets.h"
#include "tests/engine/transport/fakes.h"

#include <QCoroTask>
#include <QTest>

#include <optional>

using namespace Throughline;
using namespace Qt::StringLiterals;

namespace
{
HttpReply token(const QByteArray &body)
{
    return HttpReply{200, {}, body};
}

struct Answer {
    Result<HttpReply> outcome;
};

struct Bench {
    ManualClock clock;
    HeldNet net;
    MemorySecrets secrets;
    std::vector<Result<QByteArray>> got;
    std::optional<ClientCredentials> source;

    explicit Bench(bool basicAuth = false)
    {
        secrets.set(u"id"_s, "client&1");
        secrets.set(u"key"_s, "s%cret");
        source.emplace(net, clock, secrets,
                       ClientCredentials::Options{.system = u"erp"_s,
                                                  .tokenUrl = QUrl(u"https://erp.example/token"_s),
                                                  .clientIdSecret = u"id"_s,
                                                  .clientSecretSecret = u"key"_s,
                                                  .scope = u"orders write"_s,
                                                  .basicAuth = basicAuth});
    }
    void ask()
    {
        source->header([this](Result<QByteArray> value) { got.push_back(std::move(value)); });
    }
};

QCoro::Task<int> statusOf(Net *net, HttpRequest request)
{
    const Result<HttpReply> first = co_await Transport::fetch(*net, request);
    const Result<HttpReply> second = co_await Transport::fetch(*net, std::move(request));
    co_return first &&second ? first->status + second->status : -1;
}
} // namespace

class AuthorizationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bearerAndBasic();
    void tokenIsAskedOnceAndKept();
    void tokenIsRenewedBeforeItsEnd();
    void shortLivedTokenIsStillUsed();
    void refusedTokenIsDroppedOnce();
    void credentialsAreEncoded();
    void failuresNeverClaimALostReply_data();
    void failuresNeverClaimALostReply();
    void missingSecretSendsNothing();
    void waitersAreToldAtTheEnd();
    void netAddsTheHeaderAndTellsAboutARefusal();
    void netAnswersFromTheLoopWithoutASecret();
    void fetchResumesFromTheCallback();
    void missingKeyringSaysWhatToDo();
};

void AuthorizationTest::bearerAndBasic()
{
    MemorySecrets secrets;
    secrets.set(u"k"_s, "sk_1");
    const auto value = [](Authorization &source) {
        QByteArray header;
        source.header([&](const Result<QByteArray> &result) { header = result.value_or("none"); });
        return header;
    };
    StaticAuthorization bearer(secrets, u"k"_s);
    QCOMPARE(value(bearer), "Bearer sk_1"_ba);
    StaticAuthorization missing(secrets, u"other"_s);
    QCOMPARE(value(missing), "none"_ba);
    BasicAuthorization basic(secrets, {.user = u"user"_s, .passwordSecret = u"k"_s});
    QCOMPARE(value(basic), "Basic " + "user:sk_1"_ba.toBase64());
    BasicAuthorization keyAsUser(secrets, {.userSecret = u"k"_s});
    QCOMPARE(value(keyAsUser), "Basic " + "sk_1:"_ba.toBase64());
}

void AuthorizationTest::tokenIsAskedOnceAndKept()
{
    Bench bench;
    bench.ask();
    bench.ask();
    QCOMPARE(bench.net.held.size(), std::size_t(1));
    QVERIFY(bench.got.empty());
    bench.net.answer(token(R"({"access_token":"t1","token_type":"Bearer","expires_in":3600})"));
    QCOMPARE(bench.got.size(), std::size_t(2));
    QCOMPARE(bench.got[1].value_or("none"), "Bearer t1"_ba);
    bench.ask();
    QCOMPARE(bench.got.size(), std::size_t(3));
    QVERIFY(bench.net.held.empty());
}

void AuthorizationTest::tokenIsRenewedBeforeItsEnd()
{
    Bench bench;
    bench.ask();
    bench.clock.advance(20'000); // the answer takes its time: the life counts from the question
    bench.net.answer(token(R"({"access_token":"t1","expires_in":"600"})"));
    bench.clock.advance(519'999);
    bench.ask();
    QVERIFY(bench.net.held.empty());
    bench.clock.advance(1);
    bench.ask();
    QCOMPARE(bench.net.held.size(), std::size_t(1));
    bench.net.answer(token(R"({"access_token":"t2"})"));
    QCOMPARE(bench.got.back().value_or("none"), "Bearer t2"_ba);
}

void AuthorizationTest::shortLivedTokenIsStillUsed()
{
    Bench bench;
    bench.ask();
    bench.net.answer(token(R"({"access_token":"t1","expires_in":30})"));
    bench.clock.advance(14'999);
    bench.ask();
    QVERIFY(bench.net.held.empty());
    bench.clock.advance(1);
    bench.ask();
    QCOMPARE(bench.net.held.size(), std::size_t(1));
}

void AuthorizationTest::refusedTokenIsDroppedOnce()
{
    Bench bench;
    bench.ask();
    bench.net.answer(token(R"({"access_token":"t1","expires_in":3600})"));
    bench.source->refused("Bearer t1");
    bench.ask();
    bench.net.answer(token(R"({"access_token":"t2","expires_in":3600})"));
    bench.source->refused("Bearer t1"); // a slow request that still used the old one
    bench.ask();
    QVERIFY(bench.net.held.empty());
    QCOMPARE(bench.got.back().value_or("none"), "Bearer t2"_ba);
}

void AuthorizationTest::credentialsAreEncoded()
{
    Bench form;
    form.ask();
    const HttpRequest &request = form.net.held.front().first;
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.system, u"erp"_s);
    QCOMPARE(request.body,
             "grant_type=client_credentials&scope=orders%20write&client_id=client%261&client_secret=s%25cret"_ba);
    QVERIFY(headerValue(request.headers, "Authorization").isEmpty());

    Bench basic(true);
    basic.ask();
    const HttpRequest &other = basic.net.held.front().first;
    QVERIFY(!other.body.contains("cret"));
    QCOMPARE(headerValue(other.headers, "Authorization"), "Basic " + "client%261:s%25cret"_ba.toBase64());
}

void AuthorizationTest::failuresNeverClaimALostReply_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("retryAfterMs");
    const auto row = [](const char *name, Result<HttpReply> outcome, ErrorCode code, int retryAfterMs = -1) {
        QTest::newRow(name) << Answer{std::move(outcome)} << static_cast<int>(code) << retryAfterMs;
    };
    row("lost", fail(ErrorCode::ReplyLost), ErrorCode::NotSent);
    row("too large", fail(ErrorCode::ReplyTooLarge), ErrorCode::NotSent);
    row("not sent", fail(ErrorCode::NotSent), ErrorCode::NotSent);
    row("breaker", fail(ErrorCode::CircuitOpen), ErrorCode::CircuitOpen);
    row("401", HttpReply{401, {}, R"({"error":"invalid_client"})"}, ErrorCode::Unauthorized);
    row("400", HttpReply{400, {}, "<html>"}, ErrorCode::Unauthorized);
    row("429", HttpReply{429, {{"Retry-After", "7"}}, {}}, ErrorCode::Throttled, 7'000);
    row("503", HttpReply{503, {{"Retry-After", "9"}}, {}}, ErrorCode::NotSent, 9'000);
    row("no token", token("{}"), ErrorCode::NotSent);
    row("not JSON", token("<html>"), ErrorCode::NotSent);
    row("token breaks the header", token(R"({"access_token":"a\r\nX-Evil: 1"})"), ErrorCode::NotSent);
}

void AuthorizationTest::failuresNeverClaimALostReply()
{
    QFETCH(Answer, answer);
    QFETCH(int, code);
    QFETCH(int, retryAfterMs);
    Bench bench;
    bench.ask();
    bench.net.answer(answer.outcome);
    QCOMPARE(bench.got.size(), std::size_t(1));
    QVERIFY(!bench.got[0]);
    const Error error = bench.got[0].error();
    QCOMPARE(static_cast<int>(error.code), code);
    QVERIFY(traits(error.code).provesNotExecuted);
    QCOMPARE(error.retryAfterMs, retryAfterMs);
    QVERIFY(!error.detail.contains(u"cret"_s));
    bench.ask(); // a failure is not kept
    QCOMPARE(bench.net.held.size(), std::size_t(1));
}

void AuthorizationTest::missingSecretSendsNothing()
{
    Bench bench;
    bench.source.emplace(bench.net, bench.clock, bench.secrets,
                         ClientCredentials::Options{.clientIdSecret = u"id"_s, .clientSecretSecret = u"missing"_s});
    bench.ask();
    QVERIFY(bench.net.held.empty());
    QCOMPARE(bench.got.at(0).error().code, ErrorCode::SecretMissing);
}

void AuthorizationTest::waitersAreToldAtTheEnd()
{
    Bench bench;
    bench.ask();
    bench.source.reset();
    QCOMPARE(bench.got.at(0).error().code, ErrorCode::NotSent);
    bench.net.answer(token(R"({"access_token":"late"})"));
    QCOMPARE(bench.got.size(), std::size_t(1));
}

void AuthorizationTest::netAddsTheHeaderAndTellsAboutARefusal()
{
    ManualClock clock;
    HeldNet inner;
    struct Source final : Authorization {
        void header(Ready ready) override { ready("Bearer t1"_ba); }
        void refused(const QByteArray &value) override { refusals.append(value); }
        QList<QByteArray> refusals;
    };
    const auto source = std::make_shared<Source>();
    AuthorizedNet net(inner, clock);
    net.authorize(u"erp"_s, source);
    int calls = 0;
    const auto send = [&](const QString &system, int status) {
        net.send({.system = system}, [&](const Result<HttpReply> &) { ++calls; });
        const QByteArray header = headerValue(inner.held.front().first.headers, "authorization");
        inner.answer(HttpReply{status, {}, {}});
        return header;
    };
    QCOMPARE(send(u"erp"_s, 200), "Bearer t1"_ba);
    QVERIFY(source->refusals.isEmpty());
    QCOMPARE(send(u"erp"_s, 401), "Bearer t1"_ba);
    QCOMPARE(source->refusals, QList{"Bearer t1"_ba});
    QCOMPARE(send(u"crm"_s, 200), ""_ba);
    QCOMPARE(calls, 3);
    QVERIFY(inner.held.empty()); // a 401 is not sent again
}

void AuthorizationTest::netAnswersFromTheLoopWithoutASecret()
{
    ManualClock clock;
    HeldNet inner;
    MemorySecrets secrets;
    std::optional<Result<HttpReply>> got;
    AuthorizedNet net(inner, clock);
    net.authorize(u"erp"_s, std::make_shared<StaticAuthorization>(secrets, u"none"_s));
    net.send({.system = u"erp"_s}, [&](Result<HttpReply> outcome) { got = std::move(outcome); });
    QVERIFY(!got);
    clock.advance(0);
    QVERIFY(got);
    QCOMPARE(got->error().code, ErrorCode::SecretMissing);
    QVERIFY(inner.held.empty());
}

void AuthorizationTest::fetchResumesFromTheCallback()
{
    HeldNet net;
    int sum = 0;
    {
        auto task = statusOf(&net, {.system = u"erp"_s});
        task.then([&sum](int result) { sum = result; });
    } // the task is dropped: the coroutine goes on
    QCOMPARE(net.held.size(), std::size_t(1));
    net.answer(HttpReply{200, {}, {}});
    QCOMPARE(net.held.size(), std::size_t(1)); // resumed within the callback and sent the second
    QCOMPARE(sum, 0);
    net.answer(HttpReply{404, {}, {}});
    QTRY_COMPARE(sum, 604);
}

void AuthorizationTest::missingKeyringSaysWhatToDo()
{
    // no session bus, whatever the machine has
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QtKeychainSecrets secrets(u"throughline-test"_s);
    std::optional<Result<void>> loaded;
    secrets.load({u"stripe"_s, u"netsuite"_s}, [&](Result<void> outcome) { loaded = std::move(outcome); });
    QTRY_VERIFY(loaded);
    QVERIFY(!*loaded);
    QCOMPARE(loaded->error().code, ErrorCode::SecretMissing);
    const auto missing = secrets.secret(u"stripe"_s);
    QCOMPARE(missing.error().code, ErrorCode::SecretMissing);
    QVERIFY2(missing.error().detail.contains(u"stripe"_s) && missing.error().detail.contains(u"keyring"_s),
             qPrintable(missing.error().detail));
    QVERIFY(secrets.secret(u"never loaded"_s).error().detail.contains(u"Enter it"_s));
}

QTEST_GUILESS_MAIN(AuthorizationTest)
#include "authorizationtest.moc"
