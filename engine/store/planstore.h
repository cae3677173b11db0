// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/effects.h"
#include "engine/store/database.h"

#include <QJsonObject>
#include <QList>

namespace Throughline::Store
{

/// A frozen replay plan. `hash` covers everything that will be sent, in order.
struct Plan {
    QString id;
    QString title;
    QString actor;
    QString reason;
    qint64 frozenMs = 0;
    QByteArray hash;
    QString mappingVersion;
    QJsonObject policy; ///< gates, rate, concurrency, stop rule
    QJsonObject content; ///< how membership was chosen
};

struct PlanItem {
    int position = 0;
    QString exceptionId;
    QString orderKey;
    QByteArray intentId;
    int gate = 0;
    TargetCheck check = TargetCheck::NotAsked;
    QString evidence;
    QJsonObject request; ///< method, url, placeholders
    QByteArray bodyHash; ///< body in EffectsStore::requestBody
    QJsonObject fields; ///< {"changes":[…]}
};

struct PlanStateRow {
    qint64 seq = 0;
    QString planId;
    QString state; ///< "planned", "approved", "holding", "running", "paused", "finished", "stopped"
    qint64 atMs = 0;
    qint64 commandSeq = 0;
    QString note;
};

struct Receipt {
    qint64 seq = 0;
    QString planId;
    int position = 0;
    QString kind; ///< "applied", "already-there", "differs", "refused", "in-doubt", "failed", "no-longer-wanted"
    QString text;
    qint64 atMs = 0;
};

class PlanStore
{
public:
    explicit PlanStore(Database &database)
        : m_database(database)
    {
    }

    /// Freezes plan, items and first state "planned", and claims the exceptions: Conflict, naming the other plan,
    /// when one of them is already in a non-final plan (I15).
    Result<void> save(const Plan &plan, const QList<PlanItem> &items);
    Result<qint64> appendState(const PlanStateRow &row); ///< "finished" and "stopped" release the claims
    Result<qint64> addReceipt(const Receipt &receipt);

    Result<std::optional<Plan>> plan(const QString &id);
    Result<QList<PlanItem>> items(const QString &planId); ///< by position
    Result<std::optional<PlanStateRow>> state(const QString &planId); ///< newest
    Result<QList<PlanStateRow>> states(const QString &planId); ///< oldest first
    Result<QList<Receipt>> receipts(const QString &planId); ///< by position, oldest first
    Result<QStringList> plansInState(const QString &state); ///< ids of plans whose newest state it is
    /// Newest frozen first, before (frozenMs, id) when given.
    Result<QList<Plan>> page(qint64 beforeFrozenMs, const QString &beforeId, int limit);
    Result<QString> claimedBy(const QString &exceptionId); ///< plan id or empty

private:
    Database &m_database;
};

} // namespace Throughline::Store
