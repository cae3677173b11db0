// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/profile.h"

#include <QJsonValue>

// Tryton's JSON carries types that JSON lacks as {"__class__": ...} (trytond/protocols/jsonrpc.py).
namespace Throughline::Connectors
{

/// What templates write, made into what Tryton reads:
///   {"$decimal": "1864.00"}             Decimal
///   {"$date": "2026-08-14"}             date
///   {"$datetime": "2026-08-14T09:12:00.123456Z"} or milliseconds   datetime, UTC
///   {"$id": ["currency", "EUR"]}        the integer that the system's variable "currency:EUR" holds
///   {"$id": "4481"}                     an id that came as text
/// MappingMissing names an id nobody gave us; BadInput a value that is none.
Result<QJsonValue> typedFromPlain(const QJsonValue &value, const Config::System &system);

/// What Tryton answers, made plain: Decimal to its exact text, date to "2026-08-14", datetime to
/// "2026-08-14T09:12:00.123456Z", timedelta to its seconds. A record read through a reference
/// ("party": 7, "party.": {"id": 7, "code": "12"}) stands under the reference's own name.
QJsonValue plainFromTyped(const QJsonValue &value);

} // namespace Throughline::Connectors
