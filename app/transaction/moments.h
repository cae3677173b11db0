// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/keyedmodel.h"
#include "app/components/looks.h"
#include "engine/api/views.h"

#include <QTimeZone>

namespace Throughline
{

/// The engine's own lines in words; a system's event names stay as they are.
QString historyWords(const Api::HistoryLine &line);
Look lookOf(const Api::HistoryLine &line);

/// Every moment since `fromMs` at which something happened, once, oldest first.
QList<qint64> momentsOf(const QList<Api::HistoryLine> &history, qint64 fromMs);
/// Systems in the order in which they first had a say; "" = here.
QStringList tracksOf(const QList<Api::HistoryLine> &history);
/// One row per moment; see TransactionController::moments
QList<KeyedModel::Row> momentRows(const QList<Api::HistoryLine> &history, const QList<qint64> &moments,
                                  const QStringList &tracks, const QTimeZone &zone);

} // namespace Throughline
