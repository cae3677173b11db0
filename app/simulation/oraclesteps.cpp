// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/oracle.h"

#include "engine/flows/undo.h"
#include "engine/model/effectstable.h"

using namespace Qt::StringLiterals;

// What steps claim, against what is really there.
namespace Throughline::Simulation
{

namespace
{

const QLatin1StringView transitionColumns("seq, intent_id, from_state, to_state, at_ms, attempt_seq, fence, reason, "
                                          "command_seq, target_id");

bool isOpen(const QString &state)
{
    return state == "in-flight"_L1 || state == "accepted"_L1 || state == "unknown"_L1 || state == "in-doubt"_L1;
}

} // namespace

void Oracle::lookAtTransitions()
{
    auto rows = m_store.select(u"SELECT "_s + transitionColumns
                                   + u" FROM transition WHERE tenant || '' = ? AND seq > ? ORDER BY seq"_s,
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
        m_answerMoved = true;
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
    judgeRefusal(row, *intent);
    if (row.to == StepState::Compensating) {
        judgeUndoing(row, *intent);
    }
    if (onMove) {
        onMove(*intent, row.to);
    }
}

/// Is it for a record that an earlier effect made, under the same reference (a subscription cancelled in a flow of its own)?
/// Then that the record is there says nothing of it.
bool Oracle::changesWhatStands(const Intent &intent)
{
    auto earlier = m_store.select(
        u"SELECT 1 FROM intent WHERE tenant = ? AND target = ? AND reference = ? AND operation <> ? AND seq < "
        "(SELECT seq FROM intent WHERE tenant = ? AND id = ?) LIMIT 1"_s,
        m_store.tenant(), intent.target, intent.reference, intent.operation, m_store.tenant(), intent.id);
    return earlier.next().value_or(false);
}

/// What is called not executed is not there and cannot come any more; else it would be sent, or replayed, on top of it.
void Oracle::judgeRefusal(const Store::TransitionRow &row, const Intent &intent)
{
    const bool claims =
        row.to == StepState::FailedTransient || row.to == StepState::DeadLettered || row.to == StepState::Replayed;
    if (!claims || !m_workspace.estate.system(intent.target) || Flows::undoes(intent)) {
        return;
    }
    if (const auto there = changesWhatStands(intent) ? QStringList() : live(intent); !there.isEmpty()) {
        const auto *record = m_estate.truth().find(intent.target, kindOf(intent), there.first());
        violated(u"I7"_s,
                 u"%1 of %2 is %3 (%4) and is there: %5, %6 s old, changed %7 s ago"_s
                     .arg(intent.step, intent.orderKey, toWord(row.to), row.reason, there.first())
                     .arg((epochMs + m_timeline.now() - record->createdMs) / 1000)
                     .arg((epochMs + m_timeline.now() - record->modifiedMs) / 1000));
    }
    if (mayStillArrive(row.intentId)) {
        violated(u"I7"_s,
                 u"%1 of %2 is %3 (%4) while it may still arrive"_s.arg(intent.step, intent.orderKey, toWord(row.to),
                                                                        row.reason));
    }
}

QString Oracle::stateOf(const QByteArray &intentId, qint64 beforeSeq)
{
    auto row = m_store.select(
        u"SELECT to_state FROM transition WHERE tenant = ? AND intent_id = ? AND seq < ? ORDER BY seq DESC LIMIT 1"_s,
        m_store.tenant(), intentId, beforeSeq);
    return row.next().value_or(false) ? row.text(0) : QString();
}

/// Nothing is undone while a step of the order has no verdict, or after the point of no return.
void Oracle::judgeUndoing(const Store::TransitionRow &row, const Intent &intent)
{
    const auto steps = Store::EffectsStore(m_store).stepsOfOrder(intent.orderKey);
    for (const auto &step : steps ? *steps : QList<Store::StepRow>()) {
        const auto other = step.intentId == row.intentId ? std::nullopt : intentOf(step.intentId);
        const auto state = other ? stateOf(step.intentId, row.seq) : QString();
        if (isOpen(state)) {
            violated(u"I7"_s,
                     u"%1 of %2 is undone while %3 is %4"_s.arg(intent.step, intent.orderKey, other->step, state));
        }
        if (other && m_pivots.contains(other->step) && state == "succeeded"_L1) {
            violated(u"I4"_s, u"%1 of %2 is undone after %3"_s.arg(intent.step, intent.orderKey, other->step));
        }
    }
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
        if (row && *row && intent && m_workspace.estate.system(intent->target)) {
            judgeEnd(**row, *intent);
        }
    }
    lookAtInbox();
    auto inbox = m_store.select(u"SELECT count(*) FROM inbox WHERE tenant = ?"_s, m_store.tenant());
    if (!inbox.next().value_or(false) || inbox.int64(0) != m_inboxRows) {
        violated(u"I2"_s, u"%1 rows came into the inbox and other than that are there"_s.arg(m_inboxRows));
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

void Oracle::judgeEnd(const Store::StepRow &row, const Intent &intent)
{
    const auto state = row.state;
    const auto there = live(intent, Maker::Anybody);
    const auto what = u"%1 of %2 is %3 (%4)"_s.arg(intent.step, intent.orderKey, toWord(state), row.nextReason);
    const bool waitsForNobody = state == StepState::InFlight || state == StepState::Unknown
        || state == StepState::Accepted || state == StepState::FailedTransient || state == StepState::Planned
        || state == StepState::Compensating;
    if (waitsForNobody) {
        violated(u"I3"_s, what);
    }
    const bool undo = Flows::undoes(intent).has_value();
    if (state == StepState::Succeeded && there.isEmpty() != undo) {
        violated(u"I5"_s, u"%1 and %2 are there"_s.arg(what).arg(there.size()));
    }
    const auto generations = Store::EffectsStore(m_store).generations(intent);
    const bool newest = generations && !generations->isEmpty() && generations->last().id == row.intentId;
    const bool notThere =
        state == StepState::DeadLettered || state == StepState::Cancelled || state == StepState::Compensated;
    if (newest && notThere && !undo && !live(intent).isEmpty()) {
        violated(u"I5"_s, u"%1 and yet it is there: %2"_s.arg(what, there.first()));
    }
}

} // namespace Throughline::Simulation
