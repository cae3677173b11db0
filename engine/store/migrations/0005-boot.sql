-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which boot of which machine a boot time belongs to: ages are measured by the boot clock, which no person can set.
ALTER TABLE attempt ADD COLUMN boot_id TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE look ADD COLUMN boot_id TEXT NOT NULL DEFAULT ''
