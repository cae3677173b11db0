// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/faults.h"

#include "engine/estate/system.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

// Faults live under a system of their own, so that no listing of a real one shows them.
const auto faultSystem = u"_estate"_s;
const auto faultKind = u"_fault"_s;

bool found(const QString &pattern, const QString &text)
{
    if (pattern.isEmpty()) {
        return true;
    }
    thread_local QHash<QString, QRegularExpression> compiled; // few patterns, asked with every request
    auto it = compiled.find(pattern);
    if (it == compiled.end()) {
        it = compiled.insert(pattern, QRegularExpression(pattern));
    }
    return it->match(text).hasMatch();
}

bool concerns(const QJsonObject &fault, const QString &system, const QString &kind)
{
    return fault.value("system"_L1).toString() == system && fault.value("kind"_L1).toString() == kind;
}

bool exhausted(const QJsonObject &fault)
{
    return fault.contains("times"_L1) && fault.value("hits"_L1).toInteger() >= fault.value("times"_L1).toInteger();
}

QJsonArray schemaFaults(const Truth &truth, const QString &system)
{
    QJsonArray changes;
    for (const auto &record : truth.all(faultSystem, faultKind)) {
        if (record->live() && concerns(record->body, system, u"schema"_s)) {
            changes.append(record->body);
        }
    }
    return changes;
}

// Salesforce names the type of each object it shows; elsewhere a field is known by its name alone.
bool ofObject(const QJsonObject &object, const QString &wanted)
{
    const auto type = object.value("attributes"_L1).toObject().value("type"_L1).toString();
    return wanted.isEmpty() || type.isEmpty() || type == wanted;
}

QJsonValue changed(const QJsonValue &value, const QJsonObject &change)
{
    if (value.isArray()) {
        QJsonArray out;
        const auto items = value.toArray();
        for (const auto &item : items) {
            out.append(changed(item, change));
        }
        return out;
    }
    if (!value.isObject()) {
        return value;
    }
    const auto object = value.toObject();
    QJsonObject out;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != change.value("field"_L1).toString()
            || !ofObject(object, change.value("object"_L1).toString())) {
            out.insert(it.key(), changed(it.value(), change));
        } else if (const auto how = change.value("change"_L1).toString(); how == "rename"_L1) {
            out.insert(change.value("to"_L1).toString(), it.value());
        } else if (how == "string"_L1) {
            const auto exact = it.value().toObject().value("$number"_L1);
            out.insert(it.key(), exact.isString() ? exact : QJsonValue(scalarText(it.value())));
        }
    }
    return out;
}

Result<void> checkFault(const QJsonObject &fault)
{
    if (!systemById(fault.value("system"_L1).toString())) {
        return fail(ErrorCode::BadInput, u"unknown system '%1'"_s.arg(fault.value("system"_L1).toString()));
    }
    const auto kind = fault.value("kind"_L1).toString();
    if (!faultKinds.contains(kind)) {
        return fail(ErrorCode::BadInput, u"unknown kind '%1'; one of: %2"_s.arg(kind, faultKinds.join(u", "_s)));
    }
    for (const auto name : {"path"_L1, "match"_L1}) {
        if (!QRegularExpression(fault.value(name).toString()).isValid()) {
            return fail(ErrorCode::BadInput, u"'%1' is not a regular expression"_s.arg(fault.value(name).toString()));
        }
    }
    if (kind == "schema"_L1) {
        static const QStringList changes{u"drop"_s, u"rename"_s, u"string"_s};
        const auto change = fault.value("change"_L1).toString();
        if (fault.value("field"_L1).toString().isEmpty() || !changes.contains(change)
            || (change == "rename"_L1 && fault.value("to"_L1).toString().isEmpty())) {
            return fail(ErrorCode::BadInput, u"schema needs field and change: drop, string, or rename with to"_s);
        }
    }
    return {};
}

/// What a request says: its body, or the query of one that has none.
QString saidIn(const EstateRequest &request)
{
    return request.body.isEmpty() ? request.url.query(QUrl::FullyDecoded) : QString::fromUtf8(request.body);
}

} // namespace

Result<qint64> addFault(Truth &truth, const QJsonObject &fault, qint64 nowMs)
{
    return checkFault(fault).transform([&] {
        const auto number = truth.nextNumber(u"fault"_s);
        auto body = fault;
        body.insert("seen"_L1, 0);
        body.insert("hits"_L1, 0);
        truth.create(faultSystem, faultKind, QString::number(number), body, nowMs);
        return number;
    });
}

void clearFaults(Truth &truth, const QString &system, qint64 number, qint64 nowMs)
{
    for (const auto &record : truth.all(faultSystem, faultKind)) {
        if (record->live() && (system.isEmpty() || record->body.value("system"_L1).toString() == system)
            && (number == 0 || record->id == QString::number(number))) {
            truth.remove(*record, nowMs);
        }
    }
}

QJsonArray listFaults(const Truth &truth)
{
    QJsonArray list;
    for (const auto &record : truth.all(faultSystem, faultKind)) {
        if (record->live()) {
            auto fault = record->body;
            fault.insert("number"_L1, record->id.toLongLong());
            list.append(fault);
        }
    }
    return list;
}

std::optional<QJsonObject> strike(Truth &truth, const QString &system, const QString &kind,
                                  const EstateRequest &request, qint64 nowMs)
{
    const auto faults = truth.all(faultSystem, faultKind);
    for (const auto &record : faults) {
        if (!record->live() || !concerns(record->body, system, kind)) { // most: those that are over stay here
            continue;
        }
        auto fault = record->body;
        const auto method = fault.value("method"_L1).toString();
        if (exhausted(fault) || (!method.isEmpty() && method.toLatin1() != request.method)
            || !found(fault.value("path"_L1).toString(), request.path())
            || !found(fault.value("match"_L1).toString(), saidIn(request))) {
            continue;
        }
        const auto seen = fault.value("seen"_L1).toInteger() + 1;
        fault.insert("seen"_L1, seen);
        const auto after = seen - fault.value("skip"_L1).toInteger();
        const bool hit = after > 0 && after % std::max<qint64>(1, fault.value("every"_L1).toInteger(1)) == 0;
        if (hit) {
            fault.insert("hits"_L1, fault.value("hits"_L1).toInteger() + 1);
        }
        truth.update(*record, fault, nowMs);
        if (hit) {
            return fault;
        }
    }
    return {};
}

std::optional<QJsonObject> standing(const Truth &truth, const QString &system, const QString &kind)
{
    for (const auto &record : truth.all(faultSystem, faultKind)) {
        if (record->live() && concerns(record->body, system, kind) && !exhausted(record->body)) {
            return record->body;
        }
    }
    return {};
}

qint64 indexLagMs(const Truth &truth, const QString &system, qint64 otherwise)
{
    const auto fault = standing(truth, system, u"index-lag"_s);
    return std::max(tuned(truth, system, u"indexLagMs"_s, otherwise), fault ? fault->value("ms"_L1).toInteger() : 0);
}

bool fieldGone(const Truth &truth, const QString &system, const QString &object, const QString &field)
{
    const auto changes = schemaFaults(truth, system);
    return std::ranges::any_of(changes, [&](const QJsonValue &change) {
        const auto wanted = change["object"_L1].toString();
        return change["change"_L1].toString() != "string"_L1 && change["field"_L1].toString() == field
            && (wanted.isEmpty() || wanted == object);
    });
}

QJsonValue withSchemaChanges(const Truth &truth, const QString &system, const QJsonValue &body)
{
    auto out = body;
    const auto changes = schemaFaults(truth, system);
    for (const auto &change : changes) {
        out = changed(out, change.toObject());
    }
    return out;
}

qint64 tuned(const Truth &truth, const QString &system, const QString &name, qint64 otherwise)
{
    return truth.number(u"tune/%1/%2"_s.arg(system, name), otherwise);
}

Result<void> tune(Truth &truth, const QString &system, const QJsonObject &values)
{
    static const QStringList known{u"latencyMs"_s,     u"pageSize"_s,    u"dailyLimit"_s, u"indexLagMs"_s,
                                   u"keyLifetimeMs"_s, u"concurrency"_s, u"retryMs"_s};
    if (!systemById(system)) {
        return fail(ErrorCode::BadInput, u"unknown system '%1'"_s.arg(system));
    }
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key() == "system"_L1) {
            continue;
        }
        if (!known.contains(it.key()) || !it->isDouble()) {
            return fail(ErrorCode::BadInput, u"'%1' cannot be tuned; one of: %2"_s.arg(it.key(), known.join(u", "_s)));
        }
        truth.setSetting(u"tune/%1/%2"_s.arg(system, it.key()), QString::number(it->toInteger()));
    }
    return {};
}

} // namespace Throughline::Estate
