// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/trouble.h"

#include "engine/estate/faults.h"

using namespace Qt::StringLiterals;

namespace Throughline::Simulation
{

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
        m_outages += fault["kind"_L1] == "down"_L1 ? 1 : 0;
        moved();
        m_timeline.after(lengthMs, world, [this, number = *number] {
            Estate::clearFaults(m_estate.truth(), {}, number, epochMs + m_timeline.now());
            moved();
        });
    });
}

QJsonObject Trouble::faultOf(const QString &kind)
{
    static const QStringList systems{u"salesforce-emea"_s, u"netsuite-emea"_s, u"stripe"_s};
    QJsonObject fault{
        {u"system"_s, systems.at(m_dice.below(systems.size()))}, {u"kind"_s, kind}, {u"every"_s, m_dice.between(2, 4)}};
    if (kind == "slow"_L1) {
        fault.insert(u"ms"_s, m_dice.between(1'000, 90'000));
        fault.insert(u"when"_s, m_dice.chance(500) ? u"after"_s : u"before"_s);
    } else if (kind == "index-lag"_L1) {
        // Most within what the profile declares; an index that is rebuilt takes longer.
        const bool rebuilt = m_dice.chance(400);
        fault.insert(u"ms"_s, rebuilt ? m_dice.between(60'000, 900'000) : m_dice.between(1'000, 10'000));
        fault.insert(u"system"_s, rebuilt ? u"netsuite-emea"_s : fault["system"_L1].toString());
    } else if (kind == "event-late"_L1) {
        fault.insert(u"ms"_s, m_dice.between(60'000, 3'600'000));
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
    } else if (kind == "down"_L1) {
        fault.remove(u"every"_s);
        fault.insert(u"mode"_s, m_dice.chance(500) ? u"refuse"_s : u"close"_s);
    } else if (kind == "ignored"_L1) {
        // Where a 2xx proves nothing: an undo. Elsewhere it is proof by the effects table.
        fault.insert(u"system"_s, u"netsuite-emea"_s);
        fault.insert(u"method"_s, u"PATCH"_s);
        fault.insert(u"every"_s, 2);
    }
    if (kind.startsWith("event-"_L1)) {
        fault.insert(u"system"_s, u"stripe"_s);
    }
    return fault;
}

void Trouble::planDay(int day)
{
    const auto morning = day * dayMs;
    for (const auto &kind : Estate::faultKinds) {
        // Undoing is rare, so what strikes it lasts.
        const auto length = kind == "ignored"_L1 ? 6 * hourMs : m_dice.between(5 * minuteMs, 50 * minuteMs);
        strike(faultOf(kind), morning + m_dice.below(11 * hourMs), length);
    }
    // Sales refuses what billing and the ledger have taken: the order stands halfway, and can still be undone.
    for (int i = 0; i < 2; ++i) {
        strike({{u"system"_s, u"salesforce-emea"_s},
                {u"kind"_s, u"validation-error"_s},
                {u"method"_s, u"PATCH"_s},
                {u"path"_s, u"/sobjects/Order/"_s},
                {u"code"_s, u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s},
                {u"message"_s, u"Effective date lies in a closed quarter"_s}},
               morning + hourMs + m_dice.below(9 * hourMs), 100 * minuteMs);
    }
    for (const auto &[system, method] :
         {std::pair(u"netsuite-emea"_s, u"PATCH"_s), std::pair(u"stripe"_s, u"DELETE"_s)}) {
        strike({{u"system"_s, system},
                {u"kind"_s, u"validation-error"_s},
                {u"method"_s, method},
                {u"code"_s, u"USER_ERROR"_s},
                {u"message"_s, u"It is locked"_s}},
               morning + m_dice.below(10 * hourMs), 2 * hourMs);
        strike({{u"system"_s, system}, {u"kind"_s, u"reply-lost"_s}, {u"method"_s, method}, {u"every"_s, 2}},
               morning + m_dice.below(10 * hourMs), 2 * hourMs);
    }
    // Answers are lost in bursts, on any system, the ledger above all.
    static const QStringList systems{u"salesforce-emea"_s, u"netsuite-emea"_s, u"netsuite-emea"_s, u"stripe"_s};
    for (int i = 0; i < 14; ++i) {
        const auto kind = m_dice.chance(600) ? u"reply-lost"_s : u"error-after"_s;
        strike({{u"system"_s, systems.at(m_dice.below(systems.size()))},
                {u"kind"_s, kind},
                {u"method"_s, m_dice.chance(650) ? u"POST"_s : u"PUT"_s},
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
