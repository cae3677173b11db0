// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/correlation/joinkeys.h"

#include <algorithm>

namespace Throughline::Correlation
{

QList<JoinKey> joinKeys(const RecordState &record, const KeyRules &rules, std::initializer_list<Strength> strengths)
{
    QList<JoinKey> found;
    for (auto it = record.keys.begin(); it != record.keys.end(); ++it) {
        const auto *rule = rules.find(it.key(), record.kind);
        const auto value = it.value().trimmed();
        if (rule == nullptr || std::ranges::find(strengths, rule->strength) == strengths.end() || value.isEmpty()
            || rules.placeholders.contains(value.toLower())) {
            continue;
        }
        found.append({{it.key(), value}, rule->scope == Scope::OneSystem ? record.record.system : QString()});
    }
    return found;
}

QString ownOrderKey(const RecordState &record, const KeyRules &rules)
{
    const auto names = joinKeys(record, rules, {Strength::Names});
    return names.isEmpty() ? QString() : names.first().value.value;
}

} // namespace Throughline::Correlation
