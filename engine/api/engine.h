// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/alertkeeper.h"
#include "engine/api/slakeeper.h"
#include "engine/api/workspace.h"
#include "engine/base/clock.h"
#include "engine/base/random.h"
#include "engine/flows/book.h"
#include "engine/flows/machine.h"
#include "engine/flows/unwinder.h"
#include "engine/intake/poller.h"
#include "engine/pipeline/pipeline.h"
#include "engine/recovery/planner.h"
#include "engine/recovery/runner.h"
#include "engine/store/commandstore.h"

#include <functional>
#include <memory>

namespace Throughline::Api
{

/// Everything the engine takes from the outside world.
struct World {
    Clock &clock;
    Net &net;
    Random &random;
    Files &files;
    SecretStore &secrets;
};

/// How often the engine does what nothing else makes it do.
struct Pace {
    qint64 idleMs = 1'000; ///< how long posted commands of other processes may wait
    qint64 leaseMs = 15'000; ///< how long a dead engine's workspace stays untouched
    qint64 renewMs = 5'000;
};

struct EngineOptions {
    QString holder; ///< who runs it, shown to others: "app on pc-marta, process 4711"
    QString bootId;
    QString machineId; ///< tells machines apart; empty = not known
    /// Held while the engine lives: a lock that no two engines of this machine over this workspace hold. With it the
    /// lease of a process that died is taken at once.
    std::shared_ptr<void> alone;
    qint64 pollEveryMsMax = 0; ///< > 0: no source waits longer
    Pace pace;
    qint64 holdMs = 10'000; ///< of plans, unless the command says otherwise
    /// longest life of an abandoned request; 0 = what the transport says of real networks, seconds on a simulated one
    qint64 networkLifeMs = 0;
    Store::StoreProbe *storeProbe = nullptr; ///< tests: asked before every statement and commit; outlives the engine
    std::optional<quint16> listenPort; ///< for webhooks on loopback, 0 = any free one; used by EngineThread
    Guards guards; ///< less than all of them is refused in a workspace with a real endpoint
};

/// The sync engine of one workspace, on one thread, with one writer. Whoever holds its lease runs it; commands are rows
/// that any process may post.
class Engine
{
public:
    /// LeaseLost names who runs it already; StoreNewer, BadConfig say what to do.
    static Result<std::unique_ptr<Engine>> open(World world, Workspace workspace, EngineOptions options);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    void start();
    /// From here on it does nothing, as a process that was killed: nothing is given back, written or answered.
    void abandon();
    /// Something may read differently now: topics as in the app's change sets.
    void onChanged(std::function<void(const QStringList &topics)> call) { m_changed = std::move(call); }
    /// A full disk or a broken store, in words; empty = the store takes writes.
    const QString &trouble() const { return m_trouble; }

    const Workspace &workspace() const { return m_workspace; }
    /// Complete rounds of all sources since start.
    int pollRounds() const { return m_poller->rounds(); }
    void pollNow(const QString &system = {}) { m_poller->pollNow(system); }
    /// Nothing in hand, nothing due, nothing unread in the inbox.
    Result<bool> quiet();
    /// What keeps it from being quiet, for logs.
    QString busyWith();
    /// A webhook's bytes: 2xx only after the commit.
    void receive(const QString &system, const HttpHeaders &headers, const QByteArray &body,
                 std::function<void(int status)> done);
    /// Reads mappings again (a value map was edited).
    Result<void> reloadMapping();
    /// Other SLA definitions hold from now on; the journal has them already. Every clock that runs is set anew.
    Result<void> followSlas(const Config::SlaBook &book);
    /// Carries out posted commands now.
    void nudge();

private:
    Engine(World world, Workspace workspace, EngineOptions options);
    Result<void> openStore();
    Result<void> measure();
    void compose();
    void wake();
    void turn();
    void followClock();
    void wakeSnoozed(); ///< those whose time has come
    void lookForGaps(); ///< once all that was read is digested: what is missing past its grace is a gap
    void renewLease();
    void drain(); ///< the lease is lost: nothing new is decided
    void runCommands();
    static QCoro::Task<void> carryOut(Engine *engine, Store::Command command);
    void putSystemStates();
    void changed(const QStringList &topics);

    World m_world;
    Workspace m_workspace;
    EngineOptions m_options;
    std::unique_ptr<Store::Database> m_database;
    std::unique_ptr<Store::Lease> m_lease;
    std::unique_ptr<Store::Writer> m_writer;
    std::shared_ptr<Flows::Book> m_book;
    std::unique_ptr<Pipeline::Projector> m_projector;
    std::unique_ptr<Pipeline::Pipeline> m_pipeline;
    Flows::ContextPtr m_context;
    std::unique_ptr<Flows::Machine> m_machine;
    std::shared_ptr<Intake::PollContext> m_polls;
    std::unique_ptr<Intake::Poller> m_poller;
    std::unique_ptr<Flows::Unwinder> m_unwinder;
    std::unique_ptr<Recovery::Runner> m_runner;
    std::unique_ptr<SlaKeeper> m_slas;
    std::unique_ptr<AlertKeeper> m_alerts;
    std::function<void(const QStringList &)> m_changed;
    QSet<QString> m_topics;
    QHash<QString, QJsonObject> m_putStates; ///< system states as written last
    QHash<QString, bool> m_down; ///< as the journal was told last
    QHash<QString, QString> m_gaps; ///< system -> what a log no longer reaches
    QString m_trouble;
    QSet<qint64> m_commandsInHand;
    qint64 m_commandsSeen = 0; ///< the newest one taken in hand
    qint64 m_commandsDone = 0; ///< everything up to here has its result
    QMap<QString, qint64> m_marks; ///< role -> caught up to, not yet believed: the inbox is digested first
    bool m_waking = false;
    bool m_gapsWanted = false;
    bool m_gapsSought = false;
    QMap<QString, QMap<QString, qint64>> m_readUntil; ///< system -> source -> caught up to
    Clock::TimerId m_turnTimer = 0;
    qint64 m_turnAtBootMs = 0;
    qint64 m_wallOffsetMs = 0; ///< wall less boot time; 0 at first, so a start counts as a clock that was set
    Clock::TimerId m_leaseTimer = 0;
    Clock::TimerId m_changeTimer = 0;
    qint64 m_statesAtBootMs = 0;
    bool m_draining = false;
    QString m_takenOver; ///< why nothing may be decided any more: somebody else holds the lease
    bool m_stopped = false;
    bool m_abandoned = false;
};

/// Makes or upgrades the schema of a store; StoreNewer when a newer product wrote it.
Result<void> prepareStore(Store::Database &database);

Pipeline::Rates ratesOf(const Config::Estate &estate);
Lanes::Reference referenceOf(const Config::Estate &estate);
Pipeline::OwnerOf ownerOf(const Workspace &workspace); ///< by its ownership matrix
QStringList orderFlowsOf(const Workspace &workspace); ///< kinds that start on an opportunity, of those the estate lists

/// Posts a command from any process and thread, on a connection of the caller's. Its sequence number.
Result<qint64> postCommand(Store::Database &database, const QString &kind, const QJsonObject &args,
                           const QString &actor, qint64 nowMs, const QString &id);

} // namespace Throughline::Api
