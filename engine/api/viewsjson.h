// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/views.h"

#include <QJsonArray>
#include <QJsonObject>

// The views as JSON for `throughlinectl --json` and for exports. Amounts are strings, times ISO 8601 UTC.
namespace Throughline::Api
{

QJsonValue timeJson(qint64 ms); ///< null for 0
QJsonObject moneyJson(const Money &money);

QJsonObject toJson(const StatusView &view);
QJsonObject toJson(const LaneView &view);
QJsonObject toJson(const LaneItem &view);
QJsonObject toJson(const CauseView &view);
QJsonObject toJson(const ItemView &view);
QJsonObject toJson(const AttemptView &view);
QJsonObject toJson(const LineageNode &view);
QJsonObject toJson(const HistoryLine &view);
QJsonObject toJson(const StepView &view);
QJsonObject toJson(const TransactionView &view);
QJsonObject toJson(const PlanItemView &view);
QJsonObject toJson(const SequelView &view);
QJsonObject toJson(const PlanView &view);
QJsonObject toJson(const SystemView &view);

template<typename T>
QJsonArray toJson(const QList<T> &list)
{
    QJsonArray array;
    for (const auto &item : list) {
        array.append(toJson(item));
    }
    return array;
}

} // namespace Throughline::Api
