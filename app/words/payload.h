// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Throughline
{

inline constexpr qsizetype payloadBytesShown = 256 * 1024; ///< more is asked for

/// A payload as lines a person can read. JSON is only re-indented, token by token: every number, escape and key stays
/// exactly as it was sent. Anything else is shown as it is; bytes that are no UTF-8 as hexadecimal.
QStringList payloadLines(const QByteArray &payload, qsizetype bytesMost = payloadBytesShown);

bool isJson(const QByteArray &payload); ///< by how it begins
bool isXml(const QByteArray &payload);

/// The same JSON with the members of each object by key, token by token, so that two systems' records can be laid beside
/// each other. Anything else as it is.
QByteArray sortedByKeys(const QByteArray &payload);

/// The line the vendor's words speak about: the first that has the longest code-like word of `message`; -1 = none.
int guiltyLine(const QStringList &lines, const QString &message);

} // namespace Throughline
