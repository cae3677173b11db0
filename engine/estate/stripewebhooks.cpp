// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/stripewebhooks.h"

#include "engine/base/json.h"
#include "engine/estate/faults.h"
#include "engine/estate/stripeobjects.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

const auto deliveryKind = u"_delivery"_s;
constexpr qint64 retryMs = 5000;
constexpr qint64 giveUpMs = 3LL * 24 * 60 * 60 * 1000;

void enqueue(Truth &truth, const QString &eventId, qint64 dueMs, qint64 nowMs)
{
    const auto id = QString::number(truth.nextNumber(u"stripe/delivery"_s));
    truth.create(stripeSystem, deliveryKind, id, {{u"event"_s, eventId}, {u"due"_s, dueMs}, {u"attempts"_s, 0}}, nowMs);
}

void pendingWebhooks(Truth &truth, const QString &eventId, int by, qint64 nowMs)
{
    if (const auto event = stripeFind(truth, u"event"_s, eventId)) {
        auto body = event->body;
        body.insert("pending_webhooks"_L1, std::max<qint64>(0, body.value("pending_webhooks"_L1).toInteger() + by));
        const OriginScope scope(truth, Origin::World);
        truth.update(*event, body, nowMs);
    }
}

} // namespace

QByteArray stripeSignature(const QByteArray &body, const QString &secret, qint64 seconds)
{
    const auto t = QByteArray::number(seconds);
    const auto mac =
        QMessageAuthenticationCode::hash(QByteArray(t + '.' + body), secret.toUtf8(), QCryptographicHash::Sha256);
    return "t=" + t + ",v1=" + mac.toHex();
}

void stripeEvent(Truth &truth, const QString &type, const QJsonObject &object, qint64 nowMs)
{
    const auto id = stripeId(truth, u"evt_1"_s);
    const QJsonObject body{
        {u"id"_s, id},
        {u"object"_s, u"event"_s},
        {u"api_version"_s, u"2022-04-12"_s},
        {u"created"_s, nowMs / 1000},
        {u"data"_s, QJsonObject{{u"object"_s, object}}},
        {u"livemode"_s, false},
        {u"pending_webhooks"_s, 0},
        {u"request"_s, QJsonObject{{u"id"_s, QJsonValue::Null}, {u"idempotency_key"_s, QJsonValue::Null}}},
        {u"type"_s, type}};
    {
        const OriginScope scope(truth, Origin::World); // an event tells of an effect, it is none
        truth.create(stripeSystem, u"event"_s, id, body, nowMs);
    }
    if (truth.setting(u"webhook/url"_s).isEmpty()) {
        return;
    }
    // Faults of delivery match on the event's type, as if it were a path.
    EstateRequest as;
    as.method = "POST";
    as.url.setPath(QString(u'/' % type));
    qint64 due = nowMs;
    for (const auto &kind : {u"event-late"_s, u"event-reorder"_s}) {
        if (const auto fault = strike(truth, stripeSystem, kind, as, nowMs)) {
            due += fault->value("ms"_L1).toInteger(2000);
        }
    }
    const bool twice = strike(truth, stripeSystem, u"event-duplicate"_s, as, nowMs).has_value();
    for (int i = 0; i < (twice ? 2 : 1); ++i) {
        enqueue(truth, id, due, nowMs);
        pendingWebhooks(truth, id, 1, nowMs);
    }
}

void setWebhook(Truth &truth, const QString &url, const QString &secret)
{
    truth.setSetting(u"webhook/url"_s, url);
    truth.setSetting(u"webhook/secret"_s, secret);
}

bool redeliver(Truth &truth, const QString &eventId, int times, qint64 nowMs)
{
    if (!stripeFind(truth, u"event"_s, eventId)) {
        return false;
    }
    for (int i = 0; i < times; ++i) {
        enqueue(truth, eventId, nowMs, nowMs);
    }
    return true;
}

int redeliverType(Truth &truth, const QString &type, int times, bool reversed, qint64 nowMs)
{
    QStringList ids;
    for (const auto &event : truth.all(stripeSystem, u"event"_s)) {
        if (event->body.value("type"_L1).toString() == type) {
            ids += event->id;
        }
    }
    if (reversed) {
        std::ranges::reverse(ids);
    }
    for (const auto &id : std::as_const(ids)) {
        redeliver(truth, id, times, nowMs);
    }
    return static_cast<int>(ids.size()) * times;
}

QList<WebhookCall> dueWebhooks(const Truth &truth, qint64 nowMs)
{
    QList<WebhookCall> calls;
    const QUrl url(truth.setting(u"webhook/url"_s));
    if (url.isEmpty()) {
        return calls;
    }
    auto waiting = truth.all(stripeSystem, deliveryKind);
    erase_if(waiting, [&](const auto &r) { return !r->live() || r->body.value("due"_L1).toInteger() > nowMs; });
    std::ranges::stable_sort(waiting, {}, [](const auto &r) { return r->body.value("due"_L1).toInteger(); });
    for (const auto &record : std::as_const(waiting)) {
        const auto event = stripeFind(truth, u"event"_s, record->body.value("event"_L1).toString());
        const auto body = writeJson(event->body);
        calls += WebhookCall{.delivery = record->id,
                             .url = url,
                             .headers = {{"Content-Type"_ba, "application/json; charset=utf-8"_ba},
                                         {"User-Agent"_ba, "Stripe/1.0 (+https://stripe.com/docs/webhooks)"_ba},
                                         {"Stripe-Signature"_ba,
                                          stripeSignature(body, truth.setting(u"webhook/secret"_s), nowMs / 1000)}},
                             .body = body};
    }
    return calls;
}

void webhookAnswered(Truth &truth, const QString &delivery, bool accepted, qint64 nowMs)
{
    const auto record = truth.find(stripeSystem, deliveryKind, delivery);
    if (!record || !record->live()) {
        return;
    }
    if (accepted || nowMs - record->createdMs > giveUpMs) {
        if (accepted) {
            pendingWebhooks(truth, record->body.value("event"_L1).toString(), -1, nowMs);
        }
        truth.remove(*record, nowMs);
        return;
    }
    auto body = record->body;
    const auto attempts = body.value("attempts"_L1).toInteger();
    body.insert("attempts"_L1, attempts + 1);
    body.insert("due"_L1,
                nowMs + (tuned(truth, stripeSystem, u"retryMs"_s, retryMs) << std::min<qint64>(attempts, 12)));
    truth.update(*record, body, nowMs);
}

std::optional<qint64> nextWebhookMs(const Truth &truth)
{
    std::optional<qint64> next;
    if (truth.setting(u"webhook/url"_s).isEmpty()) {
        return next;
    }
    for (const auto &record : truth.all(stripeSystem, deliveryKind)) {
        if (!record->live()) { // most of them, after some days
            continue;
        }
        const auto due = record->body.value("due"_L1).toInteger();
        next = next ? std::min(*next, due) : due;
    }
    return next;
}

} // namespace Throughline::Estate
