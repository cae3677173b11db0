-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Projection: what each day added to the open exceptions of a lane, less what it took away.
DELETE FROM day_count WHERE kind = 'lane-open'
-- ;;
@SQLITE@ INSERT INTO day_count (tenant, kind, key, day, count)
    SELECT tenant, 'lane-open', lane, day, SUM(delta) FROM (
        SELECT tenant, lane, CAST(strftime('%Y%m%d', opened_ms / 1000, 'unixepoch') AS INTEGER) AS day, 1 AS delta FROM exception
        UNION ALL
        SELECT tenant, lane, CAST(strftime('%Y%m%d', resolved_ms / 1000, 'unixepoch') AS INTEGER), -1 FROM exception
            WHERE state = 'resolved'
    ) AS moved GROUP BY tenant, lane, day
-- ;;
@POSTGRES@ INSERT INTO day_count (tenant, kind, key, day, count)
    SELECT tenant, 'lane-open', lane, day, SUM(delta) FROM (
        SELECT tenant, lane, CAST(to_char(to_timestamp(opened_ms / 1000.0) AT TIME ZONE 'UTC', 'YYYYMMDD') AS INTEGER) AS day,
            1 AS delta FROM exception
        UNION ALL
        SELECT tenant, lane, CAST(to_char(to_timestamp(resolved_ms / 1000.0) AT TIME ZONE 'UTC', 'YYYYMMDD') AS INTEGER), -1
            FROM exception WHERE state = 'resolved'
    ) AS moved GROUP BY tenant, lane, day
