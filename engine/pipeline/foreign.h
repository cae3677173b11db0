// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/observation.h"
#include "engine/store/database.h"

#include <optional>

// Two engines on one estate, or one whose store was restored from a copy: each would repeat what the other has done.
// A reference in a target that no intent of this store carries gives them away.
namespace Throughline::Pipeline
{

/// A record that carries a reference of our making which this store did not make.
struct Foreign {
    RecordRef record;
    QString reference;
    qint64 versionMs = 0;
    QString sentence() const; ///< for people: what was found, and what to do
};

/// Looks at what a poll or webhook brought. If it is foreign, remembers it and switches every flow to observe, inside the
/// caller's commit. Once a person has adopted what is there (adoptForeign), only records count that are newer than that and
/// were not known then: an adopted record may change.
Result<void> noticeForeign(Store::Database &database, const Observation &observation);

Result<std::optional<Foreign>> foreign(Store::Database &database); ///< what stops the flows, if anything
/// A person says that the other engine is gone and what it wrote may stay. Flows may be switched on again.
Result<void> adoptForeign(Store::Database &database, qint64 nowMs);

} // namespace Throughline::Pipeline
