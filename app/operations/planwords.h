// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/views.h"

#include <QTimeZone>
#include <QVariantMap>

namespace Throughline
{

// A plan in words and shares, for PlanController's properties of the same names.
QVariantMap planFacts(const Api::PlanView &plan, const QTimeZone &zone);
QVariantList planChecks(const Api::PlanView &plan);
QVariantList planGates(const Api::PlanView &plan);
QVariantList planMoney(const Api::PlanView &plan);
QVariantList planProgress(const Api::PlanView &plan);

} // namespace Throughline
