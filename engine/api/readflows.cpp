// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/reader.h"
#include "engine/flows/document.h"
#include "engine/flows/wanted.h"
#include "engine/store/effectsstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The flows of a transaction and what they have not begun yet: what is still to come of an order, and what it waits for.
namespace Throughline::Api
{

namespace
{

QString wordOf(Flows::Wish wish)
{
    switch (wish) {
    case Flows::Wish::Forward:
        return u"forward"_s;
    case Flows::Wish::Held:
        return u"held"_s;
    case Flows::Wish::Cancelled:
        return u"cancelled"_s;
    case Flows::Wish::Superseded:
        return u"superseded"_s;
    case Flows::Wish::Unwinding:
        return u"unwinding"_s;
    case Flows::Wish::Stopped:
        return u"stopped"_s;
    case Flows::Wish::Unwound:
        return u"unwound"_s;
    }
    return {};
}

/// What the steps of one flow that stand have made, by step.
using Standing = QHash<QString, Store::FinishedStep>;

/// The step whose new record has a number for people that this one tells on.
std::optional<Store::FinishedStep> giverOfNumber(const Config::FlowStep &step, const Config::Flow &definition,
                                                 const Standing &standing)
{
    constexpr QLatin1StringView given("given.");
    for (const auto &[field, expression] : step.input) {
        const auto &text = expression.text();
        const auto giver = std::ranges::find_if(definition.steps, [&](const Config::FlowStep &one) {
            return text.startsWith(given) && one.gives.value(text.sliced(given.size())) == "number"_L1
                && standing.contains(one.step);
        });
        if (giver != definition.steps.end()) {
            return standing[giver->step];
        }
    }
    return std::nullopt;
}

Result<ComingStep> stepToCome(Store::Database &database, const Config::FlowStep &step, const Config::Flow &definition,
                              const Standing &standing, const QList<Store::RecordRow> &records)
{
    ComingStep coming{step.step, step.title, {}, {}, {}, u"other-flow"_s};
    for (const auto &need : step.needs) {
        if (!standing.contains(need)) {
            coming.after.append(need);
            coming.waiting = u"earlier-step"_s;
        }
    }
    const auto giver = coming.after.isEmpty() ? giverOfNumber(step, definition, standing) : std::nullopt;
    if (!giver) {
        return coming;
    }
    return Flows::numberOf(database, records, *giver).transform([&](const std::optional<QString> &number) {
        coming.waiting = number ? coming.waiting : u"number"_s;
        return coming;
    });
}

} // namespace

Result<QList<ComingStep>> Reader::comingOf(const TransactionView &view, const QString &flowId,
                                           const Config::Flow &definition, const QList<Store::FinishedStep> &finished,
                                           const QList<Store::RecordRow> &records)
{
    Standing standing;
    for (const auto &done : finished) {
        if (done.flowId == flowId && Flows::stands(done.row)) {
            standing.insert(done.step, done);
        }
    }
    QList<ComingStep> list;
    for (const auto &step : definition.steps) {
        const bool begun = std::ranges::any_of(
            view.steps, [&](const StepView &one) { return one.flow == flowId && one.step == step.step; });
        if (begun) {
            continue;
        }
        auto coming = stepToCome(*m_database, step, definition, standing, records);
        if (!coming) {
            return std::unexpected(coming.error());
        }
        if (const auto *system = m_workspace.estate.systemFor(step.role, view.transaction.entity)) {
            coming->system = system->id;
            coming->systemName = system->name;
        }
        list.append(*coming);
    }
    return list;
}

Result<void> Reader::addFlows(TransactionView &view, const QList<Store::RecordRow> &records)
{
    Store::EffectsStore effects(*m_database);
    const auto flows = effects.flowsOfOrder(view.correlationId);
    const auto finished = effects.finishedSteps(view.correlationId);
    if (!flows || !finished) {
        return std::unexpected(!flows ? flows.error() : finished.error());
    }
    for (const auto &flow : *flows) {
        if (view.asOfMs > 0 && flow.startedMs > view.asOfMs) {
            continue;
        }
        const auto known = std::ranges::find(m_workspace.flows, flow.kind, &Config::Flow::kind);
        const auto *definition = known == m_workspace.flows.end() ? nullptr : &*known;
        view.flows.append({flow.id, flow.kind, definition ? definition->title : flow.kind, flow.startedMs, {}, {}, {}});
        if (view.asOfMs > 0) { // what was wanted of it then is not read again
            continue;
        }
        const auto wanted = Flows::wantedOf(*m_database, flow, definition);
        if (!wanted) {
            return std::unexpected(wanted.error());
        }
        auto &one = view.flows.last();
        one.standing = wordOf(wanted->wish);
        one.why = wanted->why;
        const bool goesOn = wanted->wish == Flows::Wish::Forward || wanted->wish == Flows::Wish::Held;
        if (!definition || !goesOn) {
            continue;
        }
        auto coming = comingOf(view, flow.id, *definition, *finished, records);
        if (!coming) {
            return std::unexpected(coming.error());
        }
        one.coming = *std::move(coming);
    }
    return {};
}

} // namespace Throughline::Api
