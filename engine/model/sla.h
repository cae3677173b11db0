// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>

// SLA definitions and their clocks as values. Times are milliseconds UTC, spans milliseconds of business time.
namespace Throughline
{

/// Working hours of one region. Days are the calendar's own, in its zone.
struct BusinessCalendar {
    struct Hours {
        int fromMinute = 0; ///< of the local day
        int untilMinute = 0; ///< up to 1440
        bool operator==(const Hours &) const = default;
    };
    QString id; ///< "berlin"; "always" is built in: every hour of every day, UTC
    QString title;
    QString region; ///< "emea"
    QStringList entities; ///< legal entities that work by it; "*" = those no other one names
    QByteArray zone; ///< "Europe/Berlin"
    std::array<QList<Hours>, 7> week; ///< Monday first; earlier hours first
    QString holidayRegion; ///< as KHolidays names it, "de"; empty = none
    QMap<QDate, QString> closed; ///< holidays and own closing days, with their names
    bool operator==(const BusinessCalendar &) const = default;
};

/// A business event that starts, stops, cancels, pauses or resumes a clock.
struct SlaEvent {
    QString type; ///< of the taxonomy, or "exception.opened", "exception.resolved"
    QString role; ///< of the system that shows it: "erp"; empty = any
    bool operator==(const SlaEvent &) const = default;
};

/// What holds for a region or one entity instead. The first row that fits counts.
struct SlaOverride {
    QString entity; ///< empty = any
    QString region; ///< of the entity's calendar; empty = any
    qint64 limitMs = 0; ///< 0 = as the definition says
    qint64 warnMs = 0;
    QString calendar;
    bool operator==(const SlaOverride &) const = default;
};

struct SlaDefinition {
    QString id; ///< "quote-to-order"
    QString title;
    QString says; ///< "from quote approved to order booked"
    QList<SlaEvent> starts, stops, cancels, pauses, resumes;
    bool each = false; ///< one clock per start; else one per transaction, from its first start to its first stop
    qint64 limitMs = 0;
    qint64 warnMs = 0; ///< so long before its due time a clock is at risk
    int targetPermille = 950; ///< of the clocks that stop, so many in time
    QString calendar; ///< id of a calendar; "entity" = the one of the transaction's entity
    QList<SlaOverride> overrides;
    bool on = true; ///< off: no clock of it runs; what stopped before keeps its measure
    bool operator==(const SlaDefinition &) const = default;
};

enum class SlaState {
    Running,
    Paused, ///< a credit hold: has no due time until it ends
    Met,
    Late, ///< stopped after its due time; a running one is late by comparing its due time with now
    Cancelled, ///< the case ended another way
};
QString toWord(SlaState state);
SlaState slaStateFromWord(QStringView word);

/// One run of a definition for a transaction, as its events tell it.
struct SlaClock {
    QString definition;
    QString orderKey;
    QString run; ///< which of its runs: "1", or what the clock is of ("exception id", record)
    QString entity;
    SlaState state = SlaState::Running;
    qint64 startedMs = 0;
    qint64 stoppedMs = 0; ///< 0 = still going
    qint64 limitMs = 0; ///< as it was for this entity
    qint64 dueMs = 0; ///< 0 while paused
    qint64 warnMs = 0; ///< time from which it is at risk; 0 while paused
    qint64 pausedMs = 0; ///< business time spent on hold so far
    qint64 elapsedMs = 0; ///< business time it took, or until the pause; 0 while running
    int startDay = 0; ///< yyyymmdd in the calendar's zone
    int stopDay = 0;
    int dueDay = 0;
    bool suspect = false; ///< a clock was set, or a system's time runs ahead: the figures may be wrong
    bool operator==(const SlaClock &) const = default;
};

/// The wall clock of this computer was set.
struct ClockJump {
    qint64 beforeMs = 0;
    qint64 afterMs = 0;
};

} // namespace Throughline
