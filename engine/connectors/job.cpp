// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/connector.h"
#include "engine/connectors/record.h"
#include "engine/connectors/template.h"

using namespace Qt::StringLiterals;

// An accepted request (202) is a job of the target: the profile says how it is asked and what its answer means.
namespace Throughline::Connectors
{

Result<HttpRequest> jobRequest(const Config::System &system, const Config::Operation &operation, const QString &jobRef)
{
    if (operation.job.isEmpty()) {
        return fail(ErrorCode::BadConfig, u"the profile of %1 does not say how a job is asked"_s.arg(system.id));
    }
    const auto id = jobRef.section(u'?', 0, 0).section(u'/', -1, -1, QString::SectionSkipEmpty);
    const Scope scope{.system = system, .input = {}, .extra = {{u"job"_s, id}}};
    return requestFrom(operation.job["request"_L1].toObject(), scope, operation.timeoutMs);
}

Result<JobAnswer> decodeJob(const Config::Operation &operation, const HttpReply &reply)
{
    const auto body = readBody(reply);
    if (!body) {
        return std::unexpected(body.error());
    }
    const JsonDocument document{QJsonValue(*body)};
    const auto ask = [&](QLatin1StringView name) {
        const auto text = operation.job[name].toString();
        return text.isEmpty() ? QJsonValue()
                              : expressionFor(text)
                                    .and_then([&](const Expression &e) { return e.evaluate(document); })
                                    .value_or(QJsonValue());
    };
    JobAnswer answer{.targetId = textOf(ask("id"_L1)), .message = textOf(ask("message"_L1))};
    answer.says = ask("failed"_L1).toBool() ? JobAnswer::Says::Failed
        : ask("done"_L1).toBool()           ? JobAnswer::Says::Done
                                            : JobAnswer::Says::Running;
    return answer;
}

} // namespace Throughline::Connectors
