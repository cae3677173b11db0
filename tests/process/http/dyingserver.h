// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <list>

namespace Throughline
{

/// Turns the event loop, event by event, until `done` says so; false after a long time.
bool turnUntil(const std::function<bool()> &done);

/// When the server acts on a connection.
enum class Moment { OnAccept, AfterHead, AfterRequest };
/// What it does to the connection after its answer, if it has one.
enum class Ending { Stay, Close, Reset };

struct Script {
    Moment moment = Moment::AfterRequest;
    QList<QByteArray> answers; ///< the n-th request of a connection gets the n-th, later ones none
    Ending ending = Ending::Close;
    int diesAtRequest = 1; ///< of its connection; earlier requests are answered and the connection stays
    bool stopsListening = false; ///< the port dies with the connection
};

/// A raw TCP server that follows a script and counts every request of which a byte arrived.
class DyingServer final : public QTcpServer
{
public:
    explicit DyingServer(Script script);
    ~DyingServer() override;

    QByteArray origin() const; ///< http://127.0.0.1:port
    /// Accepts what is still on its way: a connection of its own, made now, comes in after all others.
    bool hasSeenEverything();
    int connections = 0; ///< of others
    int requests = 0; ///< whose first byte arrived
    int complete = 0; ///< that arrived whole
    qint64 bytes = 0;
    QByteArray lastHead;
    QByteArray lastBody;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Connection {
        QTcpSocket *socket = nullptr;
        QByteArray unread;
        int requests = 0;
        bool inRequest = false;
        bool dead = false;
    };
    void receive(Connection &connection);
    void act(Connection &connection);
    void end(Connection &connection);

    Script m_script;
    quint16 m_ownPort = 0;
    bool m_ownSeen = false;
    std::list<Connection> m_connections;
};

} // namespace Throughline
