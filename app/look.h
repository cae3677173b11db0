// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace Throughline
{

void prepareStyle(); ///< before the application object is made
void applyStyle(); ///< after it: Breeze, org.kde.desktop, the font
void applyColorScheme(const QString &name); ///< "BreezeLight" or "BreezeDark"; else the desktop's stays
/// Loads the words of `name` ("de", "pseudo"; empty = the desktop's) and sets how numbers are written.
void applyLanguage(const QString &name);

} // namespace Throughline
