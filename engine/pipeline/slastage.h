// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lanes/slaclocks.h"
#include "engine/store/projectionstore.h"

namespace Throughline::Pipeline
{

/// What the SLA stage is told of one transaction.
struct SlaSituation {
    const Transaction &transaction;
    qint64 amountReporting = 0;
    const QList<Lanes::BusinessEvent> &events;
    const QList<Store::RecordRow> &records;
    const QList<Store::ExceptionRow> &exceptions;
};

/// The clocks of a transaction and the due times of its exceptions, from its events and exceptions; inside the caller's
/// commit. An exception is due at the nearest due time of its transaction's running clocks, its own among them.
Result<void> clockTransaction(Store::Database &database, const SlaSituation &situation,
                              const Lanes::Reference &reference, const Lanes::SlaReference &sla);

} // namespace Throughline::Pipeline
