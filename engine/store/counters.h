// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/projectionstore.h"

// Kept counters: what a row adds to them, and moving them from one row's share to another's.
namespace Throughline::Store
{

/// What one transaction adds to lane_total and lane_entity_total.
struct LaneShare {
    QString lane; ///< empty = nothing
    QString entity;
    QString currency;
    bool live = false; ///< neither done nor cancelled
    bool open = false;
    bool inDoubt = false;
    qint64 minor = 0;
    qint64 reporting = 0;
    bool operator==(const LaneShare &) const = default;
};
Result<void> moveLaneShare(Database &database, const LaneShare &before, const LaneShare &after);

/// What one exception adds to cause_total; resolved ones add nothing.
struct CauseShare {
    QString causeId; ///< empty = nothing
    QString currency;
    bool inDoubt = false;
    qint64 minor = 0;
    qint64 reporting = 0;
    bool snoozed = false; ///< counted apart: it is not among the open ones
    bool operator==(const CauseShare &) const = default;
};
Result<void> moveCauseShare(Database &database, const CauseShare &before, const CauseShare &after);

/// What one exception adds to customer_total; resolved ones add nothing.
struct CustomerShare {
    QString customer; ///< empty = nothing
    qint64 reporting = 0;
    bool operator==(const CustomerShare &) const = default;
};
Result<void> moveCustomerShare(Database &database, const CustomerShare &before, const CustomerShare &after);

/// What one exception adds to due_total; resolved ones and those without a due time add nothing.
struct DueShare {
    qint64 hour = -1; ///< of its due time; -1 = nothing
    QString lane;
    QString causeId;
    qint64 reporting = 0;
    bool operator==(const DueShare &) const = default;
};
DueShare dueShareOf(const ExceptionRow &row);
Result<void> moveDueShare(Database &database, const DueShare &before, const DueShare &after);

} // namespace Throughline::Store
