// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/desktopstate.h"

namespace Throughline::DesktopState
{

namespace
{
QString text;
} // namespace

void setNotificationsNote(const QString &note)
{
    text = note;
}

QString notificationsNote()
{
    return text;
}

} // namespace Throughline::DesktopState
