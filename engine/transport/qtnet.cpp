// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/qtnet.h"

#include "engine/transport/qtexchange.h"

#include <QNetworkAccessManager>

#include <algorithm>
#include <list>
#include <vector>

using namespace Qt::StringLiterals;

namespace Throughline
{

struct QtNet::Waiting {
    HttpRequest request;
    Done done;
    Clock::TimerId expiry = 0;
};

struct QtNet::System {
    struct UnderWay {
        QtExchange *exchange; ///< given back to the event loop, as it may be the one that calls us
        Done done;
    };

    QString name;
    NetLimits limits;
    std::unique_ptr<QNetworkAccessManager> manager;
    std::list<Waiting> waiting;
    std::list<UnderWay> underWay;
    qint64 lastStartMs = 0;
    bool started = false;
    Clock::TimerId gap = 0;
};

QtNet::QtNet(Clock &clock)
    : m_clock(clock)
{
}

QtNet::~QtNet()
{
    shutdown();
    // A `done` may have sent again. Those are told once more; who insists is cut off.
    for (int round = 0; round < 3 && !m_refused.empty(); ++round) {
        shutdown();
    }
    for (const auto &[id, done] : m_refused) {
        m_clock.cancel(id);
    }
}

void QtNet::configure(const QString &name, NetLimits limits)
{
    System &known = system(name);
    limits.connections = std::clamp(limits.connections, 1, 6);
    known.manager->setProxy(limits.proxy);
    known.limits = std::move(limits);
}

QtNet::System &QtNet::system(const QString &name)
{
    auto &slot = m_systems[name];
    if (!slot) {
        slot = std::make_unique<System>();
        slot->name = name;
        // One manager per system: a manager reuses an open TLS connection for a request with other credentials.
        slot->manager = std::make_unique<QNetworkAccessManager>();
        slot->manager->setProxy(slot->limits.proxy);
        slot->manager->setAutoDeleteReplies(false);
    }
    return *slot;
}

void QtNet::refuse(Done done, Error error)
{
    // The id is known only after the call is registered; the loop cannot turn in between.
    auto id = std::make_shared<Clock::TimerId>(0);
    *id = m_clock.after(0, [this, id, error = std::move(error)] {
        auto node = m_refused.extract(*id);
        node.mapped()(std::unexpected(error));
    });
    m_refused.emplace(*id, std::move(done));
}

void QtNet::send(HttpRequest request, Done done)
{
    if (m_down) {
        refuse(std::move(done), {ErrorCode::NotSent, u"shutting down"_s});
        return;
    }
    if (auto checked = QtExchange::check(request); !checked) {
        refuse(std::move(done), std::move(checked.error()));
        return;
    }
    const QString name = request.system;
    System &target = system(name);
    const qint64 sendBy = request.sendByBootMs;
    const auto entry = target.waiting.insert(target.waiting.end(), Waiting{std::move(request), std::move(done)});
    if (sendBy != 0) {
        entry->expiry = m_clock.after(std::max<qint64>(sendBy - m_clock.bootMs(), 0) + 1, [&target, entry] {
            Waiting late = std::move(*entry);
            target.waiting.erase(entry);
            late.done(fail(ErrorCode::NotSent, u"its time to be sent passed while it waited for a connection"_s));
        });
    }
    pump(name);
}

void QtNet::pump(const QString &name)
{
    System &target = system(name);
    while (!m_down && target.gap == 0 && !target.waiting.empty()
           && std::ssize(target.underWay) < target.limits.connections) {
        const qint64 wait = target.started ? target.lastStartMs + target.limits.minGapMs - m_clock.bootMs() : 0;
        if (wait > 0) {
            target.gap = m_clock.after(wait, [this, name] {
                system(name).gap = 0;
                pump(name);
            });
            return;
        }
        Waiting next = std::move(target.waiting.front());
        target.waiting.pop_front();
        m_clock.cancel(next.expiry);
        if (next.request.sendByBootMs != 0 && m_clock.bootMs() > next.request.sendByBootMs) {
            refuse(std::move(next.done), {ErrorCode::NotSent, u"its time to be sent has passed"_s});
            continue;
        }
        start(target, std::move(next));
    }
}

void QtNet::start(System &target, Waiting next)
{
    target.started = true;
    target.lastStartMs = m_clock.bootMs();
    auto *exchange = new QtExchange(*target.manager, m_clock, target.limits.tls, std::move(next.request));
    const auto entry = target.underWay.insert(target.underWay.end(), {exchange, std::move(next.done)});
    exchange->start([this, &target, entry](Result<HttpReply> outcome) {
        const Done done = std::move(entry->done);
        entry->exchange->deleteLater();
        target.underWay.erase(entry);
        pump(target.name);
        done(std::move(outcome)); // last: it may send again or shut down
    });
}

void QtNet::shutdown()
{
    m_down = true;
    std::vector<std::pair<Done, Error>> ended;
    for (auto &[name, target] : m_systems) {
        m_clock.cancel(std::exchange(target->gap, 0));
        for (System::UnderWay &exchange : target->underWay) {
            ended.emplace_back(std::move(exchange.done), exchange.exchange->abandon(u"shutting down"_s));
            exchange.exchange->deleteLater();
        }
        target->underWay.clear();
        for (Waiting &waiting : target->waiting) {
            m_clock.cancel(waiting.expiry);
            ended.emplace_back(std::move(waiting.done), Error{ErrorCode::NotSent, u"shutting down"_s});
        }
        target->waiting.clear();
    }
    for (auto &[id, done] : std::exchange(m_refused, {})) {
        m_clock.cancel(id);
        ended.emplace_back(std::move(done), Error{ErrorCode::NotSent, u"shutting down"_s});
    }
    for (auto &[done, error] : ended) {
        done(std::unexpected(std::move(error)));
    }
}

int QtNet::inFlight(const QString &name) const
{
    const auto found = m_systems.find(name);
    return found == m_systems.end() ? 0 : static_cast<int>(found->second->underWay.size());
}

int QtNet::waiting(const QString &name) const
{
    const auto found = m_systems.find(name);
    return found == m_systems.end() ? 0 : static_cast<int>(found->second->waiting.size());
}

} // namespace Throughline
