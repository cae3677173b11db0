// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

#include <QJsonObject>
#include <QList>

namespace Throughline::Store
{

struct AuditRecord {
    qint64 seq = 0;
    qint64 atMs = 0;
    QString actor;
    QString action;
    QString subject; ///< "exception:…", "plan:…", "step:…"
    QJsonObject detail;
    QByteArray prevHash; ///< empty for the first
    QByteArray hash; ///< sha256 over the record and prevHash
};

/// What a check of the chain found.
struct ChainCheck {
    qint64 records = 0;
    qint64 brokenSeq = 0; ///< first record that does not fit; 0 = whole
    QString what; ///< in words
    QByteArray head; ///< hash of the last record: compare it with a checkpoint to see truncation
};

/// Who did what, why: each record's hash covers the one before it.
class AuditStore
{
public:
    explicit AuditStore(Database &database)
        : m_database(database)
    {
    }

    Result<QByteArray> append(const AuditRecord &record); ///< its hash; seq, prevHash and hash are given by the store
    Result<ChainCheck> verify();
    Result<QList<AuditRecord>> bySubject(const QString &subject, int limit); ///< newest first
    /// Newest first, before `beforeSeq` (0 = from the end).
    Result<QList<AuditRecord>> page(qint64 beforeSeq, int limit);

private:
    Database &m_database;
};

/// What a record's hash must be. `detailText` is the detail's canonical text as stored (reading it as JSON and writing it
/// again may spell a number differently).
QByteArray auditHash(const QString &tenant, const AuditRecord &record, const QString &detailText);

} // namespace Throughline::Store
