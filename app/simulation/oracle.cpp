// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/oracle.h"

#include "engine/base/json.h"
#include "engine/model/effectstable.h"
#include "engine/store/metastore.h"
#include "engine/store/querystore.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Simulation
{

namespace
{

constexpr int shownOfEach = 3;
constexpr qint64 answerKeptWithinMs = 60'000;

/// What goes over the wire, however often: a send and its attempt are matched by it.
QByteArray wireKey(const QString &system, const QString &url, const QByteArray &bodyHash)
{
    return system.toUtf8() + ' ' + url.toUtf8() + ' ' + bodyHash;
}

QByteArray wireKey(const HttpRequest &request)
{
    return wireKey(request.system, request.url.toString(QUrl::FullyEncoded), sha256Hex(request.body));
}

bool isEffect(const HttpRequest &request)
{
    return request.sendByBootMs > 0;
}

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

const QLatin1StringView transitionColumns("seq, intent_id, from_state, to_state, at_ms, attempt_seq, fence, reason, "
                                          "command_seq, target_id");

} // namespace

Oracle::Oracle(const Timeline &timeline, const Wire &wire, Estate::PocketEstate &estate,
               const Api::Workspace &workspace, Store::Database &store)
    : m_timeline(timeline), m_wire(wire), m_estate(estate), m_workspace(workspace), m_store(store)
{
    m_truth = m_estate.truth().lastSeq();
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
                                 "(SELECT max(seq) FROM transition), (SELECT max(seq) FROM plan_state)"_s);
    if (newest.next().value_or(false)) {
        const bool flows = newest.int64(0) > m_flows;
        const bool attempts = newest.int64(1) > m_attempts;
        const bool transitions = newest.int64(2) > m_transitions;
        const bool plans = newest.int64(3) > m_planStates;
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
    }
    for (auto &due : m_answersDue) {
        while (!due.isEmpty() && due.first().first <= m_timeline.now()) {
            const auto key = due.takeFirst().second;
            const auto &sent = m_sent[key];
            auto row = m_store.select(
                u"SELECT count(*) FROM inbox i JOIN attempt a ON a.seq = i.attempt_seq WHERE i.tenant = ? AND "
                "i.source = 'reply' AND a.system || ' ' || a.url || ' ' || a.body_hash = ?"_s,
                m_store.tenant(), QString::fromUtf8(key));
            if (row.next() && row.int64(0) < sent.answers) {
                violated(u"I9"_s, u"an answer was not kept as evidence: %1"_s.arg(QString::fromUtf8(key)));
            }
        }
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
    return **intent;
}

QString Oracle::kindOf(const Intent &intent) const
{
    const auto *system = m_workspace.estate.system(intent.target);
    return system ? system->profile.operations.value(intent.operation).recordType : QString();
}

QStringList Oracle::live(const QString &system, const QString &kind, const QString &reference) const
{
    QStringList ids;
    for (const auto list = m_made.value(system + u' ' + reference); const auto &made : list) {
        const auto *record = made.kind == kind ? m_estate.truth().find(system, kind, made.id) : nullptr;
        if (record && record->live()) {
            ids.append(made.id);
        }
    }
    return ids;
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
                if (record.origin != Estate::Origin::Interface) {
                    continue;
                }
                for (const auto references = referencesIn(record.body); const auto &reference : references) {
                    m_made[system.id + u' ' + reference].append({kind, record.id});
                    const auto there = live(system.id, kind, reference);
                    if (there.size() > 1) {
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
    auto rows =
        m_store.select(u"SELECT seq, kind, order_key, input, id FROM flow WHERE tenant = ? AND seq > ? ORDER BY seq"_s,
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

void Oracle::lookAtAttempts()
{
    auto rows = m_store.select(
        u"SELECT a.seq, a.system, a.url, a.body_hash, a.engine_id, i.intent_id, i.fence FROM attempt a JOIN "
        "attempt_intent i ON i.attempt_seq = a.seq WHERE a.tenant = ? AND a.seq > ? ORDER BY a.seq"_s,
        m_store.tenant(), m_attempts);
    struct New {
        QByteArray intentId;
        QString engine;
    };
    QList<New> fresh;
    while (rows.next().value_or(false)) {
        m_attempts = rows.int64(0);
        ++m_findings.attempts;
        ++m_sent[wireKey(rows.text(1), rows.text(2), rows.ascii(3))].attempts;
        fresh.append({rows.ascii(5), rows.text(4)});
        trace(u"attempt %1 %2"_s.arg(QString::fromLatin1(rows.ascii(5))).arg(rows.integer(6)));
    }
    for (const auto &one : std::as_const(fresh)) {
        auto lease =
            m_store.select(u"SELECT holder FROM lease WHERE tenant = ? AND name = 'engine'"_s, m_store.tenant());
        if (lease.next().value_or(false) && lease.text(0) != one.engine) {
            violated(u"I9"_s, u"%1 sends while %2 has the lease"_s.arg(one.engine, lease.text(0)));
        }
        const auto intent = intentOf(one.intentId);
        if (!intent) {
            continue;
        }
        Store::EffectsStore effects(m_store);
        const auto flow = effects.flow(intent->flowId);
        if (!flow || !*flow) {
            continue;
        }
        const auto operating = Store::MetaStore(m_store).operatingSinceMs((*flow)->kind);
        if (!operating || !*operating) {
            violated(u"I16"_s, u"%1 is sent while %2 observes"_s.arg(intent->operation, (*flow)->kind));
        }
        const auto definition = std::ranges::find(m_workspace.flows, (*flow)->kind, &Config::Flow::kind);
        if (definition == m_workspace.flows.end()) {
            continue;
        }
        const auto step = std::ranges::find(definition->steps, intent->step, &Config::FlowStep::step);
        const auto links = effects.stepsOfFlow(intent->flowId);
        if (step == definition->steps.end() || !links) {
            continue;
        }
        for (const auto &need : step->needs) {
            bool stands = false;
            for (const auto &link : *links) {
                const auto row =
                    link.step == need ? effects.step(link.intentId) : Result<std::optional<Store::StepRow>>();
                stands = stands
                    || (row && *row
                        && ((*row)->state == StepState::Succeeded || (*row)->state == StepState::ResolvedManually));
            }
            if (!stands) {
                violated(u"I6"_s, u"%1 of %2 is sent before %3 stands"_s.arg(intent->step, intent->orderKey, need));
            }
        }
    }
}

void Oracle::lookAtTransitions()
{
    auto rows = m_store.select(u"SELECT "_s + transitionColumns
                                   + u" FROM transition WHERE tenant = ? AND seq > ? ORDER BY seq"_s,
                               m_store.tenant(), m_transitions);
    QList<Store::TransitionRow> fresh;
    while (rows.next().value_or(false)) {
        Store::TransitionRow row;
        row.seq = rows.int64(0);
        row.intentId = rows.ascii(1);
        row.from = stepStateFromWord(rows.text(2));
        row.to = stepStateFromWord(rows.text(3));
        row.attemptSeq = rows.int64(5);
        row.fence = rows.integer(6);
        row.reason = rows.text(7);
        row.commandSeq = rows.int64(8);
        row.targetId = rows.text(9);
        fresh.append(row);
    }
    for (const auto &row : std::as_const(fresh)) {
        m_transitions = row.seq;
        judge(row);
    }
}

void Oracle::judge(const Store::TransitionRow &row)
{
    ++m_findings.transitions;
    const auto edge = u"%1 > %2"_s.arg(toWord(row.from), toWord(row.to));
    ++m_findings.edges[edge];
    trace(QString::fromLatin1(row.intentId) + edge + row.reason);
    if (!mayGo(row.from, row.to)) {
        violated(u"I12"_s, edge);
    }
    auto &fence = m_fences[row.intentId];
    if (*row.fence < fence) {
        violated(u"I9"_s, u"a fence fell from %1 to %2"_s.arg(fence).arg(*row.fence));
    }
    fence = *row.fence;
    const auto intent = intentOf(row.intentId);
    if (!intent) {
        return;
    }
    if (row.attemptSeq > 0 && row.from == StepState::InFlight) {
        // An answer moves the step of its own attempt only.
        auto newest =
            m_store.select(u"SELECT fence FROM attempt_intent WHERE tenant = ? AND intent_id = ? AND attempt_seq = ?"_s,
                           m_store.tenant(), row.intentId, row.attemptSeq);
        if (newest.next().value_or(false) && newest.integer(0) != *row.fence) {
            violated(u"I9"_s, u"a stale answer moved %1"_s.arg(edge));
        }
    }
    if (row.to == StepState::Unknown) {
        ++m_findings.unknowns[toWord(intent->capability)];
    }
    const bool sends = m_workspace.estate.system(intent->target) != nullptr;
    const auto kind = kindOf(*intent);
    const auto there = sends && !kind.isEmpty() ? live(intent->target, kind, intent->reference) : QStringList();
    if (row.to == StepState::Replayed && sends) {
        if (!there.isEmpty()) {
            violated(u"I7"_s,
                     u"%1 of %2 is replayed and is there: %3"_s.arg(intent->step, intent->orderKey, there.first()));
        }
        if (m_wire.mayStillArrive(intent->reference.toUtf8()) > 0) {
            violated(u"I7"_s, u"%1 of %2 is replayed while it may still arrive"_s.arg(intent->step, intent->orderKey));
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

void Oracle::firstByte(Owner, const HttpRequest &request)
{
    if (!isEffect(request)) {
        return;
    }
    const auto key = wireKey(request);
    auto &sent = m_sent[key];
    ++sent.firstBytes;
    lookAtAttempts();
    if (m_sent[key].firstBytes > m_sent[key].attempts) {
        violated(u"I10"_s, u"a send without a committed attempt: %1"_s.arg(QString::fromUtf8(key)));
    }
    const auto idempotency = headerValue(request.headers, "Idempotency-Key");
    if (!idempotency.isEmpty()) {
        auto &body = m_bodyOfKey[request.system + u' ' + QString::fromUtf8(idempotency)];
        if (!body.isEmpty() && body != sha256Hex(request.body)) {
            violated(u"I11"_s, u"one key carries two bodies: %1"_s.arg(QString::fromUtf8(idempotency)));
        }
        body = sha256Hex(request.body);
    }
}

void Oracle::arrived(const HttpRequest &request, const HttpReply &reply)
{
    if (!isEffect(request)) {
        return;
    }
    const auto key = wireKey(request);
    auto &sent = m_sent[key];
    ++sent.arrivals;
    trace(u"arrived "_s + QString::fromUtf8(key) + QString::number(reply.status));
    if (sent.arrivals > sent.attempts) {
        violated(u"I10"_s, u"more arrivals than attempts: %1"_s.arg(QString::fromUtf8(key)));
    }
    lookAtTouched();
}

void Oracle::lookAtTouched()
{
    for (const auto &touch : std::as_const(m_touched)) {
        const auto *record = m_estate.truth().find(touch.system, touch.kind, touch.id);
        if (record && record->body[touch.field].toVariant().toString() != touch.value) {
            violated(u"I5"_s,
                     u"%1 %2 %3 was written over; a person had set %4"_s.arg(touch.system, touch.kind, touch.id,
                                                                             touch.field));
        }
    }
}

void Oracle::answered(Owner owner, const HttpRequest &request)
{
    if (isEffect(request)) {
        const auto key = wireKey(request);
        ++m_sent[key].answers;
        m_answersDue[owner].append({m_timeline.now() + answerKeptWithinMs, key});
    }
}

void Oracle::died(Owner owner)
{
    for (const auto due = m_answersDue.take(owner); const auto &[at, key] : due) {
        --m_sent[key].answers;
    }
}

void Oracle::acknowledged(const QString &eventId)
{
    auto row = m_store.select(u"SELECT count(*) FROM inbox WHERE tenant = ? AND event_id LIKE ? || '%'"_s,
                              m_store.tenant(), eventId);
    const auto times = row.next() ? row.int64(0) : 0;
    if (times != 1) {
        violated(u"I2"_s, u"the acknowledged event %1 is in the store %2 times"_s.arg(eventId).arg(times));
    }
}

void Oracle::touchedByHand(const QString &system, const QString &kind, const QString &id, const QString &field,
                           const QString &value)
{
    m_touched.removeIf(
        [&](const Touch &touch) { return touch.system == system && touch.kind == kind && touch.id == id; });
    m_touched.append({system, kind, id, field, value});
}

void Oracle::atTheEnd()
{
    look();
    Store::EffectsStore effects(m_store);
    auto rows = m_store.select(u"SELECT intent_id FROM step WHERE tenant = ? ORDER BY intent_seq"_s, m_store.tenant());
    QList<QByteArray> ids;
    while (rows.next().value_or(false)) {
        ids.append(rows.ascii(0));
    }
    for (const auto &id : std::as_const(ids)) {
        const auto row = effects.step(id);
        const auto intent = intentOf(id);
        if (!row || !*row || !intent || !m_workspace.estate.system(intent->target)) {
            continue;
        }
        const auto state = (*row)->state;
        const auto kind = kindOf(*intent);
        const auto there = live(intent->target, kind, intent->reference);
        const auto what =
            u"%1 of %2 is %3 (%4)"_s.arg(intent->step, intent->orderKey, toWord(state), (*row)->nextReason);
        const bool waitsForNobody = state == StepState::InFlight || state == StepState::Unknown
            || state == StepState::Accepted || state == StepState::FailedTransient || state == StepState::Planned;
        if (waitsForNobody) {
            violated(u"I3"_s, what);
        }
        if (state == StepState::Succeeded && there.size() != 1) {
            violated(u"I5"_s, u"%1 and %2 are there"_s.arg(what).arg(there.size()));
        }
        const auto generations = effects.generations(*intent);
        const bool newest = generations && !generations->isEmpty() && generations->last().id == id;
        const bool notThere = state == StepState::DeadLettered || state == StepState::Cancelled;
        if (newest && notThere && !there.isEmpty()) {
            violated(u"I5"_s, u"%1 and yet it is there: %2"_s.arg(what, there.first()));
        }
    }
    auto twice = m_store.select(
        u"SELECT system, source, record_id, count(*) FROM inbox WHERE tenant = ? AND origin IN ('poll', 'webhook') AND "
        "record_id <> '' GROUP BY system, source, record_id, version_ms, payload_hash HAVING count(*) > 1"_s,
        m_store.tenant());
    while (twice.next().value_or(false)) {
        violated(
            u"I2"_s,
            u"%1 %2 %3 was taken in %4 times"_s.arg(twice.text(0), twice.text(1), twice.text(2)).arg(twice.integer(3)));
    }
    auto human = m_store.select(u"SELECT t.seq, t.reason FROM transition t LEFT JOIN command c ON c.seq = "
                                u"t.command_seq AND c.tenant = t.tenant "
                                "WHERE t.tenant = ? AND t.reason LIKE 'person%' AND c.seq IS NULL"_s,
                                m_store.tenant());
    while (human.next().value_or(false)) {
        violated(u"I13"_s, u"a person's transition without a command: %1"_s.arg(human.text(1)));
    }
}

} // namespace Throughline::Simulation
