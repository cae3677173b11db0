// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/ratebudget.h"

#include <algorithm>
#include <array>

namespace Throughline
{

namespace
{
constexpr qint64 blindWaitMs = 60'000;
constexpr qint64 longestWaitMs = 24LL * 60 * 60 * 1000;
// A reset above this cannot be meant as seconds from now (that would be 30 years): it is a date.
constexpr qint64 epochSecondsFrom = 1'000'000'000;

std::optional<qint64> number(QByteArrayView text)
{
    // "100;w=60" and "100, 100;w=60" carry policies behind the number
    const qsizetype end =
        std::distance(text.begin(), std::ranges::find_if(text, [](char c) { return c == ';' || c == ','; }));
    bool ok = false;
    const qint64 value = text.first(end).trimmed().toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<qint64> firstNumber(const HttpHeaders &headers, std::initializer_list<QByteArrayView> names)
{
    for (const QByteArrayView name : names) {
        if (const auto value = number(headerValue(headers, name))) {
            return value;
        }
    }
    return std::nullopt;
}

/// member of "limit=100, remaining=50, reset=5"
std::optional<qint64> member(const QByteArray &field, QByteArrayView name)
{
    for (const auto parts = field.split(','); const QByteArray &part : parts) {
        const QByteArray pair = part.trimmed();
        if (pair.startsWith(name) && pair.size() > name.size() && pair[name.size()] == '=') {
            return number(QByteArrayView(pair).sliced(name.size() + 1));
        }
    }
    return std::nullopt;
}
} // namespace

void RateBudget::observe(const HttpHeaders &headers, qint64 wallMs, qint64 bootMs)
{
    std::optional<qint64> limit =
        firstNumber(headers, {"RateLimit-Limit", "X-RateLimit-Limit", "X-HubSpot-RateLimit-Max"});
    std::optional<qint64> remaining =
        firstNumber(headers,
                    {"RateLimit-Remaining", "X-RateLimit-Remaining", "X-HubSpot-RateLimit-Remaining",
                     "x-ms-ratelimit-burst-remaining-xrm-requests"});
    std::optional<qint64> resetMs;
    if (const auto reset = firstNumber(headers, {"RateLimit-Reset", "X-RateLimit-Reset"})) {
        const qint64 seconds = std::min(*reset, epochSecondsFrom * 10);
        resetMs = seconds >= epochSecondsFrom ? seconds * 1000 - wallMs : seconds * 1000;
    } else if (const auto interval = firstNumber(headers, {"X-HubSpot-RateLimit-Interval-Milliseconds"})) {
        resetMs = interval;
    }
    if (const QByteArray field = headerValue(headers, "RateLimit"); !field.isEmpty()) {
        if (const auto stated = member(field, "limit")) {
            limit = stated;
        }
        if (const auto stated = member(field, "remaining")) {
            remaining = stated;
        }
        if (const auto reset = member(field, "reset")) {
            resetMs = std::min(*reset, epochSecondsFrom) * 1000;
        }
    }
    if (const QByteArray usage = headerValue(headers, "Sforce-Limit-Info"); usage.contains("api-usage=")) {
        const QByteArray pair = usage.mid(usage.indexOf("api-usage=") + 10);
        const qsizetype slash = pair.indexOf('/');
        const auto spent = slash < 0 ? std::nullopt : number(QByteArrayView(pair).first(slash));
        const auto pool = slash < 0 ? std::nullopt : number(QByteArrayView(pair).sliced(slash + 1));
        if (spent && pool) {
            limit = pool;
            remaining = std::max<qint64>(*pool - *spent, 0);
        }
    }
    if (!remaining) {
        return;
    }
    m_limit = limit;
    m_remaining = remaining;
    m_holdUntil = *remaining > 0 ? 0 : bootMs + std::clamp<qint64>(resetMs.value_or(blindWaitMs), 0, longestWaitMs);
}

double RateBudget::used() const
{
    if (!m_limit || !m_remaining || *m_limit <= 0) {
        return 0;
    }
    return std::clamp(1.0 - double(*m_remaining) / double(*m_limit), 0.0, 1.0);
}

qint64 RateBudget::waitMs(qint64 bootMs) const
{
    return std::max<qint64>(m_holdUntil - bootMs, 0);
}

} // namespace Throughline
