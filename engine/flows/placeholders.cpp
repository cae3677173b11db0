// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/placeholders.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

const QRegularExpression &pattern()
{
    static const QRegularExpression one(u"‹[a-z0-9-]+\\.[a-z]+›"_s);
    return one;
}

void collect(const QJsonValue &value, QStringList &into)
{
    if (value.isString()) {
        for (const auto found = placeholdersIn(value.toString()); const auto &one : found) {
            if (!into.contains(one)) {
                into.append(one);
            }
        }
    } else if (value.isArray()) {
        for (const auto array = value.toArray(); const auto &one : array) {
            collect(one, into);
        }
    } else if (value.isObject()) {
        for (const auto object = value.toObject(); const auto &one : object) {
            collect(one, into);
        }
    }
}

/// The text with its placeholders as `actual` has them; as it is where the rest does not fit, or where one of them stands for
/// something else than before.
QString fillText(const QString &planned, const QString &actual, QJsonObject &values)
{
    const auto names = pattern().globalMatch(planned);
    QString expression;
    QStringList order;
    qsizetype from = 0;
    for (const auto &match : names) {
        expression += QRegularExpression::escape(planned.sliced(from, match.capturedStart() - from)) + u"(.+)"_s;
        order.append(match.captured());
        from = match.capturedEnd();
    }
    expression += QRegularExpression::escape(planned.sliced(from));
    const auto fits = QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(actual);
    if (order.isEmpty() || !fits.hasMatch()) {
        return planned;
    }
    auto known = values;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const auto value = fits.captured(static_cast<int>(i) + 1);
        if (known.contains(order[i]) && known[order[i]] != value) {
            return planned; // one id cannot be two
        }
        known.insert(order[i], value);
    }
    values = known;
    return actual;
}

QJsonValue fillValue(const QJsonValue &planned, const QJsonValue &actual, const QString &path, QJsonObject &values);

QJsonObject fillObject(const QJsonObject &planned, const QJsonObject &actual, const QString &path, QJsonObject &values)
{
    auto filled = planned;
    for (auto it = actual.begin(); it != actual.end(); ++it) {
        const QString below = path + u'/' + it.key();
        const auto before = planned.constFind(it.key());
        if (before != planned.constEnd()) {
            filled.insert(it.key(), fillValue(*before, *it, below, values));
        } else if (!it.key().startsWith(u'$')) { // marks of our own are no part of an input
            filled.insert(it.key(), *it);
            values.insert(below, *it);
        }
    }
    return filled;
}

QJsonValue fillValue(const QJsonValue &planned, const QJsonValue &actual, const QString &path, QJsonObject &values)
{
    if (planned.isString() && actual.isString()) {
        return fillText(planned.toString(), actual.toString(), values);
    }
    if (planned.isObject() && actual.isObject()) {
        return fillObject(planned.toObject(), actual.toObject(), path, values);
    }
    if (planned.isArray() && actual.isArray() && planned.toArray().size() == actual.toArray().size()) {
        QJsonArray filled;
        for (qsizetype i = 0; i < planned.toArray().size(); ++i) {
            filled.append(fillValue(planned[i], actual[i], path + u'/' + QString::number(i), values));
        }
        return filled;
    }
    return planned;
}

} // namespace

QString placeholder(const QString &step, const QString &type)
{
    return u"‹%1.%2›"_s.arg(step, type);
}

QStringList placeholdersIn(const QString &text)
{
    QStringList list;
    for (const auto matches = pattern().globalMatch(text); const auto &match : matches) {
        if (!list.contains(match.captured())) {
            list.append(match.captured());
        }
    }
    return list;
}

QStringList placeholdersIn(const QJsonObject &input)
{
    QStringList list;
    collect(input, list);
    return list;
}

Filled fill(const QJsonObject &planned, const QJsonObject &actual)
{
    Filled filled;
    filled.input = fillObject(planned, actual, {}, filled.values);
    return filled;
}

} // namespace Throughline::Flows
