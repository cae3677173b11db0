// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/general.h"

#include "engine/base/json.h"
#include "engine/connectors/record.h"
#include "engine/connectors/soql.h"
#include "engine/connectors/suiteql.h"
#include "engine/connectors/template.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

// Asking a target what is there, as the profile's verify, witness and look_alike tables say.
namespace Throughline::Connectors
{

namespace
{

constexpr int lookRows = 100;

Result<QJsonValue> ask(const QString &expression, const JsonDocument &document)
{
    return expressionFor(expression).and_then([&](const Expression &e) { return e.evaluate(document); });
}

Result<QJsonArray> rowsOf(const QJsonObject &look, const JsonDocument &body)
{
    const auto path = look["records"_L1].toString();
    const auto rows = ask(path, body);
    if (!rows || !rows->isArray()) {
        return fail(ErrorCode::BadInput, u"no list at \"%1\" in the answer to a look"_s.arg(path));
    }
    return rows->toArray();
}

Result<Found> foundFrom(const Config::System &system, const Config::Operation &operation, const QJsonObject &fields,
                        const QJsonValue &row)
{
    Found found{.record = {system.id, operation.recordType, {}},
                .reference = {},
                .amount = {},
                .number = {},
                .fields = {},
                .bytes = canonicalJson(row)};
    const JsonDocument document(row);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto value = ask(it.value().toString(), document);
        if (!value) {
            return fail(ErrorCode::BadInput, u"%1: %2"_s.arg(it.key(), value.error().detail));
        }
        found.fields.insert(it.key(), *value);
    }
    found.record.id = textOf(found.fields.value("id"_L1));
    found.reference = textOf(found.fields.value("reference"_L1));
    found.number = textOf(found.fields.value("number"_L1));
    found.versionMs = integer(found.fields.value("version"_L1));
    found.live = found.fields.value("live"_L1).toBool(true);
    if (found.record.id.isEmpty()) {
        return fail(ErrorCode::BadInput, u"a record without its id in the answer to a look"_s);
    }
    if (fields.contains("amount"_L1)) {
        const auto amount = Decimal::parse(textOf(found.fields.value("amount"_L1)));
        if (!amount) {
            return fail(ErrorCode::BadInput,
                        u"%1 %2 has no readable amount"_s.arg(operation.recordType, found.record.id));
        }
        found.amount = {*amount, textOf(found.fields.value("currency"_L1)).toUpper()};
    }
    return found;
}

Result<Look> decode(const Config::System &system, const Config::Operation &operation, const QJsonObject &look,
                    const QJsonObject &fields, const HttpReply &reply, auto &&keep)
{
    const auto body = readBody(reply);
    if (!body) {
        return std::unexpected(body.error());
    }
    const JsonDocument document{QJsonValue(*body)};
    const auto rows = rowsOf(look, document);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    Look result;
    for (const auto &row : *rows) {
        auto found = foundFrom(system, operation, fields, row);
        if (!found) {
            return std::unexpected(found.error());
        }
        if (keep(*found)) {
            result.found.append(std::move(*found));
        }
    }
    if (look.contains("more"_L1)) {
        const auto more = ask(look["more"_L1].toString(), document);
        if (!more || !more->isBool()) {
            return fail(ErrorCode::BadInput, u"the answer does not say whether there is more"_s);
        }
        result.more = more->toBool();
    }
    const auto next = result.more ? look["next"_L1].toObject() : QJsonObject();
    for (auto it = next.begin(); it != next.end(); ++it) {
        const auto value = ask(it.value().toString(), document);
        const auto text = value ? textOf(*value) : QString();
        if (text.isEmpty()) {
            return fail(ErrorCode::BadInput, u"the answer does not say where the next page begins"_s);
        }
        result.next.emplaceBack(it.key(), text);
    }
    return result;
}

struct Expected {
    QString input; ///< JMESPath over the operation's input
    bool amount = false;
};

Expected expectedFrom(const QJsonValue &rule)
{
    if (rule.isString()) {
        return {rule.toString()};
    }
    const auto object = rule.toObject();
    return {object["input"_L1].toString(), object["as"_L1].toString() == "amount"_L1};
}

bool equal(const QString &field, const Expected &expected, const QString &sent, const QString &inTarget)
{
    if (expected.amount) {
        const auto a = Decimal::parse(sent);
        const auto b = Decimal::parse(inTarget);
        return a && b && *a == *b;
    }
    return field == "currency"_L1 ? sent.compare(inTarget, Qt::CaseInsensitive) == 0 : sent == inTarget;
}

} // namespace

namespace General
{

Result<HttpRequest> asked(const QJsonObject &look, const Config::System &system, const OperationInput &input,
                          int timeoutMs, const QString &what, int rows)
{
    const Scope scope{.system = system, .input = input};
    if (look.contains("soql"_L1)) {
        return fill(look["soql"_L1].toString(), scope, Quoting::Soql).and_then([&](const QString &query) {
            return soqlRequest(scope, query, false, timeoutMs);
        });
    }
    if (look.contains("suiteql"_L1)) {
        return fill(look["suiteql"_L1].toString(), scope, Quoting::Sql).and_then([&](const QString &query) {
            return suiteqlRequest(scope, query, rows, 0, timeoutMs);
        });
    }
    if (look.contains("request"_L1)) {
        return requestFrom(look["request"_L1].toObject(), scope, timeoutMs);
    }
    return fail(ErrorCode::BadConfig, u"the profile of %1 declares no %2"_s.arg(system.id, what));
}

Result<HttpRequest> lookRequest(const Config::System &system, const Config::Operation &operation,
                                const OperationInput &input)
{
    return asked(operation.verify, system, input, operation.timeoutMs, u"look for "_s + operation.name, lookRows);
}

Result<Look> decodeLook(const Config::System &system, const Config::Operation &operation, const OperationInput &input,
                        const HttpReply &reply)
{
    return decode(system, operation, operation.verify, operation.verify["fields"_L1].toObject(), reply,
                  [&](const Found &found) { return found.reference == input.reference; });
}

Result<HttpRequest> witnessRequest(const Config::System &system, const Config::Operation &operation,
                                   const OperationInput &input)
{
    return asked(operation.witness, system, input, operation.timeoutMs, u"witness for "_s + operation.name, lookRows);
}

Result<qint64> decodeWitness(const Config::System &, const Config::Operation &operation, const HttpReply &reply)
{
    const auto body = readBody(reply);
    if (!body) {
        return std::unexpected(body.error());
    }
    return rowsOf(operation.witness, JsonDocument{QJsonValue(*body)})
        .and_then([&](const QJsonArray &rows) -> Result<qint64> {
            if (rows.isEmpty()) {
                return 0; // nothing of this kind is visible at all: no witness
            }
            const auto version = ask(operation.witness["version"_L1].toString(), JsonDocument(rows.first()));
            if (!version || integer(*version) <= 0) {
                return fail(ErrorCode::BadInput, u"the newest record does not say when it changed"_s);
            }
            return integer(*version);
        });
}

Result<HttpRequest> lookAlikeRequest(const Config::System &system, const Config::Operation &operation,
                                     const OperationInput &input)
{
    return asked(operation.lookAlike, system, input, operation.timeoutMs, u"look-alike search for "_s + operation.name,
                 lookRows);
}

Result<Look> decodeLookAlike(const Config::System &system, const Config::Operation &operation,
                             const OperationInput &input, const HttpReply &reply)
{
    return decode(system, operation, operation.lookAlike, operation.lookAlike["fields"_L1].toObject(), reply,
                  [&](const Found &found) { return found.reference != input.reference; });
}

} // namespace General

std::optional<HttpRequest> pageAfter(const HttpRequest &request, const Look &look)
{
    if (!look.more || look.next.isEmpty()) {
        return std::nullopt;
    }
    auto after = request;
    QUrlQuery query(request.url);
    for (const auto &[name, value] : look.next) {
        query.removeAllQueryItems(name);
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    after.url.setQuery(query);
    return after;
}

QList<FieldDifference> compare(const Config::Operation &operation, const OperationInput &input, const Found &found)
{
    QList<FieldDifference> differences;
    const JsonDocument sentFields{QJsonValue(input.input)};
    const auto rules = operation.verify["compare"_L1].toObject();
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        const auto expected = expectedFrom(it.value());
        const auto sent = textOf(ask(expected.input, sentFields).value_or(QJsonValue()));
        const auto inTarget = textOf(found.fields.value(it.key()));
        if (!equal(it.key(), expected, sent, inTarget)) {
            differences.append({it.key(), sent, inTarget});
        }
    }
    return differences;
}

} // namespace Throughline::Connectors
