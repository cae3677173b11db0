// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lanes/lifecycle.h"
#include "engine/lanes/reference.h"
#include "engine/model/observation.h"

#include <functional>
#include <vector>

namespace Throughline::Lanes
{

/// When a version became true: the system's own time, or ours where it does not say.
inline qint64 timeOf(const Observation &version)
{
    return version.versionMs > 0 ? version.versionMs : version.observedMs;
}

/// Does `candidate` take the place of `current` as what we know of one record? As `replaces`, but between versions of one
/// moment the riper one counts, in whatever order they came: systems that tell time in seconds make a draft and issue it in
/// one, and a log read page by page, newest first, shows the draft last.
bool supersedes(const Observation &candidate, const Observation &current);

/// All known versions of one record, oldest first.
struct RecordHistory {
    QString role;
    std::vector<const Observation *> versions;

    const Observation &newest() const { return *versions.back(); }
    const CanonicalObject &object() const { return newest().object; }
    bool exists() const { return !newest().deleted; }
    Phase phase() const { return phaseOf(object().kind, object().status); }
    /// Start of the unbroken run of newest versions for which `holds`. Call it only where the newest one does.
    qint64 since(const std::function<bool(const Observation &)> &holds) const;
};

/// The versions by record, in the order of RecordRef. Points into `versions`.
std::vector<RecordHistory> historiesOf(const QList<Observation> &versions, const Reference &reference);

} // namespace Throughline::Lanes
