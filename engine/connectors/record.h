// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectors/connector.h"

#include <QJsonObject>

// Small things every driver does the same way.
namespace Throughline::Connectors
{

/// A record from the canonical bytes of its JSON, and the derived event id (type, id, version and bytes) when the
/// vendor gives none. A record without id comes out as unreadable, with the reason.
NativeRecord makeRecord(const QString &type, const QString &id, qint64 versionMs, bool deleted,
                        const QByteArray &bytes);

/// Bytes that could not be understood, kept under their hash.
NativeRecord unreadable(const QByteArray &bytes, const QString &reason);

/// JSON of a 200; anything else becomes an Error: 401/403 Unauthorized, 404 NotFound, 410 and other 4xx Rejected,
/// 429 Throttled (with Retry-After), 5xx ReplyLost. Only for reading: what a *write* got is classify()'s affair.
Result<QJsonObject> readBody(const HttpReply &reply);

/// A whole number that may have come as text; 0 otherwise.
qint64 integer(const QJsonValue &value);

/// Text of a scalar; empty for anything else.
QString textOf(const QJsonValue &value);

/// ISO 8601 in UTC with milliseconds: "2026-08-14T09:12:00.000Z".
QString isoUtc(qint64 ms);

/// Milliseconds of an ISO 8601 time, also with "+0000"; 0 when it is none.
qint64 isoToMs(const QString &text);

} // namespace Throughline::Connectors
