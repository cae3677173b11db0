// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/stripeobjects.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

const QStringList customerTexts{u"name"_s, u"email"_s, u"phone"_s, u"description"_s};
const QStringList addressParts{u"city"_s, u"country"_s, u"line1"_s, u"line2"_s, u"postal_code"_s, u"state"_s};

std::expected<void, EstateReply> checkCustomer(const StripeForm &form)
{
    static const QRegularExpression other(
        u"^(metadata|address|shipping|preferred_locales|invoice_settings|expand)(\\[|$)"_s);
    static const QStringList known{u"balance"_s, u"tax_exempt"_s, u"payment_method"_s, u"currency"_s,
                                   u"invoice_prefix"_s};
    for (auto it = form.begin(); it != form.end(); ++it) {
        if (!customerTexts.contains(it.key()) && !known.contains(it.key()) && !other.match(it.key()).hasMatch()) {
            return std::unexpected(stripeError(400, u"invalid_request_error"_s, u"parameter_unknown"_s,
                                               u"Received unknown parameter: %1"_s.arg(it.key()), it.key()));
        }
    }
    if (const auto email = form.value(u"email"_s);
        !email.isEmpty() && !email.contains(QRegularExpression(u"^\\S+@\\S+$"_s))) {
        return std::unexpected(stripeError(400, u"invalid_request_error"_s, u"email_invalid"_s,
                                           u"Invalid email address: %1"_s.arg(email), u"email"_s));
    }
    return {};
}

void applyCustomer(const StripeForm &form, QJsonObject &body)
{
    for (const auto &name : customerTexts) {
        if (form.contains(name)) {
            body.insert(name, form.value(name).isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(form.value(name)));
        }
    }
    QJsonObject address = body.value("address"_L1).toObject();
    for (const auto &part : addressParts) {
        const auto key = u"address[%1]"_s.arg(part);
        if (form.contains(key)) {
            address.insert(part, form.value(key));
        }
    }
    if (!address.isEmpty()) {
        for (const auto &part : addressParts) {
            if (!address.contains(part)) {
                address.insert(part, QJsonValue::Null);
            }
        }
        body.insert("address"_L1, address);
    }
    body.insert("metadata"_L1, stripeMetadata(form, body.value("metadata"_L1).toObject()));
}

} // namespace

EstateReply stripeError(int status, const QString &type, const QString &code, const QString &message,
                        const QString &param)
{
    QJsonObject error{{u"type"_s, type}, {u"message"_s, message}};
    if (!code.isEmpty()) {
        error.insert("code"_L1, code);
        error.insert("doc_url"_L1,
                     QString("https://stripe.com/docs/error-codes/"_L1 % QString(code).replace(u'_', u'-')));
    }
    if (!param.isEmpty()) {
        error.insert("param"_L1, param);
    }
    return jsonReply(status, QJsonObject{{u"error"_s, error}});
}

EstateReply stripeMissing(const QString &what, const QString &id, const QString &param)
{
    return stripeError(param == "id"_L1 ? 404 : 400, u"invalid_request_error"_s, u"resource_missing"_s,
                       u"No such %1: '%2'"_s.arg(what, id), param);
}

QString stripeId(Truth &truth, const QString &prefix)
{
    static const auto letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;
    const QString name = u"stripe/"_s + prefix;
    const auto bytes = QByteArray::fromHex(truth.derived(name, truth.nextNumber(name)));
    QString id = prefix;
    for (int i = 0; i < 14; ++i) {
        id += letters[static_cast<uchar>(bytes[i]) % letters.size()];
    }
    return id;
}

QJsonObject stripeMetadata(const StripeForm &form, QJsonObject before)
{
    for (auto it = form.lowerBound(u"metadata["_s); it != form.end() && it.key().startsWith("metadata["_L1); ++it) {
        const auto name = it.key().sliced(9).chopped(1);
        it->isEmpty() ? before.remove(name) : void(before.insert(name, it.value()));
    }
    return before;
}

QList<StripeForm> stripeItems(const StripeForm &form, const QString &name)
{
    static const QRegularExpression member(u"^\\[(\\d+)\\]\\[(.+)\\]$"_s);
    QMap<int, StripeForm> byNumber;
    for (auto it = form.begin(); it != form.end(); ++it) {
        const auto match =
            it.key().startsWith(name) ? member.match(it.key().sliced(name.size())) : QRegularExpressionMatch();
        if (match.hasMatch()) {
            auto key = match.captured(2); // price_data][currency of items[0][price_data][currency]
            if (const auto nested = key.indexOf("]["_L1); nested >= 0) {
                key = QString(key.replace(nested, 2, u"["_s) % u']');
            }
            byNumber[match.captured(1).toInt()].insert(key, it.value());
        }
    }
    return byNumber.values();
}

const Record *stripeFind(const Truth &truth, const QString &kind, const QString &id)
{
    const auto record = truth.find(stripeSystem, kind, id);
    return record && record->live() ? record : nullptr;
}

void stripeSave(Truth &truth, const Record &record, const QJsonObject &body, const QString &eventType, qint64 nowMs)
{
    truth.update(record, body, nowMs);
    stripeEvent(truth, eventType, body, nowMs);
}

const Record &stripeMake(Truth &truth, const QString &kind, const QJsonObject &body, const QString &eventType,
                         qint64 nowMs)
{
    const auto &record = truth.create(stripeSystem, kind, body.value("id"_L1).toString(), body, nowMs);
    stripeEvent(truth, eventType, body, nowMs);
    return record;
}

StripeReply createStripeCustomer(const StripeForm &form, Truth &truth, qint64 nowMs)
{
    if (auto done = checkCustomer(form); !done) {
        return std::unexpected(done.error());
    }
    const auto id = stripeId(truth, u"cus_"_s);
    QJsonObject body{{u"id"_s, id},
                     {u"object"_s, u"customer"_s},
                     {u"address"_s, QJsonValue::Null},
                     {u"balance"_s, 0},
                     {u"created"_s, nowMs / 1000},
                     {u"currency"_s, QJsonValue::Null},
                     {u"default_source"_s, QJsonValue::Null},
                     {u"delinquent"_s, false},
                     {u"description"_s, QJsonValue::Null},
                     {u"discount"_s, QJsonValue::Null},
                     {u"email"_s, QJsonValue::Null},
                     {u"invoice_prefix"_s, id.last(8).toUpper()},
                     {u"livemode"_s, false},
                     {u"name"_s, QJsonValue::Null},
                     {u"phone"_s, QJsonValue::Null},
                     {u"preferred_locales"_s, QJsonArray()},
                     {u"shipping"_s, QJsonValue::Null},
                     {u"tax_exempt"_s, u"none"_s}};
    applyCustomer(form, body);
    stripeMake(truth, u"customer"_s, body, u"customer.created"_s, nowMs);
    return body;
}

StripeReply updateStripeCustomer(const Record &record, const StripeForm &form, Truth &truth, qint64 nowMs)
{
    if (auto done = checkCustomer(form); !done) {
        return std::unexpected(done.error());
    }
    auto body = record.body;
    applyCustomer(form, body);
    stripeSave(truth, record, body, u"customer.updated"_s, nowMs);
    return body;
}

} // namespace Throughline::Estate
