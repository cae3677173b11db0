// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/shipped.h"

#include <QResource>

using namespace Qt::StringLiterals;

namespace Throughline::Config
{

Result<QByteArray> shippedFile(const QString &path)
{
    const QResource resource(u":/"_s + path);
    if (!resource.isValid() || path.isEmpty()) {
        return fail(ErrorCode::BadConfig, u"%1:1: not among the shipped files"_s.arg(path));
    }
    return resource.uncompressedData();
}

QStringList shippedNames(const QString &folder)
{
    // QResource::children() is protected: the class is made to be looked into by deriving
    struct Folder : QResource {
        using QResource::children;
        using QResource::QResource;
    };
    auto names = Folder(u":/"_s + folder).children();
    names.sort();
    return names;
}

} // namespace Throughline::Config
