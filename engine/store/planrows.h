// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/planstore.h"
#include "engine/store/statement.h"

namespace Throughline::Store
{

/// Columns of plan_item i, in the order readPlanItem() takes them.
inline constexpr QLatin1StringView planItemColumns(
    "i.position, i.exception_id, i.order_key, i.intent_id, i.gate, i.check_word, i.evidence, i.request, i.body_hash, "
    "i.fields");
inline constexpr int planItemColumnCount = 10;

inline PlanItem readPlanItem(const Statement &row)
{
    PlanItem item;
    item.position = row.integer(0);
    item.exceptionId = row.text(1);
    item.orderKey = row.text(2);
    item.intentId = row.ascii(3);
    item.gate = row.integer(4);
    item.check = targetCheckFromWord(row.text(5));
    item.evidence = row.text(6);
    item.request = row.json(7);
    item.bodyHash = row.ascii(8);
    item.fields = row.json(9);
    return item;
}

} // namespace Throughline::Store
