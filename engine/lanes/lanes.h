// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lanes/events.h"
#include "engine/lanes/reference.h"
#include "engine/lanes/staterules.h"
#include "engine/model/transaction.h"

// The lane machine: what is known of a transaction -> where it stands. Pure; depends on the set of versions
// given, not on their order or number.
//
// Lane = the first stage that is not complete. Completion only grows with new records, so a late or repeated
// event cannot move a transaction backwards; a newer version of a record (order cancelled, invoice voided) can.
// A stage whose role no system of the estate has is passed over.
//   quote         until the opportunity is won, or something downstream exists already
//   order         until an ERP order is booked
//   subscription  until a billing subscription or an issued invoice exists
//   invoice       until an invoice is issued
//   payment       until everything issued is paid: then Done
namespace Throughline::Lanes
{

/// State of one flow step of the transaction.
struct Step {
    QString step; ///< "erp-order"
    StepState state = StepState::Planned;
    qint64 sinceMs = 0;
};

struct Situation {
    QString orderKey;
    /// Versions of its records, customers included; any order, duplicates allowed. With the whole history the
    /// times and events are exact; with the newest version of each record the lane is.
    QList<Observation> versions;
    QList<Step> steps;
    bool observing = true; ///< nothing is sent for this transaction: gaps are for a person
    /// Per role: every record changed up to this time has been read. A gap counts only where the role was read
    /// past the moment the record became due (absent with a witness). Missing = never read.
    QMap<QString, qint64> readUntilMs;
    /// Codes of gaps found before: they stay while their facts do, also after a restart, when nothing has been read yet.
    QStringList openGaps;
    bool unwound = false; ///< its flow was undone: nothing of it is meant to be there
    bool otherException = false; ///< an exception the situation cannot show, such as a key conflict
};

/// A record that is due and not there: a dashed node of the lineage, "not there yet".
struct Expected {
    ObjectKind kind = ObjectKind::Unknown;
    QString role;
    QString system; ///< the only system of that role, or empty
    QString step; ///< flow step that makes it, or empty
    StepState stepState = StepState::Planned;
    qint64 dueSinceMs = 0; ///< when the record it follows from became true
    bool operator==(const Expected &) const = default;
};

/// A gap that cannot be told yet: its facts hold, and the role has not been read past its grace.
struct Watch {
    QString role;
    qint64 dueMs = 0; ///< evaluate again when the role has been read up to here
    bool operator==(const Watch &) const = default;
};

struct Outcome {
    Transaction transaction;
    QList<BusinessEvent> events; ///< all that ever happened, by time; see `raised`
    QList<Expected> expected;
    QList<Finding> findings;
    QList<Watch> watches; ///< the earliest of each role
    QList<RecordRef> notUnderstood; ///< records whose status word is not in the lifecycle table
    QString rulesVersion;
};

/// `previous`: what was known before, when only newest versions are given: times stay at the earlier one.
Outcome evaluate(const Situation &situation, const Reference &reference, const Transaction *previous = nullptr);

/// What the change raised: events of `now` that `before` does not have. A late version may correct the time
/// of a known event; that raises nothing.
QList<BusinessEvent> raised(const QList<BusinessEvent> &before, const QList<BusinessEvent> &now);

} // namespace Throughline::Lanes
