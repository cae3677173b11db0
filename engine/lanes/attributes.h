// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lanes/comparison.h"
#include "engine/lanes/history.h"

namespace Throughline::Lanes
{

/// What one record says about an attribute, as canonical text; empty = nothing.
QString attributeOf(const CanonicalObject &object, QLatin1StringView attribute);

/// What one system says: from the first kind of the rule that states it, newest record first.
/// nullptr when none does.
const RecordHistory *spokesman(const std::vector<RecordHistory> &histories, const QString &system,
                               const AttributeRule &rule);

const AttributeRule &ruleOf(QLatin1StringView attribute);

/// The record that is right about an attribute now, or nullptr.
const RecordHistory *systemOfRecord(const std::vector<RecordHistory> &histories, QLatin1StringView attribute,
                                    bool erpOrderExists);

} // namespace Throughline::Lanes
