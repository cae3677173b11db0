// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/dockcontroller.h"

#include "app/components/causewords.h"
#include "app/components/format.h"
#include "app/components/looks.h"
#include "app/operations/planwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr int newsMost = 60;
constexpr qint64 dayMs = 24 * 3'600'000LL;

} // namespace

DockController::DockController(QObject *parent)
    : Controller(parent), m_news({"time", "orderKey", "glyph", "word", "role", "receipt", "amount", "currency"})
{
}

const QList<Api::PlanView> &DockController::shown() const
{
    return m_tab == 0 ? m_running : m_tab == 1 ? m_finished : m_waiting;
}

void DockController::refresh(const QStringList &topics)
{
    const bool ours = std::ranges::any_of(topics, [](const QString &topic) { return topic.startsWith(u"plan:"); });
    if (touches(topics, "plans"_L1) || ours) {
        ask(backend()->plans(), [this](const QList<Api::PlanView> &plans) { takePlans(plans); });
    }
}

void DockController::takePlans(const QList<Api::PlanView> &plans)
{
    using Api::PlanState;
    const auto before = m_running.size();
    m_running.clear();
    m_finished.clear();
    m_waiting.clear();
    for (const auto &plan : plans) {
        switch (plan.state) {
        case PlanState::Planned:
        case PlanState::Approved:
            m_waiting.append(plan);
            break;
        case PlanState::Finished:
        case PlanState::Stopped:
            if (plan.frozenMs > backend()->nowMs() - dayMs && plan.done + plan.failed + plan.skipped > 0) {
                m_finished.append(plan);
            }
            break;
        default:
            m_running.append(plan);
        }
    }
    if (!std::ranges::contains(shown(), m_planId, &Api::PlanView::id)) {
        m_planId = shown().isEmpty() ? QString() : shown().first().id;
    }
    if (m_asked && m_running.size() > before) {
        m_tab = 0;
        m_planId = m_running.first().id;
        Q_EMIT begun();
    } else if (m_tab == 0 && before > 0 && m_running.isEmpty() && !m_finished.isEmpty()) {
        m_tab = 1; // what came of it, not an empty list
        m_planId = m_finished.first().id;
        Q_EMIT ended();
    }
    m_asked = true;
    askPlan();
    Q_EMIT dockChanged();
}

void DockController::askPlan()
{
    if (m_planId.isEmpty()) {
        m_plan = {};
        m_news.setRows({});
        return;
    }
    ask(backend()->planNews(m_planId, newsMost), [this](const Api::PlanView &plan) {
        if (plan.id != m_planId) {
            return;
        }
        m_plan = plan;
        QList<KeyedModel::Row> rows;
        for (const auto &one : plan.news) {
            const Look look = one.receipt == Api::ReceiptKind::None ? lookOf(StepState::InFlight) : lookOf(one.receipt);
            rows.append(
                {QString::number(one.position),
                 {Format::evidenceTime(one.atMs, backend()->zone()), one.orderKey, look.glyph, look.word, look.role,
                  one.text, one.amount.isNull() ? QString() : one.amount.text(), one.amount.currency}});
        }
        m_news.setRows(std::move(rows));
        Q_EMIT dockChanged();
    });
}

void DockController::setTab(int tab)
{
    if (m_tab != tab) {
        m_tab = tab;
        m_planId = shown().isEmpty() ? QString() : shown().first().id;
        askPlan();
        Q_EMIT dockChanged();
    }
}

void DockController::setPlanId(const QString &id)
{
    if (m_planId != id) {
        m_planId = id;
        askPlan();
        Q_EMIT dockChanged();
    }
}

QVariantList DockController::tabs() const
{
    const auto tab = [](const QString &text, qsizetype count) {
        return QVariantMap{{u"text"_s, text}, {u"count"_s, Format::count(count)}, {u"role"_s, u"secondary"_s}};
    };
    return {tab(tr("Operations running"), m_running.size()), tab(tr("Finished in a day"), m_finished.size()),
            tab(tr("Waiting"), m_waiting.size())};
}

QVariantList DockController::choices() const
{
    QVariantList list;
    for (const auto &plan : shown()) {
        list.append(QVariantMap{{u"id"_s, plan.id}, {u"title"_s, causeWords(plan.title)}});
    }
    return list;
}

QVariantMap DockController::facts() const
{
    if (m_plan.id.isEmpty() || !backend()) {
        return {};
    }
    const Look look = lookOf(m_plan.state);
    return {{u"title"_s, causeWords(m_plan.title)},
            {u"who"_s, tr("%1, frozen %2").arg(m_plan.actor, Format::stamp(m_plan.frozenMs, backend()->zone()))},
            {u"state"_s, Api::toWord(m_plan.state)},
            {u"glyph"_s, look.glyph},
            {u"role"_s, look.role},
            {u"word"_s, look.word},
            {u"stopReason"_s, m_plan.stopReason}};
}

QVariantList DockController::parts() const
{
    QVariantList list;
    const int all = m_plan.done + m_plan.failed + m_plan.skipped + m_plan.held + m_plan.left;
    const auto add = [&](const Look &look, int number, const QString &word, bool counted) {
        if (number > 0) {
            list.append(QVariantMap{{u"glyph"_s, look.glyph},
                                    {u"role"_s, look.role},
                                    {u"number"_s, Format::count(number)},
                                    {u"word"_s, word},
                                    {u"share"_s, counted && all > 0 ? double(number) / all : 0.0}});
        }
    };
    add(lookOf(Api::ReceiptKind::Applied), m_plan.done, tr("done, read back"), true);
    add(lookOf(Api::ReceiptKind::Failed), m_plan.failed, tr("failed"), true);
    add(lookOf(Api::ReceiptKind::AlreadyThere), m_plan.skipped, tr("nothing sent"), true);
    add({u"paused"_s, {}, u"warn"_s}, m_plan.held, tr("held by what they need"), true);
    add(lookOf(StepState::InFlight), m_plan.underWay, tr("under way"), true);
    add(lookOf(StepState::Planned), m_plan.left - m_plan.underWay, tr("left"), false);
    return list;
}

QVariantList DockController::gates() const
{
    return planGates(m_plan);
}

QVariantList DockController::figures() const
{
    QVariantList list;
    const auto add = [&](const QString &head, const QString &text) {
        list.append(QVariantMap{{u"head"_s, head}, {u"text"_s, text}});
    };
    const QString none(QChar(0x2014));
    add(tr("Rate"), m_plan.rate > 0 ? tr("%1 a minute").arg(Format::count(m_plan.rate)) : none);
    add(tr("Left"), m_plan.etaMs > 0 ? tr("about %1").arg(Format::age(m_plan.etaMs)) : none);
    QStringList proved;
    for (const auto &sum : m_plan.proved) {
        proved.append(Format::amountWithCode(sum.money));
    }
    add(tr("Money verified"), proved.isEmpty() ? none : proved.join(u" · "_s));
    const int ended = m_plan.done + m_plan.failed;
    add(tr("Failure share"),
        tr("%1, stops at 5 %").arg(Format::percent(ended > 0 ? double(m_plan.failed) / ended : 0)));
    return list;
}

void DockController::pause()
{
    ask(backend()->pausePlan(m_planId), [this] { Q_EMIT noted(tr("Paused after the sends that are under way.")); });
}

void DockController::resume()
{
    ask(backend()->resumePlan(m_planId), [this] { Q_EMIT noted(tr("Goes on.")); });
}

void DockController::stop()
{
    ask(backend()->stopPlan(m_planId),
        [this] { Q_EMIT noted(tr("Stopped; what was sent stays, what was not is released.")); });
}

} // namespace Throughline
