// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/projectionrows.h"
#include "engine/store/projectionstore.h"
#include "engine/store/transaction.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

const auto recordColumns =
    u"r.system, r.type, r.record_id, r.order_key, r.version_ms, r.observed_ms, r.observation_seq, r.deleted, "
    "r.canonical FROM record r WHERE r.tenant = ?"_s;

RecordRow readRecord(const Statement &row)
{
    RecordRow record;
    record.ref = {row.text(0), row.text(1), row.text(2)};
    record.orderKey = row.text(3);
    record.versionMs = row.int64(4);
    record.observedMs = row.int64(5);
    record.observationSeq = row.int64(6);
    record.deleted = row.flag(7);
    record.object = row.canonical(8);
    return record;
}

Result<void> putKeys(Database &database, const RecordRow &record)
{
    auto rows = database.select(
        u"SELECT name, value FROM record_key WHERE tenant = ? AND system = ? AND type = ? AND record_id = ?"_s,
        database.tenant(), record.ref.system, record.ref.type, record.ref.id);
    auto stored = readAll<QPair<QString, QString>>(
        rows, [](const Statement &row) { return QPair<QString, QString>(row.text(0), row.text(1)); });
    if (!stored) {
        return std::unexpected(stored.error());
    }
    QMap<QString, QString> before;
    for (const auto &[name, value] : std::as_const(*stored)) {
        before.insert(name, value);
    }
    if (before == record.object.keys) {
        return {};
    }
    auto removed =
        database.run(u"DELETE FROM record_key WHERE tenant = ? AND system = ? AND type = ? AND record_id = ?"_s,
                     database.tenant(), record.ref.system, record.ref.type, record.ref.id);
    if (!removed) {
        return std::unexpected(removed.error());
    }
    for (auto it = record.object.keys.begin(); it != record.object.keys.end(); ++it) {
        auto added = database.run(
            u"INSERT INTO record_key (tenant, name, value, system, type, record_id) VALUES (?, ?, ?, ?, ?, ?)"_s,
            database.tenant(), it.key(), it.value(), record.ref.system, record.ref.type, record.ref.id);
        if (!added) {
            return std::unexpected(added.error());
        }
    }
    return {};
}

} // namespace

Result<qint64> ProjectionStore::appendObservation(const Observation &observation, const QString &orderKey)
{
    auto row = m_database.select(
        u"INSERT INTO observation (tenant, system, type, record_id, kind, version_ms, observed_ms, origin, inbox_seq, "
        u"payload_hash, "
        "deleted, canonical, mapping_version, order_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq"_s,
        m_database.tenant(), observation.record.system, observation.record.type, observation.record.id,
        toWord(observation.object.kind), observation.versionMs, observation.observedMs, toWord(observation.origin),
        observation.inboxSeq, observation.payloadHash, observation.deleted, toJson(observation.object),
        observation.mappingVersion, orderKey.isEmpty() ? std::nullopt : std::optional(orderKey));
    return row.next().transform([&](bool) { return row.int64(0); });
}

Result<qint64> ProjectionStore::appendEvent(const BusinessEvent &event)
{
    auto row = m_database.select(
        u"INSERT INTO business_event (tenant, order_key, type, at_ms, system, observation_seq) "
        "VALUES (?, ?, ?, ?, ?, ?) RETURNING seq"_s,
        m_database.tenant(), event.orderKey, event.type, event.atMs, event.system, event.observationSeq);
    return row.next().transform([&](bool) { return row.int64(0); });
}

Result<qint64> ProjectionStore::lastObservationSeq()
{
    auto row = m_database.select(u"SELECT seq FROM observation WHERE tenant = ? ORDER BY seq DESC LIMIT 1"_s,
                                 m_database.tenant());
    return row.next().transform([&](bool found) { return found ? row.int64(0) : 0; });
}

Result<void> ProjectionStore::putRecord(const RecordRow &row)
{
    return atomically(m_database, [&]() -> Result<void> {
        auto put = m_database.run(
            u"INSERT INTO record (tenant, system, type, record_id, order_key, kind, number, status, amount, currency, "
            u"version_ms, "
            "observed_ms, observation_seq, deleted, canonical) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (tenant, system, type, record_id) DO UPDATE SET order_key = excluded.order_key, kind = "
            "excluded.kind, "
            "number = excluded.number, status = excluded.status, amount = excluded.amount, currency = "
            "excluded.currency, "
            "version_ms = excluded.version_ms, observed_ms = excluded.observed_ms, observation_seq = "
            "excluded.observation_seq, "
            "deleted = excluded.deleted, canonical = excluded.canonical"_s,
            m_database.tenant(), row.ref.system, row.ref.type, row.ref.id, row.orderKey, toWord(row.object.kind),
            row.object.number, row.object.status, textOf(row.object.amount), row.object.amount.currency, row.versionMs,
            row.observedMs, row.observationSeq, row.deleted, toJson(row.object));
        if (!put) {
            return std::unexpected(put.error());
        }
        return putKeys(m_database, row);
    });
}

Result<std::optional<RecordRow>> ProjectionStore::record(const RecordRef &ref)
{
    const QString key = u"ref/"_s + ref.system + u'/' + ref.type + u'/' + ref.id;
    return m_database.remembered<std::optional<RecordRow>>("record"_L1, key, [&] {
        auto row =
            m_database.select(u"SELECT "_s + recordColumns + u" AND r.system = ? AND r.type = ? AND r.record_id = ?"_s,
                              m_database.tenant(), ref.system, ref.type, ref.id);
        return readOne<RecordRow>(row, readRecord);
    });
}

Result<QList<RecordRow>> ProjectionStore::recordsOfOrder(const QString &orderKey)
{
    return m_database.remembered<QList<RecordRow>>("record"_L1, u"order/"_s + orderKey, [&] {
        auto rows = m_database.select(u"SELECT "_s + recordColumns + u" AND r.order_key = ? AND r.order_key <> ''"_s,
                                      m_database.tenant(), orderKey);
        // Sorted here: asked to sort, SQLite reads all records in the order of the primary key.
        return readAll<RecordRow>(rows, readRecord).transform([](QList<RecordRow> list) {
            std::ranges::sort(list, {},
                              [](const RecordRow &row) { return std::tie(row.ref.system, row.ref.type, row.ref.id); });
            return list;
        });
    });
}

Result<QList<RecordRow>> ProjectionStore::recordsOfKind(const QString &system, ObjectKind kind)
{
    auto rows =
        m_database.select(u"SELECT "_s + recordColumns
                              + u" AND r.kind = ? AND r.system = ? AND r.deleted = 0 ORDER BY r.type, r.record_id"_s,
                          m_database.tenant(), toWord(kind), system);
    return readAll<RecordRow>(rows, readRecord);
}

Result<QList<RecordRef>> ProjectionStore::recordsByKey(const QString &name, const QString &value)
{
    return m_database.remembered<QList<RecordRef>>("record_key"_L1, name + u'/' + value, [&] {
        auto rows = m_database.select(
            u"SELECT system, type, record_id FROM record_key WHERE tenant = ? AND name = ? AND value = ? "
            "ORDER BY system, type, record_id"_s,
            m_database.tenant(), name, value);
        return readAll<RecordRef>(
            rows, [](const Statement &row) { return RecordRef{row.text(0), row.text(1), row.text(2)}; });
    });
}

Result<qint64> ProjectionStore::newestArrival(const QString &system, const QString &reference)
{
    auto row = m_database.select(
        u"SELECT MAX(o.inbox_seq) FROM record_key k CROSS JOIN record r CROSS JOIN observation o WHERE k.tenant = ? "
        u"AND "
        "k.name IN ('tl_key', 'external_id') AND k.value = ? AND k.system = ? AND r.tenant = k.tenant AND r.system = "
        "k.system "
        "AND r.type = k.type AND r.record_id = k.record_id AND r.deleted = 0 AND o.seq = r.observation_seq"_s,
        m_database.tenant(), reference, system);
    return row.next().transform([&](bool) { return row.int64(0); });
}

Result<void> ProjectionStore::setOrderKey(const RecordRef &ref, const QString &orderKey)
{
    return m_database
        .run(u"UPDATE record SET order_key = ? WHERE tenant = ? AND system = ? AND type = ? AND record_id = ?"_s,
             orderKey, m_database.tenant(), ref.system, ref.type, ref.id)
        .transform([](qint64) { });
}

} // namespace Throughline::Store
