// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/hostwebhooks.h"

#include "engine/base/log.h"
#include "engine/estate/stripewebhooks.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{
constexpr int atATime = 6;
constexpr int patienceMs = 10'000;
} // namespace

HostWebhooks::HostWebhooks(PocketEstate &estate, Clock &clock)
    : m_estate(estate), m_clock(clock)
{
}

HostWebhooks::~HostWebhooks()
{
    m_clock.cancel(m_timer);
}

void HostWebhooks::look()
{
    const auto now = m_estate.now(m_clock.wallMs());
    for (const auto all = dueWebhooks(m_estate.truth(), now); const auto &call : all) {
        if (m_underWay.size() >= atATime) {
            return; // the next answer looks again
        }
        if (!m_underWay.contains(call.delivery)) {
            send(call.delivery, call.url, call.headers, call.body);
        }
    }
    m_clock.cancel(m_timer);
    m_timer = 0;
    if (const auto next = nextWebhookMs(m_estate.truth()); next && *next > now) {
        m_timer = m_clock.after(*next - now, [this] { look(); });
    }
}

void HostWebhooks::send(const QString &delivery, const QUrl &url, const HttpHeaders &headers, const QByteArray &body)
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers) {
        request.setRawHeader(name, value);
    }
    request.setTransferTimeout(patienceMs);
    m_underWay.insert(delivery);
    auto *reply = m_network.post(request, body);
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply, delivery] {
        reply->deleteLater();
        m_underWay.remove(delivery);
        const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        webhookAnswered(m_estate.truth(), delivery, status >= 200 && status < 300, m_estate.now(m_clock.wallMs()));
        if (const auto done = m_estate.truth().commit(); !done) {
            qCWarning(Log::estate) << "webhook not recorded:" << done.error().detail;
        }
        look();
    });
}

} // namespace Throughline::Estate
