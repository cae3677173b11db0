// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/auditstore.h"

#include "engine/base/json.h"
#include "engine/store/transaction.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

const auto selectAudit =
    u"SELECT seq, at_ms, actor, action, subject, detail, prev_hash, hash FROM audit WHERE tenant = ?"_s;

AuditRecord readAudit(const Statement &row)
{
    return {row.int64(0), row.int64(1), row.text(2), row.text(3), row.text(4), row.json(5), row.ascii(6), row.ascii(7)};
}

} // namespace

QByteArray auditHash(const QString &tenant, const AuditRecord &record, const QString &detailText)
{
    return sha256Hex(canonicalJson(QJsonObject{{u"tenant"_s, tenant},
                                               {u"at_ms"_s, QString::number(record.atMs)},
                                               {u"actor"_s, record.actor},
                                               {u"action"_s, record.action},
                                               {u"subject"_s, record.subject},
                                               {u"detail"_s, detailText},
                                               {u"prev"_s, QString::fromLatin1(record.prevHash)}}));
}

Result<QByteArray> AuditStore::append(const AuditRecord &record)
{
    return atomically(m_database, [&]() -> Result<QByteArray> {
        auto chained = record;
        {
            // || '' keeps the index on the tenant out of it, or SQLite sorts all its records for the newest one.
            auto row = m_database.select(u"SELECT hash FROM audit WHERE tenant || '' = ? ORDER BY seq DESC LIMIT 1"_s,
                                         m_database.tenant());
            auto found = row.next();
            if (!found) {
                return std::unexpected(found.error());
            }
            chained.prevHash = *found ? row.ascii(0) : QByteArray();
        }
        const auto detail = QString::fromUtf8(canonicalJson(chained.detail));
        chained.hash = auditHash(m_database.tenant(), chained, detail);
        // UNIQUE (tenant, prev_hash): two writers cannot fork the chain
        return m_database
            .run(
                u"INSERT INTO audit (tenant, at_ms, actor, action, subject, detail, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                m_database.tenant(), chained.atMs, chained.actor, chained.action, chained.subject, detail,
                chained.prevHash, chained.hash)
            .transform([&](qint64) { return chained.hash; });
    });
}

Result<ChainCheck> AuditStore::verify()
{
    ChainCheck check;
    auto rows = m_database.select(selectAudit + u" ORDER BY seq"_s, m_database.tenant());
    while (true) {
        auto more = rows.next();
        if (!more) {
            return std::unexpected(more.error());
        }
        if (!*more) {
            return check;
        }
        const auto record = readAudit(rows);
        if (record.prevHash != check.head) {
            check.brokenSeq = record.seq;
            check.what =
                u"record %1 does not follow the one before it: a record was removed, added or moved"_s.arg(record.seq);
            return check;
        }
        if (auditHash(m_database.tenant(), record, rows.text(5)) != record.hash) {
            check.brokenSeq = record.seq;
            check.what = u"record %1 was changed after it was written"_s.arg(record.seq);
            return check;
        }
        check.head = record.hash;
        ++check.records;
    }
}

Result<QList<AuditRecord>> AuditStore::bySubject(const QString &subject, int limit)
{
    auto rows = m_database.select(selectAudit + u" AND subject = ? ORDER BY seq DESC LIMIT ?"_s, m_database.tenant(),
                                  subject, limit);
    return readAll<AuditRecord>(rows, readAudit);
}

Result<QList<AuditRecord>> AuditStore::page(qint64 beforeSeq, int limit)
{
    auto rows = m_database.select(selectAudit + u" AND (? = 0 OR seq < ?) ORDER BY seq DESC LIMIT ?"_s,
                                  m_database.tenant(), beforeSeq, beforeSeq, limit);
    return readAll<AuditRecord>(rows, readAudit);
}

} // namespace Throughline::Store
