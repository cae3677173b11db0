// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/keyedmodel.h"
#include "engine/api/views.h"

#include <QTimeZone>

namespace Throughline
{

/// What a row of the steps shows; a head is of a flow. `sent`: the step, where there are payloads of it.
inline const QList<QByteArray> stepRoles{"head",      "glyph", "role",     "text_", "system",
                                         "stateWord", "note",  "noteRole", "sent"};

/// The flows of a transaction: what was done, what it waits for, what is still to come. Key: the step's intent, or its place.
QList<KeyedModel::Row> stepRows(const Api::TransactionView &view, qint64 nowMs, const QTimeZone &zone);

/// Of the flow that this step belongs to: its place, and how many steps the flow has, those to come among them. {0, 0}: none.
struct StepPlace {
    int number = 0;
    int of = 0;
};
StepPlace placeOf(const Api::TransactionView &view, const Api::StepView &step);

} // namespace Throughline
