// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/exception.h"

// What failed -> which cause it belongs to. Fingerprints are stable over ids, amounts, times and order numbers;
// codes that name the thing to be repaired (SKU, field, currency) stay.
namespace Throughline::Causes
{

/// The vendor's words without what differs from order to order: numbers, dates, times, ids, references and mail
/// addresses become placeholders such as "<n>" and "<ref>". Product codes, field names and error words stay.
QString normalise(const QString &message);

/// First telling sentence of the vendor's words, placeholders as "…", at most 96 characters; the code in
/// words where the vendor said nothing.
QString titleOf(const Failure &failure);

/// Id (16 hex digits over system, operation, code and normalised words), title and where it happened.
Cause causeOf(const Failure &failure);

/// What a repeat can do about it. The UI shows it; the effects table alone decides what may be sent.
enum class RetryClass {
    ByItself, ///< transient: goes on without a person
    AfterFix, ///< data, mapping or master data must be repaired first
    AfterAccess, ///< credentials, rights or configuration of a system
    AskFirst, ///< may have happened already (duplicate, conflict): only a look at the target decides
    Decision, ///< a business decision: credit hold, closed period, approval
};
QString toWord(RetryClass retry); ///< "by-itself", "after-fix", "after-access", "ask-first", "decision"
RetryClass retryClassOf(const Failure &failure);

} // namespace Throughline::Causes
