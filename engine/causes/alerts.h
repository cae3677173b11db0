// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/alert.h"

#include <QMap>

// When an alert is raised, told, escalated and cleared. Pure.
//
// One alert per rule and group: a thousand equal failures raise one and then change its count and money. In quiet hours it
// is raised but not told; the end of the hours tells it. Nobody is told twice, but an escalation is told again. An
// acknowledged alert goes on changing in silence until nothing is left of it.
namespace Throughline::Causes
{

/// Does the rule raise an alert for this?
bool fits(const AlertRule &rule, const AlertStanding &standing);

bool isQuiet(const QuietHours &quiet, qint64 atMs);

/// What has to happen to the alerts now. `standings`: what each rule that is on finds, by rule id.
QList<AlertMove> decideAlerts(const QList<AlertRule> &rules, const QMap<QString, QList<AlertStanding>> &standings,
                              const QList<Alert> &open, qint64 nowMs);

/// Stable for one raising: rule, group and when.
QString alertId(const QString &rule, const QString &group, qint64 atMs);

} // namespace Throughline::Causes
