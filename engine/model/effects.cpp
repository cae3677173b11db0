// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/effects.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
constexpr std::array stateWords{"planned"_L1,      "in-flight"_L1,   "accepted"_L1,           "unknown"_L1,
                                "in-doubt"_L1,     "succeeded"_L1,   "failed-transient"_L1,   "dead-lettered"_L1,
                                "differs"_L1,      "cancelled"_L1,   "replayed"_L1,           "resolved-manually"_L1,
                                "compensating"_L1, "compensated"_L1, "compensation-failed"_L1};
constexpr std::array capabilityWords{"KEY"_L1, "UPSERT"_L1, "QUERY"_L1, "NONE"_L1};
constexpr std::array checkWords{"not-asked"_L1, "absent"_L1,     "absent-unwitnessed"_L1, "already-there"_L1,
                                "differs"_L1,   "look-alike"_L1, "cannot-tell"_L1};

template<typename E, typename Words>
E fromWord(QStringView word, const Words &words, E otherwise)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (word == words[i]) {
            return static_cast<E>(i);
        }
    }
    return otherwise;
}
} // namespace

QString toWord(StepState state)
{
    return stateWords.at(static_cast<std::size_t>(state));
}

StepState stepStateFromWord(QStringView word)
{
    return fromWord(word, stateWords, StepState::Planned);
}

QString toWord(Capability capability)
{
    return capabilityWords.at(static_cast<std::size_t>(capability));
}

Capability capabilityFromWord(QStringView word)
{
    return fromWord(word, capabilityWords, Capability::None);
}

QString toWord(TargetCheck check)
{
    return checkWords.at(static_cast<std::size_t>(check));
}

TargetCheck targetCheckFromWord(QStringView word)
{
    return fromWord(word, checkWords, TargetCheck::CannotTell);
}

} // namespace Throughline
