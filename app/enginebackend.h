// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answer.h"
#include "app/backend.h"
#include "app/drilldesk.h"
#include "engine/api/enginethread.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Throughline
{

/// The screens' door to the engine of one workspace, which runs on threads of its own. Where another process holds the
/// engine, this one reads the same store and posts its commands there.
class EngineBackend : public Backend
{
    Q_OBJECT
public:
    /// `folder`: a workspace whose systems can be reached. Opening goes on in the background; until then questions wait.
    /// `listenPort`: where webhooks come in, 0 = any free one; none = they do not.
    explicit EngineBackend(const QString &folder, std::optional<quint16> listenPort = {}, QObject *parent = nullptr);
    ~EngineBackend() override; ///< every future that is still open ends with Cancelled

    qint64 nowMs() const override;
    QTimeZone zone() const override;
    bool busy() const override { return m_open > 0 || !m_waiting.empty(); }
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
    QString actor() const override;
    QFuture<Result<QJsonObject>> local(const LocalAction &action) override;
    QFuture<Result<Api::WorkView>> work(const QString &exceptionId) override;
    QFuture<Result<Api::RunbookView>> runbook(const QString &causeId) override;
    QFuture<Result<Api::OwnersView>> owners() override;
    QFuture<Result<Api::LocalWorkView>> localWork() override;
    QFuture<Result<void>> setPlanPolicy(const QString &id, int perMinute, int atOnce) override;
    QFuture<Result<QList<Api::InputField>>> planInputs(const QString &id, int position) override;
    QFuture<Result<QList<Api::SequelView>>> planSequels(const QString &id, int position) override;
    QFuture<Result<Api::PlanView>> planNews(const QString &id, int limit) override;

    // findbackend.cpp
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

Q_SIGNALS:
    void listening(quint16 port); ///< webhooks come in there

private:
    enum class Phase { Opening, Open, Failed };

    /// `question(reader)` on the reader's thread, as soon as the workspace is open.
    template<typename T>
    QFuture<Result<T>> ask(std::function<Result<T>(Api::Reader &)> question);
    QFuture<Result<QJsonObject>> post(const QString &kind, const QJsonObject &args);
    QFuture<Result<void>> order(const QString &kind, const QJsonObject &args);
    QFuture<Result<void>> orderPlan(const QString &verb, const QString &id);
    void whenOpen(std::function<void(const std::optional<Error> &)> call);
    void enter(Phase phase, const std::optional<Error> &error);
    void answered();
    void note(const QStringList &topics);
    void passOn();

    Phase m_phase = Phase::Opening;
    std::optional<Error> m_error;
    bool m_ours = true; ///< the engine runs in this process
    std::vector<std::function<void(const std::optional<Error> &)>> m_waiting;
    int m_open = 0; ///< questions asked and not answered
    struct Notes {
        QSet<QString> topics; ///< changed, not yet passed on
        QTimer pause; ///< since they were passed on
    };
    Notes m_single; ///< of one order, one plan
    Notes m_lists;
    QTimer m_minute;
    DrillDesk m_drillDesk;
    std::unique_ptr<Api::EngineThread> m_engine; ///< goes first: its readers end open questions
};

template<typename T>
QFuture<Result<T>> EngineBackend::ask(std::function<Result<T>(Api::Reader &)> question)
{
    const auto answer = std::make_shared<Answer<T>>();
    whenOpen([this, answer, question = std::move(question)](const std::optional<Error> &error) {
        if (error) {
            answer->give(std::unexpected(*error));
            return;
        }
        ++m_open;
        m_engine->ask([this, answer, question](Result<Api::Reader *> reader) {
            answer->give(reader ? question(**reader) : Result<T>(std::unexpected(reader.error())));
            QMetaObject::invokeMethod(this, &EngineBackend::answered, Qt::QueuedConnection);
        });
    });
    return answer->future();
}

} // namespace Throughline
