// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/projectionstore.h"

// Posting windows: nothing is dated into a period that the ERP has closed.
namespace Throughline::Flows
{

struct Period {
    QString from; ///< "2026-11-01", included
    QString until; ///< "2026-11-30", included
    bool closed = false;
};

/// The accounting periods as they were last read from a system; empty: it has none, or they were not read yet.
Result<QList<Period>> periodsOf(Store::Database &database, const QString &system);

/// The date itself, or the first day of the first open period after it where its own is closed. Without an open one the
/// date stays, and the ERP refuses it by name.
QString postingDate(const QString &date, const QList<Period> &periods);

} // namespace Throughline::Flows
