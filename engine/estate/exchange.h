// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/net.h"

#include <QJsonValue>
#include <QMap>
#include <QUrl>

namespace Throughline::Estate
{

/// A request as it reached a simulated system, whatever carried it there.
struct EstateRequest {
    QByteArray method;
    QUrl url; ///< path and query; scheme and authority are the address the caller used
    HttpHeaders headers;
    QByteArray body;
    qint64 arrivedSeq = 0; ///< Truth::lastSeq() when it arrived: what is younger was made by an overlapping request

    QString path() const { return url.path(); }
    /// scheme://host:port of the caller's address, for absolute links in replies
    QString origin() const { return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString(); }
    /// value of a query parameter, decoded; null when absent
    QString query(QLatin1StringView name) const;
    QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
};

/// What happens to the connection instead of an answer.
enum class Ending { Answer, Close, Reset };

struct EstateReply {
    int status = 200;
    HttpHeaders headers;
    QJsonValue json = QJsonValue::Undefined; ///< the body; Undefined = none
    Ending ending = Ending::Answer;
    qint64 holdMs = 0; ///< how long the host keeps the finished answer back; its effect is already durable
};

EstateReply jsonReply(int status, const QJsonValue &body);
QByteArray bodyBytes(const EstateReply &reply);

/// Decoded `a=1&b[c]=2` of a query or a form body, in order of arrival; plus signs are blanks.
QList<QPair<QString, QString>> formPairs(const QByteArray &bytes);
QMap<QString, QString> formMap(const QByteArray &bytes);

/// The two halves of `Authorization: Basic`; empty when the header is something else.
QPair<QString, QString> basicCredentials(const EstateRequest &request);
/// The token of `Authorization: Bearer`; empty when the header is something else.
QString bearerToken(const EstateRequest &request);

/// Text of a JSON scalar: `parseJson` hands integers over as numbers and everything exact as text.
QString scalarText(const QJsonValue &value);

} // namespace Throughline::Estate
