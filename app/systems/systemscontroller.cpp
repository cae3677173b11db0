// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systems/systemscontroller.h"

#include "app/components/format.h"
#include "app/components/looks.h"
#include "app/words/flowwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr double budgetDanger = 0.9;
const QString dash(QChar(0x2014));

QString wordOfFact(const QString &name)
{
    return name == "address"_L1 ? SystemsController::tr("Address")
        : name == "at_once"_L1  ? SystemsController::tr("Requests at once")
        : name == "profile"_L1  ? SystemsController::tr("Profile")
                                : name;
}

QString rateWords(const Api::SystemView &system)
{
    return system.rateLimit <= 0 ? SystemsController::tr("none published")
        : system.rateWords.isEmpty()
        ? SystemsController::tr("%1 of %2").arg(Format::count(system.rateUsed), Format::count(system.rateLimit))
        : system.rateWords;
}

} // namespace

SystemsController::SystemsController(QObject *parent)
    : Controller(parent)
    , m_systems({"name", "about", "glyph", "word", "role", "breakerGlyph", "breakerWord", "breakerRole", "sync",
                 "syncRole", "lag", "lagRole", "trend", "rateShare", "rateWords", "rateRole", "schema", "waiting",
                 "waitingMoney"})
    , m_flows({"title", "kind", "glyph", "word", "role", "since", "operating"})
{
}

void SystemsController::refresh(const QStringList &topics)
{
    if (touches(topics, "systems"_L1)) {
        ask(backend()->systems(), [this](const QList<Api::SystemView> &systems) {
            m_views = systems;
            QList<KeyedModel::Row> rows;
            for (const auto &system : systems) {
                rows.append(rowOf(system));
            }
            m_systems.setRows(std::move(rows));
            if (!find(m_current)) {
                m_current = m_systems.keyAt(0);
            }
            Q_EMIT systemsChanged();
        });
    }
    if (touches(topics, "status"_L1)) {
        ask(backend()->flows(), [this](const QList<Api::FlowView> &flows) { takeFlows(flows); });
    }
}

void SystemsController::takeFlows(const QList<Api::FlowView> &flows)
{
    m_flowViews = flows;
    QList<KeyedModel::Row> rows;
    for (const auto &flow : flows) {
        const bool on = flow.operatingSinceMs > 0;
        const bool dated = flow.operatingSinceMs > 1;
        rows.append(
            {flow.kind,
             {wordOfFlow(flow.kind, flow.title), flow.kind, on ? u"sending"_s : u"unverified"_s,
              on ? tr("Operates") : tr("Observes"), on ? u"ok"_s : u"info"_s,
              !on ? tr("nothing is sent")
                  : dated
                  ? tr("sends for what came true since %1").arg(Format::stamp(flow.operatingSinceMs, backend()->zone()))
                  : tr("sends for what becomes ready"),
              on}});
    }
    m_flows.setRows(std::move(rows));
    if (m_flows.rowOf(m_currentFlow) < 0) {
        m_currentFlow = m_flows.keyAt(0);
    }
    Q_EMIT systemsChanged();
}

bool SystemsController::observing() const
{
    return !m_flowViews.isEmpty()
        && std::ranges::all_of(m_flowViews, [](const Api::FlowView &flow) { return flow.operatingSinceMs == 0; });
}

void SystemsController::setCurrentFlow(const QString &kind)
{
    if (m_currentFlow != kind) {
        m_currentFlow = kind;
        Q_EMIT systemsChanged();
    }
}

QVariantMap SystemsController::flow() const
{
    const auto found = std::ranges::find(m_flowViews, m_currentFlow, &Api::FlowView::kind);
    return found == m_flowViews.end() ? QVariantMap()
                                      : QVariantMap{{u"title"_s, wordOfFlow(found->kind, found->title)},
                                                    {u"operating"_s, found->operatingSinceMs > 0}};
}

KeyedModel::Row SystemsController::rowOf(const Api::SystemView &system) const
{
    const Look health = system.paused ? Look{u"paused"_s, tr("Paused"), u"secondary"_s} : lookOfHealth(system.health);
    const Look breaker = lookOfBreaker(system.breaker);
    const double share =
        system.rateLimit > 0 ? std::clamp(double(system.rateUsed) / double(system.rateLimit), 0.0, 1.0) : -1.0;
    const QString trouble = health.role == "danger"_L1 ? health.role : u"text"_s;
    return {system.id,
            {system.name, wordOfRole(system.role), health.glyph, health.word, health.role, breaker.glyph, breaker.word,
             breaker.role, Format::evidenceTime(system.lastGoodSyncMs, backend()->zone()), trouble,
             system.lagMs >= 0 ? Format::age(system.lagMs) : dash, trouble, QVariant::fromValue(system.lagTrend), share,
             rateWords(system), share >= budgetDanger ? u"danger"_s : u"text"_s,
             system.schema.isEmpty() ? dash : system.schema,
             system.waiting > 0 ? tr("%Ln send(s)", nullptr, system.waiting) : Format::count(0),
             system.waiting > 0 && !system.waitingReporting.isNull() ? Format::shortAmount(system.waitingReporting)
                                                                     : QString()}};
}

const Api::SystemView *SystemsController::find(const QString &id) const
{
    const auto found = std::ranges::find(m_views, id, &Api::SystemView::id);
    return found == m_views.end() ? nullptr : &*found;
}

const Api::SystemView *SystemsController::gap() const
{
    const auto found = std::ranges::find(m_views, u"gap"_s, &Api::SystemView::health);
    return found == m_views.end() ? nullptr : &*found;
}

QString SystemsController::scope() const
{
    const auto count = [this](const QString &health) {
        return int(std::ranges::count(m_views, health, &Api::SystemView::health));
    };
    QStringList parts{tr("%Ln healthy", nullptr, count(u"healthy"_s))};
    for (const auto &[health, words] : {std::pair{u"degraded"_s, QT_TR_N_NOOP("%Ln degraded")},
                                        {u"gap"_s, QT_TR_N_NOOP("%Ln with a gap")},
                                        {u"down"_s, QT_TR_N_NOOP("%Ln down")}}) {
        if (count(health) > 0) {
            parts.append(tr(words, nullptr, count(health)));
        }
    }
    return tr("%Ln connected", nullptr, int(m_views.size())) + u" · "_s + parts.join(u", "_s);
}

void SystemsController::setCurrent(const QString &id)
{
    if (m_current != id) {
        m_current = id;
        Q_EMIT systemsChanged();
    }
}

QVariantMap SystemsController::pane() const
{
    const auto *system = find(m_current);
    if (!system) {
        return {};
    }
    const Look health = system->paused ? Look{u"paused"_s, tr("Paused"), u"secondary"_s} : lookOfHealth(system->health);
    QVariantList facts;
    const auto fact = [&](const QString &label, const QString &text) {
        facts.append(QVariantMap{{u"label"_s, label}, {u"text"_s, text}});
    };
    QString breaker = lookOfBreaker(system->breaker).word;
    if (system->breakerProbeMs > 0) {
        breaker += u", "_s + tr("one probe at %1").arg(Format::evidenceTime(system->breakerProbeMs, backend()->zone()));
    }
    fact(tr("Breaker"), breaker);
    fact(tr("Waiting to go"),
         tr("%Ln send(s)", nullptr, system->waiting)
             + (system->waitingReporting.isNull() ? QString()
                                                  : u", "_s + Format::amountWithCode(system->waitingReporting)));
    fact(tr("Last good sync"), Format::past(system->lastGoodSyncMs, backend()->nowMs(), backend()->zone()));
    for (auto it = system->facts.begin(); it != system->facts.end(); ++it) {
        fact(wordOfFact(it.key()), it.value().toVariant().toString());
    }
    return {{u"name"_s, system->name},
            {u"role"_s, wordOfRole(system->role)},
            {u"glyph"_s, health.glyph},
            {u"word"_s, health.word},
            {u"wordRole"_s, health.role},
            {u"errorHead"_s, system->errorHead},
            {u"errorText"_s, system->errorText},
            {u"paused"_s, system->paused},
            {u"facts"_s, facts}};
}

QString SystemsController::gapText() const
{
    const auto *system = gap();
    return system ? tr("Gap in %1: %2.").arg(system->name, system->errorHead) : QString();
}

QString SystemsController::gapDetail() const
{
    const auto *system = gap();
    return system ? system->errorText : QString();
}

QString SystemsController::gapSystem() const
{
    const auto *system = gap();
    return system ? system->id : QString();
}

void SystemsController::probe(const QString &id)
{
    const auto *system = find(id);
    const QString name = system ? system->name : id;
    ask(backend()->probeSystem(id), [this, name] { Q_EMIT noted(tr("%1 is asked now.").arg(name)); });
}

void SystemsController::probeAll()
{
    for (const auto &system : std::as_const(m_views)) {
        ask(backend()->probeSystem(system.id), [this] { Q_EMIT noted(tr("Every system is asked now.")); });
    }
}

void SystemsController::setPaused(const QString &id, bool paused)
{
    ask(backend()->pauseSystem(id, paused), [this, paused] {
        Q_EMIT noted(paused ? tr("Paused: neither read nor written until you resume it.") : tr("Goes on."));
    });
}

void SystemsController::setOperate(const QString &flow, bool on)
{
    ask(backend()->setOperate(flow, on), [this, on] {
        Q_EMIT noted(on ? tr("Operating from now on; what is older waits for a person.")
                        : tr("Observing; nothing is sent."));
    });
}

} // namespace Throughline
