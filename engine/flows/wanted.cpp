// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/wanted.h"

#include "engine/flows/queue.h"
#include "engine/lanes/lifecycle.h"
#include "engine/store/planstore.h"
#include "engine/store/projectionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

bool ended(Lanes::Phase phase)
{
    return phase == Lanes::Phase::Lost || phase == Lanes::Phase::Cancelled;
}

/// Does a person, a plan or the engine want it undone?
Result<std::optional<Wanted>> byWish(Store::Database &database, const std::optional<Store::FlowWish> &row)
{
    if (!row) {
        return std::nullopt;
    }
    Wanted wanted{.why = row->reason, .row = row};
    if (row->wanted == "unwound"_L1) {
        wanted.wish = Wish::Unwound;
        return wanted;
    }
    if (row->wanted != "unwind"_L1) {
        wanted.wish = Wish::Stopped;
        return wanted;
    }
    wanted.wish = Wish::Unwinding;
    if (!row->planId.isEmpty()) {
        const auto state = Store::PlanStore(database).state(row->planId);
        if (!state) {
            return std::unexpected(state.error());
        }
        const auto word = *state ? (*state)->state : QString();
        if (word == "stopped"_L1) {
            wanted.wish = Wish::Stopped;
            wanted.why = (*state)->note.isEmpty() ? u"the plan was stopped"_s : (*state)->note;
        } else if (word != "running"_L1 && word != "finished"_L1) {
            wanted.wish = Wish::Held;
        }
    }
    return wanted;
}

/// What the other flows of the order make of this one: overtaken by a newer version, or taken over by a cancellation.
Result<std::optional<Wanted>> byOthers(Store::Database &database, const Store::Flow &flow,
                                       const Config::Flow *definition)
{
    Store::EffectsStore effects(database);
    const auto flows = effects.flowsOfOrder(flow.orderKey);
    if (!flows) {
        return std::unexpected(flows.error());
    }
    if (overtaken(flow, *flows)) {
        return Wanted{.wish = Wish::Superseded, .why = u"a newer version of the same fact"_s};
    }
    const bool taker = definition && std::ranges::any_of(*flows, [&](const Store::Flow &other) {
                           return definition->takenOverBy.contains(other.kind);
                       });
    if (!taker) {
        return std::nullopt;
    }
    const auto steps = effects.newestSteps(flow.id);
    if (!steps) {
        return std::unexpected(steps.error());
    }
    if (!takenOver({flow, definition, *steps}, *flows)) {
        return std::nullopt;
    }
    return Wanted{.wish = Wish::Cancelled, .why = u"the order is being cancelled"_s};
}

/// The system the fact came from shows the order of this transaction, and cancelled.
Result<bool> orderCancelled(Store::Database &database, const Store::Flow &flow, const QString &system)
{
    const auto records = Store::ProjectionStore(database).recordsOfOrder(flow.orderKey);
    if (!records) {
        return std::unexpected(records.error());
    }
    bool cancelled = false;
    for (const auto &row : *records) {
        if (row.ref.system != system || row.object.kind != ObjectKind::Order) {
            continue;
        }
        const bool over = row.deleted || Lanes::phaseOf(row.object.kind, row.object.status) == Lanes::Phase::Cancelled;
        if (!over) {
            return false;
        }
        cancelled = true;
    }
    return cancelled;
}

/// A flow of ours ends the order (a cancellation that takes this one over, or is this one): that it is cancelled then is
/// our own doing.
Result<bool> endedByUs(Store::Database &database, const Store::Flow &flow, const Config::Flow &definition)
{
    if (!definition.takesOver.isEmpty() || definition.takenOverBy.isEmpty()) {
        return !definition.takesOver.isEmpty();
    }
    return Store::EffectsStore(database).flowsOfOrder(flow.orderKey).transform([&](const QList<Store::Flow> &flows) {
        return std::ranges::any_of(
            flows, [&](const Store::Flow &other) { return definition.takenOverBy.contains(other.kind); });
    });
}

Result<Wanted> byFact(Store::Database &database, const Store::Flow &flow, const Config::Flow &definition)
{
    const RecordRef subject{flow.input["system"_L1].toString(), flow.input["type"_L1].toString(),
                            flow.input["record"_L1].toString()};
    const auto record = Store::ProjectionStore(database).record(subject);
    if (!record) {
        return std::unexpected(record.error());
    }
    if (!*record) {
        return Wanted{};
    }
    const auto &object = (*record)->object;
    const auto phase = Lanes::phaseOf(object.kind, object.status);
    const auto ours = endedByUs(database, flow, definition);
    if (!ours) {
        return std::unexpected(ours.error());
    }
    const bool closed = object.kind == ObjectKind::Order && phase == Lanes::Phase::Cancelled && *ours;
    if ((*record)->deleted || (ended(phase) && !closed)) {
        const auto what = (*record)->deleted ? u"deleted"_s : object.status;
        return Wanted{.wish = Wish::Cancelled,
                      .why = u"%1 is %2"_s.arg(object.number.isEmpty() ? subject.id : object.number, what),
                      .lost = true};
    }
    if (definition.starts.kind != "opportunity"_L1) {
        return Wanted{};
    }
    const auto cancelled = orderCancelled(database, flow, subject.system);
    if (!cancelled) {
        return std::unexpected(cancelled.error());
    }
    if (*cancelled && !*ours) {
        return Wanted{.wish = Wish::Cancelled, .why = u"its order was cancelled upstream"_s};
    }
    if (phase != Lanes::Phase::Unknown && !definition.starts.status.contains(object.status)) {
        return Wanted{.wish = Wish::Held, .why = u"%1 is %2 again"_s.arg(object.number, object.status)};
    }
    return Wanted{};
}

} // namespace

Result<Wanted> wantedOf(Store::Database &database, const Store::Flow &flow, const Config::Flow *definition)
{
    const auto row = Store::WishStore(database).newest(flow.id);
    if (!row) {
        return std::unexpected(row.error());
    }
    const auto wished = byWish(database, *row);
    if (!wished || *wished) {
        return wished.transform([](const auto &wanted) { return *wanted; });
    }
    const auto others = byOthers(database, flow, definition);
    if (!others) {
        return std::unexpected(others.error());
    }
    if (others->has_value()) {
        return **others;
    }
    return definition ? byFact(database, flow, *definition) : Result<Wanted>(Wanted{});
}

} // namespace Throughline::Flows
