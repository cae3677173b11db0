// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/changeviews.h"
#include "engine/api/workviews.h"
#include "engine/model/effects.h"
#include "engine/model/exception.h"
#include "engine/model/transaction.h"

#include <QJsonObject>
#include <QList>
#include <QUrl>

// What the screens and the command line read: plain values, made on the reader's thread, moved whole.
// Times are wall-clock UTC milliseconds; 0 = none. Money is exact; sums over currencies are in the
// workspace's reporting currency and say so.
namespace Throughline::Api
{

struct CurrencySum {
    Money money;
    int count = 0;
};

/// What is open of one legal entity, in the reporting currency.
struct EntitySum {
    QString entity;
    int open = 0;
    Money money;
};

struct LaneView {
    Lane lane = Lane::Quote;
    int inLane = 0; ///< transactions standing here
    int open = 0; ///< with an open exception or in doubt
    QList<CurrencySum> atRisk; ///< of the open ones, per currency, largest first
    QList<EntitySum> entities; ///< of the open ones, most money first
    qint64 oldestOpenMs = 0; ///< since when the oldest open one stands in the lane
    QList<int> trend; ///< open at the end of each of the last 14 days, oldest first
    int late = 0; ///< open exceptions past their SLA due time; an order can have several
    int dueToday = 0; ///< open exceptions due today and not yet late
};

struct LaneItem {
    QString exceptionId; ///< an order that lacks two things stands in its lane twice
    QString orderKey;
    QString customer;
    Money amount;
    Lane lane = Lane::Quote;
    StepState step = StepState::Planned; ///< state of the step that stopped it
    bool gap = false; ///< see ItemView
    QString causeTitle;
    QString causeCode;
    qint64 openedMs = 0; ///< of its exception
    qint64 dueMs = 0; ///< SLA due, 0 = none defined
};

/// One page of a lane's open items, most money first.
struct LaneItemPage {
    QList<LaneItem> items;
    QString nextKey; ///< empty = end
    int total = 0; ///< open in this lane
};

struct StatusView {
    QString workspace; ///< "Pocket estate"
    bool simulated = true;
    bool operating = false; ///< false: observing, nothing is sent
    bool engineRunning = false;
    QString engineNote; ///< who runs the engine, or why it does not
    QString
        stop; ///< why nothing is sent although somebody switched a flow on: another engine on this estate; else empty
    int systems = 0;
    int systemsInSync = 0;
    int transactions = 0;
    int openExceptions = 0;
    int causes = 0;
    int inDoubt = 0;
    int snoozed = 0;
    int resolved7d = 0; ///< in the last seven days
    int outbox = 0; ///< effects waiting to be sent, and checks waiting for answers
    qint64 oldestInDoubtMs = 0;
    QList<CurrencySum> atRisk; ///< per currency
    Money atRiskReporting; ///< sum in the reporting currency at the rates of `ratesDate`
    Money inDoubtReporting;
    int late = 0; ///< open, past their SLA due time
    int dueToday = 0; ///< open, due today and not yet late
    Money dueReporting; ///< money of late and due today; null = no SLA clock is defined
    QString ratesDate;
    int replayedVerified24h = 0;
    int replayed24h = 0;
    int differs24h = 0;
    int inDoubt24h = 0;
};

struct CauseView {
    Cause cause;
    QString systemName;
    int open = 0;
    int inDoubt = 0;
    int snoozed = 0; ///< not among the open ones
    bool ruled = false; ///< people split or merged it
    Money atRiskReporting;
    QList<CurrencySum> atRisk;
    qint64 firstSeenMs = 0;
    qint64 lastSeenMs = 0;
    QList<int> trend; ///< new items per day, 14 days, oldest first
    qint64 oldestAgeMs = 0; ///< of its oldest item
    int dueToday = 0; ///< late or due today
    std::optional<ChangeView> changed; ///< what changed last before its onset, within a day
    StepState worst = StepState::DeadLettered;
    bool gap = false; ///< see ItemView
    QJsonObject
        rank; ///< the formula's parts: {"score":86,"parts":[{"name":"money","weight":"0.50","value":"1.00"},...]}
};

/// The tabs of the exceptions under a filter.
struct ExceptionScope {
    int open = 0;
    int inDoubt = 0;
    int snoozed = 0;
    int resolved7d = 0; ///< in the last seven days
    Money atRiskReporting; ///< of the open ones
    int late = 0; ///< open, past their due time
    int dueToday = 0; ///< open, due today and not yet late
};

/// One row of the exception list; pages by key (`ItemPage::nextKey`).
struct ItemView {
    QString exceptionId;
    QString orderKey;
    QString customer;
    QString entity;
    Money amount;
    qint64 openedMs = 0;
    qint64 dueMs = 0; ///< SLA due, 0 = none defined
    int tries = 0;
    QString owner;
    ExceptionState state = ExceptionState::Open;
    StepState step = StepState::DeadLettered;
    bool gap = false; ///< seen in state alone, no step of a flow failed: `step` says nothing
    WorkMark work; ///< what people made of it
    QString waiting; ///< in doubt: why, in the words of its last answer
    qint64 waitingUntilMs = 0; ///< in doubt: until when it is asked by itself; 0 = a person decides
};

struct ItemPage {
    QList<ItemView> items;
    QString nextKey; ///< empty = end
    int total = 0; ///< of the whole filter, kept not scanned
};

struct AttemptView {
    qint64 seq = 0;
    qint64 atMs = 0;
    int fence = 0;
    QString method;
    QString url;
    QByteArray body; ///< as sent; secrets never enter
    QString key;
    int httpStatus = 0; ///< 0 = no reply
    QString outcome; ///< error name or vendor code
    QString message; ///< vendor's words
    QByteArray reply; ///< raw body
    int together = 1; ///< effects it carried: more than one in a batch
};

struct StepView {
    QByteArray intentId;
    QString flow; ///< id of its flow: TransactionView::flows
    QString step; ///< "erp-order"; "undo-erp-order" takes back what that one made
    QString system;
    QString systemName;
    QString operation;
    Capability capability = Capability::None;
    StepState state = StepState::Planned;
    int generation = 0;
    QString reference;
    QString targetId;
    QString waiting; ///< why it waits, in words' key: "horizon", "back-off", "earlier-step", "observe", ""
    qint64 waitingUntilMs = 0;
    Failure failure;
    QString mappingVersion;
    QList<AttemptView> attempts; ///< newest first
    QByteArray readBack; ///< the record in the target as it was read last, raw; empty = never
    qint64 readBackMs = 0;
};

/// A step that its flow has not begun.
struct ComingStep {
    QString step;
    QString title; ///< as its flow's file names it
    QString system; ///< empty = ours alone, nothing is sent
    QString systemName;
    QStringList after; ///< steps of its flow that have to stand first
    /// in words' key: "earlier-step"; "number": what people call a record that an earlier step made, not read yet;
    /// "other-flow": what another flow of the order has to make or give first
    QString waiting;
};

/// One run of a flow of the transaction; its begun steps are TransactionView::steps.
struct CourseView {
    QString id;
    QString kind; ///< "quote-to-cash"
    QString title;
    qint64 startedMs = 0;
    /// "forward", "held", "cancelled", "superseded", "unwinding", "stopped" (its undoing, for a person), "unwound"
    QString standing;
    QString why; ///< of the standing, in words
    QList<ComingStep> coming; ///< in its order; empty when it does not go forward
};

/// A node of the lineage: a record in a system, or one that is expected and not there yet.
struct LineageNode {
    QString id; ///< stable inside the transaction
    ObjectKind kind = ObjectKind::Unknown;
    RecordRef record;
    QString systemName;
    QString number;
    QString status;
    Money amount;
    bool expected = false; ///< dashed: should be there, is not
    StepState state = StepState::Succeeded; ///< glyph
    int differences = 0;
    int neighbours = 0; ///< records it is joined with, shown or not
    QUrl openUrl; ///< "Open in <system>"
};

struct LineageEdge {
    QString from;
    QString to;
    QString key; ///< by which key they are joined: "order_key", "opportunity_id"
};

/// "What each system says": one row per attribute, one cell per column.
struct ComparisonCell {
    QString text;
    bool present = false; ///< false: the system has no record, or says nothing
    bool differs = false;
    bool systemOfRecord = false;
};

struct ComparisonRow {
    QString attribute;
    QList<ComparisonCell> cells;
    bool differs = false;
};

struct ComparisonColumn {
    QString system;
    QString systemName;
    qint64 seenMs = 0;
    bool hasRecord = false;
};

/// One line of the history: an event, an observation, an attempt, a transition or a person's action.
struct HistoryLine {
    qint64 atMs = 0;
    QString kind; ///< "event", "observation", "attempt", "transition", "command"
    QString text; ///< "quote.approved", "Attempt 4 erp-order"
    QString detail; ///< "HTTP 400", system name, actor
    StepState state = StepState::Succeeded; ///< glyph
    QByteArray payload; ///< raw, may be empty
    QString system; ///< where it happened; empty = here
};

/// What a value map did not know when the step asked it, and what it says by now.
struct MissingEntryView {
    QString map;
    QString key;
    QString entity; ///< empty = for all
    QString value; ///< told meanwhile; empty = still missing
    QStringList known; ///< what other keys of the map are called in the target, the nearest keys first, at most 50
};

struct TransactionView {
    Transaction transaction;
    QString exceptionId; ///< the open one, or empty
    CauseView cause;
    StepState state = StepState::Succeeded; ///< worst open step
    bool gap = false; ///< its open exception is one, see ItemView
    qint64 dueMs = 0; ///< SLA due, 0 = none defined
    QList<StepView> steps; ///< in flow order
    QList<CourseView> flows; ///< in the order they started
    std::optional<MissingEntryView> missing; ///< its step stopped for want of an entry of a value map
    QList<LineageNode> nodes;
    QList<LineageEdge> edges;
    int records = 0; ///< that there are; `nodes` holds the nearest of them
    QList<ComparisonColumn> columns;
    QList<ComparisonRow> rows;
    QList<HistoryLine> history; ///< newest first
    QString correlationId;
    qint64 asOfMs = 0; ///< as it was then; 0 = now
    qint64 heldFromMs = 0; ///< the oldest version of a record that is held: nothing can be shown of before; 0 = none is
};

enum class PlanState { Planned, Approved, Holding, Running, Paused, Finished, Stopped };
enum class ReceiptKind { None, Applied, AlreadyThere, Differs, Refused, InDoubt, Failed, NoLongerWanted };
QString toWord(PlanState state);
QString toWord(ReceiptKind receipt);

struct FieldChange {
    QString field; ///< path in the request body: "item.items[0].item.externalId"
    QString before; ///< sent last time; empty = never sent
    QString after; ///< will be sent
    QString inTarget; ///< what the look found; "absent"
    bool changed = false;
};

/// A field of what an effect is made from, as a plan may change it.
struct InputField {
    QString field; ///< JSON pointer: "/currency", "/lines/0/quantity"
    QJsonValue value;
};

struct PlanItemView {
    int position = 0;
    QString exceptionId;
    QString orderKey;
    QString customer;
    QString entity;
    Money amount;
    TargetCheck check = TargetCheck::NotAsked;
    QString evidence; ///< "asked 09:10:02", "NS-44817, equal", vendor's words
    bool checkedHere = false; ///< a check of our own: nothing is sent by it
    bool beginsFlow = false; ///< such a check that starts the flow for a gap; its steps then ask their targets
    QStringList sharedWith; ///< further orders that wait for the same effect: a customer is created once
    qint64 askedMs = 0;
    QString request; ///< "PUT /salesOrder/eid:TL-118342"
    QByteArray body; ///< exactly what will be sent
    QList<FieldChange> fields;
    int gate = 0; ///< 0 = moves nothing: read only, or held
    QString kind; ///< "replay", "take-up", "verify"
    QList<int> after; ///< positions that must have ended well before it is begun
    QList<FieldChange> edits; ///< fields of its input that a person changed, as they were and will be
    int heldBy = 0; ///< it was never begun: this position, which it depends on, did not end well
    bool begun = false; ///< and, without a receipt, not proved yet
    ReceiptKind receipt = ReceiptKind::None;
    QString receiptText;
    QString receiptCause; ///< fingerprint of what failed
    int proved = 0; ///< steps after it that their targets had shown when the receipt was written
};

/// What follows on an item by itself, as frozen with the plan.
struct SequelView {
    int number = 0; ///< in the order of the flow, from 1
    QString orderKey;
    QString step;
    QString title; ///< of the step, as its flow names it
    QString system;
    QString systemName;
    QString request; ///< "POST https://…", ids that are made on the way as placeholders: "‹erp-customer.id›"
    QByteArray body; ///< exactly what will be sent, but for the placeholders
    QStringList placeholders; ///< in it, each once
    QString cannot; ///< why it cannot be built yet; then nothing is promised of it
    qint64 sentMs = 0; ///< last; 0 = not sent
    std::optional<StepState> state; ///< of its step now; unset: the flow has not come to it
    QString targetId; ///< the record it made or found
    QString targetNumber; ///< as people there call it, once it was read: "SO1321"
    QList<QPair<QString, QString>> filled; ///< placeholder, or field that had no value yet, and what was sent for it
    bool operator==(const SequelView &) const = default;
};

struct GateView {
    int number = 0;
    int items = 0;
    Money money; ///< reporting currency
    QString state; ///< "waiting", "running", "open", "stopped"
};

/// What a plan did last: one line of the operations dock.
struct PlanNewsView {
    int position = 0;
    QString orderKey;
    Money amount;
    ReceiptKind receipt = ReceiptKind::None; ///< None = begun and not proved yet
    QString text;
    qint64 atMs = 0;
};

struct PlanView {
    QString id;
    QString title;
    PlanState state = PlanState::Planned;
    QByteArray hash; ///< over everything that will be sent, in order
    QString approvedBy; ///< empty = nobody has
    qint64 approvedMs = 0;
    QString actor;
    QString reason;
    qint64 frozenMs = 0;
    qint64 holdUntilMs = 0; ///< while Holding: first send after it; Undo is free until then
    QString mappingVersion;
    int newerFailures = 0; ///< of the same cause, not in this plan
    QMap<int, int> checks; ///< TargetCheck -> count
    int done = 0;
    int failed = 0;
    int skipped = 0; ///< moved nothing and did not end well
    int held = 0; ///< never begun, because what they depend on failed
    int underWay = 0; ///< of `left`: begun and not proved yet
    int left = 0;
    int edited = 0; ///< items with a changed field
    int perMinute = 0; ///< policy; 0 = as fast as the systems take them
    int atOnce = 0; ///< policy
    int rate = 0; ///< items ended per minute, of late; 0 = not known yet
    qint64 etaMs = 0; ///< until the last one at that rate; 0 = not known
    QString from; ///< "failed", "start" or a step's word
    QString mapping; ///< as asked for: "current", "original" or a version
    QJsonObject edits; ///< as asked for: see plan.create in engine/api/commands.h
    QString replaces; ///< the plan it was made from, or empty
    QJsonObject filter; ///< what chose its members, times as frozen; empty = they were named
    QList<CurrencySum> money;
    QList<CurrencySum> proved; ///< money of the items that ended well
    QList<PlanNewsView> news; ///< in planNews alone, newest first
    QList<GateView> gates;
    QList<PlanItemView> items;
    QString stopReason;
};

struct SystemView {
    QString id;
    QString name;
    QString role; ///< "crm", "erp", "billing"
    QString kind; ///< "NetSuite"
    QString health; ///< "healthy", "degraded", "gap", "down"
    QString breaker; ///< "closed", "half-open", "open"
    qint64 breakerProbeMs = 0;
    qint64 lastGoodSyncMs = 0;
    qint64 lagMs = -1;
    QList<int> lagTrend;
    qint64 rateUsed = -1;
    qint64 rateLimit = -1; ///< -1 = none published
    QString rateWords; ///< "2 of 5 at once"
    QString schema; ///< API version
    int waiting = 0; ///< sends queued for it
    Money waitingReporting;
    QString errorHead; ///< "HTTP 503 since 08:51:02, 42 answers alike"
    QString errorText; ///< vendor's words
    QJsonObject facts; ///< further rows of the pane, word -> text
    bool paused = false;
};

struct FlowView {
    QString kind; ///< "quote-to-cash"
    QString title;
    qint64 operatingSinceMs = 0; ///< 0 = observes, nothing is sent
};

struct DrillView {
    QString name; ///< "sc16", "lost-reply"
    QString title;
    QString systems; ///< "Stripe, NetSuite"
    QString story; ///< what happens and what must hold
    QString state; ///< "not-run", "running", "passed", "failed"
    qint64 lastMs = 0;
    int checksPassed = 0;
    int checks = 0;
    QList<HistoryLine> lines; ///< steps of the running or last run
    QJsonObject result; ///< effect counts as the estate's own process reports them
};

} // namespace Throughline::Api
