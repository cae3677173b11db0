// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recovery/plan.h"

#include "engine/base/error.h"

#include <QJsonObject>

// Edit-and-replay, the pure part: fields of an effect's input are changed, everything sent follows from them.
namespace Throughline::Recovery
{

struct Edited {
    QJsonObject input;
    QList<FieldEdit> edits; ///< by pointer; those that change nothing are left out
};

/// `wanted`: field name or JSON pointer -> new value. NotAllowed in words: a field the input does not have (and which it
/// has), another type, an amount or a date that is none, something needed made empty, an id that the engine derives.
Result<Edited> applyEdits(const QJsonObject &input, const QJsonObject &wanted);

QJsonArray toJson(const QList<FieldEdit> &edits);
QList<FieldEdit> editsFromJson(const QJsonArray &array);
/// {pointer: after}: what applyEdits() takes, to do it again when the item is begun.
QJsonObject wantedOf(const QList<FieldEdit> &edits);

} // namespace Throughline::Recovery
