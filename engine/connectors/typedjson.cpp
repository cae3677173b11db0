// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/typedjson.h"

#include "engine/base/money.h"
#include "engine/connectors/record.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Throughline::Connectors
{

namespace
{

constexpr auto classKey = "__class__"_L1;

QJsonObject dateObject(QDate day)
{
    return {{classKey, u"date"_s}, {u"year"_s, day.year()}, {u"month"_s, day.month()}, {u"day"_s, day.day()}};
}

QJsonObject dateTimeObject(const QDateTime &utc, int microseconds)
{
    auto object = dateObject(utc.date());
    object[classKey] = u"datetime"_s;
    object[u"hour"_s] = utc.time().hour();
    object[u"minute"_s] = utc.time().minute();
    object[u"second"_s] = utc.time().second();
    object[u"microsecond"_s] = microseconds;
    return object;
}

/// Digits after the point as microseconds: Tryton compares with them, so none may be lost.
int microsecondsOf(const QString &iso)
{
    const auto point = iso.indexOf(u'.');
    QString digits;
    for (auto i = point + 1; point >= 0 && i < iso.size() && iso.at(i).isDigit() && digits.size() < 6; ++i) {
        digits += iso.at(i);
    }
    return digits.leftJustified(6, u'0').toInt();
}

Result<QJsonValue> typedDateTime(const QJsonValue &value)
{
    if (value.isDouble()) {
        const auto utc = QDateTime::fromMSecsSinceEpoch(value.toInteger(), QTimeZone::utc());
        return dateTimeObject(utc, utc.time().msec() * 1000);
    }
    const auto text = value.toString();
    const auto utc = QDateTime::fromString(text.first(std::min<qsizetype>(19, text.size())) + u'Z', Qt::ISODate);
    if (!utc.isValid()) {
        return fail(ErrorCode::BadInput, u"\"%1\" is no time"_s.arg(text));
    }
    return dateTimeObject(utc, microsecondsOf(text));
}

Result<QJsonValue> typedDate(const QString &text)
{
    const auto day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        return fail(ErrorCode::BadInput, u"\"%1\" is no date"_s.arg(text));
    }
    return dateObject(day);
}

Result<QJsonValue> typedDecimal(const QString &text)
{
    return Decimal::parse(text).transform([](const Decimal &exact) -> QJsonValue {
        return QJsonObject{{classKey, u"Decimal"_s}, {u"decimal"_s, exact.toString()}};
    });
}

Result<QJsonValue> typedId(const QJsonValue &value, const Config::System &system)
{
    auto text = textOf(value);
    if (value.isArray()) {
        QStringList words;
        for (const auto list = value.toArray(); const auto &word : list) {
            words.append(textOf(word));
        }
        const auto name = words.join(u':');
        text = system.variables.value(name);
        if (text.isEmpty()) {
            return fail(ErrorCode::MappingMissing, u"%1 has no id for \"%2\""_s.arg(system.id, name));
        }
    }
    bool number = false;
    const auto id = text.toLongLong(&number);
    if (!number || id <= 0) {
        return fail(ErrorCode::BadInput, u"\"%1\" is no record id"_s.arg(text));
    }
    return QJsonValue(id);
}

QString isoDate(const QJsonObject &object)
{
    return QDate(object["year"_L1].toInt(), object["month"_L1].toInt(), object["day"_L1].toInt()).toString(Qt::ISODate);
}

QString isoTime(const QJsonObject &object)
{
    const QTime time(object["hour"_L1].toInt(), object["minute"_L1].toInt(), object["second"_L1].toInt());
    return time.toString(u"HH:mm:ss"_s) + u'.'
        + QString::number(object["microsecond"_L1].toInt()).rightJustified(6, u'0');
}

QJsonValue plainScalar(const QString &kind, const QJsonObject &object)
{
    if (kind == "Decimal"_L1) {
        return object["decimal"_L1];
    }
    if (kind == "date"_L1) {
        return isoDate(object);
    }
    if (kind == "datetime"_L1) {
        return QString(isoDate(object) + u'T' + isoTime(object) + u'Z');
    }
    if (kind == "time"_L1) {
        return isoTime(object);
    }
    if (kind == "timedelta"_L1) {
        return object["seconds"_L1];
    }
    return kind == "bytes"_L1 ? object["base64"_L1] : QJsonValue(object);
}

} // namespace

Result<QJsonValue> typedFromPlain(const QJsonValue &value, const Config::System &system)
{
    if (value.isArray()) {
        QJsonArray typed;
        for (const auto items = value.toArray(); const auto &item : items) {
            auto made = typedFromPlain(item, system);
            if (!made) {
                return made;
            }
            typed.append(*made);
        }
        return typed;
    }
    if (!value.isObject()) {
        return value;
    }
    const auto object = value.toObject();
    if (object.size() == 1) {
        const auto &key = object.constBegin().key();
        const auto inner = *object.constBegin();
        if (key == "$decimal"_L1) {
            return typedDecimal(textOf(inner));
        }
        if (key == "$date"_L1) {
            return typedDate(inner.toString());
        }
        if (key == "$datetime"_L1) {
            return typedDateTime(inner);
        }
        if (key == "$id"_L1) {
            return typedId(inner, system);
        }
    }
    QJsonObject typed;
    for (auto it = object.begin(); it != object.end(); ++it) {
        auto made = typedFromPlain(it.value(), system);
        if (!made) {
            return made;
        }
        typed.insert(it.key(), *made);
    }
    return typed;
}

QJsonValue plainFromTyped(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray plain;
        for (const auto items = value.toArray(); const auto &item : items) {
            plain.append(plainFromTyped(item));
        }
        return plain;
    }
    if (!value.isObject()) {
        return value;
    }
    const auto object = value.toObject();
    if (const auto kind = object[classKey].toString(); !kind.isEmpty()) {
        return plainScalar(kind, object);
    }
    QJsonObject plain;
    for (auto it = object.begin(); it != object.end(); ++it) { // sorted: "party" comes before "party."
        const bool expanded = it.key().endsWith(u'.');
        if (!expanded || !it.value().isNull()) {
            plain.insert(expanded ? it.key().chopped(1) : it.key(), plainFromTyped(it.value()));
        }
    }
    return plain;
}

} // namespace Throughline::Connectors
