// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectors/driver.h"

namespace Throughline::Connectors
{

/// Tryton's JSON-RPC: every call is a POST of {"id", "method", "params"} to /<database>/, typed JSON both ways
/// (typedjson.h), the last parameter is the call's context. A refusal comes as {"error": [...]} with HTTP 200 and
/// is read as the status that Tryton itself gives the same exception outside JSON-RPC: UserError 400, UserWarning
/// 409, LoginException 403, ConcurrencyException 423, RateLimitException 429, any other 500. The `errors` table
/// of the profile sees that status and {"error": {"name", "message", "description"}}.
///
/// A template's body is {method, params} without the context, which is {"company": <variable "company">}.
///
/// Sources (settings: fields, where = a list of domain clauses, page) are read by search_read. Tryton leaves
/// write_date null until a record's first update, so "changed" is write_date where there is one, else
/// create_date; rows come in the order (never updated first, time, id), each page starts after the last row of
/// the one before, and each new round reaches back by `overlap`, because both dates are those of the
/// transaction's start. Deletions leave no trace in a search.
Driver jsonRpcDriver();

} // namespace Throughline::Connectors
