// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/files.h"
#include "engine/base/secrets.h"

#include <QHash>

namespace Throughline
{

/// Secrets that live and die with the process: the pocket estate and tests.
class MemorySecrets final : public SecretStore
{
public:
    void set(const QString &name, const QByteArray &secret);
    Result<QByteArray> secret(const QString &name) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

/// The credentials folder of a systemd unit (`LoadCredential=`, `SetCredentialEncrypted=`), one file per
/// secret; the unit's environment names it in CREDENTIALS_DIRECTORY. One final line feed is not part of a
/// secret. Read on every call, so a changed credential counts at once.
class CredentialsDirectory final : public SecretStore
{
public:
    CredentialsDirectory(Files &files, QString folder);
    Result<QByteArray> secret(const QString &name) override;

private:
    Files &m_files;
    QString m_folder;
};

/// Asks `first`, and `second` for what is missing there: a workspace of simulated and real systems.
class LayeredSecrets final : public SecretStore
{
public:
    LayeredSecrets(SecretStore &first, SecretStore &second);
    Result<QByteArray> secret(const QString &name) override;

private:
    SecretStore &m_first;
    SecretStore &m_second;
};

} // namespace Throughline
