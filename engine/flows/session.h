// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/net.h"
#include "engine/base/secrets.h"
#include "engine/config/profile.h"
#include "engine/transport/authorization.h"
#include "engine/transport/breaker.h"
#include "engine/transport/ratebudget.h"

#include <QCoroTask>

#include <memory>

namespace Throughline::Flows
{

inline constexpr int neverAsked = -1; ///< as a status: no request left, there is nothing to sign in with

/// How a connected system has been answering: what the Systems page shows.
struct SystemHealth {
    qint64 lastGoodMs = 0; ///< wall clock of the last readable answer
    qint64 failingSinceMs = 0; ///< 0 = not failing
    int failuresAlike = 0;
    int lastStatus = 0; ///< HTTP status of the last failure, 0 = no answer, neverAsked = a secret is missing
    QString lastError; ///< vendor's words, plain text
    int inFlight = 0;
    bool paused = false; ///< by a person
    bool operator==(const SystemHealth &) const = default;
};

/// Where a system's Authorization header comes from, by its profile's `auth.scheme`: "oauth2-client-credentials",
/// "bearer", "basic"; BadConfig as a source that says so for a scheme nobody knows.
std::shared_ptr<Authorization> authorizationFor(const Config::System &system, Net &net, Clock &clock,
                                                SecretStore &secrets);

/// The one way to talk to a connected system: credentials, breaker, rate budget and health belong to the system,
/// not to who asks. One call is at most one send.
class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(Config::System system, Net &net, Clock &clock, SecretStore &secrets);

    const Config::System &system() const { return m_system; }
    const SystemHealth &health() const { return m_health; }
    Breaker::State breakerState() const;
    qint64 breakerOpensInMs() const; ///< 0 = it lets calls pass
    const RateBudget &budget() const { return m_budget; }
    void setPaused(bool paused) { m_health.paused = paused; }
    int concurrencyMax() const { return m_concurrencyMax; }

    /// How long nothing should be sent: breaker, rate budget or a person's pause; 0 = go.
    qint64 holdMs() const;
    /// Credentials at hand and nothing holds: what must be true before an attempt is committed.
    static QCoro::Task<Result<void>> ready(std::shared_ptr<Session> session);
    /// Adds the credentials and sends once.
    static QCoro::Task<Result<HttpReply>> call(std::shared_ptr<Session> session, HttpRequest request);

private:
    void note(const Result<HttpReply> &outcome);

    Config::System m_system;
    Net &m_net;
    Clock &m_clock;
    std::shared_ptr<Authorization> m_authorization;
    Breaker m_breaker;
    RateBudget m_budget;
    SystemHealth m_health;
    int m_concurrencyMax = 4;
};

} // namespace Throughline::Flows
