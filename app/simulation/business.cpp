// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/business.h"

#include "engine/estate/control.h"
#include "engine/estate/world.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Throughline::Simulation
{

namespace
{

const auto crm = u"salesforce-emea"_s;
const auto erp = u"netsuite-emea"_s;
const auto billingSystem = u"stripe"_s;

/// An order as a person enters it from what the deal says.
QJsonObject orderBody(const QJsonObject &input)
{
    QJsonArray items;
    for (const auto lines = input["lines"_L1].toArray(); const auto &line : lines) {
        items.append(QJsonObject{{u"item"_s, QJsonObject{{u"externalId"_s, line["sku"_L1]}}},
                                 {u"quantity"_s, line["quantity"_L1].toString().toDouble()},
                                 {u"rate"_s, line["unit_price"_L1].toString().toDouble()},
                                 {u"amount"_s, line["amount"_L1].toString().toDouble()}});
    }
    return {{u"entity"_s, QJsonObject{{u"externalId"_s, input["customer_reference"_L1]}}},
            {u"subsidiary"_s, QJsonObject{{u"externalId"_s, input["entity"_L1]}}},
            {u"currency"_s, QJsonObject{{u"refName"_s, input["currency"_L1]}}},
            {u"otherRefNum"_s, input["quote_number"_L1]},
            {u"memo"_s, input["order_key"_L1]},
            {u"item"_s, QJsonObject{{u"items"_s, items}}}};
}

} // namespace

QStringList newestOrders(Store::Database &store, int limit)
{
    auto rows = store.select(
        u"SELECT order_key FROM flow WHERE tenant = ? AND kind = 'quote-to-cash' ORDER BY seq DESC LIMIT ?"_s,
        store.tenant(), limit);
    return Store::readAll<QString>(rows, [](const auto &row) { return row.text(0); }).value_or(QList<QString>());
}

QStringList openOrders(Store::Database &store, int limit)
{
    auto rows = store.select(
        u"SELECT f.order_key FROM flow f WHERE f.tenant = ? AND f.kind = 'quote-to-cash' AND NOT EXISTS (SELECT 1 FROM "
        "step w WHERE w.tenant = f.tenant AND w.order_key = f.order_key AND w.operation = 'order.writeback' AND "
        "w.state "
        "= 'succeeded') ORDER BY f.seq DESC LIMIT ?"_s,
        store.tenant(), limit);
    return Store::readAll<QString>(rows, [](const auto &row) { return row.text(0); }).value_or(QList<QString>());
}

Business::Business(Timeline &timeline, Estate::PocketEstate &estate, Store::Database &store, Oracle &oracle,
                   quint64 seed, QString referenceField)
    : m_timeline(timeline)
    , m_estate(estate)
    , m_store(store)
    , m_oracle(oracle)
    , m_dice(seed, 2)
    , m_referenceField(std::move(referenceField))
{
}

void Business::history()
{
    Estate::DealOrder order;
    order.count = 6;
    order.firstNumber = 50'000;
    order.productCode = u"PRO-EU"_s;
    std::ignore = Estate::makeDeals(m_estate.truth(), order, nowMs() - 40 * dayMs);
    m_oracle.historyEndsAt(nowMs() - dayMs);
}

void Business::planDay(int day)
{
    using Act = void (Business::*)();
    static const struct {
        Act act;
        int times;
        qint64 from, length;
    } habits[] = {{&Business::winDeals, 40, 0, 10 * hourMs},
                  {&Business::loseDeal, 12, hourMs, 11 * hourMs},
                  {&Business::billing, 8, 3 * hourMs, 12 * hourMs},
                  {&Business::enterByHand, 24, hourMs, 11 * hourMs}};
    for (const auto &habit : habits) {
        for (int i = 0; i < habit.times; ++i) {
            const auto at = day * dayMs + habit.from + m_dice.below(habit.length);
            m_timeline.at(at, world, [this, act = habit.act] { (this->*act)(); });
        }
    }
}

bool Business::act(const QString &system, const QString &action, const QString &kind, const QString &id,
                   const QJsonObject &body)
{
    const auto done = Estate::actAsPerson(
        m_estate.truth(),
        {{u"system"_s, system}, {u"action"_s, action}, {u"kind"_s, kind}, {u"id"_s, id}, {u"body"_s, body}}, nowMs());
    if (done) {
        moved();
    }
    return done.has_value();
}

void Business::winDeals()
{
    Estate::DealOrder order;
    order.count = static_cast<int>(m_dice.between(1, 3));
    order.firstNumber = m_deal;
    order.entity = m_dice.chance(600) ? u"AM-DE"_s : m_dice.chance(600) ? u"AM-US"_s : u"AM-JP"_s;
    if (m_dice.chance(20)) {
        order.quoteStatus = u"Draft"_s; // not accepted yet: no flow
    }
    if (m_dice.chance(20)) {
        order.entity = u"AM-DE"_s;
        order.productCode = u"PRO-EU-25"_s; // no item in the ERP: refused before anything is sent
    }
    m_deal += order.count;
    std::ignore = Estate::makeDeals(m_estate.truth(), order, nowMs());
    moved();
}

void Business::winAtOnce(int count)
{
    Estate::DealOrder order;
    order.count = count;
    order.firstNumber = m_deal;
    m_deal += count;
    std::ignore = Estate::makeDeals(m_estate.truth(), order, nowMs());
    moved();
}

/// A deal that was won is lost again, most likely while something of it is under way.
void Business::loseDeal()
{
    const auto unfinished = openOrders(m_store, 20);
    const auto orders = !unfinished.isEmpty() && m_dice.chance(800) ? unfinished : newestOrders(m_store, 20);
    if (!orders.isEmpty()) {
        loseDealOf(orders.at(m_dice.below(orders.size())));
    }
}

void Business::loseDealOf(const QString &orderKey)
{
    auto row = m_store.select(
        u"SELECT input FROM flow WHERE tenant = ? AND order_key = ? AND kind = 'quote-to-cash' LIMIT 1"_s,
        m_store.tenant(), orderKey);
    if (row.next().value_or(false)) {
        act(crm, u"update"_s, u"Opportunity"_s, row.json(0).value("record"_L1).toString(),
            {{u"StageName"_s, u"Closed Lost"_s}});
    }
}

bool Business::copySubscription(const Intent &intent)
{
    const auto ours = m_oracle.live(intent);
    const auto *made = ours.isEmpty() ? nullptr : m_estate.truth().find(billingSystem, u"subscription"_s, ours.first());
    if (!made) {
        return false;
    }
    const auto metadata = made->body["metadata"_L1].toObject();
    const auto price = made->body["items"_L1]["data"_L1][0]["price"_L1];
    QJsonObject form{{u"customer"_s, made->body["customer"_L1]},
                     {u"collection_method"_s, u"send_invoice"_s},
                     {u"days_until_due"_s, u"30"_s},
                     {u"items[0][quantity]"_s, u"1"_s},
                     {u"items[0][price_data][currency]"_s, price["currency"_L1]},
                     {u"items[0][price_data][product]"_s, price["product"_L1]},
                     {u"items[0][price_data][unit_amount]"_s, u"1000"_s},
                     {u"items[0][price_data][recurring][interval]"_s, u"year"_s}};
    for (auto it = metadata.begin(); it != metadata.end(); ++it) {
        form.insert(u"metadata[%1]"_s.arg(it.key()), it.value());
    }
    return act(billingSystem, u"create"_s, u"subscription"_s, {}, form);
}

void Business::billing()
{
    for (const auto all = m_estate.truth().all(billingSystem, u"invoice"_s); const auto &invoice : all) {
        const auto status = invoice->body["status"_L1].toString();
        const bool acts = status == "draft"_L1 || (status == "open"_L1 && m_dice.chance(400));
        if (acts && m_dice.chance(600)) {
            act(billingSystem, status == "draft"_L1 ? u"finalize"_s : u"pay"_s, u"invoice"_s, invoice->id);
        }
    }
}

void Business::answerLost(const HttpRequest &request)
{
    if (request.system != erp || !m_dice.chance(250)) {
        return;
    }
    const QString text = QString::fromUtf8(request.body) + request.url.toString();
    m_timeline.after(m_dice.between(1'000, 90'000), world, [this, text] { correctOrder(text); });
}

void Business::correctOrder(const QString &text)
{
    for (const auto &record : m_estate.truth().all(erp, u"salesOrder"_s)) {
        const auto external = record->body["externalId"_L1].toString();
        const auto custom = record->body["custbody_throughline"_L1].toString();
        const auto reference = external.isEmpty() ? custom : external;
        if (record->live() && !reference.isEmpty() && text.contains(reference)) {
            repair(erp, u"salesOrder"_s, record->id);
            return;
        }
    }
}

/// Somebody who was told that an order is missing opens the ERP and corrects what stands there.
void Business::repair(const QString &system, const QString &kind, const QString &id)
{
    const auto number = u"PO-%1"_s.arg(++m_touches);
    if (act(system, u"update"_s, kind, id, {{u"otherRefNum"_s, number}})) {
        m_oracle.touchedByHand(system, kind, id, u"otherRefNum"_s, number);
    }
}

/// What waits or was refused is entered by hand.
void Business::enterByHand()
{
    QList<Store::StepRow> waiting;
    Store::EffectsStore effects(m_store);
    for (const auto state : {StepState::FailedTransient, StepState::DeadLettered, StepState::Planned}) {
        const auto rows = effects.stepsInState(state, 200);
        waiting.append(rows ? *rows : QList<Store::StepRow>());
    }
    waiting.removeIf([](const Store::StepRow &row) { return row.operation != "order.upsert"_L1; });
    const auto intent =
        waiting.isEmpty() ? std::nullopt : m_oracle.intentOf(waiting.at(m_dice.below(waiting.size())).intentId);
    if (intent) {
        const auto way = m_dice.below(10);
        enterOrder(*intent, way < 7, way < 3);
    }
}

void Business::enterOrder(const Intent &intent, bool withReference, bool otherwise)
{
    if (!m_oracle.live(intent, Oracle::Maker::Anybody).isEmpty()) {
        return;
    }
    auto body = orderBody(intent.input);
    if (withReference) {
        body.insert(m_referenceField, intent.reference);
    }
    if (otherwise) {
        body.insert(u"otherRefNum"_s, u"by hand"_s);
    }
    act(erp, u"create"_s, u"salesOrder"_s, {}, body);
}

} // namespace Throughline::Simulation
