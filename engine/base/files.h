// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QByteArray>
#include <QStringList>

namespace Throughline
{

/// The file system as the engine sees it. Errors: BadInput (unreadable), StoreFull, StoreBroken.
class Files
{
public:
    virtual ~Files() = default;
    virtual Result<QByteArray> read(const QString &path) = 0;
    /// all or nothing: a reader sees the old bytes or the new ones
    virtual Result<void> write(const QString &path, const QByteArray &bytes) = 0;
    virtual QStringList list(const QString &folder, const QString &suffix) = 0; ///< file names, sorted
};

} // namespace Throughline
