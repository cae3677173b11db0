// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/oracle.h"

#include "engine/flows/undo.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

// What is looked at, and when. How steps are judged stands in oraclesteps.cpp, what is sent in oraclesends.cpp.
namespace Throughline::Simulation
{

namespace
{

constexpr int shownOfEach = 12;

QStringList referencesIn(const QJsonObject &body)
{
    static const QRegularExpression shape(u"TL-[A-Za-z0-9:_.-]+-[0-9a-f]{6}\\b"_s);
    QStringList found;
    const auto text = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    for (auto it = shape.globalMatch(text); it.hasNext();) {
        found.append(it.next().captured());
    }
    found.removeDuplicates();
    return found;
}

/// Neither removed nor cancelled: what an undo leaves behind is no effect any more.
bool stands(const Estate::Record &record)
{
    static const QStringList over{u"C"_s, u"H"_s, u"canceled"_s, u"incomplete_expired"_s};
    const bool cancelled = (record.kind == "salesOrder"_L1 || record.kind == "subscription"_L1)
        && over.contains(record.body["status"_L1].toString());
    return record.live() && !cancelled;
}

} // namespace

Oracle::Oracle(const Timeline &timeline, const Computer &computer, const Wire &wire, Estate::PocketEstate &estate,
               const Api::Workspace &workspace, Store::Database &store)
    : m_timeline(timeline), m_computer(computer), m_wire(wire), m_estate(estate), m_workspace(workspace), m_store(store)
{
    m_truth = m_estate.truth().lastSeq();
    for (const auto &flow : m_workspace.flows) {
        for (const auto &step : flow.steps) {
            if (step.sagaClass == "pivot"_L1) {
                m_pivots.insert(step.step);
            }
        }
    }
}

void Oracle::violated(const QString &invariant, const QString &what)
{
    if (m_findings.violated[invariant]++ < shownOfEach) {
        const auto at = QDateTime::fromMSecsSinceEpoch(epochMs + m_timeline.now(), QTimeZone::utc());
        m_findings.violations.append(u"%1 %2: %3"_s.arg(at.toString(Qt::ISODateWithMs), invariant, what));
    }
}

void Oracle::trace(const QString &line)
{
    m_trace.addData(QByteArray::number(m_timeline.now()));
    m_trace.addData(line.toUtf8());
}

QByteArray Oracle::traceHash() const
{
    return m_trace.result().toHex();
}

void Oracle::look()
{
    lookAtTruth();
    auto newest = m_store.select(u"SELECT (SELECT max(seq) FROM flow), (SELECT max(seq) FROM attempt), "
                                 "(SELECT max(seq) FROM transition), (SELECT max(seq) FROM plan_state), "
                                 "(SELECT max(seq) FROM flow_wish)"_s);
    if (newest.next().value_or(false)) {
        const bool flows = newest.int64(0) > m_flows;
        const bool attempts = newest.int64(1) > m_attempts;
        const bool transitions = newest.int64(2) > m_transitions;
        const bool plans = newest.int64(3) > m_planStates;
        const bool wishes = newest.int64(4) > m_wishes;
        m_answerMoved = false;
        if (flows) {
            lookAtFlows();
        }
        if (attempts) {
            lookAtAttempts();
        }
        if (transitions) {
            lookAtTransitions();
        }
        if (plans) {
            lookAtPlans();
        }
        if (wishes) {
            lookAtWishes();
        }
        if (flows || attempts || transitions || plans || wishes) {
            lookAtWhoDecided(m_answerMoved);
        }
    }
    lookAtAnswers();
}

void Oracle::lookAtWhoDecided(bool answer)
{
    const auto ours = m_timeline.running() != world && holderOf ? holderOf(m_timeline.running()) : QString();
    if (answer || ours.isEmpty()) {
        return; // an answer is evidence, whoever brings it
    }
    auto lease = m_store.select(u"SELECT holder FROM lease WHERE tenant = ? AND name = 'engine'"_s, m_store.tenant());
    if (lease.next().value_or(false) && !lease.text(0).isEmpty() && lease.text(0) != ours) {
        violated(u"I9"_s, u"%1 decides while %2 has the lease"_s.arg(ours, lease.text(0)));
    }
}

std::optional<Intent> Oracle::intentOf(const QByteArray &id)
{
    if (const auto it = m_intents.constFind(id); it != m_intents.constEnd()) {
        return *it;
    }
    const auto intent = Store::EffectsStore(m_store).intent(id);
    if (!intent || !*intent) {
        return std::nullopt;
    }
    m_intents.insert(id, **intent);
    return *intent;
}

QString Oracle::kindOf(const Intent &intent) const
{
    const auto *system = m_workspace.estate.system(intent.target);
    return system ? system->profile.operations.value(intent.operation).recordType : QString();
}

QStringList Oracle::live(const QString &system, const QString &kind, const QString &reference, Maker maker) const
{
    QStringList ids;
    for (const auto list = m_made.value(system + u' ' + reference); const auto &made : list) {
        const auto *record = made.kind == kind ? m_estate.truth().find(system, kind, made.id) : nullptr;
        if (record && stands(*record) && (maker == Maker::Anybody || record->origin == Estate::Origin::Interface)) {
            ids.append(made.id);
        }
    }
    return ids;
}

QStringList Oracle::live(const Intent &intent, Maker maker) const
{
    const auto kind = kindOf(intent);
    return kind.isEmpty() ? QStringList() : live(intent.target, kind, intent.reference, maker);
}

void Oracle::lookAtTruth()
{
    auto &truth = m_estate.truth();
    if (truth.lastSeq() == m_truth) {
        return;
    }
    for (const auto &system : std::as_const(m_workspace.estate.systems)) {
        QSet<QString> kinds;
        for (const auto &operation : system.profile.operations) {
            kinds.insert(operation.recordType);
        }
        auto sorted = kinds.values();
        sorted.sort();
        for (const auto &kind : std::as_const(sorted)) {
            const auto &all = truth.all(system.id, kind);
            for (auto it = all.rbegin(); it != all.rend() && (*it)->seq > m_truth; ++it) {
                const auto &record = **it;
                for (const auto references = referencesIn(record.body); const auto &reference : references) {
                    m_made[system.id + u' ' + reference].append({kind, record.id});
                    const auto there = live(system.id, kind, reference);
                    if (record.origin == Estate::Origin::Interface && there.size() > 1) {
                        violated(u"I1"_s,
                                 u"%1 holds %2 %3 with our reference %4: %5"_s.arg(system.id)
                                     .arg(there.size())
                                     .arg(kind, reference, there.join(u", "_s)));
                    }
                }
            }
        }
    }
    m_truth = truth.lastSeq();
}

void Oracle::lookAtFlows()
{
    auto rows = m_store.select(
        u"SELECT seq, kind, order_key, input, id FROM flow WHERE tenant || '' = ? AND seq > ? ORDER BY seq"_s,
        m_store.tenant(), m_flows);
    while (rows.next().value_or(false)) {
        m_flows = rows.int64(0);
        ++m_findings.flows;
        const auto kind = rows.text(1);
        const auto input = rows.json(3);
        const QString fact = kind + u' ' + input["system"_L1].toString() + u' ' + input["record"_L1].toString();
        trace(u"flow "_s + fact);
        if (++m_flowsOfFact[fact] > 1) {
            violated(u"I8"_s, u"one fact started two flows: %1"_s.arg(fact));
        }
        const auto *record = m_estate.truth().find(input["system"_L1].toString(), input["type"_L1].toString(),
                                                   input["record"_L1].toString());
        // A person may hand a gap of history to a flow, by a plan.
        auto planned =
            m_store.select(u"SELECT id FROM intent WHERE tenant = ? AND flow_id = ? AND input LIKE '%$plan%'"_s,
                           m_store.tenant(), rows.text(4));
        if (record && record->createdMs < m_historyEndsMs && !planned.next().value_or(false)) {
            violated(u"I16"_s, u"history started a flow: %1"_s.arg(fact));
        }
    }
}

void Oracle::lookAtPlans()
{
    auto newest = m_store.select(u"SELECT max(seq) FROM plan_state"_s);
    m_planStates = newest.next().value_or(false) ? newest.int64(0) : m_planStates;
    auto rows = m_store.select(
        u"SELECT i.exception_id, count(DISTINCT i.plan_id) FROM plan_item i WHERE i.tenant = ? AND i.exception_id <> "
        u"'' AND "
        "(SELECT s.state FROM plan_state s WHERE s.tenant = i.tenant AND s.plan_id = i.plan_id ORDER BY s.seq DESC "
        "LIMIT 1) NOT IN ('finished', 'stopped') GROUP BY i.exception_id HAVING count(DISTINCT i.plan_id) > 1"_s,
        m_store.tenant());
    while (rows.next().value_or(false)) {
        violated(u"I15"_s, u"exception %1 is in %2 plans"_s.arg(rows.text(0)).arg(rows.integer(1)));
    }
}

/// No abort while a step of the flow has no verdict.
void Oracle::lookAtWishes()
{
    auto rows = m_store.select(
        u"SELECT w.seq, w.flow_id, w.wanted, w.command_seq, (SELECT min(s.operation || ' is ' || s.state) FROM "
        u"flow_step "
        "l JOIN step s ON s.tenant = l.tenant AND s.intent_id = l.intent_id WHERE l.tenant = w.tenant AND l.flow_id = "
        "w.flow_id AND s.state IN ('in-flight', 'accepted', 'unknown', 'in-doubt')) FROM flow_wish w WHERE w.tenant = "
        "? "
        "AND w.seq > ? ORDER BY w.seq"_s,
        m_store.tenant(), m_wishes);
    while (rows.next().value_or(false)) {
        m_wishes = rows.int64(0);
        const auto wanted = rows.text(2);
        trace(u"wish "_s + rows.text(1) + wanted);
        const bool aborts = wanted == "unwound"_L1 || (wanted == "unwind"_L1 && rows.int64(3) == 0);
        if (aborts && !rows.text(4).isEmpty()) {
            violated(u"I7"_s, u"%1 is wanted of %2 while %3"_s.arg(wanted, rows.text(1), rows.text(4)));
        }
    }
}

void Oracle::touchedByHand(const QString &system, const QString &kind, const QString &id, const QString &field,
                           const QString &value)
{
    m_touched.removeIf(
        [&](const Touch &touch) { return touch.system == system && touch.kind == kind && touch.id == id; });
    m_touched.append({system, kind, id, field, value});
}

} // namespace Throughline::Simulation
