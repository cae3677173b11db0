// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/effects.h"
#include "engine/model/exception.h"
#include "engine/model/observation.h"

#include <QList>
#include <QString>

#include <variant>

// Scenario files (tests/scenarios/*.scn): what arrives, and what must hold. One statement per line, '#' starts a
// comment; JSON may go on over several lines. tests/scenarios/README.md describes the format.
namespace Throughline::TestSupport
{

/// system <id> <role>
struct SystemStatement {
    QString system;
    QString role;
};
/// at <time> <system> <NativeType> <id> [as-of <time>] {canonical object} | deleted
struct Arrival {
    Observation observation; ///< seq is given by the runner
};
/// at <time> step <order key> <step> <state> [<code> <words ...>]
struct StepStatement {
    QString orderKey;
    QString step;
    StepState state = StepState::Planned;
    qint64 atMs = 0;
    Failure failure;
};
/// operate | observe
struct ModeStatement {
    bool observing = true;
};
/// read <role> until <time>
struct ReadStatement {
    QString role;
    qint64 untilMs = 0;
};
/// expect [no] <what> <words ...>
struct Expectation {
    bool negated = false;
    QString what;
    QStringList words;
};

struct Statement {
    int line = 0;
    QString text; ///< as written
    std::variant<SystemStatement, Arrival, StepStatement, ModeStatement, ReadStatement, Expectation> content;
};

struct Scenario {
    QString title; ///< first comment line
    bool anyOrder = false; ///< "order any": the end must be the same for every order of arrival
    QList<Statement> statements;
};

/// Errors: BadInput with "line N: ...".
Result<Scenario> parseScenario(const QString &text);

/// What runs a scenario. The runner knows nothing of how: pure stages, or the whole engine on an estate.
class ScenarioEngine
{
public:
    virtual ~ScenarioEngine() = default;
    virtual void reset() = 0;
    virtual void addSystem(const SystemStatement &system) = 0;
    virtual void arrive(const Observation &observation) = 0;
    virtual void setStep(const StepStatement &step) = 0;
    virtual void setMode(const ModeStatement &mode) = 0;
    virtual void setReadUntil(const ReadStatement &read) = 0;
    /// Empty when it holds (a negated one: when it does not), else what is there instead.
    virtual QString check(const Expectation &expectation) = 0;
};

/// Runs it as written and, with "order any", in `permutations` other orders of arrival, each with repetitions,
/// checking the expectations after the last arrival. Empty, or the first failure as "line N: <text>: <what is there>".
QString runScenario(const Scenario &scenario, ScenarioEngine &engine, int permutations = 20);

} // namespace Throughline::TestSupport
