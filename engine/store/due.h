// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/effectsstore.h"

namespace Throughline::Store
{

/// Steps of flows of this kind that something can be done for now, earliest first: so that many due steps of other flows
/// never hide them.
Result<QList<StepRow>> dueOfKind(Database &database, const QString &kind, qint64 nowMs, int limit);

} // namespace Throughline::Store
