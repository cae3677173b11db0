// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/net.h"

#include <QHostAddress>
#include <QStringList>

#include <memory>

namespace Throughline
{

class LimitedServer;

/// One webhook as it came. Nothing in it is trusted: signatures are checked by others, over `body` as it is.
struct WebhookRequest {
    QByteArray method;
    QString path; ///< as sent, percent-encoded, without the query
    QByteArray target; ///< path and query as sent: some signatures cover it
    HttpHeaders headers;
    QByteArray body; ///< raw bytes, unpacked from chunks, at most the limit
    QString peer; ///< address, for the log
};

struct ListenerOptions {
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< 0 = any free one
    /// names under which we may be called, without port; anything else is refused (DNS rebinding)
    QStringList hosts = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("[::1]")};
    int headBytesMax = 16 * 1024;
    int bodyBytesMax = 1024 * 1024;
    int connectionsMax = 256;
    qint64 heldBytesMax = 16 * 1024 * 1024; ///< all requests together
    qint64 readMs = 2'000;
    qint64 answerMs = 10'000;
};

/// Receives webhooks from a relay or a team server's proxy. Off until `listen`; loopback unless told
/// otherwise. It answers what the handler says, which says 2xx only after its
/// commit; without an answer in time the sender gets 503 and tries again.
/// Refused before the handler: another Host 421, methods other than GET, POST and PUT 405, head too large 431,
/// body too large 413, too slow 408, no room 503, unreadable 400.
class WebhookListener
{
public:
    using Answer = std::function<void(int status, QByteArray body)>;
    using Handler = std::function<void(WebhookRequest, Answer)>;

    WebhookListener(Clock &clock, Handler handler);
    ~WebhookListener();

    /// The port. Errors: PortInUse; NotAllowed (a port or an address that is not ours to use).
    Result<quint16> listen(const ListenerOptions &options);
    /// Drops what is under way: a handler may still answer, to nobody. May be called from a handler; the
    /// destructor may not.
    void close();
    int connections() const;
    qint64 heldBytes() const;

private:
    Clock &m_clock;
    Handler m_handler;
    std::unique_ptr<LimitedServer> m_server;
};

} // namespace Throughline
