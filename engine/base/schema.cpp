// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/schema.h"

#include "engine/base/jsonbridge.h"

#include <jsoncons_ext/jsonpointer/jsonpointer.hpp>
#include <jsoncons_ext/jsonschema/jsonschema.hpp>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

using Json = jsoncons::json;

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// The node of the schema at a keyword's location. The library leaves the patterns of "patternProperties" out of
/// locations, so a step that leads nowhere is tried below them.
const Json *schemaNode(const Json &schema, const std::string &fragment)
{
    const auto *node = &schema;
    const auto descend = [&](const std::string &token) -> const Json * {
        if (node->is_array()) {
            const auto index = QByteArray::fromStdString(token).toULongLong();
            return index < node->size() ? &(*node)[index] : nullptr;
        }
        return node->is_object() && node->contains(token) ? &node->at(token) : nullptr;
    };
    for (const auto &token : jsoncons::jsonpointer::json_pointer(fragment)) {
        const auto *next = descend(token);
        if (!next) {
            const auto *patterns = descend("patternProperties");
            if (!patterns || patterns->empty()) {
                return nullptr;
            }
            node = &patterns->object_range().begin()->value();
            next = descend(token);
        }
        if (!next) {
            return nullptr;
        }
        node = next;
    }
    return node;
}

/// What the schema names at the keyword that failed: the keys beside "additionalProperties", the words of an "enum".
QStringList allowedAt(const Json &schema, const std::string &fragment, const std::string &keyword)
{
    QStringList allowed;
    if (keyword == "enum") {
        const auto *words = schemaNode(schema, fragment);
        for (std::size_t i = 0; words && words->is_array() && i < words->size(); ++i) {
            allowed.append(text((*words)[i].as<std::string>()));
        }
    } else if (keyword == "additionalProperties") {
        const auto *keys = schemaNode(schema, fragment.substr(0, fragment.rfind('/')) + "/properties");
        if (keys && keys->is_object()) {
            for (const auto &member : keys->object_range()) {
                allowed.append(text(member.key()));
            }
        }
    }
    return allowed;
}

QString step(const QString &key)
{
    auto escaped = key;
    return u'/' + escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

/// One problem for each key of the object that the schema does not know.
QList<SchemaProblem> unknownKeys(const Json &instance, const SchemaProblem &first)
{
    const auto parent = first.where.left(first.where.lastIndexOf(u'/'));
    std::error_code missing;
    const auto pointer = parent.toStdString();
    const auto &object = jsoncons::jsonpointer::get(instance, pointer, missing);
    if (missing || !object.is_object()) {
        return {first};
    }
    QList<SchemaProblem> problems;
    for (const auto &member : object.object_range()) {
        if (const auto key = text(member.key()); !first.allowed.contains(key)) {
            auto problem = first;
            problem.where = parent + step(key);
            problems.append(problem);
        }
    }
    return problems;
}

} // namespace

struct Schema::Compiled {
    Json source;
    jsoncons::jsonschema::json_schema<Json> schema;
};

Schema::Schema(std::shared_ptr<const Compiled> compiled)
    : m_compiled(std::move(compiled))
{
}

Result<Schema> Schema::compile(const QByteArray &json)
{
    try {
        auto source = JsonBridge::parse(json);
        auto schema = jsoncons::jsonschema::make_json_schema(source);
        return Schema(std::make_shared<const Compiled>(Compiled{std::move(source), std::move(schema)}));
    } catch (const std::exception &e) {
        return fail(ErrorCode::BadConfig, QString::fromUtf8(e.what()));
    }
}

QList<SchemaProblem> Schema::check(const QJsonValue &document) const
{
    QList<SchemaProblem> problems;
    try {
        const auto instance = JsonBridge::fromQt(document);
        m_compiled->schema.validate(instance, [&](const jsoncons::jsonschema::validation_message &message) {
            const auto fragment = std::string(message.schema_location().fragment());
            const auto allowed = allowedAt(m_compiled->source, fragment, message.keyword());
            const SchemaProblem problem{text(message.instance_location().to_string()), text(message.keyword()),
                                        text(message.message()), allowed};
            if (message.keyword() == "additionalProperties") { // the library names the first unknown key only
                problems.append(unknownKeys(instance, problem));
            } else {
                problems.append(problem);
            }
            return jsoncons::jsonschema::walk_result::advance;
        });
    } catch (const std::exception &e) {
        problems.append({{}, QStringLiteral("schema"), QString::fromUtf8(e.what()), {}});
    }
    return problems;
}

} // namespace Throughline
