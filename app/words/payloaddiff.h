// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Throughline
{

/// One line of two payloads laid over each other.
struct DiffLine {
    enum class Change { Same, Added, Removed, Changed };
    Change change = Change::Same;
    QString text; ///< as it is after; of a removed line as it was
    QString was; ///< of a changed one
    int before = -1; ///< index of the line before; -1 = it was not there
    int after = -1;
    bool operator==(const DiffLine &) const = default;
};
QString toWord(DiffLine::Change change); ///< "same", "added", "removed", "changed"

/// Lines as few as possible taken out and put in. A line taken out and one put in at the same place that name the same
/// field ("currency": …) are one changed line. Payloads that have almost nothing in common are not searched for long.
QList<DiffLine> diffLines(const QStringList &before, const QStringList &after);

} // namespace Throughline
