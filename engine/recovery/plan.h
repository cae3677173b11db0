// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/money.h"
#include "engine/model/effects.h"

#include <QByteArray>
#include <QList>
#include <QString>

// The pure part of a replay plan: its order, its gates, its hash and what changes field by field.
namespace Throughline::Recovery
{

/// One effect a plan would have, as frozen. `body` is exactly what will be sent; ids that earlier items will
/// make stand in it as placeholders and are hashed as such.
struct PlanItem {
    int position = 0;
    QString exceptionId; ///< empty: a member chosen by order
    QString orderKey;
    QByteArray intentId; ///< generation that failed
    QString target;
    QString operation;
    QString step;
    QString takesUp; ///< the kind of flow that this item begins for a gap of history; empty = replays a step
    int rank = 0; ///< place in the business order: customer 0, contract 1, order 2 ...
    Money amount;
    TargetCheck check = TargetCheck::NotAsked;
    QString evidence;
    qint64 askedMs = 0;
    QByteArray method;
    QString url;
    QByteArray body;
    QByteArray bodyHash; ///< sha256 hex of method, url and body
    int gate = 0;
};

QByteArray requestHash(const QByteArray &method, const QString &url, const QByteArray &body);

/// Business order: customers before orders before subscriptions ...; inside a rank by order key. Positions are set.
void putInOrder(QList<PlanItem> &items);

/// Sizes of the gates of a plan of `items` sends: 1, then 5 %, then 25 %, then the rest.
QList<int> gateSizes(int items);
/// Gives every item that will be sent its gate (1 ..); items that send nothing are in gate 0.
void assignGates(QList<PlanItem> &items);

/// Hash over everything that will be sent, in order. What is sent must hash to what was planned.
QByteArray planHash(const QList<PlanItem> &items);

/// Will this item be sent at all?
bool willSend(TargetCheck check);

/// When a gate has been sent: may the next one open?
struct GateResult {
    int sent = 0;
    int verified = 0; ///< read back and equal
    int failed = 0; ///< refused, differs, in doubt
    bool newCause = false; ///< a failure with a fingerprint the plan did not set out to heal
};
enum class GateVerdict { Wait, Open, Stop };
/// Gates 1 and 2 stop at one failure, later ones at 5 %; always at a new cause.
GateVerdict gateVerdict(int gate, int gateSize, const GateResult &result);

/// One field of a request body, flattened: "item.items[0].item.externalId".
struct Field {
    QString path;
    QString value;
    bool operator==(const Field &) const = default;
};
/// JSON or form bodies; anything else is one field named "body".
QList<Field> flatten(const QByteArray &body);

struct Change {
    QString path;
    QString before; ///< empty = was not sent
    QString after;
    bool changed = false;
    bool operator==(const Change &) const = default;
};
/// Changed fields first, each group in the order of the new body; fields that fall away come with an empty `after`.
QList<Change> changes(const QByteArray &before, const QByteArray &after);

} // namespace Throughline::Recovery
