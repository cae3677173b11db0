// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lanes/attributes.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Throughline::Lanes
{

const QList<AttributeRule> &attributeRules()
{
    using enum ObjectKind;
    using enum ValueType;
    // The CRM is right about what was sold until an ERP order exists; from then on the ERP is. Billing is right
    // about terms once it bills, and about what was invoiced; nobody is right about a status but its own system.
    static const QList<ObjectKind> deal{Order, Subscription, Opportunity, Quote, Contract};
    static const QList<ObjectKind> sold{Opportunity, Quote, Contract, Order, Subscription};
    static const QList<QLatin1StringView> crmFirst{"crm"_L1, "erp"_L1, "billing"_L1};
    static const QList<QLatin1StringView> erpFirst{"erp"_L1, "crm"_L1, "billing"_L1};
    static const QList<QLatin1StringView> billingFirst{"billing"_L1, "erp"_L1, "crm"_L1};
    static const QList<AttributeRule> rules{
        {"customer"_L1, Text, sold, crmFirst, erpFirst},
        {"customer_key"_L1, Text, sold, crmFirst, crmFirst},
        {"entity"_L1, Text, sold, crmFirst, erpFirst},
        {"order_key"_L1, Text, sold, crmFirst, crmFirst},
        {"quote_number"_L1, Text, {Quote, Opportunity, Contract, Order, Subscription}, crmFirst, crmFirst},
        {"amount"_L1, Money, sold, crmFirst, erpFirst},
        {"currency"_L1, Text, sold, crmFirst, erpFirst},
        {"lines"_L1, Number, sold, crmFirst, erpFirst},
        {"product"_L1, Text, sold, crmFirst, erpFirst},
        {"start_date"_L1, Date, sold, crmFirst, erpFirst},
        {"end_date"_L1, Date, sold, crmFirst, erpFirst},
        {"term_months"_L1, Number, sold, crmFirst, crmFirst},
        {"billing_frequency"_L1, Text, sold, crmFirst, billingFirst},
        {"bill_to"_L1, Text, deal, crmFirst, erpFirst},
        {"tax"_L1, Money, deal, erpFirst, erpFirst},
        {"invoiced"_L1, Money, {Invoice}, billingFirst, billingFirst},
        {"paid"_L1, Money, {Payment}, billingFirst, billingFirst},
        {"status"_L1, Text, deal, {}, {}},
    };
    return rules;
}

const AttributeRule &ruleOf(QLatin1StringView attribute)
{
    return *std::ranges::find(attributeRules(), attribute, &AttributeRule::attribute);
}

QString attributeOf(const CanonicalObject &object, QLatin1StringView attribute)
{
    const auto money = [&] {
        return object.amount.isNull() ? QString() : object.amount.text() + u' ' + object.amount.currency;
    };
    if (attribute == "customer"_L1) {
        return object.customerName;
    }
    if (attribute == "customer_key"_L1) {
        return object.customerKey;
    }
    if (attribute == "entity"_L1) {
        return object.entity;
    }
    if (attribute == "order_key"_L1 || attribute == "quote_number"_L1) {
        return object.keys.value(attribute);
    }
    if (attribute == "amount"_L1 || attribute == "invoiced"_L1 || attribute == "paid"_L1) {
        return money();
    }
    if (attribute == "currency"_L1) {
        return object.amount.currency;
    }
    if (attribute == "status"_L1) {
        return object.status;
    }
    if (attribute == "lines"_L1) {
        return object.lines.isEmpty() ? QString() : QString::number(object.lines.size());
    }
    if (attribute == "product"_L1 && !object.lines.isEmpty()) {
        std::set<QString> codes;
        for (const auto &line : object.lines) {
            codes.insert(line.productCode);
        }
        return QStringList(codes.begin(), codes.end()).join(u", "_s);
    }
    return object.attributes.value(attribute);
}

const RecordHistory *spokesman(const std::vector<RecordHistory> &histories, const QString &system,
                               const AttributeRule &rule)
{
    const RecordHistory *best = nullptr;
    const auto grade = [&](const RecordHistory &history) {
        // dead records speak only where no live one does
        return std::tuple(!isLive(history.phase()), rule.kinds.indexOf(history.object().kind),
                          -timeOf(history.newest()));
    };
    for (const auto &history : histories) {
        if (history.newest().record.system == system && history.exists() && rule.kinds.contains(history.object().kind)
            && !attributeOf(history.object(), rule.attribute).isEmpty()
            && (best == nullptr || grade(history) < grade(*best))) {
            best = &history;
        }
    }
    return best;
}

const RecordHistory *systemOfRecord(const std::vector<RecordHistory> &histories, QLatin1StringView attribute,
                                    bool erpOrderExists)
{
    const auto &rule = ruleOf(attribute);
    for (const auto &role : erpOrderExists ? rule.after : rule.before) {
        const RecordHistory *best = nullptr;
        for (const auto &history : histories) {
            if (history.role != role) {
                continue;
            }
            const auto *speaks = spokesman(histories, history.newest().record.system, rule);
            if (speaks != nullptr && (best == nullptr || timeOf(speaks->newest()) > timeOf(best->newest()))) {
                best = speaks;
            }
        }
        if (best != nullptr) {
            return best;
        }
    }
    return nullptr;
}

} // namespace Throughline::Lanes
