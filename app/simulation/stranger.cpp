// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/stranger.h"

using namespace Qt::StringLiterals;

namespace Throughline::Simulation
{

namespace
{

Api::Workspace copyOf(const Api::Workspace &like, const QString &folder, qint64 goLiveMs)
{
    auto copy = like;
    copy.folder = folder;
    for (auto &use : copy.estate.flows) {
        use.goLiveMs = goLiveMs;
    }
    return copy;
}

Surroundings with(Surroundings around, const Api::Workspace &workspace)
{
    return {around.timeline, around.wire,   around.computer,      workspace,   around.secrets, around.files,
            around.seed,     around.guards, [] { return false; }, [](Owner) {}};
}

} // namespace

Stranger::Stranger(Surroundings around, const Api::Workspace &like, const QString &folder, qint64 goLiveMs)
    : m_workspace(copyOf(like, folder, goLiveMs)), m_process(with(around, m_workspace), u"stranger"_s)
{
}

} // namespace Throughline::Simulation
