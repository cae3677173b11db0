// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <functional>

namespace Throughline
{

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// First value of a header, matched without case; empty when absent.
QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name);

/// One send. The transport never sends it twice, never follows a redirect with a body and adds no
/// credentials of its own.
struct HttpRequest {
    QString system; ///< connected system this belongs to: picks connections, cap, breaker
    QByteArray method;
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    int timeoutMs = 30'000;
    qint64 sendByBootMs =
        0; ///< 0 = none; after it the transport refuses before the first byte (NotSent). An effect has one
    qint64 replyBytesMax = 32 * 1024 * 1024;
};

struct HttpReply {
    int status = 0; ///< any status, also 4xx and 5xx: what it means is the profile's affair
    HttpHeaders headers;
    QByteArray body;
};

/// The network as the engine sees it. Errors: NotSent (proof: no byte left), ReplyLost,
/// ReplyTooLarge, CircuitOpen, Cancelled. `done` is called exactly once, from the event loop, also at shutdown.
class Net
{
public:
    using Done = std::function<void(Result<HttpReply>)>;

    virtual ~Net() = default;
    virtual void send(HttpRequest request, Done done) = 0;
};

} // namespace Throughline
