// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/business.h"

#include "engine/estate/world.h"

using namespace Qt::StringLiterals;

// Lives of one order without chance in them: what an ordeal strikes, once at each operation in turn.
namespace Throughline::Simulation
{

namespace
{

constexpr qint64 number = 100'000;

Estate::DealOrder deal()
{
    Estate::DealOrder order;
    order.firstNumber = number;
    order.productCode = u"PRO-EU"_s;
    return order;
}

} // namespace

struct Business::Turns {
    QLatin1StringView life;
    QList<void (Business::*)()> acts;

    static const QList<Turns> &all()
    {
        static const QList<Turns> lives{
            {"contract"_L1, {&Business::sell, &Business::amend, &Business::renew}},
            {"money"_L1,
             {&Business::sell, &Business::use, &Business::issue, &Business::failToPay, &Business::pay,
              &Business::credit}},
            {"lost"_L1, {&Business::sell, &Business::lose}},
            {"cancelled"_L1, {&Business::sell, &Business::endContract}},
        };
        return lives;
    }
};

QStringList Business::lives()
{
    QStringList names;
    for (const auto &life : Turns::all()) {
        names.append(life.life);
    }
    return names;
}

int Business::planLife(const QString &life)
{
    for (const auto &one : Turns::all()) {
        if (one.life != life) {
            continue;
        }
        for (qsizetype i = 0; i < one.acts.size(); ++i) {
            m_timeline.at(minuteMs + i * turnMs, world, [this, act = one.acts[i]] { (this->*act)(); });
        }
        return static_cast<int>(one.acts.size());
    }
    return 0;
}

void Business::sell()
{
    std::ignore = Estate::makeDeals(m_estate.truth(), deal(), nowMs());
    moved();
}

void Business::change(QStringView type, int version)
{
    auto order = deal();
    order.type = type.toString();
    order.version = version;
    std::ignore = Estate::makeDeals(m_estate.truth(), order, nowMs());
    moved();
}

void Business::lose()
{
    for (const auto orders = newestOrders(m_store, 10); const auto &order : orders) {
        loseDealOf(order);
    }
}

void Business::endContract()
{
    for (const auto all = m_estate.truth().all(u"salesforce-emea"_s, u"Order"_s); const auto &order : all) {
        act(u"salesforce-emea"_s, u"update"_s, u"Order"_s, order->id, {{u"Cancellation__c"_s, u"Immediate"_s}});
    }
}

void Business::use()
{
    for (const auto orders = newestOrders(m_store, 10); const auto &order : orders) {
        act(u"salesforce-emea"_s, u"create"_s, u"Usage__c"_s, {},
            {{u"Order_Number__c"_s, order},
             {u"Period__c"_s, u"2026-10"_s},
             {u"Meter__c"_s, u"API calls"_s},
             {u"Quantity__c"_s, u"1200"_s},
             {u"Included__c"_s, u"1000"_s},
             {u"Overage_Amount__c"_s, u"35.50"_s},
             {u"CurrencyIsoCode"_s, u"EUR"_s},
             {u"Status__c"_s, u"Closed"_s}});
    }
}

void Business::invoices(const QString &system, const QString &action)
{
    for (const auto all = m_estate.truth().all(system, u"invoice"_s); const auto &invoice : all) {
        act(system, action, u"invoice"_s, invoice->id);
    }
}

} // namespace Throughline::Simulation
