// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/alertkeeper.h"

#include "engine/api/slabook.h"
#include "engine/base/log.h"
#include "engine/causes/alerts.h"
#include "engine/store/alertstore.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

constexpr qint64 lookEveryMs = 5'000;

Result<QList<AlertStanding>> standingsOf(Store::AlertStore &store, const AlertRule &rule, qint64 nowMs)
{
    switch (rule.watches) {
    case AlertRule::Watches::Customer:
        return store.customers();
    case AlertRule::Watches::Sla:
        return rule.withinMs > 0 ? store.clocks(nowMs, nowMs + rule.withinMs) : store.clocks(0, nowMs);
    case AlertRule::Watches::Money:
        break;
    }
    return store.causes();
}

} // namespace

Result<bool> lookAtAlerts(Store::Database &database, const Workspace &workspace, qint64 nowMs)
{
    Store::AlertStore store(database);
    const auto rules = alertRulesOf(database, workspace);
    const auto open = store.open();
    if (!rules || !open) {
        return std::unexpected(!rules ? rules.error() : open.error());
    }
    QMap<QString, QList<AlertStanding>> standings;
    for (const auto &rule : *rules) {
        if (!rule.on) {
            continue;
        }
        const auto found = standingsOf(store, rule, nowMs);
        if (!found) {
            return std::unexpected(found.error());
        }
        standings.insert(rule.id, *found);
    }
    const auto moves = Causes::decideAlerts(*rules, standings, *open, nowMs);
    for (const auto &move : moves) {
        if (const auto kept = store.append(move); !kept) {
            return std::unexpected(kept.error());
        }
    }
    return !moves.isEmpty();
}

void AlertKeeper::turn()
{
    if (m_queued || (m_lookedMs > 0 && m_clock.bootMs() - m_lookedMs < lookEveryMs)) {
        return;
    }
    m_lookedMs = std::max<qint64>(1, m_clock.bootMs());
    m_queued = true;
    const auto moved = std::make_shared<bool>(false);
    m_writer.queue(
        [this, moved](Store::Database &database) -> Result<void> {
            return lookAtAlerts(database, m_workspace, m_clock.wallMs()).transform([&](bool any) { *moved = any; });
        },
        [this, moved](const Result<void> &done) {
            m_queued = false;
            if (!done) {
                qCWarning(Log::engine) << "alerts could not be looked at:" << done.error().detail;
            } else if (*moved) {
                m_changed();
            }
        });
}

} // namespace Throughline::Api
