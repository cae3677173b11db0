// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/coincidences.h"

#include "engine/estate/faults.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Simulation
{

namespace
{

const auto crm = u"salesforce-emea"_s;
const auto erp = u"netsuite-emea"_s;
const auto billing = u"stripe"_s;
constexpr qint64 onTheWayMs = 5; ///< the first byte has left, nothing has come back

} // namespace

Coincidences::Coincidences(Timeline &timeline, Estate::PocketEstate &estate, Cast cast, quint64 seed, qint64 keyLifeMs)
    : m_timeline(timeline), m_estate(estate), m_cast(cast), m_dice(seed, 7), m_keyLifeMs(keyLifeMs)
{
}

void Coincidences::planDay(int day)
{
    using enum StepState;
    static const struct {
        qint64 from;
        Armed armed;
    } stories[] = {
        // An answer is lost, then billing takes nothing for longer than its keys live: the first send's age counts, and a
        // 429 to the second one proves nothing of the first.
        {20, {"customer.create"_L1, InFlight, &Coincidences::overload}},
        // The ledger's index shows nothing new, our order neither: empty is not absent.
        {30, {"order.upsert"_L1, InFlight, &Coincidences::indexRebuilt}},
        // The answer takes too long, and somebody who sees the order corrects it: found, but not what was sent.
        {60, {"order.upsert"_L1, InFlight, &Coincidences::correctedByHand}},
        // Given up by us and carried out later: who says "not done" before the horizon is wrong.
        {70, {"order.upsert"_L1, InFlight, &Coincidences::stuckOnTheWay}},
        // Two subscriptions with our reference when the deal is lost: which one is ours?
        {80, {"subscription.create"_L1, InFlight, &Coincidences::copied}},
        // The deal is lost while a step has no verdict.
        {130, {"subscription.create"_L1, InFlight, &Coincidences::lostWhileOverloaded}},
        // Both engines are away for longer than a key lives, and the clock is set back meanwhile.
        {200, {"customer.create"_L1, InFlight, &Coincidences::deployedWhileSending}},
        // Another engine takes over; the answer comes to the one that has slept.
        {270, {"subscription.create"_L1, InFlight, &Coincidences::sleptWhileSending}},
        // Many orders are shown to sales in one request, whose answer is lost.
        {160, {"order.writeback"_L1, InFlight, &Coincidences::batchLost}},
        {240, {"subscription.create"_L1, InFlight, &Coincidences::overload}},
        {300, {"subscription.create"_L1, InFlight, &Coincidences::deployedWhileSending}},
        {330, {"customer.upsert"_L1, InFlight, &Coincidences::indexRebuilt}},
        {360, {"order.upsert"_L1, InFlight, &Coincidences::sleptWhileSending}},
        {420, {"subscription.create"_L1, InFlight, &Coincidences::overload}},
        {480, {"customer.create"_L1, InFlight, &Coincidences::deployedWhileSending}},
        // Refused for two minutes; meanwhile somebody who cannot wait enters it by hand, as we would have or otherwise.
        {100, {"order.upsert"_L1, InFlight, &Coincidences::enteredMeanwhile}},
        {190, {"order.upsert"_L1, InFlight, &Coincidences::enteredMeanwhile}},
        {390, {"order.upsert"_L1, InFlight, &Coincidences::enteredMeanwhile}},
        // Taken, and changed by a person before we have seen what came of it.
        {110, {"order.upsert"_L1, Accepted, &Coincidences::correctedAtOnce}},
        {310, {"order.upsert"_L1, Accepted, &Coincidences::correctedAtOnce}},
        // Taken, and nobody can say what became of it until its deadline is over.
        {450, {"order.upsert"_L1, Accepted, &Coincidences::jobsSilent}},
        // Billing refuses what the ledger has taken, and sales has it undone.
        {70, {"order.upsert"_L1, Succeeded, &Coincidences::halfDoneAndUnwanted}},
        {125, {"order.upsert"_L1, Succeeded, &Coincidences::halfDoneAndUnwanted}},
        {320, {"order.upsert"_L1, Succeeded, &Coincidences::halfDoneAndUnwanted}},
        {400, {"order.upsert"_L1, Succeeded, &Coincidences::halfDoneAndUnwanted}},
        // Changed by a person while it is being undone: is that still ours to take back?
        {60, {"order.upsert"_L1, Compensating, &Coincidences::correctedAtOnce}},
        // The ledger says that the order is cancelled, and it stands as it stood; then sales asks for it again.
        {120, {"order.cancel"_L1, InFlight, &Coincidences::undoneInWordsOnly}},
        {390, {"order.cancel"_L1, InFlight, &Coincidences::undoneInWordsOnly}},
        {120, {"order.upsert"_L1, CompensationFailed, &Coincidences::undoneOnceMore}},
        {390, {"order.upsert"_L1, CompensationFailed, &Coincidences::undoneOnceMore}},
    };
    for (const auto &one : stories) {
        m_timeline.at(day * dayMs + one.from * minuteMs + m_dice.below(10 * minuteMs), world,
                      [this, armed = one.armed] { m_armed.append(armed); });
    }
}

void Coincidences::see(const Intent &intent, StepState state)
{
    if (m_over || (intent.target == billing && m_halfDone.contains(intent.orderKey))) { // it is in a story already
        return;
    }
    const auto it = std::ranges::find_if(
        m_armed, [&](const Armed &armed) { return armed.operation == intent.operation && armed.when == state; });
    if (it != m_armed.end()) {
        after(0, [this, story = it->story, intent] { (this->*story)(intent); });
        m_armed.erase(it);
    }
}

void Coincidences::end()
{
    m_over = true;
    m_armed.clear();
}

void Coincidences::after(qint64 ms, std::function<void()> act)
{
    m_timeline.after(ms, world, [this, act = std::move(act)] {
        if (!m_over) {
            act();
        }
    });
}

void Coincidences::strike(const QJsonObject &fault, qint64 lengthMs)
{
    const auto number = Estate::addFault(m_estate.truth(), fault, epochMs + m_timeline.now());
    moved();
    if (number) {
        after(lengthMs, [this, number = *number] {
            Estate::clearFaults(m_estate.truth(), {}, number, epochMs + m_timeline.now());
            moved();
        });
    }
}

QJsonObject Coincidences::meeting(const Intent &intent, const QString &kind, const QJsonObject &more) const
{
    // By the end of our reference: it stands in the path of an upsert, else in the body.
    const bool byPath = intent.target != billing && intent.capability == Capability::Upsert;
    QJsonObject fault{{u"system"_s, intent.target},
                      {u"kind"_s, kind},
                      {u"method"_s, byPath ? u"PUT"_s : u"POST"_s},
                      {byPath ? u"path"_s : u"match"_s, intent.reference.last(7)}};
    for (auto it = more.begin(); it != more.end(); ++it) {
        fault.insert(it.key(), it.value());
    }
    return fault;
}

void Coincidences::overload(const Intent &intent)
{
    strike(meeting(intent, u"reply-lost"_s, {{u"times"_s, 1}}), hourMs);
    // As often as an engine tries, the last time just after the key's death.
    const auto retryAfter = m_keyLifeMs / 4'000 + 30;
    strike(meeting(intent, u"throttled"_s, {{u"skip"_s, 1}, {u"retryAfter"_s, retryAfter}}), m_keyLifeMs + 15'000);
}

void Coincidences::lostWhileOverloaded(const Intent &intent)
{
    overload(intent);
    after(20'000, [this, intent] { m_cast.business.loseDealOf(intent.orderKey); });
    after(25'000, [this] { m_cast.analysts.askForNews(crm); });
}

void Coincidences::indexRebuilt(const Intent &intent)
{
    strike(meeting(intent, u"reply-lost"_s, {{u"times"_s, 1}}), hourMs);
    strike({{u"system"_s, erp}, {u"kind"_s, u"index-lag"_s}, {u"ms"_s, 15 * minuteMs}}, 20 * minuteMs);
}

void Coincidences::correctedByHand(const Intent &intent)
{
    strike(meeting(intent, u"slow"_s, {{u"when"_s, u"after"_s}, {u"ms"_s, 90'000}, {u"times"_s, 1}}), hourMs);
    after(m_dice.between(2'000, 40'000), [this, intent] { m_cast.business.correctOrder(intent.reference); });
}

void Coincidences::stuckOnTheWay(const Intent &intent)
{
    strike(meeting(intent, u"slow"_s, {{u"ms"_s, m_dice.between(80'000, 95'000)}, {u"times"_s, 1}}), hourMs);
}

void Coincidences::copied(const Intent &intent)
{
    // The news of its invoice, which would forbid the undoing, comes late.
    strike({{u"system"_s, billing}, {u"kind"_s, u"event-late"_s}, {u"ms"_s, 30 * minuteMs}}, 3 * minuteMs);
    strike({{u"system"_s, crm},
            {u"kind"_s, u"validation-error"_s},
            {u"method"_s, u"PATCH"_s},
            {u"path"_s, QRegularExpression::escape(intent.orderKey)},
            {u"code"_s, u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s},
            {u"message"_s, u"Effective date lies in a closed quarter"_s}},
           hourMs);
    after(30'000, [this, intent] { m_cast.business.copySubscription(intent); });
    after(60'000, [this, intent] { m_cast.business.loseDealOf(intent.orderKey); });
    after(65'000, [this] { m_cast.analysts.askForNews(crm); });
}

void Coincidences::deployedWhileSending(const Intent &)
{
    const auto away = m_keyLifeMs + m_dice.between(1, 5) * minuteMs;
    after(onTheWayMs, [this, away] {
        m_cast.misfortune.deploy(away);
        m_cast.misfortune.setClock(-20 * minuteMs, 90 * minuteMs);
    });
}

void Coincidences::sleptWhileSending(const Intent &)
{
    after(onTheWayMs, [this] {
        if (auto *process = m_cast.misfortune.working()) {
            process->sleep(m_dice.between(16 * minuteMs, 30 * minuteMs));
        }
    });
}

void Coincidences::batchLost(const Intent &)
{
    m_cast.business.winAtOnce(8);
    // Sales is slow to say what it has of an order, and the engine dozes now and then: when it wakes, the answers are there
    // together, and what they let go leaves together.
    strike({{u"system"_s, crm},
            {u"kind"_s, u"slow"_s},
            {u"path"_s, u"/query$"_s},
            {u"match"_s, u"FROM.Order.WHERE"_s},
            {u"ms"_s, 8'000}},
           20 * minuteMs);
    for (int doze = 1; doze <= 9; ++doze) {
        after(doze * 20'000, [this] {
            if (auto *process = m_cast.misfortune.working()) {
                process->sleep(12'000);
            }
        });
    }
    strike({{u"system"_s, crm}, {u"kind"_s, u"reply-lost"_s}, {u"path"_s, u"/composite/"_s}, {u"times"_s, 2}}, hourMs);
}

void Coincidences::enteredMeanwhile(const Intent &intent)
{
    strike(meeting(intent, u"throttled"_s, {{u"times"_s, 1}, {u"retryAfter"_s, 120}}), hourMs);
    const bool otherwise = m_dice.chance(500);
    after(m_dice.between(20'000, 60'000),
          [this, intent, otherwise] { m_cast.business.enterOrder(intent, true, otherwise); });
}

void Coincidences::halfDoneAndUnwanted(const Intent &intent)
{
    m_halfDone.insert(intent.orderKey);
    strike({{u"system"_s, billing},
            {u"kind"_s, u"validation-error"_s},
            {u"method"_s, u"POST"_s},
            {u"match"_s, QRegularExpression::escape(intent.orderKey)},
            {u"code"_s, u"resource_missing"_s},
            {u"message"_s, u"No such price"_s}},
           2 * hourMs);
    after(3 * minuteMs, [this, intent] { m_cast.analysts.compensate(intent.orderKey); });
}

void Coincidences::correctedAtOnce(const Intent &intent)
{
    m_cast.business.correctOrder(intent.reference);
}

void Coincidences::jobsSilent(const Intent &)
{
    strike({{u"system"_s, erp}, {u"kind"_s, u"error-before"_s}, {u"method"_s, u"GET"_s}, {u"path"_s, u"/async/"_s}},
           35 * minuteMs);
}

void Coincidences::undoneInWordsOnly(const Intent &intent)
{
    strike({{u"system"_s, erp},
            {u"kind"_s, u"ignored"_s},
            {u"method"_s, u"PATCH"_s},
            {u"path"_s, u"(%1|/%2)$"_s.arg(intent.reference.last(7), intent.input["target_id"_L1].toString())}},
           hourMs);
}

void Coincidences::undoneOnceMore(const Intent &intent)
{
    after(m_dice.between(1, 10) * minuteMs, [this, intent] { m_cast.analysts.compensate(intent.orderKey); });
}

} // namespace Throughline::Simulation
