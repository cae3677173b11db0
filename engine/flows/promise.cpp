// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/promise.h"

#include "engine/flows/placeholders.h"
#include "engine/flows/requesthash.h"
#include "engine/flows/steps.h"

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

Result<std::optional<Promise>> promiseKept(Context &context, const Step &step, const HttpRequest &request)
{
    const auto binding = Store::SequelStore(context.database).binding(step.intent.id);
    if (!binding || !*binding) {
        return binding.transform([](const auto &) -> std::optional<Promise> { return std::nullopt; });
    }
    const auto session = context.sessions.value(step.intent.target);
    const auto *operation = operationOf(context, step.intent);
    if (!session || !operation) {
        return fail(ErrorCode::BadConfig, u"the system %1 is not connected"_s.arg(step.intent.target));
    }
    Promise promise{**binding, {}};
    const auto requestWith = [&](const QJsonObject &input) {
        auto intent = step.intent;
        intent.input = input;
        return Connectors::requestFor(session->system(), *operation, operationInput(intent))
            .transform([](const HttpRequest &one) { return requestHash(one); });
    };
    const auto filled = fill(promise.sequel.input, step.intent.input);
    const auto asPlanned = requestWith(promise.sequel.input);
    const auto asFilled = requestWith(filled.input);
    if (!asPlanned || !asFilled || *asPlanned != promise.sequel.hash || *asFilled != requestHash(request)) {
        return fail(ErrorCode::Stale,
                    u"what would be sent is no longer what was approved with %1"_s.arg(promise.sequel.planId));
    }
    promise.values = filled.values;
    return promise;
}

} // namespace Throughline::Flows
