// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/reader.h"

// The exceptions under a query of the language: what the board's filter makes of their lists.
namespace Throughline::Api
{

using ScopedTotals = QMap<QString, QList<Store::CauseFound>>; ///< by cause

/// Everything `query` asks for, as one expression. BadInput: `within` does not parse.
Result<Query::Expression> scopeOf(const ExceptionQuery &query);
/// Empty without `within`.
Result<ScopedTotals> scopedTotals(Reader &reader, const ExceptionQuery &query, qint64 nowMs);

struct ScopedRows {
    QList<Store::ExceptionRow> rows;
    QString nextKey;
    qint64 total = 0; ///< counting stops at `countedMost`
};
Result<ScopedRows> scopedRows(Reader &reader, const ExceptionQuery &query, ItemOrder order, const QString &afterKey,
                              int limit);

} // namespace Throughline::Api
