// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/estate/exchange.h"

#include <QAbstractHttpServer>
#include <QHttpServerResponder>
#include <QTcpServer>

#include <memory>

namespace Throughline::Estate
{

/// A loopback port that hands every request to one function and can refuse, drop and reset connections.
class HostListener
{
public:
    /// Where the reply of a request goes; exactly one of its verbs is called.
    class Exchange
    {
    public:
        Exchange(QHttpServerResponder responder, quint16 peer, HostListener &listener);
        void answer(const EstateReply &reply);

    private:
        QHttpServerResponder m_responder;
        quint16 m_peer;
        std::weak_ptr<HostListener *> m_listener;
    };
    using Handler = std::function<void(EstateRequest, std::shared_ptr<Exchange>)>;

    explicit HostListener(Handler handler);
    ~HostListener();

    /// port 0 = any free one; later calls after `refuse` take the same port again. Error: PortInUse.
    Result<void> listen(quint16 port);
    void refuse(); ///< closes the port and every connection
    bool isListening() const;
    quint16 port() const { return m_port; }

private:
    class Server;
    class Sockets;
    friend class Exchange;
    void drop(quint16 peer, bool reset);

    std::shared_ptr<HostListener *> m_self;
    std::unique_ptr<Server> m_server;
    Sockets *m_sockets; ///< owned by m_server
    quint16 m_port = 0;
};

} // namespace Throughline::Estate
