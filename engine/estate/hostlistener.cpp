// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/hostlistener.h"

#include <QHttpServerRequest>
#include <QPointer>
#include <QTcpSocket>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

class HostListener::Sockets : public QTcpServer
{
public:
    QHash<quint16, QPointer<QTcpSocket>> byPeer;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        byPeer.removeIf([](const auto &entry) { return entry.value().isNull(); });
        byPeer.insert(socket->peerPort(), socket);
        addPendingConnection(socket);
    }
};

class HostListener::Server : public QAbstractHttpServer
{
public:
    Server(Handler handler, HostListener &listener)
        : m_handler(std::move(handler)), m_listener(listener)
    {
    }

protected:
    bool handleRequest(const QHttpServerRequest &from, QHttpServerResponder &responder) override
    {
        EstateRequest request{.method = methodOf(from.method()), .url = from.url(), .headers = {}, .body = from.body()};
        request.url.setScheme(u"http"_s);
        request.url.setAuthority(QString::fromLatin1(from.headers().value(QHttpHeaders::WellKnownHeader::Host)));
        for (const auto all = from.headers().toListOfPairs(); const auto &[name, value] : all) {
            request.headers.emplaceBack(name, value);
        }
        auto exchange = std::make_shared<Exchange>(std::move(responder), from.remotePort(), m_listener);
        m_handler(std::move(request), std::move(exchange));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override { }

private:
    static QByteArray methodOf(QHttpServerRequest::Method method)
    {
        switch (method) {
        case QHttpServerRequest::Method::Get:
            return "GET";
        case QHttpServerRequest::Method::Put:
            return "PUT";
        case QHttpServerRequest::Method::Delete:
            return "DELETE";
        case QHttpServerRequest::Method::Post:
            return "POST";
        case QHttpServerRequest::Method::Head:
            return "HEAD";
        case QHttpServerRequest::Method::Patch:
            return "PATCH";
        default:
            return "OPTIONS";
        }
    }

    Handler m_handler;
    HostListener &m_listener;
};

HostListener::Exchange::Exchange(QHttpServerResponder responder, quint16 peer, HostListener &listener)
    : m_responder(std::move(responder)), m_peer(peer), m_listener(listener.m_self)
{
}

void HostListener::Exchange::answer(const EstateReply &reply)
{
    if (reply.ending != Ending::Answer) {
        if (const auto listener = m_listener.lock()) {
            (*listener)->drop(m_peer, reply.ending == Ending::Reset);
        }
        return;
    }
    QHttpHeaders headers;
    for (const auto &[name, value] : reply.headers) {
        headers.append(name, value);
    }
    const auto status = static_cast<QHttpServerResponder::StatusCode>(reply.status);
    m_responder.write(bodyBytes(reply), headers, status);
}

HostListener::HostListener(Handler handler)
    : m_self(std::make_shared<HostListener *>(this))
    , m_server(std::make_unique<Server>(std::move(handler), *this))
    , m_sockets(new Sockets)
{
}

HostListener::~HostListener()
{
    m_self.reset();
    if (!m_sockets->parent()) {
        delete m_sockets;
    }
}

Result<void> HostListener::listen(quint16 port)
{
    if (!m_sockets->listen(QHostAddress::LocalHost, m_port ? m_port : port)) {
        return fail(ErrorCode::PortInUse, u"port %1: %2"_s.arg(port).arg(m_sockets->errorString()));
    }
    if (m_port == 0 && !m_server->bind(m_sockets)) {
        return fail(ErrorCode::PortInUse, u"the HTTP server cannot use port %1"_s.arg(m_sockets->serverPort()));
    }
    m_port = m_sockets->serverPort();
    return {};
}

void HostListener::refuse()
{
    m_sockets->close();
    const auto peers = m_sockets->byPeer.keys();
    for (const auto peer : peers) {
        drop(peer, true);
    }
}

bool HostListener::isListening() const
{
    return m_sockets->isListening();
}

void HostListener::drop(quint16 peer, bool reset)
{
    const auto socket = m_sockets->byPeer.take(peer);
    if (!socket) {
        return;
    }
    if (reset) { // without lingering the peer sees RST instead of an orderly end
        const linger none{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    }
    socket->abort();
}

} // namespace Throughline::Estate
