// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/files.h"
#include "engine/base/yaml.h"
#include "engine/model/alert.h"
#include "engine/model/sla.h"

// SLA definitions, business calendars and alert rules are data (resources/slas, calendars, alerts), checked by schema.
// A workspace's files of the same name in its own folders replace the shipped ones.
namespace Throughline::Config
{

struct SlaBook {
    QList<SlaDefinition> definitions; ///< by `place`, then id
    QMap<QString, BusinessCalendar> calendars;
    QString version; ///< content address of all of it, holidays included
};

/// BadConfig lists every problem.
Result<SlaBook> loadSlas(Files &files, const QString &folder);
Result<QList<AlertRule>> loadAlertRules(Files &files, const QString &folder); ///< by id

/// One rule as its file or the screen states it. BadConfig names what is wrong.
Result<AlertRule> readAlertRule(const YamlDocument &document);
QJsonObject toJson(const AlertRule &rule); ///< what readAlertRule takes

/// Every problem of a file of these kinds beyond its schema: unknown zone, region, calendar, hours that overlap.
QStringList problemsOfCalendar(const YamlDocument &document);
QStringList problemsOfSla(const YamlDocument &document, const QStringList &calendars);

/// Days on which nobody works in a region of KHolidays, with their names; empty for one it does not know.
QMap<QDate, QString> holidaysOf(const QString &region);

} // namespace Throughline::Config
