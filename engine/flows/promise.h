// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/facts.h"
#include "engine/store/sequelstore.h"

namespace Throughline::Flows
{

/// What was approved with a plan of a step that follows on one of its items by itself.
struct Promise {
    Store::Sequel sequel;
    QJsonObject values; ///< what stands where its placeholders were
};

/// The promise that `request`, which would be sent for this step, keeps; nullopt where none was made. Stale: it is not what was
/// approved, whatever is filled in for the placeholders.
Result<std::optional<Promise>> promiseKept(Context &context, const Step &step, const HttpRequest &request);

} // namespace Throughline::Flows
