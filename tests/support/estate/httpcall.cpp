// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/estate/httpcall.h"

#include <QEventLoop>
#include <QJsonDocument>

namespace Throughline::TestSupport
{

QJsonObject HttpAnswer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray HttpAnswer::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QNetworkReply *HttpCaller::begin(const QByteArray &method, const QUrl &url, const HttpHeaders &headers,
                                 const QByteArray &body)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, value] : headers) {
        request.setRawHeader(name, value);
    }
    if (!body.isEmpty() && !request.hasRawHeader("Content-Type")) {
        request.setRawHeader("Content-Type", "application/json");
    }
    return m_network.sendCustomRequest(request, method, body);
}

HttpAnswer HttpCaller::wait(QNetworkReply *reply)
{
    if (!reply->isFinished()) {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }
    HttpAnswer answer{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                      .error = reply->error(),
                      .headers = {},
                      .body = reply->readAll()};
    for (const auto &[name, value] : reply->rawHeaderPairs()) {
        answer.headers.emplaceBack(name, value);
    }
    reply->deleteLater();
    return answer;
}

HttpAnswer HttpCaller::call(const QByteArray &method, const QUrl &url, const HttpHeaders &headers,
                            const QByteArray &body)
{
    return wait(begin(method, url, headers, body));
}

} // namespace Throughline::TestSupport
