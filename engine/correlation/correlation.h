// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/correlation/keyrules.h"
#include "engine/model/exception.h"
#include "engine/model/observation.h"

#include <optional>

// Keys -> transaction. Pure: what comes out depends on the set of records known, not on the order they came in.
//
// A record that carries an order key is named by it. Any other record belongs to the transaction whose named
// records it reaches in the fewest steps over joining keys; if it reaches two transactions equally near it is
// contested and belongs to neither. Nothing reachable: it waits.
namespace Throughline::Correlation
{

struct KeyValue {
    QString key;
    QString value;
    auto operator<=>(const KeyValue &) const = default;
};

/// What correlation keeps of a record. Identity and keys of its newest version; a deletion, which often comes
/// without fields, keeps the keys of the newest live version.
struct RecordState {
    RecordRef record;
    ObjectKind kind = ObjectKind::Unknown;
    QMap<QString, QString> keys;
    qint64 versionMs = 0;
    qint64 seq = 0;
    bool deleted = false;
    qint64 keysVersionMs = 0; ///< version the keys were taken from
    qint64 keysSeq = 0;
    QString orderKey; ///< transaction as assigned last; empty = waits, or master data
    bool operator==(const RecordState &) const = default;
};

/// The records known so far. The store implements it on its key table.
class KeyIndex
{
public:
    virtual ~KeyIndex() = default;
    virtual std::optional<RecordState> record(const RecordRef &record) const = 0;
    /// every record whose current keys hold this value, in any order
    virtual QList<RecordState> holders(const KeyValue &value) const = 0;
};

/// Two records and the key that proves they belong together.
struct Edge {
    RecordRef from;
    RecordRef to;
    QString key;
    QString value;
    auto operator<=>(const Edge &) const = default;
};

struct Assignment {
    RecordRef record;
    QString orderKey; ///< empty = waits (again)
    QString before;
    Edge proof; ///< to = record; from = the record that brought it in, or itself when its own order key names it
    bool operator==(const Assignment &) const = default;
};

/// One key joins two transactions: a finding for a person, never a merge.
struct Conflict {
    KeyValue value;
    QStringList orderKeys; ///< sorted, at least two
    QList<RecordRef> records; ///< all holders, sorted
    bool operator==(const Conflict &) const = default;
};

enum class Placement { Joined, Waits, Contested, MasterData, NotUnderstood };

struct Correlation {
    bool changed = false; ///< false: a duplicate or an older version; nothing below is set but `record`
    RecordState record; ///< to be stored in place of the old one, with its order key
    Placement placement = Placement::NotUnderstood;
    QList<Assignment> assignments; ///< every record whose transaction changes, this one included; sorted by record
    QList<Conflict> conflicts; ///< standing conflicts on the values in `examined`; sorted
    QList<KeyValue> examined; ///< an earlier conflict on one of these that is not in `conflicts` is over
    QString rulesVersion;
};

/// What is known of a record after one more observation; nullopt: it adds nothing.
std::optional<RecordState> follow(const std::optional<RecordState> &current, const Observation &observation);

/// Whether everything that hangs on a record's keys stays where it is: the record itself, and those it joins.
bool bindsAlike(const RecordState &before, const RecordState &after);

Correlation correlate(const Observation &observation, const KeyIndex &index,
                      const KeyRules &rules = standardKeyRules());

/// A conflict as one side's exception: code "key-conflict".
Failure failureOf(const Conflict &conflict);

} // namespace Throughline::Correlation
