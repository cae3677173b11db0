// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/base/files.h"
#include "engine/config/match.h"

#include <QList>

namespace Throughline::Config
{

struct RunbookStep {
    QString id;
    QString text;
    QString why; ///< may be empty
};

/// What to do about one kind of cause, step by step: resources/runbooks/*.yaml and the workspace's runbooks/*.yaml.
struct Runbook {
    QString id;
    QString title;
    int rank = 50; ///< of several that fit, the lowest counts
    CaseMatch when;
    QList<RunbookStep> steps;
};

/// By rank, then by id; one of the workspace replaces the shipped one of the same id.
Result<QList<Runbook>> loadRunbooks(Files &files, const QString &folder);
const Runbook *runbookFor(const QList<Runbook> &runbooks, const CaseFacts &facts); ///< null = none

} // namespace Throughline::Config
