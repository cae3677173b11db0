// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/gaps.h"

#include <algorithm>

namespace Throughline::Pipeline
{

namespace
{
constexpr QLatin1StringView gapOpened("gap.opened:");
constexpr QLatin1StringView gapClosed("gap.closed:");
} // namespace

QMap<QString, Gap> gapsOf(QList<Store::BusinessEvent> events)
{
    std::ranges::sort(events, {}, &Store::BusinessEvent::seq); // a gap is dated by its fact, opened when it was seen
    QMap<QString, Gap> gaps;
    for (const auto &event : std::as_const(events)) {
        if (event.type.startsWith(gapOpened)) {
            gaps[event.type.sliced(gapOpened.size())] = {true, event.system, event.atMs, 0};
        } else if (event.type.startsWith(gapClosed)) {
            auto &gap = gaps[event.type.sliced(gapClosed.size())];
            gap.open = false;
            gap.closedMs = event.atMs;
        }
    }
    return gaps;
}

Result<void> putGaps(Store::Database &database, const QString &orderKey, QList<Store::BusinessEvent> &journal,
                     const QList<Lanes::Finding> &findings, qint64 nowMs)
{
    auto gaps = gapsOf(journal);
    Store::ProjectionStore projections(database);
    const auto append = [&](const QString &type, const QString &system, qint64 atMs) -> Result<void> {
        Store::BusinessEvent row;
        row.orderKey = orderKey;
        row.type = type;
        row.atMs = atMs;
        row.system = system;
        return projections.appendEvent(row).transform([&](qint64 seq) {
            row.seq = seq;
            journal.append(row);
        });
    };
    for (const auto &finding : findings) {
        if (!gaps.take(finding.code).open) {
            if (const auto done = append(gapOpened + finding.code, finding.failure.system, finding.sinceMs); !done) {
                return done;
            }
        }
    }
    for (auto it = gaps.begin(); it != gaps.end(); ++it) {
        if (it->open) {
            if (const auto done = append(gapClosed + it.key(), it->system, nowMs); !done) {
                return done;
            }
        }
    }
    return {};
}

QStringList openOf(const QMap<QString, Gap> &gaps)
{
    QStringList open;
    for (auto it = gaps.begin(); it != gaps.end(); ++it) {
        if (it->open) {
            open.append(it.key());
        }
    }
    return open;
}

} // namespace Throughline::Pipeline
