// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lanes/history.h"

#include <algorithm>
#include <map>

namespace Throughline::Lanes
{

namespace
{

int ripenessOf(const Observation &version)
{
    const auto phase = version.deleted ? Phase::Ended : phaseOf(version.object.kind, version.object.status);
    return ripenessOf(phase);
}

} // namespace

bool supersedes(const Observation &candidate, const Observation &current)
{
    if (candidate.versionMs != current.versionMs || candidate.versionMs == 0) {
        return replaces(candidate, current);
    }
    const auto riper = ripenessOf(candidate) - ripenessOf(current);
    return riper != 0 ? riper > 0 : candidate.seq > current.seq;
}

qint64 RecordHistory::since(const std::function<bool(const Observation &)> &holds) const
{
    qint64 start = timeOf(newest());
    for (auto it = versions.rbegin(); it != versions.rend() && holds(**it); ++it) {
        start = std::min(start, timeOf(**it));
    }
    return start;
}

std::vector<RecordHistory> historiesOf(const QList<Observation> &versions, const Reference &reference)
{
    std::map<RecordRef, RecordHistory> byRecord;
    for (const auto &version : versions) {
        auto &history = byRecord[version.record];
        history.role = reference.roleOfSystem.value(version.record.system);
        history.versions.push_back(&version);
    }
    std::vector<RecordHistory> histories;
    for (auto &[record, history] : byRecord) {
        std::ranges::stable_sort(history.versions,
                                 [](const Observation *a, const Observation *b) { return supersedes(*b, *a); });
        histories.push_back(std::move(history));
    }
    return histories;
}

} // namespace Throughline::Lanes
