// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/expression.h"

#include "engine/base/jsonbridge.h"
#include "engine/base/money.h"

#include <QDateTime>
#include <QTimeZone>

#include <jsoncons_ext/jmespath/jmespath.hpp>

#include <map>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

using Json = jsoncons::json;
using Parameters = jsoncons::span<const jsoncons::jmespath::parameter<Json>>;

/// Refusal of an argument; carried through the library as its only way out.
struct Refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

QString textOf(const Json &value)
{
    if (value.is_string() || value.is_number()) {
        return QString::fromStdString(value.as<std::string>());
    }
    throw Refused("text or a number was expected");
}

Decimal decimalOf(const Json &value)
{
    auto parsed = Decimal::parse(textOf(value));
    if (!parsed) {
        throw Refused("\"" + textOf(value).left(40).toStdString() + "\" is not a decimal number");
    }
    return *parsed;
}

qint64 integerOf(const Json &value)
{
    bool ok = false;
    const auto number = textOf(value).toLongLong(&ok);
    if (!ok) {
        throw Refused("\"" + textOf(value).left(40).toStdString() + "\" is not a whole number");
    }
    return number;
}

Json json(const QString &text)
{
    return Json(text.toStdString());
}

qint64 isoMs(QString text)
{
    text.replace(u' ', u'T');
    if (text.size() > 5 && (text.at(text.size() - 5) == u'+' || text.at(text.size() - 5) == u'-')
        && text.contains(u'T')) {
        text.insert(text.size() - 2, u':'); // "+0000" as Salesforce writes it; Qt wants "+00:00"
    }
    auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) {
        throw Refused("\"" + text.left(40).toStdString() + "\" is not an ISO 8601 time");
    }
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeZone(QTimeZone::utc());
    }
    return time.toMSecsSinceEpoch();
}

Json number(const Json &value)
{
    const auto text = decimalOf(value).toString();
    Json wrapped(jsoncons::json_object_arg);
    wrapped.insert_or_assign("$number", text.toStdString());
    return wrapped;
}

Json whole(const Json &value)
{
    const auto number = decimalOf(value).toMinor(0);
    if (!number) {
        throw Refused("\"" + textOf(value).left(40).toStdString() + "\" is not a whole number");
    }
    return Json(static_cast<int64_t>(*number));
}

Json total(const Json &list)
{
    if (!list.is_array()) {
        throw Refused("total() needs a list");
    }
    Decimal sum;
    for (const auto &item : list.array_range()) {
        sum += decimalOf(item);
    }
    return json(sum.toString());
}

Json toMinor(const Json &amount, const Json &currency)
{
    const auto minor = decimalOf(amount).toMinor(currencyDigits(textOf(currency).toUpper()));
    if (!minor) {
        throw Refused("to_minor() would lose a digit of " + textOf(amount).left(40).toStdString());
    }
    return Json(static_cast<int64_t>(*minor));
}

Json fromMinor(const Json &minor, const Json &currency)
{
    return json(Decimal::fromMinor(integerOf(minor), currencyDigits(textOf(currency).toUpper())).toString());
}

Json split(const Json &text, const Json &separator)
{
    Json list(jsoncons::json_array_arg);
    for (const auto parts = textOf(text).split(textOf(separator), Qt::SkipEmptyParts); const auto &part : parts) {
        list.push_back(json(part));
    }
    return list;
}

QDate dayOf(const Json &value)
{
    const auto date = QDate::fromString(textOf(value), Qt::ISODate);
    if (!date.isValid()) {
        throw Refused("\"" + textOf(value).left(40).toStdString() + "\" is not a date");
    }
    return date;
}

/// Every month takes a twelfth, rounded down; the last one what is left of the whole.
Json spread(const Json &yearly, const Json &currency, const Json &from, const Json &until)
{
    const auto digits = currencyDigits(textOf(currency).toUpper());
    const auto year = decimalOf(yearly).toMinor(digits);
    if (!year) {
        throw Refused("spread() would lose a digit of " + textOf(yearly).left(40).toStdString());
    }
    const auto first = dayOf(from);
    const auto last = dayOf(until);
    const auto months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    Json list(jsoncons::json_array_arg);
    for (int i = 0; i < months; ++i) {
        const auto part = i < months - 1 ? *year / 12 : *year * months / 12 - *year / 12 * (months - 1);
        Json month(jsoncons::json_object_arg);
        month.insert_or_assign("period", first.addMonths(i).toString(u"yyyy-MM"_s).toStdString());
        month.insert_or_assign("amount", Decimal::fromMinor(part, digits).toString().toStdString());
        list.push_back(month);
    }
    return list;
}

std::string keyOf(const Json &row, const std::string &key)
{
    const bool said = row.is_object() && row.contains(key) && (row.at(key).is_string() || row.at(key).is_number());
    return said ? textOf(row.at(key)).toStdString() : std::string();
}

/// What is no list has no rows: an answer that has nothing.
auto rowsOf(const Json &list)
{
    static const Json none(jsoncons::json_array_arg);
    return (list.is_array() ? list : none).array_range();
}

Json sumBy(const Json &list, const Json &key, const Json &value)
{
    const auto name = textOf(key).toStdString();
    const auto what = textOf(value).toStdString();
    std::map<std::string, Decimal> sums;
    for (const auto &row : rowsOf(list)) {
        if (const auto of = keyOf(row, name); !of.empty()) {
            sums[of] = sums[of] + (keyOf(row, what).empty() ? Decimal() : decimalOf(row.at(what)));
        }
    }
    Json out(jsoncons::json_array_arg);
    for (const auto &[of, sum] : sums) {
        Json row(jsoncons::json_object_arg);
        row.insert_or_assign(name, of);
        row.insert_or_assign(what, sum.toString().toStdString());
        out.push_back(row);
    }
    return out;
}

Json joined(const Json &list, const Json &other, const Json &key)
{
    const auto name = textOf(key).toStdString();
    Json out(jsoncons::json_array_arg);
    for (const auto &row : rowsOf(list)) {
        const auto of = keyOf(row, name);
        for (const auto &partner : rowsOf(other)) {
            if (!of.empty() && keyOf(partner, name) == of) {
                auto both = row;
                both.merge_or_update(partner);
                out.push_back(both);
                break;
            }
        }
    }
    return out;
}

using Call = Json (*)(Parameters);

struct Function {
    const char *name;
    std::size_t arity;
    Call call;
};

const Json &at(Parameters parameters, std::size_t index)
{
    if (!parameters[index].is_value()) {
        throw Refused("a value was expected, not an expression");
    }
    return parameters[index].value();
}

constexpr std::array functions{
    Function{"to_minor", 2, [](Parameters p) { return toMinor(at(p, 0), at(p, 1)); }},
    Function{"from_minor", 2, [](Parameters p) { return fromMinor(at(p, 0), at(p, 1)); }},
    Function{"whole", 1, [](Parameters p) { return whole(at(p, 0)); }},
    Function{"number", 1, [](Parameters p) { return number(at(p, 0)); }},
    Function{"add", 2, [](Parameters p) { return json((decimalOf(at(p, 0)) + decimalOf(at(p, 1))).toString()); }},
    Function{"times", 2, [](Parameters p) { return json((decimalOf(at(p, 0)) * decimalOf(at(p, 1))).toString()); }},
    Function{"sum_by", 3, [](Parameters p) { return sumBy(at(p, 0), at(p, 1), at(p, 2)); }},
    Function{"joined", 3, [](Parameters p) { return joined(at(p, 0), at(p, 1), at(p, 2)); }},
    Function{"total", 1, [](Parameters p) { return total(at(p, 0)); }},
    Function{"iso_ms", 1, [](Parameters p) { return Json(static_cast<int64_t>(isoMs(textOf(at(p, 0))))); }},
    Function{"unix_ms", 1, [](Parameters p) { return Json(static_cast<int64_t>(integerOf(at(p, 0)) * 1000)); }},
    Function{"iso_date", 1,
             [](Parameters p) {
                 const auto time = QDateTime::fromMSecsSinceEpoch(integerOf(at(p, 0)), QTimeZone::utc());
                 return json(time.date().toString(Qt::ISODate));
             }},
    Function{"text", 1, [](Parameters p) { return at(p, 0).is_null() ? Json::null() : json(textOf(at(p, 0))); }},
    Function{"split", 2, [](Parameters p) { return split(at(p, 0), at(p, 1)); }},
    Function{"spread", 4, [](Parameters p) { return spread(at(p, 0), at(p, 1), at(p, 2), at(p, 3)); }},
    Function{"last_segment", 1, [](Parameters p) { return json(textOf(at(p, 0)).section(u'/', -1)); }},
    Function{"equal_amounts", 2, [](Parameters p) { return Json(decimalOf(at(p, 0)) == decimalOf(at(p, 1))); }},
};

const jsoncons::jmespath::custom_functions<Json> &library()
{
    static const auto all = [] {
        jsoncons::jmespath::custom_functions<Json> registry;
        for (const auto &function : functions) {
            registry.register_function(
                function.name, function.arity,
                [call = function.call](Parameters parameters, auto &, std::error_code &) { return call(parameters); });
        }
        return registry;
    }();
    return all;
}

} // namespace

struct JsonDocument::Node {
    std::shared_ptr<const Json> json; ///< an item shares what its document holds
};

struct Expression::Compiled {
    QString text;
    jsoncons::jmespath::jmespath_expression<Json> expression;
};

JsonDocument::JsonDocument(std::shared_ptr<const Node> node)
    : m_node(std::move(node))
{
}

JsonDocument::JsonDocument(const QJsonValue &value)
    : m_node(std::make_shared<const Node>(std::make_shared<const Json>(JsonBridge::fromQt(value))))
{
}

Result<JsonDocument> JsonDocument::parse(QByteArrayView bytes)
{
    if (bytes.size() > JsonBridge::bytesMax) {
        return fail(ErrorCode::BadInput, u"larger than 64 MiB"_s);
    }
    try {
        return JsonDocument(std::make_shared<const Node>(std::make_shared<const Json>(JsonBridge::parse(bytes))));
    } catch (const std::exception &e) {
        return fail(ErrorCode::BadInput, QString::fromUtf8(e.what()));
    }
}

QJsonValue JsonDocument::value() const
{
    return JsonBridge::toQt(*m_node->json);
}

QByteArray JsonDocument::canonical() const
{
    return JsonBridge::canonical(*m_node->json);
}

bool JsonDocument::isObject() const
{
    return m_node->json->is_object();
}

bool JsonDocument::isArray() const
{
    return m_node->json->is_array();
}

QList<JsonDocument> JsonDocument::items() const
{
    QList<JsonDocument> list;
    if (isArray()) {
        for (const auto &item : m_node->json->array_range()) {
            list.append(JsonDocument(std::make_shared<const Node>(std::shared_ptr<const Json>(m_node->json, &item))));
        }
    }
    return list;
}

Expression::Expression(std::shared_ptr<const Compiled> compiled)
    : m_compiled(std::move(compiled))
{
}

Result<Expression> Expression::compile(const QString &text)
{
    try {
        return Expression(std::make_shared<const Compiled>(
            Compiled{text, jsoncons::jmespath::make_expression<Json>(text.toStdString(), library())}));
    } catch (const std::exception &e) {
        return fail(ErrorCode::BadConfig, u"\"%1\": %2"_s.arg(text, QString::fromUtf8(e.what())));
    }
}

Result<QJsonValue> Expression::evaluate(const JsonDocument &document) const
{
    return select(document).transform([](const JsonDocument &selected) { return selected.value(); });
}

Result<JsonDocument> Expression::select(const JsonDocument &document) const
{
    try {
        auto selected = std::make_shared<const Json>(m_compiled->expression.evaluate(*document.m_node->json));
        return JsonDocument(std::make_shared<const JsonDocument::Node>(std::move(selected)));
    } catch (const std::exception &e) {
        return fail(ErrorCode::MappingFailed, u"%1: %2"_s.arg(m_compiled->text, QString::fromUtf8(e.what())));
    }
}

QString Expression::text() const
{
    return m_compiled->text;
}

} // namespace Throughline
