// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QJsonObject>
#include <QString>

namespace Throughline
{

/// Folder of the workspace named on the command line, or of the pocket estate where none is named.
QString workspaceFolder(const QString &named);

/// Makes the pocket workspace when it is not there, and starts the process of its simulated systems unless it runs.
/// The process outlives us: its truth must not die with a crash of ours. `world`: "lively" or "empty", for a new one.
/// Blocks until it answers or says why not (at most 30 s): call it before a window is up, or from the command line.
Result<void> ensureSimulation(const QString &folder, const QString &world,
                              const QString &shippedEstate = QStringLiteral("pocket"));

/// One call to the control interface of a running estate; blocks, bounded to 30 s.
Result<QJsonObject> callEstate(const QString &folder, const QByteArray &method, const QString &path,
                               const QJsonObject &body = {});

} // namespace Throughline
