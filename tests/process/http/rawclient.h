// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace Throughline
{

/// Sends bytes as they are and keeps what comes back.
class RawClient
{
public:
    RawClient(quint16 port, const QByteArray &bytes);
    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    bool isAnswered(); ///< turns the loop until the server has closed its side
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    int status() const; ///< 0 = no answer
    QByteArray body() const;
    QByteArray all;

private:
    QTcpSocket m_socket;
};

/// A client below Qt that costs this process a descriptor and no memory: the kernel's buffers hold its bytes.
class Attacker
{
public:
    explicit Attacker(quint16 port);
    ~Attacker();
    Q_DISABLE_COPY(Attacker)
    Attacker(Attacker &&other) noexcept;

    bool isConnected() const { return m_descriptor >= 0; }
    /// as much as the kernel takes now; false once the server has hung up
    bool push(const QByteArray &bytes);
    bool isHungUp() const; ///< end of stream or reset
    qint64 pushed = 0;

private:
    int m_descriptor = -1;
};

} // namespace Throughline
