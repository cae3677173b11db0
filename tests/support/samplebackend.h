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

    qint64 nowMs() const override { return m_now; }
    QTimeZone zone() const override;
    QFuture<Result<Api::StatusView>> status() override;
    QFuture<Result<QList<Api::LaneView>>> lanes() override;
    QFuture<Result<Api::LaneItemPage>> laneItems(Lane lane, const QString &afterKey, int limit) override;
    QFuture<Result<QList<Api::CauseView>>> causes(const ExceptionFilter &filter) override;
    QFuture<Result<Api::ItemPage>> items(const QString &causeId, const ExceptionFilter &filter, ItemSort sort,
                                         const QString &afterKey, int limit) override;
    QFuture<Result<Api::TransactionView>> transaction(const QString &orderKey) override;
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

    QFuture<Result<Api::SlaBoard>> sla(const Api::SlaQuery &query) override;
    QFuture<Result<Api::SlaItemPage>> slaItems(const Api::SlaQuery &query, const Api::SlaPoint &point,
                                               const QString &afterKey, int limit) override;
    QFuture<Result<Api::KpiBoard>> kpis(int days) override;
    QFuture<Result<Api::AlertBoard>> alerts() override;
    QFuture<Result<void>> setRoi(const QString &minutes, const QString &hourlyCost) override;
    QFuture<Result<void>> acknowledgeAlert(const QString &id, bool acknowledged) override;
    QFuture<Result<void>> setAlertRule(const QJsonObject &rule) override;

private:
    QFuture<Result<void>> planGoes(const QString &id, Api::PlanState from, Api::PlanState to, const QString &command);
    QFuture<Result<void>> done(const QString &command, const QStringList &topics);
    template<typename T>
    QFuture<Result<T>> answer(T value) const
    {
        return QtFuture::makeReadyValueFuture(m_error ? Result<T>(std::unexpected(*m_error))
                                                      : Result<T>(std::move(value)));
    }
    bool matches(const Api::ItemView &item, const ExceptionFilter &filter) const;
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
    QStringList m_commands;
    Api::RoiView m_roi;
    Api::AlertBoard m_alerts;
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
Api::PlanView plan(const QString &id, const Api::CauseView &cause, const QList<Api::ItemView> &items);
Api::StatusView status();
Api::SlaBoard slaBoard(const Api::SlaQuery &query);
QList<Api::SlaItem> slaItems();
Api::KpiBoard kpis(int days);
Api::AlertBoard alerts();
} // namespace Sample

} // namespace Throughline
