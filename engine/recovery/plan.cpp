// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/plan.h"

#include "engine/base/json.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

void flattenInto(const QJsonValue &value, const QString &path, QList<Field> &fields)
{
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            flattenInto(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), fields);
        }
    } else if (value.isArray()) {
        const auto array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            flattenInto(array.at(i), path + u'[' + QString::number(i) + u']', fields);
        }
    } else {
        fields.append({path, value.isString() ? value.toString() : QString::fromUtf8(canonicalJson(value))});
    }
}

int shareOf(int items, int percent)
{
    return (items * percent + 99) / 100;
}

} // namespace

QByteArray requestHash(const QByteArray &method, const QString &url, const QByteArray &body)
{
    const QByteArray all = method + '\n' + url.toUtf8() + '\n' + body;
    return sha256Hex(all);
}

void putInOrder(QList<PlanItem> &items)
{
    std::ranges::stable_sort(items, [](const PlanItem &a, const PlanItem &b) {
        return std::tie(a.rank, a.orderKey, a.step) < std::tie(b.rank, b.orderKey, b.step);
    });
    for (qsizetype i = 0; i < items.size(); ++i) {
        items[i].position = static_cast<int>(i) + 1;
    }
}

QList<int> gateSizes(int items)
{
    QList<int> sizes;
    int left = items;
    for (const int size : {1, shareOf(items, 5), shareOf(items, 25), items}) {
        const int taken = std::min(left, size);
        if (taken > 0) {
            sizes.append(taken);
            left -= taken;
        }
    }
    return sizes;
}

bool willSend(TargetCheck check)
{
    return check == TargetCheck::Absent || check == TargetCheck::AbsentUnwitnessed;
}

void assignGates(QList<PlanItem> &items)
{
    const auto sends =
        static_cast<int>(std::ranges::count_if(items, [](const PlanItem &item) { return willSend(item.check); }));
    const auto sizes = gateSizes(sends);
    int gate = 1;
    int inGate = 0;
    for (auto &item : items) {
        item.gate = 0;
        if (!willSend(item.check)) {
            continue;
        }
        if (inGate == sizes.at(gate - 1)) {
            ++gate;
            inGate = 0;
        }
        item.gate = gate;
        ++inGate;
    }
}

QByteArray planHash(const QList<PlanItem> &items)
{
    QByteArray all;
    for (const auto &item : items) {
        all += QByteArray::number(item.position) + ' ' + item.target.toUtf8() + ' ' + item.intentId + ' '
            + toWord(item.check).toLatin1() + ' ' + item.bodyHash + '\n';
    }
    return sha256Hex(all);
}

GateVerdict gateVerdict(int gate, int gateSize, const GateResult &result)
{
    if (result.newCause) {
        return GateVerdict::Stop;
    }
    const bool tooMany = gate <= 2 ? result.failed > 0 : result.failed * 100 > gateSize * 5;
    if (tooMany) {
        return GateVerdict::Stop;
    }
    return result.verified + result.failed >= gateSize ? GateVerdict::Open : GateVerdict::Wait;
}

QList<Field> flatten(const QByteArray &body)
{
    QList<Field> fields;
    if (body.isEmpty()) {
        return fields;
    }
    if (const auto json = parseJson(body)) {
        flattenInto(*json, {}, fields);
        return fields;
    }
    QString text = QString::fromUtf8(body);
    text.replace(u'+', u' ');
    const auto pairs = QUrlQuery(text).queryItems(QUrl::FullyDecoded);
    if (!text.contains(u'=')) {
        return {{u"body"_s, QString::fromUtf8(body)}};
    }
    for (const auto &[key, value] : pairs) {
        fields.append({key, value});
    }
    return fields;
}

QList<Change> changes(const QByteArray &before, const QByteArray &after)
{
    const auto was = flatten(before);
    const auto will = flatten(after);
    const auto valueOf = [](const QList<Field> &fields, const QString &path) -> const Field * {
        const auto it = std::ranges::find(fields, path, &Field::path);
        return it == fields.end() ? nullptr : &*it;
    };
    QList<Change> list;
    for (const auto &field : will) {
        const auto *old = valueOf(was, field.path);
        list.append({field.path, old ? old->value : QString(), field.value, !old || old->value != field.value});
    }
    for (const auto &field : was) {
        if (!valueOf(will, field.path)) {
            list.append({field.path, field.value, {}, true});
        }
    }
    std::ranges::stable_partition(list, [](const Change &change) { return change.changed; });
    return list;
}

} // namespace Throughline::Recovery
