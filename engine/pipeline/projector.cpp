// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/projector.h"

#include "engine/base/json.h"
#include "engine/causes/causes.h"
#include "engine/pipeline/slastage.h"
#include "engine/store/querystore.h"
#include "engine/store/searchstore.h"
#include "engine/store/wishstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Pipeline
{

namespace
{

bool needsPerson(StepState state)
{
    return state == StepState::DeadLettered || state == StepState::Differs || state == StepState::InDoubt
        || state == StepState::CompensationFailed;
}

bool isOver(StepState state)
{
    return state == StepState::Succeeded || state == StepState::Cancelled || state == StepState::ResolvedManually
        || state == StepState::Compensated;
}

bool isUndo(const CurrentStep &step)
{
    return step.intent.input.contains(undoKey);
}

/// Says this state of the step that a person is needed? An undo that failed is told by the step it was to undo.
bool asksPerson(const CurrentStep &step, StepState state)
{
    return isUndo(step) ? state == StepState::InDoubt : needsPerson(state);
}

/// Was the flow undone? Then what was refused in it is no longer wanted.
Result<bool> unwound(Store::Database &database, const QString &flowId)
{
    const auto wish = Store::WishStore(database).newest(flowId);
    return wish.transform([](const auto &newest) { return newest && newest->wanted == "unwound"_L1; });
}

constexpr QLatin1StringView gapOpened("gap.opened:");
constexpr QLatin1StringView gapClosed("gap.closed:");

struct Gap {
    bool open = false;
    QString system;
    qint64 openedMs = 0;
    qint64 closedMs = 0;
};

/// Gaps by code, as the journal of events tells them.
Result<QMap<QString, Gap>> gapsOf(Store::Database &database, const QString &orderKey)
{
    auto events = Store::QueryStore(database).events(orderKey);
    if (!events) {
        return std::unexpected(events.error());
    }
    std::ranges::sort(*events, {}, &Store::BusinessEvent::seq); // a gap is dated by its fact, opened when it was seen
    QMap<QString, Gap> gaps;
    for (const auto &event : std::as_const(*events)) {
        if (event.type.startsWith(gapOpened)) {
            gaps[event.type.sliced(gapOpened.size())] = {true, event.system, event.atMs, 0};
        } else if (event.type.startsWith(gapClosed)) {
            auto &gap = gaps[event.type.sliced(gapClosed.size())];
            gap.open = false;
            gap.closedMs = event.atMs;
        }
    }
    return gaps;
}

/// Gaps seen in state alone open and close by events of the journal. `gaps`: as they were.
Result<void> putGaps(Store::Database &database, const QString &orderKey, QMap<QString, Gap> gaps,
                     const QList<Lanes::Finding> &findings, qint64 nowMs)
{
    Store::ProjectionStore projections(database);
    const auto append = [&](const QString &type, const QString &system, qint64 atMs) -> Result<void> {
        Store::BusinessEvent row;
        row.orderKey = orderKey;
        row.type = type;
        row.atMs = atMs;
        row.system = system;
        return projections.appendEvent(row).transform([](qint64) { });
    };
    for (const auto &finding : findings) {
        if (!gaps.take(finding.code).open) {
            if (const auto done = append(gapOpened + finding.code, finding.failure.system, finding.sinceMs); !done) {
                return done;
            }
        }
    }
    for (auto it = gaps.begin(); it != gaps.end(); ++it) {
        if (it->open) {
            if (const auto done = append(gapClosed + it.key(), it->system, nowMs); !done) {
                return done;
            }
        }
    }
    return {};
}

QStringList openOf(const QMap<QString, Gap> &gaps)
{
    QStringList open;
    for (auto it = gaps.begin(); it != gaps.end(); ++it) {
        if (it->open) {
            open.append(it.key());
        }
    }
    return open;
}

QString wordsOf(const QString &code)
{
    const auto &rules = Lanes::stateRules();
    const auto it = std::ranges::find(rules, QStringView(code),
                                      [](const Lanes::StateRule &rule) { return QStringView(QString(rule.code)); });
    return it == rules.end() ? code : QString(it->words);
}

/// The exception of one step over all its generations, from its journal alone, so that a rebuild finds the same.
/// nullopt: it never needed a person.
Result<std::optional<Store::ExceptionRow>> stepException(Store::Database &database, const CurrentStep &step)
{
    Store::EffectsStore effects(database);
    const auto generations =
        step.intent.generation > 0 ? effects.generations(step.intent) : Result<QList<Intent>>({step.intent});
    if (!generations) {
        return std::unexpected(generations.error());
    }
    std::optional<Store::ExceptionRow> row;
    for (const auto &generation : *generations) {
        const auto history = effects.history(generation.id);
        if (!history) {
            return std::unexpected(history.error());
        }
        for (const auto &move : *history) {
            if (!asksPerson(step, move.to)) {
                continue;
            }
            if (!row) {
                row.emplace();
                row->item.openedMs = move.atMs;
            }
            row->item.failure = {step.intent.target, step.intent.operation,
                                 move.code.isEmpty() ? move.reason : move.code,
                                 move.message.isEmpty() ? move.detail : move.message};
        }
    }
    if (!row) {
        return row;
    }
    row->item.intentId = step.row.intentId;
    row->item.tries = step.row.tries;
    row->stepState = step.row.state;
    const auto undone = unwound(database, step.flow.id);
    if (!undone) {
        return std::unexpected(undone.error());
    }
    const bool dropped = *undone && step.row.state == StepState::DeadLettered;
    if (asksPerson(step, step.row.state) && !dropped) {
        return row;
    }
    // Closed by proof or by a person's decision; until then it reads "re-sent, unverified".
    const bool decided = dropped || step.row.state == StepState::ResolvedManually
        || step.row.state == StepState::Cancelled || step.row.state == StepState::Compensated
        || (isUndo(step) && step.row.state == StepState::DeadLettered);
    const bool cannotBeRead = step.intent.target == ownTarget || step.intent.capability == Capability::None;
    const auto proof = verified(database, step.row);
    if (!proof) {
        return std::unexpected(proof.error());
    }
    const bool closed = decided || (isOver(step.row.state) && (*proof || cannotBeRead));
    row->item.state = closed ? ExceptionState::Resolved : ExceptionState::Resent;
    row->resolvedMs = closed ? step.row.updatedMs : 0;
    return row;
}

} // namespace

qint64 Rates::reportingMinor(const Money &money) const
{
    if (money.isNull()) {
        return 0;
    }
    if (money.currency == reporting) {
        return Store::minorUnits(money);
    }
    const auto rate = rates.constFind(money.currency);
    if (rate == rates.constEnd()) {
        return 0;
    }
    return Store::minorUnits({money.amount * *rate, reporting});
}

Result<QList<CurrentStep>> currentSteps(Store::Database &database, const QString &orderKey)
{
    Store::EffectsStore effects(database);
    const auto flows = effects.flowsOfOrder(orderKey);
    if (!flows) {
        return std::unexpected(flows.error());
    }
    QList<CurrentStep> list;
    for (const auto &flow : *flows) {
        const auto links = effects.stepsOfFlow(flow.id);
        if (!links) {
            return std::unexpected(links.error());
        }
        QMap<int, CurrentStep> newest; // a later row of the same index is a newer generation
        for (const auto &link : *links) {
            const auto intent = effects.intent(link.intentId);
            const auto row = effects.step(link.intentId);
            if (!intent || !row) {
                return std::unexpected(intent ? row.error() : intent.error());
            }
            if (*intent && *row) {
                newest[link.index] = {flow, link.step, link.index, **intent, **row};
            }
        }
        list.append(newest.values());
    }
    return list;
}

Result<bool> verified(Store::Database &database, const Store::StepRow &row)
{
    const auto looks = Store::EffectsStore(database).looks(row.intentId);
    if (!looks) {
        return std::unexpected(looks.error());
    }
    return std::ranges::any_of(*looks, [&](const Store::LookRow &look) {
        return look.check == TargetCheck::PresentEqual && look.askedMs >= row.lastSentMs;
    });
}

QString exceptionId(const QString &orderKey, const QString &what)
{
    const QByteArray text = orderKey.toUtf8() + '\n' + what.toUtf8();
    return QString::fromLatin1(sha256Hex(text).left(20));
}

Projector::Projector(Clock &clock, Lanes::Reference reference, Rates rates)
    : m_clock(clock), m_reference(std::move(reference)), m_rates(std::move(rates))
{
}

Result<void> Projector::project(Store::Database &database, const QString &orderKey)
{
    Store::ProjectionStore projections(database);
    Store::QueryStore queries(database);
    const auto versions = queries.observations(orderKey);
    const auto records = projections.recordsOfOrder(orderKey);
    const auto gaps = gapsOf(database, orderKey);
    for (const auto &error :
         {versions ? Error{} : versions.error(), records ? Error{} : records.error(), gaps ? Error{} : gaps.error()}) {
        if (error != Error{}) {
            return std::unexpected(error);
        }
    }

    // First: starting a flow or preparing a step changes the steps the lane machine looks at.
    if (m_advance) {
        if (const auto done = m_advance(database, orderKey, *records); !done) {
            return done;
        }
    }
    const auto steps = currentSteps(database, orderKey);
    if (!steps) {
        return std::unexpected(steps.error());
    }
    Lanes::Situation situation;
    situation.orderKey = orderKey;
    situation.versions = *versions;
    // History, and whatever no flow of ours has taken up: its gaps are for a person.
    situation.observing =
        std::ranges::none_of(*steps, [this](const CurrentStep &step) { return m_orderFlows.contains(step.flow.kind); });
    situation.readUntilMs = m_readUntil;
    situation.openGaps = openOf(*gaps);
    if (const auto told = tellSteps(database, situation, *steps); !told) {
        return told;
    }
    const auto outcome = Lanes::evaluate(situation, m_reference, nullptr);
    if (const auto done = putEvents(database, orderKey, outcome.events); !done) {
        return done;
    }
    if (m_advance) { // a rebuild takes gaps from the journal: what had been read by then is not known any more
        if (const auto done = putGaps(database, orderKey, *gaps, outcome.findings, m_clock.wallMs()); !done) {
            return done;
        }
    }
    if (const auto done =
            projections.putTransaction(outcome.transaction, m_rates.reportingMinor(outcome.transaction.amount));
        !done) {
        return done;
    }
    QMap<QString, qint64> watches;
    for (const auto &watch : outcome.watches) {
        watches.insert(watch.role, watch.dueMs);
    }
    if (const auto done = projections.putWatches(orderKey, watches); !done) {
        return done;
    }
    if (const auto done = putExceptions(database, outcome.transaction, *steps); !done) {
        return done;
    }
    if (m_sla) {
        const SlaSituation clocks{outcome.transaction, m_rates.reportingMinor(outcome.transaction.amount), outcome.events,
                                  *records};
        if (const auto done = clockTransaction(database, clocks, m_reference, *m_sla); !done) {
            return done;
        }
    }
    return projections.exceptionsOfOrder(orderKey).and_then([&](const QList<Store::ExceptionRow> &exceptions) {
        return Store::SearchStore(database).index(outcome.transaction, *records, exceptions);
    });
}

/// What the lane machine is told of the steps. An undo that failed speaks through the step it was to undo, and what was
/// refused in a flow that is undone is no longer wanted.
Result<void> Projector::tellSteps(Store::Database &database, Lanes::Situation &situation,
                                  const QList<CurrentStep> &steps) const
{
    QMap<QString, bool> undone;
    for (const auto &step : steps) {
        if (!undone.contains(step.flow.id)) {
            const auto known = unwound(database, step.flow.id);
            if (!known) {
                return std::unexpected(known.error());
            }
            undone[step.flow.id] = *known;
        }
        const bool dropped = step.row.state == StepState::DeadLettered && undone[step.flow.id];
        if (!dropped && (!isUndo(step) || step.row.state == StepState::InDoubt || !needsPerson(step.row.state))) {
            situation.steps.append({step.step, step.row.state, step.row.updatedMs});
        }
    }
    const auto ofOrder = [&](const CurrentStep &step) { return m_orderFlows.contains(step.flow.kind); };
    situation.unwound = std::ranges::any_of(steps, ofOrder)
        && std::ranges::all_of(steps, [&](const CurrentStep &step) { return !ofOrder(step) || undone[step.flow.id]; });
    return {};
}

Result<void> Projector::putEvents(Store::Database &database, const QString &orderKey,
                                  const QList<Lanes::BusinessEvent> &events)
{
    const auto known = Store::QueryStore(database).events(orderKey);
    if (!known) {
        return std::unexpected(known.error());
    }
    QHash<QString, int> left;
    for (const auto &event : *known) {
        ++left[event.type + u'\n' + event.system];
    }
    Store::ProjectionStore projections(database);
    for (const auto &event : events) {
        if (left[event.type + u'\n' + event.record.system]-- > 0) {
            continue;
        }
        Store::BusinessEvent row;
        row.orderKey = orderKey;
        row.type = event.type;
        row.atMs = event.atMs;
        row.system = event.record.system;
        if (const auto done = projections.appendEvent(row); !done) {
            return std::unexpected(done.error());
        }
    }
    return {};
}

Result<void> Projector::putExceptions(Store::Database &database, const Transaction &transaction,
                                      const QList<CurrentStep> &steps)
{
    const auto gaps = gapsOf(database, transaction.orderKey);
    if (!gaps) {
        return std::unexpected(gaps.error());
    }
    for (const auto &step : steps) {
        auto row = stepException(database, step);
        if (!row) {
            return std::unexpected(row.error());
        }
        if (*row) {
            (*row)->item.id = exceptionId(transaction.orderKey, step.flow.id + u'/' + step.step);
            if (const auto done = put(database, transaction, **row); !done) {
                return done;
            }
        }
    }
    if (const auto done = putHalts(database, transaction, steps); !done) {
        return done;
    }
    for (auto it = gaps->begin(); it != gaps->end(); ++it) {
        Store::ExceptionRow row;
        row.item.id = exceptionId(transaction.orderKey, u"state/"_s + it.key());
        row.item.state = it->open ? ExceptionState::Open : ExceptionState::Resolved;
        row.item.openedMs = it->openedMs;
        row.resolvedMs = it->closedMs;
        row.item.failure = {it->system, u"state"_s, it.key(), wordsOf(it.key())};
        if (const auto done = put(database, transaction, row); !done) {
            return done;
        }
    }
    return {};
}

/// Undoing that came to a halt for a reason no step shows.
Result<void> Projector::putHalts(Store::Database &database, const Transaction &transaction,
                                 const QList<CurrentStep> &steps)
{
    QStringList seen;
    for (const auto &step : steps) {
        if (seen.contains(step.flow.id)) {
            continue;
        }
        seen.append(step.flow.id);
        const auto wishes = Store::WishStore(database).ofFlow(step.flow.id);
        if (!wishes) {
            return std::unexpected(wishes.error());
        }
        Store::ExceptionRow row;
        bool halted = false;
        for (const auto &wish : *wishes) {
            if (wish.wanted == "stopped"_L1) {
                row.item.openedMs = row.item.openedMs > 0 ? row.item.openedMs : wish.atMs;
                row.item.failure = {ownTarget, u"flow.compensate"_s, u"undoing-stopped"_s, wish.reason};
            }
            halted = wish.wanted == "stopped"_L1 || (halted && wish.wanted == "approved"_L1);
            row.resolvedMs = wish.atMs;
        }
        const bool told = std::ranges::any_of(steps, [&](const CurrentStep &other) {
            return other.flow.id == step.flow.id && other.row.state != StepState::DeadLettered
                && asksPerson(other, other.row.state);
        });
        row.item.id = exceptionId(transaction.orderKey, step.flow.id + u"/undoing"_s);
        row.item.state = halted && !told ? ExceptionState::Open : ExceptionState::Resolved;
        row.resolvedMs = row.item.state == ExceptionState::Resolved ? row.resolvedMs : 0;
        const auto known = Store::ProjectionStore(database).exception(row.item.id);
        if (!known) {
            return std::unexpected(known.error());
        }
        if (row.item.openedMs > 0 && (*known || row.item.state == ExceptionState::Open)) {
            if (const auto done = put(database, transaction, row); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> Projector::put(Store::Database &database, const Transaction &transaction, Store::ExceptionRow row)
{
    Store::ProjectionStore projections(database);
    row.item.orderKey = transaction.orderKey;
    row.customerName = transaction.customerName;
    row.entity = transaction.entity;
    row.lane = toWord(transaction.lane);
    row.amount = transaction.amount;
    row.amountReporting = m_rates.reportingMinor(transaction.amount);
    const auto known = projections.exception(row.item.id);
    if (!known) {
        return std::unexpected(known.error());
    }
    if (*known) {
        row.dueMs = (*known)->dueMs;
    }
    if (m_advance) {
        if (const auto met = meetWork(database, row, *known, m_ownerOf, m_clock.wallMs()); !met) {
            return met;
        }
    }
    return place(database, row, *known);
}

} // namespace Throughline::Pipeline
