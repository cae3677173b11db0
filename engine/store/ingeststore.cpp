// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/ingeststore.h"

#include "engine/base/json.h"
#include "engine/store/transaction.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

const auto inboxColumns =
    u"i.seq, i.system, i.source, i.event_id, i.origin, i.type, i.record_id, i.version_ms, i.deleted, "
    "i.received_ms, i.payload_hash, i.attempt_seq, i.meta, p.media, p.body "
    "FROM inbox i JOIN payload p ON p.inbox_seq = i.seq"_s;

InboxRow readRow(const Statement &row)
{
    InboxRow inbox;
    inbox.seq = row.int64(0);
    inbox.system = row.text(1);
    inbox.source = row.text(2);
    inbox.eventId = row.text(3);
    inbox.origin = originFromWord(row.text(4));
    inbox.type = row.text(5);
    inbox.recordId = row.text(6);
    inbox.versionMs = row.int64(7);
    inbox.deleted = row.flag(8);
    inbox.receivedMs = row.int64(9);
    inbox.payloadHash = row.ascii(10);
    inbox.attemptSeq = row.int64(11);
    inbox.meta = row.json(12);
    inbox.media = row.text(13);
    inbox.erased = row.isNull(14);
    inbox.body = row.blob(14);
    return inbox;
}

Result<QList<InboxRow>> readRows(Statement rows)
{
    return readAll<InboxRow>(rows, readRow);
}

/// Same uniqueness as (tenant, system, source, event id), in 16 bytes.
QByteArray eventKey(const QString &tenant, const Arrival &arrival, const QString &eventId)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto *part : {&tenant, &arrival.system, &arrival.source, &eventId}) {
        const auto bytes = part->toUtf8();
        const auto length = QByteArray::number(bytes.size());
        hash.addData(QByteArray(length + ':')); // so that no two splits of the same letters are alike
        hash.addData(bytes);
    }
    return hash.result().first(16);
}

} // namespace

Result<QList<qint64>> IngestStore::append(const QList<Arrival> &arrivals, const std::optional<SourceCursor> &cursor)
{
    return atomically(m_database, [&]() -> Result<QList<qint64>> {
        QList<qint64> seqs;
        seqs.reserve(arrivals.size());
        for (const auto &arrival : arrivals) {
            auto seq = appendOne(arrival);
            if (!seq) {
                return std::unexpected(seq.error());
            }
            seqs.append(*seq);
        }
        if (cursor) {
            auto moved = m_database.run(
                u"INSERT INTO source_cursor (tenant, system, source, value, at_ms) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (tenant, system, source) DO UPDATE SET value = excluded.value, at_ms = "
                "excluded.at_ms"_s,
                m_database.tenant(), cursor->system, cursor->source, cursor->value, cursor->atMs);
            if (!moved) {
                return std::unexpected(moved.error());
            }
        }
        return seqs;
    });
}

Result<qint64> IngestStore::appendOne(const Arrival &arrival)
{
    const auto &tenant = m_database.tenant();
    const auto hash = sha256Hex(arrival.body);
    const auto eventId = arrival.eventId.isEmpty() ? QString::fromLatin1(hash) : arrival.eventId;
    qint64 seq = 0;
    {
        auto row = m_database.select(
            u"INSERT INTO inbox (tenant, system, source, event_id, event_key, origin, type, record_id, version_ms, "
            u"deleted, "
            "received_ms, payload_hash, attempt_seq, meta) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (tenant, event_key) DO NOTHING RETURNING seq"_s,
            tenant, arrival.system, arrival.source, eventId, Blob{eventKey(tenant, arrival, eventId)},
            toWord(arrival.origin), arrival.type, arrival.recordId, arrival.versionMs, arrival.deleted,
            arrival.receivedMs, hash, arrival.attemptSeq, arrival.meta);
        auto isNew = row.next();
        if (!isNew) {
            return std::unexpected(isNew.error());
        }
        if (!*isNew) {
            return 0;
        }
        seq = row.int64(0);
    }
    return m_database
        .run(u"INSERT INTO payload (inbox_seq, tenant, hash, media, body) VALUES (?, ?, ?, ?, ?)"_s, seq, tenant, hash,
             arrival.media, Blob{arrival.body})
        .transform([&](qint64) { return seq; });
}

Result<QString> IngestStore::cursor(const QString &system, const QString &source)
{
    auto row = m_database.select(u"SELECT value FROM source_cursor WHERE tenant = ? AND system = ? AND source = ?"_s,
                                 m_database.tenant(), system, source);
    return row.next().transform([&](bool found) { return found ? row.text(0) : QString(); });
}

Result<void> IngestStore::resetCursor(const QString &system, const QString &source)
{
    return m_database
        .run(u"DELETE FROM source_cursor WHERE tenant = ? AND system = ? AND source = ?"_s, m_database.tenant(), system,
             source)
        .transform([](qint64) { });
}

// tenant || '': by sequence, not by the index on the tenant, which SQLite would read and sort whole.
Result<QList<InboxRow>> IngestStore::pendingInbox(qint64 afterSeq, int limit)
{
    return readRows(m_database.select(u"SELECT "_s + inboxColumns
                                          + u" WHERE i.seq > ? AND i.tenant || '' = ? ORDER BY i.seq LIMIT ?"_s,
                                      afterSeq, m_database.tenant(), limit));
}

Result<qint64> IngestStore::lastSeq()
{
    // Asked in every turn: || '' keeps the planner from an index over the tenant and has it walk back from the newest row.
    auto row = m_database.select(u"SELECT seq FROM inbox WHERE tenant || '' = ? ORDER BY seq DESC LIMIT 1"_s,
                                 m_database.tenant());
    return row.next().transform([&](bool found) { return found ? row.int64(0) : 0; });
}

Result<std::optional<InboxRow>> IngestStore::row(qint64 seq)
{
    return readRows(m_database.select(u"SELECT "_s + inboxColumns + u" WHERE i.seq = ? AND i.tenant = ?"_s, seq,
                                      m_database.tenant()))
        .transform(
            [](const QList<InboxRow> &rows) { return rows.isEmpty() ? std::nullopt : std::optional(rows.first()); });
}

Result<QList<InboxRow>> IngestStore::repliesTo(qint64 attemptSeq)
{
    return readRows(
        m_database.select(u"SELECT "_s + inboxColumns
                              + u" WHERE i.tenant = ? AND i.attempt_seq = ? AND i.attempt_seq > 0 ORDER BY i.seq"_s,
                          m_database.tenant(), attemptSeq));
}

Result<qint64> IngestStore::erasePayloads(const RecordRef &record)
{
    return m_database.run(u"UPDATE payload SET body = NULL WHERE tenant = ? AND body IS NOT NULL AND inbox_seq IN "
                          "(SELECT seq FROM inbox WHERE tenant = ? AND system = ? AND type = ? AND record_id = ?)"_s,
                          m_database.tenant(), m_database.tenant(), record.system, record.type, record.id);
}

} // namespace Throughline::Store
