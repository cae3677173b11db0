// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/slabook.h"

// Parts that the readers of SLA clocks and of their definitions share.
namespace Throughline::Api
{

class Reader;

/// Definitions as the engine uses them by now, also where another process runs it: the journal says which.
Result<void> followSlas(Reader &reader);
/// The one with this id, empty = the first; NotFound names those there are.
Result<const SlaDefinition *> wantedSla(const QList<SlaDefinition> &definitions, const QString &id);

} // namespace Throughline::Api
