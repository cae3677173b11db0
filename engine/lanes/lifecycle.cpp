// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lanes/lifecycle.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Throughline::Lanes
{

namespace
{

using enum ObjectKind;
constexpr StatusWord words[]{
    {Customer, "active"_L1, Phase::Active},
    {Customer, "prospect"_L1, Phase::Draft},
    {Customer, "credit_hold"_L1, Phase::OnHold},
    {Customer, "on_hold"_L1, Phase::OnHold},
    {Customer, "inactive"_L1, Phase::Ended},

    {Opportunity, "open"_L1, Phase::Draft},
    {Opportunity, "prospecting"_L1, Phase::Draft},
    {Opportunity, "qualification"_L1, Phase::Draft},
    {Opportunity, "proposal"_L1, Phase::Draft},
    {Opportunity, "negotiation"_L1, Phase::Draft},
    {Opportunity, "won"_L1, Phase::Won},
    {Opportunity, "closed_won"_L1, Phase::Won},
    {Opportunity, "lost"_L1, Phase::Lost},
    {Opportunity, "closed_lost"_L1, Phase::Lost},
    {Opportunity, "cancelled"_L1, Phase::Cancelled},
    {Opportunity, "canceled"_L1, Phase::Cancelled},

    {Quote, "draft"_L1, Phase::Draft},
    {Quote, "open"_L1, Phase::Draft},
    {Quote, "needs_review"_L1, Phase::Pending},
    {Quote, "in_review"_L1, Phase::Pending},
    {Quote, "presented"_L1, Phase::Pending},
    {Quote, "approved"_L1, Phase::Approved},
    {Quote, "accepted"_L1, Phase::Accepted},
    {Quote, "rejected"_L1, Phase::Cancelled},
    {Quote, "denied"_L1, Phase::Cancelled},
    {Quote, "expired"_L1, Phase::Cancelled},
    {Quote, "cancelled"_L1, Phase::Cancelled},
    {Quote, "canceled"_L1, Phase::Cancelled},

    {Contract, "draft"_L1, Phase::Draft},
    {Contract, "in_approval"_L1, Phase::Pending},
    {Contract, "active"_L1, Phase::Active},
    {Contract, "activated"_L1, Phase::Active},
    {Contract, "expired"_L1, Phase::Ended},
    {Contract, "cancelled"_L1, Phase::Cancelled},
    {Contract, "terminated"_L1, Phase::Cancelled},

    {Order, "draft"_L1, Phase::Draft},
    {Order, "pending"_L1, Phase::Pending},
    {Order, "pending_approval"_L1, Phase::Pending},
    {Order, "quotation"_L1, Phase::Pending},
    {Order, "booked"_L1, Phase::Booked},
    {Order, "approved"_L1, Phase::Booked},
    {Order, "activated"_L1, Phase::Booked},
    {Order, "confirmed"_L1, Phase::Booked},
    {Order, "processing"_L1, Phase::Booked},
    {Order, "pending_fulfillment"_L1, Phase::Booked},
    {Order, "pending_fulfilment"_L1, Phase::Booked},
    {Order, "partially_fulfilled"_L1, Phase::Booked},
    {Order, "fulfilled"_L1, Phase::Fulfilled},
    {Order, "pending_billing"_L1, Phase::Fulfilled},
    {Order, "billed"_L1, Phase::Fulfilled},
    {Order, "fully_billed"_L1, Phase::Fulfilled},
    {Order, "done"_L1, Phase::Fulfilled},
    {Order, "credit_hold"_L1, Phase::OnHold},
    {Order, "on_hold"_L1, Phase::OnHold},
    {Order, "closed"_L1, Phase::Ended},
    {Order, "cancelled"_L1, Phase::Cancelled},
    {Order, "canceled"_L1, Phase::Cancelled},

    {Subscription, "pending"_L1, Phase::Pending},
    {Subscription, "incomplete"_L1, Phase::Pending},
    {Subscription, "future"_L1, Phase::Pending},
    {Subscription, "active"_L1, Phase::Active},
    {Subscription, "trialing"_L1, Phase::Active},
    {Subscription, "in_trial"_L1, Phase::Active},
    {Subscription, "non_renewing"_L1, Phase::Active},
    {Subscription, "past_due"_L1, Phase::PastDue},
    {Subscription, "unpaid"_L1, Phase::PastDue},
    {Subscription, "paused"_L1, Phase::OnHold},
    {Subscription, "ended"_L1, Phase::Ended},
    {Subscription, "incomplete_expired"_L1, Phase::Failed},
    {Subscription, "cancelled"_L1, Phase::Cancelled},
    {Subscription, "canceled"_L1, Phase::Cancelled},

    {Fulfilment, "pending"_L1, Phase::Pending},
    {Fulfilment, "picked"_L1, Phase::Pending},
    {Fulfilment, "packed"_L1, Phase::Pending},
    {Fulfilment, "shipped"_L1, Phase::Fulfilled},
    {Fulfilment, "delivered"_L1, Phase::Fulfilled},
    {Fulfilment, "cancelled"_L1, Phase::Cancelled},

    {Invoice, "draft"_L1, Phase::Draft},
    {Invoice, "pending_approval"_L1, Phase::Pending},
    {Invoice, "issued"_L1, Phase::Issued},
    {Invoice, "open"_L1, Phase::Issued},
    {Invoice, "finalized"_L1, Phase::Issued},
    {Invoice, "validated"_L1, Phase::Issued},
    {Invoice, "posted"_L1, Phase::Posted},
    {Invoice, "past_due"_L1, Phase::PastDue},
    {Invoice, "overdue"_L1, Phase::PastDue},
    {Invoice, "uncollectible"_L1, Phase::PastDue},
    {Invoice, "paid"_L1, Phase::Paid},
    {Invoice, "paid_in_full"_L1, Phase::Paid},
    {Invoice, "void"_L1, Phase::Cancelled},
    {Invoice, "voided"_L1, Phase::Cancelled},
    {Invoice, "cancelled"_L1, Phase::Cancelled},
    {Invoice, "deleted"_L1, Phase::Cancelled},

    {Payment, "pending"_L1, Phase::Pending},
    {Payment, "processing"_L1, Phase::Pending},
    {Payment, "requires_action"_L1, Phase::Pending},
    {Payment, "received"_L1, Phase::Received},
    {Payment, "succeeded"_L1, Phase::Received},
    {Payment, "paid"_L1, Phase::Received},
    {Payment, "posted"_L1, Phase::Received},
    {Payment, "deposited"_L1, Phase::Received},
    {Payment, "failed"_L1, Phase::Failed},
    {Payment, "requires_payment_method"_L1, Phase::Failed},
    {Payment, "cancelled"_L1, Phase::Cancelled},
    {Payment, "canceled"_L1, Phase::Cancelled},
    {Payment, "refunded"_L1, Phase::Cancelled},

    {CreditMemo, "draft"_L1, Phase::Draft},
    {CreditMemo, "issued"_L1, Phase::Issued},
    {CreditMemo, "open"_L1, Phase::Issued},
    {CreditMemo, "posted"_L1, Phase::Posted},
    {CreditMemo, "applied"_L1, Phase::Posted},
    {CreditMemo, "void"_L1, Phase::Cancelled},

    {Refund, "pending"_L1, Phase::Pending},
    {Refund, "issued"_L1, Phase::Issued},
    {Refund, "succeeded"_L1, Phase::Issued},
    {Refund, "failed"_L1, Phase::Failed},
    {Refund, "cancelled"_L1, Phase::Cancelled},
    {Refund, "canceled"_L1, Phase::Cancelled},

    {RevenueSchedule, "active"_L1, Phase::Active},
    {RevenueSchedule, "ended"_L1, Phase::Ended},

    {Usage, "open"_L1, Phase::Pending},
    {Usage, "closed"_L1, Phase::Approved},

    {AccountingPeriod, "open"_L1, Phase::Active},
    {AccountingPeriod, "closed"_L1, Phase::Ended},
};

} // namespace

std::span<const StatusWord> statusWords()
{
    return words;
}

Phase phaseOf(ObjectKind kind, const QString &status)
{
    static const auto table = [] {
        QHash<std::pair<int, QString>, Phase> phases;
        for (const auto &row : statusWords()) {
            phases.insert({static_cast<int>(row.kind), row.word}, row.phase);
        }
        return phases;
    }();
    if (const auto known = table.constFind({static_cast<int>(kind), status}); known != table.constEnd()) {
        return *known; // mappings spell as the model does
    }
    auto word = status.trimmed().toLower();
    word.replace(u' ', u'_').replace(u'-', u'_');
    return table.value({static_cast<int>(kind), word}, Phase::Unknown);
}

int ripenessOf(Phase phase)
{
    switch (phase) {
    case Phase::Draft:
        return 0;
    case Phase::Pending:
        return 1;
    case Phase::Paid:
    case Phase::Received:
    case Phase::Lost:
    case Phase::Ended:
    case Phase::Cancelled:
        return 3;
    default:
        return 2;
    }
}

bool isLive(Phase phase)
{
    return phase != Phase::Lost && phase != Phase::Cancelled && phase != Phase::Failed && phase != Phase::Ended;
}

} // namespace Throughline::Lanes
