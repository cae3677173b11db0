-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people do with exceptions and causes beside sending: owners, notes, tags, snoozes, split and merged causes, ticked
-- runbook steps. Journal: one row per action, whatever it was about; kind 'undo' and 'redo' name the row they are about.
CREATE TABLE work (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '{}',
    at_ms BIGINT NOT NULL,
    actor TEXT NOT NULL,
    command_seq BIGINT NOT NULL DEFAULT 0,
    target_seq BIGINT NOT NULL DEFAULT 0
)
-- ;;
CREATE INDEX work_actor ON work (tenant, actor, seq)
-- ;;
CREATE INDEX work_target ON work (tenant, target_seq, seq) WHERE target_seq > 0
-- ;;
CREATE INDEX work_command ON work (tenant, command_seq) WHERE command_seq > 0
-- ;;
-- What an action is about: an exception's id, or 'cause:' and a cause's id. Journal.
CREATE TABLE work_subject (
    tenant TEXT NOT NULL,
    subject TEXT NOT NULL,
    work_seq BIGINT NOT NULL,
    PRIMARY KEY (tenant, subject, work_seq)
)
-- ;;
CREATE INDEX work_subject_seq ON work_subject (tenant, work_seq, subject)
-- ;;
-- Projections of the above. until_ms: 0 = no time was set, or it is not snoozed.
CREATE TABLE exception_work (
    tenant TEXT NOT NULL,
    exception_id TEXT NOT NULL,
    owner TEXT NOT NULL,
    rule TEXT NOT NULL,
    assigned_by TEXT NOT NULL,
    assigned_ms BIGINT NOT NULL,
    notes INTEGER NOT NULL,
    tags TEXT NOT NULL,
    snoozed_ms BIGINT NOT NULL,
    snoozed_by TEXT NOT NULL,
    until_ms BIGINT NOT NULL,
    on_occurrence INTEGER NOT NULL,
    snoozed_tries INTEGER NOT NULL,
    returned_ms BIGINT NOT NULL,
    returned_why TEXT NOT NULL,
    PRIMARY KEY (tenant, exception_id)
)
-- ;;
CREATE INDEX exception_work_until ON exception_work (tenant, until_ms) WHERE until_ms > 0
-- ;;
CREATE TABLE exception_tag (
    tenant TEXT NOT NULL,
    tag TEXT NOT NULL,
    exception_id TEXT NOT NULL,
    PRIMARY KEY (tenant, tag, exception_id)
)
-- ;;
CREATE INDEX exception_tag_exception ON exception_tag (tenant, exception_id, tag)
-- ;;
-- Which exceptions of a cause count for another one; applied in the order of seq, whatever came first.
CREATE TABLE cause_rule (
    tenant TEXT NOT NULL,
    cause_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    into_id TEXT NOT NULL,
    title TEXT NOT NULL,
    system TEXT NOT NULL,
    operation TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (tenant, cause_id, seq)
)
-- ;;
CREATE TABLE runbook_tick (
    tenant TEXT NOT NULL,
    cause_id TEXT NOT NULL,
    step TEXT NOT NULL,
    actor TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    PRIMARY KEY (tenant, cause_id, step)
)
-- ;;
-- A snoozed exception has a state of its own, so that the lists of open ones stay on their indexes.
CREATE INDEX exception_snoozed ON exception
    (tenant, amount_reporting, id, cause_id, system, entity, lane, owner, step_state, code, currency)
    WHERE state = 'snoozed'
-- ;;
CREATE INDEX exception_by_cause ON exception (tenant, cause_id, state, resolved_ms, id)
-- ;;
ALTER TABLE cause_total ADD COLUMN snoozed BIGINT NOT NULL DEFAULT 0
-- ;;
-- "The last fix that worked" asks which plans an exception was in.
CREATE INDEX plan_item_exception ON plan_item (tenant, exception_id, plan_id, position)
