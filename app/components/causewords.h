// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// The engine's own sentences in the reader's language. Vendors' words stay as they are.
namespace Throughline
{

QString causeWords(const QString &title); ///< as a heading: a capital first, no full stop
/// For a card: "No order in the ERP"; where the code has no short form, the whole title.
QString causeShort(const QString &code, const QString &title);

/// What a value map was asked for and did not know.
struct MissingEntry {
    QString map; ///< "product"
    QString key; ///< "PRO-EU-25"
    QString entity; ///< "(AM-DE)"; empty = for all
};
std::optional<MissingEntry> missingEntry(const QString &message);

} // namespace Throughline
