// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/net.h"
#include "engine/base/secrets.h"

#include <memory>

namespace Throughline
{

/// Where the Authorization header of a connected system comes from. No header is ever logged. Errors are
/// about the request that was to be authorised, which has not been sent: SecretMissing, Unauthorized,
/// NotSent, Throttled, BadConfig; never ReplyLost, whatever became of the token request.
class Authorization
{
public:
    /// the whole value, such as "Bearer abc"; called once, at once or later
    using Ready = std::function<void(Result<QByteArray>)>;

    virtual ~Authorization() = default;
    virtual void header(Ready ready) = 0;
    /// the target answered 401 to this value
    virtual void refused(const QByteArray &value);
};

/// "Bearer <secret>", or another scheme; read from the store each time, so a changed secret counts at once.
class StaticAuthorization final : public Authorization
{
public:
    StaticAuthorization(SecretStore &secrets, QString secretName, QByteArray scheme = "Bearer");
    void header(Ready ready) override;

private:
    SecretStore &m_secrets;
    QString m_secretName;
    QByteArray m_scheme;
};

/// HTTP Basic. `user` is a name, not a secret; an API key used as the user goes into `userSecret`.
class BasicAuthorization final : public Authorization
{
public:
    struct Options {
        QString user;
        QString userSecret; ///< name of the secret that is the user; wins over `user`
        QString passwordSecret; ///< empty = empty password
    };
    BasicAuthorization(SecretStore &secrets, Options options);
    void header(Ready ready) override;

private:
    SecretStore &m_secrets;
    Options m_options;
};

/// OAuth 2.0 client credentials (RFC 6749, 4.4). A token is kept until its life minus a margin, counted by
/// boot time from before it was asked for; one refresh at a time, everyone else waits for it; a 401 drops the
/// token that was refused, not a newer one.
class ClientCredentials final : public Authorization
{
public:
    struct Options {
        QString system; ///< whose connections the token request uses
        QUrl tokenUrl;
        QString clientIdSecret;
        QString clientSecretSecret;
        QString scope;
        bool basicAuth = false; ///< client id and secret as HTTP Basic instead of in the form
        qint64 marginMs = 60'000;
        qint64 defaultLifeMs = 10 * 60'000; ///< where the answer names none
        int timeoutMs = 30'000;
    };
    ClientCredentials(Net &net, Clock &clock, SecretStore &secrets, Options options);
    ~ClientCredentials() override; ///< whoever still waits gets NotSent
    void header(Ready ready) override;
    void refused(const QByteArray &value) override;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// A Net that adds the Authorization header of the request's system and tells the source about a 401. It
/// does not send again: whether a 401 proves "not executed" is the profile's affair.
class AuthorizedNet final : public Net
{
public:
    AuthorizedNet(Net &net, Clock &clock);
    ~AuthorizedNet() override;
    void authorize(const QString &system, std::shared_ptr<Authorization> source);
    void send(HttpRequest request, Done done) override;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace Throughline
