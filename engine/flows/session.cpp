// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/session.h"

#include "engine/base/json.h"
#include "engine/base/log.h"
#include "engine/transport/fetch.h"
#include "engine/transport/trytonsession.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

/// The vendor's words of a failing answer: its text without markup, short enough for a page.
QString wordsOf(const HttpReply &reply)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    auto text = QString::fromUtf8(reply.body.left(2'000));
    text.remove(tags);
    return text.simplified().left(500);
}

/// `co_await header(source)`: the value of the Authorization header.
class Header
{
public:
    explicit Header(std::shared_ptr<Authorization> source)
        : m_source(std::move(source))
    {
    }
    bool await_ready() const noexcept { return false; }
    bool await_suspend(std::coroutine_handle<> waiter)
    {
        // A source may answer at once: then the coroutine must not be resumed from inside its own suspension.
        m_source->header([this, waiter](Result<QByteArray> value) {
            m_value = std::move(value);
            if (m_suspended) {
                waiter.resume();
            }
        });
        m_suspended = !m_value.has_value();
        return m_suspended;
    }
    Result<QByteArray> await_resume() { return std::move(*m_value); }

private:
    std::shared_ptr<Authorization> m_source;
    std::optional<Result<QByteArray>> m_value;
    bool m_suspended = false;
};

class NoAuthorization final : public Authorization
{
public:
    explicit NoAuthorization(QString scheme)
        : m_scheme(std::move(scheme))
    {
    }
    void header(Ready ready) override { ready(fail(ErrorCode::BadConfig, u"unknown auth scheme %1"_s.arg(m_scheme))); }

private:
    QString m_scheme;
};

} // namespace

std::shared_ptr<Authorization> authorizationFor(const Config::System &system, Net &net, Clock &clock,
                                                SecretStore &secrets)
{
    const auto &auth = system.profile.auth;
    const auto scheme = auth["scheme"_L1].toString();
    if (scheme == "oauth2-client-credentials"_L1) {
        ClientCredentials::Options options;
        options.system = system.id;
        options.tokenUrl = system.baseUrl.resolved(QUrl(auth["token_path"_L1].toString()));
        options.clientIdSecret = system.secrets.value(u"client_id"_s);
        options.clientSecretSecret = system.secrets.value(u"client_secret"_s);
        return std::make_shared<ClientCredentials>(net, clock, secrets, options);
    }
    if (scheme == "bearer"_L1) {
        return std::make_shared<StaticAuthorization>(
            secrets, system.secrets.value(auth["secrets"_L1].toArray().at(0).toString()));
    }
    if (scheme == "basic"_L1) {
        BasicAuthorization::Options options;
        options.userSecret = system.secrets.value(u"user"_s);
        options.passwordSecret = system.secrets.value(u"password"_s);
        return std::make_shared<BasicAuthorization>(secrets, options);
    }
    if (scheme == "session"_L1) {
        TrytonSession::Options options;
        options.system = system.id;
        options.url = system.baseUrl.resolved(QUrl(u'/' + system.variables.value(u"database"_s) + u'/'));
        options.user = system.variables.value(u"user"_s);
        options.passwordSecret = system.secrets.value(u"password"_s);
        return std::make_shared<TrytonSession>(net, secrets, options);
    }
    return std::make_shared<NoAuthorization>(scheme);
}

Session::Session(Config::System system, Net &net, Clock &clock, SecretStore &secrets)
    : m_system(std::move(system))
    , m_net(net)
    , m_clock(clock)
    , m_authorization(authorizationFor(m_system, net, clock, secrets))
    , m_concurrencyMax(m_system.profile.limits["concurrency"_L1].toInt(4))
{
}

Breaker::State Session::breakerState() const
{
    return m_breaker.state(m_clock.bootMs());
}

qint64 Session::breakerOpensInMs() const
{
    return m_breaker.waitMs(m_clock.bootMs());
}

qint64 Session::holdMs() const
{
    if (m_health.paused) {
        return 60'000;
    }
    return std::max(breakerOpensInMs(), m_budget.waitMs(m_clock.bootMs()));
}

QCoro::Task<Result<void>> Session::ready(std::shared_ptr<Session> session)
{
    if (session->m_health.paused) {
        co_return fail(ErrorCode::CircuitOpen, u"paused by a person"_s);
    }
    if (session->holdMs() > 0) {
        co_return fail(ErrorCode::CircuitOpen, u"held: %1 ms until the next try"_s.arg(session->holdMs()));
    }
    const auto token = co_await Header(session->m_authorization);
    if (!token) {
        if (token.error().code != ErrorCode::SecretMissing) {
            session->m_breaker.failed(session->m_clock.bootMs());
        }
        session->note(std::unexpected(token.error()));
        co_return std::unexpected(token.error());
    }
    co_return Result<void>();
}

QCoro::Task<Result<HttpReply>> Session::call(std::shared_ptr<Session> session, HttpRequest request)
{
    if (session->m_health.paused) {
        co_return fail(ErrorCode::CircuitOpen, u"paused by a person"_s);
    }
    const auto value = co_await Header(session->m_authorization);
    if (!value) {
        session->note(std::unexpected(value.error()));
        if (session->m_breaker.tryPass(session->m_clock.bootMs())) {
            session->m_breaker.failed(session->m_clock.bootMs());
        }
        co_return fail(ErrorCode::NotSent, value.error().detail);
    }
    if (!session->m_breaker.tryPass(session->m_clock.bootMs())) {
        co_return fail(ErrorCode::CircuitOpen,
                       u"the breaker is open for another %1 ms"_s.arg(session->breakerOpensInMs()));
    }
    request.system = session->m_system.id;
    request.headers.append({"Authorization", *value});
    ++session->m_health.inFlight;
    auto reply = co_await Transport::fetch(session->m_net, std::move(request));
    --session->m_health.inFlight;
    if (!reply && reply.error().code == ErrorCode::Cancelled) {
        session->m_breaker.abandoned();
        co_return reply;
    }
    if (reply) {
        session->m_budget.observe(reply->headers, session->m_clock.wallMs(), session->m_clock.bootMs());
        if (reply->status == 401) {
            session->m_authorization->refused(*value);
        }
    }
    if (Breaker::isOutage(reply)) {
        session->m_breaker.failed(session->m_clock.bootMs());
    } else {
        session->m_breaker.succeeded();
    }
    session->note(reply);
    co_return reply;
}

void Session::note(const Result<HttpReply> &outcome)
{
    const auto now = m_clock.wallMs();
    if (outcome && outcome->status < 400) {
        m_health.lastGoodMs = now;
        m_health.failingSinceMs = 0;
        m_health.failuresAlike = 0;
        m_health.lastStatus = 0;
        m_health.lastError.clear();
        return;
    }
    if (outcome && outcome->status < 500 && outcome->status != 429 && outcome->status != 401
        && outcome->status != 403) {
        m_health.lastGoodMs = now; // it refuses one thing, but it is there
        return;
    }
    const bool asked = outcome || outcome.error().code != ErrorCode::SecretMissing;
    const auto status = outcome ? outcome->status : asked ? 0 : neverAsked;
    const auto words = outcome ? wordsOf(*outcome) : outcome.error().detail;
    m_health.failuresAlike = status == m_health.lastStatus ? m_health.failuresAlike + 1 : 1;
    if (m_health.failingSinceMs == 0) {
        m_health.failingSinceMs = now;
    }
    m_health.lastStatus = status;
    m_health.lastError = words;
}

} // namespace Throughline::Flows
