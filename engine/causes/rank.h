// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/money.h"

#include <QJsonObject>
#include <QList>

// Causes in the order of what they cost. The formula is printed in the UI, so it is data:
//   score = 100 x (0.50 money + 0.25 breaches + 0.15 growth + 0.10 age), each part 0..1
//   money     at risk / largest at risk of all causes
//   breaches  SLA breaches due today / most of all causes
//   growth    new in the last day above the daily mean of the days before, over new in the last day
//   age       of its oldest open item / 7 days, at most 1
namespace Throughline::Causes
{

struct Figures {
    QString causeId;
    Decimal atRisk; ///< in the reporting currency
    int breaches = 0;
    QList<int> newPerDay; ///< oldest first; the last one is today
    qint64 oldestAgeMs = 0;
};

struct Ranked {
    QString causeId;
    int score = 0; ///< 0..100
    QJsonObject rank; ///< {"score":86,"parts":[{"name":"money","weight":"0.50","value":"1.00"},...]}
};

/// Highest first; equal scores by money, then by id.
QList<Ranked> rank(const QList<Figures> &causes);

} // namespace Throughline::Causes
