-- SPDX-FileCopyrightText: 2026 Throughline contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Orders with more than one open exception: their money is at risk once.
CREATE INDEX exception_of_order ON exception (tenant, order_key, state) WHERE state <> 'resolved'
