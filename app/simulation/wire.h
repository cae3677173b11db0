// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/computer.h"
#include "app/simulation/dice.h"
#include "engine/base/net.h"
#include "engine/estate/pocketestate.h"
#include "engine/model/guards.h"

#include <QSet>

namespace Throughline::Simulation
{

/// What goes over the wire, however often: a send and its attempt are matched by it.
QByteArray wireKey(const QString &system, const QString &url, const QByteArray &bodyHash);
QByteArray wireKey(const HttpRequest &request);
/// Effects leave before a deadline; a poll or a look may be repeated by anybody.
bool isEffect(const HttpRequest &request);

/// What the network does to requests, per thousand of them.
struct Weather {
    int queued = 20; ///< waits for a connection, up to 20 s
    int refused = 2; ///< no connection: no byte leaves
    int lostOnTheWay = 10; ///< never arrives, nobody is told
    int late = 25; ///< arrives after the caller has given up
    int answerLost = 40; ///< carried out, the answer is gone
    int answeredBetween = 30; ///< carried out, but a gateway answers with a bare error of its own
};

/// The network between the engines and the estate: delays, loses and cuts, and brings the rest to the estate's systems.
class Wire
{
public:
    static constexpr qint64 networkLifeMs = 60'000; ///< longest life of a request that its caller has given up

    Wire(Timeline &timeline, Estate::PocketEstate &estate, quint64 seed, Guards guards);

    Weather weather;
    /// What happens to the n-th request, whatever the weather; 0 = none.
    struct {
        int refused = 0;
        int answerLost = 0;
    } strikeAt;
    int requests() const { return m_requests; }
    std::function<void(Owner, const HttpRequest &)> onAsked; ///< an effect was handed over; no byte has left
    std::function<void(Owner, const HttpRequest &)> onFirstByte;
    /// After the estate has answered; `told`: its caller will see that answer.
    std::function<void(const HttpRequest &, const HttpReply &, bool told)> onArrived;
    std::function<void(Owner, const HttpRequest &)> onAnswer; ///< a reply reached its caller

    void send(Owner owner, std::shared_ptr<Clock> clock, HttpRequest request, Net::Done done);
    /// May one of these (wireKey) still reach the estate?
    bool mayStillArrive(const QSet<QByteArray> &keys) const;

private:
    struct Trip;
    void start(const std::shared_ptr<Trip> &trip);
    void arrive(const std::shared_ptr<Trip> &trip);
    void finish(const std::shared_ptr<Trip> &trip, Result<HttpReply> outcome);

    Timeline &m_timeline;
    Estate::PocketEstate &m_estate;
    Dice m_dice;
    Guards m_guards;
    QList<std::weak_ptr<Trip>> m_trips;
    int m_requests = 0;
};

/// The network as one process has it.
class ProcessNet final : public Net
{
public:
    ProcessNet(Wire &wire, std::shared_ptr<Clock> clock, Owner owner)
        : m_wire(wire), m_clock(std::move(clock)), m_owner(owner)
    {
    }
    void send(HttpRequest request, Done done) override
    {
        m_wire.send(m_owner, m_clock, std::move(request), std::move(done));
    }

private:
    Wire &m_wire;
    std::shared_ptr<Clock> m_clock;
    Owner m_owner;
};

} // namespace Throughline::Simulation
