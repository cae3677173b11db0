// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/business.h"

#include "engine/api/engine.h"
#include "engine/flows/undo.h"
#include "engine/store/commandstore.h"
#include "engine/store/querystore.h"

using namespace Qt::StringLiterals;

namespace Throughline::Simulation
{

Analysts::Analysts(Timeline &timeline, const Computer &computer, Store::Database &store, Oracle &oracle, quint64 seed)
    : m_timeline(timeline), m_computer(computer), m_store(store), m_oracle(oracle), m_dice(seed, 5)
{
}

void Analysts::planDay(int day)
{
    for (int i = 0; i < 12; ++i) {
        m_timeline.at(day * dayMs + hourMs + i * 90 * minuteMs + m_dice.below(hourMs), world, [this] { work(); });
    }
    for (int i = 0; i < 4; ++i) {
        m_timeline.at(day * dayMs + hourMs + m_dice.below(11 * hourMs), world, [this] { compensateSomething(); });
    }
}

qint64 Analysts::post(const QString &kind, const QJsonObject &args)
{
    const auto seq =
        Api::postCommand(m_store, kind, args, u"clerk"_s, epochMs + m_timeline.now() + m_computer.wallOffsetMs,
                         u"command-%1"_s.arg(++m_commands));
    posted();
    return seq ? *seq : 0;
}

void Analysts::askForNews(const QString &system)
{
    post(u"system.probe"_s, {{u"system"_s, system}});
}

void Analysts::work()
{
    Store::EffectsStore effects(m_store);
    QList<Store::StepRow> stuck;
    for (const auto state :
         {StepState::InDoubt, StepState::Differs, StepState::CompensationFailed, StepState::DeadLettered}) {
        const auto rows = effects.stepsInState(state, 100);
        stuck.append(rows ? *rows : QList<Store::StepRow>());
    }
    for (const auto &row : std::as_const(stuck)) {
        decide(row);
    }
    replay();
}

void Analysts::replay()
{
    const auto causes = Store::QueryStore(m_store).openCauses();
    for (const auto &cause : causes ? *causes : QList<Store::CauseRow>()) {
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

/// Sales wants an order undone though its deal was not lost.
void Analysts::compensateSomething()
{
    const auto orders = openOrders(m_store, 20);
    if (!orders.isEmpty()) {
        compensate(orders.at(m_dice.below(orders.size())));
    }
}

void Analysts::compensate(const QString &orderKey)
{
    const auto seq = post(u"flow.compensate"_s, {{u"order"_s, orderKey}, {u"reason"_s, u"not wanted any more"_s}});
    m_timeline.after(2 * minuteMs, world, [this, seq] { runPlanWhenMade(seq, 20); });
}

void Analysts::runPlanWhenMade(qint64 commandSeq, int patience)
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

void Analysts::say(const Store::StepRow &row, const QString &verdict, const QString &targetId)
{
    QJsonObject args{{u"intent"_s, QString::fromLatin1(row.intentId)},
                     {u"verdict"_s, verdict},
                     {u"reason"_s, u"looked in the system"_s}};
    if (!targetId.isEmpty()) {
        args.insert(u"target_id"_s, targetId);
    }
    post(u"step.decide"_s, args);
}

/// An honest person: opens the system, looks for our reference and says what is there.
void Analysts::decide(const Store::StepRow &row)
{
    const auto intent = m_oracle.intentOf(row.intentId);
    if (!intent) {
        return;
    }
    const auto there = m_oracle.live(*intent, Oracle::Maker::Anybody);
    if (const auto undone = Flows::undoes(*intent)) {
        if (row.state == StepState::InDoubt || row.state == StepState::Differs) {
            there.isEmpty() ? say(row, u"done"_s, undone->targetId) : say(row, u"waived"_s);
        }
        return;
    }
    switch (row.state) {
    case StepState::InDoubt:
        there.isEmpty() ? say(row, u"not-done"_s) : say(row, u"done"_s, there.first());
        break;
    case StepState::Differs:
        if (!there.isEmpty()) {
            say(row, u"waived"_s, there.first());
        }
        break;
    case StepState::CompensationFailed:
        if (m_dice.chance(500)) {
            compensate(intent->orderKey);
        } else {
            there.isEmpty() ? say(row, u"done"_s, row.targetId) : say(row, u"waived"_s);
        }
        break;
    default:
        if (m_dice.chance(30)) {
            say(row, u"not-done"_s);
        }
        break;
    }
}

/// Some are hasty: not there the moment they look means never done.
void Analysts::see(const Intent &intent, StepState state)
{
    if (state != StepState::InDoubt || Flows::undoes(intent)) {
        return;
    }
    if (m_dice.chance(300)) { // impatient: what is in doubt shall be sent again
        const QJsonObject doubted{{u"in_doubt"_s, true}, {u"text"_s, intent.orderKey}};
        m_timeline.after(m_dice.between(5'000, 90'000), world, [this, doubted] {
            const auto seq = post(u"plan.create"_s, {{u"filter"_s, doubted}, {u"reason"_s, u"it is not there"_s}});
            m_timeline.after(minuteMs, world, [this, seq] { runPlanWhenMade(seq, 20); });
        });
    }
    if (!m_dice.chance(600)) {
        return;
    }
    m_timeline.after(m_dice.between(500, 40'000), world, [this, id = intent.id] {
        const auto row = Store::EffectsStore(m_store).step(id);
        const auto known = m_oracle.intentOf(id);
        if (row && *row && known && (*row)->state == StepState::InDoubt && m_oracle.live(*known).isEmpty()) {
            say(**row, u"not-done"_s);
        }
    });
}

} // namespace Throughline::Simulation
