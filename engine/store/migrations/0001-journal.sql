-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The journal: append-only and the truth. Triggers (guards.cpp) refuse every UPDATE and DELETE here;
-- the one exception is payload.body and request_body.body, which may become NULL (erasure of personal data).
-- Rules of the house: statements are separated by the marker line; absent text is '', absent number 0;
-- times are milliseconds UTC (…_boot_ms: since boot); flags are 0/1; JSON is canonical text; sequence
-- numbers rise in order of arrival. Tokens between at-signs are filled in by the dialect.

-- One row per event, page record, reply or look. event_key is the first 16 bytes of
-- sha256(tenant, system, source, event_id): the same uniqueness as the four columns in a sixth of the index.
CREATE TABLE inbox (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    system TEXT NOT NULL,
    source TEXT NOT NULL,
    event_id TEXT NOT NULL,
    event_key @BLOB@ NOT NULL,
    origin TEXT NOT NULL,
    type TEXT NOT NULL,
    record_id TEXT NOT NULL,
    version_ms BIGINT NOT NULL,
    deleted INTEGER NOT NULL,
    received_ms BIGINT NOT NULL,
    payload_hash TEXT NOT NULL,
    attempt_seq BIGINT NOT NULL DEFAULT 0,
    meta TEXT NOT NULL DEFAULT '{}'
)
-- ;;
CREATE UNIQUE INDEX inbox_event ON inbox (tenant, event_key)
-- ;;
CREATE INDEX inbox_attempt ON inbox (tenant, attempt_seq) WHERE attempt_seq > 0
-- ;;
-- Raw bytes, apart so that they can be erased; keyed by arrival, because an index over random hashes is
-- what makes a large store slow.
CREATE TABLE payload (
    inbox_seq BIGINT NOT NULL PRIMARY KEY REFERENCES inbox (seq),
    tenant TEXT NOT NULL,
    hash TEXT NOT NULL,
    media TEXT NOT NULL,
    body @BLOB@
)
-- ;;
CREATE TABLE observation (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    system TEXT NOT NULL,
    type TEXT NOT NULL,
    record_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    version_ms BIGINT NOT NULL,
    observed_ms BIGINT NOT NULL,
    origin TEXT NOT NULL,
    inbox_seq BIGINT NOT NULL,
    payload_hash TEXT NOT NULL,
    deleted INTEGER NOT NULL,
    canonical TEXT NOT NULL,
    mapping_version TEXT NOT NULL,
    order_key TEXT
)
-- ;;
CREATE INDEX observation_record ON observation (tenant, system, type, record_id)
-- ;;
CREATE TABLE business_event (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    order_key TEXT NOT NULL,
    type TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    system TEXT NOT NULL,
    observation_seq BIGINT NOT NULL
)
-- ;;
CREATE INDEX business_event_order ON business_event (tenant, order_key)
-- ;;
-- One business fact starts one flow (I8), by whatever road the news came.
CREATE TABLE flow (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    id TEXT NOT NULL,
    order_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    business_key TEXT NOT NULL,
    business_version TEXT NOT NULL,
    started_ms BIGINT NOT NULL,
    trigger_inbox_seq BIGINT NOT NULL DEFAULT 0,
    mode TEXT NOT NULL,
    input TEXT NOT NULL DEFAULT '{}',
    UNIQUE (tenant, id),
    UNIQUE (tenant, kind, business_key, business_version)
)
-- ;;
CREATE INDEX flow_order ON flow (tenant, order_key, seq)
-- ;;
-- seq orders the rows of one step: a replay adds a row with the new generation's intent.
CREATE TABLE flow_step (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    flow_id TEXT NOT NULL,
    idx INTEGER NOT NULL,
    step TEXT NOT NULL,
    intent_id TEXT NOT NULL,
    UNIQUE (tenant, flow_id, idx, intent_id)
)
-- ;;
CREATE INDEX flow_step_intent ON flow_step (tenant, intent_id)
-- ;;
CREATE TABLE intent (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    id TEXT NOT NULL,
    order_key TEXT NOT NULL,
    flow_id TEXT NOT NULL,
    step TEXT NOT NULL,
    target TEXT NOT NULL,
    object_key TEXT NOT NULL,
    operation TEXT NOT NULL,
    business_version TEXT NOT NULL,
    generation INTEGER NOT NULL,
    capability TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    reference TEXT NOT NULL,
    input TEXT NOT NULL,
    created_ms BIGINT NOT NULL,
    UNIQUE (tenant, id),
    UNIQUE (tenant, target, object_key, operation, business_version, generation)
)
-- ;;
CREATE INDEX intent_order ON intent (tenant, order_key, seq)
-- ;;
-- Bodies of requests, as sent or as planned, by content. Secrets never enter.
CREATE TABLE request_body (
    tenant TEXT NOT NULL,
    hash TEXT NOT NULL,
    media TEXT NOT NULL,
    body @BLOB@,
    PRIMARY KEY (tenant, hash)
)
-- ;;
-- One send, committed before its first byte leaves.
CREATE TABLE attempt (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    system TEXT NOT NULL,
    lease_fence BIGINT NOT NULL,
    created_ms BIGINT NOT NULL,
    created_boot_ms BIGINT NOT NULL,
    send_by_boot_ms BIGINT NOT NULL,
    timeout_ms BIGINT NOT NULL,
    method TEXT NOT NULL,
    url TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    idem_key TEXT NOT NULL,
    engine_id TEXT NOT NULL,
    plan_id TEXT NOT NULL DEFAULT '',
    plan_hash TEXT NOT NULL DEFAULT ''
)
-- ;;
-- One key, one body (I11): looked up before each attempt.
CREATE INDEX attempt_key ON attempt (tenant, system, idem_key) WHERE idem_key <> ''
-- ;;
-- A batch carries n intents; fence is the step's own, raised by this attempt.
CREATE TABLE attempt_intent (
    attempt_seq BIGINT NOT NULL REFERENCES attempt (seq),
    tenant TEXT NOT NULL,
    intent_id TEXT NOT NULL,
    fence INTEGER NOT NULL,
    PRIMARY KEY (attempt_seq, intent_id),
    UNIQUE (tenant, intent_id, fence)
)
-- ;;
CREATE TABLE look (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    intent_id TEXT NOT NULL,
    asked_ms BIGINT NOT NULL,
    asked_boot_ms BIGINT NOT NULL,
    check_word TEXT NOT NULL,
    found TEXT NOT NULL DEFAULT '[]',
    inbox_seq BIGINT NOT NULL DEFAULT 0,
    witness_ms BIGINT NOT NULL DEFAULT 0
)
-- ;;
CREATE INDEX look_intent ON look (tenant, intent_id, seq)
-- ;;
-- Also carries what the step projection shows, so that it can be rebuilt from here.
CREATE TABLE transition (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    intent_id TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    attempt_seq BIGINT NOT NULL DEFAULT 0,
    fence INTEGER NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    inbox_seq BIGINT NOT NULL DEFAULT 0,
    command_seq BIGINT NOT NULL DEFAULT 0,
    target_id TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '',
    next_at_ms BIGINT NOT NULL DEFAULT 0,
    next_reason TEXT NOT NULL DEFAULT ''
)
-- ;;
CREATE INDEX transition_intent ON transition (tenant, intent_id, seq)
-- ;;
CREATE TABLE command (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    id TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    args TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    UNIQUE (tenant, id)
)
-- ;;
CREATE TABLE command_result (
    command_seq BIGINT NOT NULL PRIMARY KEY REFERENCES command (seq),
    tenant TEXT NOT NULL,
    state TEXT NOT NULL,
    result TEXT NOT NULL,
    at_ms BIGINT NOT NULL
)
-- ;;
CREATE TABLE audit (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (tenant, prev_hash)
)
-- ;;
CREATE INDEX audit_subject ON audit (tenant, subject, seq)
-- ;;
CREATE TABLE plan (
    tenant TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    frozen_ms BIGINT NOT NULL,
    hash TEXT NOT NULL,
    mapping_version TEXT NOT NULL,
    policy TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
)
-- ;;
CREATE INDEX plan_frozen ON plan (tenant, frozen_ms, id)
-- ;;
CREATE TABLE plan_state (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    state TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    command_seq BIGINT NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
)
-- ;;
CREATE INDEX plan_state_plan ON plan_state (tenant, plan_id, seq)
-- ;;
CREATE TABLE plan_item (
    tenant TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    exception_id TEXT NOT NULL,
    order_key TEXT NOT NULL,
    intent_id TEXT NOT NULL,
    gate INTEGER NOT NULL,
    check_word TEXT NOT NULL,
    evidence TEXT NOT NULL,
    request TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (tenant, plan_id, position)
)
-- ;;
CREATE TABLE receipt (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    at_ms BIGINT NOT NULL
)
-- ;;
CREATE INDEX receipt_plan ON receipt (tenant, plan_id, position, seq)
