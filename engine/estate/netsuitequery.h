// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/estate/exchange.h"
#include "engine/estate/truth.h"

namespace Throughline::Estate
{

/// POST /services/rest/query/v1/suiteql
EstateReply runSuiteQl(const EstateRequest &request, Truth &truth, qint64 nowMs);

} // namespace Throughline::Estate
