// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/context.h"

namespace Throughline::Flows
{

/// A generation planned by a replay plan says so in its input: {"id", "position", "hash", "body_hash"}.
inline constexpr QLatin1StringView planKey("$plan");

/// One step with all that is durably known of it.
struct Step {
    Store::StepRow row;
    Intent intent;
    StepFacts facts;
    StepPolicy policy;
    std::optional<Store::LookRow> look; ///< the last one
    QString jobRef; ///< while accepted: what the target named to ask for
    std::optional<Store::StepRow> undo; ///< while compensating: the newest step that undoes it
    int urgency =
        1; ///< of its flow: 0 = high, 1 = normal, 2 = low; the urgent goes first where a system has little room
    QString planId; ///< running plan this generation belongs to
    QByteArray plannedHash; ///< what must be sent, empty outside a plan
};

Result<Step> loadStep(Context &context, const Store::StepRow &row);

/// Why an attempt of this intent may not be made now, in words; empty = it may. Asked inside the attempt's commit.
Result<QString> refusalNow(Context &context, Store::Database &database, const Intent &intent);

/// The operation a step performs, or null where the profile lost it.
const Config::Operation *operationOf(const Context &context, const Intent &intent);

/// Target id found by the last look, empty when it found none.
QString foundId(const Store::LookRow &look);
/// What people call that record, empty where the look did not say.
QString foundNumber(const Store::LookRow &look);

} // namespace Throughline::Flows
