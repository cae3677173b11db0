// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/workspace.h"
#include "engine/flows/book.h"
#include "engine/flows/context.h"
#include "engine/intake/poller.h"
#include "engine/pipeline/work.h"
#include "engine/store/commandstore.h"

#include <functional>

namespace Throughline::Api
{

/// What commands work on.
struct CommandWorld {
    Flows::ContextPtr context;
    std::shared_ptr<Flows::Book> book;
    Intake::Poller *poller;
    Files &files;
    qint64 holdMs;
    QString folder;
    std::function<Result<void>()> reloadMapping;
    Pipeline::OwnerOf ownerOf;
    const Workspace *workspace = nullptr; ///< for commands about alert rules and SLA definitions
    std::function<Result<void>(const Config::SlaBook &)> followSlas = {}; ///< these hold from now on
};

/// Carries out one posted command. Kinds and arguments:
///   plan.create {exceptions|cause|orders|filter, title, reason, from, mapping, edits, per_minute, at_once, replaces} -> {plan}
///     replaces: a plan that has sent nothing; it is stopped when this one is frozen
///     filter: what the exceptions list takes: cause, text, system, entity, currency, owner, lane, in_doubt, and
///       older_than, newer_than ("90m", "2h", "3d": frozen as a time when the command was given); none of it is refused
///     from: "failed" (default), "start" or a step's word; what stands is re-verified, never sent again
///     mapping: "current" (default), "original" or the first digits of a version
///     edits: {"*"|order|exception: {field or JSON pointer: value}}
///   plan.approve {plan, hash} · plan.run {plan, hold_ms} · plan.undo|pause|resume|stop {plan}
///   plan.policy {plan, per_minute, at_once}, while it does not run
///   step.decide {intent, verdict: done|not-done|waived, target_id, reason, evidence}
///   step.approve {intent, reason}: a step whose flow says `approval: required` may go on
///   flow.compensate {order|flow, reason, dry_run}: asks every target and freezes a plan that undoes the flow, last step
///     first -> {plan, ...}; dry_run: only the list, with the point of no return and what remains possible
///   order.check {order}: puts the questions of the order's flows to the systems now and judges the answers; changes nothing,
///     whatever the flow has come to -> {order, asked_ms, verdict: holds|refused|unanswered, questions: [{name, system,
///     system_name, answered, words, rows?, error?}], requirements: [{code, holds: true|false|null, words}]}
///   order.ask_again {order} · order.fixed_there {order, system, record, reason}
///   system.pause {system, paused} · system.probe {system} · flow.operate {flow, on, adopt, reason} · mapping.set {map, key, value, reason}
///   work.assign {exceptions|cause, owner: name, "team:<id>" or "" } · work.auto_assign {exceptions|cause}
///   work.note {.., text} · work.tag {.., add, remove} · work.snooze {.., until_ms, occurrence} · work.unsnooze {..}
///   work.split {cause, field, value, title} · work.merge {causes, into} · work.tick {cause, step: "runbook/step", on}
///   work.undo {} · work.redo {}: the actor's own last action -> {kind, count, subjects, detail}
///     all of them -> {work: its row, count}; one command is one step of undo, whatever the number of its items
///   view.save {name, query, page, shared, view} -> {view} · view.delete {view} · view.undo {}: what this person did last
///   with a view · view.looked {until_ms}
///   alert.acknowledge|reopen {alert} · alert.rule {rule: as its file would state it; only {alert} = as the file says}
///   roi.set {minutes, hourly_cost}, exact text
///   sla.set {sla, changes: {title, limit, warn, target, calendar, on}, was, reason} -> {version, before, after}
///     was: what the person saw of the same fields; Stale when it reads differently by now
/// Every one that a person gave leaves an audit record. NotAllowed and Stale say in words why it was refused.
QCoro::Task<Result<QJsonObject>> performCommand(CommandWorld world, Store::Command command);

} // namespace Throughline::Api
