// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/files.h"

#include <QMap>

namespace Throughline
{

/// Files that live in memory.
class MemoryFiles final : public Files
{
public:
    QMap<QString, QByteArray> contents;

    Result<QByteArray> read(const QString &path) override
    {
        const auto it = contents.constFind(path);
        return it == contents.constEnd() ? Result<QByteArray>(fail(ErrorCode::BadInput, path)) : *it;
    }
    Result<void> write(const QString &path, const QByteArray &bytes) override
    {
        contents.insert(path, bytes);
        return {};
    }
    QStringList list(const QString &folder, const QString &suffix) override
    {
        QStringList names;
        const QString start = folder + QLatin1Char('/');
        for (auto it = contents.begin(); it != contents.end(); ++it) {
            const auto name = it.key().mid(start.size());
            if (it.key().startsWith(start) && !name.contains(QLatin1Char('/')) && name.endsWith(suffix)) {
                names.append(name);
            }
        }
        return names;
    }
};

} // namespace Throughline
