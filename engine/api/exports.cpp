// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/exports.h"

#include "engine/api/exportcells.h"
#include "engine/api/findreader.h"
#include "engine/store/transaction.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

constexpr int pageRows = 500;

QString stateOf(const FoundItem &item)
{
    if (item.exceptionId.isEmpty()) {
        return toWord(item.state);
    }
    return item.exceptionState != ExceptionState::Open ? toWord(item.exceptionState)
        : item.gap                                     ? u"gap"_s
                                                       : toWord(item.step);
}

Result<std::unique_ptr<ExportWriter>> writerFor(const ExportRequest &request, qint64 nowMs)
{
    switch (request.format) {
    case ExportFormat::Csv:
        return csvWriter(request);
    case ExportFormat::Xlsx:
        return xlsxWriter(request);
    case ExportFormat::Json:
        return jsonWriter(request, nowMs);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

Result<void> writeRows(FindReader &reader, const ExportRequest &request, ExportWriter &writer, ExportProgress &progress)
{
    FindRequest ask{request.query, request.order, {}, pageRows, request.actor};
    do {
        const auto page = reader.page(ask);
        if (!page) {
            return std::unexpected(page.error());
        }
        for (const auto &item : page->items) {
            if (progress.cancelled) {
                return fail(ErrorCode::Cancelled);
            }
            QList<Cell> cells;
            for (const auto &column : request.columns) {
                cells.append(cellOf(item, column.key));
            }
            if (const auto added = writer.add(cells); !added) {
                return added;
            }
            ++progress.written;
        }
        ask.afterKey = page->nextKey;
    } while (!ask.afterKey.isEmpty());
    return {};
}

} // namespace

std::optional<ExportFormat> exportFormatFrom(const QString &word)
{
    const auto ending = word.contains(u'.') ? QFileInfo(word).suffix().toLower() : word.toLower();
    if (ending == "csv"_L1) {
        return ExportFormat::Csv;
    }
    if (ending == "xlsx"_L1) {
        return ExportFormat::Xlsx;
    }
    return ending == "json"_L1 ? std::optional(ExportFormat::Json) : std::nullopt;
}

QStringList exportKeys()
{
    return {u"order"_s, u"customer"_s, u"entity"_s, u"lane"_s,      u"state"_s, u"amount"_s, u"currency"_s, u"since"_s,
            u"due"_s,   u"owner"_s,    u"system"_s, u"operation"_s, u"code"_s,  u"cause"_s,  u"message"_s,  u"tries"_s};
}

Cell cellOf(const FoundItem &item, const QString &key)
{
    static const QHash<QString, Cell (*)(const FoundItem &)> readers{
        {u"order"_s, [](const FoundItem &i) -> Cell { return i.orderKey; }},
        {u"customer"_s, [](const FoundItem &i) -> Cell { return i.customer; }},
        {u"entity"_s, [](const FoundItem &i) -> Cell { return i.entity; }},
        {u"lane"_s, [](const FoundItem &i) -> Cell { return toWord(i.lane); }},
        {u"state"_s, [](const FoundItem &i) -> Cell { return stateOf(i); }},
        {u"amount"_s, [](const FoundItem &i) -> Cell { return i.amount; }},
        {u"currency"_s, [](const FoundItem &i) -> Cell { return i.amount.currency; }},
        {u"since"_s, [](const FoundItem &i) -> Cell { return Stamp{i.sinceMs}; }},
        {u"due"_s, [](const FoundItem &i) -> Cell { return Stamp{i.dueMs}; }},
        {u"owner"_s, [](const FoundItem &i) -> Cell { return i.owner; }},
        {u"system"_s, [](const FoundItem &i) -> Cell { return i.systemName; }},
        {u"operation"_s, [](const FoundItem &i) -> Cell { return i.operation; }},
        {u"code"_s, [](const FoundItem &i) -> Cell { return i.code; }},
        {u"cause"_s, [](const FoundItem &i) -> Cell { return i.causeTitle; }},
        {u"message"_s, [](const FoundItem &i) -> Cell { return i.message; }},
        {u"tries"_s, [](const FoundItem &i) -> Cell { return qint64(i.tries); }},
    };
    const auto reader = readers.value(key);
    return reader ? reader(item) : Cell(QString());
}

Result<ExportDone> exportFound(const Workspace &workspace, Store::Database &database, qint64 nowMs,
                               const ExportRequest &asked, ExportProgress &progress)
{
    auto request = asked;
    if (request.columns.isEmpty()) {
        for (const auto list = exportKeys(); const auto &key : list) {
            request.columns.append({key, key});
        }
    }
    for (const auto &column : std::as_const(request.columns)) {
        if (!exportKeys().contains(column.key)) {
            return fail(ErrorCode::BadInput,
                        u"there is no column %1; one of %2"_s.arg(column.key, exportKeys().join(u", "_s)));
        }
    }
    Store::DatabaseTransaction snapshot(database, Store::DatabaseTransaction::Kind::Read);
    if (const auto begun = snapshot.ok(); !begun) {
        return std::unexpected(begun.error());
    }
    FindReader reader(workspace, database, nowMs);
    const auto first = reader.page({request.query, request.order, {}, 1, request.actor}); // refuses a bad query at once
    const auto total = first ? reader.count(request.query, request.actor) : std::unexpected(first.error());
    if (!total) {
        return std::unexpected(total.error());
    }
    progress.total = *total;
    auto writer = writerFor(request, nowMs);
    if (!writer) {
        return std::unexpected(writer.error());
    }
    if (const auto written = writeRows(reader, request, **writer, progress); !written) {
        return std::unexpected(written.error());
    }
    // A JSON path is counted within its windows only; anything else must agree to the row.
    const qint64 rows = progress.written;
    if (rows < *total) {
        return fail(ErrorCode::Stale,
                    u"%1 rows were found and %2 counted; nothing was written"_s.arg(rows).arg(*total));
    }
    progress.total = rows;
    if (const auto finished = (*writer)->finish(rows); !finished) {
        return std::unexpected(finished.error());
    }
    return ExportDone{rows, request.file};
}

Result<ExportDone> exportFound(const Workspace &workspace, qint64 nowMs, const ExportRequest &request,
                               ExportProgress &progress)
{
    auto database = Store::Database::open(Store::Location::sqlite(workspace.storeFile()), Store::Access::ReadOnly);
    if (!database) {
        return std::unexpected(database.error());
    }
    return exportFound(workspace, **database, nowMs, request, progress);
}

} // namespace Throughline::Api
