// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/sla.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
constexpr std::pair<SlaState, QLatin1StringView> words[] = {{SlaState::Running, "running"_L1},
                                                            {SlaState::Paused, "paused"_L1},
                                                            {SlaState::Met, "met"_L1},
                                                            {SlaState::Late, "late"_L1},
                                                            {SlaState::Cancelled, "cancelled"_L1}};
} // namespace

QString toWord(SlaState state)
{
    for (const auto &[value, word] : words) {
        if (value == state) {
            return word;
        }
    }
    std::unreachable();
}

SlaState slaStateFromWord(QStringView text)
{
    for (const auto &[value, word] : words) {
        if (text == word) {
            return value;
        }
    }
    return SlaState::Running;
}

} // namespace Throughline
