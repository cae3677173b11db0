// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/money.h"

#include <QString>

namespace Throughline
{

/// Open: needs a person. Resent: sent again, not yet read back ("re-sent, unverified"). Closed only on proof
/// or by a person's recorded decision. Snoozed: open, and put off by a person (engine/model/work.h).
enum class ExceptionState { Open, Resent, Resolved, Snoozed };

/// What failed, before it is grouped.
struct Failure {
    QString system;
    QString operation; ///< profile operation or "validate"
    QString code; ///< vendor's code, or our error name
    QString message; ///< vendor's words
    bool operator==(const Failure &) const = default;
};

/// A transaction that needs a person.
struct ExceptionItem {
    QString id; ///< stable: derived from transaction and step
    QString orderKey;
    QString causeId;
    QByteArray intentId; ///< step that stopped; empty for exceptions seen in state alone
    ExceptionState state = ExceptionState::Open;
    Failure failure;
    qint64 openedMs = 0;
    int tries = 0;
    bool operator==(const ExceptionItem &) const = default;
};

/// Exceptions with one fingerprint.
struct Cause {
    QString id; ///< fingerprint, stable over ids, amounts and times
    QString title; ///< from the vendor's words
    QString system;
    QString operation;
    QString code;
};

QString toWord(ExceptionState state); ///< "open", "resent", "resolved", "snoozed"
ExceptionState exceptionStateFromWord(QStringView word);

} // namespace Throughline
