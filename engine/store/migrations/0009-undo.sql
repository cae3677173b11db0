-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is wanted of a flow, newest row last: 'unwind' (undo what stands, in reverse order), 'stopped' (undoing came to
-- a halt, a person is needed), 'unwound' (nothing of it is left standing). With an intent: 'approved' (that step may
-- go on). Part of the journal.
CREATE TABLE flow_wish (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    flow_id TEXT NOT NULL,
    intent_id TEXT NOT NULL DEFAULT '',
    wanted TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    command_seq BIGINT NOT NULL DEFAULT 0,
    plan_id TEXT NOT NULL DEFAULT ''
)
-- ;;
CREATE INDEX flow_wish_flow ON flow_wish (tenant, flow_id, intent_id, seq)
-- ;;
CREATE INDEX flow_wish_unwind ON flow_wish (tenant, seq) WHERE wanted = 'unwind'
-- ;;
-- A step whose effect is being undone is moved by the machine as well.
DROP INDEX step_due
-- ;;
CREATE INDEX step_due ON step (tenant, next_at_ms, intent_seq)
    WHERE state IN ('planned', 'in-flight', 'accepted', 'unknown', 'in-doubt', 'failed-transient', 'compensating')
