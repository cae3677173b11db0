-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Every set of SLA definitions and calendars that was ever in use, whole: clocks that stopped keep what they were measured by.

-- The newest row holds; the first one held always. Journal.
CREATE TABLE sla_version (
    seq @SEQ@,
    tenant TEXT NOT NULL,
    version TEXT NOT NULL,
    content TEXT NOT NULL,
    at_ms BIGINT NOT NULL
)
-- ;;
CREATE INDEX sla_version_newest ON sla_version (tenant, seq)
