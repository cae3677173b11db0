// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recovery/members.h"
#include "engine/store/sequelstore.h"

namespace Throughline::Recovery
{

/// One member built and asked about.
struct Built {
    PlanItem item;
    QList<Use> uses;
    QString object; ///< target and object key
    QStringList claims;
    QStringList causes;
    QList<Change> fields;
    QByteArray body;
    QList<Store::Sequel> sequels; ///< what follows on it by itself, with the bodies themselves
};

/// What would be sent for every member and whether it is there already; writes nothing. `edits` as in PlanOrder.
/// `planned` has the plan's mapping; where that is not the `current` one, checks of our own are refused. NotAllowed names the
/// order whose edit does not fit.
QCoro::Task<Result<QList<Built>>> dryRun(Flows::ContextPtr context, std::shared_ptr<Flows::Book> planned,
                                         std::shared_ptr<Flows::Book> current, QList<Candidate> candidates,
                                         QJsonObject edits);

} // namespace Throughline::Recovery
