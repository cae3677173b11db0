-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- SLA clocks and their rollups (projections), alerts (journal and projection), settings of the desk (journal).

-- The wall clock of this computer was set while the engine ran. Journal.
CREATE TABLE clock_jump (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    before_ms BIGINT NOT NULL,
    after_ms BIGINT NOT NULL
)
-- ;;
-- What people set for everybody of the workspace: 'alert/<rule>', 'roi'. The newest row of a name counts. Journal.
CREATE TABLE desk_setting (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    actor TEXT NOT NULL,
    command_seq BIGINT NOT NULL DEFAULT 0
)
-- ;;
CREATE INDEX desk_setting_name ON desk_setting (tenant, name, seq)
-- ;;
-- Everything that ever happened to an alert. Journal.
CREATE TABLE alert_move (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    alert_id TEXT NOT NULL,
    turn TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    actor TEXT NOT NULL,
    rule TEXT NOT NULL,
    group_key TEXT NOT NULL,
    name TEXT NOT NULL,
    count BIGINT NOT NULL,
    money_minor BIGINT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    command_seq BIGINT NOT NULL DEFAULT 0
)
-- ;;
CREATE INDEX alert_move_alert ON alert_move (tenant, alert_id, seq)
-- ;;
-- The alerts as their journal tells them.
CREATE TABLE alert (
    tenant TEXT NOT NULL,
    id TEXT NOT NULL,
    rule TEXT NOT NULL,
    group_key TEXT NOT NULL,
    name TEXT NOT NULL,
    count BIGINT NOT NULL,
    money_minor BIGINT NOT NULL,
    raised_ms BIGINT NOT NULL,
    changed_ms BIGINT NOT NULL,
    told_ms BIGINT NOT NULL DEFAULT 0,
    escalated_ms BIGINT NOT NULL DEFAULT 0,
    escalated_to TEXT NOT NULL DEFAULT '',
    acknowledged_ms BIGINT NOT NULL DEFAULT 0,
    acknowledged_by TEXT NOT NULL DEFAULT '',
    cleared_ms BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant, id)
)
-- ;;
CREATE INDEX alert_open ON alert (tenant, raised_ms, id) WHERE cleared_ms = 0
-- ;;
CREATE INDEX alert_cleared ON alert (tenant, cleared_ms, id) WHERE cleared_ms > 0
-- ;;
-- One run of an SLA definition for a transaction. Days are yyyymmdd of the calendar that counts for the entity; due_ms is
-- 9000000000000000 while a clock is paused, so that it comes last.
CREATE TABLE sla_clock (
    tenant TEXT NOT NULL,
    order_key TEXT NOT NULL,
    definition TEXT NOT NULL,
    run TEXT NOT NULL,
    entity TEXT NOT NULL,
    state TEXT NOT NULL,
    started_ms BIGINT NOT NULL,
    stopped_ms BIGINT NOT NULL,
    limit_ms BIGINT NOT NULL,
    due_ms BIGINT NOT NULL,
    warn_ms BIGINT NOT NULL,
    paused_ms BIGINT NOT NULL,
    elapsed_ms BIGINT NOT NULL,
    start_day INTEGER NOT NULL,
    stop_day INTEGER NOT NULL,
    due_day INTEGER NOT NULL,
    suspect INTEGER NOT NULL DEFAULT 0,
    amount_reporting BIGINT NOT NULL,
    PRIMARY KEY (tenant, order_key, definition, run)
)
-- ;;
-- Running and paused ones by due time; the further columns let counts, sums and ages run on the index alone.
CREATE INDEX sla_clock_due ON sla_clock
    (tenant, definition, due_ms, order_key, run, entity, started_ms, warn_ms, state, amount_reporting, limit_ms, paused_ms,
     due_day, suspect)
    WHERE stopped_ms = 0
-- ;;
-- Stopped ones behind a point of a chart: of a day, longest first.
CREATE INDEX sla_clock_stopped ON sla_clock (tenant, definition, stop_day, elapsed_ms, order_key, run, entity, state)
    WHERE stopped_ms > 0
-- ;;
CREATE INDEX sla_clock_breached ON sla_clock (tenant, definition, due_day, elapsed_ms, order_key, run, entity)
    WHERE state = 'late'
-- ;;
-- Which transactions needed a person, and when.
CREATE INDEX sla_clock_exception ON sla_clock (tenant, start_day, order_key) WHERE definition = 'exception-resolution'
-- ;;
-- What a day adds up to. started: by the day a clock started; stopped, late, cancelled, durations: by the day it stopped;
-- breached, breached_reporting: by the day the late ones were due. durations: engine/model/durations.h.
CREATE TABLE sla_day (
    tenant TEXT NOT NULL,
    definition TEXT NOT NULL,
    entity TEXT NOT NULL,
    day INTEGER NOT NULL,
    started BIGINT NOT NULL DEFAULT 0,
    stopped BIGINT NOT NULL DEFAULT 0,
    late BIGINT NOT NULL DEFAULT 0,
    cancelled BIGINT NOT NULL DEFAULT 0,
    breached BIGINT NOT NULL DEFAULT 0,
    breached_reporting BIGINT NOT NULL DEFAULT 0,
    durations TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (tenant, definition, day, entity)
)
-- ;;
-- What is open of one customer, kept.
CREATE TABLE customer_total (
    tenant TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    open BIGINT NOT NULL DEFAULT 0,
    open_reporting BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant, customer_name)
)
-- ;;
INSERT INTO customer_total (tenant, customer_name, open, open_reporting)
    SELECT tenant, customer_name, COUNT(*), SUM(amount_reporting) FROM exception
    WHERE state <> 'resolved' AND customer_name <> ''
    GROUP BY tenant, customer_name
-- ;;
-- Transactions with a record too many: two live ERP orders of one entity, two invoices for one billing invoice.
CREATE TABLE duplicate (
    tenant TEXT NOT NULL,
    order_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (tenant, order_key, kind)
)
-- ;;
-- How many open exceptions are late or due today, and their money, from the index alone.
CREATE INDEX exception_due_sum ON exception (tenant, due_ms, lane, cause_id, amount_reporting) WHERE state <> 'resolved'
-- ;;
-- The same kept per hour of the due time (milliseconds / 3,600,000): late ones are summed up, not scanned.
CREATE TABLE due_total (
    tenant TEXT NOT NULL,
    hour BIGINT NOT NULL,
    lane TEXT NOT NULL,
    cause_id TEXT NOT NULL,
    open BIGINT NOT NULL DEFAULT 0,
    open_reporting BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant, hour, lane, cause_id)
)
-- ;;
INSERT INTO due_total (tenant, hour, lane, cause_id, open, open_reporting)
    SELECT tenant, due_ms / 3600000, lane, cause_id, COUNT(*), SUM(amount_reporting) FROM exception
    WHERE state <> 'resolved' AND due_ms < 9000000000000000 GROUP BY tenant, due_ms / 3600000, lane, cause_id
