// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/estate/estatefixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Throughline;
using namespace Throughline::TestSupport;
using namespace Qt::StringLiterals;

class ControlTest : public QObject
{
    Q_OBJECT
private:
    static HttpAnswer call(EstateFixture &estate, const QByteArray &method, const QString &path, const QByteArray &body,
                           const QString &token)
    {
        const auto url = QUrl(QString(estate.descriptor().value("control"_L1)["url"_L1].toString() % path));
        return estate.caller().call(method, url, {{"Authorization"_ba, "Bearer " + token.toLatin1()}}, body);
    }

private Q_SLOTS:
    void descriptorIsWrittenForItsOwner()
    {
        EstateFixture estate;
        QFile file(QString(estate.folder() % "/estate.json"_L1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), estate.descriptor());
        QCOMPARE(estate.control("GET", u"/estate"_s), estate.descriptor());
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing there") << "GET"_ba << u"/nope"_s << ""_ba << 404;
        QTest::newRow("method") << "GET"_ba << u"/reset"_s << ""_ba << 405;
        QTest::newRow("json") << "POST"_ba << u"/reset"_s << "{"_ba << 400;
        QTest::newRow("world") << "POST"_ba << u"/reset"_s << R"({"world":"sad"})"_ba << 400;
        QTest::newRow("time") << "POST"_ba << u"/advance"_s << R"({"ms":-1})"_ba << 400;
        QTest::newRow("entity") << "POST"_ba << u"/opportunities"_s << R"({"entity":"AM-XX"})"_ba << 400;
        QTest::newRow("member") << "POST"_ba << u"/opportunities"_s << R"({"enttiy":"AM-DE"})"_ba << 400;
        QTest::newRow("tuning") << "POST"_ba << u"/tune"_s << R"({"system":"stripe","speed":1})"_ba << 400;
        QTest::newRow("system") << "GET"_ba << u"/truth/sap/order"_s << ""_ba << 404;
        QTest::newRow("record") << "POST"_ba << u"/person"_s
                                << R"({"system":"stripe","action":"pay","kind":"invoice","id":"in_1"})"_ba << 404;
        QTest::newRow("vendor") << "POST"_ba << u"/person"_s
                                << R"({"system":"netsuite-emea","action":"create","kind":"customer","body":{}})"_ba
                                << 422;
    }
    void refusals()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        EstateFixture estate;
        const auto token = estate.descriptor().value("control"_L1)["token"_L1].toString();
        const auto digest = estate.host().estate().truth().digest();
        const auto answer = call(estate, method, path, body, token);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.object().value("error"_L1).toString().isEmpty());
        QCOMPARE(call(estate, method, path, body, u"guess"_s).status, 401);
        QCOMPARE(estate.host().estate().truth().digest(), digest);
    }

    void resetKeepsCredentials()
    {
        EstateFixture estate;
        estate.createOpportunities({{u"count"_s, 3}});
        estate.setFault({{u"system"_s, u"stripe"_s}, {u"kind"_s, u"down"_s}});
        estate.control("POST", u"/reset"_s, {{u"seed"_s, 99}});
        QCOMPARE(estate.truth(u"salesforce-emea"_s, u"Opportunity"_s).size(), 0);
        QCOMPARE(estate.call(u"stripe"_s, "GET", u"/v1/customers"_s).status, 200);
        estate.restart();
        QCOMPARE(estate.call(u"stripe"_s, "GET", u"/v1/customers"_s).status, 200);
    }

    void aPersonRepairsAndPays()
    {
        EstateFixture estate;
        const auto sf = u"salesforce-emea"_s;
        const auto id = estate.createOpportunities({{u"amount"_s, u"10"_s}}).constFirst();
        estate.person({{u"system"_s, sf},
                       {u"action"_s, u"update"_s},
                       {u"kind"_s, u"Opportunity"_s},
                       {u"id"_s, id},
                       {u"body"_s, QJsonObject{{u"Amount"_s, u"11"_s}}}});
        QCOMPARE(estate.truth(sf, u"Opportunity"_s).first()["body"_L1]["Amount"_L1].toString(), u"11"_s);
        QCOMPARE(estate.effects(sf, u"Opportunity"_s).value("updated"_L1).toInt(), 0); // no effect of an interface
        estate.person({{u"system"_s, sf}, {u"action"_s, u"delete"_s}, {u"kind"_s, u"Opportunity"_s}, {u"id"_s, id}});
        QCOMPARE(estate.effects(sf, u"Opportunity"_s).value("live"_L1).toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(ControlTest)
#include "controltest.moc"
