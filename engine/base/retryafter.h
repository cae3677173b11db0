// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/net.h"

#include <QByteArrayView>

#include <optional>

namespace Throughline
{

/// RFC 9110 date in any of its three forms, as milliseconds since 1970 UTC.
std::optional<qint64> parseHttpDate(QByteArrayView text);

/// Retry-After as milliseconds from now: seconds or a date. Absent, unreadable = nullopt; a date in the
/// past = 0; never more than a day (a longer wait is a person's decision, not a timer's).
std::optional<int> parseRetryAfter(QByteArrayView text, qint64 wallMs);
std::optional<int> retryAfterOf(const HttpHeaders &headers, qint64 wallMs);

} // namespace Throughline
