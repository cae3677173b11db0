// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/estate/system.h"

#include <QSet>

namespace Throughline::Estate
{

/// The pocket estate without network and clock: systems over one truth, faults applied, everything counted.
/// A carrier (the HTTP host, or a simulated network) brings each request in three moves: `arrive` when it is
/// there, `perform` when its latency has passed, `leave` when it is answered. What `perform` returns is durable.
class PocketEstate
{
public:
    /// One request on its way through.
    struct Visit {
        const SystemBehaviour *system = nullptr;
        EstateRequest request;
        qint64 delayMs = 0; ///< before `perform`
        std::optional<EstateReply> decided; ///< answered already: `perform` has no effect
        bool replyLost = false;
        bool brokenAfter = false;
        bool ignored = false; ///< its effect is forgotten, its answer is not
        qint64 holdMs = 0;
        QString key; ///< what must not be under way twice
        bool counted = false; ///< takes part in the concurrency of its system
    };

    explicit PocketEstate(std::unique_ptr<Truth> truth);

    Truth &truth() { return *m_truth; }
    /// real or simulated time plus what was advanced
    qint64 now(qint64 wallMs) const;
    void advance(qint64 ms);

    /// Nothing listens: the carrier must refuse connections.
    bool refusesConnections(const QString &system) const;

    Visit arrive(const SystemBehaviour &system, EstateRequest request, qint64 nowMs);
    EstateReply perform(Visit &visit, qint64 nowMs);
    void leave(const Visit &visit);

    /// Requests, effects and duplicates: {systems: {id: {requests, kinds: {kind: {created, updated, removed, live,
    /// duplicates, duplicateReferences: [{reference, ids}]}}}}}
    QJsonObject effects() const;

private:
    void strikeFaults(Visit &visit, qint64 nowMs);
    EstateReply effect(Visit &visit, qint64 nowMs);

    std::unique_ptr<Truth> m_truth;
    QMap<QString, int> m_underWay;
    QSet<QString> m_keys;
};

/// Live objects of a kind that share a reference, oldest first.
struct Duplicate {
    QString reference; ///< otherRefNum=Q-88213
    QStringList ids;
};
QList<Duplicate> duplicates(const Truth &truth, const SystemBehaviour &system, const QString &kind);

} // namespace Throughline::Estate
