// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

namespace Throughline
{

/// Runs the application once per variant (light, dark, narrow, German, pseudo, 200 %); exit code. Where no workspace is
/// named, over a lively pocket estate of its own, made for the pictures and removed after them.
int takeAllPictures(const Options &options, const QStringList &arguments);

} // namespace Throughline
