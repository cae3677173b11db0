// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recovery/planner.h"
#include "engine/store/commandstore.h"

namespace Throughline::Api
{

/// What plan.create asks for (engine/api/commands.h). NotAllowed when it names no members, more than one kind of them, or
/// an empty filter. Relative times count from the command, so that carrying it out twice means the same.
Result<Recovery::PlanOrder> planOrder(const Store::Command &command);

/// "90m", "2h", "3d" -> milliseconds; NotAllowed in words.
Result<qint64> spanMs(const QString &text);

} // namespace Throughline::Api
