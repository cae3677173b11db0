// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems.h"

#include <QMessageAuthenticationCode>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Connectors;
using namespace Throughline::ConnectorTest;

namespace
{

constexpr qint64 signedSeconds = 1'786'700'000;
constexpr qint64 nowMs = signedSeconds * 1000 + 2'000;
const QByteArray secret = "whsec_current_5f2a";
const QByteArray body =
    R"({"id":"evt_1","object":"event","type":"invoice.paid","created":1786700000,"data":{"object":{"id":"in_1","object":"invoice","total":155335}}})";

QByteArray hmac(const QByteArray &key, qint64 seconds, const QByteArray &bytes)
{
    const QByteArray message = QByteArray::number(seconds) + '.' + bytes;
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256).toHex();
}

QByteArray header(qint64 seconds, const QByteArray &signature)
{
    return "t=" + QByteArray::number(seconds) + ",v1=" + signature;
}

const QByteArray good = header(signedSeconds, hmac(secret, signedSeconds, body));

Result<NativeRecord> opened(const QByteArray &signature, const QByteArray &bytes = body,
                            const QByteArray &secrets = secret, qint64 now = nowMs)
{
    static const auto stripe = systemOf(u"stripe"_s);
    return openEvent(stripe, {{"stripe-signature", signature}}, bytes, secrets, now);
}

} // namespace

class SignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodEventIsOpenedAsThePollWouldReadIt()
    {
        const auto record = opened(good);
        QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
        QCOMPARE(record->type, u"invoice"_s);
        QCOMPARE(record->id, u"in_1"_s);
        QCOMPARE(record->eventId, u"evt_1"_s);
        const auto stripe = systemOf(u"stripe"_s);
        const auto page = decodePage(stripe, sourceOf(stripe, u"events"_s), {},
                                     {200, {}, R"({"data":[)" + body + R"(],"has_more":false})"});
        QCOMPARE(page->records.first().eventId, record->eventId);
        QCOMPARE(page->records.first().bytes, record->bytes);
        QCOMPARE(page->records.first().versionMs, record->versionMs);
    }

    void severalSignaturesAndARotationOfSecretsAreAccepted()
    {
        const QByteArray wrong(64, 'a');
        QVERIFY(opened("t=" + QByteArray::number(signedSeconds) + ",v0=" + wrong + ",v1=" + wrong
                       + ",v1=" + hmac(secret, signedSeconds, body)));
        QVERIFY(opened("v1=" + hmac(secret, signedSeconds, body) + ", t=" + QByteArray::number(signedSeconds)));
        QVERIFY(opened(good, body, "whsec_new\n" + secret));
        QVERIFY(opened(good, body, secret + "\nwhsec_old\n"));
    }

    void theToleranceHoldsInBothDirections()
    {
        QVERIFY(opened(good, body, secret, (signedSeconds + 300) * 1000));
        QVERIFY(opened(good, body, secret, (signedSeconds - 300) * 1000));
        const auto late = opened(good, body, secret, (signedSeconds + 301) * 1000);
        QVERIFY(!late);
        QVERIFY2(late.error().detail.contains(u"too old"_s), qPrintable(late.error().detail));
        const auto early = opened(good, body, secret, (signedSeconds - 301) * 1000);
        QVERIFY(!early);
        QVERIFY2(early.error().detail.contains(u"future"_s), qPrintable(early.error().detail));
    }

    void whatIsNoSignatureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<QByteArray>("secrets");
        const auto v1 = hmac(secret, signedSeconds, body);
        const auto t = QByteArray::number(signedSeconds);
        QTest::newRow("nothing") << QByteArray() << secret;
        QTest::newRow("no time") << "v1=" + v1 << secret;
        QTest::newRow("no signature") << "t=" + t << secret;
        QTest::newRow("test scheme only") << "t=" + t + ",v0=" + v1 << secret;
        QTest::newRow("two times") << "t=" + t + ",t=" + t + ",v1=" + v1 << secret;
        QTest::newRow("time with a sign") << "t=+" + t + ",v1=" + v1 << secret;
        QTest::newRow("time out of range") << "t=99999999999999999999,v1=" + v1 << secret;
        QTest::newRow("upper case") << "t=" + t + ",v1=" + v1.toUpper() << secret;
        QTest::newRow("half") << "t=" + t + ",v1=" + v1.first(32) << secret;
        QTest::newRow("empty secret") << header(signedSeconds, hmac({}, signedSeconds, body)) << QByteArray();
        QTest::newRow("blank secrets") << header(signedSeconds, hmac({}, signedSeconds, body)) << QByteArray("\n \n");
        QTest::newRow("both secrets as one")
            << header(signedSeconds, hmac(secret + "\nwhsec_old", signedSeconds, body)) << secret + "\nwhsec_old";
    }
    void whatIsNoSignatureIsRefused()
    {
        QFETCH(const QByteArray, signature);
        QFETCH(const QByteArray, secrets);
        const auto record = opened(signature, body, secrets);
        QVERIFY(!record);
        QCOMPARE(record.error().code, ErrorCode::BadSignature);
        QVERIFY(!record.error().detail.contains(u"whsec"_s));
    }

    void tenThousandForgeriesAreRefused()
    {
        std::mt19937_64 random(20260814);
        const auto below = [&](qsizetype bound) {
            return static_cast<qsizetype>(random() % static_cast<quint64>(bound));
        };
        for (int i = 0; i < 10'000; ++i) {
            auto bytes = body;
            auto signature = hmac(secret, signedSeconds, body);
            auto seconds = signedSeconds;
            auto now = nowMs;
            QByteArray text;
            switch (i % 8) {
            case 0: // the body was changed
            {
                auto &byte = bytes[below(bytes.size())];
                byte = static_cast<char>(static_cast<uchar>(byte) ^ static_cast<uchar>(1 + below(255)));
            } break;
            case 1: // cut off or lengthened
                bytes = below(2) ? bytes.first(below(bytes.size())) : QByteArray(bytes + ' ');
                break;
            case 2: { // one digit of the signature
                auto &digit = signature[below(signature.size())];
                digit = digit == 'f' ? '0' : static_cast<char>(digit == '9' ? 'a' : digit + 1);
                break;
            }
            case 3: // another time than the signed one
                seconds += 1 + below(250);
                break;
            case 4: // a wrong secret
                signature = hmac("whsec_" + QByteArray::number(random()), seconds, bytes);
                break;
            case 5: // replayed too late
                now += 300'000 + below(1'000'000'000);
                break;
            case 6: // made for later
                now -= 304'000 + below(1'000'000'000);
                break;
            default: // a header with its bytes shuffled
                text = header(seconds, signature);
                std::shuffle(text.begin(), text.end(), random);
            }
            if (text.isEmpty()) {
                text = header(seconds, signature);
            }
            if (const auto record = opened(text, bytes, secret, now);
                record || record.error().code != ErrorCode::BadSignature) {
                QFAIL(qPrintable(u"forgery %1 was accepted: %2"_s.arg(i).arg(QString::fromLatin1(text))));
            }
        }
    }

    void whatASenderProvedIsKeptEvenIfUnreadable()
    {
        const QByteArray bytes = "{\"id\":";
        const auto record = opened(header(signedSeconds, hmac(secret, signedSeconds, bytes)), bytes);
        QVERIFY(record);
        QCOMPARE(record->type, QString(unreadableType));
        QCOMPARE(record->bytes, bytes);
        QVERIFY(!record->reason.isEmpty());
    }

    void aSystemWithoutASchemeOpensNothing()
    {
        const auto netsuite = systemOf(u"netsuite"_s);
        QCOMPARE(openEvent(netsuite, {{"Stripe-Signature", good}}, body, secret, nowMs).error().code,
                 ErrorCode::BadSignature);
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "signaturetest.moc"
