// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Throughline
{

/// States of a step; edges between them are data (effects.yaml), see `mayGo` in effectstable.h.
enum class StepState {
    Planned,
    InFlight,
    Accepted,
    Unknown,
    InDoubt,
    Succeeded,
    FailedTransient,
    DeadLettered,
    Differs,
    Cancelled,
    Replayed, ///< a newer generation has taken its place
    ResolvedManually,
    Compensating,
    Compensated,
    CompensationFailed,
};

/// How a target lets us prove that an operation happened, declared per operation in the profile.
enum class Capability { Key, Upsert, Query, None };

/// The durable decision to have one effect in one target. Identity is
/// (target, objectKey, operation, businessVersion, generation); everything written is derived from it.
struct Intent {
    QByteArray id; ///< sha256 hex of the identity
    QString orderKey; ///< transaction it was made for first (a shared customer serves several)
    QString flowId;
    QString step; ///< word from the flow: "erp-order"
    QString target; ///< connected system
    QString objectKey; ///< canonical object key: "order:SO-2026-100042", "customer:0015g00000A1"
    QString operation; ///< profile operation: "order.upsert"
    QString businessVersion; ///< version of the business fact: an amendment is a new one
    int generation = 0; ///< a replay plans a new generation
    Capability capability = Capability::None;
    QString idempotencyKey; ///< derived; a new body is a new key
    QString reference; ///< derived; what we write into the target so that it can be found again
    QJsonObject input; ///< canonical fields the request is built from
    qint64 createdMs = 0;
};

/// An intent that undoes another says so in its input: {"intent": id undone, "operation": its operation, "target_id"}.
inline constexpr QLatin1StringView undoKey("$undo");

/// One send, committed before its first byte leaves.
struct Attempt {
    qint64 seq = 0;
    QByteArray intentId;
    int fence = 0; ///< rises with every attempt of the step
    qint64 createdMs = 0;
    qint64 sendByBootMs = 0;
    qint64 timeoutMs = 0;
    QByteArray method;
    QString url; ///< without credentials
    QByteArray bodyHash;
    QString key; ///< idempotency key sent, if any
};

/// What asking the target proved.
enum class TargetCheck {
    NotAsked,
    Absent, ///< looked, not there, and a witness shows that the look would have seen it
    AbsentUnwitnessed, ///< an empty answer alone: cannot tell
    PresentEqual, ///< exactly one, amount and reference match
    PresentDifferent, ///< found, but not what was sent, or found more than once
    LookAlike, ///< not ours by reference, but possibly the same thing entered by hand
    CannotTell, ///< the look itself failed
};

QString toWord(StepState state); ///< "in-flight", "dead-lettered" ...
StepState stepStateFromWord(QStringView word);
QString toWord(Capability capability); ///< "KEY", "UPSERT", "QUERY", "NONE"
Capability capabilityFromWord(QStringView word);
QString toWord(TargetCheck check); ///< "absent", "already-there", "differs", "look-alike", "cannot-tell" ...
TargetCheck targetCheckFromWord(QStringView word);

} // namespace Throughline
