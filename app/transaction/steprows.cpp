// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transaction/steprows.h"

#include "app/components/causewords.h"
#include "app/components/format.h"
#include "app/components/looks.h"
#include "app/transaction/transactioncontroller.h"
#include "app/words/flowwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

const auto dot = u" \u00b7 "_s;
constexpr QLatin1StringView undoPrefix("undo-");

bool failed(StepState state)
{
    return state == StepState::DeadLettered || state == StepState::FailedTransient || state == StepState::Differs
        || state == StepState::InDoubt || state == StepState::CompensationFailed;
}

/// What people call the record that the step made; what only programs call it where nobody has read it.
QString madeBy(const Api::TransactionView &view, const Api::StepView &step)
{
    const auto node = std::ranges::find_if(view.nodes, [&](const Api::LineageNode &one) {
        return one.record.system == step.system && one.record.id == step.targetId && !one.number.isEmpty();
    });
    return node == view.nodes.end() ? step.targetId : node->number;
}

QString waitOf(const Api::StepView &step, qint64 nowMs, const QTimeZone &zone)
{
    const auto words = wordOfWait(step.waiting);
    return words.isEmpty() || step.waitingUntilMs <= nowMs
        ? words
        : QString(words + dot
                  + TransactionController::tr("next look %1").arg(Format::due(step.waitingUntilMs, nowMs, zone)));
}

QString noteOf(const Api::TransactionView &view, const Api::StepView &step, qint64 nowMs, const QTimeZone &zone)
{
    QStringList notes;
    if (failed(step.state)) {
        const bool own = step.attempts.isEmpty();
        notes.append(own ? causeWords(step.failure.message) : step.failure.message);
    } else if (!step.targetId.isEmpty()) {
        notes.append(madeBy(view, step));
    }
    if (step.state != StepState::Succeeded) {
        notes.append(waitOf(step, nowMs, zone));
    }
    if (step.attempts.size() > 1) {
        notes.append(TransactionController::tr("%Ln tries", nullptr, static_cast<int>(step.attempts.size())));
    }
    notes.removeIf([](const QString &note) { return note.isEmpty(); });
    return notes.join(dot);
}

KeyedModel::Row rowOf(const Api::TransactionView &view, const Api::StepView &step, qint64 nowMs, const QTimeZone &zone)
{
    const auto look = lookOf(step.state);
    const auto system = step.system.isEmpty() || step.systemName.isEmpty() ? u"Throughline"_s : step.systemName;
    return {QString::fromLatin1(step.intentId),
            {false, look.glyph, look.role, sentenceOf(wordOfStep(step.step)), system, look.word,
             noteOf(view, step, nowMs, zone), failed(step.state) ? look.role : u"secondary"_s,
             step.attempts.isEmpty() ? QString() : step.step}};
}

/// `above`: the step of the row above; that this one comes after it needs no words.
KeyedModel::Row rowOf(const Api::CourseView &flow, const Api::ComingStep &step, const QString &above)
{
    QStringList names;
    for (const auto &name : step.after) {
        names.append(wordOfStep(name));
    }
    const auto note = step.after == QStringList{above} ? QString()
        : names.isEmpty()                              ? wordOfWait(step.waiting)
                          : TransactionController::tr("after: %1").arg(names.join(u", "_s));
    const auto name = wordOfStep(step.step);
    return {QString(flow.id + u'/' + step.step),
            {false, u"planned"_s, u"secondary"_s, sentenceOf(name == step.step ? step.title : name),
             step.systemName.isEmpty() ? u"Throughline"_s : step.systemName, TransactionController::tr("To come"), note,
             u"secondary"_s, QString()}};
}

} // namespace

QList<KeyedModel::Row> stepRows(const Api::TransactionView &view, qint64 nowMs, const QTimeZone &zone)
{
    QList<KeyedModel::Row> rows;
    for (const auto &flow : view.flows) {
        const auto standing = wordOfStanding(flow.standing);
        QStringList notes{TransactionController::tr("since %1").arg(Format::stamp(flow.startedMs, zone))};
        if (!standing.isEmpty()) {
            notes.prepend(standing);
        }
        rows.append(
            {flow.id,
             {true, QString(), standing.isEmpty() ? u"secondary"_s : u"warn"_s, wordOfFlow(flow.kind, flow.title),
              QString(), QString(), notes.join(dot), standing.isEmpty() ? u"secondary"_s : u"warn"_s, QString()}});
        QString above;
        for (const auto &step : view.steps) {
            if (step.flow == flow.id) {
                rows.append(rowOf(view, step, nowMs, zone));
                above = step.step;
            }
        }
        for (const auto &step : flow.coming) {
            rows.append(rowOf(flow, step, above));
            above = step.step;
        }
    }
    for (qsizetype i = 0; i < rows.size(); ++i) { // an effect that two flows share is a step of both
        const auto same = std::ranges::count(rows.begin(), rows.begin() + i, rows[i].key, &KeyedModel::Row::key);
        rows[i].key += same > 0 ? u" #"_s + QString::number(i) : QString();
    }
    return rows;
}

StepPlace placeOf(const Api::TransactionView &view, const Api::StepView &step)
{
    StepPlace place;
    for (const auto &one : view.steps) {
        if (one.flow == step.flow && !one.step.startsWith(undoPrefix)) {
            ++place.of;
            place.number = &one == &step || one.intentId == step.intentId ? place.of : place.number;
        }
    }
    const auto flow = std::ranges::find(view.flows, step.flow, &Api::CourseView::id);
    place.of += flow == view.flows.end() ? 0 : static_cast<int>(flow->coming.size());
    return place;
}

} // namespace Throughline
