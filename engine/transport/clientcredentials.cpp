// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"
#include "engine/base/log.h"
#include "engine/base/retryafter.h"
#include "engine/transport/authorization.h"

#include <QUrl>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Throughline
{

struct ClientCredentials::State : std::enable_shared_from_this<State> {
    State(Net &n, Clock &c, SecretStore &s, Options o)
        : net(n), clock(c), secrets(s), options(std::move(o))
    {
    }

    void refresh();
    Result<QByteArray> read(const Result<HttpReply> &outcome, qint64 askedMs);
    void tell(const Result<QByteArray> &value);

    Net &net;
    Clock &clock;
    SecretStore &secrets;
    Options options;
    QByteArray value; ///< "Bearer …", empty = none
    qint64 goodUntilMs = 0;
    bool refreshing = false;
    std::vector<Ready> waiting;
};

namespace
{
QByteArray formField(QByteArrayView name, const QByteArray &value)
{
    return name + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value));
}

// The names of RFC 6749, 5.2; descriptions may repeat what was sent, so they stay out.
QString oauthError(const HttpReply &reply)
{
    const auto body = parseJsonObject(reply.body);
    const QString error = body ? body->value("error"_L1).toString() : QString();
    const bool plain = std::ranges::all_of(error, [](QChar c) { return c.isLower() || c == u'_'; });
    return u"token request answered %1 %2"_s.arg(reply.status).arg(plain ? error.left(40) : QString()).trimmed();
}

bool isTokenText(const QString &token)
{
    return !token.isEmpty() && std::ranges::all_of(token, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}
} // namespace

ClientCredentials::ClientCredentials(Net &net, Clock &clock, SecretStore &secrets, Options options)
    : m_state(std::make_shared<State>(net, clock, secrets, std::move(options)))
{
}

ClientCredentials::~ClientCredentials()
{
    m_state->tell(fail(ErrorCode::NotSent, u"shutting down"_s));
}

void ClientCredentials::header(Ready ready)
{
    if (!m_state->value.isEmpty() && m_state->clock.bootMs() < m_state->goodUntilMs) {
        ready(m_state->value);
        return;
    }
    m_state->waiting.push_back(std::move(ready));
    if (!m_state->refreshing) {
        m_state->refresh();
    }
}

void ClientCredentials::refused(const QByteArray &value)
{
    if (m_state->value == value) {
        m_state->value.clear();
    }
}

void ClientCredentials::State::refresh()
{
    const auto id = secrets.secret(options.clientIdSecret);
    const auto secret = secrets.secret(options.clientSecretSecret);
    if (!id || !secret) {
        tell(std::unexpected(!id ? id.error() : secret.error()));
        return;
    }
    refreshing = true;
    HttpRequest request;
    request.system = options.system;
    request.method = "POST";
    request.url = options.tokenUrl;
    request.timeoutMs = options.timeoutMs;
    request.replyBytesMax = 256 * 1024;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = "grant_type=client_credentials";
    if (!options.scope.isEmpty()) {
        request.body += '&' + formField("scope", options.scope.toUtf8());
    }
    if (options.basicAuth) {
        // RFC 6749, 2.3.1: both are form-encoded before they are joined
        const QByteArray pair =
            QUrl::toPercentEncoding(QString::fromUtf8(*id)) + ':' + QUrl::toPercentEncoding(QString::fromUtf8(*secret));
        request.headers.append({"Authorization", "Basic " + pair.toBase64()});
    } else {
        request.body += '&' + formField("client_id", *id) + '&' + formField("client_secret", *secret);
    }
    const qint64 askedMs = clock.bootMs();
    net.send(std::move(request), [weak = weak_from_this(), askedMs](const Result<HttpReply> &outcome) {
        if (const auto state = weak.lock()) {
            state->refreshing = false;
            state->tell(state->read(outcome, askedMs));
        }
    });
}

// A token request has no effect that could be in doubt: whatever went wrong, the request that waits for the
// token was not sent.
Result<QByteArray> ClientCredentials::State::read(const Result<HttpReply> &outcome, qint64 askedMs)
{
    if (!outcome) {
        const Error &error = outcome.error();
        const bool ours = error.code == ErrorCode::BadConfig || error.code == ErrorCode::CircuitOpen;
        return fail(ours ? error.code : ErrorCode::NotSent, u"no token: "_s + error.detail);
    }
    if (outcome->status == 429 || outcome->status >= 500) {
        const auto code = outcome->status == 429 ? ErrorCode::Throttled : ErrorCode::NotSent;
        return std::unexpected(
            Error{code, oauthError(*outcome), retryAfterOf(outcome->headers, clock.wallMs()).value_or(-1)});
    }
    if (outcome->status != 200) {
        return fail(ErrorCode::Unauthorized, oauthError(*outcome));
    }
    const auto body = parseJsonObject(outcome->body);
    const QString token = body ? body->value("access_token"_L1).toString() : QString();
    if (!isTokenText(token)) {
        return fail(ErrorCode::NotSent, u"the token answer of %1 holds no access_token"_s.arg(options.system));
    }
    // some targets write the number as text
    const qint64 seconds = std::clamp<qint64>(body->value("expires_in"_L1).toVariant().toLongLong(), 0, 366 * 86'400);
    const qint64 lifeMs = seconds > 0 ? seconds * 1000 : options.defaultLifeMs;
    goodUntilMs = askedMs + std::max(lifeMs - options.marginMs, lifeMs / 2);
    value = "Bearer " + token.toLatin1();
    return value;
}

void ClientCredentials::State::tell(const Result<QByteArray> &outcome)
{
    if (!outcome && !waiting.empty()) {
        qCWarning(Log::transport).noquote() << options.system << "token" << traits(outcome.error().code).name;
    }
    for (const Ready &ready : std::exchange(waiting, {})) {
        ready(outcome);
    }
}

} // namespace Throughline
