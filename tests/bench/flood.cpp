// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flood.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Throughline::Bench
{

namespace
{

constexpr std::size_t lines = 64;
constexpr int beatMs = 5;
constexpr int everyOfOrder = 50; // an order with 200 a second ends with versions by the thousand, which none has

QString orderOf(const QJsonObject &event)
{
    return event["data"_L1]["object"_L1]["metadata"_L1]["order"_L1].toString();
}

} // namespace

Result<Events> eventsOf(const QString &folder)
{
    const auto log = callEstate(folder, "GET", u"/truth/stripe/event"_s);
    if (!log) {
        return std::unexpected(log.error());
    }
    const auto descriptor = callEstate(folder, "GET", u"/estate"_s);
    if (!descriptor) {
        return std::unexpected(descriptor.error());
    }
    Events events;
    events.secret = (*descriptor)["systems"_L1]["stripe"_L1]["webhookSecret"_L1].toString().toUtf8();
    for (const auto records = (*log)["records"_L1].toArray(); const auto &record : records) {
        const auto body = record.toObject().value("body"_L1).toObject();
        if (orderOf(body).isEmpty()) {
            continue;
        }
        if (events.order.isEmpty()) {
            events.order = orderOf(body);
            events.bodies.prepend(body);
        } else {
            events.bodies.append(body);
        }
    }
    if (events.bodies.isEmpty()) {
        return fail(ErrorCode::BadInput, u"the estate has no event of an order"_s);
    }
    return events;
}

Flood::Flood(Events events, quint16 port, int perSecond, std::function<qint64()> nowNs)
    : m_events(std::move(events)), m_port(port), m_perSecond(perSecond), m_nowNs(std::move(nowNs))
{
    m_beat.setTimerType(Qt::PreciseTimer);
    connect(&m_beat, &QTimer::timeout, this, &Flood::beat);
}

void Flood::start(int count)
{
    m_count = count;
    for (std::size_t i = 0; i < lines; ++i) {
        m_lines.push_back(std::make_unique<Line>());
        auto &line = *m_lines.back();
        connect(&line.socket, &QTcpSocket::connected, this, [&line] { line.socket.write(line.request); });
        connect(&line.socket, &QTcpSocket::readyRead, this, [this, &line] {
            line.received += line.socket.readAll();
            if (line.received.endsWith("\r\n\r\n")) { // no answer has a body
                ended(line);
            }
        });
        connect(&line.socket, &QTcpSocket::disconnected, this, [this, &line] { ended(line); });
        connect(&line.socket, &QTcpSocket::errorOccurred, this, [this, &line] {
            if (line.socket.state() == QAbstractSocket::UnconnectedState) {
                ended(line);
            }
        });
    }
    m_startNs = m_nowNs();
    m_beat.start(beatMs);
}

/// As many as the clock owes, one a connection; what finds none free leaves with a later beat.
void Flood::beat()
{
    const auto owed = (m_nowNs() - m_startNs) * m_perSecond / 1'000'000'000;
    for (const auto &line : m_lines) {
        if (m_sent >= m_count || m_sent >= owed) {
            break;
        }
        if (!line->busy) {
            send(*line);
        }
    }
    if (m_sent >= m_count) {
        m_beat.stop();
    }
}

void Flood::send(Line &line)
{
    const bool ofOrder = m_sent % everyOfOrder == 0;
    auto event = m_events.bodies.at(ofOrder ? 0 : m_sent % m_events.bodies.size());
    const auto seconds = QDateTime::currentSecsSinceEpoch();
    event[u"id"_s] = u"evt_flood%1"_s.arg(m_sent, 24 - 9, 10, QChar(u'0'));
    event[u"created"_s] = seconds - m_count + m_sent; // versions are told apart by seconds
    auto data = event["data"_L1].toObject();
    auto object = data["object"_L1].toObject();
    object[u"description"_s] = u"change %1"_s.arg(m_sent); // each is a new version of its record
    data[u"object"_s] = object;
    event[u"data"_s] = data;
    const auto body = writeJson(event);
    line.sentNs = m_nowNs();
    line.busy = true;
    ++m_sent;
    line.ofOrder = ofOrder;
    line.request =
        "POST /webhooks/stripe HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nStripe-Signature: "
        + Estate::stripeSignature(body, QString::fromUtf8(m_events.secret), seconds)
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    if (line.socket.state() == QAbstractSocket::ConnectedState) {
        line.socket.write(line.request);
    } else {
        line.socket.connectToHost(QHostAddress::LocalHost, m_port);
    }
}

void Flood::ended(Line &line)
{
    if (!line.busy) {
        return;
    }
    (line.received.startsWith("HTTP/1.1 2") ? m_taken : m_refused) += 1;
    line.received.clear();
    line.busy = false;
    const auto now = m_nowNs();
    m_answers.push_back(static_cast<double>(now - line.sentNs) / 1e6);
    if (line.ofOrder) {
        m_toldOfOrder.push_back({line.sentNs, now});
    }
    QMetaObject::invokeMethod(this, &Flood::beat, Qt::QueuedConnection);
}

} // namespace Throughline::Bench
