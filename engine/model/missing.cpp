// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/missing.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Throughline
{

Error missingError(const MissingEntry &missing)
{
    const auto words = u"value map %1 has no entry for %2"_s.arg(missing.map, missing.key);
    return {ErrorCode::MappingMissing, missing.entity.isEmpty() ? words : u"%1 (%2)"_s.arg(words, missing.entity)};
}

std::optional<MissingEntry> missingEntry(const QString &words)
{
    static const QRegularExpression sentence(u"^value map (\\S+) has no entry for (\\S+)(?: \\((\\S+)\\))?"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const auto match = sentence.match(words);
    return match.hasMatch() ? std::optional(MissingEntry{match.captured(1), match.captured(2), match.captured(3)})
                            : std::nullopt;
}

} // namespace Throughline
