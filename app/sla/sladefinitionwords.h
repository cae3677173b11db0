// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/slaeditviews.h"

#include <QVariantList>

// An SLA definition in plain words.
namespace Throughline::SlaWords
{

QString eventWords(const SlaEvent &event); ///< "the quote is approved", "the invoice is paid (in: ERP)"
/// What it says: starts, stops, what cancels and pauses it, what holds elsewhere: { label, text }
QVariantList saying(const SlaDefinition &definition);
QString exactSpan(qint64 ms); ///< "16 h", "1 h 30 min": business time, so never days
QString calendarWords(const QString &id, const QList<BusinessCalendar> &calendars);
QString fieldWord(const QString &field); ///< "limit" is "Limit"
QString valueWords(const QString &field, const QJsonValue &value, const QList<BusinessCalendar> &calendars);
QString problemWords(const Config::SlaProblem &problem);
/// How running clocks would stand: lines { text, role }
QVariantList effectWords(const Api::SlaDryRun &run);

} // namespace Throughline::SlaWords
