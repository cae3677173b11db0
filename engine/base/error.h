// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <expected>

namespace Throughline
{

/// What a person or the engine can do about it. The order is the order of care in the UI.
enum class ErrorLevel { Transient, Refused, Ours, Business, Bug };

/// Every failure the engine can name. Words are made in `app/`; the engine carries code and detail.
enum class ErrorCode {
    // transport
    NotSent, ///< proof of non-execution: no byte of the request left (connect, TLS, cancelled before write)
    ReplyLost, ///< sent, no readable answer: timeout, reset, content-resend. Outcome unknown
    ReplyTooLarge, ///< the answer passed its byte limit. Outcome unknown
    Throttled, ///< the target's rate limit (429 or the vendor's own form)
    CircuitOpen, ///< our breaker refuses to send
    // target's answer
    Unauthorized, ///< credentials refused
    NotFound,
    Rejected, ///< the vendor declares the request not executed (validation, business rule)
    Conflict, ///< version or duplicate conflict: must be read again
    // ours
    BadConfig, ///< configuration or profile unreadable; detail has file:line and what was expected
    BadInput, ///< bytes we cannot decode
    BadSignature, ///< a webhook that does not prove its sender
    MappingMissing, ///< a value map has no entry; detail names map and key
    MappingFailed, ///< a rule could not be applied
    SecretMissing,
    StoreBusy,
    StoreFull, ///< disk full: nothing is acknowledged until space is back
    StoreBroken, ///< I/O error or corruption
    StoreNewer, ///< written by a newer version of the product
    LeaseLost, ///< another engine holds the store
    PortInUse,
    Cancelled,
    // business
    NotAllowed, ///< observe mode, wrong workspace, approval missing, guard refuses
    Stale, ///< the world moved since the plan was made
    InDoubt,
    // bugs
    ForbiddenTransition, ///< an edge the effects table does not have
    Bug,
};

struct ErrorTraits {
    ErrorCode code;
    ErrorLevel level;
    const char *name; ///< stable word for logs, JSON and exit messages
    bool provesNotExecuted; ///< may a step that got this be sent again without asking the target?
};

inline constexpr std::array errorTable{
    ErrorTraits{ErrorCode::NotSent, ErrorLevel::Transient, "not-sent", true},
    ErrorTraits{ErrorCode::ReplyLost, ErrorLevel::Transient, "reply-lost", false},
    ErrorTraits{ErrorCode::ReplyTooLarge, ErrorLevel::Transient, "reply-too-large", false},
    ErrorTraits{ErrorCode::Throttled, ErrorLevel::Transient, "throttled", true},
    ErrorTraits{ErrorCode::CircuitOpen, ErrorLevel::Transient, "circuit-open", true},
    ErrorTraits{ErrorCode::Unauthorized, ErrorLevel::Refused, "unauthorized", true},
    ErrorTraits{ErrorCode::NotFound, ErrorLevel::Refused, "not-found", false},
    ErrorTraits{ErrorCode::Rejected, ErrorLevel::Refused, "rejected", true},
    ErrorTraits{ErrorCode::Conflict, ErrorLevel::Refused, "conflict", false},
    ErrorTraits{ErrorCode::BadConfig, ErrorLevel::Ours, "bad-config", true},
    ErrorTraits{ErrorCode::BadInput, ErrorLevel::Ours, "bad-input", false},
    ErrorTraits{ErrorCode::BadSignature, ErrorLevel::Refused, "bad-signature", false},
    ErrorTraits{ErrorCode::MappingMissing, ErrorLevel::Business, "mapping-missing", true},
    ErrorTraits{ErrorCode::MappingFailed, ErrorLevel::Ours, "mapping-failed", true},
    ErrorTraits{ErrorCode::SecretMissing, ErrorLevel::Ours, "secret-missing", true},
    ErrorTraits{ErrorCode::StoreBusy, ErrorLevel::Transient, "store-busy", false},
    ErrorTraits{ErrorCode::StoreFull, ErrorLevel::Ours, "store-full", false},
    ErrorTraits{ErrorCode::StoreBroken, ErrorLevel::Ours, "store-broken", false},
    ErrorTraits{ErrorCode::StoreNewer, ErrorLevel::Ours, "store-newer", false},
    ErrorTraits{ErrorCode::LeaseLost, ErrorLevel::Ours, "lease-lost", false},
    ErrorTraits{ErrorCode::PortInUse, ErrorLevel::Ours, "port-in-use", true},
    ErrorTraits{ErrorCode::Cancelled, ErrorLevel::Transient, "cancelled", false},
    ErrorTraits{ErrorCode::NotAllowed, ErrorLevel::Business, "not-allowed", true},
    ErrorTraits{ErrorCode::Stale, ErrorLevel::Business, "stale", true},
    ErrorTraits{ErrorCode::InDoubt, ErrorLevel::Business, "in-doubt", false},
    ErrorTraits{ErrorCode::ForbiddenTransition, ErrorLevel::Bug, "forbidden-transition", false},
    ErrorTraits{ErrorCode::Bug, ErrorLevel::Bug, "bug", false},
};

constexpr const ErrorTraits &traits(ErrorCode code)
{
    return errorTable[static_cast<std::size_t>(code)];
}

consteval bool errorTableIsOrdered()
{
    for (std::size_t i = 0; i < errorTable.size(); ++i) {
        if (static_cast<std::size_t>(errorTable[i].code) != i) {
            return false;
        }
    }
    return errorTable.size() == static_cast<std::size_t>(ErrorCode::Bug) + 1;
}
static_assert(errorTableIsOrdered());

struct Error {
    ErrorCode code = ErrorCode::Bug;
    QString detail; ///< the vendor's or the library's own words, plain text, no secrets
    int retryAfterMs = -1; ///< the target's Retry-After as a floor, or -1
    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorCode code, QString detail = {})
{
    return std::unexpected(Error{code, std::move(detail)});
}

} // namespace Throughline
