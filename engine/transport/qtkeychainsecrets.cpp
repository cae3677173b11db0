// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/qtkeychainsecrets.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
Error explain(const QString &name, QKeychain::Error error)
{
    using enum QKeychain::Error;
    switch (error) {
    case EntryNotFound:
        return {ErrorCode::SecretMissing,
                u"There is no secret %1 in the keyring of this workspace. Enter it there under this name."_s.arg(name)};
    case AccessDeniedByUser:
    case AccessDenied:
        return {ErrorCode::SecretMissing,
                u"The keyring refused secret %1. Unlock it and allow Throughline to read it."_s.arg(name)};
    case NoBackendAvailable:
    case NotImplemented:
        return {ErrorCode::SecretMissing,
                u"Secret %1: no keyring is running. Start KWallet or GNOME Keyring and log in again; a headless "
                "worker reads a systemd credentials folder instead."_s.arg(name)};
    default:
        return {
            ErrorCode::SecretMissing,
            u"The keyring could not be asked for secret %1. Check that it is unlocked, then try again."_s.arg(name)};
    }
}
} // namespace

struct QtKeychainSecrets::State {
    QString service;
    QHash<QString, Result<QByteArray>> known;
};

QtKeychainSecrets::QtKeychainSecrets(QString service)
    : m_state(std::make_shared<State>(std::move(service)))
{
}

QtKeychainSecrets::~QtKeychainSecrets() = default;

void QtKeychainSecrets::load(const QStringList &names, Done done)
{
    struct Round {
        qsizetype left = 0;
        Result<void> outcome;
        Done done;
    };
    auto round = std::make_shared<Round>(names.size(), Result<void>{}, std::move(done));
    if (names.isEmpty()) {
        round->done({});
        return;
    }
    for (const QString &name : names) {
        auto *job = new QKeychain::ReadPasswordJob(m_state->service);
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, job,
                         [weak = std::weak_ptr(m_state), round, name, job](QKeychain::Job *) {
                             const auto state = weak.lock();
                             if (!state) {
                                 return;
                             }
                             if (job->error() == QKeychain::NoError) {
                                 state->known.insert(name, job->binaryData());
                             } else {
                                 const Error error = explain(name, job->error());
                                 state->known.insert(name, std::unexpected(error));
                                 round->outcome = round->outcome ? std::unexpected(error) : round->outcome;
                             }
                             if (--round->left == 0) {
                                 round->done(round->outcome);
                             }
                         });
        job->start();
    }
}

void QtKeychainSecrets::store(const QString &name, const QByteArray &secret, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(m_state->service);
    job->setKey(name);
    job->setBinaryData(secret);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [weak = std::weak_ptr(m_state), name, secret, done = std::move(done)](QKeychain::Job *ended) {
                         const auto state = weak.lock();
                         if (!state) {
                             return;
                         }
                         if (ended->error() != QKeychain::NoError) {
                             done(std::unexpected(explain(name, ended->error())));
                             return;
                         }
                         state->known.insert(name, secret);
                         done({});
                     });
    job->start();
}

void QtKeychainSecrets::remove(const QString &name, Done done)
{
    auto *job = new QKeychain::DeletePasswordJob(m_state->service);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [weak = std::weak_ptr(m_state), name, done = std::move(done)](QKeychain::Job *ended) {
                         const auto state = weak.lock();
                         if (!state) {
                             return;
                         }
                         if (ended->error() != QKeychain::NoError && ended->error() != QKeychain::EntryNotFound) {
                             done(std::unexpected(explain(name, ended->error())));
                             return;
                         }
                         state->known.remove(name);
                         done({});
                     });
    job->start();
}

Result<QByteArray> QtKeychainSecrets::secret(const QString &name)
{
    if (const auto found = m_state->known.constFind(name); found != m_state->known.constEnd()) {
        return *found;
    }
    return std::unexpected(explain(name, QKeychain::EntryNotFound));
}

} // namespace Throughline
