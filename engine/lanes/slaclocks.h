// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lanes/events.h"
#include "engine/lanes/worktime.h"

#include <memory>

// SLA clocks, pure: what happened to a transaction -> its clocks. Depends on the set of moments, not on their order.
//
// A clock runs from a start to the stop that belongs to it: the one with the same subject, else the oldest that runs.
// Holds (pauses … resumes) stand still: their business time is added to the due time. At the same instant a start comes
// before its stop. A stop that lies before its start (the two systems' times disagree) ends it at once: met, suspect.
namespace Throughline::Lanes
{

/// Definitions and calendars as the lane machine uses them. Named by version in what is kept. What held before lies behind
/// it: a clock that had stopped by then keeps what it was measured by; one that runs on is measured by the new terms.
struct SlaReference {
    QString version;
    QList<SlaDefinition> definitions;
    QMap<QString, BusinessCalendar> calendars;
    QMap<QString, WorkTime> work; ///< by calendar id; "always" is there
    QMap<QString, QString> calendarOf; ///< entity -> calendar id; "*" = the others'
    qint64 sinceMs = 0; ///< holds from then on
    std::shared_ptr<const SlaReference> before; ///< what held until then; null = this one held always

    const SlaDefinition *definition(const QString &id) const; ///< null when unknown
};

/// What one definition means for one entity.
struct SlaTerms {
    qint64 limitMs = 0;
    qint64 warnMs = 0;
    QString calendar;
    const WorkTime *work = nullptr; ///< of the reference
};
SlaTerms termsOf(const SlaReference &reference, const SlaDefinition &definition, const QString &entity);

/// One thing that may move a clock.
struct SlaMoment {
    QString type;
    QString role;
    QString subject; ///< record or exception; stable
    qint64 atMs = 0;
};
/// What makes a record what it is when it is made (booked, posted, issued) is dated by its birth where it was first read
/// after a later change; everything else by the version that shows it.
QList<SlaMoment> momentsOf(const QList<BusinessEvent> &events, const Reference &reference);

/// All clocks of a transaction, by definition, then start, then run. A definition that is off has none but those that
/// stopped before it was switched off; one that is new has them from the beginning.
QList<SlaClock> clocksOf(const QString &orderKey, const QString &entity, const QList<SlaMoment> &moments,
                         const QList<ClockJump> &jumps, const SlaReference &reference);

/// Was it going while the wall clock was set?
bool touched(const SlaClock &clock, const ClockJump &jump);

/// Business time a clock has used by `nowMs`; of a stopped or paused one what it took.
qint64 elapsedMs(const SlaClock &clock, const WorkTime &work, qint64 nowMs);
bool isOver(SlaState state); ///< met, late or cancelled

/// The nearest due time of the running clocks; 0 = none.
qint64 nearestDueMs(const QList<SlaClock> &clocks);

} // namespace Throughline::Lanes
