// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/record.h"

#include "engine/base/json.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Connectors
{

namespace
{

ErrorCode codeOf(int status)
{
    switch (status) {
    case 401:
    case 403:
        return ErrorCode::Unauthorized;
    case 404:
        return ErrorCode::NotFound;
    case 429:
        return ErrorCode::Throttled;
    default:
        return status >= 500 || status < 400 ? ErrorCode::ReplyLost : ErrorCode::Rejected;
    }
}

} // namespace

NativeRecord unreadable(const QByteArray &bytes, const QString &reason)
{
    const auto hash = QString::fromLatin1(sha256Hex(bytes));
    return {.type = unreadableType, .id = hash, .eventId = hash, .bytes = bytes, .reason = reason};
}

NativeRecord makeRecord(const QString &type, const QString &id, qint64 versionMs, bool deleted, const QByteArray &bytes)
{
    if (id.isEmpty()) {
        return unreadable(bytes, u"a record of type %1 without its id"_s.arg(type));
    }
    const QByteArray identity = u"%1\n%2\n%3\n"_s.arg(type, id).arg(versionMs).toUtf8() + bytes;
    return {.type = type,
            .id = id,
            .eventId = QString::fromLatin1(sha256Hex(identity)),
            .versionMs = versionMs,
            .deleted = deleted,
            .bytes = bytes,
            .reason = {}};
}

Result<QJsonObject> readBody(const HttpReply &reply)
{
    if (reply.status != 200) {
        Error error{codeOf(reply.status),
                    u"HTTP %1: %2"_s.arg(reply.status)
                        .arg(QString::fromUtf8(reply.body.first(std::min<qsizetype>(reply.body.size(), 2000))))};
        return std::unexpected(error);
    }
    return parseJsonObject(reply.body);
}

qint64 integer(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        return QString::number(value.toInteger());
    }
    if (value.isBool()) {
        return value.toBool() ? u"true"_s : u"false"_s;
    }
    return value.toString();
}

QString isoUtc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone(QTimeZone::UTC)).toString(Qt::ISODateWithMs);
}

qint64 isoToMs(const QString &text)
{
    auto iso = text;
    if (iso.size() > 5 && iso.contains(u'T') && (iso.at(iso.size() - 5) == u'+' || iso.at(iso.size() - 5) == u'-')) {
        iso.insert(iso.size() - 2, u':');
    }
    auto time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) {
        time.setTimeZone(QTimeZone(QTimeZone::UTC));
    }
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace Throughline::Connectors
