// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SLA clocks, key figures and alerts of the engine's backend.
#include "app/enginebackend.h"

using namespace Qt::StringLiterals;

namespace Throughline
{

QFuture<Result<Api::SlaBoard>> EngineBackend::sla(const Api::SlaQuery &query)
{
    return ask<Api::SlaBoard>(
        [query, now = nowMs()](Api::Reader &reader) { return Api::slaBoard(reader, query, now); });
}

QFuture<Result<Api::SlaItemPage>> EngineBackend::slaItems(const Api::SlaQuery &query, const Api::SlaPoint &point,
                                                          const QString &afterKey, int limit)
{
    return ask<Api::SlaItemPage>([query, point, afterKey, limit, now = nowMs()](Api::Reader &reader) {
        return Api::slaItems(reader, query, point, afterKey, limit, now);
    });
}

QFuture<Result<Api::KpiBoard>> EngineBackend::kpis(int days)
{
    return ask<Api::KpiBoard>([days, now = nowMs()](Api::Reader &reader) { return Api::kpiBoard(reader, days, now); });
}

QFuture<Result<Api::AlertBoard>> EngineBackend::alerts()
{
    return ask<Api::AlertBoard>([now = nowMs()](Api::Reader &reader) { return Api::alertBoard(reader, now); });
}

QFuture<Result<void>> EngineBackend::setRoi(const QString &minutes, const QString &hourlyCost)
{
    return order(u"roi.set"_s, {{u"minutes"_s, minutes}, {u"hourly_cost"_s, hourlyCost}});
}

QFuture<Result<void>> EngineBackend::acknowledgeAlert(const QString &id, bool acknowledged)
{
    return order(acknowledged ? u"alert.acknowledge"_s : u"alert.reopen"_s, {{u"alert"_s, id}});
}

QFuture<Result<void>> EngineBackend::setAlertRule(const QJsonObject &rule)
{
    return order(u"alert.rule"_s, {{u"rule"_s, rule}});
}

QFuture<Result<Api::SlaDefinitionView>> EngineBackend::slaDefinition(const QString &id)
{
    return ask<Api::SlaDefinitionView>([id](Api::Reader &reader) { return Api::slaDefinition(reader, id); });
}

QFuture<Result<Api::SlaDryRun>> EngineBackend::slaDryRun(const QString &id, const QJsonObject &changes)
{
    return ask<Api::SlaDryRun>(
        [id, changes, now = nowMs()](Api::Reader &reader) { return Api::slaDryRun(reader, id, changes, now); });
}

QFuture<Result<void>> EngineBackend::setSla(const QString &id, const QJsonObject &changes, const QJsonObject &was,
                                            const QString &reason)
{
    return order(u"sla.set"_s, {{u"sla"_s, id}, {u"changes"_s, changes}, {u"was"_s, was}, {u"reason"_s, reason}});
}

} // namespace Throughline
