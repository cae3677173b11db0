// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/correlation/correlation.h"

namespace Throughline::Correlation
{

/// A value qualified by where it is unique.
struct JoinKey {
    KeyValue value;
    QString system; ///< empty = everywhere
    auto operator<=>(const JoinKey &) const = default;
};

/// Keys of a record that prove something with one of these strengths; empty values and placeholders left out.
QList<JoinKey> joinKeys(const RecordState &record, const KeyRules &rules, std::initializer_list<Strength> strengths);

/// The order key the record itself carries; empty when it carries none.
QString ownOrderKey(const RecordState &record, const KeyRules &rules);

} // namespace Throughline::Correlation
