// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/authorization.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

void Authorization::refused(const QByteArray &) { }

StaticAuthorization::StaticAuthorization(SecretStore &secrets, QString secretName, QByteArray scheme)
    : m_secrets(secrets), m_secretName(std::move(secretName)), m_scheme(std::move(scheme))
{
}

void StaticAuthorization::header(Ready ready)
{
    ready(m_secrets.secret(m_secretName).transform([this](const QByteArray &secret) {
        return QByteArray(m_scheme + ' ' + secret);
    }));
}

BasicAuthorization::BasicAuthorization(SecretStore &secrets, Options options)
    : m_secrets(secrets), m_options(std::move(options))
{
}

void BasicAuthorization::header(Ready ready)
{
    Result<QByteArray> user = m_options.user.toUtf8();
    if (!m_options.userSecret.isEmpty()) {
        user = m_secrets.secret(m_options.userSecret);
    }
    Result<QByteArray> password = QByteArray();
    if (!m_options.passwordSecret.isEmpty()) {
        password = m_secrets.secret(m_options.passwordSecret);
    }
    if (!user || !password) {
        ready(std::unexpected(!user ? user.error() : password.error()));
        return;
    }
    ready(QByteArray("Basic " + QByteArray(*user + ':' + *password).toBase64()));
}

struct AuthorizedNet::State {
    Net &net;
    Clock &clock;
    QHash<QString, std::shared_ptr<Authorization>> sources;
};

AuthorizedNet::AuthorizedNet(Net &net, Clock &clock)
    : m_state(std::make_shared<State>(net, clock))
{
}

AuthorizedNet::~AuthorizedNet() = default;

void AuthorizedNet::authorize(const QString &system, std::shared_ptr<Authorization> source)
{
    m_state->sources.insert(system, source);
}

void AuthorizedNet::send(HttpRequest request, Done done)
{
    const std::shared_ptr<Authorization> source = m_state->sources.value(request.system);
    if (!source) {
        m_state->net.send(std::move(request), std::move(done));
        return;
    }
    // Net and Clock outlive this object; the rest is held by the calls themselves.
    source->header([&net = m_state->net, &clock = m_state->clock, weak = std::weak_ptr(source),
                    request = std::move(request), done = std::move(done)](Result<QByteArray> value) mutable {
        if (!value) {
            clock.after(0,
                        [done = std::move(done), error = std::move(value.error())] { done(std::unexpected(error)); });
            return;
        }
        request.headers.append({"Authorization", *value});
        net.send(std::move(request), [weak, used = *value, done = std::move(done)](Result<HttpReply> outcome) {
            if (const auto alive = weak.lock(); alive && outcome && outcome->status == 401) {
                alive->refused(used);
            }
            done(std::move(outcome));
        });
    });
}

} // namespace Throughline
