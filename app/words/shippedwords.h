// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Throughline
{

/// Texts of the files that ship (runbooks, titles and stories of drills) in the person's language; what a workspace has
/// written stays as it is. tests/repo/rules/words.py says which shipped text is missing here.
QString shippedWords(const QString &text);

} // namespace Throughline
