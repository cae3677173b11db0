// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/plan.h"

#include "engine/base/json.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

constexpr int perMinuteMost = 100'000;
constexpr int atOnceMost = 256;

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

QString toWord(ItemKind kind)
{
    static constexpr std::array words{"replay"_L1, "take-up"_L1, "verify"_L1};
    return words.at(static_cast<std::size_t>(kind));
}

ItemKind itemKindFromWord(QStringView word)
{
    for (const auto kind : {ItemKind::TakeUp, ItemKind::Verify}) {
        if (word == toWord(kind)) {
            return kind;
        }
    }
    return ItemKind::Replay;
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

bool moves(const PlanItem &item)
{
    return item.kind != ItemKind::Verify && (willSend(item.check) || item.check == TargetCheck::PresentEqual);
}

void assignGates(QList<PlanItem> &items)
{
    const auto sends = static_cast<int>(std::ranges::count_if(items, moves));
    const auto sizes = gateSizes(sends);
    int gate = 1;
    int inGate = 0;
    for (auto &item : items) {
        item.gate = 0;
        if (!moves(item)) {
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
        all += QByteArray::number(item.position) + ' ' + toWord(item.kind).toLatin1() + ' ' + item.target.toUtf8() + ' '
            + item.intentId + ' ' + toWord(item.check).toLatin1() + ' ' + item.bodyHash + '\n';
        for (const auto &sequel : item.sequels) {
            all += "then " + sequel + '\n';
        }
    }
    return sha256Hex(all);
}

QJsonObject toJson(const Policy &policy)
{
    return {{u"gates"_s, u"1, 5 %, 25 %, rest"_s},
            {u"per_minute"_s, policy.perMinute},
            {u"at_once"_s, policy.atOnce},
            {u"hold_ms"_s, policy.holdMs},
            {u"look_fresh_ms"_s, policy.lookFreshMs},
            {u"verify_ms"_s, policy.verifyMs}};
}

Policy policyFromJson(const QJsonObject &object)
{
    Policy policy;
    policy.perMinute = object["per_minute"_L1].toInt(policy.perMinute);
    policy.atOnce = object["at_once"_L1].toInt(policy.atOnce);
    policy.holdMs = object["hold_ms"_L1].toInteger(policy.holdMs);
    policy.lookFreshMs = object["look_fresh_ms"_L1].toInteger(policy.lookFreshMs);
    policy.verifyMs = object["verify_ms"_L1].toInteger(policy.verifyMs);
    return policy;
}

Result<Policy> changed(Policy policy, const QJsonObject &args)
{
    const struct {
        QLatin1StringView name;
        int least;
        int most;
        int &value;
    } limits[] = {{"per_minute"_L1, 0, perMinuteMost, policy.perMinute}, {"at_once"_L1, 1, atOnceMost, policy.atOnce}};
    for (const auto &limit : limits) {
        if (!args.contains(limit.name)) {
            continue;
        }
        const auto wanted = args[limit.name].toInteger(-1);
        if (wanted < limit.least || wanted > limit.most) {
            return fail(ErrorCode::NotAllowed,
                        u"%1 is a whole number from %2 to %3"_s.arg(limit.name).arg(limit.least).arg(limit.most));
        }
        limit.value = static_cast<int>(wanted);
    }
    return policy;
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
    return result.verified + result.failed + result.held >= gateSize ? GateVerdict::Open : GateVerdict::Wait;
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
