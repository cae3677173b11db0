// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/alert.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
constexpr std::pair<AlertTurn, QLatin1StringView> words[] = {{AlertTurn::Raised, "raised"_L1},
                                                             {AlertTurn::Changed, "changed"_L1},
                                                             {AlertTurn::Told, "told"_L1},
                                                             {AlertTurn::Escalated, "escalated"_L1},
                                                             {AlertTurn::Acknowledged, "acknowledged"_L1},
                                                             {AlertTurn::Reopened, "reopened"_L1},
                                                             {AlertTurn::Cleared, "cleared"_L1}};
} // namespace

QString toWord(AlertTurn turn)
{
    for (const auto &[value, word] : words) {
        if (value == turn) {
            return word;
        }
    }
    std::unreachable();
}

AlertTurn alertTurnFromWord(QStringView text)
{
    for (const auto &[value, word] : words) {
        if (text == word) {
            return value;
        }
    }
    return AlertTurn::Changed;
}

} // namespace Throughline
