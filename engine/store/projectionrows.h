// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/projectionstore.h"

// Column lists and their readers, shared by the writing and the reading side.
namespace Throughline::Store
{

inline constexpr QLatin1StringView txnColumns(
    "order_key, lane, state, customer_name, customer_key, entity, amount, currency, opened_ms, "
    "lane_since_ms, updated_ms");
inline constexpr int txnColumnCount = 11; ///< the index of a column selected after them
Transaction readTransactionRow(const Statement &row);

inline constexpr QLatin1StringView exceptionColumns(
    "id, order_key, cause_id, intent_id, state, step_state, opened_ms, resolved_ms, due_ms, tries, owner, "
    "customer_name, entity, lane, "
    "amount, currency, amount_reporting, system, operation, code, message");
ExceptionRow readExceptionRow(const Statement &row);

inline constexpr QLatin1StringView causeColumns("id, title, system, operation, code, first_seen_ms, last_seen_ms");
CauseRow readCauseRow(const Statement &row);

QString textOf(const Money &money); ///< exact amount, '' when none is known
Money moneyOf(const QString &amount, const QString &currency);

} // namespace Throughline::Store
