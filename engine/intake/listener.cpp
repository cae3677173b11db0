// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/intake/listener.h"

#include "engine/base/log.h"
#include "engine/intake/limitedserver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
/// "Hooks.Example:8443" → "hooks.example", "[::1]:80" → "[::1]"
QString hostName(const QByteArray &field)
{
    const QString host = QString::fromLatin1(field).toLower();
    const qsizetype colon = host.lastIndexOf(u':');
    return colon > host.lastIndexOf(u']') ? host.first(colon) : host;
}

bool isServed(const QByteArray &method)
{
    return method == "POST" || method == "PUT" || method == "GET"; // GET: some senders ask for a challenge back
}
} // namespace

WebhookListener::WebhookListener(Clock &clock, Handler handler)
    : m_clock(clock), m_handler(std::move(handler))
{
}

WebhookListener::~WebhookListener() = default;

Result<quint16> WebhookListener::listen(const ListenerOptions &options)
{
    QStringList hosts;
    for (const QString &host : options.hosts) {
        hosts.append(host.toLower());
    }
    const auto admit = [hosts](const RequestParser &head) {
        if (!hosts.contains(hostName(headerValue(head.headers(), "Host")))) {
            return 421;
        }
        return isServed(head.method()) ? 0 : 405;
    };
    // The handler is copied: it may close the listener that called it.
    const auto serve = [handler = m_handler](const RequestParser &request, const QString &peer, Answer answer) {
        const QByteArrayList parts = request.target().split('?');
        handler({.method = request.method(),
                 .path = QString::fromLatin1(parts.first()),
                 .target = request.target(),
                 .headers = request.headers(),
                 .body = request.body(),
                 .peer = peer},
                std::move(answer));
    };
    auto server =
        std::make_unique<LimitedServer>(m_clock,
                                        LimitedServer::Limits{.request = {options.headBytesMax, options.bodyBytesMax},
                                                              .connectionsMax = options.connectionsMax,
                                                              .heldBytesMax = options.heldBytesMax,
                                                              .readMs = options.readMs,
                                                              .answerMs = options.answerMs},
                                        admit, serve);
    if (!server->listen(options.address, options.port)) {
        if (server->serverError() == QAbstractSocket::AddressInUseError) {
            return fail(ErrorCode::PortInUse,
                        u"Port %1 is used by another program. Choose another port for webhooks under Settings, or "
                        "stop that program."_s.arg(options.port));
        }
        return fail(ErrorCode::NotAllowed,
                    u"Webhooks cannot be received at %1 port %2: %3. Choose an address of this machine and a port "
                    "above 1023."_s.arg(options.address.toString())
                        .arg(options.port)
                        .arg(server->errorString()));
    }
    m_server = std::move(server);
    qCInfo(Log::intake).noquote() << "webhooks are received at" << options.address.toString() << m_server->serverPort();
    return m_server->serverPort();
}

void WebhookListener::close()
{
    if (m_server) {
        m_server->stop();
        m_server.release()->deleteLater();
    }
}

int WebhookListener::connections() const
{
    return m_server ? m_server->connections() : 0;
}

qint64 WebhookListener::heldBytes() const
{
    return m_server ? m_server->heldBytes() : 0;
}

} // namespace Throughline
