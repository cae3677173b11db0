// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/views.h"
#include "engine/config/estate.h"
#include "engine/store/projectionstore.h"

namespace Throughline::Api
{

/// The state of the step that needs somebody most; succeeded when none is open.
StepState worstOf(const QList<StepView> &steps);

/// See TransactionView::heldFromMs.
qint64 heldFrom(const QList<Observation> &versions);

/// A record as a node of the lineage; the system's name is the reader's to add.
LineageNode nodeOf(const Store::RecordRow &record, const Config::Estate &estate);
QString nodeId(const RecordRef &record);

} // namespace Throughline::Api
