// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scenario/scenario.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace Throughline::TestSupport
{

namespace
{

class Player
{
public:
    explicit Player(ScenarioEngine &engine)
        : m_engine(engine)
    {
        m_engine.reset();
    }

    /// Empty, or why it failed.
    QString play(const Statement &statement)
    {
        m_statement = &statement;
        return std::visit([this](const auto &content) { return one(content); }, statement.content);
    }

private:
    QString one(const SystemStatement &system) { return m_engine.addSystem(system), QString(); }
    QString one(const StepStatement &step) { return m_engine.setStep(step), QString(); }
    QString one(const ModeStatement &mode) { return m_engine.setMode(mode), QString(); }
    QString one(const ReadStatement &read) { return m_engine.setReadUntil(read), QString(); }
    QString one(const Arrival &arrival)
    {
        auto observation = arrival.observation;
        observation.seq = ++m_seq;
        m_engine.arrive(observation);
        return {};
    }
    QString one(const Expectation &expectation)
    {
        const auto found = m_engine.check(expectation);
        return found.isEmpty() ? found : u"line %1: %2: %3"_s.arg(m_statement->line).arg(m_statement->text, found);
    }

    ScenarioEngine &m_engine;
    const Statement *m_statement = nullptr;
    qint64 m_seq = 0;
};

/// The arrivals shuffled, some of them twice, then the expectations that stand after the last arrival as written.
QList<Statement> permuted(const Scenario &scenario, unsigned seed)
{
    std::mt19937 dice(seed);
    QList<Statement> arrivals;
    QList<Statement> rest;
    qsizetype last = 0;
    for (qsizetype i = 0; i < scenario.statements.size(); ++i) {
        const auto &statement = scenario.statements[i];
        if (std::holds_alternative<Arrival>(statement.content)) {
            last = i;
            arrivals.append(statement);
            if (dice() % 3 == 0) {
                arrivals.append(statement);
            }
        }
    }
    std::ranges::shuffle(arrivals, dice);
    QList<Statement> before;
    for (qsizetype i = 0; i < scenario.statements.size(); ++i) {
        const auto &statement = scenario.statements[i];
        const bool expects = std::holds_alternative<Expectation>(statement.content);
        if (!expects && !std::holds_alternative<Arrival>(statement.content)) {
            before.append(statement);
        } else if (expects && i > last) {
            rest.append(statement);
        }
    }
    return before + arrivals + rest;
}

} // namespace

QString runScenario(const Scenario &scenario, ScenarioEngine &engine, int permutations)
{
    Player straight(engine);
    for (const auto &statement : scenario.statements) {
        if (const auto failed = straight.play(statement); !failed.isEmpty()) {
            return failed;
        }
    }
    for (int i = 1; scenario.anyOrder && i <= permutations; ++i) {
        Player crooked(engine);
        for (const auto list = permuted(scenario, static_cast<unsigned>(i)); const auto &statement : list) {
            if (const auto failed = crooked.play(statement); !failed.isEmpty()) {
                return u"in order %1, %2"_s.arg(i).arg(failed);
            }
        }
    }
    return {};
}

} // namespace Throughline::TestSupport
