// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/estate/exchange.h"
#include "engine/estate/truth.h"

#include <QJsonArray>

#include <optional>

namespace Throughline::Estate
{

// A fault is a JSON object, kept in the truth:
//   system, kind   where and what; kinds below
//   method, path   which requests: exact method, regular expression found in the path; absent = every one
//   match          regular expression found in the body, or in the query of a request without one
//   skip, every, times   let the first `skip` pass, then strike every n-th, at most `times` (absent: while on)
//   ms             slow: delay; index-lag, event-late: milliseconds
//   when           slow: "before" (default) or "after" the effect
//   mode           down: "refuse" (nothing listens, default) or "close" (accepted, then closed unanswered)
//   status, code, message, field   error-before, error-after, validation-error: what the reply says
//   ignored: answered as if it had been done, and nothing has changed
//   retryAfter     throttled: seconds in Retry-After (default 1; -1 = no header)
//   cap            concurrency: requests at a time
//                  ignored: a write is answered as if it had been carried out, and nothing changed
//   object, field, change, to   schema: change is "drop", "rename" (to `to`) or "string"
inline const QStringList faultKinds{QStringLiteral("down"),
                                    QStringLiteral("slow"),
                                    QStringLiteral("throttled"),
                                    QStringLiteral("unavailable"),
                                    QStringLiteral("error-before"),
                                    QStringLiteral("error-after"),
                                    QStringLiteral("reply-lost"),
                                    QStringLiteral("ignored"),
                                    QStringLiteral("validation-error"),
                                    QStringLiteral("schema"),
                                    QStringLiteral("expired-token"),
                                    QStringLiteral("index-lag"),
                                    QStringLiteral("concurrency"),
                                    QStringLiteral("daily-limit"),
                                    QStringLiteral("row-lock"),
                                    QStringLiteral("event-duplicate"),
                                    QStringLiteral("event-late"),
                                    QStringLiteral("event-reorder")};

/// Adds one and gives its number. BadInput names what is wrong with it.
Result<qint64> addFault(Truth &truth, const QJsonObject &fault, qint64 nowMs);
/// number 0 = every one; empty system = of every system
void clearFaults(Truth &truth, const QString &system, qint64 number, qint64 nowMs);
/// live faults with number, seen and hits
QJsonArray listFaults(const Truth &truth);

/// The first live fault of this kind that strikes this request; counts what it saw.
std::optional<QJsonObject> strike(Truth &truth, const QString &system, const QString &kind,
                                  const EstateRequest &request, qint64 nowMs);
/// The first live fault of this kind, without counting.
std::optional<QJsonObject> standing(const Truth &truth, const QString &system, const QString &kind);

/// How late this system's search sees a write: what it was tuned to or a fault says, the greater one.
qint64 indexLagMs(const Truth &truth, const QString &system, qint64 otherwise);

/// Schema faults: is this field gone under this name, and a reply's body as the changed system writes it.
bool fieldGone(const Truth &truth, const QString &system, const QString &object, const QString &field);
QJsonValue withSchemaChanges(const Truth &truth, const QString &system, const QJsonValue &body);

/// Settings of a system that stay over faults: latencyMs, pageSize, dailyLimit, indexLagMs, keyLifetimeMs,
/// concurrency, retryMs.
qint64 tuned(const Truth &truth, const QString &system, const QString &name, qint64 otherwise);
Result<void> tune(Truth &truth, const QString &system, const QJsonObject &values);

} // namespace Throughline::Estate
