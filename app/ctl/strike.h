// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/engine.h"
#include "engine/base/net.h"

// One failure at one operation of an engine in a drill: what comes of it must be what comes without it.
namespace Throughline::Ctl
{

/// Fails one operation on the engine's store, counted once the engine has begun; 0 = none.
class StoreStrike final : public Store::StoreProbe
{
public:
    std::optional<Error> before(Operation operation, QStringView sql) override;
    void begin(int failsAt) { m_failsAt = failsAt, m_count = 0; }
    int count() const { return m_count; }
    bool struck(const Error &error) const;

private:
    int m_failsAt = 0;
    int m_count = 0;
};

/// Fails one request of the engine: it finds nobody who listens, or what was carried out is not answered; 0 = none.
class NetStrike final : public Net
{
public:
    explicit NetStrike(Net &behind)
        : m_behind(behind)
    {
    }

    void send(HttpRequest request, Done done) override;
    void begin(int refusedAt, int answerLostAt) { m_refusedAt = refusedAt, m_answerLostAt = answerLostAt, m_count = 0; }
    int count() const { return m_count; }

private:
    Net &m_behind;
    int m_refusedAt = 0;
    int m_answerLostAt = 0;
    int m_count = 0;
};

} // namespace Throughline::Ctl
