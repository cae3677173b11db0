// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/jsonrpc.h"

#include "engine/base/json.h"
#include "engine/connectors/general.h"
#include "engine/connectors/jsonrpcpoll.h"
#include "engine/connectors/record.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Connectors
{

namespace
{

constexpr int readTimeoutMs = 30'000;

/// trytond/protocols/jsonrpc.py, JSONProtocol.response: the same exceptions as HTTP errors.
int statusOf(const QString &exception)
{
    return exception == "UserError"_L1           ? 400
        : exception == "LoginException"_L1       ? 403
        : exception == "UserWarning"_L1          ? 409
        : exception == "ConcurrencyException"_L1 ? 423
        : exception == "RateLimitException"_L1   ? 429
                                                 : 500;
}

/// ["UserError", ["message", "description", domain]], ["UserWarning", ["name", "message", "description"]],
/// ["ConcurrencyException", "message"]; anything else is ["message", "traceback"], whose traceback stays out.
QJsonObject plainError(const QJsonArray &error)
{
    const auto name = error.at(0).toString();
    const auto details = error.at(1).toArray();
    const qsizetype first = name == "UserWarning"_L1 || name == "LoginException"_L1 ? 1 : 0;
    if (statusOf(name) == 500) {
        return {{u"name"_s, u"Exception"_s}, {u"message"_s, name}, {u"description"_s, QString()}};
    }
    return {{u"name"_s, name},
            {u"message"_s, error.at(1).isString() ? error.at(1).toString() : details.at(first).toString()},
            {u"description"_s, details.at(first + 1).toString()}};
}

/// The reply as an ordinary one: a refusal has a refusal's status, values are plain.
HttpReply plainReply(const HttpReply &reply)
{
    auto plain = reply;
    const auto body = reply.status == 200 ? parseJsonObject(reply.body) : fail(ErrorCode::BadInput);
    if (!body) {
        return plain;
    }
    if (body->contains("error"_L1)) {
        const auto error = body->value("error"_L1).toArray();
        plain.status = statusOf(error.at(0).toString());
        plain.body = canonicalJson(QJsonObject{{u"error"_s, plainError(error)}});
    } else {
        plain.body = canonicalJson(plainFromTyped(*body));
    }
    return plain;
}

Result<HttpRequest> call(const QJsonObject &request, const Scope &scope, int timeoutMs)
{
    auto address = request;
    address.remove("body"_L1);
    auto http = requestFrom(address, scope, timeoutMs);
    if (!http) {
        return http;
    }
    const auto filled = fillBody(request["body"_L1].toObject(), scope);
    if (!filled) {
        return std::unexpected(filled.error());
    }
    return JsonRpc::body(filled->value("method"_L1).toString(), filled->value("params"_L1).toArray(), scope.system)
        .transform([&](const QByteArray &bytes) {
            http->headers.emplaceBack("Content-Type", "application/json");
            http->body = bytes;
            return *http;
        });
}

Result<HttpRequest> look(const QJsonObject &rules, const Config::System &system, const Config::Operation &operation,
                         const OperationInput &input)
{
    if (!rules.contains("request"_L1)) {
        return fail(ErrorCode::BadConfig,
                    u"the profile of %1 declares no such look for %2"_s.arg(system.id, operation.name));
    }
    return call(rules["request"_L1].toObject(), {.system = system, .input = input}, operation.timeoutMs);
}

Result<HttpRequest> requestOf(const Config::System &system, const Config::Operation &operation,
                              const OperationInput &input)
{
    if (input.reference.isEmpty()) {
        return fail(ErrorCode::Bug, u"%1 without our reference: it could never be found again"_s.arg(operation.name));
    }
    return call(operation.request, {.system = system, .input = input}, operation.timeoutMs);
}

Answer classified(const Config::System &system, const Config::Operation &operation, const Result<HttpReply> &reply,
                  qint64 nowMs)
{
    auto answer = General::classify(system, operation, reply.transform(plainReply), nowMs);
    answer.httpStatus = reply ? reply->status : 0;
    return answer;
}

Result<HttpRequest> askLook(const Config::System &system, const Config::Operation &operation,
                            const OperationInput &input)
{
    return look(operation.verify, system, operation, input);
}

Result<Look> readLook(const Config::System &system, const Config::Operation &operation, const OperationInput &input,
                      const HttpReply &reply)
{
    return General::decodeLook(system, operation, input, plainReply(reply));
}

Result<HttpRequest> askWitness(const Config::System &system, const Config::Operation &operation,
                               const OperationInput &input)
{
    return look(operation.witness, system, operation, input);
}

Result<qint64> readWitness(const Config::System &system, const Config::Operation &operation, const HttpReply &reply)
{
    return General::decodeWitness(system, operation, plainReply(reply));
}

Result<HttpRequest> askLookAlike(const Config::System &system, const Config::Operation &operation,
                                 const OperationInput &input)
{
    return look(operation.lookAlike, system, operation, input);
}

/// What the search could not ask for, `compare` sorts out.
Result<Look> readLookAlike(const Config::System &system, const Config::Operation &operation,
                           const OperationInput &input, const HttpReply &reply)
{
    auto alike = operation;
    alike.verify = operation.lookAlike;
    return General::decodeLookAlike(system, operation, input, plainReply(reply)).transform([&](Look look) {
        look.found.removeIf([&](const Found &found) { return !compare(alike, input, found).isEmpty(); });
        return look;
    });
}

Result<HttpRequest> askPage(const Config::System &system, const Config::Source &source, const QString &cursor, qint64)
{
    return JsonRpc::search(system, source, JsonRpc::changedSince(source, cursor), JsonRpc::pageSize(source), 120'000);
}

Result<Page> readPage(const Config::System &, const Config::Source &source, const QString &cursor,
                      const HttpReply &reply)
{
    return readBody(plainReply(reply)).and_then([&](const QJsonObject &body) {
        return JsonRpc::page(source, cursor, body["result"_L1]);
    });
}

Result<HttpRequest> askRecord(const Config::System &system, const QString &type, const QString &id)
{
    const auto source = std::ranges::find(system.profile.sources, type, &Config::Source::type);
    bool number = false;
    const auto row = id.toLongLong(&number);
    if (source == system.profile.sources.end() || !number) {
        return fail(ErrorCode::BadConfig,
                    u"the profile of %1 does not say how %2 %3 is read"_s.arg(system.id, type, id));
    }
    return JsonRpc::search(system, *source, QJsonArray{QJsonArray{u"id"_s, u"="_s, row}}, 1, readTimeoutMs);
}

Result<NativeRecord> readRecord(const Config::System &, const QString &type, const HttpReply &reply)
{
    return readBody(plainReply(reply)).and_then([&](const QJsonObject &body) -> Result<NativeRecord> {
        const auto rows = body["result"_L1].toArray();
        if (rows.isEmpty()) {
            return fail(ErrorCode::NotFound, u"no %1 with this id"_s.arg(type));
        }
        return JsonRpc::record(type, rows.first().toObject());
    });
}

} // namespace

Driver jsonRpcDriver()
{
    return {.pollRequest = askPage,
            .decodePage = readPage,
            .requestFor = requestOf,
            .classify = classified,
            .lookRequest = askLook,
            .decodeLook = readLook,
            .witnessRequest = askWitness,
            .decodeWitness = readWitness,
            .lookAlikeRequest = askLookAlike,
            .decodeLookAlike = readLookAlike,
            .readRequest = askRecord,
            .decodeRead = readRecord};
}

} // namespace Throughline::Connectors
