// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/net.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Throughline::TestSupport
{

struct HttpAnswer {
    int status = 0; ///< 0 = none came
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    HttpHeaders headers;
    QByteArray body;

    QJsonObject object() const; ///< the body, decoded by Qt and not by the code under test
    QJsonArray array() const;
    QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
};

/// One plain HTTP call that waits for its end in an event loop.
class HttpCaller
{
public:
    HttpAnswer call(const QByteArray &method, const QUrl &url, const HttpHeaders &headers = {},
                    const QByteArray &body = {});
    /// not waited for; the caller owns the reply
    QNetworkReply *begin(const QByteArray &method, const QUrl &url, const HttpHeaders &headers = {},
                         const QByteArray &body = {});
    static HttpAnswer wait(QNetworkReply *reply); ///< deletes the reply

private:
    QNetworkAccessManager m_network;
};

} // namespace Throughline::TestSupport
