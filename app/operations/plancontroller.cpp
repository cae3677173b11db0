// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/plancontroller.h"

#include "app/components/format.h"
#include "app/components/looks.h"
#include "app/operations/planwords.h"
#include "app/words/payload.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

/// As it is sent; what is only checked here shows amounts with the decimals of their currency.
QString fieldText(const Api::PlanItemView &item, const QString &field, const QString &text)
{
    if (item.checkedHere && field.endsWith("amount"_L1)) {
        if (const auto amount = Decimal::parse(text)) {
            return Money{*amount, item.amount.currency}.text();
        }
    }
    return text.isEmpty() || text == "null"_L1 ? PlanController::tr("(empty)") : text;
}

} // namespace

PlanController::PlanController(QObject *parent)
    : Controller(parent)
    , m_items({"position", "orderKey", "customer", "checkGlyph", "checkWord", "checkRole", "evidence", "amount",
               "currency", "quiet", "receiptGlyph", "receiptWord", "receiptRole", "receiptText", "waitsFor", "edited",
               "heldWord"})
    , m_fields({"field", "before", "after", "inTarget", "changed"})
{
    m_tick.setInterval(200);
    connect(&m_tick, &QTimer::timeout, this, &PlanController::holdChanged);
}

void PlanController::setPlanId(const QString &id)
{
    if (m_planId == id) {
        return;
    }
    m_planId = id;
    m_present = false;
    m_checkFilter.clear(); // the current item stays: a position, which the next plan has too
    Q_EMIT planIdChanged();
    Q_EMIT planChanged();
    if (backend()) {
        refresh({});
    }
}

void PlanController::refresh(const QStringList &topics)
{
    if (m_planId.isEmpty()) {
        return;
    }
    if (!touches(topics, "plans"_L1) && !topics.contains(u"plan:"_s + m_planId)) {
        const auto *item = current();
        if (item && running() && topics.contains(u"transaction:"_s + item->orderKey)) {
            askSequels(); // they go on after the plan has come to its end
        }
        return;
    }
    ask(backend()->plan(m_planId), [this](const Api::PlanView &plan) {
        if (plan.id != m_planId) {
            return;
        }
        if (plan.holdUntilMs != m_plan.holdUntilMs || !m_present) {
            m_holdFromMs = backend()->nowMs();
        }
        m_plan = plan;
        m_present = true;
        rebuildItems();
        askSteps();
        askSequels();
        m_plan.state == Api::PlanState::Holding ? m_tick.start() : m_tick.stop();
        Q_EMIT planChanged();
        Q_EMIT itemChanged();
        Q_EMIT holdChanged();
    });
}

void PlanController::rebuildItems()
{
    QList<KeyedModel::Row> rows;
    for (const auto &item : std::as_const(m_plan.items)) {
        if (!m_checkFilter.isEmpty() && planCheckKey(item) != m_checkFilter) {
            continue;
        }
        const Look check = planCheckLook(item);
        const Look receipt = planReceiptLook(item);
        rows.append({QString::number(item.position),
                     {item.position, item.orderKey, item.customer, check.glyph, check.word, check.role,
                      planEvidence(item, backend()->zone()), item.amount.isNull() ? QString() : item.amount.text(),
                      item.amount.currency, check.role != "info"_L1, receipt.glyph, receipt.word, receipt.role,
                      planReceipt(item, backend()->zone()), planWaitsFor(item), !item.edits.isEmpty(),
                      planHeldBy(m_plan, item)}});
    }
    m_items.setRows(std::move(rows));
    rebuildFields();
}

const Api::PlanItemView *PlanController::current() const
{
    const auto position = m_currentItem.toInt(); // an order may stand in a plan with several steps
    return position > 0 && position <= m_plan.items.size() ? &m_plan.items.at(position - 1) : nullptr;
}

void PlanController::rebuildFields()
{
    QList<KeyedModel::Row> rows;
    if (const auto *item = current()) {
        for (const auto &field : item->fields) {
            if (m_allFields || field.changed) {
                rows.append({field.field,
                             {field.field, fieldText(*item, field.field, field.before),
                              fieldText(*item, field.field, field.after), field.inTarget, field.changed}});
            }
        }
    }
    m_fields.setRows(std::move(rows));
}

QVariantMap PlanController::facts() const
{
    return m_present ? planFacts(m_plan, backend()->zone()) : QVariantMap();
}

QVariantList PlanController::checks() const
{
    return planChecks(m_plan);
}

QVariantList PlanController::gates() const
{
    return planGates(m_plan);
}

QVariantList PlanController::money() const
{
    return planMoney(m_plan);
}

QVariantList PlanController::progress() const
{
    return planProgress(m_plan);
}

bool PlanController::running() const
{
    using Api::PlanState;
    return m_present && m_plan.state != PlanState::Planned && m_plan.state != PlanState::Approved
        && m_plan.state != PlanState::Holding;
}

void PlanController::setCheckFilter(const QString &check)
{
    if (m_checkFilter != check) {
        m_checkFilter = check;
        rebuildItems();
        Q_EMIT planChanged();
    }
}

void PlanController::setCurrentItem(const QString &key)
{
    if (m_currentItem != key) {
        m_currentItem = key;
        rebuildFields();
        Q_EMIT itemChanged();
        m_sequels.clear(); // of another item
        Q_EMIT sequelsChanged();
        askSequels();
    }
}

void PlanController::setAllFields(bool all)
{
    if (m_allFields != all) {
        m_allFields = all;
        rebuildFields();
        Q_EMIT itemChanged();
    }
}

QVariantMap PlanController::item() const
{
    const auto *item = current();
    if (!item) {
        return {};
    }
    const auto changed = std::ranges::count_if(item->fields, &Api::FieldChange::changed);
    const QString fields = tr("%1 of %2 fields change").arg(Format::count(changed), Format::count(item->fields.size()));
    QStringList edited;
    for (const auto &edit : item->edits) {
        edited.append(tr("%1: %2 → %3").arg(edit.field, edit.before, edit.after));
    }
    return {{u"edited"_s, edited.join(u'\n')},
            {u"held"_s, planHeldBy(m_plan, *item)},
            {u"waitsFor"_s, planWaitsFor(*item)},
            {u"customer"_s, item->customer},
            {u"gate"_s, item->gate},
            {u"title"_s, item->orderKey},
            {u"scope"_s, item->fields.isEmpty() ? tr("nothing would be sent") : fields},
            {u"checkedHere"_s, item->checkedHere},
            {u"request"_s, item->checkedHere ? QString() : item->request},
            {u"evidence"_s, running() ? planReceipt(*item, backend()->zone()) : planEvidence(*item, backend()->zone())},
            {u"bodyLines"_s, payloadLines(item->body)}};
}

double PlanController::holdLeftMs() const
{
    return m_plan.state == Api::PlanState::Holding && backend()
        ? double(std::max<qint64>(0, m_plan.holdUntilMs - backend()->nowMs()))
        : 0;
}

double PlanController::holdShare() const
{
    const double whole = double(m_plan.holdUntilMs - m_holdFromMs);
    return whole > 0 ? std::clamp(holdLeftMs() / whole, 0.0, 1.0) : 0;
}

QString PlanController::firstGate() const
{
    if (m_plan.gates.isEmpty()) {
        return {};
    }
    const auto &gate = m_plan.gates.first();
    return tr("%Ln order(s)", nullptr, gate.items)
        + (gate.money.isNull() ? QString() : u", "_s + Format::amountWithCode(gate.money));
}

void PlanController::approve()
{
    ask(backend()->approvePlan(m_planId), [this] { Q_EMIT noted(tr("Approved; bound to the plan's hash.")); });
}

void PlanController::run()
{
    ask(backend()->runPlan(m_planId), [this] { Q_EMIT noted(tr("The hold window runs; nothing has been sent.")); });
}

void PlanController::undo()
{
    ask(backend()->undoPlan(m_planId), [this] { Q_EMIT noted(tr("Taken back. Nothing was sent.")); });
}

void PlanController::pause()
{
    ask(backend()->pausePlan(m_planId), [this] { Q_EMIT noted(tr("Paused after the sends that are under way.")); });
}

void PlanController::resume()
{
    ask(backend()->resumePlan(m_planId), [this] { Q_EMIT noted(tr("Goes on.")); });
}

void PlanController::stop()
{
    ask(backend()->stopPlan(m_planId),
        [this] { Q_EMIT noted(tr("Stopped; what was sent stays, what was not is released.")); });
}

void PlanController::copyHash()
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_plan.hash));
    Q_EMIT noted(tr("The plan's hash is in the clipboard."));
}

} // namespace Throughline
