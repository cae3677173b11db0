// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/base/money.h"
#include "engine/flows/requesthash.h"
#include "engine/model/effects.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

// The pure part of a replay plan: its order, its gates, its hash and what changes field by field.
namespace Throughline::Recovery
{

/// What an item does when its turn comes. How each kind begins is one table in beginnings.cpp; a new kind is a new word here
/// and a row there.
enum class ItemKind {
    Replay, ///< a new generation of a step that stopped
    TakeUp, ///< begins the flow that closes a gap of history
    Verify, ///< reads again what stands; never sends
};
QString toWord(ItemKind kind); ///< "replay", "take-up", "verify"
ItemKind itemKindFromWord(QStringView word); ///< Replay for a word nobody knows

/// One field of the input changed by a person, values as they were and will be.
struct FieldEdit {
    QString field; ///< JSON pointer into the input: "/currency", "/lines/0/quantity"
    QJsonValue before;
    QJsonValue after;
    bool operator==(const FieldEdit &) const = default;
};

/// One effect a plan would have, as frozen: what it sends itself to the byte, and what follows on it in its flow with
/// placeholders for ids that are made on the way, hashed as such.
struct PlanItem {
    int position = 0;
    ItemKind kind = ItemKind::Replay;
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
    QJsonObject look; ///< what was found, where it is there already
    QByteArray method;
    QString url;
    QByteArray bodyHash; ///< sha256 hex of method, url and body
    int gate = 0;
    QList<FieldEdit> edits;
    QList<int> after; ///< positions that must have ended well before it is begun
    QByteArrayList sequels; ///< hashes of what follows on it by itself, placeholders in it (store/sequelstore.h)
};

using Flows::requestHash;

/// Sizes of the gates of a plan of `items` that move something: 1, then 5 %, then 25 %, then the rest.
QList<int> gateSizes(int items);
/// Gives every item that moves something its gate (1 ..); the others are in gate 0.
void assignGates(QList<PlanItem> &items);

/// Hash over everything that will be sent, in order. What is sent must hash to what was planned.
QByteArray planHash(const QList<PlanItem> &items);

/// How a plan runs; frozen with it, rate and concurrency may be changed while it does not run.
struct Policy {
    int perMinute = 0; ///< items begun; 0 = as fast as the systems take them
    int atOnce = 128; ///< items begun and not proved yet
    qint64 holdMs = 10'000;
    qint64 lookFreshMs = 5 * 60'000; ///< an older look is repeated before anything rests on it
    qint64 verifyMs =
        30 * 60'000; ///< by then everything that follows on an item has ended, or it counts as not verified
    bool operator==(const Policy &) const = default;
};
QJsonObject toJson(const Policy &policy);
Policy policyFromJson(const QJsonObject &object); ///< what is missing keeps its default
/// {"per_minute", "at_once"} as given by a person laid over `policy`; NotAllowed names the limits.
Result<Policy> changed(Policy policy, const QJsonObject &args);

/// Will this item be sent at all?
bool willSend(TargetCheck check);
/// Does it set its flow in motion: by a send, or because its effect was found and the steps after it follow?
bool moves(const PlanItem &item);

/// When a gate has been sent: may the next one open?
struct GateResult {
    int sent = 0;
    int verified = 0; ///< read back and equal
    int failed = 0; ///< refused, differs, in doubt
    int held = 0; ///< not begun, because what they depend on failed
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
