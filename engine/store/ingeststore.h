// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/observation.h"
#include "engine/store/database.h"

#include <QJsonObject>
#include <QList>

namespace Throughline::Store
{

/// Bytes as they came in, by whatever road. Unknown and unreadable ones are kept as well (type "unreadable").
struct Arrival {
    QString system;
    QString source; ///< stream or endpoint; event ids are unique inside it
    QString eventId; ///< empty: the hash of the bytes
    Origin origin = Origin::Poll;
    QString type;
    QString recordId;
    qint64 versionMs = 0;
    bool deleted = false;
    qint64 receivedMs = 0;
    QByteArray body;
    QString media = QStringLiteral("application/json");
    qint64 attemptSeq = 0; ///< origin reply: the attempt it answers
    QJsonObject meta; ///< replies: "status", "error", "headers"; looks: what was asked
};

/// Position in a source, committed with the page it belongs to.
struct SourceCursor {
    QString system;
    QString source;
    QString value;
    qint64 atMs = 0;
};

/// An arrival as it lies in the store.
struct InboxRow : Arrival {
    qint64 seq = 0;
    QByteArray payloadHash; ///< sha256 hex
    bool erased = false; ///< body was erased; the hash stays
};

/// The one door for everything that comes in: polls, webhooks, replies, looks.
class IngestStore
{
public:
    explicit IngestStore(Database &database)
        : m_database(database)
    {
    }

    /// Appends what is new, and the cursor, in one transaction. Per arrival: its sequence number, or 0 when the same
    /// event was already there. Only after the transaction around it has committed may a sender be told 2xx.
    Result<QList<qint64>> append(const QList<Arrival> &arrivals, const std::optional<SourceCursor> &cursor = {});
    Result<QString> cursor(const QString &system, const QString &source); ///< empty = never polled
    /// Forgets a position (expired delta link): the next poll starts over, dedupe keeps it harmless.
    Result<void> resetCursor(const QString &system, const QString &source);

    /// Rows after `afterSeq` in order of arrival, with bodies.
    Result<QList<InboxRow>> pendingInbox(qint64 afterSeq, int limit);
    Result<qint64> lastSeq();
    Result<std::optional<InboxRow>> row(qint64 seq);
    Result<QList<InboxRow>> repliesTo(qint64 attemptSeq);

    /// Erases the bytes of every row of a record; hashes and facts stay, so chains still verify. Rows touched.
    Result<qint64> erasePayloads(const RecordRef &record);

private:
    Result<qint64> appendOne(const Arrival &arrival);

    Database &m_database;
};

} // namespace Throughline::Store
