// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/simulation.h"

#include "app/simulation/business.h"
#include "app/simulation/process.h"
#include "engine/base/json.h"
#include "engine/estate/faults.h"
#include "engine/estate/stripewebhooks.h"
#include "engine/estate/system.h"
#include "engine/estate/world.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Throughline::Simulation
{

namespace
{

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 pollEveryMs = 45 * minuteMs;
constexpr qint64 keyLifetimeMs = 20 * minuteMs; ///< short, so that keys expire while something is unknown
constexpr qint64 yearsMs = 10 * 365 * dayMs;

/// The ERP's way of proving an order, by seed: all capabilities get their share.
QString erpProfile(quint64 seed)
{
    static const QStringList profiles{u"netsuite"_s, u"netsuite-query"_s, u"netsuite-none"_s, u"netsuite-none"_s};
    return profiles.at(static_cast<qsizetype>(seed % 4));
}

/// A store on memory where the machine offers it: a power cut is proved elsewhere, here it would only cost time.
QString scratchTemplate()
{
    const QString memory = u"/dev/shm"_s;
    const auto place = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return place + u"/throughline-simulation-XXXXXX"_s;
}

QJsonObject describe(const Estate::Truth &truth)
{
    QJsonObject systems;
    for (const auto *system : Estate::systems()) {
        QJsonObject entry{{u"kind"_s, system->kind},
                          {u"name"_s, system->name},
                          {u"baseUrl"_s, u"http://%1.simulated"_s.arg(system->id)}};
        for (const auto &name : {u"clientId"_s, u"clientSecret"_s, u"secretKey"_s, u"webhookSecret"_s}) {
            entry.insert(name, Estate::credential(truth, *system, name));
        }
        systems.insert(system->id, entry);
    }
    return {{u"systems"_s, systems}};
}

class Stage
{
public:
    explicit Stage(const Scene &scene)
        : m_scene(scene), m_folder(scratchTemplate()), m_dice(scene.seed, 4)
    {
    }

    Result<Report> play()
    {
        if (const auto set = build(); !set) {
            return std::unexpected(set.error());
        }
        m_business->history();
        m_first->start();
        m_timeline.after(hourMs, world, [this] { m_second->start(); });
        for (int day = 0; day < m_scene.days; ++day) {
            m_business->planDay(day);
            m_trouble->planDay(day);
            planMisfortunes(day);
        }
        run(m_scene.days * dayMs);
        m_report.findings = m_oracle->findings();
        // Faults stop; people go on with their part until nothing is left to do.
        m_trouble->end();
        m_wire->weather = {0, 0, 0, 0, 0, 0};
        m_calm = true;
        m_computer.wallOffsetMs = 0;
        bringBack(*m_first);
        for (int round = 0; round < 30; ++round) {
            m_timeline.after(round * 2 * hourMs, world, [this] { m_business->clerk(); });
        }
        run((m_scene.days + 3) * dayMs);
        if (!stopped()) {
            m_oracle->atTheEnd();
        }
        m_report.scene = m_scene;
        m_report.findings = m_oracle->findings();
        m_report.outages = m_trouble->outages();
        m_report.events = m_timeline.steps();
        m_report.traceHash = m_oracle->traceHash();
        if (m_scene.keepStore) {
            m_folder.setAutoRemove(false);
            m_report.store = m_workspace.storeFile();
        }
        m_first->kill();
        m_second->kill();
        return m_report;
    }

private:
    Result<void> build();
    void nudge(); ///< both engines look at what is posted
    void planMisfortunes(int day);
    void atTheWorstMoment(Owner owner);
    void misfortune();
    void bringBack(Process &process);
    void crash(Process &process);
    void webhooks();
    void run(qint64 untilMs);
    bool leaseHeld();
    bool stopped() const { return m_scene.untilFirstViolation && !m_oracle->findings().violations.isEmpty(); }
    Process *working() const { return m_first->works() ? m_first.get() : m_second->works() ? m_second.get() : nullptr; }

    Scene m_scene;
    QTemporaryDir m_folder;
    Dice m_dice;
    Timeline m_timeline;
    Computer m_computer;
    QtFiles m_files;
    MemorySecrets m_secrets;
    Api::Workspace m_workspace;
    std::unique_ptr<Estate::PocketEstate> m_estate;
    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<Store::Database> m_store; ///< the oracle's and the people's
    std::unique_ptr<Oracle> m_oracle;
    std::unique_ptr<Business> m_business;
    std::unique_ptr<Trouble> m_trouble;
    std::unique_ptr<Process> m_first;
    std::unique_ptr<Process> m_second;
    bool m_calm = false;
    std::function<void(Process &)> m_armed; ///< happens while an effect leaves
    bool m_armedEarly = false; ///< before its first byte, else after it
    bool m_webhooksDue = false;
    bool m_webhooksPlanned = false;
    QSet<QString> m_webhooksUnderWay;
    quint64 m_seenCommits = 0;
    qint64 m_seenTruth = 0;
    Report m_report;
};

void Stage::nudge()
{
    for (auto *process : {m_first.get(), m_second.get()}) {
        if (process->works()) {
            process->engine()->nudge();
        }
    }
}

Result<void> Stage::build()
{
    auto truth = Estate::Truth::open(u":memory:"_s);
    if (!truth) {
        return std::unexpected(truth.error());
    }
    m_estate = std::make_unique<Estate::PocketEstate>(*std::move(truth));
    Estate::makeEmptyWorld(m_estate->truth(), m_scene.seed, epochMs);
    if (const auto made = Api::createWorkspace(m_files, m_folder.path(), u"pocket"_s); !made) {
        return made;
    }
    m_report.profile = erpProfile(m_scene.seed);
    const QString description = m_folder.path() + u"/estate.yaml"_s;
    auto yaml = m_files.read(description);
    if (!yaml) {
        return std::unexpected(yaml.error());
    }
    yaml->replace("profile: netsuite\n"_ba, QByteArray("profile: " + m_report.profile.toUtf8() + "\n"));
    if (const auto written = m_files.write(description, *yaml); !written) {
        return written;
    }
    auto workspace = Api::openWorkspace(m_files, m_folder.path());
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    m_workspace = *workspace;
    Api::connectSimulation(m_workspace, {.descriptor = describe(m_estate->truth()), .control = {}, .controlToken = {}},
                           m_secrets);
    for (auto &system : m_workspace.estate.systems) {
        for (auto &operation : system.profile.operations) {
            operation.keyLifetimeMs = std::min(operation.keyLifetimeMs, keyLifetimeMs);
        }
        for (auto &source : system.profile.sources) {
            source.everyMs = pollEveryMs;
        }
    }
    std::ignore = Estate::tune(m_estate->truth(), u"stripe"_s, {{u"keyLifetimeMs"_s, keyLifetimeMs}});
    auto store = Store::Database::open(Store::Location::sqlite(m_workspace.storeFile()));
    if (!store) {
        return std::unexpected(store.error());
    }
    m_store = std::move(*store);
    if (const auto prepared = Api::prepareStore(*m_store); !prepared) {
        return prepared;
    }
    m_wire = std::make_unique<Wire>(m_timeline, *m_estate, m_scene.seed, m_scene.guards);
    m_oracle = std::make_unique<Oracle>(m_timeline, *m_wire, *m_estate, m_workspace, *m_store);
    m_wire->onAsked = [this](Owner owner, const HttpRequest &) {
        if (m_armedEarly) {
            atTheWorstMoment(owner);
        }
    };
    m_wire->onFirstByte = [this](Owner owner, const HttpRequest &request) {
        m_oracle->firstByte(owner, request);
        if (!m_armedEarly && request.sendByBootMs > 0) {
            atTheWorstMoment(owner);
        }
    };
    m_wire->onArrived = [this](const HttpRequest &request, const HttpReply &reply) {
        m_oracle->arrived(request, reply);
        m_webhooksDue = true;
    };
    m_wire->onAnswer = [this](Owner owner, const HttpRequest &request) { m_oracle->answered(owner, request); };
    m_business = std::make_unique<Business>(m_timeline, m_computer, *m_estate, *m_store, *m_oracle, m_scene.seed);
    m_trouble = std::make_unique<Trouble>(m_timeline, *m_estate, m_scene.seed);
    m_trouble->moved = m_business->moved = [this] {
        std::ignore = m_estate->truth().commit();
        m_webhooksDue = true;
    };
    m_business->posted = [this] { nudge(); };
    const Surroundings around{m_timeline,
                              *m_wire,
                              m_computer,
                              m_workspace,
                              m_secrets,
                              m_files,
                              m_scene.seed,
                              m_scene.guards,
                              [this] { return leaseHeld(); },
                              [this](Owner owner) {
                                  m_oracle->died(owner);
                                  ++m_report.crashes;
                              }};
    m_first = std::make_unique<Process>(around, u"first"_s);
    m_second = std::make_unique<Process>(around, u"second"_s);
    Estate::setWebhook(m_estate->truth(), u"http://engine.simulated/stripe"_s,
                       Estate::credential(m_estate->truth(), Estate::stripe(), u"webhookSecret"_s));
    std::ignore = m_estate->truth().commit();
    return {};
}

void Stage::planMisfortunes(int day)
{
    for (int i = 0; i < 5; ++i) {
        m_timeline.at(day * dayMs + m_dice.below(12 * hourMs), world, [this] { misfortune(); });
    }
}

void Stage::bringBack(Process &process)
{
    if (!process.engine() && process.owner() == world) {
        process.start();
    }
}

void Stage::crash(Process &process)
{
    process.kill();
    const auto away = m_dice.chance(700) ? m_dice.below(10 * minuteMs) : m_dice.below(8 * hourMs);
    m_timeline.after(away, world, [this, &process] { bringBack(process); });
}

void Stage::misfortune()
{
    if (m_calm) {
        return;
    }
    auto *process = working();
    const auto what = m_dice.below(100);
    if (what < 10) { // the computer is restarted, and its clock may be wrong after it
        for (auto *one : {m_first.get(), m_second.get()}) {
            crash(*one);
        }
        m_computer.bootedMs = m_timeline.now();
        ++m_computer.boots;
        return;
    }
    if (what < 22) { // the wall clock is set, and set right again
        const auto by = m_dice.chance(500) ? hourMs : yearsMs;
        m_computer.wallOffsetMs = m_dice.chance(500) ? by : -by;
        m_timeline.after(m_dice.between(minuteMs, 2 * hourMs), world, [this] { m_computer.wallOffsetMs = 0; });
        return;
    }
    if (!process) {
        return;
    }
    if (what < 45) { // asleep: long enough for the other one to take over, or not
        const auto length = m_dice.chance(500) ? m_dice.below(20 * minuteMs) : m_dice.below(8 * hourMs);
        m_armed = [length](Process &one) { one.sleep(length); };
        m_armedEarly = m_dice.chance(500);
        return;
    }
    if (what < 70) {
        process->dieInside(static_cast<int>(m_dice.between(1, 400)));
        m_timeline.after(hourMs, world, [this, process] { // unless it was idle and still lives
            process->kill();
            bringBack(*process);
        });
        return;
    }
    m_armed = [this](Process &one) { crash(one); };
    m_armedEarly = m_dice.chance(300);
}

/// What was arranged for the next effect: its sender dies or falls asleep while it leaves.
void Stage::atTheWorstMoment(Owner owner)
{
    for (auto *process : {m_first.get(), m_second.get()}) {
        if (m_armed && !m_calm && process->owner() == owner) {
            m_timeline.after(0, world, [process, owner, happens = std::exchange(m_armed, {})] {
                if (process->owner() == owner) {
                    happens(*process);
                }
            });
        }
    }
}

/// Stripe posts what is due to whoever works; nobody there is an answer too.
void Stage::webhooks()
{
    m_webhooksDue = false;
    auto &truth = m_estate->truth();
    for (const auto due = Estate::dueWebhooks(truth, m_estate->now(epochMs + m_timeline.now()));
         const auto &call : due) {
        if (m_webhooksUnderWay.contains(call.delivery)) {
            continue;
        }
        m_webhooksUnderWay.insert(call.delivery);
        m_timeline.after(m_dice.between(20, 400), world, [this, call] {
            auto *process = working();
            const auto answered = [this, call](bool accepted) {
                m_webhooksUnderWay.remove(call.delivery);
                Estate::webhookAnswered(m_estate->truth(), call.delivery, accepted,
                                        m_estate->now(epochMs + m_timeline.now()));
                std::ignore = m_estate->truth().commit();
                m_webhooksDue = true;
            };
            if (!process) {
                m_timeline.after(10'000, world, [answered] { answered(false); });
                return;
            }
            const auto open = std::make_shared<bool>(true);
            process->engine()->receive(u"stripe"_s, call.headers, call.body, [this, call, answered, open](int status) {
                if (std::exchange(*open, false)) {
                    if (status == 200) {
                        const auto body = parseJsonObject(call.body);
                        m_oracle->acknowledged(body ? (*body)["id"_L1].toString() : QString());
                    }
                    answered(status == 200);
                }
            });
            m_timeline.after(10'000, world, [answered, open] { // the process died with it
                if (std::exchange(*open, false)) {
                    answered(false);
                }
            });
        });
    }
    if (const auto next = Estate::nextWebhookMs(truth)) {
        const auto in = *next - m_estate->now(epochMs + m_timeline.now());
        if (in > 0) {
            m_timeline.after(in, world, [this] { m_webhooksDue = true; });
        }
    }
}

bool Stage::leaseHeld()
{
    auto lease =
        m_store->select(u"SELECT holder, boot_id, until_boot_ms, until_wall_ms FROM lease WHERE name = 'engine'"_s);
    if (!lease.next().value_or(false) || lease.text(0).isEmpty()) {
        return false;
    }
    return lease.text(1) == m_computer.bootId()
        ? lease.int64(2) >= m_timeline.now() - m_computer.bootedMs
        : lease.int64(3) >= epochMs + m_timeline.now() + m_computer.wallOffsetMs;
}

void Stage::run(qint64 untilMs)
{
    while (!stopped() && m_timeline.step(untilMs)) {
        if (m_webhooksDue && !m_webhooksPlanned) {
            m_webhooksPlanned = true;
            m_timeline.after(500, world, [this] {
                m_webhooksPlanned = false;
                webhooks();
            });
        }
        const auto commits = m_first->commits() + m_second->commits();
        const auto truth = m_estate->truth().lastSeq();
        if (commits != m_seenCommits || truth != m_seenTruth) {
            m_seenCommits = commits;
            m_seenTruth = truth;
            m_oracle->look();
        }
    }
}

} // namespace

Result<Report> play(const Scene &scene)
{
    return Stage(scene).play();
}

} // namespace Throughline::Simulation
