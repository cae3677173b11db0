// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/lease.h"
#include "storetest.h"

using namespace Throughline;
using namespace Throughline::Store;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 ttl = 15'000;
const auto name = u"engine"_s;
} // namespace

/// Who may run the engine after a crash, a reboot or a jump of the clock. `alone`: the taker holds the machine's lock.
class LeaseTest : public Test::StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void aDeadProcessOfThisBootIsTakenOverAtOnce_data() { addEngines(); }
    void aDeadProcessOfThisBootIsTakenOverAtOnce()
    {
        QFETCH(Engine, engine);
        const auto store = freshStore(engine);
        if (!store) {
            return;
        }
        Test::HandClock clock;
        Lease dead(*store, clock, u"a"_s, u"boot-1"_s);
        const auto first = dead.acquire(name, ttl, true);
        VERIFY_RESULT(first);
        Lease next(*store, clock, u"b"_s, u"boot-1"_s);
        VERIFY_ERROR(next.acquire(name, ttl, false), ErrorCode::LeaseLost); // without the lock it may be alive
        const auto taken = next.acquire(name, ttl, true);
        VERIFY_RESULT(taken);
        QCOMPARE(taken->fence, first->fence + 1);
        VERIFY_ERROR(dead.check(*first), ErrorCode::LeaseLost);
        VERIFY_ERROR(dead.renew(*first, ttl), ErrorCode::LeaseLost);
        VERIFY_RESULT(next.check(*taken));
    }
    /// The lock says nothing of other machines, and a boot id that is not ours may be one of theirs.
    void anotherBootMustRunOutByTheWallClock_data() { addEngines(); }
    void anotherBootMustRunOutByTheWallClock()
    {
        QFETCH(Engine, engine);
        const auto store = freshStore(engine);
        if (!store) {
            return;
        }
        Test::HandClock clock;
        clock.boot = 50 * 3'600'000; // up for days
        Lease earlier(*store, clock, u"a"_s, u"boot-1"_s);
        const auto first = earlier.acquire(name, ttl, true);
        VERIFY_RESULT(first);
        Test::HandClock rebooted;
        rebooted.wall = clock.wall + ttl;
        rebooted.boot = 20'000;
        Lease next(*store, rebooted, u"b"_s, u"boot-2"_s);
        VERIFY_ERROR(next.acquire(name, ttl, true), ErrorCode::LeaseLost);
        rebooted.pass(1);
        const auto taken = next.acquire(name, ttl, true); // though its boot clock is far behind the old one
        VERIFY_RESULT(taken);
        QCOMPARE(taken->fence, first->fence + 1);
        clock.pass(ttl + 1);
        VERIFY_ERROR(earlier.check(*first), ErrorCode::LeaseLost);
        VERIFY_RESULT(earlier.release(*first)); // too late: it frees nothing
        VERIFY_RESULT(next.check(*taken));
    }
    /// No engine outlives the boot of its machine, whatever the wall clock said then; of another machine it may.
    void anEarlierBootOfThisMachineHoldsNothing_data() { addEngines(); }
    void anEarlierBootOfThisMachineHoldsNothing()
    {
        QFETCH(Engine, engine);
        const auto store = freshStore(engine);
        if (!store) {
            return;
        }
        Test::HandClock clock;
        Lease earlier(*store, clock, u"a"_s, u"boot-1"_s, u"desk"_s);
        const auto first = earlier.acquire(name, ttl);
        VERIFY_RESULT(first);
        clock.wall -= 10 * 365 * 24 * qint64(3'600'000);
        Lease elsewhere(*store, clock, u"b"_s, u"boot-2"_s, u"laptop"_s);
        VERIFY_ERROR(elsewhere.acquire(name, ttl), ErrorCode::LeaseLost);
        Lease unknown(*store, clock, u"b"_s, {}, u"desk"_s);
        VERIFY_ERROR(unknown.acquire(name, ttl), ErrorCode::LeaseLost); // of which boot it is nobody knows
        Lease next(*store, clock, u"b"_s, u"boot-2"_s, u"desk"_s);
        const auto taken = next.acquire(name, ttl);
        VERIFY_RESULT(taken);
        QCOMPARE(taken->fence, first->fence + 1);
        VERIFY_ERROR(earlier.check(*first), ErrorCode::LeaseLost);
    }
    /// A laptop that slept: nobody took the lease, so it is ours again; the same after somebody took it, not.
    void whatRanOutAsleepIsRenewedUnlessTaken_data() { addEngines(); }
    void whatRanOutAsleepIsRenewedUnlessTaken()
    {
        QFETCH(Engine, engine);
        const auto store = freshStore(engine);
        if (!store) {
            return;
        }
        Test::HandClock clock;
        Lease ours(*store, clock, u"a"_s, u"boot-1"_s);
        const auto token = ours.acquire(name, ttl);
        VERIFY_RESULT(token);
        clock.pass(8 * 3'600'000);
        VERIFY_ERROR(ours.check(*token), ErrorCode::LeaseLost); // until it is renewed it decides nothing
        VERIFY_RESULT(ours.renew(*token, ttl));
        VERIFY_RESULT(ours.check(*token));
        clock.pass(ttl + 1);
        Lease other(*store, clock, u"b"_s, u"boot-1"_s);
        VERIFY_RESULT(other.acquire(name, ttl));
        VERIFY_ERROR(ours.renew(*token, ttl), ErrorCode::LeaseLost);
    }
    /// On one boot the boot clock alone tells: a wall clock that was set back would hold a dead engine's lease for years.
    void aWallClockSetBackHoldsNoLease_data() { addEngines(); }
    void aWallClockSetBackHoldsNoLease()
    {
        QFETCH(Engine, engine);
        const auto store = freshStore(engine);
        if (!store) {
            return;
        }
        Test::HandClock clock;
        Lease dead(*store, clock, u"a"_s, u"boot-1"_s);
        VERIFY_RESULT(dead.acquire(name, ttl));
        clock.pass(ttl + 1);
        clock.wall -= 100 * 3'600'000;
        Lease next(*store, clock, u"b"_s, u"boot-1"_s);
        VERIFY_RESULT(next.acquire(name, ttl));
    }
    void aMachineWithoutABootIdWaits_data() { addEngines(); }
    void aMachineWithoutABootIdWaits()
    {
        QFETCH(Engine, engine);
        const auto store = freshStore(engine);
        if (!store) {
            return;
        }
        Test::HandClock clock;
        Lease first(*store, clock, u"a"_s, {});
        VERIFY_RESULT(first.acquire(name, ttl, true));
        Lease second(*store, clock, u"b"_s, {});
        VERIFY_ERROR(second.acquire(name, ttl, true), ErrorCode::LeaseLost); // two machines may both have none
    }
    void fencesOnlyRise_data() { addEngines(); }
    void fencesOnlyRise()
    {
        QFETCH(Engine, engine);
        const auto store = freshStore(engine);
        if (!store) {
            return;
        }
        Test::HandClock clock;
        qint64 highest = 0;
        for (int round = 0; round < 12; ++round) {
            Lease lease(*store, clock, u"engine %1"_s.arg(round % 3), u"boot-%1"_s.arg(round / 4));
            const auto token = lease.acquire(name, ttl, round % 2 == 0);
            VERIFY_RESULT(token);
            QVERIFY2(token->fence > highest, qPrintable(u"%1 after %2"_s.arg(token->fence).arg(highest)));
            highest = token->fence;
            VERIFY_RESULT(lease.renew(*token, 2 * ttl));
            QCOMPARE((*lease.state(name))->fence, highest); // renewing is not a change of holder
            if (round % 3 == 0) {
                VERIFY_RESULT(lease.release(*token));
                QCOMPARE((*lease.state(name))->fence, highest); // given back, not forgotten
            } else {
                clock.pass(2 * ttl + 1);
            }
        }
    }
    void leasesOfOtherNamesAreOtherLeases_data() { addEngines(); }
    void leasesOfOtherNamesAreOtherLeases()
    {
        QFETCH(Engine, engine);
        const auto store = freshStore(engine);
        if (!store) {
            return;
        }
        Test::HandClock clock;
        Lease lease(*store, clock, u"a"_s, u"boot-1"_s);
        const auto one = lease.acquire(name, ttl);
        const auto other = lease.acquire(u"rebuild"_s, ttl);
        VERIFY_RESULT(one);
        VERIFY_RESULT(other);
        QCOMPARE(other->fence, 1);
        VERIFY_RESULT(lease.check(*one));
    }
};

QTEST_GUILESS_MAIN(LeaseTest)
#include "leasetest.moc"
