// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/yaml.h"

#include <QJsonArray>
#include <QJsonObject>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr qsizetype bytesMax = 4 * 1024 * 1024;
constexpr int nodesMax = 200'000;
constexpr int depthMax = 64;
constexpr qsizetype integerDigitsMax = 15;

QString place(const QString &file, const YAML::Mark &mark)
{
    return u"%1:%2"_s.arg(file).arg(mark.is_null() ? 1 : mark.line + 1);
}

QJsonValue scalar(const YAML::Node &node)
{
    const auto text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!") { // quoted
        return text;
    }
    if (text == "true"_L1 || text == "false"_L1) {
        return text == "true"_L1;
    }
    if (text.isEmpty() || text == "null"_L1 || text == "~"_L1) {
        return QJsonValue::Null;
    }
    bool whole = false;
    const auto number = text.toLongLong(&whole);
    // "007" and "+1" are names that look like numbers: they stay as written
    if (whole && text.size() <= integerDigitsMax && QString::number(number) == text) {
        return number;
    }
    return text;
}

/// Walks the tree of the YAML library once, counting nodes and remembering lines.
class Walk
{
public:
    explicit Walk(YamlDocument &document)
        : m_document(document)
    {
    }

    QJsonValue convert(const YAML::Node &node, const QString &pointer, int depth)
    {
        if (!m_problem.isEmpty()) {
            return {};
        }
        if (++m_nodes > nodesMax || depth > depthMax) {
            return refuse(node, u"nested or repeated too much"_s);
        }
        if (!m_document.places.contains(pointer)) {
            m_document.places.insert(pointer, place(m_document.file, node.Mark()));
        }
        switch (node.Type()) {
        case YAML::NodeType::Map:
            return convertMap(node, pointer, depth);
        case YAML::NodeType::Sequence: {
            QJsonArray array;
            int index = 0;
            for (const auto &item : node) {
                array.append(convert(item, pointer + u'/' + QString::number(index++), depth + 1));
            }
            return array;
        }
        case YAML::NodeType::Scalar:
            return scalar(node);
        default:
            return QJsonValue::Null;
        }
    }

    QString problem() const { return m_problem; }

private:
    QJsonValue convertMap(const YAML::Node &node, const QString &pointer, int depth)
    {
        QJsonObject object;
        QJsonObject base;
        for (const auto &pair : node) {
            if (!pair.first.IsScalar()) {
                return refuse(pair.first, u"a key must be a word"_s);
            }
            const auto key = QString::fromStdString(pair.first.Scalar());
            if (key == "<<"_L1) { // merge key: lies beneath what the map says itself
                base = convert(pair.second, pointer, depth + 1).toObject();
                continue;
            }
            if (object.contains(key)) {
                return refuse(pair.first, u"\"%1\" appears twice"_s.arg(key));
            }
            const QString below = pointer + pointerStep(key);
            m_document.places.insert(below, place(m_document.file, pair.first.Mark()));
            object.insert(key, convert(pair.second, below, depth + 1));
        }
        for (auto it = base.constBegin(); it != base.constEnd(); ++it) {
            if (!object.contains(it.key())) {
                object.insert(it.key(), it.value());
            }
        }
        return object;
    }

    QJsonValue refuse(const YAML::Node &node, const QString &why)
    {
        if (m_problem.isEmpty()) {
            m_problem = place(m_document.file, node.Mark()) + u": "_s + why;
        }
        return {};
    }

    YamlDocument &m_document;
    QString m_problem;
    int m_nodes = 0;
};

QJsonValue merged(const QJsonValue &base, const QJsonValue &over)
{
    if (!base.isObject() || !over.isObject()) {
        return over;
    }
    auto object = base.toObject();
    const auto changes = over.toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull()) {
            object.remove(it.key());
        } else {
            object.insert(it.key(), merged(object.value(it.key()), it.value()));
        }
    }
    return object;
}

} // namespace

QString pointerStep(const QString &key)
{
    auto escaped = key;
    escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return u'/' + escaped;
}

QString YamlDocument::placeOf(QString pointer) const
{
    while (true) {
        if (const auto it = places.constFind(pointer); it != places.constEnd()) {
            return *it;
        }
        const auto slash = pointer.lastIndexOf(u'/');
        if (slash < 0) {
            return file + u":1"_s;
        }
        pointer.truncate(slash);
    }
}

Result<YamlDocument> readYaml(const QString &file, const QByteArray &bytes)
{
    if (bytes.size() > bytesMax) {
        return fail(ErrorCode::BadConfig, u"%1:1: larger than 4 MiB"_s.arg(file));
    }
    YamlDocument document{.file = file, .value = {}, .places = {}};
    try {
        const auto nodes = YAML::LoadAll(bytes.toStdString());
        if (nodes.size() != 1) {
            return fail(ErrorCode::BadConfig,
                        u"%1:1: one document was expected, found %2"_s.arg(file).arg(nodes.size()));
        }
        Walk walk(document);
        document.value = walk.convert(nodes.front(), QString(), 0);
        if (!walk.problem().isEmpty()) {
            return fail(ErrorCode::BadConfig, walk.problem());
        }
    } catch (const YAML::Exception &e) {
        return fail(ErrorCode::BadConfig, u"%1: %2"_s.arg(place(file, e.mark), QString::fromStdString(e.msg)));
    } catch (const std::exception &e) {
        return fail(ErrorCode::BadConfig, u"%1:1: %2"_s.arg(file, QString::fromUtf8(e.what())));
    }
    return document;
}

YamlDocument overlay(const YamlDocument &base, const YamlDocument &over)
{
    auto result = base;
    result.file = over.file;
    result.value = merged(base.value, over.value);
    result.places.insert(over.places);
    return result;
}

} // namespace Throughline
