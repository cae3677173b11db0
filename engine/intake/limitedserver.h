// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/intake/requestparser.h"

#include <QTcpServer>

#include <list>
#include <memory>

namespace Throughline
{

/// A TCP server that reads bounded HTTP/1.1 requests, one after another on a connection, and hands each over only when it
/// is complete. A connection goes on after an answer below 400; whatever was refused ends it. Bounds: head, body, connections, bytes held by all connections together, and time, for reading
/// and for answering, from Clock. Where connections or bytes run out, the oldest connection that is still
/// being read, or idle, gives way, so slow ones never keep a quick one out; requests that are being answered never
/// give way.
///
/// There is no second HTTP server behind it: with one complete and bounded request in hand, Qt HTTP Server
/// would parse it again, without limits of its own, and only format the status line.
class LimitedServer final : public QTcpServer
{
public:
    struct Limits {
        RequestParser::Limits request;
        int connectionsMax = 256;
        qint64 heldBytesMax = 16 * 1024 * 1024;
        qint64 readMs = 2'000; ///< from accept, or a later request's first byte, to the last byte; and of idling
        qint64 answerMs = 10'000; ///< then 503, and the late answer is dropped
    };
    /// May be called at any time, also when the connection is gone; the first call counts.
    using Answer = std::function<void(int status, QByteArray body)>;
    /// 0 = go on, else the status that refuses; asked when the head is there, before the body is read
    using Admit = std::function<int(const RequestParser &head)>;
    using Serve = std::function<void(const RequestParser &request, const QString &peer, Answer answer)>;

    LimitedServer(Clock &clock, Limits limits, Admit admit, Serve serve);
    ~LimitedServer() override;

    /// Ends listening and every connection; may be called from `Serve`, unlike the destructor.
    void stop();
    int connections() const { return static_cast<int>(m_connections.size()); }
    qint64 heldBytes() const { return m_heldBytes; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    class Connection;

    /// frees the oldest connection that is being read or closed; false = there is none but `keep`
    bool giveWay(const Connection *keep);
    /// Begins another request: from now on the youngest.
    void toBack(const Connection &connection);
    bool hold(Connection &connection, qint64 bytes);

    Clock &m_clock;
    Limits m_limits;
    Admit m_admit;
    Serve m_serve;
    std::list<std::unique_ptr<Connection>> m_connections; ///< oldest request first
    qint64 m_heldBytes = 0;
};

} // namespace Throughline
