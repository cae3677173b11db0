// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/lanes/lanes.h"
#include "engine/lanes/slaclocks.h"
#include "engine/pipeline/work.h"
#include "engine/store/effectsstore.h"
#include "engine/store/projectionstore.h"
#include "engine/store/wishstore.h"

#include <functional>
#include <memory>

namespace Throughline::Pipeline
{

/// Target of steps that are ours alone (validation): nothing is ever sent there.
inline constexpr QLatin1StringView ownTarget("throughline");

/// Rates to the reporting currency, by currency.
struct Rates {
    QString reporting; ///< "EUR"
    QString date; ///< as of
    QMap<QString, Decimal> rates; ///< one unit of the currency in the reporting currency
    /// minor units of the reporting currency; 0 for a currency without a rate
    qint64 reportingMinor(const Money &money) const;
};

/// The newest generation of a step of a transaction's flows.
struct CurrentStep {
    Store::Flow flow;
    QString step;
    int index = 0;
    Intent intent;
    Store::StepRow row;
};

/// Recomputes everything that is derived of one transaction from its records and steps, inside the caller's
/// commit: lane, state, business events, exceptions, causes, counters. Called whenever a record or a step of the
/// transaction has changed, so it is also what a rebuild runs.
class Projector
{
public:
    Projector(Clock &clock, Lanes::Reference reference, Rates rates);

    /// Called after the transaction is known, before its exceptions: starts flows and prepares steps. None in a rebuild.
    using Advance =
        std::function<Result<void>(Store::Database &, const QString &orderKey, const QList<Store::RecordRow> &)>;
    void setAdvance(Advance advance) { m_advance = std::move(advance); }

    Result<void> project(Store::Database &database, const QString &orderKey);
    /// "Every record of the role changed up to here has been read", and digested: from complete polls. What waited for it
    /// is listed by QueryStore::watchesDue.
    void setReadUntil(const QString &role, qint64 ms) { m_readUntil[role] = ms; }
    const QMap<QString, qint64> &readUntil() const { return m_readUntil; }
    /// Kinds of the flows that start on an opportunity. A transaction that none of them works on is observed: its
    /// gaps are found in state alone.
    void setOrderFlows(QStringList kinds) { m_orderFlows = std::move(kinds); }
    /// Who is to look after a new exception. None in a rebuild: what was assigned is in the journal.
    void setOwnerOf(OwnerOf ownerOf) { m_ownerOf = std::move(ownerOf); }
    /// Definitions and calendars; without them no clock is kept.
    void setSla(std::shared_ptr<const Lanes::SlaReference> sla) { m_sla = std::move(sla); }
    const Lanes::Reference &reference() const { return m_reference; }
    const Rates &rates() const { return m_rates; }

private:
    /// What the store has of one transaction, read once.
    struct Known {
        QList<Store::BusinessEvent> journal;
        QList<Store::FlowWish> wishes; ///< oldest first
        QHash<QString, Store::ExceptionRow> exceptions; ///< by id
    };
    Result<void> putEvents(Store::Database &database, const QString &orderKey,
                           const QList<Lanes::BusinessEvent> &events, Known &known);
    void tellSteps(Lanes::Situation &situation, const QList<CurrentStep> &steps, const Known &known) const;
    Result<void> putExceptions(Store::Database &database, const Transaction &transaction,
                               const QList<CurrentStep> &steps, Known &known);
    Result<void> putHalts(Store::Database &database, const Transaction &transaction, const QList<CurrentStep> &steps,
                          Known &known);
    Result<void> put(Store::Database &database, const Transaction &transaction, Store::ExceptionRow row,
                     const Known &known);

    Clock &m_clock;
    Lanes::Reference m_reference;
    Rates m_rates;
    Advance m_advance;
    OwnerOf m_ownerOf;
    std::shared_ptr<const Lanes::SlaReference> m_sla;
    QStringList m_orderFlows;
    QMap<QString, qint64> m_readUntil;
};

/// Every step's newest generation, in flow order.
Result<QList<CurrentStep>> currentSteps(Store::Database &database, const QString &orderKey);

/// Was the effect of this step seen in the target after its last send?
Result<bool> verified(Store::Database &database, const Store::StepRow &row);

/// Stable id of the exception of a step (over generations) or of a finding.
QString exceptionId(const QString &orderKey, const QString &what);

} // namespace Throughline::Pipeline
