// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mapping/mapping.h"

#include "engine/base/json.h"
#include "engine/mapping/apply.h"
#include "engine/mapping/rules.h"
#include "engine/model/missing.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Throughline::Mapping
{

namespace
{

using Entries = QMap<QString, QMap<QString, QString>>;

void addEntries(const YamlDocument &document, Entries &entries)
{
    const auto byEntity = document.value["entries"_L1].toObject();
    for (auto entity = byEntity.begin(); entity != byEntity.end(); ++entity) {
        const auto rows = entity.value().toObject();
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            entries[entity.key()].insert(row.key(), row.value().toVariant().toString());
        }
    }
}

} // namespace

struct Mapping::Compiled {
    QHash<QString, QHash<QString, RecordRules>> systems; ///< family -> native type -> rules
    QMap<QString, Entries> maps;
    QJsonObject content;
};

Result<Mapping> Mapping::compile(const QList<YamlDocument> &documents)
{
    auto compiled = std::make_shared<Compiled>();
    QStringList problems;
    QJsonObject content;
    for (const auto &document : documents) {
        if (const auto family = document.value["system"_L1].toString(); !family.isEmpty()) {
            compiled->systems.insert(family, recordRules(document, problems));
            content.insert(u"system "_s + family, document.value);
        } else if (const auto map = document.value["map"_L1].toString(); !map.isEmpty()) {
            addEntries(document, compiled->maps[map]);
        } else {
            problems.append(document.placeOf(QString())
                            + u": neither \"system\" nor \"map\": what is this file for?"_s);
        }
    }
    if (!problems.isEmpty()) {
        return fail(ErrorCode::BadConfig, problems.join(u'\n'));
    }
    for (auto map = compiled->maps.constBegin(); map != compiled->maps.constEnd(); ++map) {
        QJsonObject byEntity;
        for (auto entity = map->constBegin(); entity != map->constEnd(); ++entity) {
            QJsonObject rows;
            for (auto row = entity->constBegin(); row != entity->constEnd(); ++row) {
                rows.insert(row.key(), row.value());
            }
            byEntity.insert(entity.key(), rows);
        }
        content.insert(u"map "_s + map.key(), byEntity);
    }
    compiled->content = content;
    Mapping mapping;
    mapping.version = QString::fromLatin1(sha256Hex(canonicalJson(content)));
    mapping.m_compiled = std::move(compiled);
    return mapping;
}

QJsonObject Mapping::content() const
{
    return m_compiled ? m_compiled->content : QJsonObject();
}

Result<Mapping> Mapping::fromContent(const QJsonObject &content)
{
    QList<YamlDocument> documents;
    for (auto it = content.begin(); it != content.end(); ++it) {
        const auto kind = it.key().section(u' ', 0, 0);
        const auto name = it.key().section(u' ', 1);
        QJsonValue value = it.value();
        if (kind == "map"_L1) {
            value = QJsonObject{{u"map"_s, name}, {u"entries"_s, it.value()}};
        }
        documents.append({it.key(), value, {}});
    }
    return compile(documents);
}

Result<Mapped> Mapping::toCanonical(const QString &family, const NativeRecord &record) const
{
    if (!m_compiled) {
        return fail(ErrorCode::MappingFailed, u"no mapping is loaded"_s);
    }
    const auto system = m_compiled->systems.constFind(family);
    if (system == m_compiled->systems.constEnd() || !system->contains(record.type)) {
        return Mapped();
    }
    const auto document = JsonDocument::parse(record.bytes);
    if (!document) {
        return fail(ErrorCode::MappingFailed, u"%1 %2: %3"_s.arg(record.type, record.id, document.error().detail));
    }
    auto mapped = applyRules(*system->constFind(record.type), record.type, *document);
    if (!mapped) {
        return fail(ErrorCode::MappingFailed, u"%1 %2: %3"_s.arg(record.type, record.id, mapped.error().detail));
    }
    return mapped;
}

Result<QString> Mapping::mapValue(const QString &map, const QString &key, const QString &entity) const
{
    const auto all = entries(map);
    for (const auto &place : {entity, u"*"_s}) {
        if (auto value = all.value(place).value(key); !value.isEmpty()) {
            return value;
        }
    }
    return std::unexpected(missingError({map, key, entity}));
}

QStringList Mapping::valueMaps() const
{
    return m_compiled ? QStringList(m_compiled->maps.keys()) : QStringList();
}

QMap<QString, QMap<QString, QString>> Mapping::entries(const QString &map) const
{
    return m_compiled ? m_compiled->maps.value(map) : Entries();
}

} // namespace Throughline::Mapping
