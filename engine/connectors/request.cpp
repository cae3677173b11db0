// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"
#include "engine/connectors/driver.h"
#include "engine/connectors/general.h"
#include "engine/connectors/record.h"
#include "engine/connectors/soql.h"
#include "engine/connectors/suiteql.h"
#include "engine/connectors/template.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// Requests for one record: the effect itself, and reading one again.
namespace Throughline::Connectors::General
{

namespace
{

constexpr int readTimeoutMs = 30'000;

/// The source whose select a record is read by; null when the record type names none.
const Config::Source *readingSource(const Config::System &system, const QString &type)
{
    const auto name = system.profile.records[type].toObject()["source"_L1].toString();
    const auto it = std::ranges::find(system.profile.sources, name, &Config::Source::name);
    return it == system.profile.sources.end() ? nullptr : &*it;
}

} // namespace

Result<HttpRequest> requestFor(const Config::System &system, const Config::Operation &operation,
                               const OperationInput &input)
{
    if (input.reference.isEmpty()) {
        return fail(ErrorCode::Bug, u"%1 without our reference: it could never be found again"_s.arg(operation.name));
    }
    if (operation.capability == Capability::Key && input.idempotencyKey.isEmpty()) {
        return fail(ErrorCode::Bug, u"%1 without its idempotency key"_s.arg(operation.name));
    }
    return requestFrom(operation.request, {.system = system, .input = input}, operation.timeoutMs);
}

Result<HttpRequest> readRequest(const Config::System &system, const QString &type, const QString &id)
{
    if (const auto *source = readingSource(system, type)) {
        if (source->driver == "soql"_L1) {
            return soqlReadRequest(system, *source, id);
        }
        if (source->driver == "suiteql"_L1) {
            return suiteqlReadRequest(system, *source, id);
        }
    }
    const auto request = system.profile.records[type].toObject()["request"_L1].toObject();
    if (request.isEmpty()) {
        return fail(ErrorCode::BadConfig, u"the profile of %1 does not say how one %2 is read"_s.arg(system.id, type));
    }
    const Scope scope{.system = system, .input = {}, .extra = {{u"id"_s, id}, {u"type"_s, type}}};
    return requestFrom(request, scope, readTimeoutMs);
}

Result<NativeRecord> decodeRead(const Config::System &system, const QString &type, const HttpReply &reply)
{
    if (const auto *source = readingSource(system, type)) {
        if (const auto *driver = driverNamed(source->driver); driver && driver->decodeRead) {
            return driver->decodeRead(system, type, reply);
        }
    }
    const auto rules = system.profile.records[type].toObject();
    return readBody(reply).and_then([&](const QJsonObject &body) -> Result<NativeRecord> {
        const JsonDocument document{QJsonValue(body)};
        const auto ask = [&](QLatin1StringView name, const QString &otherwise) {
            const auto text = rules[name].toString(otherwise);
            return text.isEmpty() ? QJsonValue()
                                  : expressionFor(text)
                                        .and_then([&](const Expression &e) { return e.evaluate(document); })
                                        .value_or(QJsonValue());
        };
        const auto record = rules.contains("record"_L1) ? ask("record"_L1, {}).toObject() : body;
        auto made = makeRecord(type, textOf(ask("id"_L1, u"id"_s)), integer(ask("version"_L1, {})),
                               ask("deleted"_L1, {}).toBool(), canonicalJson(record));
        if (made.type == unreadableType) {
            return fail(ErrorCode::BadInput, made.reason);
        }
        return made;
    });
}

} // namespace Throughline::Connectors::General

namespace Throughline::Connectors
{

Result<HttpRequest> batchRequestFor(const Config::System &system, const Config::Operation &operation,
                                    const QList<OperationInput> &inputs)
{
    QJsonArray records;
    for (const auto &input : inputs) {
        const Scope scope{.system = system, .input = input};
        auto record = fillBody(operation.batch["record"_L1].toObject(), scope);
        const auto own = fillBody(operation.request["body"_L1].toObject(), scope);
        if (!record || !own) {
            return std::unexpected(!record ? record.error() : own.error());
        }
        for (auto it = own->begin(); it != own->end(); ++it) {
            record->insert(it.key(), it.value());
        }
        records.append(*record);
    }
    const Scope scope{.system = system, .input = {}};
    auto address = operation.batch["request"_L1].toObject();
    auto body = fillBody(address.take("body"_L1).toObject(), scope);
    auto request = requestFrom(address, scope, operation.timeoutMs);
    if (!body || !request) {
        return std::unexpected(!body ? body.error() : request.error());
    }
    body->insert(operation.batch["records"_L1].toString(), records);
    request->body = writeJson(*body);
    return request;
}

} // namespace Throughline::Connectors
