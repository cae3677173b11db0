// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lanes/events.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Lanes
{

const QList<EventType> &eventTaxonomy()
{
    using enum EventType::Trigger;
    using enum Phase;
    static const QList<EventType> types{
        {"customer.created"_L1, ObjectKind::Customer, ""_L1, Appears, {}, "sales-ops"_L1},
        {"credit_hold.applied"_L1, ObjectKind::Customer, ""_L1, Enters, {OnHold}, "finance-ops"_L1},
        {"credit_hold.released"_L1, ObjectKind::Customer, ""_L1, Leaves, {OnHold}, "finance-ops"_L1},
        {"opportunity.created"_L1, ObjectKind::Opportunity, ""_L1, Appears, {}, "sales-ops"_L1},
        {"opportunity.won"_L1, ObjectKind::Opportunity, ""_L1, Enters, {Won}, "sales-ops"_L1},
        {"opportunity.lost"_L1, ObjectKind::Opportunity, ""_L1, Enters, {Lost, Cancelled}, "sales-ops"_L1},
        {"opportunity.reopened"_L1, ObjectKind::Opportunity, ""_L1, Leaves, {Won, Lost, Cancelled}, "sales-ops"_L1},
        {"quote.created"_L1, ObjectKind::Quote, ""_L1, Appears, {}, "sales-ops"_L1},
        {"quote.approved"_L1, ObjectKind::Quote, ""_L1, Enters, {Approved, Accepted}, "sales-ops"_L1},
        {"quote.accepted"_L1, ObjectKind::Quote, ""_L1, Enters, {Accepted}, "sales-ops"_L1},
        {"quote.rejected"_L1, ObjectKind::Quote, ""_L1, Enters, {Cancelled}, "sales-ops"_L1},
        {"quote.amended"_L1, ObjectKind::Quote, ""_L1, AmountChanges, {Approved, Accepted}, "sales-ops"_L1},
        {"contract.activated"_L1, ObjectKind::Contract, ""_L1, Enters, {Active}, "sales-ops"_L1},
        {"contract.amended"_L1, ObjectKind::Contract, ""_L1, AmountChanges, {Active}, "sales-ops"_L1},
        {"contract.ended"_L1, ObjectKind::Contract, ""_L1, Enters, {Ended, Cancelled}, "sales-ops"_L1},
        {"order.created"_L1, ObjectKind::Order, "erp"_L1, Appears, {}, "erp-support"_L1},
        {"order.booked"_L1, ObjectKind::Order, "erp"_L1, Enters, {Booked, Fulfilled, Ended}, "erp-support"_L1},
        {"order.amended"_L1, ObjectKind::Order, "erp"_L1, AmountChanges, {Booked, Fulfilled}, "erp-support"_L1},
        {"order.fulfilled"_L1, ObjectKind::Order, "erp"_L1, Enters, {Fulfilled}, "erp-support"_L1},
        {"order.cancelled"_L1, ObjectKind::Order, "erp"_L1, Enters, {Cancelled}, "erp-support"_L1},
        {"order.held"_L1, ObjectKind::Order, ""_L1, Enters, {OnHold}, "finance-ops"_L1},
        {"order.released"_L1, ObjectKind::Order, ""_L1, Leaves, {OnHold}, "finance-ops"_L1},
        {"order.written_back"_L1, ObjectKind::Order, "crm"_L1, Appears, {}, "integration-support"_L1},
        {"fulfilment.shipped"_L1, ObjectKind::Fulfilment, ""_L1, Enters, {Fulfilled}, "erp-support"_L1},
        {"subscription.created"_L1, ObjectKind::Subscription, "billing"_L1, Appears, {}, "finance-ops"_L1},
        {"subscription.activated"_L1, ObjectKind::Subscription, "billing"_L1, Enters, {Active}, "finance-ops"_L1},
        {"subscription.amended"_L1,
         ObjectKind::Subscription,
         "billing"_L1,
         AmountChanges,
         {Active, PastDue},
         "finance-ops"_L1},
        {"subscription.past_due"_L1, ObjectKind::Subscription, "billing"_L1, Enters, {PastDue}, "finance-ops"_L1},
        {"subscription.cancelled"_L1,
         ObjectKind::Subscription,
         "billing"_L1,
         Enters,
         {Cancelled, Ended, Failed},
         "finance-ops"_L1},
        {"invoice.issued"_L1,
         ObjectKind::Invoice,
         "billing"_L1,
         Enters,
         {Issued, Posted, PastDue, Paid},
         "finance-ops"_L1},
        {"invoice.posted"_L1, ObjectKind::Invoice, "erp"_L1, Enters, {Issued, Posted, PastDue, Paid}, "finance-ops"_L1},
        {"invoice.paid"_L1, ObjectKind::Invoice, ""_L1, Enters, {Paid}, "finance-ops"_L1},
        {"invoice.past_due"_L1, ObjectKind::Invoice, ""_L1, Enters, {PastDue}, "finance-ops"_L1},
        {"invoice.voided"_L1, ObjectKind::Invoice, ""_L1, Enters, {Cancelled}, "finance-ops"_L1},
        {"payment.received"_L1, ObjectKind::Payment, ""_L1, Enters, {Received}, "finance-ops"_L1},
        {"payment.failed"_L1, ObjectKind::Payment, ""_L1, Enters, {Failed}, "finance-ops"_L1},
        {"credit_memo.issued"_L1, ObjectKind::CreditMemo, ""_L1, Enters, {Issued, Posted}, "finance-ops"_L1},
        {"refund.issued"_L1, ObjectKind::Refund, ""_L1, Enters, {Issued}, "finance-ops"_L1},
    };
    return types;
}

namespace
{

struct Version {
    const Observation *seen;
    Phase phase;
};

/// Does the step from one version to the next raise this event? `before` is null for the first version.
bool raises(const EventType &type, const Version *before, const Version &version)
{
    if (version.seen->deleted) {
        return false;
    }
    const auto in = [&](const Version &each) { return !each.seen->deleted && type.phases.contains(each.phase); };
    switch (type.trigger) {
    case EventType::Trigger::Appears:
        return before == nullptr;
    case EventType::Trigger::Enters:
        return in(version) && (before == nullptr || !in(*before));
    case EventType::Trigger::Leaves:
        return before != nullptr && in(*before) && !in(version) && version.phase != Phase::Unknown
            && isLive(version.phase);
    case EventType::Trigger::AmountChanges:
        return before != nullptr && in(*before) && in(version)
            && before->seen->object.amount != version.seen->object.amount;
    }
    return false;
}

void appendEvents(const std::vector<Version> &versions, const EventType &type, QList<BusinessEvent> &events)
{
    const Version *before = nullptr;
    int count = 0;
    for (const auto &version : versions) {
        const auto &object = version.seen->object;
        if (object.kind == type.kind && raises(type, before, version)) {
            const auto &record = version.seen->record;
            events.append({u"%1:%2/%3/%4#%5"_s.arg(type.type, record.system, record.type, record.id).arg(++count),
                           type.type, record, timeOf(*version.seen), object.amount,
                           before == nullptr ? object.attributes.value(u"created"_s).toLongLong() : 0});
        }
        if (!version.seen->deleted || before != nullptr) {
            before = &version;
        }
    }
}

} // namespace

QList<BusinessEvent> eventsOf(const std::vector<RecordHistory> &histories)
{
    QList<BusinessEvent> events;
    for (const auto &history : histories) {
        std::vector<Version> versions;
        versions.reserve(history.versions.size());
        for (const auto *seen : history.versions) {
            versions.push_back({seen, phaseOf(seen->object.kind, seen->object.status)});
        }
        for (const auto &type : eventTaxonomy()) {
            if (type.role.isEmpty() || history.role == type.role) {
                appendEvents(versions, type, events);
            }
        }
    }
    std::ranges::sort(events, {}, [](const BusinessEvent &event) { return std::pair(event.atMs, event.id); });
    return events;
}

} // namespace Throughline::Lanes
