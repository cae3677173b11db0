// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace Throughline::Live
{

/// Between us and a server on loopback: passes a request on, waits until the server has begun to answer (Tryton
/// answers after its commit) and then cuts the line towards us, so that no byte of the reply arrives.
class CuttingProxy final : public QTcpServer
{
public:
    explicit CuttingProxy(const QUrl &upstream)
        : m_upstream(upstream)
    {
        if (!listen(QHostAddress::LocalHost)) {
            qFatal("no port for the proxy: %s", qPrintable(errorString()));
        }
        connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
    }

    QUrl url() const
    {
        auto url = m_upstream;
        url.setPort(serverPort());
        return url;
    }
    int repliesCut() const { return m_cut; }

private:
    void serve(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        server->connectToHost(m_upstream.host(), static_cast<quint16>(m_upstream.port()));
        connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
        connect(server, &QTcpSocket::readyRead, client, [this, client, server] {
            server->disconnect(client);
            ++m_cut;
            client->abort();
            client->deleteLater();
        });
    }

    QUrl m_upstream;
    int m_cut = 0;
};

} // namespace Throughline::Live
