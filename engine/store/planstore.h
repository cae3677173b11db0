// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/money.h"
#include "engine/model/effects.h"
#include "engine/store/database.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>

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
    QJsonObject request; ///< kind, method, url, after … (engine/recovery/plan.h)
    QByteArray bodyHash; ///< body in EffectsStore::requestBody
    QJsonObject fields; ///< {"changes":[…]}
    QStringList claims; ///< what no other plan may have meanwhile: exceptions and the effect itself; not read back
};

struct PlanStateRow {
    qint64 seq = 0;
    QString planId;
    QString state; ///< "planned", "approved", "holding", "running", "paused", "finished", "stopped"
    qint64 atMs = 0;
    qint64 commandSeq = 0;
    QString note;
};

/// One item begun: the generation it made.
struct PlanStart {
    qint64 seq = 0;
    QString planId;
    int position = 0;
    QByteArray intentId;
    qint64 atMs = 0;
    qint64 bootMs = 0; ///< of the boot below: ages are measured by it
    QString bootId;
};

struct Receipt {
    qint64 seq = 0;
    QString planId;
    int position = 0;
    QString kind; ///< "applied", "already-there", "differs", "refused", "in-doubt", "failed", "no-longer-wanted"
    QString text;
    qint64 atMs = 0;
    QJsonObject detail; ///< {"cause": fingerprint of a failure, "held_by": position it waited for in vain}
};

/// An item with what a list of them shows of its transaction.
struct PlanItemRow {
    PlanItem item;
    QString customerName;
    QString entity;
    Money amount;
    qint64 amountReporting = 0;
};

/// What happened last to an item.
struct PlanNews {
    int position = 0;
    QString orderKey;
    Money amount;
    QString receipt; ///< kind; empty = begun and not proved yet
    QString text;
    qint64 atMs = 0;
};

/// Items of a plan that look and fare alike.
struct PlanCount {
    int gate = 0;
    TargetCheck check = TargetCheck::NotAsked;
    QString receipt; ///< kind of the last one; empty = none
    bool held = false;
    QString currency;
    int count = 0;
    qint64 minor = 0;
    qint64 reporting = 0;
};

class PlanStore
{
public:
    explicit PlanStore(Database &database)
        : m_database(database)
    {
    }

    /// Freezes plan, items and first state "planned", and takes the claims: Conflict, naming the other plan,
    /// when one of them is already in a non-final plan (I15).
    /// `claims` false only where a simulation shows that the claims are missed.
    Result<void> save(const Plan &plan, const QList<PlanItem> &items, bool claims = true);
    /// "finished" releases all claims; "stopped" those of items that were not begun or have ended.
    Result<qint64> appendState(const PlanStateRow &row);
    /// In a stopped plan it releases the item's claims.
    Result<qint64> addReceipt(const Receipt &receipt);
    Result<qint64> addStart(const PlanStart &start); ///< Conflict when it was begun before
    Result<void> setPolicy(const QString &planId, const QJsonObject &policy, qint64 atMs, qint64 commandSeq);

    Result<std::optional<Plan>> plan(const QString &id); ///< with its newest policy
    Result<QList<PlanItem>> items(const QString &planId); ///< by position
    Result<QList<PlanItemRow>> itemRows(const QString &planId); ///< by position
    Result<QHash<int, QStringList>> sharedOrders(
        const QString &planId); ///< further orders that wait for an item's effect
    Result<QList<PlanCount>> counts(const QString &planId); ///< summed in the database, whatever the plan's size
    Result<int> underWay(const QString &planId); ///< begun and without a receipt
    Result<int> endedPerMinute(const QString &planId); ///< of its newest receipts; 0 = too few to tell
    Result<std::optional<PlanStateRow>> state(const QString &planId); ///< newest
    Result<QList<PlanStateRow>> states(const QString &planId); ///< oldest first
    Result<QList<Receipt>> receipts(const QString &planId); ///< by position, oldest first
    Result<QList<Receipt>> receiptsAfter(const QString &planId, qint64 seq); ///< oldest first
    Result<QList<PlanNews>> news(const QString &planId, int limit); ///< what was begun or ended last, newest first
    Result<QList<PlanStart>> startsAfter(const QString &planId, qint64 seq); ///< oldest first
    Result<bool> isTouched(const QString &planId, int position); ///< begun or ended
    Result<QMap<QString, int>> receiptCounts(qint64 sinceMs); ///< by kind, over all plans
    Result<QStringList> plansInState(const QString &state); ///< ids of plans whose newest state it is
    Result<QStringList> plansAtWork(); ///< ids of plans that are not over, or stopped with something still under way
    /// Newest frozen first, before (frozenMs, id) when given.
    Result<QList<Plan>> page(qint64 beforeFrozenMs, const QString &beforeId, int limit);
    Result<QString> claimedBy(const QString &exceptionId); ///< plan id or empty
    Result<QHash<QString, QString>> claims(); ///< all of them: claim -> plan id

private:
    Database &m_database;
};

/// The claim on an effect itself, beside those on its exceptions.
QString claimOf(const QByteArray &intentId);

} // namespace Throughline::Store
