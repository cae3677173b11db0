// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/views.h"

namespace Throughline::Api
{

/// The state of the step that needs somebody most; succeeded when none is open.
StepState worstOf(const QList<StepView> &steps);

} // namespace Throughline::Api
