// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/template.h"

#include "engine/base/json.h"
#include "engine/base/money.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Connectors
{

namespace
{

QString scalarText(const QJsonValue &value)
{
    if (value.isDouble()) {
        return QString::number(value.toInteger());
    }
    if (value.isBool()) {
        return value.toBool() ? u"true"_s : u"false"_s;
    }
    return value.toString();
}

Result<QString> named(const QString &name, const Scope &scope)
{
    QString value = name == "reference"_L1 ? scope.input.reference
        : name == "key"_L1                 ? scope.input.idempotencyKey
                                           : scope.extra.value(name);
    if (value.isEmpty()) {
        value = scalarText(scope.input.input.value(name));
    }
    if (value.isEmpty()) {
        value = scope.system.variables.value(name);
    }
    if (value.isEmpty()) {
        return fail(ErrorCode::MappingMissing, u"the request needs \"%1\", which is empty"_s.arg(name));
    }
    return value;
}

Result<QString> quoted(const QString &name, QString value, Quoting quoting)
{
    if (std::ranges::any_of(value, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; })) {
        return fail(ErrorCode::BadInput, u"\"%1\" holds a control character"_s.arg(name));
    }
    switch (quoting) {
    case Quoting::Path:
        if (value == "."_L1 || value == ".."_L1) {
            return fail(ErrorCode::BadInput, u"\"%1\" cannot stand in an address"_s.arg(name));
        }
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    case Quoting::Plain:
        return value;
    case Quoting::Soql:
        return value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    case Quoting::Sql:
        return value.replace(u'\'', u"''"_s);
    }
    return value;
}

/// A projection cannot look up to its parent, so every element of a list carries the input's own scalars as "of".
QJsonObject withParents(QJsonObject input)
{
    QJsonObject scalars;
    for (auto it = input.constBegin(); it != input.constEnd(); ++it) {
        if (!it.value().isArray() && !it.value().isObject()) {
            scalars.insert(it.key(), it.value());
        }
    }
    for (auto it = input.begin(); it != input.end(); ++it) {
        if (!it.value().isArray()) {
            continue;
        }
        QJsonArray elements;
        for (const auto values = it.value().toArray(); const auto &value : values) {
            auto element = value.toObject();
            element.insert("of"_L1, scalars);
            elements.append(value.isObject() ? QJsonValue(element) : value);
        }
        it.value() = elements;
    }
    return input;
}

QJsonObject contextOf(const Scope &scope)
{
    auto context = withParents(scope.input.input);
    context.insert("tl"_L1,
                   QJsonObject{{u"reference"_s, scope.input.reference}, {u"key"_s, scope.input.idempotencyKey}});
    QJsonObject variables;
    for (auto it = scope.system.variables.begin(); it != scope.system.variables.end(); ++it) {
        variables.insert(it.key(), it.value());
    }
    context.insert("var"_L1, variables);
    return context;
}

/// Path of the first null below `value`; empty when there is none.
QString firstNull(const QJsonValue &value, const QString &path)
{
    if (value.isNull() || value.isUndefined()) {
        return path;
    }
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (auto found = firstNull(it.value(), path + u'.' + it.key()); !found.isEmpty()) {
                return found;
            }
        }
    }
    if (value.isArray()) {
        const auto array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (auto found = firstNull(array.at(i), u"%1[%2]"_s.arg(path).arg(i)); !found.isEmpty()) {
                return found;
            }
        }
    }
    return {};
}

Result<QJsonObject> fillTree(const QJsonObject &body, const JsonDocument &context, const QString &path)
{
    QJsonObject filled;
    for (auto it = body.begin(); it != body.end(); ++it) {
        auto key = it.key();
        const bool optional = key.endsWith(u'?');
        if (optional) {
            key.chop(1);
        }
        const QString below = path.isEmpty() ? key : QString(path + u'.' + key);
        if (it.value().isObject()) {
            auto inner = fillTree(it.value().toObject(), context, below);
            if (!inner) {
                return inner;
            }
            filled.insert(key, *inner);
            continue;
        }
        const auto value =
            expressionFor(it.value().toString()).and_then([&](const Expression &e) { return e.evaluate(context); });
        if (!value) {
            return fail(value.error().code, u"%1: %2"_s.arg(below, value.error().detail));
        }
        if (optional && value->isNull()) {
            continue;
        }
        if (const auto missing = firstNull(*value, below); !missing.isEmpty()) {
            return fail(ErrorCode::MappingMissing, u"%1 is empty (from: %2)"_s.arg(missing, it.value().toString()));
        }
        filled.insert(key, *value);
    }
    return filled;
}

void formPairs(const QJsonValue &value, const QString &name, QList<std::pair<QString, QString>> &pairs)
{
    if (value.isObject()) {
        const auto object = value.toObject();
        if (object.size() == 1 && object.contains("$number"_L1)) {
            pairs.emplaceBack(name, object["$number"_L1].toString());
            return;
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            formPairs(it.value(), name.isEmpty() ? it.key() : u"%1[%2]"_s.arg(name, it.key()), pairs);
        }
    } else if (value.isArray()) {
        const auto array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            formPairs(array.at(i), u"%1[%2]"_s.arg(name).arg(i), pairs);
        }
    } else {
        pairs.emplaceBack(name, scalarText(value));
    }
}

QByteArray percent(const QString &text)
{
    return QUrl::toPercentEncoding(text, "[]"); // brackets stay readable, as the vendor's own examples write them
}

Result<QUrl> addressOf(const QJsonObject &request, const Scope &scope)
{
    auto path = fill(request["path"_L1].toString(), scope, Quoting::Path);
    if (!path) {
        return std::unexpected(path.error());
    }
    QByteArray query;
    const auto parameters = request["query"_L1].toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const auto text = it.value().toString();
        // inside a search language's quotes a value must not be able to end them
        const auto value = fill(text, scope, text.contains("'{"_L1) ? Quoting::Soql : Quoting::Plain);
        if (!value) {
            return std::unexpected(value.error());
        }
        query += query.isEmpty() ? "?" : "&";
        query += QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(*value);
    }
    const auto base =
        scope.system.baseUrl.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    const QByteArray address = base + path->toLatin1() + query;
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

/// A list between quotes: IN ('{skus}') becomes IN ('a','b').
Result<QString> quotedList(const QString &name, const QJsonArray &list, Quoting quoting)
{
    QStringList parts;
    for (const auto &one : list) {
        auto part = quoted(name, scalarText(one), quoting);
        if (!part) {
            return part;
        }
        parts.append(*part);
    }
    if (parts.isEmpty()) {
        return fail(ErrorCode::MappingMissing, u"the request needs \"%1\", which is empty"_s.arg(name));
    }
    return parts.join(u"','"_s);
}

} // namespace

Result<Expression> expressionFor(const QString &text)
{
    // Profiles hold a bounded number of expressions; compiling one costs more than the rest of a request.
    static thread_local QHash<QString, Result<Expression>> compiled;
    const auto it = compiled.constFind(text);
    return it != compiled.constEnd() ? *it : *compiled.insert(text, Expression::compile(text));
}

Result<QString> fill(const QString &text, const Scope &scope, Quoting quoting)
{
    QString out;
    qsizetype from = 0;
    while (true) {
        const auto open = text.indexOf(u'{', from);
        const auto close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) {
            return QString(out + text.sliced(from));
        }
        const auto name = text.sliced(open + 1, close - open - 1);
        const bool bare =
            (quoting == Quoting::Sql || quoting == Quoting::Soql) && (open == 0 || text.at(open - 1) != u'\'');
        const auto given = scope.input.input.value(name);
        const bool list = given.isArray() && !bare && (quoting == Quoting::Sql || quoting == Quoting::Soql);
        const auto value = list
            ? quotedList(name, given.toArray(), quoting)
            : named(name, scope).and_then([&](const QString &found) -> Result<QString> {
                  if (bare && !Decimal::parse(found)) { // outside quotes only a number cannot change the query
                      return fail(ErrorCode::BadInput, u"\"%1\" must be a number here"_s.arg(name));
                  }
                  return quoted(name, found, quoting);
              });
        if (!value) {
            return value;
        }
        out += text.sliced(from, open - from) + *value;
        from = close + 1;
    }
}

Result<QJsonObject> fillBody(const QJsonObject &body, const Scope &scope)
{
    return fillTree(body, JsonDocument(contextOf(scope)), QString());
}

QByteArray formEncoded(const QJsonObject &body)
{
    QList<std::pair<QString, QString>> pairs;
    formPairs(body, QString(), pairs);
    QByteArray out;
    for (const auto &[name, value] : std::as_const(pairs)) {
        out += (out.isEmpty() ? "" : "&") + percent(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return out;
}

Result<HttpRequest> requestFrom(const QJsonObject &request, const Scope &scope, int timeoutMs)
{
    auto url = addressOf(request, scope);
    if (!url) {
        return std::unexpected(url.error());
    }
    HttpRequest http{.system = scope.system.id,
                     .method = request["method"_L1].toString().toLatin1(),
                     .url = *url,
                     .headers = {},
                     .body = {},
                     .timeoutMs = timeoutMs};
    const auto headers = request["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        const auto value = fill(it.value().toString(), scope, Quoting::Plain);
        if (!value) {
            return std::unexpected(value.error());
        }
        http.headers.emplaceBack(it.key().toLatin1(), value->toUtf8());
    }
    if (request.contains("body"_L1)) {
        const bool form = request["encoding"_L1].toString() == "form"_L1;
        const auto body = fillBody(request["body"_L1].toObject(), scope);
        if (!body) {
            return std::unexpected(body.error());
        }
        http.body = form ? formEncoded(*body) : writeJson(*body);
        if (headerValue(http.headers, "Content-Type").isEmpty()) {
            http.headers.emplaceBack("Content-Type", form ? "application/x-www-form-urlencoded" : "application/json");
        }
    }
    return http;
}

} // namespace Throughline::Connectors
