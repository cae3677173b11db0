// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/wire.h"
#include "engine/api/engine.h"
#include "engine/transport/qtfiles.h"

namespace Throughline::Simulation
{

/// What all processes of a simulation share: one computer, one workspace, one network.
struct Surroundings {
    Timeline &timeline;
    Wire &wire;
    Computer &computer;
    const Api::Workspace &workspace;
    MemorySecrets &secrets;
    QtFiles &files;
    quint64 seed;
    Guards guards;
    /// Does somebody hold the engine's lease now? Spares a waiting process the opening of the store.
    std::function<bool()> leaseHeld;
    std::function<void(Owner)> died;
};

/// One engine process: it tries to get the lease, works while it has it, dies, sleeps, comes back.
class Process final : public Store::StoreProbe
{
public:
    Process(Surroundings around, QString name);
    ~Process() override;

    void start(); ///< now, and again from time to time while another one has the lease
    void kill(); ///< as kill -9; nothing of it happens any more
    void stop(); ///< the same, and no crash: by its supervisor
    void sleep(qint64 ms); ///< with the whole computer's boot clock going on
    /// Dies inside the store operation that is `operations` from now: everything after it fails, the process is killed.
    void dieInside(int operations) { m_fuse = operations; }
    /// The store operation that is `operations` from now fails, and only that one.
    void failInside(int operations) { m_flaw = operations; }
    int operations() const { return m_operations; } ///< on the store, in all its lives
    /// Falls asleep in the middle of what it does `operations` store operations from now.
    void sleepInside(int operations, qint64 ms)
    {
        m_drowsy = operations;
        m_sleepMs = ms;
    }

    Api::Engine *engine() const { return m_engine.get(); }
    bool works() const; ///< has the lease and is awake
    bool lostLease() const { return m_engine && !m_engine->trouble().isEmpty(); }
    QString holder() const; ///< by which the lease knows this life
    int crashes() const { return m_crashes; }
    Owner owner() const { return m_owner; }
    const QString &name() const { return m_name; }
    int lives() const { return m_lives; }
    quint64 commits() const { return m_commits; }

    std::optional<Error> before(Operation operation, QStringView sql) override;

private:
    void open();

    Surroundings m_around;
    QString m_name;
    Owner m_owner = world;
    int m_lives = 0;
    int m_crashes = 0;
    int m_fuse = -1;
    int m_flaw = -1;
    int m_operations = 0;
    int m_drowsy = -1;
    qint64 m_sleepMs = 0;
    bool m_dying = false;
    quint64 m_commits = 0;
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<ProcessNet> m_net;
    std::unique_ptr<Dice> m_dice;
    std::unique_ptr<Api::Engine> m_engine;
};

} // namespace Throughline::Simulation
