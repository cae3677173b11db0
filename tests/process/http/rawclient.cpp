// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/http/rawclient.h"

#include "tests/process/http/dyingserver.h"

#include <QHostAddress>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace Throughline
{

RawClient::RawClient(quint16 port, const QByteArray &bytes)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { all += m_socket.readAll(); });
    m_socket.connectToHost(QHostAddress::LocalHost, port);
    m_socket.write(bytes);
}

bool RawClient::isAnswered()
{
    return turnUntil([this] { return isClosed(); });
}

int RawClient::status() const
{
    return all.startsWith("HTTP/1.1 ") ? all.sliced(9, 3).toInt() : 0;
}

QByteArray RawClient::body() const
{
    return all.sliced(all.indexOf("\r\n\r\n") + 4);
}

Attacker::Attacker(quint16 port)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(std::exchange(m_descriptor, -1));
        return;
    }
    fcntl(m_descriptor, F_SETFL, fcntl(m_descriptor, F_GETFL) | O_NONBLOCK);
}

Attacker::~Attacker()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

Attacker::Attacker(Attacker &&other) noexcept
    : pushed(other.pushed), m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

bool Attacker::push(const QByteArray &bytes)
{
    const ssize_t sent = ::send(m_descriptor, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
    if (sent > 0) {
        pushed += sent;
    }
    return sent >= 0 || errno == EAGAIN;
}

bool Attacker::isHungUp() const
{
    char rest[4096];
    ssize_t got = 0;
    do {
        got = ::recv(m_descriptor, rest, sizeof rest, MSG_DONTWAIT);
    } while (got > 0);
    return got == 0 || errno != EAGAIN;
}

} // namespace Throughline
