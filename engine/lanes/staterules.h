// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/effects.h"
#include "engine/model/exception.h"
#include "engine/model/observation.h"

#include <initializer_list>
#include <span>

namespace Throughline::Lanes
{

/// What the records of a transaction say, as yes or no. The words of the exception rules.
enum class Fact {
    Won,
    Lost,
    QuoteSeen,
    QuoteApproved,
    ErpOrder, ///< a live one, whatever its approval
    ErpOrderBooked,
    CrmOrder,
    Subscription,
    SubscriptionPastDue,
    BillingInvoice, ///< issued
    BillingPaid,
    LedgerGap, ///< more invoices issued in billing than posted in the ERP
    ErpInvoice, ///< posted
    ErpInvoicePaid,
    PaymentFailed, ///< a failed payment while an invoice is unpaid
    OnHold, ///< customer or order on credit hold
    DuplicateOrder, ///< two live ERP orders of one entity and amount
    DuplicateSubscription, ///< two live subscriptions with one key of ours
    DuplicateInvoice, ///< two live ERP invoices for one billing invoice or reference
    ErpValueBehind, ///< the ERP order has another value than is billed for a year
    CrmValueBehind, ///< the CRM order has another value than is billed for a year
};
inline constexpr int factCount = 21;

/// Facts as a value that tables can hold.
class FactSet
{
public:
    constexpr FactSet(std::initializer_list<Fact> facts)
    {
        for (const auto fact : facts) {
            m_bits |= 1U << static_cast<unsigned>(fact);
        }
    }
    constexpr bool has(Fact fact) const { return (m_bits >> static_cast<unsigned>(fact)) & 1U; }

private:
    quint32 m_bits = 0;
};

/// An exception that can be seen in state alone.
struct StateRule {
    enum class Mode {
        Always,
        Observing, ///< while operating, a flow answers for this gap
    };
    QLatin1StringView code; ///< "not-in-erp"
    QLatin1StringView words; ///< plain sentence; becomes the failure's message
    Mode mode;
    FactSet needs; ///< all must hold
    FactSet lacks; ///< none may hold
    QLatin1StringView role; ///< whose absence it claims: that role must have been read past the grace; empty = no claim
    qint64 graceMs; ///< after the youngest fact in `needs`
    QLatin1StringView
        step; ///< flow step that works on it: no finding while that step exists and is not over; may be empty
};

std::span<const StateRule> stateRules();

struct Finding {
    QString code;
    Failure failure; ///< system of the role, operation "state", code and words
    qint64 sinceMs = 0;
    bool operator==(const Finding &) const = default;
};

} // namespace Throughline::Lanes
