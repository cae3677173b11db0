// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/looks.h"

#include <QVariantMap>

namespace Throughline
{

// A plan in words and shares, for PlanController's properties of the same names.
QVariantMap planFacts(const Api::PlanView &plan, const QTimeZone &zone);
QVariantList planChecks(const Api::PlanView &plan);
QVariantList planGates(const Api::PlanView &plan);
QVariantList planMoney(const Api::PlanView &plan);
QVariantList planProgress(const Api::PlanView &plan);

// An item: what asking proved, and what became of it.
QString planCheckKey(const Api::PlanItemView &item); ///< what the list is narrowed by
Look planCheckLook(const Api::PlanItemView &item);
Look planReceiptLook(const Api::PlanItemView &item);
QString planEvidence(const Api::PlanItemView &item, const QTimeZone &zone);
QString planWaitsFor(const Api::PlanItemView &item); ///< "after 3, 4"; empty = nothing
QString planHeldBy(const Api::PlanView &plan, const Api::PlanItemView &item); ///< "held by 3, SO-…"; empty = not held
QStringList planEffects(const Api::PlanView &plan); ///< what follows from it
/// "PUT https://host/path?query" without what is the same for every request of its system: "PUT /path?query".
QString planRequest(const QString &request);
/// What a person approves: orders and money, what follows by itself on the order `sequels` are of, and the hash.
QString planApproval(const Api::PlanView &plan, const QString &orderKey, const QList<Api::SequelView> &sequels);
QString planSequelTitle(const Api::SequelView &sequel); ///< "create sales order in NetSuite EMEA"
/// What became of it, what is open in it, what was filled in when it was sent, or why it cannot be built yet.
QString planSequelNote(const Api::SequelView &sequel, const QTimeZone &zone);
QString planReceipt(const Api::PlanItemView &item, const QTimeZone &zone);

} // namespace Throughline
