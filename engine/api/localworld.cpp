// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/localworld.h"

#include "engine/base/json.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

LocalWorld::LocalWorld()
    : m_net(m_clock)
{
    if (const auto folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY"); !folder.isEmpty()) {
        m_credentials = std::make_unique<CredentialsDirectory>(m_files, folder);
        m_layered = std::make_unique<LayeredSecrets>(m_memory, *m_credentials);
    }
}

LocalWorld::~LocalWorld() = default;

Result<Workspace> LocalWorld::open(const QString &folder)
{
    auto workspace = openWorkspace(m_files, folder);
    if (!workspace) {
        return workspace;
    }
    const bool simulates = std::ranges::any_of(workspace->estate.systems, &Config::System::simulated);
    if (simulates) {
        const auto simulation = readSimulation(m_files, *workspace);
        if (!simulation) {
            return std::unexpected(simulation.error());
        }
        connectSimulation(*workspace, *simulation, m_memory);
    }
    const auto live = qEnvironmentVariable("THROUGHLINE_LIVE_ERP");
    if (!live.isEmpty() && workspace->estate.system(liveErp)) {
        if (const auto connected = connectLiveErp(m_files, *workspace, live); !connected) {
            return std::unexpected(connected.error());
        }
    }
    return workspace;
}

Result<std::unique_ptr<Engine>> LocalWorld::engine(Workspace workspace, EngineOptions options)
{
    if (options.bootId.isEmpty()) {
        options.bootId = bootId();
        options.machineId = machineId();
    }
    auto alone = std::make_shared<QLockFile>(workspace.folder + u"/engine.lock"_s);
    alone->setStaleLockTime(0); // only the death of its process frees it
    if (alone->tryLock(0)) {
        options.alone = alone;
    }
    SecretStore &secrets = m_layered && !workspace.estate.simulated ? static_cast<SecretStore &>(*m_layered) : m_memory;
    return Engine::open({m_clock, *m_outbound, m_random, m_files, secrets}, std::move(workspace), std::move(options));
}

QString LocalWorld::holder(const QString &program)
{
    return u"%1 on %2, process %3"_s.arg(program, QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid());
}

QString LocalWorld::bootId()
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

QString LocalWorld::machineId()
{
    // The machine's own id is not for stores and logs; a hash of it tells machines apart as well.
    const auto id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QString() : QString::fromLatin1(sha256Hex(QByteArray("throughline " + id)).left(32));
}

} // namespace Throughline::Api
