// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/book.h"
#include "engine/flows/context.h"
#include "engine/recovery/members.h"
#include "engine/store/sequelstore.h"

namespace Throughline::Recovery
{

/// What the flows that need this effect send by themselves once it stands, in their order, as requests with placeholders.
/// `book`: with the current mapping, by which flows go on whatever the plan's is. Reads only; one that cannot be built yet says
/// why and promises nothing.
Result<QList<Store::Sequel>> sequelsOf(Flows::Context &context, const Flows::Book &book, const Candidate &candidate);

} // namespace Throughline::Recovery
