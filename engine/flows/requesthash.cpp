// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/requesthash.h"

#include "engine/base/json.h"

namespace Throughline::Flows
{

QByteArray requestHash(const QByteArray &method, const QString &url, const QByteArray &body)
{
    const QByteArray all = method + '\n' + url.toUtf8() + '\n' + body;
    return sha256Hex(all);
}

QByteArray requestHash(const HttpRequest &request)
{
    return requestHash(request.method, request.url.toString(QUrl::FullyEncoded), request.body);
}

} // namespace Throughline::Flows
