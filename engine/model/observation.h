// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/canonical.h"

namespace Throughline
{

/// A native object in a connected system.
struct RecordRef {
    QString system; ///< "netsuite-emea"
    QString type; ///< native type: "salesOrder"
    QString id; ///< native id
    auto operator<=>(const RecordRef &) const = default;
};

/// By which road bytes came in. All roads end in the same inbox.
enum class Origin { Poll, Webhook, Reply, Look };
QString toWord(Origin origin); ///< "poll", "webhook", "reply", "look"
Origin originFromWord(QStringView word);

/// One version of one record as seen in one system. Append-only; never corrected, only followed.
struct Observation {
    qint64 seq = 0; ///< arrival order, given by the store
    RecordRef record;
    Origin origin = Origin::Poll;
    qint64 versionMs = 0; ///< the system's own version time; 0 = it does not say
    qint64 observedMs = 0; ///< when we saw it, wall clock UTC
    qint64 inboxSeq = 0;
    QByteArray payloadHash; ///< sha256 hex of the raw bytes, kept apart so that they can be erased
    bool deleted = false;
    QString mappingVersion; ///< content address of the mapping that gave it meaning; empty = kept, not understood
    CanonicalObject object;
};

/// Does `candidate` take the place of `current` as what we know of one record? The system's own version time
/// decides, arrival only between equal ones. An observation without a version time never replaces one that has it.
inline bool replaces(const Observation &candidate, const Observation &current)
{
    return candidate.versionMs != current.versionMs ? candidate.versionMs > current.versionMs
                                                    : candidate.seq > current.seq;
}

} // namespace Throughline
