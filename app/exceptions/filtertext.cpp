// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exceptions/filtertext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

std::optional<Lane> laneNamed(const QString &word)
{
    for (int i = 0; i < laneCount; ++i) {
        if (toWord(Lane(i)).compare(word, Qt::CaseInsensitive) == 0) {
            return Lane(i);
        }
    }
    return std::nullopt;
}

} // namespace

ExceptionFilter parseFilter(const QString &text)
{
    ExceptionFilter filter;
    QStringList words;
    for (const auto list = text.split(u' ', Qt::SkipEmptyParts); const QString &word : list) {
        const QString name = word.section(u':', 0, 0).toLower();
        const QString value = word.section(u':', 1);
        const auto lane = name == "lane"_L1 ? laneNamed(value) : std::nullopt;
        if (name == "entity"_L1 && !value.isEmpty()) {
            filter.entity = value;
        } else if (name == "currency"_L1 && !value.isEmpty()) {
            filter.currency = value.toUpper();
        } else if (name == "owner"_L1 && !value.isEmpty()) {
            filter.owner = value;
        } else if (lane) {
            filter.lane = lane;
        } else {
            words.append(word); // not a filter: looked for as it stands
        }
    }
    filter.text = words.join(u' ');
    return filter;
}

} // namespace Throughline
