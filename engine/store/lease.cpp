// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/lease.h"

#include "engine/store/transaction.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

Result<std::optional<LeaseState>> read(Database &database, const QString &name, const QString &lock)
{
    auto row = database.select(
        u"SELECT holder, boot_id, fence, until_boot_ms, until_wall_ms FROM lease WHERE tenant = ? AND name = ?"_s
            + lock,
        database.tenant(), name);
    return row.next().transform([&](bool found) -> std::optional<LeaseState> {
        if (!found) {
            return std::nullopt;
        }
        return LeaseState{row.text(0), row.text(1), row.int64(2), row.int64(3), row.int64(4)};
    });
}

} // namespace

Lease::Lease(Database &database, Clock &clock, const QString &holder, const QString &bootId, const QString &machineId)
    : m_database(database), m_clock(clock), m_holder(holder), m_bootId(bootId), m_machineId(machineId)
{
}

Result<LeaseToken> Lease::acquire(const QString &name, qint64 ttlMs, bool alone)
{
    return atomically(m_database, [&]() -> Result<LeaseToken> {
        const auto wall = m_clock.wallMs();
        const auto boot = m_clock.bootMs();
        // One statement takes it, so that of two takers on two connections one gets it. Where boot times compare they
        // alone tell: a wall clock that was set back would hold a dead engine's lease for years. So it would after a
        // restart of the machine, which no engine outlives.
        auto taken = m_database.select(
            u"INSERT INTO lease (tenant, name, holder, boot_id, machine_id, fence, until_boot_ms, until_wall_ms) "
            u"VALUES (?, ?, ?, ?, ?, 1, ?, ?) "
            "ON CONFLICT (tenant, name) DO UPDATE SET holder = excluded.holder, boot_id = excluded.boot_id, "
            "machine_id = excluded.machine_id, fence = lease.fence + 1, "
            "until_boot_ms = excluded.until_boot_ms, until_wall_ms = excluded.until_wall_ms "
            "WHERE lease.holder = '' "
            "OR (lease.boot_id <> excluded.boot_id AND lease.until_wall_ms < ?) "
            "OR (lease.machine_id <> '' AND lease.machine_id = excluded.machine_id "
            "AND lease.boot_id <> '' AND excluded.boot_id <> '' AND lease.boot_id <> excluded.boot_id) "
            "OR (lease.boot_id = excluded.boot_id AND lease.until_boot_ms < ?) "
            "OR (? = 1 AND lease.boot_id <> '' AND lease.boot_id = excluded.boot_id) "
            "RETURNING fence"_s,
            m_database.tenant(), name, m_holder, m_bootId, m_machineId, boot + ttlMs, wall + ttlMs, wall, boot, alone);
        auto ours = taken.next();
        if (!ours) {
            return std::unexpected(ours.error());
        }
        if (*ours) {
            return LeaseToken{name, m_holder, taken.int64(0)};
        }
        auto held = state(name);
        if (!held) {
            return std::unexpected(held.error());
        }
        return fail(ErrorCode::LeaseLost,
                    u"an %1 works on this workspace already: %2. Stop that one first; reading works beside it"_s.arg(
                        name, *held ? (*held)->holder : u"another engine"_s));
    });
}

Result<void> Lease::renew(const LeaseToken &token, qint64 ttlMs)
{
    return atomically(m_database, [&]() -> Result<void> {
        if (const auto ours = owned(token); !ours) {
            return std::unexpected(ours.error());
        }
        return m_database
            .run(u"UPDATE lease SET until_boot_ms = ?, until_wall_ms = ? WHERE tenant = ? AND name = ? AND fence = ?"_s,
                 m_clock.bootMs() + ttlMs, m_clock.wallMs() + ttlMs, m_database.tenant(), token.name, token.fence)
            .transform([](qint64) { });
    });
}

Result<void> Lease::release(const LeaseToken &token)
{
    return m_database
        .run(u"UPDATE lease SET holder = '', until_boot_ms = 0, until_wall_ms = 0 WHERE tenant = ? AND name = ? AND "
             u"holder = ? "
             "AND fence = ?"_s,
             m_database.tenant(), token.name, token.holder, token.fence)
        .transform([](qint64) { });
}

Result<LeaseState> Lease::owned(const LeaseToken &token)
{
    auto now = read(m_database, token.name, m_database.dialect().forShare());
    if (!now) {
        return std::unexpected(now.error());
    }
    if (!*now || (*now)->holder != token.holder || (*now)->fence != token.fence) {
        const auto holder = *now && !(*now)->holder.isEmpty() ? (*now)->holder : u"nobody"_s;
        return fail(ErrorCode::LeaseLost, u"%1 is now held by %2"_s.arg(token.name, holder));
    }
    return **now;
}

Result<void> Lease::check(const LeaseToken &token)
{
    const auto now = owned(token);
    if (!now) {
        return std::unexpected(now.error());
    }
    if (now->untilWallMs <= m_clock.wallMs() || (now->bootId == m_bootId && now->untilBootMs <= m_clock.bootMs())) {
        return fail(ErrorCode::LeaseLost, u"%1 has expired and must be taken again"_s.arg(token.name));
    }
    return {};
}

Result<std::optional<LeaseState>> Lease::state(const QString &name)
{
    return read(m_database, name, {});
}

Result<std::optional<LeaseState>> leaseState(Database &database, const QString &name)
{
    return read(database, name, {});
}

} // namespace Throughline::Store
