// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/hostlistener.h"
#include "tests/support/estate/estatefixture.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Throughline;
using namespace Throughline::TestSupport;
using namespace Qt::StringLiterals;

/// Takes what the estate posts and answers as told.
struct Receiver {
    QList<Estate::EstateRequest> received;
    QList<int> statuses; ///< of the next answers; then 200
    Estate::HostListener listener{[this](Estate::EstateRequest request, const auto &exchange) {
        received += std::move(request);
        exchange->answer({.status = statuses.isEmpty() ? 200 : statuses.takeFirst(), .headers = {}});
    }};

    QString url() { return listener.listen(0) ? u"http://127.0.0.1:%1/hooks"_s.arg(listener.port()) : QString(); }
    QStringList types() const
    {
        QStringList found;
        for (const auto &request : received) {
            found += QJsonDocument::fromJson(request.body)["type"_L1].toString();
        }
        return found;
    }
};

class WebhooksTest : public QObject
{
    Q_OBJECT
private:
    static void makeCustomer(EstateFixture &estate) { estate.call(u"stripe"_s, "POST", u"/v1/customers"_s, "name=A"); }
    static QJsonObject fault(const QString &kind)
    {
        return {{u"system"_s, u"stripe"_s}, {u"kind"_s, kind}, {u"path"_s, u"customer.created"_s}, {u"ms"_s, 60'000}};
    }

private Q_SLOTS:
    void signsTheRawBody()
    {
        EstateFixture estate;
        Receiver receiver;
        estate.control("POST", u"/webhooks"_s, {{u"url"_s, receiver.url()}, {u"secret"_s, u"whsec_x"_s}});
        makeCustomer(estate);
        QTRY_COMPARE(receiver.received.size(), 1);
        const auto header = receiver.received.first().header("Stripe-Signature");
        const auto time = header.sliced(2, header.indexOf(',') - 2);
        const auto mac = QMessageAuthenticationCode::hash(QByteArray(time + '.' + receiver.received.first().body),
                                                          "whsec_x", QCryptographicHash::Sha256);
        QCOMPARE(header, QByteArray("t=" + time + ",v1=" + mac.toHex()));
        QCOMPARE(receiver.types(), QStringList{u"customer.created"_s});
    }

    void triesAgainUntilAccepted()
    {
        EstateFixture estate;
        Receiver receiver;
        receiver.statuses = {500, 302};
        estate.tune({{u"system"_s, u"stripe"_s}, {u"retryMs"_s, 5}});
        estate.control("POST", u"/webhooks"_s, {{u"url"_s, receiver.url()}});
        makeCustomer(estate);
        QTRY_COMPARE(receiver.received.size(), 3);
        QTRY_COMPARE(estate.truth(u"stripe"_s, u"event"_s).first()["body"_L1]["pending_webhooks"_L1].toInt(-1), 0);
        QCOMPARE(receiver.received[0].body, receiver.received[2].body);
    }

    void repeatsOnDemand()
    {
        EstateFixture estate;
        Receiver receiver;
        estate.control("POST", u"/webhooks"_s, {{u"url"_s, receiver.url()}});
        makeCustomer(estate);
        QTRY_COMPARE(receiver.received.size(), 1);
        const auto id = estate.truth(u"stripe"_s, u"event"_s).first()["id"_L1].toString();
        estate.control("POST", u"/webhooks/redeliver"_s, {{u"eventId"_s, id}, {u"times"_s, 3}});
        QTRY_COMPARE(receiver.received.size(), 4);
        QCOMPARE(estate.host().control("POST", u"/webhooks/redeliver"_s, {{u"eventId"_s, u"evt_none"_s}}).first, 404);
    }

    void faultsDelayAndDouble()
    {
        EstateFixture estate;
        Receiver receiver;
        estate.control("POST", u"/webhooks"_s, {{u"url"_s, receiver.url()}});
        estate.setFault(fault(u"event-late"_s));
        estate.setFault(fault(u"event-duplicate"_s));
        makeCustomer(estate);
        estate.clearFaults();
        const auto id = estate.truth(u"stripe"_s, u"customer"_s).first()["id"_L1].toString();
        estate.call(u"stripe"_s, "POST", u"/v1/customers/"_s + id, "name=B");
        QTRY_COMPARE(receiver.types(), QStringList{u"customer.updated"_s}); // overtook the first
        estate.advance(60'001);
        QTRY_COMPARE(receiver.types().count(u"customer.created"_s), 2);
    }

    void waitsOverARestart()
    {
        EstateFixture estate;
        Receiver receiver;
        estate.setFault(fault(u"event-late"_s));
        estate.control("POST", u"/webhooks"_s, {{u"url"_s, receiver.url()}});
        makeCustomer(estate);
        estate.restart();
        estate.advance(60'001);
        QTRY_COMPARE(receiver.received.size(), 1);
    }
};

QTEST_GUILESS_MAIN(WebhooksTest)
#include "webhookstest.moc"
