// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recovery/members.h"

// Which mapping a plan is built with. Every one that was ever in use is in the store, by content.
namespace Throughline::Recovery
{

/// The version meant by "current" or "", "original" (in use when the members were made; they must agree), or the first
/// digits of a version. NotAllowed says in words why there is none, or which there are.
Result<QString> chooseMapping(Store::Database &database, const Flows::Book &book, const QList<Candidate> &candidates,
                              const QString &wanted);

/// The same flows over another mapping; NotAllowed when it cannot be loaded.
Result<std::shared_ptr<Flows::Book>> bookWith(Store::Database &database, const std::shared_ptr<Flows::Book> &book,
                                              const QString &version);

} // namespace Throughline::Recovery
