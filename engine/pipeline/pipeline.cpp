// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/pipeline.h"

#include "engine/pipeline/foreign.h"

#include "engine/base/log.h"
#include "engine/lanes/history.h"
#include "engine/pipeline/keyindex.h"
#include "engine/store/alertstore.h"
#include "engine/store/metastore.h"
#include "engine/store/rebuild.h"
#include "engine/store/transaction.h"
#include "engine/store/workstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Pipeline
{

namespace
{

constexpr int batchMax = 500;
constexpr qint64 batchMs = 20; ///< of digesting, and about as long again to project: who is answered next waits for it
const QString reader = u"pipeline"_s;

NativeRecord nativeOf(const Store::InboxRow &row)
{
    NativeRecord record;
    record.type = row.type;
    record.id = row.recordId;
    record.eventId = row.eventId;
    record.versionMs = row.versionMs;
    record.deleted = row.deleted;
    record.bytes = row.body;
    return record;
}

/// Observations in order of arrival, a page at a time.
Result<QList<Observation>> observationsAfter(Store::Database &database, qint64 afterSeq)
{
    auto select = database.select(u"SELECT seq, system, type, record_id, version_ms, observed_ms, deleted, canonical, "
                                  u"mapping_version, payload_hash, inbox_seq "
                                  "FROM observation WHERE tenant || '' = ? AND seq > ? ORDER BY seq LIMIT 1000"_s,
                                  database.tenant(), afterSeq);
    QList<Observation> list;
    for (;;) {
        const auto more = select.next();
        if (!more) {
            return std::unexpected(more.error());
        }
        if (!*more) {
            return list;
        }
        Observation observation;
        observation.seq = select.int64(0);
        observation.record = {select.text(1), select.text(2), select.text(3)};
        observation.versionMs = select.int64(4);
        observation.observedMs = select.int64(5);
        observation.deleted = select.flag(6);
        auto object = canonicalFromJson(select.json(7));
        if (!object) {
            return std::unexpected(object.error());
        }
        observation.object = *object;
        observation.mappingVersion = select.text(8);
        observation.payloadHash = select.ascii(9);
        observation.inboxSeq = select.int64(10);
        list.append(observation);
    }
}

} // namespace

namespace
{

/// Of the same moment as what is known, and less ripe.
bool isBehind(const Observation &observation, const std::optional<Store::RecordRow> &known)
{
    if (!known || known->versionMs != observation.versionMs || observation.seq <= known->observationSeq) {
        return false;
    }
    Observation current;
    current.versionMs = known->versionMs;
    current.seq = known->observationSeq;
    current.deleted = known->deleted;
    current.object = known->object;
    return !Lanes::supersedes(observation, current);
}

/// As if it had come before everything else of its moment.
Observation asEarlier(Observation observation)
{
    observation.seq = 0;
    return observation;
}

/// Most versions of a record bring the keys of the one before: then nobody's neighbours are looked at.
Correlation::Correlation correlated(const Observation &observation, const std::optional<Store::RecordRow> &known,
                                    const StoreKeyIndex &index)
{
    if (known) {
        const auto before = stateOf(*known);
        if (const auto after = Correlation::follow(before, observation); after && bindsAlike(before, *after)) {
            return {.changed = true, .record = *after};
        }
    }
    return Correlation::correlate(observation, index);
}

} // namespace

Result<QSet<QString>> apply(Store::Database &database, const Observation &observation)
{
    Store::ProjectionStore projections(database);
    QSet<QString> orders;
    const auto known = projections.record(observation.record);
    if (!known) {
        return std::unexpected(known.error());
    }
    StoreKeyIndex index(database);
    const auto outcome =
        correlated(isBehind(observation, *known) ? asEarlier(observation) : observation, *known, index);
    if (index.error()) {
        return std::unexpected(*index.error());
    }
    if (!outcome.changed) {
        // An equal or older version: it changes no record, but it was seen.
        if (*known && !(*known)->orderKey.isEmpty()) {
            orders.insert((*known)->orderKey);
        }
        return orders;
    }
    Store::RecordRow row;
    row.ref = observation.record;
    row.versionMs = observation.versionMs;
    row.observedMs = observation.observedMs;
    row.observationSeq = observation.seq;
    row.deleted = observation.deleted;
    row.object = observation.object;
    if (observation.deleted && *known) {
        row.object = (*known)->object; // a deletion often comes without fields: what it was stays known
    }
    row.object.keys = outcome.record.keys;
    row.orderKey = outcome.record.orderKey;
    if (const auto done = projections.putRecord(row); !done) {
        return std::unexpected(done.error());
    }
    if (!row.orderKey.isEmpty()) {
        orders.insert(row.orderKey);
    }
    for (const auto &assignment : outcome.assignments) {
        if (const auto done = projections.setOrderKey(assignment.record, assignment.orderKey); !done) {
            return std::unexpected(done.error());
        }
        for (const auto &order : {assignment.before, assignment.orderKey}) {
            if (!order.isEmpty()) {
                orders.insert(order);
            }
        }
    }
    if (observation.object.kind == ObjectKind::Customer && !observation.object.customerKey.isEmpty()) {
        // Master data serves many transactions: those that name it are looked at again.
        const auto holders = projections.recordsByKey(u"customer_ref"_s, observation.object.customerKey);
        if (!holders) {
            return std::unexpected(holders.error());
        }
        for (const auto &ref : *holders) {
            const auto holder = projections.record(ref);
            if (!holder) {
                return std::unexpected(holder.error());
            }
            if (*holder && !(*holder)->orderKey.isEmpty()) {
                orders.insert((*holder)->orderKey);
            }
        }
    }
    return orders;
}

Pipeline::Pipeline(Clock &clock, Store::Database &database, Store::Writer &writer, Projector &projector,
                   MappingOf mapping, FamilyOf family)
    : m_clock(clock)
    , m_database(database)
    , m_writer(writer)
    , m_projector(projector)
    , m_mapping(std::move(mapping))
    , m_family(std::move(family))
{
}

Result<bool> Pipeline::pending()
{
    const auto mark = Store::MetaStore(m_database).watermark(reader);
    const auto last = Store::IngestStore(m_database).lastSeq();
    if (!mark || !last) {
        return std::unexpected(!mark ? mark.error() : last.error());
    }
    return *last > *mark;
}

void Pipeline::run(std::function<void(Result<QStringList>)> done)
{
    if (m_running) {
        return;
    }
    m_running = true;
    auto touched = std::make_shared<QSet<QString>>();
    m_writer.queue(
        [this, touched](Store::Database &database) -> Result<void> {
            Store::MetaStore meta(database);
            const auto mark = meta.watermark(reader);
            if (!mark) {
                return std::unexpected(mark.error());
            }
            const auto rows = Store::IngestStore(database).pendingInbox(*mark, batchMax);
            if (!rows) {
                return std::unexpected(rows.error());
            }
            if (rows->isEmpty()) {
                return {};
            }
            const auto startedMs = m_clock.bootMs();
            qint64 digested = *mark;
            for (const auto &row : *rows) {
                const auto orders = digest(database, row);
                if (!orders) {
                    return std::unexpected(orders.error());
                }
                touched->unite(*orders);
                digested = row.seq;
                if (m_clock.bootMs() - startedMs >= batchMs) {
                    break;
                }
            }
            auto orders = touched->values();
            orders.sort();
            for (const auto &order : std::as_const(orders)) {
                if (const auto projected = m_projector.project(database, order); !projected) {
                    return projected;
                }
            }
            return meta.setWatermark(reader, digested);
        },
        [this, touched, done](const Result<void> &result) {
            m_running = false;
            if (!result) {
                done(std::unexpected(result.error()));
                return;
            }
            auto orders = touched->values();
            orders.sort();
            done(orders);
        });
}

Result<QSet<QString>> Pipeline::digest(Store::Database &database, const Store::InboxRow &row)
{
    if (row.origin != Origin::Poll && row.origin != Origin::Webhook) {
        return QSet<QString>(); // replies and looks are evidence of effects, read by the effects machine
    }
    if (row.erased || row.type == unreadableType) {
        return QSet<QString>(); // kept as it came, shown as such
    }
    const auto mapped = m_mapping().toCanonical(m_family(row.system), nativeOf(row));
    Observation observation;
    observation.record = {row.system, row.type, row.recordId};
    observation.origin = row.origin;
    observation.versionMs = row.versionMs;
    observation.observedMs = row.receivedMs;
    observation.inboxSeq = row.seq;
    observation.payloadHash = row.payloadHash;
    observation.deleted = row.deleted;
    if (mapped) {
        observation.object = mapped->object;
        observation.mappingVersion = m_mapping().version;
    } else {
        qCInfo(Log::pipeline) << row.system << row.type << "kept without meaning:" << mapped.error().detail;
    }
    const auto seq = Store::ProjectionStore(database).appendObservation(observation);
    if (!seq) {
        return std::unexpected(seq.error());
    }
    observation.seq = *seq;
    if (m_guards.on(Guard::ForeignReference)) {
        if (const auto noticed = noticeForeign(database, observation); !noticed) {
            return std::unexpected(noticed.error());
        }
    }
    return apply(database, observation);
}

Result<void> Pipeline::rebuild(Store::Database &database, Projector &projector,
                               const std::function<void(qint64)> &progress)
{
    return Store::atomically(database, [&]() -> Result<void> {
        Store::MetaStore meta(database);
        const auto mark = meta.watermark(reader);
        if (!mark) {
            return std::unexpected(mark.error());
        }
        if (const auto dropped = Store::dropProjections(database, reader); !dropped) {
            return dropped;
        }
        if (const auto steps = Store::rebuildSteps(database); !steps) {
            return steps;
        }
        if (const auto work = Store::WorkStore(database).rebuild(); !work) {
            return work;
        }
        if (const auto alerts = Store::AlertStore(database).rebuild(); !alerts) {
            return alerts;
        }
        QSet<QString> orders;
        qint64 after = 0;
        qint64 count = 0;
        for (;;) {
            const auto page = observationsAfter(database, after);
            if (!page) {
                return std::unexpected(page.error());
            }
            if (page->isEmpty()) {
                break;
            }
            for (const auto &observation : *page) {
                const auto touched = apply(database, observation);
                if (!touched) {
                    return std::unexpected(touched.error());
                }
                orders.unite(*touched);
                after = observation.seq;
                ++count;
            }
            if (progress) {
                progress(count);
            }
        }
        auto sorted = orders.values();
        sorted.sort();
        for (const auto &order : std::as_const(sorted)) {
            if (const auto projected = projector.project(database, order); !projected) {
                return projected;
            }
        }
        return meta.setWatermark(reader, *mark);
    });
}

} // namespace Throughline::Pipeline
