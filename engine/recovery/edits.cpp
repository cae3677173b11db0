// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/edits.h"

#include "engine/base/json.h"
#include "engine/base/money.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

QStringList stepsOf(const QString &pointer)
{
    auto steps = pointer.split(u'/').mid(1);
    for (auto &step : steps) {
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    }
    return steps;
}

QString pointerOf(const QString &field)
{
    if (field.startsWith(u'/')) {
        return field;
    }
    auto name = field;
    return u'/' + name.replace("~"_L1, "~0"_L1).replace("/"_L1, "~1"_L1);
}

QJsonValue valueAt(const QJsonValue &value, const QStringList &steps)
{
    auto at = value;
    for (const auto &step : steps) {
        bool number = false;
        const auto index = step.toInt(&number);
        at = at.isObject()                                                        ? at.toObject().value(step)
            : at.isArray() && number && index >= 0 && index < at.toArray().size() ? at.toArray().at(index)
                                                                                  : QJsonValue(QJsonValue::Undefined);
    }
    return at;
}

QJsonValue withValue(const QJsonValue &value, const QStringList &steps, const QJsonValue &wanted)
{
    if (steps.isEmpty()) {
        return wanted;
    }
    const auto inner = withValue(valueAt(value, {steps.first()}), steps.mid(1), wanted);
    if (value.isArray()) {
        auto array = value.toArray();
        array.replace(steps.first().toInt(), inner);
        return array;
    }
    auto object = value.toObject();
    object.insert(steps.first(), inner);
    return object;
}

QString shown(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(canonicalJson(value));
}

bool isCurrency(const QString &text)
{
    return text.size() == 3 && std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isDate(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

/// Why the new value cannot stand where the old one stood; empty = it can.
QString misfit(const QJsonValue &before, const QJsonValue &after)
{
    if (before.type() != after.type()) {
        return u"another type than %1"_s.arg(shown(before));
    }
    if (!before.isString()) {
        return {};
    }
    const auto was = before.toString();
    const auto will = after.toString();
    if (will.trimmed().isEmpty()) {
        return u"empty, and the operation needs it"_s;
    }
    if (Decimal::parse(was) && !Decimal::parse(will)) {
        return u"no number as %1 is"_s.arg(was);
    }
    if (isDate(was) && !isDate(will)) {
        return u"no date as %1 is"_s.arg(was);
    }
    return isCurrency(was) && !isCurrency(will) ? u"no code of three capitals as %1 is"_s.arg(was) : QString();
}

} // namespace

Result<Edited> applyEdits(const QJsonObject &input, const QJsonObject &wanted)
{
    Edited edited{input, {}};
    QMap<QString, QJsonValue> byPointer;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        byPointer.insert(pointerOf(it.key()), it.value());
    }
    for (const auto &[pointer, value] : byPointer.asKeyValueRange()) {
        const auto steps = stepsOf(pointer);
        const auto before = valueAt(input, steps);
        if (steps.isEmpty() || steps.first().startsWith(u'$') || before.isUndefined()) {
            auto names = input.keys();
            names.removeIf([](const QString &name) { return name.startsWith(u'$'); });
            return fail(ErrorCode::NotAllowed,
                        u"there is no field %1 to edit; there are %2"_s.arg(pointer, names.join(u", "_s)));
        }
        // A whole number typed for a text is that text: "5" for "3".
        const auto after = before.isString() && value.isDouble() ? QJsonValue(shown(value)) : value;
        if (const auto why = misfit(before, after); !why.isEmpty()) {
            return fail(ErrorCode::NotAllowed, u"%1 cannot be \"%2\": %3"_s.arg(pointer, shown(after), why));
        }
        if (after != before) {
            edited.edits.append({pointer, before, after});
            edited.input = withValue(edited.input, steps, after).toObject();
        }
    }
    return edited;
}

QJsonArray toJson(const QList<FieldEdit> &edits)
{
    QJsonArray array;
    for (const auto &edit : edits) {
        array.append(QJsonObject{{u"field"_s, edit.field}, {u"before"_s, edit.before}, {u"after"_s, edit.after}});
    }
    return array;
}

QList<FieldEdit> editsFromJson(const QJsonArray &array)
{
    QList<FieldEdit> edits;
    for (const auto &value : array) {
        const auto object = value.toObject();
        edits.append({object["field"_L1].toString(), object["before"_L1], object["after"_L1]});
    }
    return edits;
}

QJsonObject wantedOf(const QList<FieldEdit> &edits)
{
    QJsonObject wanted;
    for (const auto &edit : edits) {
        wanted.insert(edit.field, edit.after);
    }
    return wanted;
}

} // namespace Throughline::Recovery
