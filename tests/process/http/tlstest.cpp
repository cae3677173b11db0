// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// QtNet over TLS: an untrusted server gets no byte, and a server that dies after the request proves nothing.
#include "engine/transport/qtclock.h"
#include "engine/transport/qtnet.h"
#include "tests/process/http/dyingserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <optional>

using namespace Throughline;
using namespace Qt::StringLiterals;

namespace
{
struct Identity {
    QSslKey key;
    QSslCertificate certificate;
};

QByteArray text(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray bytes(data, size);
    BIO_free(bio);
    return bytes;
}

/// a certificate for 127.0.0.1 that vouches for itself, made here: no key lies in the repository
Identity selfSigned()
{
    EVP_PKEY *key = EVP_RSA_gen(2048);
    X509 *certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("127.0.0.1"), -1, -1,
                               0);
    X509_set_issuer_name(certificate, name);
    for (const auto &[kind, value] :
         {std::pair(NID_subject_alt_name, "IP:127.0.0.1"), {NID_basic_constraints, "CA:TRUE"}}) {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value);
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
    X509_sign(certificate, key, EVP_sha256());
    BIO *keyText = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(keyText, key, nullptr, nullptr, 0, nullptr, nullptr);
    BIO *certificateText = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(certificateText, certificate);
    const Identity identity{QSslKey(text(keyText), QSsl::Rsa), QSslCertificate(text(certificateText))};
    EVP_PKEY_free(key);
    X509_free(certificate);
    return identity;
}

struct TlsServer {
    QSslServer server;
    int requests = 0;
    bool dies = false;

    explicit TlsServer(const Identity &identity)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(identity.certificate);
        tls.setPrivateKey(identity.key);
        server.setSslConfiguration(tls);
        QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [this] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
                answer(socket);
            }
        });
        server.listen(QHostAddress::LocalHost, 0);
    }
    void answer(QTcpSocket *socket)
    {
        if (!socket->readAll().contains("\r\n\r\n")) {
            return;
        }
        ++requests;
        if (dies) {
            server.close();
            socket->abort();
            return;
        }
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    }
};
} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_identity = selfSigned(); }
    void everyEnd_data();
    void everyEnd();

private:
    Identity m_identity;
};

void TlsTest::everyEnd_data()
{
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("dies");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("requests");
    for (const QByteArray &body : {"{}"_ba, ""_ba}) {
        const char *with = body.isEmpty() ? "empty" : "body";
        QTest::addRow("untrusted, %s", with) << false << false << body << 0;
        QTest::addRow("trusted, %s", with) << true << false << body << 1;
        QTest::addRow("dies with its port, %s", with) << true << true << body << 1;
    }
}

void TlsTest::everyEnd()
{
    QFETCH(bool, trusted);
    QFETCH(bool, dies);
    QFETCH(QByteArray, body);
    QFETCH(int, requests);
    QtClock clock;
    TlsServer server(m_identity);
    server.dies = dies;
    std::optional<Result<HttpReply>> outcome;
    QtNet net(clock);
    NetLimits limits;
    if (trusted) {
        limits.tls.setCaCertificates({m_identity.certificate});
    }
    net.configure(u"erp"_s, limits);
    HttpRequest request;
    request.system = u"erp"_s;
    request.method = "DELETE";
    request.url = QUrl(u"https://127.0.0.1:%1/v1/subscriptions/sub_1"_s.arg(server.server.serverPort()));
    request.body = body;
    net.send(request, [&](Result<HttpReply> reply) { outcome = std::move(reply); });
    QVERIFY(turnUntil([&] { return outcome.has_value(); }));
    QCOMPARE(server.requests, requests);
    if (!trusted) {
        QCOMPARE(outcome->error().code, ErrorCode::NotSent);
        QVERIFY2(outcome->error().detail.contains(u"SslHandshakeFailedError: "_s), qPrintable(outcome->error().detail));
    } else if (dies) {
        QCOMPARE(outcome->error().code, ErrorCode::ReplyLost);
    } else {
        QCOMPARE(outcome->transform([](const HttpReply &r) { return r.status; }).value_or(0), 200);
    }
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tlstest.moc"
