// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lanes/worktime.h"

#include <QDateTime>

#include <algorithm>

namespace Throughline::Lanes
{

namespace
{

constexpr int minutesOfDay = 24 * 60;

qint64 momentOf(const QDate &date, int minute, const QTimeZone &zone)
{
    if (minute >= minutesOfDay) {
        return date.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    }
    const QDateTime at(date, QTime(minute / 60, minute % 60), zone, QDateTime::TransitionResolution::RelativeToBefore);
    return at.toMSecsSinceEpoch();
}

} // namespace

WorkTime::WorkTime()
    : m_zone(QTimeZone::UTC)
{
}

WorkTime::WorkTime(const BusinessCalendar &calendar)
    : m_zone(calendar.zone)
{
    qint64 sum = 0;
    const QDate last(lastYear, 12, 31);
    for (QDate date(firstYear, 1, 1); date <= last; date = date.addDays(1)) {
        if (calendar.closed.contains(date)) {
            continue;
        }
        for (const auto &hours : calendar.week[static_cast<size_t>(date.dayOfWeek() - 1)]) {
            const auto from = momentOf(date, hours.fromMinute, m_zone);
            const auto until = momentOf(date, hours.untilMinute, m_zone);
            if (until > from) { // hours that daylight saving skips are none
                m_open.push_back({from, until, sum});
                sum += until - from;
            }
        }
    }
    if (!m_open.empty()) { // beyond the table every hour counts
        m_open.push_back({startOfDay((lastYear + 1) * 10'000 + 101), INT64_MAX, sum});
    }
}

qint64 WorkTime::worked(qint64 atMs) const
{
    if (m_open.empty() || atMs <= m_open.front().from) {
        return m_open.empty() ? atMs : atMs - m_open.front().from;
    }
    const auto next = std::ranges::upper_bound(m_open, atMs, {}, &Interval::from);
    const auto &interval = *std::prev(next);
    return interval.before + std::min(atMs, interval.until) - interval.from;
}

qint64 WorkTime::between(qint64 fromMs, qint64 untilMs) const
{
    return untilMs <= fromMs ? 0 : worked(untilMs) - worked(fromMs);
}

qint64 WorkTime::after(qint64 fromMs, qint64 spanMs) const
{
    if (spanMs <= 0) {
        return fromMs;
    }
    const auto wanted = worked(fromMs) + spanMs;
    if (m_open.empty()) {
        return wanted;
    }
    if (wanted <= 0) { // still before the table
        return m_open.front().from + wanted;
    }
    // The last interval that begins with less than that: inside it, or just at its end.
    const auto next = std::ranges::lower_bound(m_open, wanted, {}, &Interval::before);
    const auto &interval = *std::prev(next);
    return interval.from + wanted - interval.before;
}

bool WorkTime::isOpen(qint64 atMs) const
{
    if (m_open.empty() || atMs < m_open.front().from) {
        return true;
    }
    return atMs < std::prev(std::ranges::upper_bound(m_open, atMs, {}, &Interval::from))->until;
}

int WorkTime::dayOf(qint64 atMs) const
{
    const auto date = QDateTime::fromMSecsSinceEpoch(atMs, m_zone).date();
    return date.year() * 10'000 + date.month() * 100 + date.day();
}

qint64 WorkTime::startOfDay(int day) const
{
    return QDate(day / 10'000, day / 100 % 100, day % 100).startOfDay(m_zone).toMSecsSinceEpoch();
}

} // namespace Throughline::Lanes
