// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectors/driver.h"
#include "engine/connectors/template.h"

// Salesforce's query language. A source's settings:
//   from, select      object and fields; Id and SystemModstamp must be among them
//   children          relationship -> fields, read as a sub-query
//   where             further condition, optional
//   deleted           true (default) asks queryAll, which also returns rows in the recycle bin
// Order and cursor: SystemModstamp, then Id. Pages within one query by the server's own nextRecordsUrl.
namespace Throughline::Connectors
{

Driver soqlDriver();

/// GET of a query; `all` = with deleted rows.
Result<HttpRequest> soqlRequest(const Scope &scope, const QString &query, bool all, int timeoutMs);

/// The newest version of one record, by the select of its source.
Result<HttpRequest> soqlReadRequest(const Config::System &system, const Config::Source &source, const QString &id);

} // namespace Throughline::Connectors
