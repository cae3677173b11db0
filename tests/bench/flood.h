// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"
#include "engine/estate/stripewebhooks.h"

#include "app/host/simulation.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Throughline::Bench
{

/// Events of Stripe as its log holds them, to be sent again under new ids; `order` is what the first of them is of.
struct Events {
    QString order;
    QByteArray secret;
    QList<QJsonObject> bodies;
};

/// From the running estate of that folder.
Result<Events> eventsOf(const QString &folder);

/// Sends signed webhooks at a steady rate over a connection each, one in fifty of the order.
class Flood : public QObject
{
public:
    Flood(Events events, quint16 port, int perSecond, std::function<qint64()> nowNs);
    void start(int count);
    int taken() const { return m_taken; } ///< answered 2xx
    int refused() const { return m_refused; }
    const std::vector<double> &answers() const { return m_answers; } ///< milliseconds
    struct Told {
        qint64 sentNs;
        qint64 answeredNs;
    };
    const std::vector<Told> &toldOfOrder() const { return m_toldOfOrder; } ///< as they were answered

private:
    struct Line {
        QTcpSocket socket;
        QByteArray request;
        QByteArray received;
        qint64 sentNs = 0;
        bool busy = false;
        bool ofOrder = false;
    };
    void beat();
    void send(Line &line);
    void ended(Line &line);

    Events m_events;
    quint16 m_port;
    int m_perSecond;
    std::function<qint64()> m_nowNs;
    std::vector<std::unique_ptr<Line>> m_lines;
    QTimer m_beat;
    qint64 m_startNs = 0;
    int m_count = 0;
    int m_sent = 0;
    int m_taken = 0;
    int m_refused = 0;
    std::vector<double> m_answers;
    std::vector<Told> m_toldOfOrder;
};

} // namespace Throughline::Bench
