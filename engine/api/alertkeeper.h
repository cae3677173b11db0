// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/workspace.h"
#include "engine/base/clock.h"
#include "engine/store/writer.h"

#include <functional>

namespace Throughline::Api
{

/// Looks at the rules every few seconds: raises, updates, tells, escalates and clears alerts. What the rules look at are
/// kept totals, so that a look costs the same with ten or a hundred thousand exceptions.
class AlertKeeper
{
public:
    AlertKeeper(Clock &clock, Store::Writer &writer, const Workspace &workspace, std::function<void()> changed)
        : m_clock(clock), m_writer(writer), m_workspace(workspace), m_changed(std::move(changed))
    {
    }

    void turn();
    void soon() { m_lookedMs = 0; } ///< a rule was changed: look at the next turn
    bool busy() const { return m_queued; }

private:
    Clock &m_clock;
    Store::Writer &m_writer;
    const Workspace &m_workspace;
    std::function<void()> m_changed;
    qint64 m_lookedMs = 0; ///< boot time
    bool m_queued = false;
};

/// One look: what the rules find now, and what it does to the alerts. True when anything changed.
Result<bool> lookAtAlerts(Store::Database &database, const Workspace &workspace, qint64 nowMs);

} // namespace Throughline::Api
