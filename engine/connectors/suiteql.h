// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectors/driver.h"
#include "engine/connectors/template.h"

// NetSuite's query language. A source's settings:
//   from, where       table and condition that makes the record type
//   select            name in the row -> SuiteQL expression; "id" must be among them
//   modified          column with the time of change (seconds), read as "lastmodified"
//   page              rows per request, at most 1000 (default)
// Order and cursor: time of change, then id. The next page begins at the last row's time, not at an offset,
// so that a row that changes between two pages cannot push another one out of sight; only where a whole page
// has one and the same time does the offset (always a multiple of the page) move.
namespace Throughline::Connectors
{

Driver suiteqlDriver();

/// POST of a query, `limit` rows from `offset`.
Result<HttpRequest> suiteqlRequest(const Scope &scope, const QString &query, int limit, int offset, int timeoutMs);

/// One record by the select of its source.
Result<HttpRequest> suiteqlReadRequest(const Config::System &system, const Config::Source &source, const QString &id);

} // namespace Throughline::Connectors
