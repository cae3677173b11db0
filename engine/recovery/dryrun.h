// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recovery/members.h"

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
};

/// What would be sent for every member and whether it is there already; writes nothing. `edits` as in PlanOrder.
/// `mapping`: not the current one, so checks of our own are refused. NotAllowed names the order whose edit does not fit.
QCoro::Task<Result<QList<Built>>> dryRun(Flows::ContextPtr context, std::shared_ptr<Flows::Book> book,
                                         QList<Candidate> candidates, QJsonObject edits, bool oldMapping);

} // namespace Throughline::Recovery
