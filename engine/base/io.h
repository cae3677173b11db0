// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

// Who may wait for a disk. The thread that paints may not: every place that opens, asks or writes something says so
// here, and on a thread that has forbidden it this is a warning in the log and counts as a defect in every test.
namespace Throughline
{

/// From here on the calling thread must not wait for a disk (or may again).
void forbidIo(bool forbidden = true);

/// Said by whoever is about to wait for a disk; `what` without any data: "file read", "SELECT …".
void noteIo(QStringView what);

/// How often this process waited where it must not.
int forbiddenIo();

} // namespace Throughline
