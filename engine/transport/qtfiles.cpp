// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/qtfiles.h"

#include "engine/base/io.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
std::unexpected<Error> writeFailed(const QString &path, const QFileDevice &file, int systemError)
{
    const bool full = systemError == ENOSPC || systemError == EDQUOT || file.error() == QFileDevice::ResourceError;
    return fail(full ? ErrorCode::StoreFull : ErrorCode::StoreBroken,
                u"%1 could not be written: %2"_s.arg(path, file.errorString()));
}
} // namespace

QtFiles::QtFiles(qint64 readBytesMax)
    : m_readBytesMax(readBytesMax)
{
}

Result<QByteArray> QtFiles::read(const QString &path)
{
    noteIo(u"file read");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::BadInput, u"%1 could not be read: %2"_s.arg(path, file.errorString()));
    }
    // one byte more than allowed tells a large file from one that fits, also where size() is unknown (pipes, /proc)
    QByteArray bytes = file.read(m_readBytesMax + 1);
    if (bytes.size() > m_readBytesMax) {
        return fail(ErrorCode::BadInput, u"%1 is larger than %2 bytes"_s.arg(path).arg(m_readBytesMax));
    }
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::BadInput, u"%1 could not be read: %2"_s.arg(path, file.errorString()));
    }
    return bytes;
}

Result<void> QtFiles::write(const QString &path, const QByteArray &bytes)
{
    noteIo(u"file written");
    QDir().mkpath(QFileInfo(path).path()); // a folder that cannot be made shows in the open below
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return writeFailed(path, file, errno);
    }
    return {};
}

QStringList QtFiles::list(const QString &folder, const QString &suffix)
{
    noteIo(u"folder listed");
    return QDir(folder).entryList({u'*' + suffix}, QDir::Files, QDir::Name);
}

} // namespace Throughline
