-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Asked for every record with a reference of ours: did this store make it?
CREATE INDEX intent_reference ON intent (tenant, reference)
