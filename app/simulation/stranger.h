// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/process.h"

namespace Throughline::Simulation
{

/// A second installation on the same systems with a store of its own, made later: it finds references that it did not
/// make, and must not send anything.
class Stranger
{
public:
    Stranger(Surroundings around, const Api::Workspace &like, const QString &folder, qint64 goLiveMs);
    void start() { m_process.start(); }
    void stop() { m_process.stop(); }
    quint64 commits() const { return m_process.commits(); }

private:
    Api::Workspace m_workspace;
    Process m_process;
};

} // namespace Throughline::Simulation
