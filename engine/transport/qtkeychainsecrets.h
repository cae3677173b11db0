// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/secrets.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

namespace Throughline
{

/// Secrets in the desktop's keyring (Secret Service, KWallet) through QtKeychain. A keyring answers late, or
/// after a person has unlocked it, so secrets are loaded once by name and then live in memory; `secret` never
/// waits. SecretMissing says in words what to do.
class QtKeychainSecrets final : public SecretStore
{
public:
    using Done = std::function<void(Result<void>)>;

    /// `service` is the folder of the keyring: one per workspace, so two estates never share a secret
    explicit QtKeychainSecrets(QString service);
    ~QtKeychainSecrets() override; ///< jobs under way are dropped without a call

    /// All are tried; the first failure is reported, the others can still be used.
    void load(const QStringList &names, Done done);
    void store(const QString &name, const QByteArray &secret, Done done);
    void remove(const QString &name, Done done);
    Result<QByteArray> secret(const QString &name) override;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace Throughline
