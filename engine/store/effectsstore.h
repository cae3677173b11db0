// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/effects.h"
#include "engine/model/observation.h"
#include "engine/store/lease.h"
#include "engine/store/times.h"

#include <QList>
#include <QMap>

namespace Throughline::Store
{

/// One business fact being carried through the systems.
struct Flow {
    qint64 seq = 0;
    QString id;
    QString orderKey;
    QString kind; ///< "quote-to-cash"
    QString businessKey;
    QString businessVersion;
    qint64 startedMs = 0;
    qint64 triggerInboxSeq = 0;
    QString mode; ///< "operate" or "observe"
    QJsonObject input;
};

struct FlowStep {
    QString flowId;
    int index = 0;
    QString step; ///< "erp-order"
    QByteArray intentId; ///< newest generation last
};

/// The current state of a step (a projection of its transitions).
struct StepRow {
    QByteArray intentId;
    qint64 intentSeq = 0;
    QString orderKey;
    QString target;
    QString objectKey;
    QString operation;
    StepState state = StepState::Planned;
    int fence = 0;
    int generation = 0;
    int tries = 0;
    qint64 firstSentMs = 0; ///< of the first attempt: a key's age counts from here, never from the last
    qint64 firstSentBootMs = 0;
    qint64 lastSentMs = 0;
    qint64 lastAttemptSeq = 0;
    qint64 nextAtMs = 0; ///< due then; `never` = only an event moves it
    QString nextReason; ///< "horizon", "back-off", "earlier-step", "observe" …
    QString targetId;
    QString lastCode;
    QString lastMessage;
    qint64 updatedMs = 0;
    bool operator==(const StepRow &) const = default;
};

/// A step of a flow with its effect and its state.
struct LinkedStep {
    FlowStep link;
    Intent intent;
    StepRow row;
};

/// What a finished step of a flow made.
struct FinishedStep {
    QString flowId;
    QString step;
    QByteArray intentId;
    QString target;
    QString reference;
    StepRow row; ///< state and target id alone
};

/// "Nothing newer than what I looked at": observations of these records, or of any record of this order, after
/// `afterSeq` refuse the attempt (Stale).
struct SeenUpTo {
    qint64 afterSeq = 0; ///< highest observation seq known when the target was looked at
    QString orderKey; ///< empty = not asked
    QList<RecordRef> records;
};

struct AttemptDraft {
    LeaseToken lease; ///< checked in the same transaction
    QList<QByteArray> intentIds; ///< a batch has n
    std::optional<SeenUpTo> seen;
    QString system;
    qint64 createdMs = 0;
    qint64 createdBootMs = 0;
    QString bootId; ///< of the machine's boot that createdBootMs counts in
    qint64 sendByBootMs = 0;
    qint64 timeoutMs = 0;
    QByteArray method;
    QString url; ///< without credentials
    QByteArray body; ///< without secrets; stored by content
    QString media = QStringLiteral("application/json");
    QString key; ///< idempotency key sent, if any
    QString engineId;
    QString planId;
    QByteArray planHash;
};

/// A committed attempt as read back.
struct AttemptRow {
    qint64 seq = 0;
    QList<QPair<QByteArray, int>> intents; ///< intent id, the step's fence after this attempt
    QString system;
    qint64 createdMs = 0;
    qint64 createdBootMs = 0;
    QString bootId;
    qint64 sendByBootMs = 0;
    qint64 timeoutMs = 0;
    QByteArray method;
    QString url;
    QByteArray bodyHash;
    QString key;
    QString engineId;
    qint64 leaseFence = 0; ///< of the engine lease it was made under: one life of one engine
    QString planId;
    QByteArray planHash;
};

/// A change of state asked for. What is left unset keeps its value in the step.
struct Move {
    QByteArray intentId;
    StepState from = StepState::Planned;
    StepState to = StepState::Planned;
    std::optional<int> fence; ///< set by everything that acts on behalf of an attempt; must be the step's newest
    qint64 atMs = 0;
    qint64 attemptSeq = 0;
    QString reason; ///< word of the guard in effects.yaml that allowed it
    QString detail; ///< words for people
    qint64 inboxSeq = 0; ///< evidence
    qint64 commandSeq = 0; ///< person's command, if any
    QString targetId; ///< non-empty replaces
    QString code; ///< vendor's code; code and message replace the step's when one of them is set,
    QString message; ///< vendor's words; succeeded and compensated clear them
    qint64 nextAtMs = 0; ///< when the pump looks again; 0 = at once
    QString nextReason;
};

struct TransitionRow : Move {
    qint64 seq = 0;
};

struct LookRow {
    qint64 seq = 0;
    QByteArray intentId;
    qint64 askedMs = 0;
    qint64 askedBootMs = 0;
    QString bootId;
    TargetCheck check = TargetCheck::NotAsked;
    QJsonObject found; ///< {"records":[…], "evidence":"…"}
    qint64 inboxSeq = 0;
    qint64 witnessMs = 0; ///< newest change the same query could see
    qint64 seenSeq = 0; ///< of the newest arrival when it was asked; 0 = not known, so everything came after it
};

template<typename Id>
struct Ensured {
    Id id; ///< of the row that is there now
    bool isNew = false;
};

/// Flows, intents, attempts, looks and transitions: intent → attempt → observation → verdict.
/// Each method is one transaction of its own, or a savepoint inside the caller's.
class EffectsStore
{
public:
    explicit EffectsStore(Database &database)
        : m_database(database)
    {
    }

    /// Starts once per (kind, business key, business version); later callers get the id of the first.
    Result<Ensured<QString>> ensureFlow(const Flow &flow);
    Result<void> addFlowStep(const FlowStep &step); ///< idempotent
    /// Two flows that need the same effect share one intent. A new one starts as `planned`, due at `nextAtMs`.
    Result<Ensured<QByteArray>> ensureIntent(const Intent &intent, qint64 nextAtMs = 0, const QString &nextReason = {});

    /// Commits one send before its first byte leaves: checks lease (LeaseLost), state edges to in-flight
    /// (ForbiddenTransition), that nothing newer was observed (Stale), that no other step on the same object is
    /// in-flight, accepted, unknown or in doubt (NotAllowed), and that the key never carried another body (Bug);
    /// raises the fence and moves the steps to in-flight. The caller sends only after the outermost commit.
    /// `nextAtMs`: when the pump should doubt it (send_by + timeout as wall time).
    Result<AttemptRow> addAttempt(const AttemptDraft &draft, const QString &reason, qint64 nextAtMs, Lease &lease);

    /// Appends the transition and moves the step, or neither. ForbiddenTransition: not an edge of the effects table.
    /// LeaseLost: stale fence. Stale: the step is no longer in `from`. NotFound: no such step.
    Result<qint64> transition(const Move &move);
    /// Only when to look again: no transition, not part of the journal.
    Result<void> schedule(const QByteArray &intentId, qint64 nextAtMs, const QString &nextReason);
    /// The wall clock was set: nothing waits longer than until `latestMs`.
    Result<void> waitNoLongerThan(qint64 latestMs);
    /// Every step that waits for this reason is due again.
    Result<void> wakeWaiting(const QString &reason);
    Result<qint64> addLook(const LookRow &look);

    /// Steps that something can be done for now, earliest first; limit bounds the list.
    Result<QList<StepRow>> due(qint64 nowMs, int limit);
    Result<qint64> nextDueMs(); ///< `never` when nothing is scheduled

    Result<std::optional<StepRow>> step(const QByteArray &intentId);
    Result<QList<StepRow>> stepsOfOrder(const QString &orderKey);
    Result<QList<StepRow>> stepsOnObject(const QString &target, const QString &objectKey);
    Result<QList<StepRow>> stepsInState(StepState state, int limit);
    Result<std::optional<Intent>> intent(const QByteArray &intentId);
    Result<bool> carriesReference(const QString &reference); ///< does any intent of this store carry it?
    /// All generations of one effect, oldest first.
    Result<QList<Intent>> generations(const Intent &intent);
    Result<std::optional<Flow>> flow(const QString &flowId);
    Result<QList<Flow>> flowsOfOrder(const QString &orderKey);
    Result<QList<FlowStep>> stepsOfFlow(const QString &flowId);
    /// The newest generation of each step of a flow that was prepared, by the step's name.
    Result<QMap<QString, StepRow>> newestSteps(const QString &flowId);
    /// Every step of every flow of an order, in flow order; a later one of the same index is a newer generation.
    Result<QList<LinkedStep>> linkedSteps(const QString &orderKey);
    Result<QList<FinishedStep>> finishedSteps(const QString &orderKey); ///< of every flow of an order, in flow order
    /// Moves of those steps to one of these states, oldest first.
    Result<QList<TransitionRow>> linkedMoves(const QString &orderKey, const QList<StepState> &to);
    Result<QList<FlowStep>> flowsOfIntent(const QByteArray &intentId);
    Result<std::optional<AttemptRow>> attempt(qint64 seq);
    Result<QList<AttemptRow>> attempts(const QByteArray &intentId); ///< oldest first
    Result<QList<AttemptRow>> sends(const QByteArray &intentId); ///< the same without the intents they carried
    Result<QList<TransitionRow>> history(const QByteArray &intentId); ///< oldest first
    Result<QList<LookRow>> looks(const QByteArray &intentId); ///< oldest first
    Result<std::optional<LookRow>> newestLook(const QByteArray &intentId);
    /// Has a look asked at `sinceMs` or later found the effect, equal?
    Result<bool> seenSince(const QByteArray &intentId, qint64 sinceMs);
    Result<QByteArray> requestBody(const QByteArray &hash); ///< NotFound when erased or never stored
    Result<QByteArray> storeRequestBody(const QByteArray &body, const QString &media); ///< its hash

private:
    Result<int> sendStep(const QByteArray &intentId, const AttemptRow &attempt, const QString &reason, qint64 nextAtMs);

    Database &m_database;
};

} // namespace Throughline::Store
