// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transaction.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
constexpr std::array laneWords{"quote"_L1,   "order"_L1,   "fulfilment"_L1, "subscription"_L1,
                               "invoice"_L1, "payment"_L1, "revenue"_L1};
static_assert(laneWords.size() == laneCount);
constexpr std::array stateWords{"moving"_L1, "stuck"_L1, "in_doubt"_L1, "done"_L1, "cancelled"_L1};

template<typename E, typename Words>
E fromWord(QStringView word, const Words &words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (word == words[i]) {
            return static_cast<E>(i);
        }
    }
    return E{};
}
} // namespace

QString toWord(Lane lane)
{
    return laneWords.at(static_cast<std::size_t>(lane));
}

Lane laneFromWord(QStringView word)
{
    return fromWord<Lane>(word, laneWords);
}

QString toWord(TransactionState state)
{
    return stateWords.at(static_cast<std::size_t>(state));
}

TransactionState transactionStateFromWord(QStringView word)
{
    return fromWord<TransactionState>(word, stateWords);
}

} // namespace Throughline
