// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectors/connector.h"

namespace Throughline::Connectors
{

/// How one wire protocol works: a table of pure functions with the shapes of connector.h. A source names
/// its driver in `Source::driver`, everything else (operations, looks, reads) goes through `Profile::driver`.
/// A null entry means: use the general function, which works from the profile's templates alone
/// (template.h, lookup.h, answer.h). A driver is for what data cannot say.
struct Driver {
    Result<HttpRequest> (*pollRequest)(const Config::System &, const Config::Source &, const QString &cursor,
                                       qint64 nowMs) = nullptr;
    Result<Page> (*decodePage)(const Config::System &, const Config::Source &, const QString &cursor,
                               const HttpReply &) = nullptr;

    Result<HttpRequest> (*requestFor)(const Config::System &, const Config::Operation &,
                                      const OperationInput &) = nullptr;
    Answer (*classify)(const Config::System &, const Config::Operation &, const Result<HttpReply> &,
                       qint64 nowMs) = nullptr;

    Result<HttpRequest> (*lookRequest)(const Config::System &, const Config::Operation &,
                                       const OperationInput &) = nullptr;
    Result<Look> (*decodeLook)(const Config::System &, const Config::Operation &, const OperationInput &,
                               const HttpReply &) = nullptr;
    Result<HttpRequest> (*witnessRequest)(const Config::System &, const Config::Operation &,
                                          const OperationInput &) = nullptr;
    Result<qint64> (*decodeWitness)(const Config::System &, const Config::Operation &, const HttpReply &) = nullptr;
    Result<HttpRequest> (*lookAlikeRequest)(const Config::System &, const Config::Operation &,
                                            const OperationInput &) = nullptr;
    Result<Look> (*decodeLookAlike)(const Config::System &, const Config::Operation &, const OperationInput &,
                                    const HttpReply &) = nullptr;
    Result<HttpRequest> (*readRequest)(const Config::System &, const QString &type, const QString &id) = nullptr;
    Result<NativeRecord> (*decodeRead)(const Config::System &, const QString &type, const HttpReply &) = nullptr;
};

/// Null for a name nobody registered. The list stands in driver.cpp: a new driver is one line there.
const Driver *driverNamed(QStringView name);

} // namespace Throughline::Connectors
