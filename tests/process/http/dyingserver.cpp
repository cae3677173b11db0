// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/http/dyingserver.h"

#include <QCoreApplication>
#include <QTimer>

#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Throughline
{

namespace
{
void setReset(qintptr descriptor)
{
    const linger hard{1, 0};
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

qsizetype contentLength(const QByteArray &head)
{
    for (const auto lines = head.split('\n'); const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:")) {
            return line.sliced(15).trimmed().toLongLong();
        }
    }
    return 0;
}
} // namespace

bool turnUntil(const std::function<bool()> &done)
{
    bool over = false;
    QTimer watchdog;
    QObject::connect(&watchdog, &QTimer::timeout, [&] { over = true; });
    watchdog.start(20'000);
    while (!done() && !over) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return !over;
}

DyingServer::DyingServer(Script script)
    : m_script(std::move(script))
{
    listen(QHostAddress::LocalHost, 0);
}

DyingServer::~DyingServer()
{
    for (Connection &connection : m_connections) {
        connection.socket->disconnect(this);
    }
}

QByteArray DyingServer::origin() const
{
    return "http://127.0.0.1:" + QByteArray::number(serverPort());
}

bool DyingServer::hasSeenEverything()
{
    if (!isListening()) {
        return true;
    }
    QTcpSocket own;
    own.connectToHost(QHostAddress::LocalHost, serverPort());
    if (!own.waitForConnected()) {
        return false;
    }
    m_ownPort = own.localPort();
    return turnUntil([this] { return m_ownSeen; });
}

void DyingServer::incomingConnection(qintptr descriptor)
{
    sockaddr_in peer{};
    socklen_t size = sizeof peer;
    getpeername(static_cast<int>(descriptor), reinterpret_cast<sockaddr *>(&peer), &size);
    if (m_ownPort != 0 && ntohs(peer.sin_port) == m_ownPort) {
        m_ownSeen = true;
        ::close(static_cast<int>(descriptor));
        return;
    }
    ++connections;
    if (m_script.moment == Moment::OnAccept) {
        int arrived = 0;
        ioctl(static_cast<int>(descriptor), FIONREAD, &arrived);
        requests += arrived > 0;
        bytes += arrived;
        if (m_script.ending == Ending::Reset) {
            setReset(descriptor);
        }
        ::close(static_cast<int>(descriptor));
        if (m_script.stopsListening) {
            close();
        }
        return;
    }
    Connection &connection = m_connections.emplace_back();
    connection.socket = new QTcpSocket(this);
    connection.socket->setSocketDescriptor(descriptor);
    connect(connection.socket, &QTcpSocket::readyRead, this, [this, &connection] { receive(connection); });
}

void DyingServer::receive(Connection &connection)
{
    const QByteArray arrived = connection.socket->readAll();
    bytes += arrived.size();
    connection.unread += arrived;
    while (!connection.dead && !connection.unread.isEmpty()) {
        if (!connection.inRequest) {
            connection.inRequest = true;
            ++connection.requests;
            ++requests;
        }
        const qsizetype headEnd = connection.unread.indexOf("\r\n\r\n");
        if (headEnd < 0) {
            return;
        }
        const bool dying = connection.requests == m_script.diesAtRequest;
        if (dying && m_script.moment == Moment::AfterHead) {
            act(connection);
            return;
        }
        const qsizetype length = contentLength(connection.unread.first(headEnd + 2));
        if (connection.unread.size() < headEnd + 4 + length) {
            return;
        }
        lastHead = connection.unread.first(headEnd + 2);
        lastBody = connection.unread.sliced(headEnd + 4, length);
        connection.unread.remove(0, headEnd + 4 + length);
        connection.inRequest = false;
        ++complete;
        act(connection);
    }
}

void DyingServer::act(Connection &connection)
{
    if (const int index = connection.requests - 1; index < m_script.answers.size()) {
        connection.socket->write(m_script.answers[index]);
        connection.socket->flush();
    }
    if (connection.requests >= m_script.diesAtRequest && m_script.ending != Ending::Stay) {
        end(connection);
    }
}

void DyingServer::end(Connection &connection)
{
    connection.dead = true;
    if (m_script.stopsListening) {
        close();
    }
    if (m_script.ending == Ending::Reset) {
        setReset(connection.socket->socketDescriptor());
        connection.socket->abort();
    } else {
        connection.socket->disconnectFromHost();
    }
}

} // namespace Throughline
