-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What had arrived when a look was asked: a record that came later is newer than the look, whatever the wall clock says of both.
ALTER TABLE look ADD COLUMN seen_seq BIGINT NOT NULL DEFAULT 0
