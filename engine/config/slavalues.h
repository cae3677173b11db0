// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/sla.h"

#include <QJsonObject>

// SLA definitions and calendars as values and back, in the words of their files. Nothing here is checked.
namespace Throughline::Config
{

inline const QStringList weekdays{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                  QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                  QStringLiteral("sun")};

SlaDefinition definitionFrom(const QJsonObject &root);
BusinessCalendar calendarFrom(const QJsonObject &root);
QJsonObject toJson(const SlaDefinition &definition); ///< what definitionFrom takes
QJsonObject toJson(const BusinessCalendar &calendar); ///< the same; holidays as closed days

/// Everything of a book but its version: {"definitions": [...], "calendars": [...]}.
QJsonObject toJson(const SlaBook &book);
SlaBook slaBookFrom(const QString &version, const QJsonObject &content);

QString spanText(qint64 ms); ///< as a file has it, in the largest unit that is exact, up to hours: "8h", "90m"
QString targetText(int permille); ///< "95", "92.5"

} // namespace Throughline::Config
