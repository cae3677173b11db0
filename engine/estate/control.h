// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/estate/pocketestate.h"

namespace Throughline::Estate
{

/// What the control interface needs to know of its carrier.
struct ControlContext {
    QJsonObject descriptor; ///< answered by GET /estate
    QString token; ///< bearer token of the control interface
    bool stopAsked = false; ///< set by POST /stop
};

/// The control interface, by which tests, drills and the demo move the world. Errors: {"error": sentence}, 4xx.
///   GET    /estate                       the descriptor
///   POST   /reset                        {seed, world: "empty"|"lively", at?: ms since 1970}
///   POST   /opportunities                DealOrder (world.h) → {ids}
///   POST   /advance                      {ms} → {now}
///   GET|POST|DELETE /faults, DELETE /faults/{number}   faults.h; DELETE takes ?system=
///   POST   /tune                         {system, latencyMs, pageSize, dailyLimit, indexLagMs, keyLifetimeMs, …}
///   GET|DELETE /effects                  counts; DELETE begins counting anew
///   GET    /truth/{system}/{kind}        {records: [{id, live, createdMs, modifiedMs, origin, body}]}
///   POST   /person                       {system, action: create|update|delete|pay|finalize|void, kind, id, body}
///   POST   /webhooks                     {url, secret?}; an empty url ends it
///   POST   /webhooks/redeliver           {eventId | type, times?, order?: "reverse"}
///   POST   /stop
EstateReply answerControl(const EstateRequest &request, PocketEstate &estate, ControlContext &context, qint64 wallMs);

/// A person works in a system by hand, past every interface. The id of what was touched.
Result<QString> actAsPerson(Truth &truth, const QJsonObject &action, qint64 nowMs);

} // namespace Throughline::Estate
