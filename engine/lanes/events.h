// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lanes/history.h"

namespace Throughline::Lanes
{

/// One thing that happened in the business.
struct BusinessEvent {
    QString id; ///< stable: type, record and how often it has happened to it
    QString type; ///< word of the taxonomy: "invoice.posted"
    RecordRef record;
    qint64 atMs = 0; ///< version time of the record version that shows it
    Money amount;
    /// Of the first version seen: when the system says that it made the record; 0 = it does not say. A record that had
    /// changed before it was first read shows the time of its last change as `atMs`.
    qint64 bornMs = 0;
    bool operator==(const BusinessEvent &) const = default;
};

/// One accepted event type.
struct EventType {
    enum class Trigger {
        Appears, ///< first version seen that is not deleted
        Enters, ///< the status enters one of `phases`
        Leaves, ///< the status leaves `phases` for a known live one
        AmountChanges, ///< the amount changes while the status is in `phases`
    };
    QLatin1StringView type;
    ObjectKind kind;
    QLatin1StringView role; ///< empty = any
    Trigger trigger;
    QList<Phase> phases;
    QLatin1StringView owner; ///< who answers for its meaning
};

/// The accepted taxonomy, with owners.
const QList<EventType> &eventTaxonomy();

/// Events shown by the versions of these records, by time, then id.
QList<BusinessEvent> eventsOf(const std::vector<RecordHistory> &histories);

} // namespace Throughline::Lanes
