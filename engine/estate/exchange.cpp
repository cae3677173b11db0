// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/exchange.h"

#include "engine/base/json.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

QString decoded(QByteArray part)
{
    part.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

} // namespace

QString EstateRequest::query(QLatin1StringView name) const
{
    for (const auto all = formPairs(url.query(QUrl::FullyEncoded).toLatin1()); const auto &[key, value] : all) {
        if (key == name) {
            return value.isNull() ? u""_s : value;
        }
    }
    return {};
}

EstateReply jsonReply(int status, const QJsonValue &body)
{
    return {.status = status, .headers = {{"Content-Type"_ba, "application/json;charset=UTF-8"_ba}}, .json = body};
}

QByteArray bodyBytes(const EstateReply &reply)
{
    return reply.json.isUndefined() ? QByteArray() : writeJson(reply.json);
}

QList<QPair<QString, QString>> formPairs(const QByteArray &bytes)
{
    QList<QPair<QString, QString>> pairs;
    for (const auto all = bytes.split('&'); const auto &part : all) {
        if (part.isEmpty()) {
            continue;
        }
        const auto equals = part.indexOf('=');
        pairs.emplaceBack(decoded(equals < 0 ? part : part.first(equals)),
                          equals < 0 ? QString() : decoded(part.sliced(equals + 1)));
    }
    return pairs;
}

QMap<QString, QString> formMap(const QByteArray &bytes)
{
    QMap<QString, QString> map;
    for (const auto all = formPairs(bytes); const auto &[key, value] : all) {
        map.insert(key, value);
    }
    return map;
}

QPair<QString, QString> basicCredentials(const EstateRequest &request)
{
    const auto header = request.header("Authorization");
    if (!header.startsWith("Basic ")) {
        return {};
    }
    const auto text = QString::fromUtf8(QByteArray::fromBase64(header.sliced(6)));
    const auto colon = text.indexOf(u':');
    return colon < 0 ? QPair{text, QString()} : QPair{text.first(colon), text.sliced(colon + 1)};
}

QString bearerToken(const EstateRequest &request)
{
    const auto header = request.header("Authorization");
    return header.startsWith("Bearer ") ? QString::fromLatin1(header.sliced(7).trimmed()) : QString();
}

QString scalarText(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    if (value.isBool()) {
        return value.toBool() ? u"true"_s : u"false"_s;
    }
    return value.isDouble() ? QString::number(value.toInteger()) : QString();
}

} // namespace Throughline::Estate
