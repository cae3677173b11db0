// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/findreader.h"
#include "engine/api/lineageviews.h"
#include "engine/api/views.h"
#include "engine/api/workspace.h"
#include "engine/lanes/lanes.h"
#include "engine/store/querystore.h"

#include <memory>

namespace Throughline::Api
{

/// Which exceptions a list shows. Empty members do not filter.
struct ExceptionQuery {
    QString causeId;
    QString text; ///< start of an order number
    QString entity;
    QString currency;
    QString owner;
    std::optional<Lane> lane;
    bool resolved = false;
    bool snoozed = false; ///< snoozed ones instead of open
    bool inDoubtOnly = false;
    QString within; ///< a query of the language that narrows it further, as the board's filter does
    QString actor; ///< `me`, `last-look` in it
    qint64 nowMs = 0; ///< what ages in it are counted from
};

enum class ItemOrder { Money, Age, Due };

/// Answers every question of the screens and the command line, on a read-only connection beside the writer's. Made, used
/// and destroyed on one thread.
class Reader
{
public:
    static Result<std::unique_ptr<Reader>> open(const Workspace &workspace);

    Result<StatusView> status(qint64 nowMs);
    Result<QList<LaneView>> lanes(qint64 nowMs);
    Result<LaneItemPage> laneItems(Lane lane, const QString &afterKey, int limit);
    Result<QList<CauseView>> causes(const ExceptionQuery &query, qint64 nowMs);
    Result<ItemPage> items(const ExceptionQuery &query, ItemOrder order, const QString &afterKey, int limit);
    /// What the tabs of the exceptions count under a query of the language. BadInput: it does not parse.
    Result<ExceptionScope> exceptionScope(const QString &within, const QString &actor, qint64 nowMs);
    Result<TransactionView> transaction(const QString &orderKey);
    /// As it was at that moment: what its systems had by their own times, and what had been sent and answered. NotFound:
    /// no version so old is held.
    Result<TransactionView> transactionAt(const QString &orderKey, qint64 atMs);
    /// readlineage.cpp: beyond what the transaction itself carries. NotFound: no such record.
    Result<LineagePage> lineage(const LineageQuery &query);
    // readchanges.cpp: what became different in the workspace around the first occurrence of a cause
    Result<ChangesView> changes(const QString &causeId); ///< NotFound
    Result<QList<ChangeView>> changesBetween(qint64 fromMs, qint64 untilMs, qint64 onsetMs); ///< oldest first
    Result<QList<PlanView>> plans(); ///< newest first, without their items
    Result<PlanView> plan(const QString &id);
    Result<PlanView> planHead(const QString &id); ///< without its items
    /// What the item's effect is made from, field by field; empty where nothing is sent. NotFound.
    Result<QList<InputField>> planInputs(const QString &planId, int position);
    Result<QList<SequelView>> planSequels(const QString &planId, int position); ///< what follows on an item by itself
    Result<PlanView> planNews(const QString &id, int limit); ///< without its items, with what happened last
    Result<QList<SystemView>> systems(qint64 nowMs);
    Result<QList<FlowView>> flows(); ///< those of the workspace, in the order of its estate file
    /// nullopt = not carried out yet; refused or failed: the error it ended with.
    Result<std::optional<QJsonObject>> commandResult(qint64 seq);
    Result<QStringList> orders(const QString &afterKey, int limit); ///< order keys of all transactions, by key
    /// The open exceptions of an order or, for an exception id, that one.
    Result<QStringList> openExceptionsOf(const QString &orderOrException);
    // readwork.cpp: what people made of exceptions and causes
    Result<WorkView> work(const QString &exceptionId);
    Result<RunbookView> runbook(const QString &causeId);
    Result<OwnersView> owners();
    Result<LocalWorkView> localWork(const QString &actor); ///< what undo and redo are about
    Result<WorkMark> workMark(const QString &exceptionId);
    Store::Database &database() { return *m_database; }
    const Workspace &workspace() const { return m_workspace; }
    void setSlas(const Config::SlaBook &book) { m_workspace.slas = book; } ///< they were changed since it was opened
    FindReader finder(qint64 nowMs) { return {m_workspace, *m_database, nowMs}; } ///< searching, views, board, close

private:
    Reader(Workspace workspace, std::unique_ptr<Store::Database> database);
    Result<QList<StepView>> stepsOf(const QString &orderKey);
    Result<void> addFlows(TransactionView &view, const QList<Store::RecordRow> &records); // readflows.cpp
    Result<QList<ComingStep>> comingOf(const TransactionView &view, const QString &flowId,
                                       const Config::Flow &definition, const QList<Store::FinishedStep> &finished,
                                       const QList<Store::RecordRow> &records);
    Result<AttemptView> attemptOf(qint64 seq, const QByteArray &intentId);
    Result<void> addWork(ItemView &item);
    // The parts of a transaction's page; each reads what it shows.
    Result<void> addException(TransactionView &view);
    void addRecords(TransactionView &view, const QList<Store::RecordRow> &records);
    void addComparison(TransactionView &view, const QList<Observation> &versions);
    void addMissing(TransactionView &view);
    /// What is expected, and for a moment of the past the transaction itself.
    void addSituation(TransactionView &view, const QList<Observation> &versions);
    void addExpected(TransactionView &view, const QList<Lanes::Expected> &expected);
    void followMapping();
    Lanes::Reference lanesReference(); ///< with the product names of the mapping in use
    Result<void> addReadBack(TransactionView &view, const QList<Observation> &versions);
    Result<void> addHistory(TransactionView &view);
    Result<void> addReceipts(StatusView &view, qint64 nowMs); ///< of the last day
    Result<void> addEngine(StatusView &view, qint64 nowMs); ///< who runs it
    Result<void> addCourse(CauseView &view, const ExceptionQuery &query, qint64 nowMs); ///< how it came to be
    Result<std::optional<ChangeView>> changeBefore(const QString &causeId, qint64 onsetMs);
    QString systemName(const QString &id) const;
    Money reporting(qint64 minor) const;

    Workspace m_workspace;
    std::unique_ptr<Store::Database> m_database;
    QHash<QString, std::optional<ChangeView>> m_changeBefore; ///< by cause and onset
};

} // namespace Throughline::Api
