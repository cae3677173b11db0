// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/slaviews.h"

#include <QDate>
#include <QTimeZone>
#include <QVariantList>

namespace Throughline::SlaWords
{

QDate dateOf(int day); ///< of yyyymmdd
QString dayMonth(int day); ///< "20 Nov"
QString weekdayMonth(int day); ///< "Fri 20 Nov"
QString roundSpan(qint64 ms); ///< "4 h", "3 days"
/// Title of a shipped definition in the language of the desk; another one's as its file has it.
QString title(const QString &id, const QString &title);
/// What a shipped definition measures, in the language of the desk; other words as they are.
QString says(const QString &text);
QString band(const Lanes::BreachBand &band, const QString &until);
/// The twins of the charts: { title, scope, heads: [text], rows: [[text]] }
QVariantList tables(const Api::SlaBoard &board, const QTimeZone &zone);

} // namespace Throughline::SlaWords
