// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/base/files.h"
#include "engine/config/match.h"

#include <QList>

namespace Throughline::Config
{

struct Team {
    QString id; ///< "finance-ops"
    QString title; ///< "Finance ops"
};

struct OwnerRule {
    QString name; ///< shown beside the owner it has given
    CaseMatch when;
    QString team;
};

/// Which team looks after which exception: resources/ownership/matrix.yaml, or the workspace's own ownership.yaml.
struct Ownership {
    QList<Team> teams;
    QList<OwnerRule> rules; ///< the first that fits decides

    const OwnerRule *ruleFor(const CaseFacts &facts) const; ///< null = none
    QString titleOf(const QString &team) const; ///< its id when nobody knows it
};

/// BadConfig names file, line and what was expected, also a rule whose team is not in the list.
Result<Ownership> loadOwnership(Files &files, const QString &folder);

} // namespace Throughline::Config
