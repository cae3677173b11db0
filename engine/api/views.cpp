// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/views.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

QString toWord(PlanState state)
{
    static constexpr std::array words{"planned"_L1, "approved"_L1, "holding"_L1, "running"_L1,
                                      "paused"_L1,  "finished"_L1, "stopped"_L1};
    return words.at(static_cast<std::size_t>(state));
}

QString toWord(ReceiptKind receipt)
{
    static constexpr std::array words{""_L1,        "applied"_L1,  "already-there"_L1, "differs"_L1,
                                      "refused"_L1, "in-doubt"_L1, "failed"_L1,        "no-longer-wanted"_L1};
    return words.at(static_cast<std::size_t>(receipt));
}

} // namespace Throughline::Api
