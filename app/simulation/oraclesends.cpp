// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/oracle.h"

#include "engine/base/json.h"
#include "engine/flows/undo.h"
#include "engine/store/metastore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What is sent, what arrives and what is answered.
namespace Throughline::Simulation
{

namespace
{
constexpr qint64 answerKeptWithinMs = 60'000;
} // namespace

struct Oracle::Sending {
    QByteArray intentId;
    QString engine;
};

void Oracle::lookAtAttempts()
{
    auto rows = m_store.select(
        u"SELECT a.seq, a.system, a.url, a.body_hash, a.engine_id, i.intent_id, i.fence FROM attempt a CROSS JOIN "
        "attempt_intent i WHERE i.attempt_seq = a.seq AND a.tenant || '' = ? AND a.seq > ? ORDER BY a.seq"_s,
        m_store.tenant(), m_attempts);
    QList<Sending> fresh;
    while (rows.next().value_or(false)) {
        const bool another = rows.int64(0) != m_attempts; // one of several intents has a row for each
        m_attempts = rows.int64(0);
        if (another) {
            ++m_findings.attempts;
            auto &sent = m_sent[wireKey(rows.text(1), rows.text(2), rows.ascii(3))];
            ++sent.attempts;
            sent.seqs.append(m_attempts);
        }
        fresh.append({rows.ascii(5), rows.text(4)});
        trace(u"attempt %1 %2"_s.arg(QString::fromLatin1(rows.ascii(5))).arg(rows.integer(6)));
    }
    for (const auto &one : std::as_const(fresh)) {
        judgeSending(one);
    }
}

void Oracle::judgeSending(const Sending &sending)
{
    auto lease = m_store.select(u"SELECT holder FROM lease WHERE tenant = ? AND name = 'engine'"_s, m_store.tenant());
    if (lease.next().value_or(false) && lease.text(0) != sending.engine) {
        violated(u"I9"_s, u"%1 sends while %2 has the lease"_s.arg(sending.engine, lease.text(0)));
    }
    const auto intent = intentOf(sending.intentId);
    Store::EffectsStore effects(m_store);
    const auto flow = intent ? effects.flow(intent->flowId) : Result<std::optional<Store::Flow>>(std::nullopt);
    if (!flow || !*flow) {
        return;
    }
    const auto operating = Store::MetaStore(m_store).operatingSinceMs((*flow)->kind);
    if (!operating || !*operating) {
        violated(u"I16"_s, u"%1 is sent while %2 observes"_s.arg(intent->operation, (*flow)->kind));
    }
    if (Flows::undoes(*intent)) {
        if (const auto there = live(*intent, Maker::Anybody); there.size() > 1) {
            violated(u"I7"_s,
                     u"%1 of %2 is sent while %3 carry its reference"_s.arg(intent->step, intent->orderKey,
                                                                            there.join(u" and "_s)));
        }
        return;
    }
    auto wish = m_store.select(
        u"SELECT w.wanted FROM flow_wish w WHERE w.tenant = ? AND w.flow_id = ? AND w.intent_id = '' AND NOT EXISTS "
        "(SELECT 1 FROM flow_step l WHERE l.tenant = w.tenant AND l.intent_id = ? AND l.flow_id <> w.flow_id) "
        "ORDER BY w.seq DESC LIMIT 1"_s,
        m_store.tenant(), intent->flowId, sending.intentId);
    if (wish.next().value_or(false) && (wish.text(0) == "unwind"_L1 || wish.text(0) == "unwound"_L1)) {
        violated(u"I7"_s, u"%1 of %2 is sent though its flow is undone"_s.arg(intent->step, intent->orderKey));
    }
    const auto links = effects.flowsOfIntent(sending.intentId);
    if (!links) {
        return;
    }
    // A shared effect may go as soon as one of the flows that want it has come so far.
    QString missing;
    for (const auto &link : *links) {
        const auto need = missingNeed(link);
        if (!need) {
            return;
        }
        missing = *need;
    }
    if (!missing.isEmpty()) {
        violated(u"I6"_s, u"%1 of %2 is sent before %3 stands"_s.arg(intent->step, intent->orderKey, missing));
    }
}

std::optional<QString> Oracle::missingNeed(const Store::FlowStep &link)
{
    Store::EffectsStore effects(m_store);
    const auto flow = effects.flow(link.flowId);
    const auto newest = effects.newestSteps(link.flowId);
    if (!flow || !*flow || !newest) {
        return std::nullopt;
    }
    const auto definition = std::ranges::find(m_workspace.flows, (*flow)->kind, &Config::Flow::kind);
    if (definition == m_workspace.flows.end()) {
        return std::nullopt;
    }
    const auto step = std::ranges::find(definition->steps, link.step, &Config::FlowStep::step);
    if (step == definition->steps.end()) {
        return std::nullopt;
    }
    const auto missing = std::ranges::find_if(step->needs, [&newest](const QString &need) {
        const auto row = newest->constFind(need);
        return row == newest->constEnd()
            || (row->state != StepState::Succeeded && row->state != StepState::ResolvedManually);
    });
    return missing == step->needs.end() ? std::nullopt : std::optional(*missing);
}

void Oracle::firstByte(Owner, const HttpRequest &request)
{
    if (!isEffect(request)) {
        return;
    }
    const auto key = wireKey(request);
    ++m_sent[key].firstBytes;
    lookAtAttempts();
    if (m_sent[key].firstBytes > m_sent[key].attempts) {
        violated(u"I10"_s, u"a send without a committed attempt: %1"_s.arg(QString::fromUtf8(key)));
    }
    if (m_timeline.now() - m_computer.bootedMs > request.sendByBootMs) {
        violated(u"I10"_s, u"an attempt leaves after its time: %1"_s.arg(QString::fromUtf8(key)));
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

void Oracle::lookAtAnswers()
{
    for (auto it = m_answersDue.begin(); it != m_answersDue.end(); ++it) {
        auto &due = *it;
        // Who falls asleep with an answer in hand writes it down when it wakes.
        const auto awake = m_timeline.asleepUntil(it.key()) + answerKeptWithinMs;
        while (!due.isEmpty() && std::max(due.first().first, awake) <= m_timeline.now()) {
            const auto key = due.takeFirst().second;
            lookAtInbox();
            const auto &sent = m_sent[key];
            int kept = 0;
            for (const auto seq : sent.seqs) {
                kept += m_replies.value(seq);
            }
            if (kept < sent.answers) {
                violated(u"I9"_s, u"an answer was not kept as evidence: %1"_s.arg(QString::fromUtf8(key)));
            }
        }
    }
}

void Oracle::died(Owner owner)
{
    lookAtAnswers(); // what was due before is judged
    for (const auto due = m_answersDue.take(owner); const auto &[at, key] : due) {
        --m_sent[key].answers;
    }
}

void Oracle::acknowledged(const QString &eventId)
{
    lookAtInbox();
    const auto times = m_events.value(eventId);
    if (times != 1) {
        violated(u"I2"_s, u"the acknowledged event %1 is in the store %2 times"_s.arg(eventId).arg(times));
    }
}

void Oracle::lookAtInbox()
{
    auto rows = m_store.select(
        u"SELECT seq, event_id, source, attempt_seq FROM inbox WHERE tenant || '' = ? AND seq > ? ORDER BY seq"_s,
        m_store.tenant(), m_inbox);
    while (rows.next().value_or(false)) {
        m_inbox = rows.int64(0);
        ++m_inboxRows;
        ++m_events[rows.text(1).section(u'#', 0, 0)]; // a mutant writes more behind it
        if (rows.text(2) == "reply"_L1) {
            ++m_replies[rows.int64(3)];
        }
    }
}

bool Oracle::mayStillArrive(const QByteArray &intentId)
{
    auto rows = m_store.select(u"SELECT a.system, a.url, a.body_hash FROM attempt_intent i JOIN attempt a ON a.seq = "
                               "i.attempt_seq WHERE i.tenant = ? AND i.intent_id = ?"_s,
                               m_store.tenant(), intentId);
    QSet<QByteArray> keys;
    while (rows.next().value_or(false)) {
        keys.insert(wireKey(rows.text(0), rows.text(1), rows.ascii(2)));
    }
    return m_wire.mayStillArrive(keys);
}

} // namespace Throughline::Simulation
