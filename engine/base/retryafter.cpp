// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/retryafter.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
constexpr qint64 longestWaitMs = 24LL * 60 * 60 * 1000;
}

std::optional<qint64> parseHttpDate(QByteArrayView text)
{
    const QString date = QString::fromLatin1(text.trimmed()).simplified();
    struct Form {
        QString format;
        int baseYear;
    };
    // IMF-fixdate, RFC 850, asctime (whose day of the month is padded by a blank that simplified() removed)
    static const std::array forms{Form{u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s, 1900},
                                  Form{u"dddd, dd-MMM-yy HH:mm:ss 'GMT'"_s, 2000},
                                  Form{u"ddd MMM d HH:mm:ss yyyy"_s, 1900}};
    for (const Form &form : forms) {
        QDateTime parsed = QLocale::c().toDateTime(date, form.format, form.baseYear);
        if (parsed.isValid()) {
            parsed.setTimeZone(QTimeZone::UTC);
            return parsed.toMSecsSinceEpoch();
        }
    }
    return std::nullopt;
}

std::optional<int> parseRetryAfter(QByteArrayView text, qint64 wallMs)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return std::nullopt;
    }
    if (std::ranges::all_of(trimmed, [](char c) { return c >= '0' && c <= '9'; })) {
        bool ok = false;
        const qint64 seconds = trimmed.toLongLong(&ok);
        const qint64 bounded = ok ? std::min(seconds, longestWaitMs / 1000) : longestWaitMs / 1000;
        return static_cast<int>(bounded * 1000);
    }
    const auto date = parseHttpDate(trimmed);
    if (!date) {
        return std::nullopt;
    }
    return static_cast<int>(std::clamp<qint64>(*date - wallMs, 0, longestWaitMs));
}

std::optional<int> retryAfterOf(const HttpHeaders &headers, qint64 wallMs)
{
    return parseRetryAfter(headerValue(headers, "Retry-After"), wallMs);
}

} // namespace Throughline
