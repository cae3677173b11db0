// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/business.h"

#include "engine/api/engine.h"
#include "engine/estate/control.h"
#include "engine/estate/faults.h"
#include "engine/estate/world.h"
#include "engine/store/commandstore.h"
#include "engine/store/querystore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Simulation
{

namespace
{

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

} // namespace

Business::Business(Timeline &timeline, const Computer &computer, Estate::PocketEstate &estate, Store::Database &store,
                   Oracle &oracle, quint64 seed)
    : m_timeline(timeline), m_computer(computer), m_estate(estate), m_store(store), m_oracle(oracle), m_dice(seed, 2)
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
    const auto morning = day * dayMs;
    for (int i = 0; i < 30; ++i) {
        m_timeline.at(morning + m_dice.below(10 * hourMs), world, [this] { winDeals(); });
    }
    for (int i = 0; i < 10; ++i) {
        m_timeline.at(morning + hourMs + m_dice.below(14 * hourMs), world, [this] { billing(); });
    }
    for (int i = 0; i < 12; ++i) {
        m_timeline.at(morning + hourMs + i * 90 * minuteMs + m_dice.below(hourMs), world, [this] { clerk(); });
    }
    for (int i = 0; i < 30; ++i) {
        m_timeline.at(morning + m_dice.below(12 * hourMs), world, [this] { repairByHand(); });
    }
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
    m_deal += order.count;
    std::ignore = Estate::makeDeals(m_estate.truth(), order, nowMs());
    moved();
}

void Business::billing()
{
    auto &truth = m_estate.truth();
    for (const auto all = truth.all(u"stripe"_s, u"invoice"_s); const auto &invoice : all) {
        const auto status = invoice->body["status"_L1].toString();
        const bool acts = status == "draft"_L1 || (status == "open"_L1 && m_dice.chance(400));
        if (acts && m_dice.chance(800)) {
            std::ignore = Estate::actAsPerson(truth,
                                              {{u"system"_s, u"stripe"_s},
                                               {u"action"_s, status == "draft"_L1 ? u"finalize"_s : u"pay"_s},
                                               {u"kind"_s, u"invoice"_s},
                                               {u"id"_s, invoice->id}},
                                              nowMs());
        }
    }
    moved();
}

/// Somebody who was told that an order is missing opens the ERP and corrects what stands there, while our answer is lost.
void Business::repairByHand()
{
    auto unknown = Store::EffectsStore(m_store).stepsInState(StepState::Unknown, 20);
    if (!unknown) {
        return;
    }
    if (const auto flying = Store::EffectsStore(m_store).stepsInState(StepState::InFlight, 20); flying) {
        unknown->append(*flying);
    }
    for (const auto &row : std::as_const(*unknown)) {
        const auto intent = Store::EffectsStore(m_store).intent(row.intentId);
        if (!intent || !*intent || row.target != "netsuite-emea"_L1) {
            continue;
        }
        const auto kind = m_oracle.kindOf(**intent);
        const auto there = m_oracle.live(row.target, kind, (*intent)->reference);
        if (there.isEmpty() || kind != "salesOrder"_L1) {
            continue;
        }
        const auto number = u"PO-%1"_s.arg(++m_touches);
        if (Estate::actAsPerson(m_estate.truth(),
                                {{u"system"_s, row.target},
                                 {u"action"_s, u"update"_s},
                                 {u"kind"_s, kind},
                                 {u"id"_s, there.first()},
                                 {u"body"_s, QJsonObject{{u"otherRefNum"_s, number}}}},
                                nowMs())) {
            m_oracle.touchedByHand(row.target, kind, there.first(), u"otherRefNum"_s, number);
            moved();
        }
        return;
    }
}

qint64 Business::post(const QString &kind, const QJsonObject &args)
{
    const auto seq = Api::postCommand(m_store, kind, args, u"clerk"_s, nowMs() + m_computer.wallOffsetMs,
                                      u"command-%1"_s.arg(++m_commands));
    posted();
    return seq ? *seq : 0;
}

void Business::clerk()
{
    const auto doubts = Store::EffectsStore(m_store).stepsInState(StepState::InDoubt, 50);
    const auto differs = Store::EffectsStore(m_store).stepsInState(StepState::Differs, 50);
    if (!doubts || !differs) {
        return;
    }
    for (const auto rows = *doubts + *differs; const auto &row : rows) {
        decideDoubt(row);
    }
    const auto causes = Store::QueryStore(m_store).openCauses();
    if (!causes) {
        return;
    }
    for (const auto &cause : *causes) {
        if (m_dice.chance(250)) {
            continue; // not today
        }
        const QJsonObject args{{u"cause"_s, cause.cause.id}, {u"reason"_s, u"seen and repaired"_s}};
        const int clicks = m_dice.chance(300) ? 2 : 1; // a second click, or a second person
        for (int click = 0; click < clicks; ++click) {
            const auto seq = post(u"plan.create"_s, args);
            m_timeline.after(m_dice.between(minuteMs, 5 * minuteMs), world, [this, seq] { runPlanWhenMade(seq, 20); });
        }
    }
}

void Business::runPlanWhenMade(qint64 commandSeq, int patience)
{
    const auto result = Store::CommandStore(m_store).result(commandSeq);
    if (!result || (!*result && patience == 0)) {
        return;
    }
    if (!*result) {
        m_timeline.after(5 * minuteMs, world,
                         [this, commandSeq, patience] { runPlanWhenMade(commandSeq, patience - 1); });
        return;
    }
    const auto plan = (*result)->result["plan"_L1].toString();
    if (plan.isEmpty()) {
        return; // refused: in another plan, or nothing to replay
    }
    post(u"plan.approve"_s, {{u"plan"_s, plan}});
    post(u"plan.run"_s, {{u"plan"_s, plan}, {u"hold_ms"_s, 0}});
    if (m_dice.chance(300)) {
        post(u"plan.run"_s, {{u"plan"_s, plan}, {u"hold_ms"_s, 0}});
    }
    // One that never ends, because its target stays down, is stopped so that its items are free again.
    m_timeline.after(6 * hourMs, world,
                     [this, plan] { post(u"plan.stop"_s, {{u"plan"_s, plan}, {u"reason"_s, u"too long"_s}}); });
}

/// An honest person: opens the system, looks for our reference and says what is there.
void Business::decideDoubt(const Store::StepRow &row)
{
    const auto intent = Store::EffectsStore(m_store).intent(row.intentId);
    if (!intent || !*intent) {
        return;
    }
    const auto there = m_oracle.live(row.target, m_oracle.kindOf(**intent), (*intent)->reference);
    const bool done = !there.isEmpty();
    if (row.state == StepState::Differs && !done) {
        return;
    }
    QJsonObject args{{u"intent"_s, QString::fromLatin1(row.intentId)},
                     {u"verdict"_s, done ? (row.state == StepState::Differs ? u"waived"_s : u"done"_s) : u"not-done"_s},
                     {u"reason"_s, u"looked in the system"_s}};
    if (done) {
        args.insert(u"target_id"_s, there.first());
    }
    post(u"step.decide"_s, args);
}

Trouble::Trouble(Timeline &timeline, Estate::PocketEstate &estate, quint64 seed)
    : m_timeline(timeline), m_estate(estate), m_dice(seed, 3)
{
}

void Trouble::strike(const QJsonObject &fault, qint64 fromMs, qint64 lengthMs)
{
    m_timeline.at(fromMs, world, [this, fault, lengthMs] {
        if (m_over) {
            return;
        }
        const auto number = Estate::addFault(m_estate.truth(), fault, epochMs + m_timeline.now());
        if (!number) {
            return;
        }
        moved();
        m_timeline.after(lengthMs, world, [this, number = *number] {
            Estate::clearFaults(m_estate.truth(), {}, number, epochMs + m_timeline.now());
            moved();
        });
    });
}

void Trouble::planDay(int day)
{
    static const QStringList systems{u"salesforce-emea"_s, u"netsuite-emea"_s, u"stripe"_s};
    const auto morning = day * dayMs;
    const auto any = [this] { return systems.at(m_dice.below(systems.size())); };
    for (const auto &kind : Estate::faultKinds) {
        if (kind == "ignored"_L1) {
            continue; // a 2xx with an id is proof by the effects table; what was forgotten after it shows as a gap
        }
        QJsonObject fault{{u"system"_s, any()}, {u"kind"_s, kind}, {u"every"_s, m_dice.between(2, 4)}};
        if (kind == "slow"_L1) {
            fault.insert(u"ms"_s, m_dice.between(1'000, 90'000));
            fault.insert(u"when"_s, m_dice.chance(500) ? u"after"_s : u"before"_s);
        } else if (kind == "index-lag"_L1 || kind == "event-late"_L1) {
            fault.insert(u"ms"_s,
                         kind == "index-lag"_L1 ? m_dice.between(1'000, 10'000) : m_dice.between(60'000, 3'600'000));
        } else if (kind == "validation-error"_L1) {
            fault.insert(u"method"_s, u"POST"_s);
            fault.insert(u"code"_s, u"USER_ERROR"_s);
            fault.insert(u"message"_s, u"A posting period is locked"_s);
        } else if (kind == "concurrency"_L1) {
            fault.insert(u"cap"_s, 1);
        } else if (kind == "throttled"_L1) {
            fault.insert(u"retryAfter"_s, m_dice.between(1, 120));
        } else if (kind == "schema"_L1) {
            fault.insert(u"system"_s, u"salesforce-emea"_s);
            fault.insert(u"object"_s, u"Opportunity"_s);
            fault.insert(u"field"_s, u"Amount"_s);
            fault.insert(u"change"_s, u"string"_s);
        }
        const bool events = kind.startsWith("event-"_L1);
        if (events) {
            fault.insert(u"system"_s, u"stripe"_s);
        }
        if (kind == "down"_L1) {
            fault.remove(u"every"_s);
            fault.insert(u"mode"_s, m_dice.chance(500) ? u"refuse"_s : u"close"_s);
            ++m_outages;
        }
        strike(fault, morning + m_dice.below(11 * hourMs), m_dice.between(5 * minuteMs, 50 * minuteMs));
    }
    // Answers are lost in bursts, on any system.
    for (int i = 0; i < 9; ++i) {
        const auto kind = m_dice.chance(600) ? u"reply-lost"_s : u"error-after"_s;
        strike({{u"system"_s, any()},
                {u"kind"_s, kind},
                {u"method"_s, m_dice.chance(500) ? u"POST"_s : u"PUT"_s},
                {u"every"_s, m_dice.between(1, 3)}},
               morning + m_dice.below(11 * hourMs), m_dice.between(5 * minuteMs, 60 * minuteMs));
    }
}

void Trouble::end()
{
    m_over = true;
    Estate::clearFaults(m_estate.truth(), {}, 0, epochMs + m_timeline.now());
    moved();
}

} // namespace Throughline::Simulation
