// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectors/connector.h"
#include "engine/flows/facts.h"
#include "engine/flows/undo.h"

// What the machine does with one step. Free coroutines over a shared context; each ends with a commit.
namespace Throughline::Flows
{

Connectors::OperationInput operationInput(const Intent &intent);

/// Recomputes every transaction whose flow uses this effect, inside the caller's commit.
Result<void> projectAll(const ContextPtr &context, Store::Database &database, const QByteArray &intentId,
                        const QString &orderKey);

/// Inside the caller's commit: moves a step and everything derived from it. Errors are EffectsStore::transition's.
Result<void> moveStep(const ContextPtr &context, Store::Database &database, const Step &step, Store::Move move);

/// Inside the caller's commit: the step that this intent undoes is due again.
Result<void> wakeUndone(Store::Database &database, const Intent &intent);

/// What a look at the target found, weighed.
struct Looked {
    TargetCheck check = TargetCheck::CannotTell;
    QString evidence; ///< "asked ...: NS-44817, equal" in plain words, vendor's words on failure
    QList<Connectors::Found> found;
    QList<Connectors::FieldDifference> differences;
    qint64 witnessMs = 0;
    qint64 askedMs = 0;
    qint64 askedBootMs = 0;
    qint64 seenSeq = 0; ///< of the newest arrival when it was asked
    QByteArray reply; ///< raw bytes of the look, kept as evidence
    QString job; ///< what an accepted job said: "running", "done", "failed"; empty = it was not asked
    QJsonObject toJson() const;
};

/// Asks the target, writes nothing: used by the machine and by the dry run of a plan.
/// `lastSentMs` 0: nothing of ours was ever sent, so look-alikes count and a witness is not needed.
/// An intent that undoes another is looked for by that one's reference: nothing live left is PresentEqual.
QCoro::Task<Looked> askTarget(ContextPtr context, Intent intent, qint64 lastSentMs);
/// The same; what could not tell is asked once more, so that one lost answer leaves nothing out of a plan.
QCoro::Task<Looked> askTargetTwice(ContextPtr context, Intent intent, qint64 lastSentMs);
/// As it is kept of an intent.
Store::LookRow lookRow(const Context &context, const QByteArray &intentId, const Looked &looked);
/// Is the record `targetId` that this intent made gone? Absent: it shows as no longer live, or is absent with a witness
/// younger than `sinceMs` and than the record, whoever made it. PresentEqual: still live, and it is the one.
/// PresentDifferent: changed, another, or several.
QCoro::Task<Looked> askGone(ContextPtr context, Intent intent, QString targetId, qint64 sinceMs);

/// askTarget, then the look and its evidence are committed and the step is due again.
QCoro::Task<void> look(ContextPtr context, Step step);
/// Commits one attempt for these steps, sends it, commits what came of each. Several are one operation whose profile
/// declares `batch`, each on its first send.
QCoro::Task<void> send(ContextPtr context, QList<Step> steps, QString reason);
/// Commits a change of state that needs no network.
QCoro::Task<void> go(ContextPtr context, Step step, StepState to, QString reason);
/// Puts the step off.
QCoro::Task<void> putOff(ContextPtr context, Step step, qint64 atMs, QString reason);

} // namespace Throughline::Flows
