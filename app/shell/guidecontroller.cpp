// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/guidecontroller.h"

#include "app/components/causewords.h"
#include "engine/model/missing.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
/// What the pocket estate's ERP calls the product that no map knows.
constexpr auto pocketProduct = "PRO-EU-25"_L1;
constexpr auto pocketItem = "SKU-PRO-E1"_L1;
const auto doneSetting = u"guide/done"_s;
} // namespace

void GuideController::start()
{
    m_planId.clear();
    m_plan = Api::PlanState::Planned;
    go(Board);
    Q_EMIT pageWanted(u"lanes"_s, {});
    if (backend()) {
        refresh({});
    }
}

void GuideController::go(int step)
{
    m_step = std::clamp(step, 0, int(Receipts));
    Q_EMIT stepChanged();
}

void GuideController::next()
{
    m_step >= Receipts ? end() : go(m_step == Cause && !m_mapping ? Plan : m_step + 1);
}

void GuideController::back()
{
    go(std::max(int(Board), m_step == Plan && !m_mapping ? int(Cause) : m_step - 1));
}

void GuideController::setRemembers(bool remembers)
{
    m_remembers = remembers;
    m_first = remembers && !QSettings().value(doneSetting).toBool();
    Q_EMIT screenChanged();
}

void GuideController::end()
{
    if (shown()) {
        if (m_remembers) {
            QSettings().setValue(doneSetting, true);
        }
        go(0);
        Q_EMIT ended();
    }
}

void GuideController::refresh(const QStringList &topics)
{
    if (m_first && touches(topics, "status"_L1)) {
        ask(backend()->status(), [this](const Api::StatusView &status) {
            // A real estate is nothing to practise on; in the pocket estate something must have failed first.
            if (m_first && status.simulated && status.openExceptions > 0) {
                m_first = false;
                start();
            }
        });
    }
    if (!shown()) {
        return;
    }
    if (touches(topics, "causes"_L1) && m_step <= Cause) {
        ask(backend()->causes({}), [this](const QList<Api::CauseView> &causes) { takeCauses(causes); });
    }
    if (m_step == Plan && !m_planId.isEmpty()) {
        ask(backend()->plan(m_planId), [this](const Api::PlanView &plan) {
            if (plan.id == m_planId && plan.state != m_plan) {
                m_plan = plan.state;
                m_plan == Api::PlanState::Finished ? go(Receipts) : Q_EMIT stepChanged();
            }
        });
    }
}

/// A missing entry of a map is what a newcomer can repair and understand; without one the dearest cause serves.
void GuideController::takeCauses(const QList<Api::CauseView> &causes)
{
    const auto missing = std::ranges::find_if(
        causes, [](const Api::CauseView &view) { return missingEntry(view.cause.title).has_value(); });
    m_mapping = missing != causes.end();
    const auto *view = m_mapping ? &*missing : causes.isEmpty() ? nullptr : &causes.first();
    m_wanted = view ? view->cause.id : QString();
    m_wantedTitle = view ? causeWords(view->cause.title) : QString();
    m_key = m_mapping ? missingEntry(missing->cause.title)->key : QString();
    Q_EMIT stepChanged();
    look();
}

void GuideController::setPage(const QString &page)
{
    if (m_page != page) {
        m_page = page;
        Q_EMIT screenChanged();
        look();
    }
}

void GuideController::setCauseId(const QString &id)
{
    if (m_causeId != id) {
        m_causeId = id;
        Q_EMIT screenChanged();
        look();
    }
}

void GuideController::setPlanId(const QString &id)
{
    if (m_planId != id && !id.isEmpty()) {
        m_planId = id;
        m_plan = Api::PlanState::Planned;
        Q_EMIT screenChanged();
        look();
    }
}

void GuideController::look()
{
    if (!shown()) {
        return;
    }
    if (m_step == Board && m_page == "exceptions"_L1) {
        go(Cause);
    }
    if (m_step == Cause && m_page == "exceptions"_L1 && !m_wanted.isEmpty() && m_causeId == m_wanted) {
        go(m_mapping ? Mapping : Plan);
    }
    if ((m_step == Cause || m_step == Mapping) && m_page == "plan"_L1) {
        go(Plan); // somebody is ahead
    }
    if (m_step == Plan && backend()) {
        Q_EMIT stepChanged();
        refresh({u"plans"_s});
    }
}

void GuideController::mapped()
{
    if (m_step == Mapping) {
        go(Plan);
    }
}

void GuideController::act()
{
    switch (m_step) {
    case Board:
        Q_EMIT pageWanted(u"exceptions"_s, {});
        break;
    case Cause:
        Q_EMIT pageWanted(u"exceptions"_s, u"cause:"_s + m_wanted);
        break;
    case Mapping:
        Q_EMIT dialogWanted(u"mapping"_s);
        break;
    case Plan:
        if (m_planId.isEmpty()) {
            Q_EMIT dialogWanted(u"plan"_s);
        } else if (m_page == "plan"_L1) {
            Q_EMIT dialogWanted(m_plan == Api::PlanState::Planned ? u"approve"_s : u"start"_s);
        } else {
            Q_EMIT pageWanted(u"plan"_s, m_planId);
        }
        break;
    default:
        end();
    }
}

QString GuideController::title() const
{
    switch (m_step) {
    case Board:
        return tr("The board: what is stuck, and its money");
    case Cause:
        return tr("A cause, not a hundred symptoms");
    case Mapping:
        return tr("Repair what is wrong");
    case Plan:
        return m_planId.isEmpty()                ? tr("Plan the replay")
            : m_plan == Api::PlanState::Planned  ? tr("Read the plan, then approve it")
            : m_plan == Api::PlanState::Approved ? tr("Start it, with a hold window")
            : m_plan == Api::PlanState::Holding  ? tr("The hold window")
                                                 : tr("One order first, then the rest");
    default:
        return tr("Proved");
    }
}

QString GuideController::text() const
{
    switch (m_step) {
    case Board:
        return tr("Every lane shows how many orders stand still and what they are worth. Go to the exceptions: press "
                  "g, then e.");
    case Cause:
        return m_wantedTitle.isEmpty()
            ? tr("Orders that failed for the same reason stand together. As soon as one has failed, it appears here.")
            : m_mapping
            ? tr("Orders that failed for the same reason stand together. Choose \u201c%1\u201d, which you can repair "
                 "yourself right here: j and k move, Enter leads to its orders.")
                  .arg(m_wantedTitle)
            : tr("Orders that failed for the same reason stand together. Choose \u201c%1\u201d: j and k move, Enter "
                 "leads to its orders.")
                  .arg(m_wantedTitle);
    case Mapping:
        return m_key == pocketProduct
            ? tr("Sales sells %1, the ERP knows it under another name. Press f and tell it: %2, with a reason.")
                  .arg(QString(pocketProduct), QString(pocketItem))
            : tr("No map knows %1. Press f and tell what it is called in the target, with a reason.").arg(m_key);
    case Plan:
        return m_planId.isEmpty() ? tr("Press p for all of them. The target is asked about every order, and you see "
                                       "field by field what would be sent. Nothing is sent yet.")
            : m_plan == Api::PlanState::Planned
            ? tr("Nothing has been sent. Press r to approve exactly what is listed here.")
            : m_plan == Api::PlanState::Approved ? tr("Press Shift and r. For ten seconds you can take it back.")
            : m_plan == Api::PlanState::Holding
            ? tr("Until the line has run out, u takes it back at no cost.")
            : tr("The first order is sent and read back; only when it is proved the others follow.");
    default:
        return tr("Each receipt says what was proved in the target, and the exceptions close by themselves. Enter or a "
                  "double click opens an order. That is the whole loop; ? lists the keys.");
    }
}

QString GuideController::actionText() const
{
    switch (m_step) {
    case Board:
        return tr("Open the exceptions");
    case Cause:
        return m_wanted.isEmpty() ? QString() : tr("Choose it for me");
    case Mapping:
        return m_page == "exceptions"_L1 ? tr("Map it…") : QString();
    case Plan:
        return m_planId.isEmpty()                ? (m_page == "exceptions"_L1 ? tr("Replay all of them…") : QString())
            : m_page != "plan"_L1                ? tr("Back to the plan")
            : m_plan == Api::PlanState::Planned  ? tr("Approve it…")
            : m_plan == Api::PlanState::Approved ? tr("Start it")
                                                 : QString();
    default:
        return tr("Finish");
    }
}

} // namespace Throughline
