// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/sla.h"

#include <QTimeZone>

#include <vector>

namespace Throughline::Lanes
{

/// A business calendar laid out as open intervals of UTC time, so that every question is one binary search. Days and
/// hours are the zone's own: a day that is an hour longer or shorter by daylight saving has just that much less night.
class WorkTime
{
public:
    static constexpr int firstYear = 2018; ///< outside of these years every hour counts
    static constexpr int lastYear = 2040;

    WorkTime(); ///< every hour, days of UTC
    explicit WorkTime(const BusinessCalendar &calendar);

    /// Business time from `fromMs` until `untilMs`; 0 when that lies before it.
    qint64 between(qint64 fromMs, qint64 untilMs) const;
    /// The earliest moment with that much business time since `fromMs`; `fromMs` itself for nothing.
    qint64 after(qint64 fromMs, qint64 spanMs) const;
    bool isOpen(qint64 atMs) const;
    int dayOf(qint64 atMs) const; ///< yyyymmdd in the zone
    qint64 startOfDay(int day) const; ///< first moment of a yyyymmdd
    const QTimeZone &zone() const { return m_zone; }

private:
    struct Interval {
        qint64 from;
        qint64 until;
        qint64 before; ///< business time of all earlier intervals
    };
    qint64 worked(qint64 atMs) const; ///< business time since an arbitrary origin

    QTimeZone m_zone;
    std::vector<Interval> m_open; ///< empty = always
};

} // namespace Throughline::Lanes
