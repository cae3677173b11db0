-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Transactions that lack something which may still come: to be looked at again when the role has been read up to due_ms.
CREATE TABLE watch (
    tenant TEXT NOT NULL,
    order_key TEXT NOT NULL,
    role TEXT NOT NULL,
    due_ms BIGINT NOT NULL,
    PRIMARY KEY (tenant, order_key, role)
)
-- ;;
CREATE INDEX watch_due ON watch (tenant, role, due_ms)
