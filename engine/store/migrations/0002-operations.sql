-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Operational state: neither journal nor projection. It is overwritten in place and not rebuilt.
-- (Table meta is made by the migration runner itself.)

CREATE TABLE source_cursor (
    tenant TEXT NOT NULL,
    system TEXT NOT NULL,
    source TEXT NOT NULL,
    value TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    PRIMARY KEY (tenant, system, source)
)
-- ;;
CREATE TABLE lease (
    tenant TEXT NOT NULL,
    name TEXT NOT NULL,
    holder TEXT NOT NULL,
    boot_id TEXT NOT NULL,
    fence BIGINT NOT NULL,
    until_boot_ms BIGINT NOT NULL,
    until_wall_ms BIGINT NOT NULL,
    PRIMARY KEY (tenant, name)
)
-- ;;
-- An exception is in at most one non-final plan (I15): claimed when the plan is frozen, released when it ends.
CREATE TABLE plan_claim (
    tenant TEXT NOT NULL,
    exception_id TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    PRIMARY KEY (tenant, exception_id)
)
-- ;;
CREATE INDEX plan_claim_plan ON plan_claim (tenant, plan_id)
