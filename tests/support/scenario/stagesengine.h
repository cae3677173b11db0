// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/causes/causes.h"
#include "engine/lanes/comparison.h"
#include "engine/lanes/lanes.h"
#include "tests/support/scenario/memoryindex.h"
#include "tests/support/scenario/scenario.h"

namespace Throughline::TestSupport
{

/// The pure stages alone: correlation, lanes, causes. No store, no network.
class StagesEngine : public ScenarioEngine
{
public:
    void reset() override;
    void addSystem(const SystemStatement &system) override;
    void arrive(const Observation &observation) override;
    void setStep(const StepStatement &step) override;
    void setMode(const ModeStatement &mode) override;
    void setReadUntil(const ReadStatement &read) override;
    QString check(const Expectation &expectation) override;

private:
    QString found(const Expectation &expectation) const;
    Lanes::Outcome outcomeOf(const QString &orderKey) const;
    QList<Observation> versionsOf(const QString &orderKey) const;
    QStringList causesOf(const QString &orderKey) const;
    QString comparisonOf(const QString &orderKey, const QString &attribute) const;
    QStringList transactions() const;

    MemoryIndex m_index;
    QMap<RecordRef, QList<Observation>> m_versions;
    QMap<Correlation::KeyValue, Correlation::Conflict> m_conflicts;
    QMap<QString, QMap<QString, StepStatement>> m_steps; ///< by order key and step
    QMap<QString, qint64> m_readUntil;
    Lanes::Reference m_reference;
    bool m_observing = true;
};

} // namespace Throughline::TestSupport
