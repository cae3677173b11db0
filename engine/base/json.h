// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Throughline
{

/// Parses JSON without ever turning an amount into a double: a number with a fraction, an exponent or
/// more than 15 digits arrives as a string of its exact text, other integers as integers.
/// Depth and size are bounded; errors are BadInput with line and column.
Result<QJsonValue> parseJson(const QByteArray &bytes);
Result<QJsonObject> parseJsonObject(const QByteArray &bytes);

/// Canonical bytes: sorted keys, no blanks. What is hashed, compared and stored.
QByteArray canonicalJson(const QJsonValue &value);

/// SHA-256 in lower-case hex.
QByteArray sha256Hex(QByteArrayView bytes);

/// A number that must appear as a JSON number in an outgoing body with its exact text: the object
/// {"$number": "186400.00"} is written as 186400.00 by `writeJson`.
QJsonValue exactNumber(const QString &text);
/// Compact bytes of an outgoing body; knows `exactNumber`. Keys are sorted, so equal bodies are equal bytes.
QByteArray writeJson(const QJsonValue &value);

} // namespace Throughline
