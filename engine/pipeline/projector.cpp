// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/projector.h"

#include "engine/base/json.h"
#include "engine/pipeline/gaps.h"
#include "engine/pipeline/slastage.h"
#include "engine/pipeline/stepexception.h"
#include "engine/store/querystore.h"
#include "engine/store/searchstore.h"
#include "engine/store/wishstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Pipeline
{

namespace
{

QString wordsOf(const QString &code)
{
    const auto &rules = Lanes::stateRules();
    const auto it = std::ranges::find(rules, QStringView(code),
                                      [](const Lanes::StateRule &rule) { return QStringView(QString(rule.code)); });
    return it == rules.end() ? code : QString(it->words);
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
    Known known;
    if (auto journal = queries.events(orderKey); journal) {
        known.journal = *std::move(journal);
    } else {
        return std::unexpected(journal.error());
    }
    if (!versions || !records) {
        return std::unexpected(!versions ? versions.error() : records.error());
    }

    // First: starting a flow or preparing a step changes the steps the lane machine looks at.
    if (m_advance) {
        if (const auto done = m_advance(database, orderKey, *records); !done) {
            return done;
        }
    }
    const auto steps = currentSteps(database, orderKey);
    const auto wishes = Store::WishStore(database).ofOrder(orderKey);
    if (!steps || !wishes) {
        return std::unexpected(!steps ? steps.error() : wishes.error());
    }
    known.wishes = *wishes;
    Lanes::Situation situation;
    situation.orderKey = orderKey;
    situation.versions = *versions;
    // History, and whatever no flow of ours has taken up: its gaps are for a person.
    situation.observing =
        std::ranges::none_of(*steps, [this](const CurrentStep &step) { return m_orderFlows.contains(step.flow.kind); });
    situation.readUntilMs = m_readUntil;
    situation.openGaps = openOf(gapsOf(known.journal));
    tellSteps(situation, *steps, known);
    const auto outcome = Lanes::evaluate(situation, m_reference, nullptr);
    if (const auto done = putEvents(database, orderKey, outcome.events, known); !done) {
        return done;
    }
    if (m_advance) { // a rebuild takes gaps from the journal: what had been read by then is not known any more
        if (const auto done = putGaps(database, orderKey, known.journal, outcome.findings, m_clock.wallMs()); !done) {
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
    if (const auto done = putExceptions(database, outcome.transaction, *steps, known); !done) {
        return done;
    }
    const auto exceptions = projections.exceptionsOfOrder(orderKey);
    if (!exceptions) {
        return std::unexpected(exceptions.error());
    }
    if (m_sla) {
        const SlaSituation clocks{outcome.transaction, m_rates.reportingMinor(outcome.transaction.amount),
                                  outcome.events, *records, *exceptions};
        if (const auto done = clockTransaction(database, clocks, m_reference, *m_sla); !done) {
            return done;
        }
    }
    return Store::SearchStore(database).index(outcome.transaction, *records, *exceptions);
}

/// What the lane machine is told of the steps. An undo that failed speaks through the step it was to undo, and what was
/// refused in a flow that is undone is no longer wanted.
void Projector::tellSteps(Lanes::Situation &situation, const QList<CurrentStep> &steps, const Known &known) const
{
    for (const auto &step : steps) {
        const bool dropped = step.row.state == StepState::DeadLettered && unwound(known.wishes, step.flow.id);
        if (!dropped && (!isUndo(step) || step.row.state == StepState::InDoubt || !needsPerson(step.row.state))) {
            situation.steps.append({step.step, step.row.state, step.row.updatedMs});
        }
    }
    const auto ofOrder = [&](const CurrentStep &step) { return m_orderFlows.contains(step.flow.kind); };
    situation.unwound = std::ranges::any_of(steps, ofOrder) && std::ranges::all_of(steps, [&](const CurrentStep &step) {
                            return !ofOrder(step) || unwound(known.wishes, step.flow.id);
                        });
}

Result<void> Projector::putEvents(Store::Database &database, const QString &orderKey,
                                  const QList<Lanes::BusinessEvent> &events, Known &known)
{
    QHash<QString, int> left;
    for (const auto &event : std::as_const(known.journal)) {
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
        const auto seq = projections.appendEvent(row);
        if (!seq) {
            return std::unexpected(seq.error());
        }
        row.seq = *seq;
        known.journal.append(row);
    }
    return {};
}

Result<void> Projector::putExceptions(Store::Database &database, const Transaction &transaction,
                                      const QList<CurrentStep> &steps, Known &known)
{
    const auto troubles = steps.isEmpty() ? Result<Troubles>() : troublesOf(database, transaction.orderKey);
    const auto exceptions = Store::ProjectionStore(database).exceptionsOfOrder(transaction.orderKey);
    if (!troubles || !exceptions) {
        return std::unexpected(!troubles ? troubles.error() : exceptions.error());
    }
    for (const auto &row : *exceptions) {
        known.exceptions.insert(row.item.id, row);
    }
    for (const auto &step : steps) {
        auto row = stepException(database, step, *troubles, known.wishes);
        if (!row) {
            return std::unexpected(row.error());
        }
        if (*row) {
            (*row)->item.id = exceptionId(transaction.orderKey, step.flow.id + u'/' + step.step);
            if (const auto done = put(database, transaction, **row, known); !done) {
                return done;
            }
        }
    }
    if (const auto done = putHalts(database, transaction, steps, known); !done) {
        return done;
    }
    const auto gaps = gapsOf(known.journal);
    for (auto it = gaps.begin(); it != gaps.end(); ++it) {
        Store::ExceptionRow row;
        row.item.id = exceptionId(transaction.orderKey, u"state/"_s + it.key());
        row.item.state = it->open ? ExceptionState::Open : ExceptionState::Resolved;
        row.item.openedMs = it->openedMs;
        row.resolvedMs = it->closedMs;
        row.item.failure = {it->system, u"state"_s, it.key(), wordsOf(it.key())};
        if (const auto done = put(database, transaction, row, known); !done) {
            return done;
        }
    }
    return {};
}

/// Undoing that came to a halt for a reason no step shows.
Result<void> Projector::putHalts(Store::Database &database, const Transaction &transaction,
                                 const QList<CurrentStep> &steps, Known &known)
{
    QStringList seen;
    for (const auto &step : steps) {
        if (seen.contains(step.flow.id)) {
            continue;
        }
        seen.append(step.flow.id);
        Store::ExceptionRow row;
        bool halted = false;
        for (const auto &wish : std::as_const(known.wishes)) {
            if (wish.flowId != step.flow.id) {
                continue;
            }
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
        if (row.item.openedMs > 0
            && (known.exceptions.contains(row.item.id) || row.item.state == ExceptionState::Open)) {
            if (const auto done = put(database, transaction, row, known); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> Projector::put(Store::Database &database, const Transaction &transaction, Store::ExceptionRow row,
                            const Known &known)
{
    row.item.orderKey = transaction.orderKey;
    row.customerName = transaction.customerName;
    row.entity = transaction.entity;
    row.lane = toWord(transaction.lane);
    row.amount = transaction.amount;
    row.amountReporting = m_rates.reportingMinor(transaction.amount);
    const auto it = known.exceptions.constFind(row.item.id);
    const auto before = it == known.exceptions.constEnd() ? std::nullopt : std::optional(*it);
    if (before) {
        row.dueMs = before->dueMs;
    }
    if (m_advance) {
        if (const auto met = meetWork(database, row, before, m_ownerOf, m_clock.wallMs()); !met) {
            return met;
        }
    }
    return place(database, row, before);
}

} // namespace Throughline::Pipeline
