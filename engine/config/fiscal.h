// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/files.h"
#include "engine/model/transaction.h"

#include <QDate>
#include <QMap>
#include <QTime>
#include <QTimeZone>

namespace Throughline::Config
{

/// When a legal entity's books close.
struct CutOff {
    int daysAfter = 0; ///< calendar days after the last day of the quarter
    QTime time{23, 59};
    QTimeZone zone = QTimeZone::UTC;
};

struct FiscalCalendar {
    int yearStarts = 1; ///< month
    bool namedAfterEnd = true;
    CutOff cutOff;
    QMap<QString, CutOff> entities; ///< where it is another one
    QList<Lane> beforeClose; ///< lanes that a transaction must have left by then
    int warnDays = 5;
};

/// The shipped calendar, or the workspace's own (`fiscal/calendar.yaml`). BadConfig lists every problem.
Result<FiscalCalendar> loadFiscalCalendar(Files &files, const QString &folder);

struct Quarter {
    int number = 1;
    int year = 0; ///< fiscal
    QDate first;
    QDate last;
    bool operator==(const Quarter &) const = default;
};
/// The quarter whose books close next: also one that has ended and whose latest cut-off has not come.
Quarter quarterAt(const FiscalCalendar &calendar, qint64 nowMs);
/// Minutes are exact to their end: a cut-off of 23:59 lasts until the minute is over.
qint64 closeMs(const FiscalCalendar &calendar, const Quarter &quarter, const QString &entity);
qint64 startMs(const FiscalCalendar &calendar, const Quarter &quarter);

} // namespace Throughline::Config
