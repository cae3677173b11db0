// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/estate/exchange.h"
#include "engine/estate/truth.h"

#include <optional>

namespace Throughline::Estate
{

/// A webhook call that is due.
struct WebhookCall {
    QString delivery;
    QUrl url;
    HttpHeaders headers; ///< Stripe-Signature: t=<seconds>,v1=<HMAC-SHA256 over "t.body">
    QByteArray body;
};

/// t=…,v1=… over the raw bytes
QByteArray stripeSignature(const QByteArray &body, const QString &secret, qint64 seconds);

/// Where events are posted to; an empty address ends it. Only events after it are sent by themselves.
void setWebhook(Truth &truth, const QString &url, const QString &secret);
/// Posts an event again, `times` over.
bool redeliver(Truth &truth, const QString &eventId, int times, qint64 nowMs);
/// Every event of a type again, oldest first or reversed; the number of calls.
int redeliverType(Truth &truth, const QString &type, int times, bool reversed, qint64 nowMs);

QList<WebhookCall> dueWebhooks(const Truth &truth, qint64 nowMs);
/// A 2xx ends a delivery; else it is tried again, the pause doubling, for three days.
void webhookAnswered(Truth &truth, const QString &delivery, bool accepted, qint64 nowMs);
/// when the next one is due; none = nothing waits
std::optional<qint64> nextWebhookMs(const Truth &truth);

} // namespace Throughline::Estate
