// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/connector.h"

#include "engine/base/expression.h"
#include "engine/config/check.h"
#include "engine/connectors/driver.h"
#include "engine/connectors/eventlog.h"
#include "engine/connectors/general.h"
#include "engine/connectors/record.h"
#include "engine/connectors/signature.h"
#include "engine/connectors/template.h"

using namespace Qt::StringLiterals;

// Chooses the driver; what it leaves empty is done from the profile's templates.
namespace Throughline::Connectors
{

namespace
{

const Driver &operationDriver(const Config::System &system)
{
    static const Driver templatesOnly;
    const auto *driver = driverNamed(system.profile.driver);
    return driver ? *driver : templatesOnly;
}

/// A source's driver; an Error when nobody registered it or it cannot be polled.
Result<const Driver *> sourceDriver(const Config::Source &source)
{
    const auto *driver = driverNamed(source.driver);
    if (!driver || !driver->pollRequest || !driver->decodePage) {
        return fail(ErrorCode::BadConfig, u"source %1: no driver is called \"%2\""_s.arg(source.name, source.driver));
    }
    return driver;
}

template<typename Function>
Function either(Function own, Function general)
{
    return own ? own : general;
}

} // namespace

Result<HttpRequest> pollRequest(const Config::System &system, const Config::Source &source, const QString &cursor,
                                qint64 nowMs)
{
    return sourceDriver(source).and_then(
        [&](const Driver *driver) { return driver->pollRequest(system, source, cursor, nowMs); });
}

Result<Page> decodePage(const Config::System &system, const Config::Source &source, const QString &cursor,
                        const HttpReply &reply)
{
    return sourceDriver(source).and_then(
        [&](const Driver *driver) { return driver->decodePage(system, source, cursor, reply); });
}

Result<NativeRecord> openEvent(const Config::System &system, const HttpHeaders &headers, const QByteArray &body,
                               const QByteArray &secret, qint64 nowMs)
{
    const auto signature = system.profile.events["signature"_L1].toObject();
    if (signature["scheme"_L1].toString() != "stripe-v1"_L1) {
        return fail(ErrorCode::BadSignature, u"the profile of %1 declares no signature scheme"_s.arg(system.id));
    }
    const auto tolerance = Config::parseDuration(signature["tolerance"_L1].toString(u"5m"_s));
    if (!tolerance) {
        return std::unexpected(tolerance.error());
    }
    const auto header = headerValue(headers, signature["header"_L1].toString().toLatin1());
    return checkStripeSignature(header, body, secret, nowMs, *tolerance).transform([&] {
        const auto record = JsonDocument::parse(body).and_then(
            [&](const JsonDocument &event) { return recordFromEvent(system.profile, event); });
        return record ? *record : unreadable(body, record.error().detail); // proved to be theirs, so it is kept
    });
}

Result<HttpRequest> requestFor(const Config::System &system, const Config::Operation &operation,
                               const OperationInput &input)
{
    return either(operationDriver(system).requestFor, &General::requestFor)(system, operation, input);
}

Answer classify(const Config::System &system, const Config::Operation &operation, const Result<HttpReply> &reply,
                qint64 nowMs)
{
    return either(operationDriver(system).classify, &General::classify)(system, operation, reply, nowMs);
}

Result<HttpRequest> lookRequest(const Config::System &system, const Config::Operation &operation,
                                const OperationInput &input)
{
    return either(operationDriver(system).lookRequest, &General::lookRequest)(system, operation, input);
}

Result<Look> decodeLook(const Config::System &system, const Config::Operation &operation, const OperationInput &input,
                        const HttpReply &reply)
{
    return either(operationDriver(system).decodeLook, &General::decodeLook)(system, operation, input, reply);
}

Result<HttpRequest> witnessRequest(const Config::System &system, const Config::Operation &operation,
                                   const OperationInput &input)
{
    return either(operationDriver(system).witnessRequest, &General::witnessRequest)(system, operation, input);
}

Result<qint64> decodeWitness(const Config::System &system, const Config::Operation &operation, const HttpReply &reply)
{
    return either(operationDriver(system).decodeWitness, &General::decodeWitness)(system, operation, reply);
}

Result<HttpRequest> lookAlikeRequest(const Config::System &system, const Config::Operation &operation,
                                     const OperationInput &input)
{
    return either(operationDriver(system).lookAlikeRequest, &General::lookAlikeRequest)(system, operation, input);
}

Result<Look> decodeLookAlike(const Config::System &system, const Config::Operation &operation,
                             const OperationInput &input, const HttpReply &reply)
{
    return either(operationDriver(system).decodeLookAlike, &General::decodeLookAlike)(system, operation, input, reply);
}

Result<HttpRequest> readRequest(const Config::System &system, const QString &type, const QString &id)
{
    return either(operationDriver(system).readRequest, &General::readRequest)(system, type, id);
}

Result<NativeRecord> decodeRead(const Config::System &system, const QString &type, const HttpReply &reply)
{
    return either(operationDriver(system).decodeRead, &General::decodeRead)(system, type, reply);
}

QUrl recordUrl(const Config::System &system, const QString &type, const QString &id)
{
    const auto pattern = system.profile.records[type].toObject()["url"_L1].toString();
    if (pattern.isEmpty()) {
        return {};
    }
    const Scope scope{.system = system, .input = {}, .extra = {{u"id"_s, id}, {u"type"_s, type}}};
    const auto text = fill(pattern, scope, Quoting::Path);
    const QUrl url(text.value_or(QString()), QUrl::StrictMode);
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ? url : QUrl();
}

} // namespace Throughline::Connectors
