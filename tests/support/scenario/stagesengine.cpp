// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scenario/stagesengine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::TestSupport
{

void StagesEngine::reset()
{
    *this = StagesEngine();
}

void StagesEngine::addSystem(const SystemStatement &system)
{
    m_reference.roleOfSystem.insert(system.system, system.role);
}

void StagesEngine::arrive(const Observation &observation)
{
    m_versions[observation.record].append(observation);
    const auto result = Correlation::correlate(observation, m_index);
    m_index.apply(result);
    for (const auto &value : result.examined) {
        m_conflicts.remove(value);
    }
    for (const auto &conflict : result.conflicts) {
        m_conflicts.insert(conflict.value, conflict);
    }
}

void StagesEngine::setStep(const StepStatement &step)
{
    m_steps[step.orderKey][step.step] = step;
}

void StagesEngine::setMode(const ModeStatement &mode)
{
    m_observing = mode.observing;
}

void StagesEngine::setReadUntil(const ReadStatement &read)
{
    m_readUntil[read.role] = read.untilMs;
}

QList<Observation> StagesEngine::versionsOf(const QString &orderKey) const
{
    QList<Observation> versions;
    QStringList customers;
    const auto records = m_index.records();
    for (const auto &record : records) {
        if (record.orderKey == orderKey) {
            versions += m_versions[record.record];
            customers += {record.keys.value(u"customer_ref"_s), record.keys.value(u"stripe_customer"_s)};
        }
    }
    for (const auto &record : records) {
        const auto names = QStringList{record.keys.value(u"customer_ref"_s), record.keys.value(u"stripe_customer"_s)};
        if (record.kind == ObjectKind::Customer && std::ranges::any_of(names, [&](const QString &name) {
                return !name.isEmpty() && customers.contains(name);
            })) {
            versions += m_versions[record.record];
        }
    }
    return versions;
}

Lanes::Outcome StagesEngine::outcomeOf(const QString &orderKey) const
{
    Lanes::Situation situation{
        .orderKey = orderKey, .versions = versionsOf(orderKey), .observing = m_observing, .readUntilMs = m_readUntil};
    for (const auto list = m_steps.value(orderKey); const auto &step : list) {
        situation.steps.append({step.step, step.state, step.atMs});
    }
    situation.otherException =
        std::ranges::any_of(m_conflicts, [&](const auto &conflict) { return conflict.orderKeys.contains(orderKey); });
    return Lanes::evaluate(situation, m_reference);
}

QStringList StagesEngine::causesOf(const QString &orderKey) const
{
    QStringList titles;
    for (const auto list = outcomeOf(orderKey).findings; const auto &finding : list) {
        titles.append(Causes::causeOf(finding.failure).title);
    }
    for (const auto list = m_steps.value(orderKey); const auto &step : list) {
        if (!step.failure.code.isEmpty()) {
            titles.append(Causes::causeOf(step.failure).title);
        }
    }
    return titles;
}

QString StagesEngine::comparisonOf(const QString &orderKey, const QString &attribute) const
{
    const auto comparison = Lanes::compare(versionsOf(orderKey), m_reference);
    const auto row = std::ranges::find(comparison.rows, attribute, &Lanes::Comparison::Row::attribute);
    return row != comparison.rows.end() && row->differs ? u"differs"_s : u"same"_s;
}

QStringList StagesEngine::transactions() const
{
    QStringList orderKeys;
    for (const auto list = m_index.records(); const auto &record : list) {
        if (!record.orderKey.isEmpty()) {
            orderKeys.append(record.orderKey);
        }
    }
    orderKeys.sort();
    orderKeys.removeDuplicates();
    return orderKeys;
}

QString StagesEngine::check(const Expectation &expectation)
{
    // what is expected, as one of the words that are there
    const auto there = found(expectation).split(u'\n', Qt::SkipEmptyParts);
    const auto wanted = expectation.words.sliced(std::min<qsizetype>(1, expectation.words.size())).join(u' ');
    const bool holds = wanted.isEmpty() ? !there.isEmpty() : there.contains(wanted);
    return holds != expectation.negated ? QString()
                                        : u"there is: "_s + (there.isEmpty() ? u"nothing"_s : there.join(u", "_s));
}

QString StagesEngine::found(const Expectation &expectation) const
{
    const auto &what = expectation.what;
    const auto subject = expectation.words.value(0);
    if (what == "transactions"_L1) {
        return u"-\n"_s + QString::number(transactions().size()); // expect transactions = N
    }
    if (what == "waits"_L1 || what == "record"_L1) {
        const auto parts = subject.split(u'/');
        const auto record = m_index.record({parts.value(0), parts.value(1), parts.value(2)});
        const auto orderKey = record ? record->orderKey : u"nowhere"_s;
        return what == "record"_L1 ? orderKey : orderKey.isEmpty() ? u"waits"_s : QString();
    }
    if (what == "conflict"_L1) {
        QStringList lines;
        for (const auto &conflict : m_conflicts) {
            if (conflict.orderKeys.contains(subject)) {
                lines += conflict.orderKeys;
            }
        }
        return lines.join(u'\n');
    }
    const auto outcome = outcomeOf(subject);
    const auto &transaction = outcome.transaction;
    QStringList lines;
    if (what == "lane"_L1) {
        return toWord(transaction.lane);
    }
    if (what == "state"_L1) {
        return toWord(transaction.state);
    }
    if (what == "customer"_L1) {
        return transaction.customerName;
    }
    if (what == "entity"_L1) {
        return transaction.entity;
    }
    if (what == "amount"_L1) {
        return transaction.amount.amount.toString() + u' ' + transaction.amount.currency;
    }
    if (what == "event"_L1) {
        std::ranges::transform(outcome.events, std::back_inserter(lines), &Lanes::BusinessEvent::type);
    } else if (what == "exception"_L1) {
        std::ranges::transform(outcome.findings, std::back_inserter(lines), &Lanes::Finding::code);
    } else if (what == "missing"_L1) {
        std::ranges::transform(
            outcome.expected, std::back_inserter(lines),
            [](const Lanes::Expected &expected) -> QString { return expected.role + u' ' + toWord(expected.kind); });
    } else if (what == "cause"_L1) {
        lines = causesOf(subject);
    } else if (what == "attribute"_L1) {
        const auto attribute = expectation.words.value(1);
        lines = {attribute + u' ' + comparisonOf(subject, attribute)};
    } else {
        return u"no such expectation: "_s + what;
    }
    return lines.join(u'\n');
}

} // namespace Throughline::TestSupport
