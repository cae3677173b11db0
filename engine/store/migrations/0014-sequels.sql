-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a flow will send by itself once an item of a plan stands, as frozen: ids that are made on the way stand in it as
-- placeholders. And what was filled in for them when it was sent. Journal.
CREATE TABLE plan_sequel (
    tenant TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER NOT NULL,
    flow_id TEXT NOT NULL,
    order_key TEXT NOT NULL,
    step TEXT NOT NULL,
    target TEXT NOT NULL,
    operation TEXT NOT NULL,
    method TEXT NOT NULL,
    url TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL,
    input TEXT NOT NULL,
    cannot TEXT NOT NULL,
    PRIMARY KEY (tenant, plan_id, position, number)
)
-- ;;
CREATE INDEX plan_sequel_step ON plan_sequel (tenant, flow_id, step)
-- ;;
CREATE TABLE plan_sequel_sent (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER NOT NULL,
    attempt_seq BIGINT NOT NULL,
    at_ms BIGINT NOT NULL,
    filled TEXT NOT NULL
)
-- ;;
CREATE INDEX plan_sequel_sent_item ON plan_sequel_sent (tenant, plan_id, position, seq)
-- ;;
-- Which machine a lease was taken on: a boot that is over holds nothing.
ALTER TABLE lease ADD COLUMN machine_id TEXT NOT NULL DEFAULT ''
