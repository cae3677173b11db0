// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Throughline
{

/// How well `typed` names `text`: its letters in order, whatever stands between; 0 = not at all. Beginnings of words, runs
/// of letters and early places weigh more. Any case, accents ignored; blanks in `typed` separate parts that may come in
/// any order.
int fuzzyScore(const QString &typed, const QString &text);

} // namespace Throughline
