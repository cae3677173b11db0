// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QByteArray>
#include <QStringList>

namespace Throughline::Config
{

/// A file that ships inside the program, by its path under resources/: "connectors/netsuite.yaml". BadConfig when absent.
Result<QByteArray> shippedFile(const QString &path);
/// Names of the shipped files of a folder: "connectors" -> {"netsuite.yaml", ...}, sorted.
QStringList shippedNames(const QString &folder);

} // namespace Throughline::Config
