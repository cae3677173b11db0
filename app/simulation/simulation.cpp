// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/simulation.h"

#include "app/simulation/business.h"
#include "app/simulation/coincidences.h"
#include "app/simulation/misfortune.h"
#include "app/simulation/stranger.h"
#include "app/simulation/trouble.h"
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

constexpr qint64 pollEveryMs = 45 * minuteMs;
constexpr qint64 calmMs = 40 * hourMs; ///< for everything to come to its end, once faults have stopped
constexpr qint64 lifeCalmMs = 8 * hourMs; ///< the same in an ordeal
constexpr qint64 strangerAtMs = 20 * hourMs; ///< in the evening: nothing is won then

/// The ERP's way of proving an order, by seed: all capabilities get their share.
QString erpProfile(quint64 seed)
{
    static const QStringList profiles{u"netsuite"_s,      u"netsuite-none"_s,  u"netsuite-query"_s,
                                      u"netsuite-none"_s, u"netsuite-async"_s, u"netsuite-query"_s,
                                      u"netsuite-none"_s, u"netsuite-query"_s};
    return profiles.at(static_cast<qsizetype>(seed / 2 % 8));
}

/// Short, so that keys expire while something is unknown: about as long as it takes another engine to take over.
qint64 keyLifetimeMs(quint64 seed)
{
    static constexpr std::array minutes{9, 13, 20};
    return minutes.at(seed % 3) * minuteMs;
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
        : m_scene(scene), m_folder(scratchTemplate()), m_dice(scene.seed, 6)
    {
    }

    Result<Report> play()
    {
        if (const auto set = build(); !set) {
            return std::unexpected(set.error());
        }
        m_scene.ordeal ? playOrdeal() : playDays();
        if (!stopped()) {
            m_oracle->atTheEnd();
        }
        m_report.scene = m_scene;
        m_report.findings = m_oracle->findings();
        m_report.crashes = m_first->crashes() + m_second->crashes();
        m_report.outages = m_trouble->outages();
        m_report.events = m_timeline.steps();
        m_report.traceHash = m_oracle->traceHash();
        m_report.storeOperations = m_first->operations() + m_second->operations();
        m_report.requests = m_wire->requests();
        m_report.held = held();
        if (m_scene.keepStore) {
            m_folder.setAutoRemove(false);
            m_report.store = m_workspace.storeFile();
        }
        m_first->stop();
        m_second->stop();
        return m_report;
    }

private:
    void playDays()
    {
        m_business->history();
        m_first->start();
        m_timeline.after(hourMs, world, [this] { m_second->start(); });
        m_misfortune->supervise();
        if (m_stranger) {
            m_timeline.at(strangerAtMs, world, [this] { m_stranger->start(); });
        }
        for (int day = 0; day < m_scene.days; ++day) {
            m_business->planDay(day);
            m_analysts->planDay(day);
            m_trouble->planDay(day);
            m_misfortune->planDay(day);
            m_coincidences->planDay(day);
        }
        const auto end = m_scene.days * dayMs - 10 * hourMs; // the last night is calm already
        run(end);
        // Faults stop; people go on with their part until nothing is left to do.
        m_coincidences->end();
        m_trouble->end();
        m_misfortune->end();
        m_wire->weather = {0, 0, 0, 0, 0, 0};
        if (m_stranger) {
            m_stranger->stop();
        }
        for (auto at = hourMs; at < calmMs - 8 * hourMs; at += 2 * hourMs) {
            m_timeline.after(at, world, [this] { m_analysts->work(); });
        }
        run(end + calmMs);
    }
    /// One engine, one order, fair weather, and one blow.
    void playOrdeal()
    {
        const auto &ordeal = *m_scene.ordeal;
        m_wire->weather = {0, 0, 0, 0, 0, 0};
        m_first->start();
        using enum Ordeal::Strike;
        if (ordeal.strike == StoreFails) {
            m_first->failInside(ordeal.at);
        } else if (ordeal.strike == Killed) {
            m_first->dieInside(ordeal.at);
        } else if (ordeal.strike == Refused) {
            m_wire->strikeAt.refused = ordeal.at;
        } else if (ordeal.strike == AnswerLost) {
            m_wire->strikeAt.answerLost = ordeal.at;
        }
        tend();
        const auto end = Business::turnMs * m_business->planLife(ordeal.life) + lifeCalmMs;
        for (auto at = 2 * hourMs; at < end - 2 * hourMs; at += hourMs) {
            m_timeline.at(at, world, [this] { m_analysts->work(); });
        }
        run(end);
    }
    /// Its supervisor starts it again.
    void tend()
    {
        if (m_first->owner() == world || m_first->lostLease()) {
            m_first->start();
        }
        m_timeline.after(5 * minuteMs, world, [this] { tend(); });
    }
    /// What the systems hold, without what was asked of them.
    QJsonObject held() const
    {
        QJsonObject all;
        const auto effects = m_estate->effects()["systems"_L1].toObject();
        for (auto it = effects.begin(); it != effects.end(); ++it) {
            all.insert(it.key(), it.value()["kinds"_L1]);
        }
        return all;
    }
    Result<void> build();
    Result<void> buildWorkspace();
    void wire();
    void nudge(); ///< both engines look at what is posted
    void webhooks();
    void deliver(const Estate::WebhookCall &call);
    void run(qint64 untilMs);
    bool leaseHeld();
    bool stopped() const
    {
        return m_timeline.standsStill() || (m_scene.untilFirstViolation && !m_oracle->findings().violations.isEmpty());
    }
    quint64 commits() const { return m_first->commits() + m_second->commits(); }

    Scene m_scene;
    QTemporaryDir m_folder;
    QTemporaryDir m_secondFolder{scratchTemplate()};
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
    std::unique_ptr<Analysts> m_analysts;
    std::unique_ptr<Trouble> m_trouble;
    std::unique_ptr<Misfortune> m_misfortune;
    std::unique_ptr<Coincidences> m_coincidences;
    std::unique_ptr<Process> m_first;
    std::unique_ptr<Process> m_second;
    std::unique_ptr<Stranger> m_stranger;
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

Result<void> Stage::buildWorkspace()
{
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
    const auto life = keyLifetimeMs(m_scene.seed);
    for (auto &system : m_workspace.estate.systems) {
        for (auto &operation : system.profile.operations) {
            operation.keyLifetimeMs = std::min(operation.keyLifetimeMs, life);
        }
        for (auto &source : system.profile.sources) {
            source.everyMs = pollEveryMs;
        }
    }
    std::ignore = Estate::tune(m_estate->truth(), u"stripe"_s, {{u"keyLifetimeMs"_s, life}});
    return {};
}

Result<void> Stage::build()
{
    auto truth = Estate::Truth::open(u":memory:"_s);
    if (!truth) {
        return std::unexpected(truth.error());
    }
    m_estate = std::make_unique<Estate::PocketEstate>(*std::move(truth));
    Estate::makeEmptyWorld(m_estate->truth(), m_scene.seed, epochMs);
    if (const auto built = buildWorkspace(); !built) {
        return built;
    }
    auto store = Store::Database::open(Store::Location::sqlite(m_workspace.storeFile()));
    if (!store) {
        return std::unexpected(store.error());
    }
    m_store = std::move(*store);
    if (const auto prepared = Api::prepareStore(*m_store); !prepared) {
        return prepared;
    }
    m_wire = std::make_unique<Wire>(m_timeline, *m_estate, m_scene.seed, m_scene.guards);
    m_oracle = std::make_unique<Oracle>(m_timeline, m_computer, *m_wire, *m_estate, m_workspace, *m_store);
    const auto orders = m_report.profile;
    const bool ownField = orders == "netsuite-query"_L1 || orders == "netsuite-none"_L1;
    m_business = std::make_unique<Business>(m_timeline, *m_estate, *m_store, *m_oracle, m_scene.seed,
                                            ownField ? u"custbody_throughline"_s : u"externalId"_s);
    m_analysts = std::make_unique<Analysts>(m_timeline, m_computer, *m_store, *m_oracle, m_scene.seed);
    m_trouble = std::make_unique<Trouble>(m_timeline, *m_estate, m_scene.seed);
    const Surroundings around{m_timeline,
                              *m_wire,
                              m_computer,
                              m_workspace,
                              m_secrets,
                              m_files,
                              m_scene.seed,
                              m_scene.guards,
                              [this] { return leaseHeld(); },
                              [this](Owner owner) { m_oracle->died(owner); }};
    m_first = std::make_unique<Process>(around, u"first"_s);
    m_second = std::make_unique<Process>(around, u"second"_s);
    m_misfortune = std::make_unique<Misfortune>(m_timeline, m_computer,
                                                Misfortune::Engines{m_first.get(), m_second.get()}, m_scene.seed);
    m_coincidences = std::make_unique<Coincidences>(
        m_timeline, *m_estate, Coincidences::Cast{*m_oracle, *m_misfortune, *m_business, *m_analysts}, m_scene.seed,
        keyLifetimeMs(m_scene.seed));
    if (m_scene.seed % 16 == 3 || !m_scene.guards.on(Guard::ForeignReference)) {
        if (!m_secondFolder.isValid()) {
            return fail(ErrorCode::StoreBroken, m_secondFolder.errorString());
        }
        m_stranger = std::make_unique<Stranger>(around, m_workspace, m_secondFolder.path(), epochMs + strangerAtMs);
    }
    wire();
    Estate::setWebhook(m_estate->truth(), u"http://engine.simulated/stripe"_s,
                       Estate::credential(m_estate->truth(), Estate::stripe(), u"webhookSecret"_s));
    std::ignore = m_estate->truth().commit();
    return {};
}

/// Who hears of what.
void Stage::wire()
{
    m_wire->onAsked = [this](Owner owner, const HttpRequest &request) {
        m_misfortune->effectLeaves(owner, request, true);
    };
    m_wire->onFirstByte = [this](Owner owner, const HttpRequest &request) {
        m_oracle->firstByte(owner, request);
        if (isEffect(request)) {
            m_misfortune->effectLeaves(owner, request, false);
        }
    };
    m_wire->onArrived = [this](const HttpRequest &request, const HttpReply &reply, bool told) {
        m_oracle->arrived(request, reply);
        m_webhooksDue = true;
        if (isEffect(request) && !told && reply.status < 400) {
            m_business->answerLost(request);
        }
    };
    m_wire->onAnswer = [this](Owner owner, const HttpRequest &request) { m_oracle->answered(owner, request); };
    m_oracle->holderOf = [this](Owner owner) {
        for (const auto *process : {m_first.get(), m_second.get()}) {
            if (process->owner() == owner) {
                return process->holder();
            }
        }
        return QString();
    };
    m_oracle->onMove = [this](const Intent &intent, StepState state) {
        m_analysts->see(intent, state);
        m_coincidences->see(intent, state);
    };
    m_trouble->moved = m_business->moved = m_coincidences->moved = [this] {
        std::ignore = m_estate->truth().commit();
        m_webhooksDue = true;
    };
    m_analysts->posted = [this] { nudge(); };
}

/// Stripe posts what is due to whoever works; nobody there is an answer too.
void Stage::webhooks()
{
    m_webhooksDue = false;
    auto &truth = m_estate->truth();
    for (const auto due = Estate::dueWebhooks(truth, m_estate->now(epochMs + m_timeline.now()));
         const auto &call : due) {
        if (!m_webhooksUnderWay.contains(call.delivery)) {
            m_webhooksUnderWay.insert(call.delivery);
            m_timeline.after(m_dice.between(20, 400), world, [this, call] { deliver(call); });
        }
    }
    if (const auto next = Estate::nextWebhookMs(truth)) {
        const auto in = *next - m_estate->now(epochMs + m_timeline.now());
        if (in > 0) {
            m_timeline.after(in, world, [this] { m_webhooksDue = true; });
        }
    }
}

void Stage::deliver(const Estate::WebhookCall &call)
{
    auto *process = m_misfortune->working();
    const auto answered = [this, call](bool accepted) {
        m_webhooksUnderWay.remove(call.delivery);
        Estate::webhookAnswered(m_estate->truth(), call.delivery, accepted, m_estate->now(epochMs + m_timeline.now()));
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
}

bool Stage::leaseHeld()
{
    auto lease = m_store->select(u"SELECT holder, boot_id, until_boot_ms FROM lease WHERE name = 'engine'"_s);
    if (!lease.next().value_or(false) || lease.text(0).isEmpty()) {
        return false;
    }
    return lease.text(1) == m_computer.bootId() && lease.int64(2) >= m_timeline.now() - m_computer.bootedMs;
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
        const auto commits = this->commits();
        const auto truth = m_estate->truth().lastSeq();
        if (commits != m_seenCommits || truth != m_seenTruth) {
            m_seenCommits = commits;
            m_seenTruth = truth;
            m_oracle->look();
        }
    }
    if (m_timeline.standsStill()) {
        m_oracle->violated(u"time"_s, u"stands still: somebody wakes at this moment again and again"_s);
    }
}

} // namespace

QStringList lives()
{
    return Business::lives();
}

QString toWord(Ordeal::Strike strike)
{
    using enum Ordeal::Strike;
    switch (strike) {
    case Nothing:
        return u"nothing"_s;
    case StoreFails:
        return u"store-fails"_s;
    case Refused:
        return u"refused"_s;
    case AnswerLost:
        return u"answer-lost"_s;
    case Killed:
        return u"killed"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

Result<Report> play(const Scene &scene)
{
    return Stage(scene).play();
}

} // namespace Throughline::Simulation
