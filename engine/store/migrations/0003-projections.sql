-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Projections: rebuilt from the journal by one command, so nothing here is the only copy of anything.
-- Kept counters are changed in the same commit as the rows they count. Amounts are exact text; *_minor is the
-- same money in minor units of its currency, amount_reporting in minor units of the reporting currency.

-- The current state of each step. Guards (from effects.yaml) refuse an edge the effects table does not have,
-- a first state other than planned and a fence that falls.
CREATE TABLE step (
    tenant TEXT NOT NULL,
    intent_id TEXT NOT NULL,
    intent_seq BIGINT NOT NULL,
    order_key TEXT NOT NULL,
    target TEXT NOT NULL,
    object_key TEXT NOT NULL,
    operation TEXT NOT NULL,
    state TEXT NOT NULL,
    fence INTEGER NOT NULL DEFAULT 0,
    generation INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    first_sent_ms BIGINT NOT NULL DEFAULT 0,
    first_sent_boot_ms BIGINT NOT NULL DEFAULT 0,
    last_sent_ms BIGINT NOT NULL DEFAULT 0,
    last_attempt_seq BIGINT NOT NULL DEFAULT 0,
    next_at_ms BIGINT NOT NULL DEFAULT 0,
    next_reason TEXT NOT NULL DEFAULT '',
    target_id TEXT NOT NULL DEFAULT '',
    last_code TEXT NOT NULL DEFAULT '',
    last_message TEXT NOT NULL DEFAULT '',
    updated_ms BIGINT NOT NULL,
    PRIMARY KEY (tenant, intent_id)
)
-- ;;
CREATE INDEX step_due ON step (tenant, next_at_ms, intent_seq)
    WHERE state IN ('planned', 'in-flight', 'accepted', 'unknown', 'in-doubt', 'failed-transient')
-- ;;
CREATE INDEX step_order ON step (tenant, order_key, intent_seq)
-- ;;
CREATE INDEX step_object ON step (tenant, target, object_key)
-- ;;
CREATE TABLE record (
    tenant TEXT NOT NULL,
    system TEXT NOT NULL,
    type TEXT NOT NULL,
    record_id TEXT NOT NULL,
    order_key TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    status TEXT NOT NULL,
    amount TEXT NOT NULL,
    currency TEXT NOT NULL,
    version_ms BIGINT NOT NULL,
    observed_ms BIGINT NOT NULL,
    observation_seq BIGINT NOT NULL,
    deleted INTEGER NOT NULL,
    canonical TEXT NOT NULL,
    PRIMARY KEY (tenant, system, type, record_id)
)
-- ;;
CREATE INDEX record_order ON record (tenant, order_key) WHERE order_key <> ''
-- ;;
CREATE INDEX record_kind ON record (tenant, kind, system, record_id)
-- ;;
CREATE TABLE record_key (
    tenant TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    system TEXT NOT NULL,
    type TEXT NOT NULL,
    record_id TEXT NOT NULL,
    PRIMARY KEY (tenant, name, value, system, type, record_id)
)
-- ;;
CREATE INDEX record_key_record ON record_key (tenant, system, type, record_id)
-- ;;
CREATE TABLE txn (
    tenant TEXT NOT NULL,
    order_key TEXT NOT NULL,
    lane TEXT NOT NULL,
    state TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    customer_key TEXT NOT NULL,
    entity TEXT NOT NULL,
    amount TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    amount_reporting BIGINT NOT NULL,
    opened_ms BIGINT NOT NULL,
    lane_since_ms BIGINT NOT NULL,
    updated_ms BIGINT NOT NULL,
    PRIMARY KEY (tenant, order_key)
)
-- ;;
CREATE INDEX txn_open ON txn (tenant, lane, lane_since_ms, order_key) WHERE state IN ('stuck', 'in_doubt')
-- ;;
-- customer_name, entity and lane repeat the transaction's, so that the list needs no join.
CREATE TABLE exception (
    tenant TEXT NOT NULL,
    id TEXT NOT NULL,
    order_key TEXT NOT NULL,
    cause_id TEXT NOT NULL,
    intent_id TEXT NOT NULL,
    state TEXT NOT NULL,
    step_state TEXT NOT NULL,
    opened_ms BIGINT NOT NULL,
    resolved_ms BIGINT NOT NULL DEFAULT 0,
    due_ms BIGINT NOT NULL, -- 9000000000000000 = none, so that those come last
    tries INTEGER NOT NULL DEFAULT 0,
    owner TEXT NOT NULL DEFAULT '',
    customer_name TEXT NOT NULL DEFAULT '',
    entity TEXT NOT NULL DEFAULT '',
    lane TEXT NOT NULL DEFAULT '',
    amount TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    amount_reporting BIGINT NOT NULL,
    system TEXT NOT NULL,
    operation TEXT NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
)
-- ;;
CREATE INDEX exception_order ON exception (tenant, order_key)
-- ;;
CREATE INDEX exception_intent ON exception (tenant, intent_id) WHERE intent_id <> ''
-- ;;
-- Lists of open exceptions, in the three orders people use. The further columns let any filter combination run on
-- the index alone; state is among them although it is the indexes' own condition, or SQLite reads the rows for it.
CREATE INDEX exception_money ON exception
    (tenant, amount_reporting, id, cause_id, system, entity, lane, owner, step_state, state, code, currency)
    WHERE state <> 'resolved'
-- ;;
CREATE INDEX exception_age ON exception
    (tenant, opened_ms, id, cause_id, system, entity, lane, owner, step_state, state, code, currency)
    WHERE state <> 'resolved'
-- ;;
CREATE INDEX exception_due ON exception
    (tenant, due_ms, id, cause_id, system, entity, lane, owner, step_state, state, code, currency)
    WHERE state <> 'resolved'
-- ;;
CREATE INDEX exception_cause ON exception
    (tenant, cause_id, amount_reporting, id, system, entity, lane, owner, step_state, state, code, currency)
    WHERE state <> 'resolved'
-- ;;
CREATE INDEX exception_resolved ON exception (tenant, resolved_ms, id) WHERE state = 'resolved'
-- ;;
CREATE TABLE cause (
    tenant TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    system TEXT NOT NULL,
    operation TEXT NOT NULL,
    code TEXT NOT NULL,
    first_seen_ms BIGINT NOT NULL,
    last_seen_ms BIGINT NOT NULL,
    PRIMARY KEY (tenant, id)
)
-- ;;
CREATE TABLE lane_total (
    tenant TEXT NOT NULL,
    lane TEXT NOT NULL,
    currency TEXT NOT NULL,
    in_lane BIGINT NOT NULL DEFAULT 0,
    open BIGINT NOT NULL DEFAULT 0,
    in_doubt BIGINT NOT NULL DEFAULT 0,
    open_minor BIGINT NOT NULL DEFAULT 0,
    open_reporting BIGINT NOT NULL DEFAULT 0,
    in_doubt_reporting BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant, lane, currency)
)
-- ;;
CREATE TABLE cause_total (
    tenant TEXT NOT NULL,
    cause_id TEXT NOT NULL,
    currency TEXT NOT NULL,
    open BIGINT NOT NULL DEFAULT 0,
    in_doubt BIGINT NOT NULL DEFAULT 0,
    open_minor BIGINT NOT NULL DEFAULT 0,
    open_reporting BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant, cause_id, currency)
)
-- ;;
-- Anything counted per day: kind 'cause-new', 'lane-open', 'receipt' …; day is yyyymmdd of the wall clock, UTC.
CREATE TABLE day_count (
    tenant TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    day INTEGER NOT NULL,
    count BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant, kind, key, day)
)
-- ;;
CREATE TABLE step_total (
    tenant TEXT NOT NULL,
    target TEXT NOT NULL,
    state TEXT NOT NULL,
    count BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant, target, state)
)
-- ;;
CREATE TABLE system_state (
    tenant TEXT NOT NULL,
    system TEXT NOT NULL,
    state TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    PRIMARY KEY (tenant, system)
)
