// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lanes/lanes.h"
#include "engine/store/projectionstore.h"

// Gaps seen in state alone: they open and close by events of the journal.
namespace Throughline::Pipeline
{

struct Gap {
    bool open = false;
    QString system;
    qint64 openedMs = 0;
    qint64 closedMs = 0;
};

/// Gaps by code, as the journal of a transaction's events tells them.
QMap<QString, Gap> gapsOf(QList<Store::BusinessEvent> journal);
QStringList openOf(const QMap<QString, Gap> &gaps);

/// Opens and closes them by what was found now, in the store and in `journal`.
Result<void> putGaps(Store::Database &database, const QString &orderKey, QList<Store::BusinessEvent> &journal,
                     const QList<Lanes::Finding> &findings, qint64 nowMs);

} // namespace Throughline::Pipeline
