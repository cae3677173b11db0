// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/store/database.h"

namespace Throughline::Store
{

/// Proof of having been given a lease; `fence` rises with every change of holder.
struct LeaseToken {
    QString name;
    QString holder;
    qint64 fence = 0;
};

struct LeaseState {
    QString holder;
    QString bootId;
    qint64 fence = 0;
    qint64 untilBootMs = 0;
    qint64 untilWallMs = 0;
};

/// Who runs the engine. Two clocks: the holder counts as out when either has passed; a taker of the same boot of the
/// same machine waits for the boot clock, one of another machine for the wall clock, one of a later boot of the same
/// machine not at all: what held it ended with its boot.
class Lease
{
public:
    /// `bootId` tells one boot of one machine from another: boot times compare only inside it.
    /// `machineId` tells machines apart; empty = not known, then another boot may be one of another machine.
    Lease(Database &database, Clock &clock, const QString &holder, const QString &bootId,
          const QString &machineId = {});

    /// LeaseLost with the holder's name in words when somebody else has it.
    /// `alone`: the caller holds a lock of this machine that every engine of it needs, so a holder of the same boot is
    /// dead and its lease need not run out. Its fence is passed all the same.
    Result<LeaseToken> acquire(const QString &name, qint64 ttlMs, bool alone = false);
    /// LeaseLost when somebody else has taken it. One that only ran out (a suspended machine) is ours again: its fence
    /// shows that nobody had it in between.
    Result<void> renew(const LeaseToken &token, qint64 ttlMs);
    Result<void> release(const LeaseToken &token);
    /// Inside the transaction that relies on it.
    Result<void> check(const LeaseToken &token);
    Result<std::optional<LeaseState>> state(const QString &name);

private:
    Result<LeaseState> owned(const LeaseToken &token);

    Database &m_database;
    Clock &m_clock;
    QString m_holder;
    QString m_bootId;
    QString m_machineId;
};

/// Who holds a lease, for those who only want to know.
Result<std::optional<LeaseState>> leaseState(Database &database, const QString &name);

} // namespace Throughline::Store
