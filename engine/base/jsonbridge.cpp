// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/jsonbridge.h"

#include "engine/base/json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace Throughline::JsonBridge
{

namespace
{

// Every integer of 15 digits, the sign being one, is exact in a double.
constexpr qint64 integerMost = 999'999'999'999'999;
constexpr qint64 integerLeast = -99'999'999'999'999;

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// Written as it is, between quotes.
bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c < '\x7f' && c != '"' && c != '\\'; });
}

void writePlain(std::string_view text, QByteArray &out)
{
    out += '"';
    out += QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
    out += '"';
}

/// Of other keys the order is by UTF-16 there and by UTF-8 here.
bool hasPlainKeys(const jsoncons::json &object)
{
    const auto members = object.object_range();
    return std::all_of(members.begin(), members.end(), [](const auto &member) { return isPlain(member.key()); });
}

void write(const jsoncons::json &node, QByteArray &out)
{
    if (node.is_array()) {
        char before = '[';
        for (const auto &item : node.array_range()) {
            out += std::exchange(before, ',');
            write(item, out);
        }
        out += node.empty() ? "[]" : "]";
        return;
    }
    if (node.is_object() && hasPlainKeys(node)) {
        char before = '{';
        for (const auto &member : node.object_range()) {
            out += std::exchange(before, ',');
            writePlain(member.key(), out);
            out += ':';
            write(member.value(), out);
        }
        out += node.empty() ? "{}" : "}";
    } else if (node.is_string() && isPlain(node.as_string_view())) {
        writePlain(node.as_string_view(), out);
    } else {
        out += canonicalJson(toQt(node));
    }
}

} // namespace

// jsoncons keeps integers as int64/uint64 and, with lossless_number, everything else as exact text.
QJsonValue toQt(const jsoncons::json &node)
{
    if (node.is_object()) {
        QJsonObject object;
        for (const auto &member : node.object_range()) {
            object.insert(text(member.key()), toQt(member.value()));
        }
        return object;
    }
    if (node.is_array()) {
        QJsonArray array;
        for (const auto &item : node.array_range()) {
            array.append(toQt(item));
        }
        return array;
    }
    if (node.is_string()) {
        return text(node.as_string_view());
    }
    if (node.is_int64()) { // uint64 begins where int64 ends
        const auto number = static_cast<qint64>(node.as<int64_t>());
        if (number >= integerLeast && number <= integerMost) {
            return number;
        }
    }
    if (node.is_null()) {
        return QJsonValue::Null;
    }
    if (node.is_bool()) {
        return node.as_bool();
    }
    return text(node.as<std::string>());
}

jsoncons::json fromQt(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        jsoncons::json object(jsoncons::json_object_arg);
        const auto source = value.toObject();
        for (auto it = source.begin(); it != source.end(); ++it) {
            object.insert_or_assign(it.key().toStdString(), fromQt(it.value()));
        }
        return object;
    }
    case QJsonValue::Array: {
        jsoncons::json array(jsoncons::json_array_arg);
        const auto source = value.toArray();
        for (const auto &item : source) {
            array.push_back(fromQt(item));
        }
        return array;
    }
    case QJsonValue::Double: // only integers of at most 15 digits get here: see toQt
        return jsoncons::json(static_cast<int64_t>(value.toInteger()));
    case QJsonValue::Bool:
        return jsoncons::json(value.toBool());
    case QJsonValue::String:
        return jsoncons::json(value.toString().toStdString());
    default:
        return jsoncons::json::null();
    }
}

QByteArray canonical(const jsoncons::json &node)
{
    QByteArray out;
    write(node, out);
    return out;
}

jsoncons::json parse(QByteArrayView bytes)
{
    const auto options = jsoncons::json_options{}.lossless_number(true).max_nesting_depth(depthMax);
    return jsoncons::json::parse(std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())), options);
}

} // namespace Throughline::JsonBridge
