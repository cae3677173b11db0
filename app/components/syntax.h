// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Throughline
{

/// A piece of a line in one ink.
struct Span {
    QString text;
    QString role; ///< "info" names of fields, "ok" strings, "doubt" numbers and constants, "secondary" signs, "text"
    bool operator==(const Span &) const = default;
};

enum class Syntax { Plain, Json, Xml };

/// The lines of one document, each cut into pieces; joined, the pieces are the line. From any thread.
QList<QList<Span>> highlighted(const QStringList &lines, Syntax syntax);

} // namespace Throughline
