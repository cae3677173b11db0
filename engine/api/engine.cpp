// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/engine.h"

#include "engine/api/happenings.h"

#include "engine/api/commands.h"
#include "engine/api/slabook.h"
#include "engine/base/json.h"
#include "engine/base/log.h"
#include "engine/connectors/mappingloader.h"
#include "engine/store/mappingstore.h"
#include "engine/store/metastore.h"
#include "engine/store/querystore.h"
#include "engine/store/schema.h"
#include "engine/store/slastore.h"
#include "engine/store/transaction.h"
#include "engine/store/workstore.h"
#include "engine/transport/qtnet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

constexpr int gapsAtOnce = 50;
constexpr int wokenAtOnce = 200;
constexpr qint64 clockSetMs = 60'000; ///< more than clocks drift
constexpr qint64 waitAfterSetMs = 10 * 60'000;

QMap<QString, QString> rolesOf(const Config::Estate &estate)
{
    QMap<QString, QString> roles;
    for (const auto &system : estate.systems) {
        roles.insert(system.id, system.profile.role);
    }
    return roles;
}

/// Operate is switched on in the estate description for the first time; later a person decides, in the store.
Result<void> seedOperating(Store::Database &database, const Config::Estate &estate, qint64 nowMs)
{
    Store::MetaStore meta(database);
    for (const auto &use : estate.flows) {
        const QString key = u"operate-seeded:"_s + use.kind;
        const auto seeded = meta.value(key);
        if (!seeded) {
            return std::unexpected(seeded.error());
        }
        if (!seeded->isEmpty()) {
            continue;
        }
        // History is observed, never acted on: only what comes true from here on is. Ten minutes back in a pocket
        // estate, so that the deals won when it was made are its first work.
        const auto from = nowMs - (estate.simulated ? 10 * 60'000 : 0);
        const auto since = use.goLiveMs > 0 ? use.goLiveMs : from;
        if (const auto done = meta.setOperating(use.kind, use.operate ? std::optional(since) : std::nullopt); !done) {
            return done;
        }
        if (const auto done = meta.setValue(key, u"1"_s); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Pipeline::Rates ratesOf(const Config::Estate &estate)
{
    return {estate.reportingCurrency, estate.ratesDate.toString(Qt::ISODate), estate.rates};
}

Lanes::Reference referenceOf(const Config::Estate &estate)
{
    Lanes::Reference reference;
    reference.roleOfSystem = rolesOf(estate);
    QByteArray text;
    for (auto it = reference.roleOfSystem.begin(); it != reference.roleOfSystem.end(); ++it) {
        text += it.key().toUtf8() + '=' + it.value().toUtf8() + '\n';
    }
    reference.version = QString::fromLatin1(sha256Hex(text).left(12));
    return reference;
}

QStringList orderFlowsOf(const Workspace &workspace)
{
    QStringList kinds;
    for (const auto &flow : workspace.flows) {
        const bool listed = std::ranges::contains(workspace.estate.flows, flow.kind, &Config::FlowUse::kind);
        if (listed && flow.starts.kind == "opportunity"_L1) {
            kinds.append(flow.kind);
        }
    }
    return kinds;
}

Result<void> prepareStore(Store::Database &database)
{
    return Store::migrate(database);
}

Result<qint64> postCommand(Store::Database &database, const QString &kind, const QJsonObject &args,
                           const QString &actor, qint64 nowMs, const QString &id)
{
    Store::Command command;
    command.id = id;
    command.actor = actor;
    command.kind = kind;
    command.args = args;
    command.atMs = nowMs;
    return Store::CommandStore(database).post(command);
}

Result<std::unique_ptr<Engine>> Engine::open(World world, Workspace workspace, EngineOptions options)
{
    if (!options.guards.all() && !workspace.estate.simulated) {
        return fail(ErrorCode::NotAllowed, u"a defect may be switched on in a simulated workspace only"_s);
    }
    std::unique_ptr<Engine> engine(new Engine(world, std::move(workspace), std::move(options)));
    if (const auto opened = engine->openStore(); !opened) {
        return std::unexpected(opened.error());
    }
    engine->compose();
    if (const auto measured = engine->measure(); !measured) {
        return std::unexpected(measured.error());
    }
    return engine;
}

Engine::Engine(World world, Workspace workspace, EngineOptions options)
    : m_world(world), m_workspace(std::move(workspace)), m_options(std::move(options))
{
}

Engine::~Engine()
{
    m_stopped = true;
    for (const auto timer : {m_turnTimer, m_leaseTimer, m_changeTimer}) {
        m_world.clock.cancel(timer);
    }
    if (m_context) {
        m_context->stopping = true;
        m_context->wake = {};
        m_context->wrote = {};
    }
    m_alerts.reset();
    m_slas.reset();
    m_poller.reset();
    m_runner.reset();
    m_unwinder.reset();
    m_machine.reset();
    if (m_lease && m_context && !m_abandoned) {
        if (const auto released = m_lease->release(m_context->token); !released) {
            qCInfo(Log::engine) << "the lease runs out by itself:" << released.error().detail;
        }
    }
}

Result<void> Engine::openStore()
{
    auto database = Store::Database::open(Store::Location::sqlite(m_workspace.storeFile()));
    if (!database) {
        return std::unexpected(database.error());
    }
    m_database = std::move(*database);
    m_database->setProbe(m_options.storeProbe);
    if (const auto migrated = prepareStore(*m_database); !migrated) {
        return migrated;
    }
    m_lease = std::make_unique<Store::Lease>(*m_database, m_world.clock, m_options.holder, m_options.bootId,
                                             m_options.machineId);
    const auto token = m_lease->acquire(u"engine"_s, m_options.pace.leaseMs, m_options.alone != nullptr);
    if (!token) {
        return std::unexpected(token.error());
    }
    m_writer = std::make_unique<Store::Writer>(*m_database, [this] { wake(); });
    m_writer->admit([this](Store::Database &) -> Result<void> {
        if (!m_options.guards.on(Guard::Fence)) {
            return {};
        }
        // A lease that only ran out, because the machine slept, is still ours while nobody has taken it.
        auto held = m_lease->check(m_context->token);
        if (!held && !Store::storeFailed(held.error())) {
            held = m_lease->renew(m_context->token, m_options.pace.leaseMs);
        }
        if (!held && held.error().code == ErrorCode::LeaseLost) {
            m_takenOver = held.error().detail;
        }
        return held;
    });
    m_context = std::make_shared<Flows::Context>(
        Flows::Context{m_world.clock, m_world.random, *m_database, *m_writer, *m_lease, *token});
    m_context->engineId = m_options.holder;
    m_context->bootId = m_options.bootId;
    m_context->startedBootMs = m_world.clock.bootMs();
    m_context->guards = m_options.guards;
    m_context->networkLifeMs = m_options.networkLifeMs > 0 ? m_options.networkLifeMs
        : m_workspace.estate.simulated                     ? 5'000
                                                           : QtNet::abandonedLifeMs;
    m_context->wake = [this] { wake(); };
    m_context->wrote = [this](const QString &system, const QString &type) { m_poller->readSoon(system, type); };

    // The flows may have other posting windows now than when their steps began to wait.
    m_writer->queue([](Store::Database &store) { return Store::EffectsStore(store).wakeWaiting(u"posting-window"_s); });

    return Store::atomically(*m_database, [this]() -> Result<void> {
        const auto &mapping = m_workspace.mapping;
        const auto kept =
            Store::MappingStore(*m_database).use(mapping.version, mapping.content(), m_world.clock.wallMs());
        if (!kept) {
            return kept;
        }
        if (const auto used = useSlas(*m_database, m_workspace.slas, m_world.clock.wallMs()); !used) {
            return used;
        }
        if (const auto noted = noteConfiguration(*m_database, m_world.files, m_workspace, m_world.clock.wallMs());
            !noted) {
            return noted;
        }
        return seedOperating(*m_database, m_workspace.estate, m_world.clock.wallMs());
    });
}

void Engine::compose()
{
    for (const auto &system : std::as_const(m_workspace.estate.systems)) {
        m_context->sessions.insert(
            system.id, std::make_shared<Flows::Session>(system, m_world.net, m_world.clock, m_world.secrets));
    }
    m_book = std::make_shared<Flows::Book>(m_world.clock, m_workspace.estate, m_workspace.flows, m_workspace.mapping);
    m_book->setGuards(m_options.guards);
    for (const auto &flow : std::as_const(m_workspace.flows)) {
        if (flow.flowClass.criticality == "high"_L1) {
            m_context->urgentKinds.append(flow.kind);
        }
    }
    m_context->flow = [book = m_book](const QString &kind) { return book->flow(kind); };
    m_projector = std::make_unique<Pipeline::Projector>(m_world.clock, referenceOf(m_workspace.estate),
                                                        ratesOf(m_workspace.estate));
    m_projector->setOrderFlows(orderFlowsOf(m_workspace));
    m_projector->setOwnerOf(ownerOf(m_workspace));
    m_projector->setAdvance(
        [book = m_book](Store::Database &database, const QString &order, const QList<Store::RecordRow> &records) {
            return book->advance(database, order, records);
        });
    m_context->project = [this](Store::Database &database, const QString &order) {
        changed({u"status"_s, u"lanes"_s, u"causes"_s, u"items"_s, u"plans"_s, u"transaction:"_s + order});
        return m_projector->project(database, order);
    };
    m_pipeline = std::make_unique<Pipeline::Pipeline>(
        m_world.clock, *m_database, *m_writer, *m_projector,
        [book = m_book]() -> const Mapping::Mapping & { return book->mapping(); },
        [this](const QString &id) {
            const auto *system = m_workspace.estate.system(id);
            return system ? system->profile.family : QString();
        });
    m_pipeline->setGuards(m_options.guards);
    m_machine = std::make_unique<Flows::Machine>(m_context);
    m_unwinder = std::make_unique<Flows::Unwinder>(m_context, m_book);
    m_runner = std::make_unique<Recovery::Runner>(
        m_context, m_book, [this](const QString &plan) { changed({u"status"_s, u"plans"_s, u"plan:"_s + plan}); });
    m_slas = std::make_unique<SlaKeeper>(
        *m_database, *m_writer, m_workspace.slas.version,
        [this](Store::Database &database, const QString &order) { return m_context->project(database, order); });
    m_alerts = std::make_unique<AlertKeeper>(m_world.clock, *m_writer, m_workspace, [this] { changed({u"alerts"_s}); });

    m_polls = std::make_shared<Intake::PollContext>(
        Intake::PollContext{m_world.clock, *m_database, *m_writer, m_context->sessions.values()});
    std::ranges::sort(m_polls->sessions, {}, [](const auto &session) { return session->system().id; });
    m_polls->everyMsMax = m_options.pollEveryMsMax;
    m_polls->guards = m_options.guards;
    m_polls->arrived = [this] { wake(); };
    m_polls->caughtUp = [this](const QString &system, const QString &source, qint64 ms) {
        auto &sources = m_readUntil[system];
        sources[source] = ms;
        const auto *known = m_workspace.estate.system(system);
        if (known && sources.size() == known->profile.sources.size()) {
            m_marks.insert(known->profile.role, *std::ranges::min_element(sources));
            wake();
        }
    };
    m_polls->gap = [this](const QString &system, const QString &words) { m_gaps.insert(system, words); };
    m_poller = std::make_unique<Intake::Poller>(m_polls);
}

void Engine::start()
{
    m_poller->start();
    renewLease();
    wake();
}

void Engine::abandon()
{
    m_abandoned = true;
    m_stopped = true;
    m_context->stopping = true;
    m_polls->stopping = true;
}

void Engine::wake()
{
    if (m_stopped) {
        return;
    }
    // By the wall clock, one that was set ahead would make a later turn look like one that is due now.
    const auto now = m_world.clock.bootMs();
    if (m_turnTimer != 0 && m_turnAtBootMs <= now) {
        return;
    }
    m_world.clock.cancel(m_turnTimer);
    m_turnAtBootMs = now;
    m_turnTimer = m_world.clock.after(0, [this] { turn(); });
}

void Engine::turn()
{
    m_turnTimer = 0;
    const auto flushed = m_writer->flush();
    if (m_stopped) {
        return;
    }
    if (!m_takenOver.isEmpty()) { // else what was refused would be due again at once, and again
        drain();
    }
    if (m_draining) {
        if (m_writer->waiting() > 0) {
            wake();
        }
        return;
    }
    const auto trouble = flushed ? QString() : flushed.error().detail;
    if (trouble != m_trouble) {
        m_trouble = trouble;
        changed({u"status"_s});
        if (!trouble.isEmpty()) {
            qCWarning(Log::engine) << "the store takes no writes:" << trouble;
        }
    }
    followClock();
    qint64 next = m_world.clock.wallMs() + m_options.pace.idleMs;
    if (m_trouble.isEmpty()) {
        const auto pending = m_pipeline->pending();
        if (pending && *pending && !m_pipeline->running()) {
            m_pipeline->run([this](const Result<QStringList> &orders) {
                if (!orders) {
                    qCWarning(Log::pipeline) << "a batch could not be digested:" << orders.error().detail;
                    return;
                }
                QStringList topics{u"status"_s, u"lanes"_s, u"causes"_s, u"items"_s};
                for (const auto &order : *orders) {
                    topics.append(u"transaction:"_s + order);
                }
                changed(topics);
                wake();
            });
        }
        if (pending && !*pending && !m_pipeline->running()) {
            lookForGaps();
            m_slas->turn();
        }
        m_alerts->turn();
        if (const auto taken = m_machine->pump(); !taken) {
            qCWarning(Log::effects) << taken.error().detail;
        }
        for (const auto &wanted : {m_unwinder->pump(), m_runner->pump()}) {
            next = wanted && *wanted > 0 ? std::min(next, *wanted) : next;
        }
        runCommands();
        if (const auto dueMs = Store::WorkStore(*m_database).nextDueMs(); dueMs && *dueMs > m_world.clock.wallMs()) {
            next = std::min(next, *dueMs);
        } else if (dueMs && *dueMs > 0) {
            wakeSnoozed();
        }
        if (const auto due = Store::EffectsStore(*m_database).nextDueMs(); due && *due > m_world.clock.wallMs()) {
            next = std::min(next, *due);
        }
        putSystemStates();
    }
    if (m_writer->waiting() > 0) {
        wake();
        return;
    }
    if (m_turnTimer != 0) {
        return;
    }
    const auto waitMs = std::max<qint64>(1, next - m_world.clock.wallMs());
    m_turnAtBootMs = m_world.clock.bootMs() + waitMs;
    m_turnTimer = m_world.clock.after(waitMs, [this] { turn(); });
}

void Engine::followClock()
{
    const auto offset = m_world.clock.wallMs() - m_world.clock.bootMs();
    const auto before = std::exchange(m_wallOffsetMs, offset);
    if (std::abs(offset - before) < clockSetMs) {
        return;
    }
    if (before != 0) { // times written on either side of it cannot be compared
        const ClockJump jump{m_world.clock.bootMs() + before, m_world.clock.wallMs()};
        m_writer->queue([jump](Store::Database &database) { return Store::SlaStore(database).addJump(jump); });
    }
    // Steps wait until a time of the wall clock; one that was set back would keep them waiting for years.
    m_writer->queue([latest = m_world.clock.wallMs() + waitAfterSetMs](Store::Database &database) {
        return Store::EffectsStore(database).waitNoLongerThan(latest);
    });
}

void Engine::wakeSnoozed()
{
    const auto now = m_world.clock.wallMs();
    const auto due = m_waking ? Result<QStringList>() : Store::WorkStore(*m_database).due(now, wokenAtOnce);
    if (!due) {
        qCWarning(Log::engine) << "what was snoozed cannot be read:" << due.error().detail;
        return;
    }
    if (due->isEmpty()) {
        return;
    }
    m_waking = true;
    m_writer->queue(
        [ids = *due, now](Store::Database &database) { return Pipeline::wakeSnoozed(database, ids, u"time"_s, now); },
        [this](const Result<void> &done) {
            if (!done) {
                qCWarning(Log::engine) << "snoozed exceptions could not come back:" << done.error().detail;
            }
            m_waking = false;
            changed({u"status"_s, u"causes"_s, u"items"_s, u"work"_s});
            wake();
        });
}

void Engine::lookForGaps()
{
    for (const auto &[role, ms] : m_marks.asKeyValueRange()) {
        m_projector->setReadUntil(role, ms);
        m_gapsWanted = true;
    }
    m_marks.clear();
    if (!m_gapsWanted || m_gapsSought) {
        return;
    }
    for (const auto &[role, ms] : m_projector->readUntil().asKeyValueRange()) {
        const auto orders = Store::QueryStore(*m_database).watchesDue(role, ms, gapsAtOnce);
        if (!orders) {
            qCWarning(Log::pipeline) << "what waits for the" << role << "cannot be read:" << orders.error().detail;
            continue;
        }
        if (orders->isEmpty()) {
            continue;
        }
        m_gapsSought = true;
        m_writer->queue(
            [this, orders = *orders](Store::Database &database) -> Result<void> {
                for (const auto &order : orders) {
                    if (const auto done = m_context->project(database, order); !done) {
                        return done;
                    }
                }
                return {};
            },
            [this](const Result<void> &done) {
                if (!done) {
                    qCWarning(Log::pipeline) << "gaps could not be looked for:" << done.error().detail;
                }
                m_gapsSought = false;
                m_gapsWanted = done.has_value(); // what failed is tried again at the next mark
                wake();
            });
        return;
    }
    m_gapsWanted = false;
}

void Engine::drain()
{
    if (m_draining) {
        return;
    }
    qCWarning(Log::engine) << "another engine has taken over; this one stops:" << m_takenOver;
    m_trouble = m_takenOver;
    m_polls->stopping = true;
    m_draining = true; // answers under way are still written: they are evidence
    m_world.clock.cancel(m_leaseTimer);
    m_leaseTimer = 0;
    changed({u"status"_s});
}

void Engine::renewLease()
{
    m_leaseTimer = m_world.clock.after(m_options.pace.renewMs, [this] {
        if (const auto renewed = m_lease->renew(m_context->token, m_options.pace.leaseMs); !renewed) {
            if (renewed.error().code == ErrorCode::LeaseLost && m_options.guards.on(Guard::Fence)) {
                m_takenOver = renewed.error().detail;
                drain();
                return;
            }
            qCWarning(Log::engine) << "the lease could not be renewed:" << renewed.error().detail;
        }
        renewLease();
    });
}

Result<bool> Engine::quiet()
{
    // Polls write all the time without anything new; what counts is what is under way, unread or due.
    if (m_machine->inHand() > 0 || m_runner->busy() || m_unwinder->busy() || m_gapsSought
        || !m_commandsInHand.isEmpty()) {
        return false;
    }
    const auto pending = m_pipeline->pending();
    if (!pending) {
        return std::unexpected(pending.error());
    }
    if (*pending) {
        return false;
    }
    const auto due = Store::EffectsStore(*m_database).nextDueMs();
    if (!due) {
        return std::unexpected(due.error());
    }
    return *due > m_world.clock.wallMs();
}

QString Engine::busyWith()
{
    const auto pending = m_pipeline->pending();
    return u"%1 steps in hand, plans %2, pipeline %3, inbox %4, %5 writes, %6 commands, %7 poll rounds"_s
        .arg(m_machine->inHand())
        .arg(m_runner->busy() ? u"busy"_s : u"idle"_s, m_pipeline->running() ? u"running"_s : u"idle"_s,
             pending && *pending ? u"unread"_s : u"read"_s)
        .arg(m_writer->waiting())
        .arg(m_commandsInHand.size())
        .arg(m_poller->rounds());
}

void Engine::receive(const QString &system, const HttpHeaders &headers, const QByteArray &body,
                     std::function<void(int)> done)
{
    const auto session = m_context->sessions.value(system);
    if (!session) {
        done(404);
        return;
    }
    const auto name = session->system().secrets.value(
        session->system().profile.events["signature"_L1].toObject()["secret"_L1].toString());
    const auto secret = m_world.secrets.secret(name);
    if (!secret) {
        done(503);
        return;
    }
    const auto event = Connectors::openEvent(session->system(), headers, body, *secret, m_world.clock.wallMs());
    if (!event) {
        qCInfo(Log::intake) << system << "a webhook was refused:" << event.error().detail;
        done(400);
        return;
    }
    Store::Arrival arrival;
    arrival.system = system;
    arrival.source = u"events"_s; // the same events a poll of the log brings
    arrival.eventId = event->eventId;
    if (!m_options.guards.on(Guard::InboxOnce)) {
        arrival.eventId += u'#' + QString::number(m_world.clock.bootMs());
    }
    arrival.origin = Origin::Webhook;
    arrival.type = event->type;
    arrival.recordId = event->id;
    arrival.versionMs = event->versionMs;
    arrival.deleted = event->deleted;
    arrival.receivedMs = m_world.clock.wallMs();
    arrival.body = event->bytes;
    m_writer->queue(
        [arrival](Store::Database &database) {
            return Store::IngestStore(database).append({arrival}).transform([](const QList<qint64> &) { });
        },
        [this, done](const Result<void> &result) {
            done(result ? 200 : 503);
            wake();
        },
        Store::Writer::Kind::Evidence);
}

Result<void> Engine::reloadMapping()
{
    auto mapping = Connectors::loadMapping(m_world.files, m_workspace.folder);
    if (!mapping) {
        return std::unexpected(mapping.error());
    }
    m_workspace.mapping = *mapping;
    m_book->setMapping(*mapping);
    return {};
}

/// What clocks are measured by, with all that held before.
Result<void> Engine::measure()
{
    return slaHistoryOf(*m_database, m_workspace).transform([this](const auto &sla) { m_projector->setSla(sla); });
}

Result<void> Engine::followSlas(const Config::SlaBook &book)
{
    m_workspace.slas = book;
    if (const auto measured = measure(); !measured) {
        return measured;
    }
    m_slas->restart(book.version);
    changed({u"slas"_s, u"lanes"_s, u"items"_s});
    wake();
    return {};
}

void Engine::nudge()
{
    wake();
}

void Engine::runCommands()
{
    const auto pending = Store::CommandStore(*m_database).pending(m_commandsDone, 20);
    if (!pending) {
        qCWarning(Log::engine) << pending.error().detail;
        return;
    }
    // What is done is not asked for again; rows are posted in the order of their numbers.
    m_commandsDone = pending->isEmpty() ? m_commandsSeen : pending->first().seq - 1;
    for (const auto &command : *pending) {
        if (m_commandsInHand.contains(command.seq)) {
            continue;
        }
        m_commandsInHand.insert(command.seq);
        m_commandsSeen = std::max(m_commandsSeen, command.seq);
        carryOut(this, command);
    }
}

QCoro::Task<void> Engine::carryOut(Engine *engine, Store::Command command)
{
    const auto context = engine->m_context; // tells after every wait whether the engine is still there
    const CommandWorld world{context,
                             engine->m_book,
                             engine->m_poller.get(),
                             engine->m_world.files,
                             engine->m_options.holdMs,
                             engine->m_workspace.folder,
                             [engine] { return engine->reloadMapping(); },
                             ownerOf(engine->m_workspace),
                             &engine->m_workspace,
                             [engine](const Config::SlaBook &book) { return engine->followSlas(book); }};
    const auto result = co_await performCommand(world, command);
    if (context->stopping) {
        co_return; // it has no result yet and is carried out by the next engine
    }
    const auto written = co_await Flows::commit(context, [result, command, context](Store::Database &database) {
        Store::CommandResult row;
        row.commandSeq = command.seq;
        const bool refused = !result
            && (result.error().code == ErrorCode::NotAllowed || result.error().code == ErrorCode::Stale
                || result.error().code == ErrorCode::Conflict);
        row.state = result ? u"done"_s : refused ? u"refused"_s : u"failed"_s;
        row.result = result ? *result
                            : QJsonObject{{u"error"_s, QLatin1StringView(traits(result.error().code).name)},
                                          {u"detail"_s, result.error().detail}};
        row.atMs = context->clock.wallMs();
        return Store::CommandStore(database).finish(row);
    });
    if (context->stopping) {
        co_return;
    }
    if (!written) {
        qCWarning(Log::engine) << "the result of command" << command.seq
                               << "could not be kept:" << written.error().detail;
    }
    engine->m_commandsInHand.remove(command.seq);
    engine->m_alerts->soon();
    engine->changed({u"status"_s, u"plans"_s, u"causes"_s, u"items"_s, u"systems"_s, u"work"_s, u"alerts"_s,
                     u"command:"_s + QString::number(command.seq)});
    engine->wake();
}

void Engine::putSystemStates()
{
    const auto boot = m_world.clock.bootMs();
    if (m_statesAtBootMs > 0 && boot - m_statesAtBootMs < 1'000) {
        return;
    }
    m_statesAtBootMs = boot;
    const auto now = m_world.clock.wallMs();
    for (const auto &session : std::as_const(m_context->sessions)) {
        const auto &health = session->health();
        const auto breaker = session->breakerState();
        QJsonObject state{
            {u"last_good_ms"_s, health.lastGoodMs},
            {u"failing_since_ms"_s, health.failingSinceMs},
            {u"failures_alike"_s, health.failuresAlike},
            {u"last_status"_s, health.lastStatus},
            {u"last_error"_s, health.lastError},
            {u"paused"_s, health.paused},
            {u"breaker"_s,
             breaker == Breaker::State::Closed     ? u"closed"_s
                 : breaker == Breaker::State::Open ? u"open"_s
                                                   : u"half-open"_s},
            {u"breaker_opens_ms"_s, breaker == Breaker::State::Open ? now + session->breakerOpensInMs() : 0},
            {u"gap"_s, m_gaps.value(session->system().id)},
            {u"concurrency"_s, session->concurrencyMax()}};
        if (session->budget().limit()) {
            state.insert(u"rate_limit"_s, *session->budget().limit());
            state.insert(u"rate_remaining"_s, session->budget().remaining().value_or(0));
        }
        if (m_putStates.value(session->system().id) == state) {
            continue;
        }
        m_putStates.insert(session->system().id, state);
        if (const bool down = isDown(state);
            !m_down.contains(session->system().id) || m_down[session->system().id] != down) {
            m_down.insert(session->system().id, down);
            m_writer->queue([id = session->system().id, down, state, now](Store::Database &database) {
                return noteSystem(database, id, down, state, now);
            });
        }
        m_writer->queue([id = session->system().id, state, now](Store::Database &database) {
            return Store::ProjectionStore(database).putSystemState(id, state, now);
        });
        changed({u"systems"_s, u"status"_s});
    }
}

void Engine::changed(const QStringList &topics)
{
    for (const auto &topic : topics) {
        m_topics.insert(topic);
    }
    if (m_changeTimer != 0 || !m_changed) {
        return;
    }
    m_changeTimer = m_world.clock.after(0, [this] { // what one turn of the loop tells is told at once
        m_changeTimer = 0;
        auto list = m_topics.values();
        list.sort();
        m_topics.clear();
        m_changed(list);
    });
}

} // namespace Throughline::Api
