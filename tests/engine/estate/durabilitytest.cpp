// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/estate/httpcall.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Throughline::TestSupport;
using namespace Qt::StringLiterals;

namespace
{

const auto customerPath = u"/services/rest/record/v1/customer/eid:TL-%1"_s;
const auto customerBody = "{\"companyName\":\"Hollis Freight AG\",\"subsidiary\":{\"externalId\":\"AM-DE\"}}"_ba;

/// The estate in a process of its own.
class Process
{
public:
    explicit Process(const QString &folder)
        : m_folder(folder)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
    }
    ~Process() { kill(); }

    bool start()
    {
        m_process.start(QString::fromUtf8(ESTATE_PROCESS), {m_folder});
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30'000)) {
                return false;
            }
        }
        QFile file(QString::fromLocal8Bit(m_process.readLine()).trimmed());
        const bool opened = file.open(QIODevice::ReadOnly);
        m_descriptor = QJsonDocument::fromJson(file.readAll()).object();
        return opened;
    }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }
    QProcess &process() { return m_process; }

    HttpAnswer control(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        const auto entry = m_descriptor["control"_L1];
        return m_http.call(method, QUrl(QString(entry["url"_L1].toString() % path)),
                           {{"Authorization"_ba, "Bearer " + entry["token"_L1].toString().toLatin1()}},
                           QJsonDocument(body).toJson());
    }
    QJsonObject customers()
    {
        return control("GET", u"/effects"_s)
            .object()["systems"_L1]["netsuite-emea"_L1]["kinds"_L1]["customer"_L1]
            .toObject();
    }
    QNetworkReply *beginPut(const QString &number)
    {
        const auto entry = m_descriptor["systems"_L1]["netsuite-emea"_L1];
        const auto url = [&](const QString &path) { return QUrl(QString(entry["baseUrl"_L1].toString() % path)); };
        const auto form = u"grant_type=client_credentials&client_id=%1&client_secret=%2"_s
                              .arg(entry["clientId"_L1].toString(), entry["clientSecret"_L1].toString())
                              .toLatin1();
        const auto token = m_http.call("POST", url(u"/services/rest/auth/oauth2/v1/token"_s), {}, form)
                               .object()["access_token"_L1]
                               .toString();
        return m_http.begin("PUT", url(customerPath.arg(number)), {{"Authorization"_ba, "Bearer " + token.toLatin1()}},
                            customerBody);
    }

private:
    QString m_folder;
    QProcess m_process;
    QJsonObject m_descriptor;
    HttpCaller m_http;
};

} // namespace

class DurabilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedBetweenCommitAndReply()
    {
        QTemporaryDir folder;
        for (int round = 1; round <= 4; ++round) {
            {
                Process estate(folder.path());
                QVERIFY(estate.start());
                estate.control("POST", u"/faults"_s,
                               {{u"system"_s, u"netsuite-emea"_s},
                                {u"kind"_s, u"slow"_s},
                                {u"path"_s, u"customer"_s},
                                {u"when"_s, u"after"_s},
                                {u"ms"_s, 600'000},
                                {u"times"_s, round}});
                auto *reply = estate.beginPut(QString::number(round));
                QTRY_COMPARE(estate.customers().value("created"_L1).toInt(), round); // committed, unanswered
                QVERIFY(!reply->isFinished());
                estate.kill();
                QCOMPARE(HttpCaller::wait(reply).status, 0);
            }
            Process again(folder.path());
            QVERIFY(again.start());
            again.control("DELETE", u"/faults"_s);
            QCOMPARE(again.customers().value("created"_L1).toInt(), round);
            QCOMPARE(again.customers().value("live"_L1).toInt(), round);
            QCOMPARE(HttpCaller::wait(again.beginPut(QString::number(round))).status, 204); // the same once more
            QCOMPARE(again.customers().value("live"_L1).toInt(), round);
            QCOMPARE(again.customers().value("updated"_L1).toInt(), round);
        }
    }

    void secondEstateOnOneFolderIsRefused()
    {
        QTemporaryDir folder;
        Process first(folder.path());
        QVERIFY(first.start());
        Process second(folder.path());
        QVERIFY(!second.start());
        QCOMPARE(second.process().exitCode(), 1);
        QVERIFY(second.process().readAllStandardError().contains("another pocket estate"));
        QCOMPARE(first.control("POST", u"/stop"_s).status, 200);
        QVERIFY(first.process().waitForFinished());
        QCOMPARE(first.process().exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(DurabilityTest)
#include "durabilitytest.moc"
