// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/retryafter.h"
#include "engine/transport/backoff.h"
#include "engine/transport/breaker.h"
#include "engine/transport/ratebudget.h"
#include "tests/engine/transport/fakes.h"

#include <QTest>

using namespace Throughline;

class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backoffDoublesUpToItsCap();
    void backoffDrawsFromTheWholeRange();
    void retryAfterIsAFloor();
    void retryAfter_data();
    void retryAfter();
    void breakerOpensAfterFailuresInARow();
    void breakerLetsOneProbePass();
    void breakerWaitsLongerAfterEachFailedProbe();
    void lateFailuresDoNotMoveAnOpenBreaker();
    void outage();
    void rateBudget_data();
    void rateBudget();
    void rateBudgetForgetsAnOldHold();
};

void PolicyTest::backoffDoublesUpToItsCap()
{
    const Backoff backoff{1'000, 60'000};
    QCOMPARE(backoff.ceilingMs(1), 1'000);
    QCOMPARE(backoff.ceilingMs(2), 2'000);
    QCOMPARE(backoff.ceilingMs(6), 32'000);
    QCOMPARE(backoff.ceilingMs(7), 60'000);
    QCOMPARE(backoff.ceilingMs(1'000'000), 60'000);
}

void PolicyTest::backoffDrawsFromTheWholeRange()
{
    const Backoff backoff{1'000, 60'000};
    FixedRandom lowest(0);
    FixedRandom highest(1'000);
    FixedRandom beyond(1'001);
    QCOMPARE(backoff.delayMs(1, lowest), 0);
    QCOMPARE(backoff.delayMs(1, highest), 1'000);
    QCOMPARE(backoff.delayMs(1, beyond), 0);
}

void PolicyTest::retryAfterIsAFloor()
{
    const Backoff backoff{1'000, 60'000};
    FixedRandom lowest(0);
    FixedRandom some(700);
    QCOMPARE(backoff.delayMs(1, lowest, 90'000), 90'000);
    QCOMPARE(backoff.delayMs(1, some, 90'000), 90'700);
}

void PolicyTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected"); // -1 = unreadable
    constexpr int day = 24 * 60 * 60 * 1000;
    // the wall clock of the test is Sun, 06 Nov 1994 08:49:37 GMT
    QTest::newRow("seconds") << QByteArray("120") << 120'000;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("blanks") << QByteArray("  7 ") << 7'000;
    QTest::newRow("a month is cut to a day") << QByteArray("2592000") << day;
    QTest::newRow("overflow") << QByteArray("99999999999999999999999") << day;
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:47 GMT") << 10'000;
    QTest::newRow("RFC 850 with two digits is our century") << QByteArray("Tuesday, 06-Nov-40 08:49:37 GMT") << day;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:50:37 1994") << 60'000;
    QTest::newRow("past date") << QByteArray("Sat, 05 Nov 1994 08:49:37 GMT") << 0;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << -1;
    QTest::newRow("word") << QByteArray("soon") << -1;
    QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:47 GMT") << -1;
}

void PolicyTest::retryAfter()
{
    QFETCH(QByteArray, text);
    QFETCH(int, expected);
    QCOMPARE(parseRetryAfter(text, 784'111'777'000).value_or(-1), expected);
    QCOMPARE(retryAfterOf({{"retry-after", text}}, 784'111'777'000).value_or(-1), expected);
}

void PolicyTest::breakerOpensAfterFailuresInARow()
{
    Breaker breaker({3, 1'000, 8'000});
    breaker.failed(0);
    breaker.failed(0);
    breaker.succeeded();
    breaker.failed(0);
    breaker.failed(0);
    QVERIFY(breaker.tryPass(0));
    breaker.failed(10);
    QCOMPARE(breaker.state(10), Breaker::State::Open);
    QVERIFY(!breaker.tryPass(1'009));
    QCOMPARE(breaker.waitMs(10), 1'000);
    QCOMPARE(breaker.state(1'010), Breaker::State::HalfOpen);
}

void PolicyTest::breakerLetsOneProbePass()
{
    Breaker breaker({1, 1'000, 8'000});
    breaker.failed(0);
    QCOMPARE(breaker.waitMs(1'000), 0);
    QVERIFY(breaker.tryPass(1'000));
    QVERIFY(!breaker.tryPass(1'000));
    QCOMPARE(breaker.waitMs(1'000), 1'000); // nobody else need try while the probe is under way
    QCOMPARE(breaker.waitMs(1'900), 100);
    breaker.abandoned();
    QCOMPARE(breaker.waitMs(1'000), 0);
    QVERIFY(breaker.tryPass(1'001));
    QVERIFY(!breaker.tryPass(2'000));
    QVERIFY(breaker.tryPass(2'001)); // the probe never reported
    breaker.succeeded();
    QCOMPARE(breaker.state(2'001), Breaker::State::Closed);
    QVERIFY(breaker.tryPass(2'001));
    QVERIFY(breaker.tryPass(2'001));
}

void PolicyTest::breakerWaitsLongerAfterEachFailedProbe()
{
    Breaker breaker({1, 1'000, 3'000});
    breaker.failed(0);
    QVERIFY(breaker.tryPass(1'000));
    breaker.failed(1'100);
    QCOMPARE(breaker.waitMs(1'100), 2'000);
    QVERIFY(breaker.tryPass(3'100));
    breaker.failed(3'100);
    QCOMPARE(breaker.waitMs(3'100), 3'000); // capped
    QVERIFY(breaker.tryPass(6'100));
    breaker.succeeded();
    breaker.failed(7'000);
    QCOMPARE(breaker.waitMs(7'000), 1'000); // starts over
}

void PolicyTest::lateFailuresDoNotMoveAnOpenBreaker()
{
    Breaker breaker({2, 1'000, 8'000});
    for (int i = 0; i < 6; ++i) {
        breaker.failed(i);
    }
    QCOMPARE(breaker.waitMs(5), 996);
}

void PolicyTest::outage()
{
    QVERIFY(Breaker::isOutage(fail(ErrorCode::NotSent)));
    QVERIFY(Breaker::isOutage(fail(ErrorCode::ReplyLost)));
    QVERIFY(Breaker::isOutage(HttpReply{503, {}, {}}));
    QVERIFY(!Breaker::isOutage(fail(ErrorCode::Cancelled)));
    QVERIFY(!Breaker::isOutage(HttpReply{429, {}, {}}));
    QVERIFY(!Breaker::isOutage(HttpReply{501, {}, {}}));
    QVERIFY(!Breaker::isOutage(HttpReply{400, {}, {}}));
}

void PolicyTest::rateBudget_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<qint64>("limit"); // -1 = unknown
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<qint64>("wait");
    using H = HttpHeaders;
    QTest::newRow("nothing") << H{{"Date", "x"}} << qint64(-1) << qint64(-1) << qint64(0);
    QTest::newRow("Salesforce") << H{{"Sforce-Limit-Info", "api-usage=18/5000"}} << qint64(5000) << qint64(4982)
                                << qint64(0);
    QTest::newRow("Salesforce, per app, used up")
        << H{{"sforce-limit-info", "api-usage=5003/5000, per-app-api-usage=17/250(appName=sample)"}} << qint64(5000)
        << qint64(0) << qint64(60'000);
    QTest::newRow("draft fields") << H{{"RateLimit-Limit", "100, 100;w=60"},
                                       {"RateLimit-Remaining", "0"},
                                       {"RateLimit-Reset", "7"}}
                                  << qint64(100) << qint64(0) << qint64(7'000);
    QTest::newRow("draft, one field") << H{{"RateLimit", "limit=10, remaining=0, reset=3"}} << qint64(10) << qint64(0)
                                      << qint64(3'000);
    QTest::newRow("reset as a date") << H{{"X-RateLimit-Limit", "50"},
                                          {"X-RateLimit-Remaining", "0"},
                                          {"X-RateLimit-Reset", "1800000012"}}
                                     << qint64(50) << qint64(0) << qint64(12'000);
    QTest::newRow("reset in the past") << H{{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "1700000000"}}
                                       << qint64(-1) << qint64(0) << qint64(0);
    QTest::newRow("HubSpot") << H{{"X-HubSpot-RateLimit-Max", "190"},
                                  {"X-HubSpot-RateLimit-Remaining", "0"},
                                  {"X-HubSpot-RateLimit-Interval-Milliseconds", "10000"}}
                             << qint64(190) << qint64(0) << qint64(10'000);
    QTest::newRow("Dataverse") << H{{"x-ms-ratelimit-burst-remaining-xrm-requests", "5999"}} << qint64(-1)
                               << qint64(5999) << qint64(0);
    QTest::newRow("nonsense") << H{{"X-RateLimit-Remaining", "-3"}, {"Sforce-Limit-Info", "api-usage=x/y"}}
                              << qint64(-1) << qint64(-1) << qint64(0);
    QTest::newRow("absurd reset") << H{{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "9223372036854775807"}}
                                  << qint64(-1) << qint64(0) << qint64(86'400'000);
}

void PolicyTest::rateBudget()
{
    QFETCH(HttpHeaders, headers);
    QFETCH(qint64, limit);
    QFETCH(qint64, remaining);
    QFETCH(qint64, wait);
    RateBudget budget;
    budget.observe(headers, 1'800'000'000'000, 1'000);
    QCOMPARE(budget.limit().value_or(-1), limit);
    QCOMPARE(budget.remaining().value_or(-1), remaining);
    QCOMPARE(budget.waitMs(1'000), wait);
}

void PolicyTest::rateBudgetForgetsAnOldHold()
{
    RateBudget budget;
    budget.observe({{"RateLimit-Limit", "4"}, {"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "5"}}, 0, 0);
    QCOMPARE(budget.waitMs(4'000), 1'000);
    QCOMPARE(budget.waitMs(6'000), 0);
    budget.observe({{"RateLimit-Limit", "4"}, {"RateLimit-Remaining", "1"}}, 0, 100);
    QCOMPARE(budget.waitMs(100), 0);
    QCOMPARE(budget.used(), 0.75);
    budget.observe({{"Date", "a reply without limits changes nothing"}}, 0, 200);
    QCOMPARE(budget.used(), 0.75);
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "policytest.moc"
