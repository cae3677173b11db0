// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/intake/limitedserver.h"

#include "engine/base/log.h"

#include <QPointer>
#include <QTcpSocket>

#include <sys/socket.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
constexpr qint64 socketBufferBytes = 64 * 1024;
// After a refusal the peer may still be sending. Closing at once would reset the connection and take our
// answer with it, so that much is read and thrown away.
constexpr qint64 drainBytesMax = 1024 * 1024;

const char *phraseOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 417:
        return "Expectation Failed";
    case 421:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return status < 400 ? "OK" : "Error";
    }
}

QByteArray responseHead(int status, qsizetype length, bool goesOn = false)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + phraseOf(status) + "\r\n";
    if (!goesOn) {
        head += "Connection: close\r\n";
    }
    if (status == 503) {
        head += "Retry-After: 5\r\n";
    }
    if (status != 204) {
        head += "Content-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nContent-Length: "
            + QByteArray::number(length) + "\r\n";
    }
    return head + "\r\n";
}
} // namespace

class LimitedServer::Connection final : public QObject
{
public:
    Connection(LimitedServer &server, qintptr descriptor)
        : m_server(server), m_parser(server.m_limits.request)
    {
        m_socket.setReadBufferSize(socketBufferBytes);
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(&m_socket, &QTcpSocket::disconnected, this, [this] { leave(); });
        connect(&m_socket, &QTcpSocket::bytesWritten, this, [this] { halfClose(); });
        m_socket.setSocketDescriptor(descriptor);
        m_peer = m_socket.peerAddress().toString();
        limitTime(server.m_limits.readMs, [this] { refuse(408); });
    }

    ~Connection() override
    {
        if (!m_left) { // else the server may be gone already
            m_server.m_clock.cancel(m_timer);
            m_server.m_heldBytes -= m_held;
        }
        m_socket.disconnect(this);
        m_socket.abort();
    }

    bool mayGiveWay() const { return m_phase != Phase::Serving; }

    // Out of the list at once, deleted by the event loop: a signal of the socket may be under way.
    void leave()
    {
        if (std::exchange(m_left, true)) {
            return;
        }
        m_phase = Phase::Closing;
        m_server.m_clock.cancel(m_timer);
        m_server.hold(*this, 0);
        m_socket.disconnect(this);
        m_socket.abort();
        const auto own = std::ranges::find(m_server.m_connections, this, &std::unique_ptr<Connection>::get);
        own->release()->deleteLater();
        m_server.m_connections.erase(own);
    }

    void refuse(int status)
    {
        qCDebug(Log::intake).noquote() << "webhook refused" << status << m_peer;
        respond(status, {});
    }

    /// says so as far as the kernel takes it, and is gone
    void drop()
    {
        if (m_phase == Phase::Reading && !isIdle()) {
            m_socket.write(responseHead(503, 0));
            m_socket.flush();
        }
        leave();
    }

    /// what this connection holds, as the server counts it
    qint64 m_held = 0;

private:
    enum class Phase { Reading, Serving, Closing };

    /// Between two requests: whoever ends it then owes nobody an answer.
    bool isIdle() const
    {
        return m_phase == Phase::Reading && m_served > 0 && m_parser.state() == RequestParser::State::Head
            && m_parser.heldBytes() == 0;
    }

    void read()
    {
        if (isIdle() && m_socket.bytesAvailable() > 0) {
            limitTime(m_server.m_limits.readMs, [this] { refuse(408); });
            m_server.toBack(*this);
        }
        while (m_phase == Phase::Reading && m_socket.bytesAvailable() > 0) {
            const QByteArray bytes = m_socket.read(socketBufferBytes);
            if (!m_server.hold(*this, m_parser.heldBytes() + bytes.size())) {
                refuse(503);
                break;
            }
            const bool wasHead = m_parser.state() == RequestParser::State::Head;
            const RequestParser::State state = m_parser.feed(bytes);
            m_server.hold(*this, m_parser.heldBytes());
            if (state == RequestParser::State::Failed) {
                refuse(m_parser.failure());
            } else if (wasHead && state != RequestParser::State::Head) {
                admit();
            }
            if (m_phase == Phase::Reading && m_parser.state() == RequestParser::State::Complete) {
                serve();
            }
        }
        if (m_phase == Phase::Closing && !m_left) {
            m_drained += m_socket.readAll().size();
            if (m_drained > drainBytesMax) {
                leave();
            }
        }
    }

    void admit()
    {
        if (const int status = m_server.m_admit(m_parser); status != 0) {
            refuse(status);
        } else if (m_parser.expectsContinue() && m_parser.state() == RequestParser::State::Body) {
            m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        }
    }

    void serve()
    {
        m_phase = Phase::Serving;
        limitTime(m_server.m_limits.answerMs, [this] { refuse(503); });
        const auto request = ++m_served; // an answer that comes twice is not the next request's
        m_server.m_serve(m_parser, m_peer, [self = QPointer(this), request](int status, const QByteArray &body) {
            if (self && self->m_phase == Phase::Serving && self->m_served == request) {
                self->respond(status, body);
            }
        });
    }

    void respond(int status, const QByteArray &body)
    {
        const bool goesOn = m_phase == Phase::Serving && status < 400 && m_parser.mayGoOn();
        m_phase = goesOn ? Phase::Reading : Phase::Closing;
        const bool bodyAllowed = status != 204 && m_parser.method() != "HEAD";
        m_socket.write(responseHead(status, body.size(), goesOn) + (bodyAllowed ? body : QByteArray()));
        m_parser = RequestParser(m_server.m_limits.request);
        m_server.hold(*this, 0);
        if (goesOn) {
            limitTime(m_server.m_limits.readMs, [this] { leave(); });
            if (m_socket.bytesAvailable() > 0) { // sent before our answer
                QMetaObject::invokeMethod(this, [this] { read(); }, Qt::QueuedConnection);
            }
            return;
        }
        limitTime(m_server.m_limits.readMs, [this] { leave(); });
        m_drained += m_socket.readAll().size();
        halfClose();
    }

    // Our last byte is followed by an end of stream; then the peer's end is awaited.
    void halfClose()
    {
        if (m_phase == Phase::Closing && !m_halfClosed && m_socket.bytesToWrite() == 0) {
            m_halfClosed = true;
            ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
        }
    }

    void limitTime(qint64 ms, std::function<void()> then)
    {
        m_server.m_clock.cancel(m_timer);
        m_timer = m_server.m_clock.after(ms, std::move(then));
    }

    LimitedServer &m_server;
    QTcpSocket m_socket;
    RequestParser m_parser;
    QString m_peer;
    Phase m_phase = Phase::Reading;
    Clock::TimerId m_timer = 0;
    qint64 m_drained = 0;
    quint64 m_served = 0; ///< requests handed over
    bool m_halfClosed = false;
    bool m_left = false;
};

LimitedServer::LimitedServer(Clock &clock, Limits limits, Admit admit, Serve serve)
    : m_clock(clock), m_limits(limits), m_admit(std::move(admit)), m_serve(std::move(serve))
{
    setListenBacklogSize(std::max(limits.connectionsMax, 50));
}

LimitedServer::~LimitedServer() = default;

void LimitedServer::stop()
{
    close();
    while (!m_connections.empty()) {
        m_connections.front()->leave();
    }
}

void LimitedServer::incomingConnection(qintptr descriptor)
{
    if (connections() >= m_limits.connectionsMax && !giveWay(nullptr)) {
        QTcpSocket socket;
        socket.setSocketDescriptor(descriptor);
        socket.write(responseHead(503, 0));
        socket.flush();
        return;
    }
    m_connections.push_back(std::make_unique<Connection>(*this, descriptor));
}

bool LimitedServer::giveWay(const Connection *keep)
{
    const auto oldest = std::ranges::find_if(
        m_connections, [keep](const auto &connection) { return connection.get() != keep && connection->mayGiveWay(); });
    if (oldest == m_connections.end()) {
        return false;
    }
    (*oldest)->drop();
    return true;
}

void LimitedServer::toBack(const Connection &connection)
{
    const auto own = std::ranges::find(m_connections, &connection, &std::unique_ptr<Connection>::get);
    m_connections.splice(m_connections.end(), m_connections, own);
}

bool LimitedServer::hold(Connection &connection, qint64 bytes)
{
    m_heldBytes += bytes - std::exchange(connection.m_held, bytes);
    while (m_heldBytes > m_limits.heldBytesMax && bytes > 0) {
        if (!giveWay(&connection)) {
            return false;
        }
    }
    return true;
}

} // namespace Throughline
