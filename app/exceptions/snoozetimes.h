// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>
#include <QVariantList>

namespace Throughline
{

/// Until when people usually put something off: in an hour, this afternoon, tomorrow, after the weekend, in a week, and
/// until it happens again: [{ text, note, untilMs, occurrence }], soonest first.
QVariantList snoozeTimes(qint64 nowMs, const QTimeZone &zone);

/// "2026-01-02", "2026-01-02 14:30", "14:30", "2h", "3d"; 0 = not a time that lies ahead.
qint64 parseTime(const QString &text, qint64 nowMs, const QTimeZone &zone);

} // namespace Throughline
