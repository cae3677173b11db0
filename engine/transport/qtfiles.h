// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/files.h"

namespace Throughline
{

/// The machine's file system. A write goes to a neighbour file, is synced and renamed over the target.
/// A file above `readBytesMax` is refused (BadInput) rather than read into memory.
class QtFiles final : public Files
{
public:
    explicit QtFiles(qint64 readBytesMax = 256 * 1024 * 1024);
    Result<QByteArray> read(const QString &path) override;
    Result<void> write(const QString &path, const QByteArray &bytes) override;
    QStringList list(const QString &folder, const QString &suffix) override;

private:
    qint64 m_readBytesMax;
};

} // namespace Throughline
