// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

namespace Throughline::Store
{

/// Empties every projection and sets the pipeline's watermark back to 0. One transaction.
Result<void> dropProjections(Database &database, const QString &pipelineReader);
/// Steps and their totals from intents, attempts and transitions. Only `schedule()` is not in the journal: a step it
/// had put off becomes due as its last transition said, which the pump decides anew.
Result<void> rebuildSteps(Database &database);
/// Every projection's rows as ordered text, for comparing byte by byte. `next_at_ms` and `next_reason` of steps and
/// `system_state` are left out: they are hints of the running engine.
Result<QByteArray> dumpProjections(Database &database);

} // namespace Throughline::Store
