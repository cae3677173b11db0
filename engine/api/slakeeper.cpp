// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/slakeeper.h"

#include "engine/api/slabook.h"
#include "engine/base/log.h"
#include "engine/store/metastore.h"
#include "engine/store/querystore.h"

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{
constexpr int atOnce = 50;
} // namespace

void SlaKeeper::restart(const QString &version)
{
    m_version = version;
    m_phase = Phase::Unknown;
    m_after.clear();
}

void SlaKeeper::turn()
{
    if (m_queued || m_phase == Phase::Done) {
        return;
    }
    if (m_phase == Phase::Unknown) {
        const auto kept = Store::MetaStore(m_database).value(slaWalked);
        if (!kept) {
            return;
        }
        m_phase = *kept == m_version ? Phase::Done : Phase::Walking;
        if (m_phase == Phase::Done) {
            return;
        }
    }
    const auto page = Store::QueryStore(m_database).transactions({}, m_after, atOnce);
    if (!page) {
        return;
    }
    m_queued = true;
    m_writer.queue(
        [this, orders = *page, version = m_version](Store::Database &database) -> Result<void> {
            if (orders.isEmpty()) {
                return Store::MetaStore(database).setValue(slaWalked, version);
            }
            for (const auto &order : orders) {
                if (const auto done = m_project(database, order.orderKey); !done) {
                    return done;
                }
            }
            return {};
        },
        [this, orders = *page, version = m_version](const Result<void> &done) {
            m_queued = false;
            if (version != m_version) {
                return; // restarted meanwhile: from the first one
            }
            if (!done) {
                qCWarning(Log::engine) << "clocks could not be set anew:" << done.error().detail;
                return;
            }
            m_phase = orders.isEmpty() ? Phase::Done : Phase::Walking;
            m_after = orders.isEmpty() ? QString() : orders.last().orderKey;
        });
}

} // namespace Throughline::Api
