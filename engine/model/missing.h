// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QString>

#include <optional>

// What a value map was asked for and did not know: said in one sentence, and read out of it again where only that was kept.
namespace Throughline
{

struct MissingEntry {
    QString map; ///< "product"
    QString key; ///< "PRO-EU-25"
    QString entity; ///< "AM-DE"; empty = for all
    bool operator==(const MissingEntry &) const = default;
};

Error missingError(const MissingEntry &missing); ///< MappingMissing
/// From that error's words, whatever their first letter; nullopt: it says something else.
std::optional<MissingEntry> missingEntry(const QString &words);

} // namespace Throughline
