// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/trytonsession.h"

#include "engine/base/json.h"
#include "engine/base/log.h"

#include <QJsonArray>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Throughline
{

struct TrytonSession::State : std::enable_shared_from_this<State> {
    State(Net &n, SecretStore &s, Options o)
        : net(n), secrets(s), options(std::move(o))
    {
    }

    void login();
    Result<QByteArray> read(const Result<HttpReply> &outcome);
    void tell(const Result<QByteArray> &value);

    Net &net;
    SecretStore &secrets;
    Options options;
    QByteArray value; ///< "Session …", empty = none
    bool busy = false;
    std::vector<Ready> waiting;
};

TrytonSession::TrytonSession(Net &net, SecretStore &secrets, Options options)
    : m_state(std::make_shared<State>(net, secrets, std::move(options)))
{
}

TrytonSession::~TrytonSession()
{
    m_state->tell(fail(ErrorCode::NotSent, u"shutting down"_s));
}

void TrytonSession::header(Ready ready)
{
    if (!m_state->value.isEmpty()) {
        ready(m_state->value);
        return;
    }
    m_state->waiting.push_back(std::move(ready));
    if (!m_state->busy) {
        m_state->login();
    }
}

void TrytonSession::refused(const QByteArray &value)
{
    if (m_state->value == value) {
        m_state->value.clear();
    }
}

void TrytonSession::State::login()
{
    const auto password = secrets.secret(options.passwordSecret);
    if (!password) {
        tell(std::unexpected(password.error()));
        return;
    }
    busy = true;
    HttpRequest request;
    request.system = options.system;
    request.method = "POST";
    request.url = options.url;
    request.timeoutMs = options.timeoutMs;
    request.replyBytesMax = 256 * 1024;
    request.headers = {{"Content-Type", "application/json"}};
    const QJsonArray parameters{options.user, QJsonObject{{u"password"_s, QString::fromUtf8(*password)}}};
    request.body = writeJson(QJsonObject{{u"id"_s, 0}, {u"method"_s, u"common.db.login"_s}, {u"params"_s, parameters}});
    net.send(std::move(request), [weak = weak_from_this()](const Result<HttpReply> &outcome) {
        if (const auto state = weak.lock()) {
            state->busy = false;
            state->tell(state->read(outcome));
        }
    });
}

// A login has no effect that could be in doubt: whatever went wrong, the request that waits for it was not sent.
Result<QByteArray> TrytonSession::State::read(const Result<HttpReply> &outcome)
{
    if (!outcome) {
        const Error &error = outcome.error();
        const bool ours = error.code == ErrorCode::BadConfig || error.code == ErrorCode::CircuitOpen;
        return fail(ours ? error.code : ErrorCode::NotSent, u"no session: "_s + error.detail);
    }
    if (outcome->status != 200) {
        const auto code = outcome->status == 429 ? ErrorCode::Throttled
            : outcome->status >= 500             ? ErrorCode::NotSent
                                                 : ErrorCode::Unauthorized;
        return fail(code, u"login answered %1"_s.arg(outcome->status));
    }
    const auto body = parseJsonObject(outcome->body);
    const auto result = body ? body->value("result"_L1).toArray() : QJsonArray();
    const QString session = result.at(1).toString();
    if (result.at(0).toInteger() <= 0 || session.isEmpty()) { // also an {"error": …}, which may repeat what was sent
        return fail(ErrorCode::Unauthorized, u"the login of %1 gave no session"_s.arg(options.system));
    }
    const auto plain = u"%1:%2:%3"_s.arg(options.user).arg(result.at(0).toInteger()).arg(session);
    value = "Session " + plain.toUtf8().toBase64();
    return value;
}

void TrytonSession::State::tell(const Result<QByteArray> &outcome)
{
    if (!outcome && !waiting.empty()) {
        qCWarning(Log::transport).noquote() << options.system << "login" << traits(outcome.error().code).name;
    }
    for (const Ready &ready : std::exchange(waiting, {})) {
        ready(outcome);
    }
}

} // namespace Throughline
