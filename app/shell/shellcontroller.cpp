// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shellcontroller.h"

#include "app/components/format.h"
#include "app/components/looks.h"

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

const QString dot = u" · "_s;

QVariantMap tally(int n, const QString &role = u"secondary"_s)
{
    return {{u"text"_s, n > 0 ? Format::count(n) : QString()}, {u"role"_s, role}};
}

} // namespace

ShellController::ShellController(QObject *parent)
    : Controller(parent)
{
    connect(this, &Controller::backendChanged, this, [this] {
        connect(backend(), &Backend::nowChanged, this, &ShellController::clockChanged);
        Q_EMIT clockChanged();
    });
}

void ShellController::refresh(const QStringList &topics)
{
    if (touches(topics, "status"_L1)) {
        ask(backend()->status(), [this](const Api::StatusView &status) {
            m_status = status;
            Q_EMIT shellChanged();
        });
    }
    if (touches(topics, "systems"_L1)) {
        ask(backend()->systems(), [this](const QList<Api::SystemView> &systems) { takeSystems(systems); });
    }
    if (touches(topics, "plans"_L1)) {
        ask(backend()->plans(), [this](const QList<Api::PlanView> &plans) { takePlans(plans); });
    }
    if (touches(topics, "alerts"_L1)) {
        ask(backend()->alerts(), [this](const Api::AlertBoard &board) {
            m_alerts = board.unacknowledged;
            Q_EMIT shellChanged();
        });
    }
    if (touches(topics, "drills"_L1)) {
        ask(backend()->drills(), [this](const QList<Api::DrillView> &drills) {
            m_drillsRunning = int(std::ranges::count(drills, u"running"_s, &Api::DrillView::state));
            Q_EMIT shellChanged();
        });
    }
}

void ShellController::takeSystems(const QList<Api::SystemView> &systems)
{
    m_heldWords.clear();
    m_down = 0;
    for (const auto &system : systems) {
        if (system.health == "down"_L1) {
            ++m_down;
            m_heldWords.append(
                tr("%1 held since %2")
                    .arg(system.name, Format::evidenceTime(system.lastGoodSyncMs, backend()->zone()).left(5)));
        }
    }
    Q_EMIT shellChanged();
}

void ShellController::takePlans(const QList<Api::PlanView> &plans)
{
    using Api::PlanState;
    m_openPlans = 0;
    m_planText.clear();
    m_planId.clear();
    for (const auto &plan : plans) {
        if (plan.state == PlanState::Finished || plan.state == PlanState::Stopped) {
            continue;
        }
        ++m_openPlans;
        if (!m_planText.isEmpty()) {
            continue;
        }
        m_planId = plan.id;
        switch (plan.state) {
        case PlanState::Planned:
            m_planText = tr("1 plan waits for approval");
            break;
        case PlanState::Approved:
            m_planText = tr("1 plan is approved and waits");
            break;
        case PlanState::Holding:
            m_planText = tr("1 plan in its hold window");
            break;
        case PlanState::Paused:
            m_planText = tr("1 operation is paused");
            break;
        default:
            m_planText = tr("1 operation running, %1 of %2")
                             .arg(Format::count(plan.done + plan.failed + plan.skipped),
                                  Format::count(plan.done + plan.failed + plan.skipped + plan.left));
        }
    }
    Q_EMIT shellChanged();
}

QString ShellController::workspaceNote() const
{
    return simulated() ? tr("simulated, this computer")
                       : QString(tr("production") + dot + tr("%Ln system(s)", nullptr, m_status.systems));
}

QVariantMap ShellController::counts() const
{
    return {
        {u"exceptions"_s, tally(m_status.openExceptions)},
        {u"in-doubt"_s, tally(m_status.inDoubt, u"doubt"_s)},
        {u"operations"_s, tally(m_openPlans)},
        {u"alerts"_s, tally(m_alerts, u"warn"_s)},
        {u"systems"_s,
         QVariantMap{{u"text"_s, m_down > 0 ? tr("%Ln down", nullptr, m_down) : QString()}, {u"role"_s, u"danger"_s}}},
        {u"drills"_s,
         QVariantMap{{u"text"_s, m_drillsRunning > 0 ? tr("%Ln running", nullptr, m_drillsRunning) : QString()},
                     {u"role"_s, u"secondary"_s}}}};
}

bool ShellController::troubled() const
{
    return m_down > 0 || m_status.systemsInSync < m_status.systems || !m_status.stop.isEmpty();
}

QString ShellController::engineGlyph() const
{
    return !error().isEmpty() || !m_status.engineRunning ? u"down"_s : troubled() ? u"degraded"_s : u"applied"_s;
}

QString ShellController::engineRole() const
{
    return !error().isEmpty() || !m_status.engineRunning ? u"danger"_s : troubled() ? u"warn"_s : u"ok"_s;
}

QString ShellController::engineText() const
{
    if (!error().isEmpty()) {
        return error().section(u'\n', 0, 0);
    }
    if (loading()) {
        return tr("Starting");
    }
    if (!m_status.engineRunning) {
        return m_status.engineNote.isEmpty() ? tr("Engine not running")
                                             : tr("Engine not running: %1").arg(m_status.engineNote);
    }
    const QString runs = m_status.operating ? tr("Engine running") : tr("Engine observing, nothing is sent");
    if (!m_status.stop.isEmpty()) {
        return m_status.stop;
    }
    QStringList parts{
        m_status.engineNote.isEmpty() ? runs : tr("%1 in another process (%2)").arg(runs, m_status.engineNote),
        tr("%1 of %2 systems in sync").arg(Format::count(m_status.systemsInSync), Format::count(m_status.systems))};
    return (parts + m_heldWords).join(dot);
}

QString ShellController::engineDetail() const
{
    return loading() ? QString() : tr("outbox %1").arg(Format::count(m_status.outbox));
}

QString ShellController::clock() const
{
    return backend() ? Format::clock(backend()->nowMs(), backend()->zone()) : QString();
}

} // namespace Throughline
