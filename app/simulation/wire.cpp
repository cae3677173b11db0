// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/wire.h"

#include "engine/base/json.h"
#include "engine/estate/system.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Throughline::Simulation
{

/// One request on its way, and what fate it drew.
struct Wire::Trip {
    Owner owner = world;
    std::shared_ptr<Clock> clock;
    HttpRequest request;
    Net::Done done;
    bool over = false; ///< its caller has an outcome
    bool arrived = false;
    bool again = false; ///< sent a second time by a careless transport
    bool answerLost = false;
    int gatewayStatus = 0; ///< what a gateway answers in the target's place
};

namespace
{

HttpReply replyOf(const Estate::EstateReply &reply, qint64 nowMs)
{
    HttpReply answer{reply.status, reply.headers, Estate::bodyBytes(reply)};
    const auto now = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc());
    answer.headers.append({"Date"_ba, QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1()});
    return answer;
}

} // namespace

QByteArray wireKey(const QString &system, const QString &url, const QByteArray &bodyHash)
{
    return system.toUtf8() + ' ' + url.toUtf8() + ' ' + bodyHash;
}

QByteArray wireKey(const HttpRequest &request)
{
    return wireKey(request.system, request.url.toString(QUrl::FullyEncoded), sha256Hex(request.body));
}

bool isEffect(const HttpRequest &request)
{
    return request.sendByBootMs > 0;
}

Wire::Wire(Timeline &timeline, Estate::PocketEstate &estate, quint64 seed, Guards guards)
    : m_timeline(timeline), m_estate(estate), m_dice(seed, 1), m_guards(guards)
{
}

void Wire::send(Owner owner, std::shared_ptr<Clock> clock, HttpRequest request, Net::Done done)
{
    auto trip = std::make_shared<Trip>();
    trip->owner = owner;
    trip->clock = std::move(clock);
    trip->request = std::move(request);
    trip->done = std::move(done);
    const auto wait = m_dice.chance(weather.queued) ? m_dice.below(20'000) : m_dice.between(1, 3);
    m_timeline.after(wait, owner, [this, trip] { start(trip); });
    if (onAsked && isEffect(trip->request)) {
        onAsked(owner, trip->request);
    }
}

void Wire::start(const std::shared_ptr<Trip> &trip)
{
    const auto &request = trip->request;
    const bool late = request.sendByBootMs > 0 && trip->clock->bootMs() > request.sendByBootMs;
    if (late && m_guards.on(Guard::SendBy)) {
        finish(trip, fail(ErrorCode::NotSent, u"not sent in time"_s));
        return;
    }
    const auto number = ++m_requests;
    if (m_estate.refusesConnections(request.system) || m_dice.chance(weather.refused) || number == strikeAt.refused) {
        m_timeline.after(m_dice.between(1, 50), trip->owner,
                         [this, trip] { finish(trip, fail(ErrorCode::NotSent, u"connection refused"_s)); });
        return;
    }
    if (onFirstByte) {
        onFirstByte(trip->owner, request);
    }
    m_timeline.after(request.timeoutMs, trip->owner,
                     [this, trip] { finish(trip, fail(ErrorCode::ReplyLost, u"no answer in time"_s)); });
    if (m_dice.chance(weather.lostOnTheWay)) {
        return;
    }
    trip->answerLost = m_dice.chance(weather.answerLost) || number == strikeAt.answerLost;
    if (m_dice.chance(weather.answeredBetween)) {
        static constexpr std::array bare{429, 403, 400, 408, 502, 504};
        trip->gatewayStatus = bare.at(static_cast<std::size_t>(m_dice.below(bare.size())));
    }
    const bool given = m_dice.chance(weather.late);
    const auto delay =
        given ? m_dice.between(request.timeoutMs, request.timeoutMs + networkLifeMs - 1) : m_dice.between(5, 200);
    if (isEffect(request)) {
        m_trips.removeIf([](const std::weak_ptr<Trip> &one) { return one.expired(); });
        m_trips.append(trip);
    }
    // From here on it belongs to the network: it arrives even when its sender is dead.
    m_timeline.after(delay, world, [this, trip] { arrive(trip); });
}

void Wire::arrive(const std::shared_ptr<Trip> &trip)
{
    const auto *system = Estate::systemById(trip->request.system);
    const auto now = [this] { return m_estate.now(epochMs + m_timeline.now()); };
    Estate::EstateRequest request{.method = trip->request.method,
                                  .url = trip->request.url,
                                  .headers = trip->request.headers,
                                  .body = trip->request.body};
    auto visit = std::make_shared<Estate::PocketEstate::Visit>(m_estate.arrive(*system, std::move(request), now()));
    m_timeline.after(visit->delayMs, world, [this, trip, visit, now] {
        const auto reply = m_estate.perform(*visit, now());
        m_estate.leave(*visit);
        trip->arrived = true;
        auto answer = replyOf(reply, now());
        if (onArrived) {
            const bool told =
                !trip->answerLost && !trip->over && trip->gatewayStatus == 0 && reply.ending == Estate::Ending::Answer;
            onArrived(trip->request, answer, told);
        }
        if (trip->answerLost) {
            return; // the caller waits until it gives up
        }
        const auto back = reply.holdMs + m_dice.between(5, 200);
        if (reply.ending != Estate::Ending::Answer) {
            m_timeline.after(back, trip->owner, [this, trip] {
                if (!m_guards.on(Guard::OneShot) && !trip->again) {
                    trip->again = true;
                    start(trip);
                    return;
                }
                finish(trip, fail(ErrorCode::ReplyLost, u"connection closed before the answer"_s));
            });
            return;
        }
        if (trip->gatewayStatus > 0 && answer.status < 300) {
            answer = {trip->gatewayStatus, {{"Content-Type"_ba, "text/html"_ba}}, "<html>gateway</html>"_ba};
        }
        m_timeline.after(back, trip->owner, [this, trip, answer = std::move(answer)] { finish(trip, answer); });
    });
}

void Wire::finish(const std::shared_ptr<Trip> &trip, Result<HttpReply> outcome)
{
    if (std::exchange(trip->over, true)) {
        return;
    }
    if (outcome && onAnswer) {
        onAnswer(trip->owner, trip->request);
    }
    const auto done = std::move(trip->done);
    done(std::move(outcome));
}

bool Wire::mayStillArrive(const QSet<QByteArray> &keys) const
{
    return std::ranges::any_of(m_trips, [&](const std::weak_ptr<Trip> &one) {
        const auto trip = one.lock();
        return trip && !trip->arrived && keys.contains(wireKey(trip->request));
    });
}

} // namespace Throughline::Simulation
