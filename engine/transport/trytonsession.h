// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/net.h"
#include "engine/base/secrets.h"
#include "engine/transport/authorization.h"

namespace Throughline
{

/// Tryton's session: `common.db.login` once, then "Session base64(user:uid:session)" until the server answers
/// 401 to it (trytond/protocols/wrappers.py). One login at a time, everyone else waits for it.
class TrytonSession final : public Authorization
{
public:
    struct Options {
        QString system; ///< whose connections the login uses
        QUrl url; ///< of the database: https://erp.example.com/q2c/
        QString user; ///< a name, not a secret
        QString passwordSecret;
        int timeoutMs = 30'000;
    };
    TrytonSession(Net &net, SecretStore &secrets, Options options);
    ~TrytonSession() override; ///< whoever still waits gets NotSent
    void header(Ready ready) override;
    void refused(const QByteArray &value) override;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace Throughline
