// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/machine.h"

#include "engine/base/log.h"
#include "engine/flows/asking.h"
#include "engine/store/due.h"
#include "engine/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

constexpr int dueAtOnce = 256;

int batchMax(const Context &context, const Step &step)
{
    const auto *operation = operationOf(context, step.intent);
    return operation ? operation->batch["max"_L1].toInt(1) : 1;
}

/// Systems in which a look or a send of this step takes room.
QStringList systemsOf(const Step &step)
{
    return step.policy.asks ? askedSystems(step.intent.input, true) : QStringList{step.row.target};
}

/// Those without which there is nothing to be had: of a check, the ones whose answers it needs.
QStringList neededOf(const Step &step)
{
    return step.policy.asks ? askedSystems(step.intent.input, false) : QStringList{step.row.target};
}

} // namespace

QCoro::Task<void> Machine::perform(ContextPtr context, std::shared_ptr<Hands> hands, QList<Step> steps,
                                   Decision decision)
{
    const auto &step = steps.first();
    switch (decision.move) {
    case Move::Wait:
        co_await putOff(context, step, decision.atMs > 0 ? decision.atMs : Store::never,
                        QLatin1StringView(decision.reason));
        break;
    case Move::Look:
        if (step.policy.asks) {
            co_await askStep(context, step);
        } else {
            co_await look(context, step);
        }
        break;
    case Move::Send:
        co_await send(context, steps, QLatin1StringView(decision.reason));
        break;
    case Move::Go:
        co_await go(context, step, decision.state, QLatin1StringView(decision.reason));
        break;
    }
    for (const auto &one : std::as_const(steps)) {
        hands->remove(one.row.intentId);
    }
    if (!context->stopping && context->wake) {
        context->wake();
    }
}

Machine::Machine(ContextPtr context)
    : m_context(std::move(context)), m_hands(std::make_shared<Hands>())
{
}

Machine::~Machine()
{
    m_context->stopping = true;
}

bool Machine::isFull(const QString &target) const
{
    const auto session = m_context->sessions.value(target);
    return session && m_busy.value(target) >= session->concurrencyMax();
}

bool Machine::isFull(const QStringList &systems) const
{
    return std::ranges::any_of(systems, [this](const QString &system) { return isFull(system); });
}

qint64 Machine::holdMs(const QString &target) const
{
    const auto session = m_context->sessions.value(target);
    return session ? session->holdMs() : 0;
}

Result<QList<Machine::Due>> Machine::dueSteps()
{
    const Store::DatabaseTransaction together(m_context->database, Store::DatabaseTransaction::Kind::Read);
    if (const auto begun = together.ok(); !begun) {
        return std::unexpected(begun.error());
    }
    const auto now = m_context->clock.wallMs();
    auto rows = Store::EffectsStore(m_context->database).due(now, dueAtOnce);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (rows->size() == dueAtOnce) { // more than we see at once: the urgent ones must be among them
        for (const auto &kind : std::as_const(m_context->urgentKinds)) {
            const auto urgent = Store::dueOfKind(m_context->database, kind, now, dueAtOnce);
            if (!urgent) {
                return std::unexpected(urgent.error());
            }
            rows->append(*urgent);
        }
    }
    QList<Due> list;
    QSet<QByteArray> seen;
    for (const auto &row : std::as_const(*rows)) {
        if (seen.contains(row.intentId) || m_hands->contains(row.intentId)) {
            continue;
        }
        seen.insert(row.intentId);
        if (const auto known = m_waiting.constFind(row.intentId); known != m_waiting.constEnd() && known->row == row) {
            list.append({row, known->urgency, known->systems, std::nullopt});
        } else if (auto step = loadStep(*m_context, row)) {
            list.append({row, step->urgency, systemsOf(*step), *std::move(step)});
        } else {
            qCWarning(Log::effects) << "a step cannot be read:" << step.error().detail;
        }
    }
    std::ranges::stable_sort(list, {}, &Due::urgency); // by age within each
    return list;
}

Result<int> Machine::pump()
{
    m_busy.clear();
    for (const auto &targets : std::as_const(*m_hands)) {
        for (const auto &target : targets) {
            ++m_busy[target];
        }
    }
    auto due = dueSteps();
    if (!due) {
        return std::unexpected(due.error());
    }
    m_waiting.clear();
    Batches batches;
    int taken = 0;
    for (auto &[row, urgency, systems, known] : *due) {
        const bool open = batches.contains({row.target, row.operation}); // a batch takes no further room
        const bool full = isFull(systems);
        if (!known && full && !open) {
            m_waiting.insert(row.intentId, {row, urgency, systems, std::nullopt});
            continue;
        }
        const auto step = known ? Result<Step>(*std::move(known)) : loadStep(*m_context, row);
        if (!step) {
            qCWarning(Log::effects) << "a step cannot be read:" << step.error().detail;
            continue;
        }
        auto decision = decide(step->facts, step->policy, m_context->now());
        const bool network = decision.move == Move::Look || decision.move == Move::Send;
        if (network) {
            qint64 held = 0;
            for (const auto needed = neededOf(*step); const auto &system : needed) {
                held = std::max(held, holdMs(system));
            }
            if (held > 0) {
                decision = {Move::Wait, StepState::Planned, m_context->clock.wallMs() + held, "system-held"};
            } else if ((open || !full) && join(batches, *step, decision)) {
                continue;
            } else if (full) {
                m_waiting.insert(row.intentId, {row, urgency, systems, std::nullopt});
                continue;
            } else {
                for (const auto &system : std::as_const(systems)) {
                    ++m_busy[system];
                }
            }
        }
        ++taken;
        take({*step}, decision);
    }
    for (const auto &batch : std::as_const(batches)) {
        taken += static_cast<int>(batch.steps.size());
        take(batch.steps, batch.decision);
    }
    return taken;
}

void Machine::take(QList<Step> steps, Decision decision)
{
    for (const auto &step : std::as_const(steps)) { // a batch is one request
        m_hands->insert(step.row.intentId, &step == &steps.constFirst() ? systemsOf(step) : QStringList());
    }
    // A dropped Task keeps running; `hands` says when it is through.
    perform(m_context, m_hands, std::move(steps), decision);
}

bool Machine::join(Batches &batches, const Step &step, const Decision &decision)
{
    // What was sent before goes alone: one answer then is about one effect.
    const auto max = decision.move == Move::Send && step.row.tries == 0 ? batchMax(*m_context, step) : 1;
    if (max <= 1) {
        return false;
    }
    auto &batch = batches[{step.row.target, step.row.operation}];
    const bool fits = batch.steps.isEmpty()
        || (batch.steps.size() < batch.max
            && QLatin1StringView(batch.decision.reason) == QLatin1StringView(decision.reason)
            && std::ranges::none_of(batch.steps,
                                    [&](const Step &other) { return other.row.objectKey == step.row.objectKey; }));
    if (fits) {
        m_busy[step.row.target] += batch.steps.isEmpty() ? 1 : 0;
        batch.max = max;
        batch.decision = decision;
        batch.steps.append(step);
    }
    return true; // else it is due in the next turn
}

} // namespace Throughline::Flows
