// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/postingwindow.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Throughline::Config
{

namespace
{

qint64 at(const QDate &day, int minute, const QTimeZone &zone)
{
    const auto date = day.addDays(minute / (24 * 60));
    const auto time = QTime(0, 0).addSecs(minute % (24 * 60) * 60);
    return QDateTime(date, time, zone).toMSecsSinceEpoch(); // a time that the clocks skip is the one after the gap
}

/// The window's first moment from now on, or now.
qint64 opensAt(const PostingWindow &window, qint64 nowMs)
{
    const auto today = QDateTime::fromMSecsSinceEpoch(nowMs, window.zone).date();
    const int length = window.toMinute > window.fromMinute ? 0 : 24 * 60;
    for (int day = -1; day <= 7; ++day) { // yesterday's may still be open
        const auto date = today.addDays(day);
        if (!window.weekdays.contains(date.dayOfWeek())) {
            continue;
        }
        const auto from = at(date, window.fromMinute, window.zone);
        if (nowMs < at(date, window.toMinute + length, window.zone)) {
            return std::max(from, nowMs);
        }
    }
    return std::numeric_limits<qint64>::max(); // no weekday at all: the schema refuses that
}

} // namespace

qint64 mayPostFromMs(const QList<PostingWindow> &windows, const QString &role, qint64 nowMs)
{
    std::optional<qint64> earliest;
    for (const auto &window : windows) {
        if (window.role == role) {
            earliest = std::min(earliest.value_or(std::numeric_limits<qint64>::max()), opensAt(window, nowMs));
        }
    }
    return earliest.value_or(nowMs);
}

std::optional<int> minuteOfDay(const QString &text)
{
    if (text == "24:00"_L1) {
        return 24 * 60;
    }
    const auto time = QTime::fromString(text, u"hh:mm"_s);
    return time.isValid() ? std::optional(time.msecsSinceStartOfDay() / 60'000) : std::nullopt;
}

} // namespace Throughline::Config
