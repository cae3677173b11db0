// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/correlation/keyrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Correlation
{

namespace
{

using enum ObjectKind;

const QList<ObjectKind> &allStages()
{
    static const QList<ObjectKind> stages{Opportunity, Quote,   Contract, Order,      Fulfilment, Subscription,
                                          Usage,       Invoice, Payment,  CreditMemo, Refund,     RevenueSchedule};
    return stages;
}

KeyRules makeStandardRules()
{
    const QList<ObjectKind> billed{Invoice, Payment, CreditMemo, Refund};
    return {u"keys-2"_s,
            {
                {u"stripe_invoice"_s, Strength::Joins, Scope::Everywhere, billed},
                {u"erp_invoice_id"_s, Strength::Joins, Scope::OneSystem, billed},
                {u"erp_order_id"_s,
                 Strength::Joins,
                 Scope::OneSystem,
                 {Order, Fulfilment, Invoice, CreditMemo, RevenueSchedule}},
                {u"crm_order_id"_s, Strength::Joins, Scope::OneSystem, {Order, CreditMemo}},
                {u"stripe_payment"_s, Strength::Joins, Scope::Everywhere, {Payment, Refund}},
                {u"stripe_subscription"_s, Strength::Joins, Scope::Everywhere, QList{Subscription} + billed},
                {u"tl_key"_s, Strength::Joins, Scope::Everywhere, allStages()},
                {u"external_id"_s, Strength::Joins, Scope::Everywhere, allStages()},
                {u"quote_number"_s, Strength::Joins, Scope::Everywhere, allStages()},
                {u"opportunity_id"_s, Strength::Joins, Scope::Everywhere, allStages()},
                {u"order_key"_s, Strength::Names, Scope::Everywhere, allStages()},
                {u"stripe_customer"_s, Strength::Shared, Scope::Everywhere, QList{Customer} + allStages()},
                {u"customer_ref"_s, Strength::Shared, Scope::Everywhere, QList{Customer} + allStages()},
            },
            {u"n/a"_s, u"na"_s, u"none"_s, u"null"_s, u"nil"_s, u"-"_s, u"--"_s, u"0"_s, u"tbd"_s, u"unknown"_s, u"x"_s,
             u"?"_s}};
}

} // namespace

const KeyRule *KeyRules::find(const QString &key, ObjectKind kind) const
{
    const auto it = std::ranges::find(rules, key, &KeyRule::key);
    return it != rules.end() && it->kinds.contains(kind) ? &*it : nullptr;
}

int KeyRules::rank(const QString &key) const
{
    return static_cast<int>(std::ranges::find(rules, key, &KeyRule::key) - rules.begin());
}

const KeyRules &standardKeyRules()
{
    static const KeyRules rules = makeStandardRules();
    return rules;
}

bool isMasterData(ObjectKind kind)
{
    return kind == Customer || kind == LegalEntity || kind == Product || kind == AccountingPeriod;
}

int stageOf(ObjectKind kind)
{
    return static_cast<int>(allStages().indexOf(kind));
}

} // namespace Throughline::Correlation
