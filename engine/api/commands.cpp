// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/commands.h"

#include "engine/api/commandparts.h"
#include "engine/api/planorder.h"
#include "engine/base/json.h"
#include "engine/flows/steps.h"
#include "engine/pipeline/foreign.h"
#include "engine/recovery/planner.h"
#include "engine/recovery/runner.h"
#include "engine/store/auditstore.h"
#include "engine/store/ingeststore.h"
#include "engine/store/mappingstore.h"
#include "engine/store/metastore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

Result<void> audit(Store::Database &database, const Store::Command &command, const QString &subject, qint64 nowMs)
{
    Store::AuditRecord record;
    record.atMs = nowMs;
    record.actor = command.actor;
    record.action = command.kind;
    record.subject = subject;
    record.detail = command.args;
    return Store::AuditStore(database).append(record).transform([](const QByteArray &) { });
}

Outcome toOutcome(const Result<void> &result, QJsonObject object)
{
    if (!result) {
        return std::unexpected(result.error());
    }
    return object;
}

namespace
{

QCoro::Task<Outcome> createPlan(CommandWorld world, Store::Command command)
{
    const auto order = planOrder(command);
    if (!order) {
        co_return std::unexpected(order.error());
    }
    const auto id = co_await Recovery::makePlan(world.context, world.book, *order);
    if (!id) {
        co_return std::unexpected(id.error());
    }
    co_return QJsonObject{{u"plan"_s, *id}};
}

Result<void> changePlanIn(Store::Database &database, const CommandWorld &world, const Store::Command &command)
{
    const auto id = command.args["plan"_L1].toString();
    const auto now = world.context->clock.wallMs();
    const auto verb = command.kind.sliced(5);
    if (verb == "approve"_L1) {
        return Recovery::approve(database, id, command.actor, now, command.seq, command.args["hash"_L1].toString());
    }
    if (verb == "run"_L1) {
        const auto hold = command.args["hold_ms"_L1].toInteger(world.holdMs);
        return Recovery::run(database, id, command.actor, std::clamp<qint64>(hold, 0, 3'600'000), now, command.seq);
    }
    if (verb == "undo"_L1) {
        return Recovery::undo(database, id, command.actor, now, command.seq);
    }
    if (verb == "pause"_L1) {
        return Recovery::pause(database, id, command.actor, now, command.seq);
    }
    if (verb == "resume"_L1) {
        return Recovery::resume(database, id, command.actor, now, command.seq);
    }
    if (verb == "stop"_L1) {
        return Recovery::stop(database, id, command.actor, command.args["reason"_L1].toString(), now, command.seq);
    }
    if (verb == "policy"_L1) {
        return Recovery::setPolicy(database, id, command.args, command.actor, now, command.seq);
    }
    return fail(ErrorCode::NotAllowed, u"unknown command %1"_s.arg(command.kind));
}

QCoro::Task<Outcome> changePlan(CommandWorld world, Store::Command command)
{
    const auto result = co_await Flows::commit(
        world.context, [world, command](Store::Database &database) { return changePlanIn(database, world, command); });
    co_return toOutcome(result);
}

/// Reads every record of the transaction again, each from its own system.
QCoro::Task<Outcome> askAgain(CommandWorld world, QString orderKey, QList<RecordRef> also)
{
    const auto context = world.context;
    const auto records = Store::ProjectionStore(context->database).recordsOfOrder(orderKey);
    if (!records) {
        co_return std::unexpected(records.error());
    }
    QList<RecordRef> refs = also;
    for (const auto &record : *records) {
        refs.append(record.ref);
    }
    int read = 0;
    QStringList failed;
    for (const auto &ref : std::as_const(refs)) {
        const auto session = context->sessions.value(ref.system);
        if (!session) {
            continue;
        }
        const auto request = Connectors::readRequest(session->system(), ref.type, ref.id);
        if (!request) {
            continue; // the profile reads this type by polling only
        }
        const auto reply = co_await Flows::Session::call(session, *request);
        const auto decoded =
            reply ? Connectors::decodeRead(session->system(), ref.type, *reply) : std::unexpected(reply.error());
        if (!decoded) {
            failed.append(u"%1 %2: %3"_s.arg(session->system().name, ref.id, decoded.error().detail));
            continue;
        }
        Store::Arrival arrival;
        arrival.system = ref.system;
        arrival.source = u"read"_s;
        arrival.eventId = decoded->eventId;
        arrival.type = decoded->type;
        arrival.recordId = decoded->id;
        arrival.versionMs = decoded->versionMs;
        arrival.deleted = decoded->deleted;
        arrival.receivedMs = context->clock.wallMs();
        arrival.body = decoded->bytes;
        const auto kept = co_await Flows::commit(context, [arrival](Store::Database &database) {
            return Store::IngestStore(database).append({arrival}).transform([](const QList<qint64> &) { });
        });
        if (!kept) {
            co_return std::unexpected(kept.error());
        }
        ++read;
    }
    // Steps without a verdict are asked about at once.
    const auto steps = Store::EffectsStore(context->database).stepsOfOrder(orderKey);
    if (!steps) {
        co_return std::unexpected(steps.error());
    }
    for (const auto &row : *steps) {
        if (row.target == Flows::ownTarget && row.state == StepState::Planned) { // a check that waits for answers
            const auto woken = co_await Flows::commit(context, [id = row.intentId](Store::Database &database) {
                return Store::EffectsStore(database).schedule(id, 0, u"evidence"_s);
            });
            if (!woken) {
                co_return std::unexpected(woken.error());
            }
        }
        const bool open = row.state == StepState::Unknown || row.state == StepState::InDoubt
            || row.state == StepState::DeadLettered || row.state == StepState::FailedTransient;
        if (!open || !context->sessions.contains(row.target)) {
            continue;
        }
        const auto step = Flows::loadStep(*context, row);
        if (step && step->policy.canLook) {
            co_await Flows::look(context, *step);
            if (row.state == StepState::DeadLettered) { // the pump leaves it alone: its verdict is given here
                const auto again = Flows::loadStep(*context, row);
                if (again && again->facts.check == TargetCheck::PresentEqual) {
                    co_await Flows::go(context, *again, StepState::Succeeded, u"late-evidence"_s);
                }
            }
        }
    }
    if (world.poller) {
        world.poller->pollNow();
    }
    co_return QJsonObject{{u"read"_s, read}, {u"failed"_s, QJsonArray::fromStringList(failed)}};
}

/// "I fixed it there": the record is read, kept as an observation, and the stopped step is proved by a look.
QCoro::Task<Outcome> fixedThere(CommandWorld world, Store::Command command)
{
    const auto context = world.context;
    const auto order = command.args["order"_L1].toString();
    const auto systemId = command.args["system"_L1].toString();
    const auto recordId = command.args["record"_L1].toString();
    const auto session = context->sessions.value(systemId);
    if (!session) {
        co_return fail(ErrorCode::NotFound, u"there is no system %1"_s.arg(systemId));
    }
    const auto steps = Store::EffectsStore(context->database).stepsOfOrder(order);
    if (!steps) {
        co_return std::unexpected(steps.error());
    }
    const auto it = std::ranges::find_if(*steps, [&](const Store::StepRow &row) {
        return row.target == systemId
            && (row.state == StepState::DeadLettered || row.state == StepState::InDoubt
                || row.state == StepState::Differs);
    });
    if (it == steps->end()) {
        co_return fail(ErrorCode::NotAllowed, u"no step of %1 waits for %2"_s.arg(order, session->system().name));
    }
    const auto step = Flows::loadStep(*context, *it);
    if (!step) {
        co_return std::unexpected(step.error());
    }
    const auto *operation = Flows::operationOf(*context, step->intent);
    if (!operation) {
        co_return fail(ErrorCode::BadConfig,
                       u"the profile of %1 no longer has %2"_s.arg(session->system().name, step->intent.operation));
    }
    const auto type = operation->recordType;
    const auto request = Connectors::readRequest(session->system(), type, recordId);
    if (!request) {
        co_return std::unexpected(request.error());
    }
    const auto reply = co_await Flows::Session::call(session, *request);
    const auto record =
        reply ? Connectors::decodeRead(session->system(), type, *reply) : std::unexpected(reply.error());
    if (!record || record->deleted) {
        co_return fail(ErrorCode::NotAllowed,
                       u"%1 was asked and has no %2 %3"_s.arg(session->system().name, type, recordId));
    }
    const auto written = co_await Flows::commit(
        context, [world, command, step = *step, record = *record, recordId](Store::Database &database) -> Result<void> {
            Store::Arrival arrival;
            arrival.system = step.row.target;
            arrival.source = u"read"_s;
            arrival.eventId = record.eventId;
            arrival.type = record.type;
            arrival.recordId = record.id;
            arrival.versionMs = record.versionMs;
            arrival.receivedMs = world.context->clock.wallMs();
            arrival.body = record.bytes;
            const auto appended = Store::IngestStore(database).append({arrival});
            if (!appended) {
                return std::unexpected(appended.error());
            }
            Store::Move move;
            move.intentId = step.row.intentId;
            move.from = step.row.state;
            move.to = StepState::ResolvedManually;
            move.atMs = world.context->clock.wallMs();
            move.reason = u"person-done"_s;
            move.detail = command.args["reason"_L1].toString();
            move.inboxSeq = appended->first();
            move.commandSeq = command.seq;
            move.targetId = recordId;
            if (const auto moved = Store::EffectsStore(database).transition(move); !moved) {
                return std::unexpected(moved.error());
            }
            if (const auto done =
                    audit(database, command, u"step:"_s + QString::fromLatin1(step.row.intentId), move.atMs);
                !done) {
                return done;
            }
            return world.context->project(database, step.row.orderKey);
        });
    co_return toOutcome(written);
}

QCoro::Task<Outcome> setOperate(CommandWorld world, Store::Command command)
{
    const auto result =
        co_await Flows::commit(world.context, [world, command](Store::Database &database) -> Result<void> {
            const auto now = world.context->clock.wallMs();
            const bool on = command.args["on"_L1].toBool();
            const auto flow = command.args["flow"_L1].toString();
            if (!world.book->flow(flow)) {
                return fail(ErrorCode::NotFound, u"there is no flow %1"_s.arg(flow));
            }
            const auto other =
                on ? Pipeline::foreign(database) : Result<std::optional<Pipeline::Foreign>>(std::nullopt);
            if (!other) {
                return std::unexpected(other.error());
            }
            if (*other && !command.args["adopt"_L1].toBool()) {
                return fail(ErrorCode::NotAllowed, (*other)->sentence());
            }
            if (*other) {
                if (const auto adopted = Pipeline::adoptForeign(database, now); !adopted) {
                    return adopted;
                }
            }
            if (const auto done = Store::MetaStore(database).setOperating(flow, on ? std::optional(now) : std::nullopt);
                !done) {
                return done;
            }
            if (on) {
                if (const auto woken = Store::EffectsStore(database).wakeWaiting(u"observe"_s); !woken) {
                    return woken;
                }
            }
            return audit(database, command, u"flow:"_s + flow, now);
        });
    co_return toOutcome(result);
}

/// A value map repaired in the workspace: the shipped one stays as it is, the new entry lies above it.
QCoro::Task<Outcome> setMapping(CommandWorld world, Store::Command command)
{
    const auto map = command.args["map"_L1].toString();
    const auto key = command.args["key"_L1].toString();
    const auto value = command.args["value"_L1].toString();
    if (map.isEmpty() || key.isEmpty() || value.isEmpty()) {
        co_return fail(ErrorCode::NotAllowed, u"name the map, the key and the value"_s);
    }
    const auto written = Mapping::setMapEntry(world.files, world.folder, map, key, value);
    if (!written) {
        co_return std::unexpected(written.error());
    }
    if (const auto reloaded = world.reloadMapping(); !reloaded) {
        co_return std::unexpected(reloaded.error());
    }
    const auto result =
        co_await Flows::commit(world.context, [world, command, map](Store::Database &database) -> Result<void> {
            const auto &mapping = world.book->mapping();
            const auto now = world.context->clock.wallMs();
            const auto kept = Store::MappingStore(database).use(mapping.version, mapping.content(), now);
            return kept ? audit(database, command, u"mapping:"_s + map, now) : kept;
        });
    co_return toOutcome(result, {{u"mapping_version"_s, world.book->mapping().version}});
}

} // namespace

QCoro::Task<Result<QJsonObject>> performCommand(CommandWorld world, Store::Command command)
{
    const auto &kind = command.kind;
    if (kind == "plan.create"_L1) {
        co_return co_await createPlan(world, command);
    }
    if (kind.startsWith("plan."_L1)) {
        co_return co_await changePlan(world, command);
    }
    if (isDeskCommand(kind)) {
        co_return co_await performDeskCommand(world, command);
    }
    if (kind == "step.decide"_L1) {
        co_return co_await decideStep(world, command);
    }
    if (kind == "step.approve"_L1) {
        co_return co_await approveStep(world, command);
    }
    if (kind == "flow.compensate"_L1) {
        co_return co_await compensate(world, command);
    }
    if (kind == "order.ask_again"_L1) {
        co_return co_await askAgain(world, command.args["order"_L1].toString(), {});
    }
    if (kind == "order.check"_L1) {
        co_return co_await checkNow(world, command);
    }
    if (kind == "order.fixed_there"_L1) {
        co_return co_await fixedThere(world, command);
    }
    if (kind == "flow.operate"_L1) {
        co_return co_await setOperate(world, command);
    }
    if (kind == "system.pause"_L1 || kind == "system.probe"_L1) {
        const auto id = command.args["system"_L1].toString();
        const auto session = world.context->sessions.value(id);
        if (!session) {
            co_return fail(ErrorCode::NotFound, u"there is no system %1"_s.arg(id));
        }
        if (kind == "system.pause"_L1) {
            session->setPaused(command.args["paused"_L1].toBool());
            const auto result = co_await Flows::commit(world.context, [world, command, id](Store::Database &database) {
                return audit(database, command, u"system:"_s + id, world.context->clock.wallMs());
            });
            co_return toOutcome(result);
        }
        if (world.poller) {
            world.poller->pollNow(id);
        }
        co_return QJsonObject();
    }
    if (kind.startsWith("work."_L1)) {
        co_return co_await doLocalWork(world, command);
    }
    if (kind.startsWith("view."_L1)) {
        co_return co_await viewCommand(world, command);
    }
    if (kind == "sla.set"_L1) {
        co_return co_await setSla(world, command);
    }
    if (kind == "mapping.set"_L1) {
        co_return co_await setMapping(world, command);
    }
    co_return fail(ErrorCode::NotAllowed, u"unknown command %1"_s.arg(kind));
}

} // namespace Throughline::Api
