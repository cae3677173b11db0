// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/estate/estatefixture.h"

#include <QTcpSocket>
#include <QTest>

using namespace Throughline;
using namespace Throughline::TestSupport;
using namespace Qt::StringLiterals;

namespace
{
const auto ns = u"netsuite-emea"_s;
const auto sf = u"salesforce-emea"_s;
const auto customer = u"/services/rest/record/v1/customer/eid:TL-1"_s;
const auto body = "{\"companyName\":\"Fjord Marine AS\",\"subsidiary\":{\"externalId\":\"AM-DE\"}}"_ba;

struct RawEnd {
    QByteArray received;
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
};

// One request over a socket of its own: nothing is sent twice behind the test's back.
RawEnd rawPut(EstateFixture &estate)
{
    const auto url = estate.url(ns, customer);
    QByteArray bytes = "PUT " + url.path().toLatin1() + " HTTP/1.1\r\nHost: " + url.authority().toLatin1()
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto list = estate.signedIn(ns); const auto &[name, value] : list) {
        bytes += name + ": " + value + "\r\n";
    }
    QTcpSocket socket;
    RawEnd end;
    QEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, [&](QAbstractSocket::SocketError error) {
        end.error = error;
        loop.quit();
    });
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
        end.received += socket.readAll();
        loop.quit();
    });
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write(bytes + "\r\n" + body);
    loop.exec();
    return end;
}
} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT
private:
    HttpAnswer put(EstateFixture &estate) { return estate.call(ns, "PUT", customer, body); }
    static QJsonObject fault(const QString &kind, QJsonObject more = {})
    {
        more.insert(u"system"_s, ns);
        more.insert(u"kind"_s, kind);
        return more;
    }

private Q_SLOTS:
    void deadConnections_data()
    {
        QTest::addColumn<QJsonObject>("what");
        QTest::addColumn<QAbstractSocket::SocketError>("error");
        QTest::addColumn<int>("created");
        QTest::newRow("refused") << fault(u"down"_s) << QAbstractSocket::ConnectionRefusedError << 0;
        QTest::newRow("closed") << fault(u"down"_s, {{u"mode"_s, u"close"_s}}) << QAbstractSocket::RemoteHostClosedError
                                << 0;
        QTest::newRow("reply lost") << fault(u"reply-lost"_s, {{u"path"_s, u"/customer/eid:"_s}})
                                    << QAbstractSocket::RemoteHostClosedError << 1;
    }
    void deadConnections()
    {
        QFETCH(QJsonObject, what);
        QFETCH(QAbstractSocket::SocketError, error);
        QFETCH(int, created);
        EstateFixture estate;
        estate.signedIn(ns);
        estate.setFault(what);
        const auto end = rawPut(estate);
        QCOMPARE(end.error, error);
        QCOMPARE(end.received, QByteArray());
        QCOMPARE(estate.effects(ns, u"customer"_s).value("created"_L1).toInt(), created);
        estate.clearFaults();
        QVERIFY(rawPut(estate).received.startsWith("HTTP/1.1 204"));
        QCOMPARE(estate.effects(ns, u"customer"_s).value("live"_L1).toInt(), 1);
    }

    void answers_data()
    {
        QTest::addColumn<QJsonObject>("what");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("created");
        QTest::newRow("throttled") << fault(u"throttled"_s, {{u"retryAfter"_s, 7}}) << 429 << 0;
        QTest::newRow("unavailable") << fault(u"unavailable"_s) << 503 << 0;
        QTest::newRow("before") << fault(u"error-before"_s) << 500 << 0;
        QTest::newRow("gateway") << fault(u"error-before"_s, {{u"status"_s, 502}}) << 502 << 0;
        QTest::newRow("after") << fault(u"error-after"_s) << 500 << 1;
        QTest::newRow("invalid") << fault(u"validation-error"_s,
                                          {{u"match"_s, u"Fjord"_s}, {u"message"_s, u"No fjords."_s}})
                                 << 400 << 0;
        QTest::newRow("another body") << fault(u"validation-error"_s, {{u"match"_s, u"Nordlicht"_s}}) << 204 << 1;
        QTest::newRow("another method") << fault(u"error-before"_s, {{u"method"_s, u"POST"_s}}) << 204 << 1;
        QTest::newRow("another path") << fault(u"error-before"_s, {{u"path"_s, u"/salesOrder/"_s}}) << 204 << 1;
        QTest::newRow("slow") << fault(u"slow"_s, {{u"ms"_s, 20}}) << 204 << 1;
        QTest::newRow("token") << fault(u"expired-token"_s) << 401 << 0;
    }
    void answers()
    {
        QFETCH(QJsonObject, what);
        QFETCH(int, status);
        QFETCH(int, created);
        EstateFixture estate;
        estate.signedIn(ns);
        estate.setFault(what);
        const auto answer = put(estate);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("Retry-After"), status == 429 ? "7"_ba : QByteArray());
        QCOMPARE(answer.body.contains("No fjords."), what.contains("message"_L1));
        QCOMPARE(estate.effects(ns, u"customer"_s).value("created"_L1).toInt(), created);
        QCOMPARE(estate.requests(ns, QString("PUT "_L1 % customer)), 1);
    }

    void everyNthAfterSomeAtMost()
    {
        EstateFixture estate;
        estate.signedIn(ns);
        estate.setFault(fault(u"unavailable"_s, {{u"skip"_s, 1}, {u"every"_s, 2}, {u"times"_s, 2}}));
        QList<int> statuses;
        for (int i = 0; i < 8; ++i) {
            statuses += put(estate).status;
        }
        QCOMPARE(statuses, (QList<int>{204, 204, 503, 204, 503, 204, 204, 204}));
    }

    void schemaChanges()
    {
        EstateFixture estate;
        estate.createOpportunities({{u"amount"_s, u"100"_s}});
        const auto query = u"/services/data/v64.0/query?q=SELECT%20Amount%20FROM%20Opportunity"_s;
        QVERIFY(estate.call(sf, "GET", query).body.contains("\"Amount\":100.0"));
        QJsonObject change{
            {u"system"_s, sf}, {u"kind"_s, u"schema"_s}, {u"object"_s, u"Opportunity"_s}, {u"field"_s, u"Amount"_s}};
        change.insert(u"change"_s, u"string"_s);
        estate.setFault(change);
        QVERIFY(estate.call(sf, "GET", query).body.contains("\"Amount\":\"100.0\""));
        estate.clearFaults();
        change.insert(u"change"_s, u"drop"_s);
        estate.setFault(change);
        QCOMPARE(estate.call(sf, "GET", query).array().first()["errorCode"_L1].toString(), u"INVALID_FIELD"_s);
    }

    void refusesWhatIsNoFault_data()
    {
        QTest::addColumn<QJsonObject>("what");
        QTest::newRow("kind") << fault(u"nope"_s);
        QTest::newRow("system") << QJsonObject{{u"system"_s, u"nope"_s}, {u"kind"_s, u"down"_s}};
        QTest::newRow("expression") << fault(u"down"_s, {{u"path"_s, u"("_s}});
        QTest::newRow("schema") << fault(u"schema"_s, {{u"field"_s, u"x"_s}});
    }
    void refusesWhatIsNoFault()
    {
        QFETCH(QJsonObject, what);
        EstateFixture estate;
        QCOMPARE(estate.host().control("POST", u"/faults"_s, what).first, 400);
    }

    void stopsWhileAReplyWaits()
    {
        EstateFixture estate;
        estate.signedIn(ns);
        estate.setFault(fault(u"slow"_s, {{u"ms"_s, 600'000}, {u"when"_s, u"after"_s}, {u"times"_s, 1}}));
        auto *reply = estate.caller().begin("PUT", estate.url(ns, customer), estate.signedIn(ns), body);
        QTRY_COMPARE(estate.effects(ns, u"customer"_s).value("created"_L1).toInt(), 1);
        estate.restart();
        QCOMPARE(HttpCaller::wait(reply).status, 0);
        QCOMPARE(estate.effects(ns, u"customer"_s).value("created"_L1).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
