// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/reader.h"
#include "engine/flows/facts.h"
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

/// The begun steps of one flow.
using Begun = QHash<QString, const StepView *>;

bool stands(const StepView *step)
{
    return step
        && (step->state == StepState::Succeeded
            || (step->state == StepState::ResolvedManually && !step->targetId.isEmpty()));
}

/// The step whose new record has a number for people that this one tells on.
const StepView *giverOfNumber(const Config::FlowStep &step, const Config::Flow &definition, const Begun &begun)
{
    for (const auto &[field, expression] : step.input) {
        const auto name = expression.text().startsWith("given."_L1) ? expression.text().sliced(6) : QString();
        for (const auto &giver : definition.steps) {
            if (!name.isEmpty() && giver.gives.value(name) == "number"_L1 && begun.contains(giver.step)) {
                return begun[giver.step];
            }
        }
    }
    return nullptr;
}

/// Has nobody read the number of what it made: no poll, and not the look that proved it?
Result<bool> unread(Store::Database &database, const StepView &giver, const QList<Store::RecordRow> &records)
{
    const bool known = std::ranges::any_of(records, [&](const Store::RecordRow &record) {
        return record.ref.system == giver.system && record.ref.id == giver.targetId && !record.object.number.isEmpty();
    });
    if (known) {
        return false;
    }
    return Store::EffectsStore(database).newestLook(giver.intentId).transform([](const auto &look) {
        return !look || Flows::foundNumber(*look).isEmpty();
    });
}

Result<ComingStep> comingOf(Store::Database &database, const Config::FlowStep &step, const Config::Flow &definition,
                            const Begun &begun, const QList<Store::RecordRow> &records)
{
    ComingStep coming{step.step, step.title, {}, {}, {}, u"other-flow"_s};
    for (const auto &need : step.needs) {
        if (!stands(begun.value(need))) {
            coming.after.append(need);
            coming.waiting = u"earlier-step"_s;
        }
    }
    const auto *giver = coming.after.isEmpty() ? giverOfNumber(step, definition, begun) : nullptr;
    if (!giver) {
        return coming;
    }
    return unread(database, *giver, records).transform([&](bool waits) {
        coming.waiting = waits ? u"number"_s : coming.waiting;
        return coming;
    });
}

} // namespace

Result<void> Reader::addFlows(TransactionView &view, const QList<Store::RecordRow> &records)
{
    const auto flows = Store::EffectsStore(*m_database).flowsOfOrder(view.correlationId);
    if (!flows) {
        return std::unexpected(flows.error());
    }
    for (const auto &flow : *flows) {
        if (view.asOfMs > 0 && flow.startedMs > view.asOfMs) {
            continue;
        }
        const auto known = std::ranges::find(m_workspace.flows, flow.kind, &Config::Flow::kind);
        const auto *definition = known == m_workspace.flows.end() ? nullptr : &*known;
        CourseView one{flow.id, flow.kind, definition ? definition->title : flow.kind, flow.startedMs, {}, {}, {}};
        if (view.asOfMs > 0) { // what was wanted of it then is not read again
            view.flows.append(one);
            continue;
        }
        const auto wanted = Flows::wantedOf(*m_database, flow, definition);
        if (!wanted) {
            return std::unexpected(wanted.error());
        }
        one.standing = wordOf(wanted->wish);
        one.why = wanted->why;
        Begun begun;
        for (const auto &step : std::as_const(view.steps)) {
            if (step.flow == flow.id) {
                begun.insert(step.step, &step);
            }
        }
        const bool goesOn = wanted->wish == Flows::Wish::Forward || wanted->wish == Flows::Wish::Held;
        if (definition && goesOn) {
            for (const auto &step : definition->steps) {
                if (begun.contains(step.step)) {
                    continue;
                }
                auto coming = comingOf(*m_database, step, *definition, begun, records);
                if (!coming) {
                    return std::unexpected(coming.error());
                }
                if (const auto *system = m_workspace.estate.systemFor(step.role, view.transaction.entity)) {
                    coming->system = system->id;
                    coming->systemName = system->name;
                }
                one.coming.append(*coming);
            }
        }
        view.flows.append(one);
    }
    return {};
}

} // namespace Throughline::Api
