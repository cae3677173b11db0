-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a running plan has begun, how fast it may go, and the mappings that anything was ever built with. Journal.
-- detail of a receipt: {"cause", "held_by", "steps"}.
ALTER TABLE receipt ADD COLUMN detail TEXT NOT NULL DEFAULT '{}'
-- ;;
CREATE INDEX receipt_seq ON receipt (tenant, plan_id, seq)
-- ;;
CREATE INDEX receipt_at ON receipt (tenant, at_ms, kind)
-- ;;
-- One row per item that was begun, in the commit that began it; intent_id is the generation it made.
CREATE TABLE plan_start (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    intent_id TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    boot_ms BIGINT NOT NULL,
    boot_id TEXT NOT NULL,
    UNIQUE (tenant, plan_id, position)
)
-- ;;
CREATE INDEX plan_start_seq ON plan_start (tenant, plan_id, seq)
-- ;;
-- Rate and concurrency as changed later; the newest row counts, without one the plan's own.
CREATE TABLE plan_policy (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    policy TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    command_seq BIGINT NOT NULL DEFAULT 0
)
-- ;;
CREATE INDEX plan_policy_plan ON plan_policy (tenant, plan_id, seq)
-- ;;
-- One row each time a mapping became the current one; content is what `version` is the hash of.
CREATE TABLE mapping_version (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    version TEXT NOT NULL,
    content TEXT NOT NULL,
    at_ms BIGINT NOT NULL
)
-- ;;
CREATE INDEX mapping_version_version ON mapping_version (tenant, version, seq)
-- ;;
-- A record's keys from the index alone; the short one was passed over for the primary key, read whole.
DROP INDEX record_key_record
-- ;;
CREATE INDEX record_key_record ON record_key (tenant, system, type, record_id, name, value)
-- ;;
-- Which item a claim is of; 0 = the plan itself, which it claims until it is over and nothing of it is under way.
ALTER TABLE plan_claim ADD COLUMN position INTEGER NOT NULL DEFAULT -1
-- ;;
CREATE INDEX plan_claim_head ON plan_claim (tenant, plan_id) WHERE position = 0
-- ;;
INSERT INTO plan_claim (tenant, exception_id, plan_id, position)
    SELECT p.tenant, 'plan/' || p.id, p.id, 0 FROM plan p WHERE NOT EXISTS (
        SELECT 1 FROM plan_state s WHERE s.tenant = p.tenant AND s.plan_id = p.id AND s.state IN ('finished', 'stopped'))
