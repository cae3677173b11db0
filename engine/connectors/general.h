// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectors/connector.h"

// The functions that work from a profile's templates alone: what a driver gets for every entry it leaves empty.
namespace Throughline::Connectors::General
{

Result<HttpRequest> requestFor(const Config::System &system, const Config::Operation &operation,
                               const OperationInput &input);
Answer classify(const Config::System &system, const Config::Operation &operation, const Result<HttpReply> &reply,
                qint64 nowMs);

Result<HttpRequest> lookRequest(const Config::System &system, const Config::Operation &operation,
                                const OperationInput &input);
Result<Look> decodeLook(const Config::System &system, const Config::Operation &operation, const OperationInput &input,
                        const HttpReply &reply);
Result<HttpRequest> witnessRequest(const Config::System &system, const Config::Operation &operation,
                                   const OperationInput &input);
Result<qint64> decodeWitness(const Config::System &system, const Config::Operation &operation, const HttpReply &reply);
Result<HttpRequest> lookAlikeRequest(const Config::System &system, const Config::Operation &operation,
                                     const OperationInput &input);
Result<Look> decodeLookAlike(const Config::System &system, const Config::Operation &operation,
                             const OperationInput &input, const HttpReply &reply);

/// The vendor's own words in an error body.
struct VendorError {
    QString code;
    QString type;
    QString message;
};
VendorError vendorError(const Config::Profile &profile, const HttpReply &reply);
/// Does an error fit the `when` of a rule?
bool ruleFits(const QJsonObject &when, const VendorError &error, const HttpReply &reply);

/// What `look` (verify, witness, look_alike, or a question) asks; at most `rows` of it where the language has pages.
Result<HttpRequest> asked(const QJsonObject &look, const Config::System &system, const OperationInput &input,
                          int timeoutMs, const QString &what, int rows);

Result<HttpRequest> readRequest(const Config::System &system, const QString &type, const QString &id);
Result<NativeRecord> decodeRead(const Config::System &system, const QString &type, const HttpReply &reply);

} // namespace Throughline::Connectors::General
