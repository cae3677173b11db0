// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/secrets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
// systemd's rule for credential names, narrowed: no path can be built from one.
bool isCredentialName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 255 && !name.startsWith(u'.') && std::ranges::all_of(name, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"._-:@"_s.contains(c));
    });
}
} // namespace

void MemorySecrets::set(const QString &name, const QByteArray &secret)
{
    m_secrets.insert(name, secret);
}

Result<QByteArray> MemorySecrets::secret(const QString &name)
{
    if (const auto found = m_secrets.constFind(name); found != m_secrets.constEnd()) {
        return *found;
    }
    return fail(ErrorCode::SecretMissing, u"There is no secret named %1 in this workspace."_s.arg(name));
}

CredentialsDirectory::CredentialsDirectory(Files &files, QString folder)
    : m_files(files), m_folder(std::move(folder))
{
}

Result<QByteArray> CredentialsDirectory::secret(const QString &name)
{
    if (m_folder.isEmpty()) {
        return fail(ErrorCode::SecretMissing,
                    u"Secret %1: CREDENTIALS_DIRECTORY is not set. Run the worker as a systemd unit with "
                    "LoadCredential=%1:<file> or LoadCredentialEncrypted=%1:<file>."_s.arg(name));
    }
    if (!isCredentialName(name)) {
        return fail(ErrorCode::SecretMissing,
                    u"%1 cannot be the name of a credential: letters, digits, . _ - : @ only."_s.arg(name));
    }
    auto bytes = m_files.read(m_folder + u'/' + name);
    if (!bytes || bytes->isEmpty()) {
        return fail(ErrorCode::SecretMissing,
                    u"Secret %1 is missing or empty in the credentials folder. Add "
                    "LoadCredential=%1:<file> to the unit and restart it."_s.arg(name));
    }
    if (bytes->endsWith('\n')) {
        bytes->chop(1);
    }
    return bytes;
}

LayeredSecrets::LayeredSecrets(SecretStore &first, SecretStore &second)
    : m_first(first), m_second(second)
{
}

Result<QByteArray> LayeredSecrets::secret(const QString &name)
{
    auto found = m_first.secret(name);
    return found || found.error().code != ErrorCode::SecretMissing ? found : m_second.secret(name);
}

} // namespace Throughline
