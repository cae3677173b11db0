// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

#include <QList>

namespace Throughline::Store
{

/// What is wanted of a flow from now on, or of one of its steps.
struct FlowWish {
    qint64 seq = 0;
    QString flowId;
    QByteArray intentId; ///< "approved" is about one step; empty otherwise
    QString wanted; ///< "unwind", "stopped", "unwound", "approved"
    qint64 atMs = 0;
    QString actor;
    QString reason;
    qint64 commandSeq = 0; ///< 0 = not by a person
    QString planId; ///< plan whose state paces it; empty = none
};

/// Wishes of flows: journal rows, the newest of a flow counts. A flow without one goes forward.
class WishStore
{
public:
    explicit WishStore(Database &database)
        : m_database(database)
    {
    }

    Result<qint64> append(const FlowWish &wish); ///< its seq
    /// The newest wish about the flow itself.
    Result<std::optional<FlowWish>> newest(const QString &flowId);
    Result<QList<FlowWish>> ofFlow(const QString &flowId); ///< oldest first, those about steps too
    Result<QList<FlowWish>> ofOrder(const QString &orderKey); ///< of all its flows, oldest first
    Result<bool> approved(const QString &flowId, const QByteArray &intentId);
    /// Ids of the flows whose newest wish is "unwind", oldest wish first.
    Result<QStringList> unwinding();

private:
    Database &m_database;
};

} // namespace Throughline::Store
