// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/causes/causes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Throughline::Causes
{

namespace
{

constexpr std::array retryWords{"by-itself"_L1, "after-fix"_L1, "after-access"_L1, "ask-first"_L1, "decision"_L1};

/// First row that matches decides. `code` is compared whole, `words` anywhere in code or message; both without case.
struct Row {
    QLatin1StringView code;
    QLatin1StringView words;
    RetryClass retry;
};

using enum RetryClass;
constexpr std::array rows{
    // refused or not answered before anything was sent (resources/flows)
    Row{"credit-hold-erp"_L1, ""_L1, Decision},
    Row{"credit-limit-exceeded"_L1, ""_L1, Decision},
    Row{"price-changed"_L1, ""_L1, Decision},
    Row{"check-unanswered"_L1, ""_L1, AfterAccess},
    // may have happened already
    Row{"reply-lost"_L1, ""_L1, AskFirst},
    Row{"reply-too-large"_L1, ""_L1, AskFirst},
    Row{"in-doubt"_L1, ""_L1, AskFirst},
    Row{"conflict"_L1, ""_L1, AskFirst},
    Row{"stale"_L1, ""_L1, AskFirst},
    Row{"key-conflict"_L1, ""_L1, AskFirst},
    Row{"DUPLICATE_VALUE"_L1, ""_L1, AskFirst},
    Row{"DUP_RCRD"_L1, ""_L1, AskFirst},
    Row{"DUP_ENTITY"_L1, ""_L1, AskFirst},
    Row{"idempotency_error"_L1, ""_L1, AskFirst},
    Row{"idempotency_key_in_use"_L1, ""_L1, AskFirst},
    Row{"RCRD_HAS_BEEN_CHANGED"_L1, ""_L1, AskFirst},
    Row{""_L1, "duplicate"_L1, AskFirst},
    Row{""_L1, "already exists"_L1, AskFirst},
    Row{""_L1, "already been"_L1, AskFirst},
    // goes on by itself
    Row{"not-sent"_L1, ""_L1, ByItself},
    Row{"throttled"_L1, ""_L1, ByItself},
    Row{"circuit-open"_L1, ""_L1, ByItself},
    Row{"store-busy"_L1, ""_L1, ByItself},
    Row{"rate_limit"_L1, ""_L1, ByItself},
    Row{"lock_timeout"_L1, ""_L1, ByItself},
    Row{"UNABLE_TO_LOCK_ROW"_L1, ""_L1, ByItself},
    Row{"REQUEST_LIMIT_EXCEEDED"_L1, ""_L1, ByItself},
    Row{"CONCURRENCY_LIMIT_EXCEEDED"_L1, ""_L1, ByItself},
    Row{"SERVER_UNAVAILABLE"_L1, ""_L1, ByItself},
    Row{"QUERY_TIMEOUT"_L1, ""_L1, ByItself},
    Row{""_L1, "limit exceeded"_L1, ByItself},
    Row{""_L1, "too many requests"_L1, ByItself},
    Row{""_L1, "temporarily unavailable"_L1, ByItself},
    Row{""_L1, "lock"_L1, ByItself},
    // access and set-up
    Row{"unauthorized"_L1, ""_L1, AfterAccess},
    Row{"secret-missing"_L1, ""_L1, AfterAccess},
    Row{"bad-config"_L1, ""_L1, AfterAccess},
    Row{"INVALID_SESSION_ID"_L1, ""_L1, AfterAccess},
    Row{"INVALID_LOGIN"_L1, ""_L1, AfterAccess},
    Row{"INSUFFICIENT_PERMISSION"_L1, ""_L1, AfterAccess},
    Row{"INSUFFICIENT_ACCESS_OR_READONLY"_L1, ""_L1, AfterAccess},
    Row{"INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY"_L1, ""_L1, AfterAccess},
    Row{""_L1, "permission"_L1, AfterAccess},
    Row{""_L1, "api key"_L1, AfterAccess},
    Row{""_L1, "login attempt"_L1, AfterAccess},
    Row{""_L1, "access right"_L1, AfterAccess},
    // the business decides
    Row{"not-allowed"_L1, ""_L1, Decision},
    Row{"credit-hold"_L1, ""_L1, Decision},
    Row{"card_declined"_L1, ""_L1, Decision},
    Row{""_L1, "credit limit"_L1, Decision},
    Row{""_L1, "credit hold"_L1, Decision},
    Row{""_L1, "on hold"_L1, Decision},
    Row{""_L1, "period is closed"_L1, Decision},
    Row{""_L1, "closed period"_L1, Decision},
    Row{""_L1, "card was declined"_L1, Decision},
    Row{""_L1, "insufficient funds"_L1, Decision},
    Row{""_L1, "approval"_L1, Decision},
};

} // namespace

QString toWord(RetryClass retry)
{
    return retryWords.at(static_cast<std::size_t>(retry));
}

RetryClass retryClassOf(const Failure &failure)
{
    const auto it = std::ranges::find_if(rows, [&](const Row &row) {
        return row.code.isEmpty() ? failure.message.contains(row.words, Qt::CaseInsensitive)
                || failure.code.contains(row.words, Qt::CaseInsensitive)
                                  : failure.code.compare(row.code, Qt::CaseInsensitive) == 0;
    });
    return it == rows.end() ? AfterFix : it->retry;
}

} // namespace Throughline::Causes
