// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/format.h"
#include "app/operations/plancontroller.h"
#include "app/operations/planwords.h"
#include "app/words/flowwords.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

// Other choices for a plan that has sent nothing, and the figures of one that runs.
namespace Throughline
{

namespace
{

QString shown(const QJsonValue &value)
{
    return value.isString() ? value.toString()
        : value.isDouble()  ? QString::number(value.toDouble(), 'g', 17)
                            : value.toVariant().toString();
}

/// What was typed, as the type that stands there: a number stays a number.
QJsonValue typed(const QString &text, const QJsonValue &before)
{
    if (before.isDouble()) {
        bool number = false;
        const auto value = text.toDouble(&number);
        return number ? QJsonValue(value) : QJsonValue(text);
    }
    if (before.isBool() && (text == "true"_L1 || text == "false"_L1)) {
        return text == "true"_L1;
    }
    return text;
}

} // namespace

QVariantMap PlanController::choices() const
{
    using Api::PlanState;
    const bool open = m_present && (m_plan.state == PlanState::Planned || m_plan.state == PlanState::Approved);
    return {{u"open"_s, open},
            {u"paced"_s, open || m_plan.state == PlanState::Paused},
            {u"from"_s, m_plan.from.isEmpty() ? u"failed"_s : m_plan.from},
            {u"mapping"_s, m_plan.mapping.isEmpty() ? u"current"_s : m_plan.mapping},
            {u"perMinute"_s, m_plan.perMinute},
            {u"atOnce"_s, m_plan.atOnce},
            {u"edited"_s, m_plan.edited},
            {u"held"_s, m_plan.held},
            {u"replaces"_s, m_plan.replaces}};
}

QVariantList PlanController::edits() const
{
    QVariantList list;
    for (auto whom = m_plan.edits.begin(); whom != m_plan.edits.end(); ++whom) {
        const auto fields = whom->toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            list.append(QVariantMap{{u"whom"_s, whom.key() == "*"_L1 ? tr("all items") : whom.key()},
                                    {u"field"_s, it.key()},
                                    {u"value"_s, shown(it.value())}});
        }
    }
    return list;
}

QVariantList PlanController::inputs() const
{
    QVariantList list;
    for (const auto &input : m_inputs) {
        list.append(QVariantMap{{u"field"_s, input.field}, {u"value"_s, shown(input.value)}});
    }
    return list;
}

QStringList PlanController::effects() const
{
    return m_present ? planEffects(m_plan) : QStringList();
}

QVariantList PlanController::sequels() const
{
    QVariantList list;
    for (const auto &one : m_sequels) {
        const auto note = planSequelNote(one, backend()->zone());
        const bool done = one.state == StepState::Succeeded;
        list.append(QVariantMap{{u"title"_s, planSequelTitle(one)},
                                {u"request"_s, planRequest(one.request)},
                                {u"note"_s, note},
                                {u"noteRole"_s,
                                 done                       ? u"ok"_s
                                     : one.cannot.isEmpty() ? u"secondary"_s
                                                            : u"warn"_s}});
    }
    return list;
}

QString PlanController::approval() const
{
    const auto *item = current();
    return planApproval(m_plan, item ? item->orderKey : QString(), m_sequels);
}

void PlanController::askSequels()
{
    const auto *item = current();
    if (!item || !backend()) {
        return;
    }
    ask(backend()->planSequels(m_planId, item->position),
        [this, plan = m_planId, key = m_currentItem](const QList<Api::SequelView> &sequels) {
            if (plan == m_planId && key == m_currentItem && sequels != m_sequels) {
                m_sequels = sequels;
                Q_EMIT sequelsChanged();
            }
        });
}

QVariantList PlanController::rate() const
{
    QVariantList list;
    const auto add = [&](const QString &head, const QString &text) {
        list.append(QVariantMap{{u"head"_s, head}, {u"text"_s, text}});
    };
    if (!running()) {
        return list;
    }
    add(tr("Rate"), m_plan.rate > 0 ? tr("%1 a minute").arg(Format::count(m_plan.rate)) : QString(QChar(0x2014)));
    add(tr("Left"),
        m_plan.etaMs > 0 ? tr("%1, about %2").arg(Format::count(m_plan.left), Format::age(m_plan.etaMs))
                         : Format::count(m_plan.left));
    const int ended = m_plan.done + m_plan.failed;
    add(tr("Failure share"), Format::percent(ended > 0 ? double(m_plan.failed) / ended : 0));
    if (m_plan.held > 0) {
        add(tr("Held"), tr("%Ln item(s)", nullptr, m_plan.held));
    }
    return list;
}

/// From which steps the flow of its orders can be taken up.
void PlanController::askSteps()
{
    if (m_plan.items.isEmpty() || m_stepsOf == m_plan.items.first().orderKey) {
        return;
    }
    m_stepsOf = m_plan.items.first().orderKey;
    ask(backend()->transaction(m_stepsOf), [this](const Api::TransactionView &view) {
        QStringList words;
        m_fromSteps = {QVariantMap{{u"word"_s, u"failed"_s}, {u"title"_s, tr("the step that stopped")}},
                       QVariantMap{{u"word"_s, u"start"_s}, {u"title"_s, tr("the start of the flow")}}};
        for (const auto &step : view.steps) {
            if (!words.contains(step.step)) {
                words.append(step.step);
                m_fromSteps.append(QVariantMap{{u"word"_s, step.step}, {u"title"_s, wordOfStep(step.step)}});
            }
        }
        Q_EMIT stepsChanged();
    });
}

void PlanController::askInputs()
{
    const auto *item = current();
    m_inputs.clear();
    Q_EMIT inputsChanged();
    if (!item || !backend()) {
        return;
    }
    ask(backend()->planInputs(m_planId, item->position), [this](const QList<Api::InputField> &inputs) {
        m_inputs = inputs;
        Q_EMIT inputsChanged();
    });
}

void PlanController::revise(const QString &from, const QString &mapping, const QJsonObject &edits)
{
    PlanRequest request;
    for (const auto &item : std::as_const(m_plan.items)) {
        if (!item.exceptionId.isEmpty() && !request.exceptionIds.contains(item.exceptionId)) {
            request.exceptionIds.append(item.exceptionId);
        }
    }
    request.reason = m_plan.reason;
    request.from = from;
    request.mapping = mapping;
    request.edits = edits;
    request.perMinute = m_plan.perMinute;
    request.atOnce = m_plan.atOnce;
    request.replaces = m_planId;
    ask(backend()->createPlan(request), [this](const QString &id) {
        setPlanId(id);
        Q_EMIT noted(tr("Planned anew: the targets were asked again, and the hash is another one."));
    });
}

void PlanController::chooseFrom(const QString &word)
{
    if (choices().value(u"open"_s).toBool() && word != choices().value(u"from"_s).toString()) {
        revise(word, m_plan.mapping, m_plan.edits);
    }
}

void PlanController::chooseMapping(const QString &mapping)
{
    if (choices().value(u"open"_s).toBool() && mapping != choices().value(u"mapping"_s).toString()) {
        revise(m_plan.from, mapping, m_plan.edits);
    }
}

void PlanController::editField(const QString &field, const QString &value, bool all)
{
    const auto *item = current();
    if (!item || !choices().value(u"open"_s).toBool()) {
        return;
    }
    const auto input = std::ranges::find(m_inputs, field, &Api::InputField::field);
    const auto before = input == m_inputs.end() ? QJsonValue(QString()) : input->value;
    auto edits = m_plan.edits;
    const auto whom = all ? u"*"_s : item->orderKey;
    auto fields = edits[whom].toObject();
    fields.insert(field, typed(value, before));
    edits.insert(whom, fields);
    revise(m_plan.from, m_plan.mapping, edits);
}

void PlanController::dropEdits()
{
    if (choices().value(u"open"_s).toBool() && !m_plan.edits.isEmpty()) {
        revise(m_plan.from, m_plan.mapping, {});
    }
}

void PlanController::setPolicy(int perMinute, int atOnce)
{
    if (m_plan.perMinute != perMinute || m_plan.atOnce != atOnce) {
        ask(backend()->setPlanPolicy(m_planId, perMinute, atOnce),
            [this] { Q_EMIT noted(tr("The rate is kept with the plan; its hash stays.")); });
    }
}

} // namespace Throughline
