// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"

namespace Throughline
{

/// A deterministic desk for tests and pictures: nine systems, eight causes, the orders of the design's pictures.
/// Time stands still at Tue 30 Dec 2025 09:14 Berlin unless `advance` moves it. Never part of the product.
class SampleBackend : public Backend
{
    Q_OBJECT
public:
    explicit SampleBackend(QObject *parent = nullptr);

    /// Every query answers with this error from now on; nullopt = answers again. For error and offline states.
    void breakWith(std::optional<Error> error);
    void makeEmpty(); ///< an estate in which nothing is stuck
    void setSimulated(bool simulated);
    /// Moves the clock and what depends on it: a hold window ends, a running plan gives receipts.
    void advance(qint64 ms);
    QStringList commands() const { return m_commands; } ///< what was asked for, oldest first: "createPlan 143"
    QStringList asked() const { return m_asked; } ///< questions that a test wants to know of

    qint64 nowMs() const override { return m_now; }
    QTimeZone zone() const override;
    QFuture<Result<Api::StatusView>> status() override;
    QFuture<Result<QList<Api::LaneView>>> lanes() override;
    QFuture<Result<Api::LaneItemPage>> laneItems(Lane lane, const QString &afterKey, int limit) override;
    QFuture<Result<QList<Api::CauseView>>> causes(const ExceptionFilter &filter) override;
    QFuture<Result<Api::ItemPage>> items(const QString &causeId, const ExceptionFilter &filter, ItemSort sort,
                                         const QString &afterKey, int limit) override;
    QFuture<Result<Api::TransactionView>> transaction(const QString &orderKey) override;
    QFuture<Result<Api::TransactionView>> transactionAt(const QString &orderKey, qint64 atMs) override;
    QFuture<Result<QList<Api::PlanView>>> plans() override;
    QFuture<Result<Api::PlanView>> plan(const QString &id) override;
    QFuture<Result<QList<Api::SystemView>>> systems() override;
    QFuture<Result<QList<Api::FlowView>>> flows() override;
    QFuture<Result<QList<Api::DrillView>>> drills() override;

    QFuture<Result<QString>> createPlan(const PlanRequest &request) override;
    QFuture<Result<void>> approvePlan(const QString &id) override;
    QFuture<Result<void>> runPlan(const QString &id) override;
    QFuture<Result<void>> undoPlan(const QString &id) override;
    QFuture<Result<void>> pausePlan(const QString &id) override;
    QFuture<Result<void>> resumePlan(const QString &id) override;
    QFuture<Result<void>> stopPlan(const QString &id) override;
    QFuture<Result<void>> askAgain(const QString &orderKey) override;
    QFuture<Result<QJsonObject>> askChecks(const QString &orderKey) override;
    QFuture<Result<void>> fixedThere(const QString &orderKey, const QString &system, const QString &recordId,
                                     const QString &reason) override;
    QFuture<Result<void>> decide(const QByteArray &intentId, const QString &verdict, const QString &targetId,
                                 const QString &reason) override;
    QFuture<Result<void>> runDrill(const QString &name) override;
    QFuture<Result<void>> pauseSystem(const QString &id, bool paused) override;
    QFuture<Result<void>> probeSystem(const QString &id) override;
    QFuture<Result<void>> setOperate(const QString &flow, bool on) override;
    QFuture<Result<void>> setMapping(const QString &map, const QString &key, const QString &value,
                                     const QString &reason) override;
    QString actor() const override { return QStringLiteral("Marta Kern"); }
    QFuture<Result<QJsonObject>> local(const LocalAction &action) override;
    QFuture<Result<Api::WorkView>> work(const QString &exceptionId) override;
    QFuture<Result<Api::RunbookView>> runbook(const QString &causeId) override;
    QFuture<Result<Api::OwnersView>> owners() override;
    QFuture<Result<Api::LocalWorkView>> localWork() override;
    QFuture<Result<void>> setPlanPolicy(const QString &id, int perMinute, int atOnce) override;
    QFuture<Result<QList<Api::InputField>>> planInputs(const QString &id, int position) override;
    QFuture<Result<QList<Api::SequelView>>> planSequels(const QString &id, int position) override;
    QFuture<Result<Api::PlanView>> planNews(const QString &id, int limit) override;
    /// So many further failures of a cause, each with more money than any before.
    void failAnew(const QString &causeId, int count);

    // samplefind.cpp
    QFuture<Result<Api::FoundList>> find(const Api::FindRequest &request) override;
    QFuture<Result<QStringList>> completions(const Api::CompletionRequest &request) override;
    QFuture<Result<QList<Api::SavedView>>> views() override;
    QFuture<Result<QString>> saveView(const Api::SavedView &view) override;
    QFuture<Result<void>> deleteView(const QString &id) override;
    QFuture<Result<QString>> undoView() override;
    QFuture<Result<void>> markLooked() override;
    QFuture<Result<Api::BoardView>> board(const QString &query) override;
    QFuture<Result<Api::LaneItemPage>> boardItems(Lane lane, const QString &query, const QString &afterKey,
                                                  int limit) override;
    QFuture<Result<Api::ExceptionScope>> exceptionScope(const QString &within) override;
    QFuture<Result<Api::CloseView>> close() override;
    QFuture<Result<Api::OrderCheck>> checkOrders(const QStringList &orders) override;
    QFuture<Result<Api::ExportDone>> exportFound(const Api::ExportRequest &request,
                                                 std::shared_ptr<Api::ExportProgress> progress) override;

    // samplechanges.cpp
    QFuture<Result<Api::LineagePage>> lineage(const Api::LineageQuery &query) override;
    QFuture<Result<Api::ChangesView>> changes(const QString &causeId) override;

    QFuture<Result<Api::SlaBoard>> sla(const Api::SlaQuery &query) override;
    QFuture<Result<Api::SlaItemPage>> slaItems(const Api::SlaQuery &query, const Api::SlaPoint &point,
                                               const QString &afterKey, int limit) override;
    QFuture<Result<Api::KpiBoard>> kpis(int days) override;
    QFuture<Result<Api::AlertBoard>> alerts() override;
    QFuture<Result<void>> setRoi(const QString &minutes, const QString &hourlyCost) override;
    QFuture<Result<void>> acknowledgeAlert(const QString &id, bool acknowledged) override;
    QFuture<Result<void>> setAlertRule(const QJsonObject &rule) override;
    QFuture<Result<Api::SlaDefinitionView>> slaDefinition(const QString &id) override;
    QFuture<Result<Api::SlaDryRun>> slaDryRun(const QString &id, const QJsonObject &changes) override;
    QFuture<Result<void>> setSla(const QString &id, const QJsonObject &changes, const QJsonObject &was,
                                 const QString &reason) override;

private:
    /// What a local action changes, as it was before it.
    struct Before {
        QString kind;
        int count = 0;
        QMultiMap<QString, Api::ItemView> items;
        QList<Api::CauseView> causes;
        QMap<QString, QList<Api::NoteView>> notes;
        QStringList ticks;
    };
    Before now(const QString &kind, int count) const { return {kind, count, m_items, m_causes, m_notes, m_ticks}; }
    void become(const Before &before);
    void change(const LocalAction &action);
    void split(const QJsonObject &args);
    void merge(const QJsonObject &args);
    QFuture<Result<QJsonObject>> step(QList<Before> &from, QList<Before> &to, const QString &kind);
    QFuture<Result<void>> planGoes(const QString &id, Api::PlanState from, Api::PlanState to, const QString &command);
    QFuture<Result<void>> done(const QString &command, const QStringList &topics);
    template<typename T>
    QFuture<Result<T>> answer(T value) const
    {
        return QtFuture::makeReadyValueFuture(m_error ? Result<T>(std::unexpected(*m_error))
                                                      : Result<T>(std::move(value)));
    }
    bool matches(const Api::ItemView &item, const ExceptionFilter &filter) const;
    bool fits(const Api::ItemView &view, const QString &causeId, const QString &query) const;
    QList<Api::ItemView> itemsOf(const QString &causeId, const ExceptionFilter &filter) const;

    qint64 m_now;
    std::optional<Error> m_error;
    bool m_simulated = true;
    bool m_operating = true;
    QList<Api::CauseView> m_causes;
    QMultiMap<QString, Api::ItemView> m_items; ///< cause id -> item
    QList<Api::SystemView> m_systems;
    QList<Api::DrillView> m_drills;
    QList<Api::PlanView> m_plans;
    QMap<QString, QList<Api::NoteView>> m_notes; ///< by exception
    QStringList m_ticks; ///< cause/step
    QList<Before> m_undo;
    QList<Before> m_redo;
    QStringList m_commands;
    QStringList m_asked;
    QHash<QString, QString> m_told; ///< entries of value maps
    QList<Api::SavedView> m_views; ///< saved ones
    QList<QList<Api::SavedView>> m_viewsBefore; ///< what undo goes back to
    Api::RoiView m_roi;
    Api::AlertBoard m_alerts;
    Config::SlaBook m_slas; ///< the shipped ones, until they are changed
    QMap<QString, QList<Api::SlaChange>> m_slaChanges; ///< newest first
};

/// The sample's contents, one function per kind.
namespace Sample
{
qint64 at(int day, int hour, int minute, int second = 0); ///< December 2025 in Berlin
inline qint64 now()
{
    return at(30, 9, 14, 2);
}
Money money(const char *amount, const char *currency);
QList<Api::CauseView> causes();
QList<Api::ItemView> items(const QString &causeId, int open);
QList<Api::LaneView> lanes();
QList<Api::LaneItem> laneItems(Lane lane);
QList<Api::SystemView> systems();
QList<Api::DrillView> drills();
Api::TransactionView transaction(const Api::ItemView &item, const Api::CauseView &cause);
Api::TransactionView transactionAt(Api::TransactionView view, qint64 atMs);
Api::PlanView plan(const QString &id, const Api::CauseView &cause, const QList<Api::ItemView> &items);
Api::StatusView status();
Api::SlaBoard slaBoard(const Api::SlaQuery &query);
QList<Api::SlaItem> slaItems();
Api::KpiBoard kpis(int days);
Api::AlertBoard alerts();
} // namespace Sample

} // namespace Throughline
