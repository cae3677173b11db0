-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Finding things. Statements that begin with an engine's name are for that engine alone.

-- Projection: what of a transaction free text finds, one line each: order, customer, numbers and ids of its records, codes
-- and words of what is open. `doc` only ties the row to its entry in the full-text index (rebuild.cpp leaves it out).
CREATE TABLE search_doc (
    doc @SEQ@,
    tenant TEXT NOT NULL,
    order_key TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (tenant, order_key)
)
-- ;;
-- Trigrams, so that any piece of three letters is found; without positions, which only phrases would need.
@SQLITE@ CREATE VIRTUAL TABLE search_text USING fts5(text, content = 'search_doc', content_rowid = 'doc',
    tokenize = 'trigram', detail = 'none')
-- ;;
@SQLITE@ CREATE TRIGGER search_doc_added AFTER INSERT ON search_doc BEGIN
    INSERT INTO search_text (rowid, text) VALUES (new.doc, new.text);
END
-- ;;
@SQLITE@ CREATE TRIGGER search_doc_gone AFTER DELETE ON search_doc BEGIN
    INSERT INTO search_text (search_text, rowid, text) VALUES ('delete', old.doc, old.text);
END
-- ;;
@SQLITE@ CREATE TRIGGER search_doc_changed AFTER UPDATE ON search_doc BEGIN
    INSERT INTO search_text (search_text, rowid, text) VALUES ('delete', old.doc, old.text);
    INSERT INTO search_text (rowid, text) VALUES (new.doc, new.text);
END
-- ;;
@POSTGRES@ CREATE EXTENSION IF NOT EXISTS pg_trgm
-- ;;
@POSTGRES@ CREATE INDEX search_text ON search_doc USING gin (text gin_trgm_ops)
-- ;;
-- Transactions by money, the columns that queries filter by beside it.
CREATE INDEX txn_money ON txn (tenant, amount_reporting, order_key, lane, state, entity, currency, amount_minor,
    customer_name, opened_ms, lane_since_ms)
-- ;;
-- What has passed the invoice, by when: how much of a quarter is done.
CREATE INDEX txn_passed ON txn (tenant, lane_since_ms, lane, entity, state) WHERE lane IN ('payment', 'revenue')
-- ;;
-- The list of open exceptions by money carries every column a query can name, so that any of them runs on it alone.
DROP INDEX exception_money
-- ;;
CREATE INDEX exception_money ON exception (tenant, amount_reporting, id, cause_id, system, entity, lane, owner, step_state,
    state, code, currency, amount_minor, opened_ms, due_ms, tries, operation, customer_name, order_key)
    WHERE state <> 'resolved'
-- ;;
-- lane_total once more by legal entity: the board's facets are kept, not counted. live: neither done nor cancelled.
CREATE TABLE lane_entity_total (
    tenant TEXT NOT NULL,
    lane TEXT NOT NULL,
    entity TEXT NOT NULL,
    currency TEXT NOT NULL,
    in_lane BIGINT NOT NULL DEFAULT 0,
    live BIGINT NOT NULL DEFAULT 0,
    live_reporting BIGINT NOT NULL DEFAULT 0,
    open BIGINT NOT NULL DEFAULT 0,
    in_doubt BIGINT NOT NULL DEFAULT 0,
    open_minor BIGINT NOT NULL DEFAULT 0,
    open_reporting BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant, lane, entity, currency)
)
-- ;;
INSERT INTO lane_entity_total SELECT tenant, lane, entity, currency, COUNT(*),
    SUM(CASE WHEN state IN ('moving', 'stuck', 'in_doubt') THEN 1 ELSE 0 END),
    SUM(CASE WHEN state IN ('moving', 'stuck', 'in_doubt') THEN amount_reporting ELSE 0 END),
    SUM(CASE WHEN state IN ('stuck', 'in_doubt') THEN 1 ELSE 0 END), SUM(CASE WHEN state = 'in_doubt' THEN 1 ELSE 0 END),
    SUM(CASE WHEN state IN ('stuck', 'in_doubt') THEN amount_minor ELSE 0 END),
    SUM(CASE WHEN state IN ('stuck', 'in_doubt') THEN amount_reporting ELSE 0 END)
    FROM txn GROUP BY tenant, lane, entity, currency
-- ;;
-- Journal: saved views. The newest row of an id is the view; `deleted` takes it away, `undoes` is the row that this one
-- takes back.
CREATE TABLE saved_view (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    actor TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    page TEXT NOT NULL,
    shared INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    undoes BIGINT NOT NULL DEFAULT 0,
    command_seq BIGINT NOT NULL DEFAULT 0
)
-- ;;
CREATE INDEX saved_view_id ON saved_view (tenant, id, seq)
-- ;;
-- Journal: up to when a person has looked at everything; the newest row counts.
CREATE TABLE looked (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    actor TEXT NOT NULL,
    until_ms BIGINT NOT NULL
)
-- ;;
CREATE INDEX looked_actor ON looked (tenant, actor, seq)
