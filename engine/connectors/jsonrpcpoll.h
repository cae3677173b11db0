// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectors/connector.h"
#include "engine/connectors/template.h"
#include "engine/connectors/typedjson.h"

// The pull side of the JSON-RPC driver: calls, domains, cursors.
namespace Throughline::Connectors::JsonRpc
{

/// Bytes of a call; the context is added, plain values are typed.
Result<QByteArray> body(const QString &method, QJsonArray params, const Config::System &system);

/// search_read over a source's fields, in the order of changes.
Result<HttpRequest> search(const Config::System &system, const Config::Source &source, const QJsonArray &domain,
                           int limit, int timeoutMs);

int pageSize(const Config::Source &source);

/// Domain of the rows that come next.
QJsonArray changedSince(const Config::Source &source, const QString &cursor);

/// Rows of an answer that is plain already, and the cursor behind them.
Result<Page> page(const Config::Source &source, const QString &cursor, const QJsonValue &result);

/// One row; its version is write_date, or create_date while it was never updated.
NativeRecord record(const QString &type, const QJsonObject &row);

} // namespace Throughline::Connectors::JsonRpc
