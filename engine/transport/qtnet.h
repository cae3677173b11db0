// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/net.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

#include <map>
#include <memory>

namespace Throughline
{

/// How one connected system may be used.
struct NetLimits {
    int connections = 4; ///< requests under way at once, 1 … 6 (Qt opens no more connections per host)
    int minGapMs = 0; ///< least time between two starts
    /// client certificate or private authorities, where a system needs them
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    /// nothing is taken from the environment: a proxy is configured or there is none
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
};

/// Net over QNetworkAccessManager, HTTP/1.1 only: one manager per connected system, no cookies, no cache, no
/// redirects, no authentication of its own, no HTTP/2, no resend (qtoneshotbody.h).
///
/// Requests above a system's connections wait here, in order, and not inside Qt: a waiting request is still
/// ours and is refused as NotSent when its `sendByBootMs` passes. `timeoutMs` counts from the start of the
/// exchange, connecting included.
///
/// NotSent is said only with proof: a request with a body whose first byte was never asked for (whatever
/// went wrong then: refused, TLS, timeout), and one without a body that never got a TLS connection. An unsafe
/// request without a body over plain HTTP is ReplyLost even when the port was closed.
///
/// QNetworkAccessManager gives no access to its sockets, so TCP_USER_TIMEOUT cannot be set. What closes the
/// gap: giving up closes the socket; the kernel may go on delivering what it had accepted, for at most
/// `abandonedLifeMs`, and the horizon after which "absent" may count (effects: send_by + timeout + network
/// life + index lag) has to include it.
///
/// Errors: as in net.h, and BadConfig for a request that cannot be sent as written. One thread. Must not be
/// destroyed from inside a `done`.
class QtNet final : public Net
{
public:
    /// Linux gives an orphaned socket at most 8 retransmissions (tcp_orphan_retries), 120 s apart at most.
    static constexpr qint64 abandonedLifeMs = 8 * 120'000;

    explicit QtNet(Clock &clock);
    ~QtNet() override; ///< as `shutdown`

    void configure(const QString &system, NetLimits limits);
    void send(HttpRequest request, Done done) override;
    /// Ends everything now: waiting requests are NotSent, those under way ReplyLost (or NotSent where that is
    /// provable); every `done` is called before this returns. Later sends are NotSent.
    void shutdown();

    int inFlight(const QString &system) const;
    int waiting(const QString &system) const;

private:
    struct System;
    struct Waiting;

    System &system(const QString &name);
    void pump(const QString &name);
    void start(System &system, Waiting waiting);
    void refuse(Done done, Error error);

    Clock &m_clock;
    std::map<QString, std::unique_ptr<System>> m_systems;
    std::map<Clock::TimerId, Done> m_refused; ///< answered as soon as the loop turns
    bool m_down = false;
};

} // namespace Throughline
