// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/find.h"
#include "engine/api/workspace.h"

#include <atomic>

namespace Throughline::Store
{
class Database;
}

namespace Throughline::Api
{

enum class ExportFormat { Csv, Xlsx, Json };
std::optional<ExportFormat> exportFormatFrom(const QString &word); ///< "csv", "xlsx", "json"; also of a file's name

struct ExportColumn {
    QString key; ///< one of exportKeys()
    QString title; ///< in the reader's language
};
QStringList exportKeys(); ///< "order", "customer", ..., in their usual order

struct ExportRequest {
    QString query;
    FoundOrder order = FoundOrder::Money;
    QString actor;
    ExportFormat format = ExportFormat::Csv;
    QString file; ///< replaced only when everything has been written
    QString title; ///< name of the sheet
    QList<ExportColumn> columns; ///< empty = all, titled by their keys
    bool byteOrderMark = true; ///< CSV: spreadsheets on Windows read UTF-8 only with it
};

/// Seen and set from any thread while an export runs.
struct ExportProgress {
    std::atomic<qint64> written = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> cancelled = false;
};

struct ExportDone {
    qint64 rows = 0;
    QString file;
};

/// Writes every row of the query in one snapshot of the store: as many as count(query) gives there. Cancelled, Stale
/// (rows and count differ) and every failed write leave the file as it was. Amounts and times are typed in XLSX, exact
/// text in CSV and JSON; a CSV cell that a spreadsheet would run as a formula is made plain text.
Result<ExportDone> exportFound(const Workspace &workspace, Store::Database &database, qint64 nowMs,
                               const ExportRequest &request, ExportProgress &progress);
/// The same on a connection of its own, for a thread of the caller's.
Result<ExportDone> exportFound(const Workspace &workspace, qint64 nowMs, const ExportRequest &request,
                               ExportProgress &progress);

/// One cell of a CSV line: quoted where it must be, a leading = + - @ tab or carriage return made harmless.
QString csvCell(const QString &text, bool number);

} // namespace Throughline::Api
