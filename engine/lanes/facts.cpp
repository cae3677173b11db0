// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lanes/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Lanes
{

namespace
{

/// A fact that one record alone can make true.
struct RecordFact {
    Fact fact;
    ObjectKind kind;
    QLatin1StringView role; ///< empty = any
    QList<Phase> phases;
};

const QList<Phase> issued{Phase::Issued, Phase::Posted, Phase::PastDue, Phase::Paid};

const QList<RecordFact> &recordFacts()
{
    using enum Phase;
    static const QList<RecordFact> facts{
        {Fact::Won, ObjectKind::Opportunity, ""_L1, {Won}},
        {Fact::QuoteSeen, ObjectKind::Quote, ""_L1, {Draft, Pending, Approved, Accepted}},
        {Fact::QuoteApproved, ObjectKind::Quote, ""_L1, {Approved, Accepted}},
        {Fact::ErpOrder, ObjectKind::Order, "erp"_L1, {Draft, Pending, Booked, Fulfilled, OnHold, Ended, Unknown}},
        {Fact::ErpOrderBooked, ObjectKind::Order, "erp"_L1, {Booked, Fulfilled, Ended}},
        {Fact::CrmOrder, ObjectKind::Order, "crm"_L1, {Draft, Pending, Booked, Fulfilled, OnHold, Ended, Unknown}},
        {Fact::Subscription, ObjectKind::Subscription, "billing"_L1, {Pending, Active, PastDue, OnHold, Unknown}},
        {Fact::SubscriptionPastDue, ObjectKind::Subscription, "billing"_L1, {PastDue}},
        {Fact::BillingInvoice, ObjectKind::Invoice, "billing"_L1, issued},
        {Fact::ErpInvoice, ObjectKind::Invoice, "erp"_L1, issued},
        {Fact::OnHold, ObjectKind::Customer, ""_L1, {OnHold}},
        {Fact::OnHold, ObjectKind::Order, ""_L1, {OnHold}},
    };
    return facts;
}

bool inPhases(const Observation &version, const QList<Phase> &phases)
{
    return !version.deleted && phases.contains(phaseOf(version.object.kind, version.object.status));
}

bool is(const RecordHistory &history, ObjectKind kind, QLatin1StringView role, const QList<Phase> &phases)
{
    return history.object().kind == kind && (role.isEmpty() || history.role == role)
        && inPhases(history.newest(), phases);
}

qint64 sinceIn(const RecordHistory &history, const QList<Phase> &phases)
{
    return history.since([&](const Observation &version) { return inPhases(version, phases); });
}

/// Two records that look like one business document made twice.
QStringList twinMarks(const RecordHistory &history, Fact fact)
{
    const auto &object = history.object();
    if (fact == Fact::DuplicateOrder) {
        return object.amount.isNull()
            ? QStringList()
            : QStringList{object.entity + u'|' + object.amount.amount.toString(6) + object.amount.currency};
    }
    static const QMap<Fact, QStringList> keys{
        {Fact::DuplicateSubscription, {u"tl_key"_s}},
        {Fact::DuplicateInvoice, {u"stripe_invoice"_s, u"external_id"_s, u"tl_key"_s}},
    };
    QStringList marks;
    for (const auto list = keys.value(fact); const auto &key : list) {
        if (const auto value = object.keys.value(key); !value.isEmpty()) {
            marks.append(key + u'=' + value);
        }
    }
    return marks;
}

} // namespace

Facts::Facts(const std::vector<RecordHistory> &histories)
{
    addRecordFacts(histories);
    addInvoiceFacts(histories);
    addDuplicates(histories);
    addValueGaps(histories);
}

qint64 Facts::firstOf(const QList<Fact> &facts) const
{
    qint64 first = -1;
    for (const auto fact : facts) {
        if (has(fact) && (first < 0 || since(fact) < first)) {
            first = since(fact);
        }
    }
    return first;
}

bool Facts::match(const FactSet &needs, const FactSet &lacks) const
{
    for (int i = 0; i < factCount; ++i) {
        const auto fact = static_cast<Fact>(i);
        if ((needs.has(fact) && !has(fact)) || (lacks.has(fact) && has(fact))) {
            return false;
        }
    }
    return true;
}

Truth Facts::youngest(const FactSet &set) const
{
    Truth youngest;
    for (const auto &[fact, truth] : m_truths) {
        if (set.has(fact) && truth.sinceMs >= youngest.sinceMs) {
            youngest = truth;
        }
    }
    return youngest;
}

void Facts::addRecordFacts(const std::vector<RecordHistory> &histories)
{
    bool openOpportunity = false;
    std::optional<Truth> lost;
    for (const auto &history : histories) {
        for (const auto &row : recordFacts()) {
            if (!is(history, row.kind, row.role, row.phases)) {
                continue;
            }
            const Truth truth{sinceIn(history, row.phases), history.newest().record.system};
            const auto [it, fresh] = m_truths.emplace(row.fact, truth);
            if (!fresh && truth.sinceMs < it->second.sinceMs) {
                it->second = truth;
            }
        }
        static const QList<Phase> ended{Phase::Lost, Phase::Cancelled};
        if (is(history, ObjectKind::Opportunity, ""_L1, ended)) {
            const Truth truth{sinceIn(history, ended), history.newest().record.system};
            lost = !lost || truth.sinceMs > lost->sinceMs ? truth : *lost;
        } else if (history.object().kind == ObjectKind::Opportunity && history.exists()) {
            openOpportunity = true;
        }
    }
    if (lost && !openOpportunity) {
        m_truths.emplace(Fact::Lost, *lost);
    }
}

void Facts::addInvoiceFacts(const std::vector<RecordHistory> &histories)
{
    struct Issued {
        std::vector<qint64> at; ///< when each was issued
        std::vector<qint64> paidAt;
        QMap<QString, Decimal> sums; ///< per currency
        QString system;
        qint64 allPaidSince() const { return paidAt.size() == at.size() ? std::ranges::max(paidAt) : -1; }
    };
    std::map<QString, Issued> issuedBy; // per role
    QMap<QString, Decimal> received;
    qint64 receivedAt = 0;
    std::optional<Truth> failed;
    for (const auto &history : histories) {
        const auto &object = history.object();
        if (is(history, ObjectKind::Invoice, ""_L1, issued)) {
            auto &list = issuedBy[history.role];
            list.at.push_back(sinceIn(history, issued));
            list.sums[object.amount.currency] += object.amount.amount;
            list.system = history.newest().record.system;
            if (history.phase() == Phase::Paid) {
                list.paidAt.push_back(sinceIn(history, {Phase::Paid}));
            }
        } else if (is(history, ObjectKind::Payment, ""_L1, {Phase::Received})) {
            // one payment may be seen in several systems: only the first role to receive it counts
            if (history.role != "erp"_L1) {
                received[object.amount.currency] += object.amount.amount;
                receivedAt = std::max(receivedAt, sinceIn(history, {Phase::Received}));
            }
        } else if (is(history, ObjectKind::Payment, ""_L1, {Phase::Failed})) {
            failed = Truth{sinceIn(history, {Phase::Failed}), history.newest().record.system};
        }
    }
    auto &billing = issuedBy[u"billing"_s];
    auto &erp = issuedBy[u"erp"_s];
    const bool covered = !billing.at.empty() && !received.isEmpty()
        && std::ranges::all_of(billing.sums.keys(), [&](const QString &currency) {
               return received.value(currency) >= billing.sums[currency];
           });
    if (!billing.at.empty() && billing.allPaidSince() >= 0) {
        m_truths.emplace(Fact::BillingPaid, Truth{billing.allPaidSince(), billing.system});
    } else if (covered) {
        m_truths.emplace(Fact::BillingPaid, Truth{receivedAt, billing.system});
    }
    if (!erp.at.empty() && erp.allPaidSince() >= 0) {
        m_truths.emplace(Fact::ErpInvoicePaid, Truth{erp.allPaidSince(), erp.system});
    }
    if (billing.at.size() > erp.at.size()) {
        std::ranges::sort(billing.at);
        m_truths.emplace(Fact::LedgerGap, Truth{billing.at[erp.at.size()], billing.system});
    }
    if (failed && !has(Fact::BillingPaid)) {
        m_truths.emplace(Fact::PaymentFailed, *failed);
    }
}

/// A contract changed in billing is changed everywhere, or somebody has to know. Only where one subscription and one order
/// stand for the contract: then their amounts say the same.
void Facts::addValueGaps(const std::vector<RecordHistory> &histories)
{
    const RecordHistory *subscription = nullptr;
    QMap<QString, QList<const RecordHistory *>> orders; // per role
    for (const auto &history : histories) {
        const auto &object = history.object();
        if (!history.exists() || !isLive(history.phase()) || object.amount.isNull()) {
            continue;
        }
        if (object.kind == ObjectKind::Order) {
            orders[history.role].append(&history);
        } else if (object.kind == ObjectKind::Subscription && history.role == "billing"_L1) {
            if (subscription != nullptr) {
                return;
            }
            subscription = &history;
        }
    }
    // Only a yearly price is the value of a yearly contract.
    if (subscription == nullptr || subscription->object().attributes.value(u"billing_frequency"_s) != "year"_L1) {
        return;
    }
    const auto now = subscription->object().amount;
    const auto sameAmount = [&](const Observation &version) { return version.object.amount == now; };
    const Truth truth{subscription->since(sameAmount), subscription->newest().record.system};
    for (const auto &[role, fact] :
         {std::pair("erp"_L1, Fact::ErpValueBehind), std::pair("crm"_L1, Fact::CrmValueBehind)}) {
        const auto known = orders.value(role);
        if (known.size() == 1 && known.first()->object().amount.currency == now.currency
            && known.first()->object().amount != now) {
            m_truths.emplace(fact, truth);
        }
    }
}

void Facts::addDuplicates(const std::vector<RecordHistory> &histories)
{
    using enum Phase;
    static const QList<RecordFact> twins{
        {Fact::DuplicateOrder, ObjectKind::Order, "erp"_L1, {Draft, Pending, Booked, Fulfilled, OnHold}},
        {Fact::DuplicateSubscription, ObjectKind::Subscription, "billing"_L1, {Pending, Active, PastDue, OnHold}},
        {Fact::DuplicateInvoice, ObjectKind::Invoice, "erp"_L1, {Draft, Pending, Issued, Posted, PastDue, Paid}},
    };
    for (const auto &row : twins) {
        QMap<QString, QList<qint64>> seen;
        for (const auto &history : histories) {
            if (!is(history, row.kind, row.role, row.phases)) {
                continue;
            }
            for (const auto marks = twinMarks(history, row.fact); const auto &mark : marks) {
                auto &times = seen[mark];
                times.append(sinceIn(history, row.phases));
                std::ranges::sort(times);
                if (times.size() > 1) {
                    m_truths.insert_or_assign(row.fact, Truth{times[1], history.newest().record.system});
                }
            }
        }
    }
}

} // namespace Throughline::Lanes
