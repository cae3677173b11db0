// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lanes/lanes.h"

#include "engine/lanes/attributes.h"
#include "engine/lanes/facts.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Throughline::Lanes
{

namespace
{

/// A stage is complete when one of these facts holds, or when no system of the estate has its role.
struct Stage {
    Lane lane;
    QLatin1StringView role; ///< empty = every estate has it
    QList<Fact> completedBy;
};

const QList<Stage> &stages()
{
    using enum Fact;
    static const QList<Stage> table{
        {Lane::Quote, ""_L1, {Won, ErpOrder, Subscription, BillingInvoice, ErpInvoice}},
        {Lane::Order, "erp"_L1, {ErpOrderBooked}},
        {Lane::Subscription, "billing"_L1, {Subscription, BillingInvoice, ErpInvoice}},
        {Lane::Invoice, ""_L1, {BillingInvoice, ErpInvoice}},
    };
    return table;
}

/// A record that is due once a fact holds, and the facts any of which show that it is there.
struct Due {
    Fact after;
    ObjectKind kind;
    QLatin1StringView role;
    QList<Fact> thereBy;
    QLatin1StringView step;
};

const QList<Due> &dueTable()
{
    using enum Fact;
    static const QList<Due> table{
        {Won, ObjectKind::Customer, "erp"_L1, {ErpOrder}, "erp-customer"_L1},
        {Won, ObjectKind::Order, "erp"_L1, {ErpOrder}, "erp-order"_L1},
        {Won, ObjectKind::Customer, "billing"_L1, {Subscription, BillingInvoice}, "billing-customer"_L1},
        {Won,
         ObjectKind::Subscription,
         "billing"_L1,
         {Subscription, BillingInvoice, ErpInvoice},
         "billing-subscription"_L1},
        {ErpOrder, ObjectKind::Order, "crm"_L1, {CrmOrder}, "crm-writeback"_L1},
        {Subscription, ObjectKind::Invoice, "billing"_L1, {BillingInvoice}, ""_L1},
        {LedgerGap, ObjectKind::Invoice, "erp"_L1, {}, "erp-invoice"_L1},
        {BillingInvoice, ObjectKind::Payment, "billing"_L1, {BillingPaid}, ""_L1},
    };
    return table;
}

/// The paid fact that counts: billing's word where billing invoices, else the ERP's.
Fact paidFact(const Facts &facts)
{
    return facts.has(Fact::BillingInvoice) ? Fact::BillingPaid : Fact::ErpInvoicePaid;
}

const Step *stepOf(const Situation &situation, QLatin1StringView word)
{
    const Step *newest = nullptr;
    for (const auto &step : situation.steps) {
        if (step.step == word && step.state != StepState::Replayed
            && (newest == nullptr || step.sinceMs >= newest->sinceMs)) {
            newest = &step;
        }
    }
    return newest;
}

QString onlySystemOf(const Reference &reference, QLatin1StringView role)
{
    const auto systems = reference.roleOfSystem.keys(role);
    return systems.size() == 1 ? systems.first() : QString();
}

void placeInLane(const Reference &reference, const Facts &facts, Transaction &transaction)
{
    transaction.lane = Lane::Payment;
    transaction.laneSinceMs = transaction.openedMs;
    for (const auto &stage : stages()) {
        const auto completed = facts.firstOf(stage.completedBy);
        if (completed >= 0) {
            transaction.laneSinceMs = std::max(transaction.laneSinceMs, completed);
        } else if (stage.role.isEmpty() || reference.hasRole(stage.role)) {
            transaction.lane = stage.lane;
            return;
        }
    }
}

bool anyStep(const Situation &situation, std::initializer_list<StepState> states)
{
    return std::ranges::any_of(situation.steps,
                               [&](const Step &step) { return std::ranges::find(states, step.state) != states.end(); });
}

TransactionState stateOf(const Situation &situation, const Facts &facts, const Transaction &transaction, bool findings)
{
    if (anyStep(situation, {StepState::Unknown, StepState::InDoubt})) {
        return TransactionState::InDoubt;
    }
    if (findings || situation.otherException
        || anyStep(situation, {StepState::DeadLettered, StepState::Differs, StepState::CompensationFailed})) {
        return TransactionState::Stuck;
    }
    if (facts.has(Fact::Lost) || situation.unwound) {
        return TransactionState::Cancelled; // anything live downstream would be a finding
    }
    return transaction.lane == Lane::Payment && facts.has(paidFact(facts)) ? TransactionState::Done
                                                                           : TransactionState::Moving;
}

bool answersFor(const Step &step)
{
    return step.state != StepState::Succeeded && step.state != StepState::Cancelled
        && step.state != StepState::Compensated;
}

void watch(QList<Watch> &watches, const QString &role, qint64 dueMs)
{
    const auto it = std::ranges::find(watches, role, &Watch::role);
    if (it == watches.end()) {
        watches.append({role, dueMs});
    } else {
        it->dueMs = std::min(it->dueMs, dueMs);
    }
}

std::optional<Finding> findingOf(const StateRule &rule, const Situation &situation, const Reference &reference,
                                 const Facts &facts, QList<Watch> &watches)
{
    if ((rule.mode == StateRule::Mode::Observing && !situation.observing) || !facts.match(rule.needs, rule.lacks)) {
        return std::nullopt;
    }
    const auto [since, system] = facts.youngest(rule.needs);
    auto failureSystem = system;
    qint64 due = since;
    if (const auto *step = stepOf(situation, rule.step)) {
        if (answersFor(*step)) {
            return std::nullopt;
        }
        due = std::max(due, step->sinceMs); // it says it is there: the look must be younger than that
    }
    if (!rule.role.isEmpty()) {
        const bool known = situation.openGaps.contains(rule.code);
        if (!known && situation.readUntilMs.value(rule.role, -1) < due + rule.graceMs) {
            if (reference.hasRole(rule.role)) {
                watch(watches, rule.role, due + rule.graceMs);
            }
            return std::nullopt;
        }
        failureSystem = onlySystemOf(reference, rule.role);
    }
    return Finding{rule.code, {failureSystem, u"state"_s, rule.code, rule.words}, since};
}

QList<Expected> expectedOf(const Situation &situation, const std::vector<RecordHistory> &histories,
                           const Reference &reference, const Facts &facts)
{
    QList<Expected> expected;
    if (facts.has(Fact::Lost)) {
        return expected;
    }
    for (const auto &due : dueTable()) {
        const bool there = facts.firstOf(due.thereBy) >= 0
            || (due.after != Fact::LedgerGap && std::ranges::any_of(histories, [&](const RecordHistory &history) {
                               return history.role == due.role && history.exists() && history.object().kind == due.kind
                                   && isLive(history.phase());
                           }));
        if (!facts.has(due.after) || there || !reference.hasRole(due.role)) {
            continue;
        }
        const auto *step = stepOf(situation, due.step);
        expected.append({due.kind, due.role, onlySystemOf(reference, due.role), due.step,
                         step == nullptr ? StepState::Planned : step->state, facts.since(due.after)});
    }
    return expected;
}

QString stated(const std::vector<RecordHistory> &histories, QLatin1StringView attribute, bool erpOrder)
{
    const auto *right = systemOfRecord(histories, attribute, erpOrder);
    return right == nullptr ? QString() : attributeOf(right->object(), attribute);
}

/// Several ERP orders of one transaction, one per legal entity, add up; in different currencies the newest counts.
Money amountOf(const std::vector<RecordHistory> &histories, bool erpOrder)
{
    const auto *right = systemOfRecord(histories, "amount"_L1, erpOrder);
    if (right == nullptr) {
        return {};
    }
    const auto &first = right->object();
    auto sum = first.amount;
    if (right->role != "erp"_L1 || first.kind != ObjectKind::Order) {
        return sum;
    }
    std::set<QString> entities{first.entity};
    for (const auto &history : histories) {
        const auto &object = history.object();
        if (history.role == "erp"_L1 && object.kind == first.kind && history.exists() && isLive(history.phase())
            && object.amount.currency == sum.currency && entities.insert(object.entity).second) {
            sum.amount += object.amount.amount;
        }
    }
    return sum;
}

void describe(const std::vector<RecordHistory> &histories, bool erpOrder, Transaction &transaction)
{
    transaction.customerName = stated(histories, "customer"_L1, erpOrder);
    transaction.customerKey = stated(histories, "customer_key"_L1, erpOrder);
    transaction.entity = stated(histories, "entity"_L1, erpOrder);
    transaction.amount = amountOf(histories, erpOrder);
    for (const auto &history : histories) {
        if (history.object().kind == ObjectKind::Customer) {
            continue; // older than any of its orders, and changed for other reasons
        }
        for (const auto *version : history.versions) {
            const auto time = timeOf(*version);
            transaction.openedMs = transaction.openedMs == 0 ? time : std::min(transaction.openedMs, time);
            transaction.updatedMs = std::max(transaction.updatedMs, time);
        }
    }
}

} // namespace

Outcome evaluate(const Situation &situation, const Reference &reference, const Transaction *previous)
{
    const auto histories = historiesOf(situation.versions, reference);
    const Facts facts(histories);
    Outcome outcome{.rulesVersion = u"lanes-1/"_s + reference.version};
    auto &transaction = outcome.transaction;
    transaction.orderKey = situation.orderKey;
    describe(histories, facts.has(Fact::ErpOrder), transaction);
    placeInLane(reference, facts, transaction);
    if (previous != nullptr && previous->openedMs > 0) {
        transaction.openedMs = std::min(transaction.openedMs, previous->openedMs);
        if (previous->lane == transaction.lane) {
            transaction.laneSinceMs = std::min(transaction.laneSinceMs, previous->laneSinceMs);
        }
    }
    for (const auto &rule : stateRules()) {
        if (const auto finding = findingOf(rule, situation, reference, facts, outcome.watches)) {
            outcome.findings.append(*finding);
        }
    }
    transaction.state = stateOf(situation, facts, transaction, !outcome.findings.isEmpty());
    outcome.expected = expectedOf(situation, histories, reference, facts);
    outcome.events = eventsOf(histories);
    for (const auto &history : histories) {
        if (history.exists() && history.phase() == Phase::Unknown && !history.object().status.isEmpty()) {
            outcome.notUnderstood.append(history.newest().record);
        }
    }
    return outcome;
}

QList<BusinessEvent> raised(const QList<BusinessEvent> &before, const QList<BusinessEvent> &now)
{
    std::set<QString> known;
    for (const auto &event : before) {
        known.insert(event.id);
    }
    QList<BusinessEvent> fresh;
    std::ranges::copy_if(now, std::back_inserter(fresh),
                         [&](const BusinessEvent &event) { return !known.contains(event.id); });
    return fresh;
}

} // namespace Throughline::Lanes
