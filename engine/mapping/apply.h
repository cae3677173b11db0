// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/mapping/mapping.h"
#include "engine/mapping/rules.h"

// One record through its rules. Private to this folder.
namespace Throughline::Mapping
{

Result<Mapped> applyRules(const RecordRules &rules, const QString &type, const JsonDocument &document);

/// Fields that are not what the contract says.
QList<Drift> driftOf(const QList<FieldRule> &contract, const QString &type, const JsonDocument &document);

} // namespace Throughline::Mapping
