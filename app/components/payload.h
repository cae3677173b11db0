// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Throughline
{

/// A payload as lines a person can read. JSON is only re-indented, token by token: every number, escape and key stays
/// exactly as it was sent. Anything else is shown as it is; bytes that are no UTF-8 as hexadecimal.
QStringList payloadLines(const QByteArray &payload);

/// The line the vendor's words speak about: the first that has the longest code-like word of `message`; -1 = none.
int guiltyLine(const QStringList &lines, const QString &message);

} // namespace Throughline
