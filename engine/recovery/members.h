// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recovery/planner.h"

namespace Throughline::Recovery
{

inline constexpr int itemsMax = 20'000;

/// A flow that needs the effect, and as what.
struct Use {
    QString flowId;
    QString orderKey;
    QString kind;
};

/// One effect taken into a plan, before it is built.
struct Candidate {
    ItemKind kind = ItemKind::Replay;
    QString exceptionId;
    Store::Flow flow;
    QString step;
    Intent intent;
    Store::StepRow row;
    QList<Use> uses; ///< several for a shared object
    QStringList claims; ///< its exceptions and itself
    QStringList causes; ///< fingerprints of its exceptions: what the plan sets out to heal
};

/// The members of a plan, each effect once; NotAllowed with the reason why there is none.
Result<QList<Candidate>> membersOf(Store::Database &database, Flows::Book &book, const Members &members);

} // namespace Throughline::Recovery
