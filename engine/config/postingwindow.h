// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>

namespace Throughline::Config
{

/// When something may be posted into the system that plays a role: on some weekdays, between two times of day where that
/// system is at home. A window that ends before it begins ends on the next day.
struct PostingWindow {
    QString role;
    QTimeZone zone = QTimeZone::utc();
    QList<int> weekdays; ///< on which it begins; 1 = Monday … 7 = Sunday
    int fromMinute = 0; ///< of the day
    int toMinute = 24 * 60; ///< not included
};

/// From when on the role may be posted to: `nowMs` while a window is open or the role has none, else when the next one
/// opens. Across a change of the clocks a window keeps its times of day.
qint64 mayPostFromMs(const QList<PostingWindow> &windows, const QString &role, qint64 nowMs);

/// "06:30" as minutes of the day; "24:00" is its end; nullopt = no time of day.
std::optional<int> minuteOfDay(const QString &text);

} // namespace Throughline::Config
