// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/engine.h"
#include "engine/transport/qtclock.h"
#include "engine/transport/qtfiles.h"
#include "engine/transport/qtnet.h"
#include "engine/transport/qtrandom.h"
#include "engine/transport/secrets.h"

#include <memory>

namespace Throughline::Api
{

/// The real world of one process: clocks, sockets, files and secrets, made on the thread that uses them.
class LocalWorld
{
public:
    LocalWorld();
    ~LocalWorld();

    Clock &clock() { return m_clock; }
    Net &net() { return m_net; }
    /// Drills: what engines send through instead of net(), which it may pass on to. Outlives them.
    void sendThrough(Net &net) { m_outbound = &net; }
    Files &files() { return m_files; }
    MemorySecrets &memory() { return m_memory; }

    /// Opens the workspace and puts in the addresses of its running estate, if it has simulated systems, and those of
    /// the live ERP where the environment names one (THROUGHLINE_LIVE_ERP).
    Result<Workspace> open(const QString &folder);
    /// Engine over the workspace; credentials from memory, and for a workspace with real systems from the service's
    /// credentials folder too.
    /// A desktop fills `memory` from the keyring beforehand.
    Result<std::unique_ptr<Engine>> engine(Workspace workspace, EngineOptions options);

    /// "throughline on pc-marta, process 4711"
    static QString holder(const QString &program);
    QString bootId();
    QString machineId();

private:
    QtClock m_clock;
    QtNet m_net;
    Net *m_outbound = &m_net;
    QtRandom m_random;
    QtFiles m_files;
    MemorySecrets m_memory;
    std::unique_ptr<CredentialsDirectory> m_credentials;
    std::unique_ptr<LayeredSecrets> m_layered;
};

} // namespace Throughline::Api
