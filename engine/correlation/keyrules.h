// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/canonical.h"

#include <QList>

// Which key proves what. The rules are data: a new key name is a row, not a branch.
namespace Throughline::Correlation
{

enum class Strength {
    Names, ///< its value is the order key itself: the record says which transaction it belongs to
    Joins, ///< records that share a value belong to one transaction
    Shared, ///< master data (customer, product): draws a lineage edge, never joins two transactions
};

/// How far a value is unique.
enum class Scope {
    Everywhere, ///< derived by us or globally unique at the vendor
    OneSystem, ///< an internal number: "4481" means another record in another system
};

struct KeyRule {
    QString key; ///< name in `CanonicalObject::keys`
    Strength strength = Strength::Joins;
    Scope scope = Scope::Everywhere;
    QList<ObjectKind> kinds; ///< records of other kinds may carry the key, but it proves nothing for them
};

/// Ordered from the most to the least specific key: when two records share several, the first one is shown as proof.
struct KeyRules {
    QString version; ///< named in every result
    QList<KeyRule> rules;
    QStringList placeholders; ///< values that people type instead of a key ("n/a"): never a key, compared in lower case

    const KeyRule *find(const QString &key, ObjectKind kind) const; ///< nullptr: proves nothing for this kind
    int rank(const QString &key) const; ///< position in `rules`; the number of rules for an unknown key
};

const KeyRules &standardKeyRules();

/// Customers, legal entities and products serve many transactions and belong to none.
bool isMasterData(ObjectKind kind);
/// Position of a kind in the business order: opportunity 0, quote 1 ... refund. Master data: -1.
int stageOf(ObjectKind kind);

} // namespace Throughline::Correlation
