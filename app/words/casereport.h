// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/views.h"

#include <functional>

namespace Throughline
{

/// How a report writes what depends on the reader: the desktop gives its own formats, the command line plain ones.
struct ReportForm {
    std::function<QString(const Money &)> amount;
    std::function<QString(qint64 ms)> time;
    std::function<QString(const QString &title)> cause;
    std::function<QString(StepState)> step;
    std::function<QString(Lane)> lane;
};
ReportForm plainForm(); ///< exact amounts, ISO times in UTC, the engine's own words

/// One transaction as a person hands it on: what it is, what stopped it in the vendor's words, what every system says,
/// what was tried, what happened. The same facts as text and as HTML; no payloads, headers or keys, so nothing secret.
struct CaseReport {
    QString subject; ///< of a mail
    QString text;
    QString html; ///< a whole document with its own styles
};
CaseReport caseReport(const Api::TransactionView &view, qint64 nowMs, const ReportForm &form);

} // namespace Throughline
