// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/net.h"
#include "engine/base/random.h"

#include <list>
#include <map>

namespace Throughline
{

/// Time that stands still until the test moves it.
class ManualClock final : public Clock
{
public:
    qint64 wallMs() const override { return wall; }
    qint64 bootMs() const override { return boot; }
    TimerId after(qint64 delayMs, std::function<void()> call) override
    {
        m_calls.emplace(std::pair(boot + delayMs, ++m_last), std::move(call));
        return m_last;
    }
    void cancel(TimerId id) override
    {
        std::erase_if(m_calls, [id](const auto &entry) { return entry.first.second == id; });
    }
    /// moves both clocks and makes the calls that fall due, in order
    void advance(qint64 ms)
    {
        const qint64 end = boot + ms;
        while (!m_calls.empty() && m_calls.begin()->first.first <= end) {
            auto node = m_calls.extract(m_calls.begin());
            wall += std::max<qint64>(node.key().first - boot, 0);
            boot = std::max(boot, node.key().first);
            node.mapped()();
        }
        wall += end - boot;
        boot = end;
    }
    std::size_t pending() const { return m_calls.size(); }

    qint64 wall = 1'795'000'000'000;
    qint64 boot = 50'000;

private:
    std::map<std::pair<qint64, TimerId>, std::function<void()>> m_calls;
    TimerId m_last = 0;
};

/// Keeps what is sent until the test answers it.
class HeldNet final : public Net
{
public:
    void send(HttpRequest request, Done done) override { held.emplace_back(std::move(request), std::move(done)); }
    void answer(Result<HttpReply> outcome)
    {
        auto [request, done] = std::move(held.front());
        held.pop_front();
        done(std::move(outcome));
    }

    std::list<std::pair<HttpRequest, Done>> held;
};

class FixedRandom final : public Random
{
public:
    explicit FixedRandom(quint64 value)
        : m_value(value)
    {
    }
    quint64 next() override { return m_value; }

private:
    quint64 m_value;
};

} // namespace Throughline
