// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What this desktop can and cannot do, in words for the pages. Set once at start, on the UI thread.
namespace Throughline::DesktopState
{

void setNotificationsNote(const QString &note);
QString notificationsNote(); ///< why nothing is announced; empty = it is

} // namespace Throughline::DesktopState
