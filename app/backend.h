// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/alertviews.h"
#include "engine/api/exports.h"
#include "engine/api/find.h"
#include "engine/api/kpiviews.h"
#include "engine/api/lineageviews.h"
#include "engine/api/slaeditviews.h"
#include "engine/api/slaviews.h"
#include "engine/api/views.h"

#include <QFuture>
#include <QObject>
#include <QTimeZone>
#include <QtQmlIntegration/qqmlintegration.h>

#include <memory>
#include <optional>

namespace Throughline
{

/// Which exceptions a list shows. Empty members do not filter.
struct ExceptionFilter {
    QString text; ///< start of an order number
    QString entity;
    QString currency;
    QString owner;
    std::optional<Lane> lane;
    ExceptionState state = ExceptionState::Open;
    bool inDoubtOnly = false;
    QString within; ///< a query of the language that narrows it further: the board's filter
};

enum class ItemSort { Money, Age, Due, Order };

/// Exactly one of the two says what the plan replays.
struct PlanRequest {
    QStringList exceptionIds;
    QString causeId; ///< all open items of this cause, frozen at the moment of the command
    QString reason;
    QString from; ///< "failed", "start" or a step's word; empty = failed
    QString mapping; ///< "current", "original" or a version; empty = current
    QJsonObject edits; ///< changed fields: {"*"|order|exception: {field: value}}
    std::optional<int> perMinute; ///< 0 = as fast as the systems take them
    std::optional<int> atOnce;
    QString replaces; ///< a plan that has sent nothing; it is stopped when this one is frozen
};

/// What a person does with exceptions beside sending; nothing of it leaves this computer. One action is one step of undo,
/// whatever the number of its items.
struct LocalAction {
    QString
        kind; ///< "assign", "auto_assign", "note", "tag", "snooze", "unsnooze", "split", "merge", "tick", "undo", "redo"
    QStringList exceptionIds;
    QJsonObject args; ///< as in engine/api/commands.h, work.*
};

/// The only door from the screens to the engine. Every query and command is asynchronous; a future is finished
/// exactly once, by a value or an error, also when the engine goes away. Queries never block the caller.
class Backend : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(qint64 nowMs READ nowMs NOTIFY nowChanged)

public:
    using QObject::QObject;

    /// The workspace's wall clock, UTC milliseconds; simulated in a pocket estate that runs on simulated time.
    virtual qint64 nowMs() const = 0;
    virtual QTimeZone zone() const = 0;
    virtual bool busy() const { return false; } ///< some query has not been answered yet

    virtual QFuture<Result<Api::StatusView>> status() = 0;
    virtual QFuture<Result<QList<Api::LaneView>>> lanes() = 0;
    virtual QFuture<Result<Api::LaneItemPage>> laneItems(Lane lane, const QString &afterKey, int limit) = 0;
    virtual QFuture<Result<QList<Api::CauseView>>> causes(const ExceptionFilter &filter) = 0;
    /// `causeId` empty = all causes
    virtual QFuture<Result<Api::ItemPage>> items(const QString &causeId, const ExceptionFilter &filter, ItemSort sort,
                                                 const QString &afterKey, int limit) = 0;
    virtual QFuture<Result<Api::TransactionView>> transaction(const QString &orderKey) = 0;
    /// As it was at that moment.
    virtual QFuture<Result<Api::TransactionView>> transactionAt(const QString &orderKey, qint64 atMs) = 0;
    virtual QFuture<Result<QList<Api::PlanView>>> plans() = 0; ///< newest first, without their items
    virtual QFuture<Result<Api::PlanView>> plan(const QString &id) = 0;
    virtual QFuture<Result<QList<Api::SystemView>>> systems() = 0;
    virtual QFuture<Result<QList<Api::FlowView>>> flows() = 0;
    virtual QFuture<Result<QList<Api::DrillView>>> drills() = 0;

    virtual QFuture<Result<QString>> createPlan(const PlanRequest &request) = 0; ///< plan id
    virtual QFuture<Result<void>> approvePlan(const QString &id) = 0;
    virtual QFuture<Result<void>> runPlan(const QString &id) = 0; ///< starts the hold window
    virtual QFuture<Result<void>> undoPlan(const QString &id) = 0; ///< only while nothing was sent
    virtual QFuture<Result<void>> pausePlan(const QString &id) = 0;
    virtual QFuture<Result<void>> resumePlan(const QString &id) = 0;
    virtual QFuture<Result<void>> stopPlan(const QString &id) = 0;
    /// Reads the transaction's records again from every system.
    virtual QFuture<Result<void>> askAgain(const QString &orderKey) = 0;
    /// The live checks of an order: what the command order.check answers (engine/api/commands.h).
    virtual QFuture<Result<QJsonObject>> askChecks(const QString &orderKey) = 0;
    /// "I fixed it there": links the record; proved by reading it back.
    virtual QFuture<Result<void>> fixedThere(const QString &orderKey, const QString &system, const QString &recordId,
                                             const QString &reason) = 0;
    /// A person's verdict on a step in doubt: "done" (with the target's id) or "not-done".
    virtual QFuture<Result<void>> decide(const QByteArray &intentId, const QString &verdict, const QString &targetId,
                                         const QString &reason) = 0;
    virtual QFuture<Result<void>> runDrill(const QString &name) = 0;
    virtual QFuture<Result<void>> pauseSystem(const QString &id, bool paused) = 0;
    virtual QFuture<Result<void>> probeSystem(const QString &id) = 0;
    virtual QFuture<Result<void>> setOperate(const QString &flow, bool on) = 0;
    /// One entry of a value map of this workspace; the shipped map stays as it is.
    virtual QFuture<Result<void>> setMapping(const QString &map, const QString &key, const QString &value,
                                             const QString &reason) = 0;

    // The exceptions workbench.
    virtual QString actor() const = 0; ///< who acts here: "mine" is theirs
    virtual QFuture<Result<QJsonObject>> local(const LocalAction &action) = 0;
    virtual QFuture<Result<Api::WorkView>> work(const QString &exceptionId) = 0;
    virtual QFuture<Result<Api::RunbookView>> runbook(const QString &causeId) = 0;
    virtual QFuture<Result<Api::OwnersView>> owners() = 0;
    virtual QFuture<Result<Api::LocalWorkView>> localWork() = 0; ///< what undo and redo are about
    virtual QFuture<Result<void>> setPlanPolicy(const QString &id, int perMinute, int atOnce) = 0;
    virtual QFuture<Result<QList<Api::InputField>>> planInputs(const QString &id, int position) = 0;
    virtual QFuture<Result<QList<Api::SequelView>>> planSequels(const QString &id, int position) = 0;
    /// Without its items, with what happened last.
    virtual QFuture<Result<Api::PlanView>> planNews(const QString &id, int limit) = 0;

    /// What the tabs of the exceptions count under that query.
    virtual QFuture<Result<Api::ExceptionScope>> exceptionScope(const QString &within) = 0;

    // Searching, saved views, exports, the board under a filter, the close of a quarter. Queries are texts of the query
    // language; the person they are asked for (`me`, `last-look`) is `actor()`.
    virtual QFuture<Result<Api::FoundList>> find(const Api::FindRequest &request) = 0;
    virtual QFuture<Result<QStringList>> completions(const Api::CompletionRequest &request) = 0;
    virtual QFuture<Result<QList<Api::SavedView>>> views() = 0;
    virtual QFuture<Result<QString>> saveView(const Api::SavedView &view) = 0; ///< its id; an id given = that one anew
    virtual QFuture<Result<void>> deleteView(const QString &id) = 0;
    virtual QFuture<Result<QString>> undoView() = 0; ///< what this person did last with a view; its name
    virtual QFuture<Result<void>> markLooked() = 0; ///< everything up to now
    virtual QFuture<Result<Api::BoardView>> board(const QString &query) = 0;
    virtual QFuture<Result<Api::LaneItemPage>> boardItems(Lane lane, const QString &query, const QString &afterKey,
                                                          int limit) = 0;
    virtual QFuture<Result<Api::CloseView>> close() = 0;
    virtual QFuture<Result<Api::OrderCheck>> checkOrders(const QStringList &orders) = 0;
    /// Runs beside everything else; `progress` is read and cancelled from any thread.
    virtual QFuture<Result<Api::ExportDone>> exportFound(const Api::ExportRequest &request,
                                                         std::shared_ptr<Api::ExportProgress> progress) = 0;

    // Beside a transaction and a cause
    virtual QFuture<Result<Api::LineagePage>> lineage(const Api::LineageQuery &query) = 0;
    virtual QFuture<Result<Api::ChangesView>> changes(const QString &causeId) = 0;

    // SLA clocks, key figures, alerts
    virtual QFuture<Result<Api::SlaBoard>> sla(const Api::SlaQuery &query) = 0;
    virtual QFuture<Result<Api::SlaItemPage>> slaItems(const Api::SlaQuery &query, const Api::SlaPoint &point,
                                                       const QString &afterKey, int limit) = 0;
    virtual QFuture<Result<Api::KpiBoard>> kpis(int days) = 0;
    virtual QFuture<Result<Api::AlertBoard>> alerts() = 0;
    virtual QFuture<Result<void>> setRoi(const QString &minutes, const QString &hourlyCost) = 0; ///< exact text
    virtual QFuture<Result<void>> acknowledgeAlert(const QString &id, bool acknowledged) = 0;
    /// As a rule's file would state it; only {"alert"} goes back to what the file says.
    virtual QFuture<Result<void>> setAlertRule(const QJsonObject &rule) = 0;

    // SLA definitions. `changes`: the fields of Config::editableOf that differ; `was`: the same as the person saw them.
    virtual QFuture<Result<Api::SlaDefinitionView>> slaDefinition(const QString &id) = 0;
    virtual QFuture<Result<Api::SlaDryRun>> slaDryRun(const QString &id, const QJsonObject &changes) = 0;
    virtual QFuture<Result<void>> setSla(const QString &id, const QJsonObject &changes, const QJsonObject &was,
                                         const QString &reason) = 0;

Q_SIGNALS:
    /// Something may read differently now. Topics: "status", "lanes", "causes", "items", "transaction:<order key>",
    /// "plans", "plan:<id>", "systems", "drills", "work", "views",
    /// "alerts", "slas". Coalesced, at most 30 a second.
    void changed(const QStringList &topics);
    void nowChanged(); ///< at least every minute, and whenever simulated time jumps
};

} // namespace Throughline
