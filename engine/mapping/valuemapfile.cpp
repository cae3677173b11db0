// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mapping/mapping.h"

#include "engine/base/json.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Mapping
{

namespace
{

/// JSON's quoting is YAML's too, so any key or value is safe.
QByteArray quoted(const QString &text)
{
    return writeJson(QJsonValue(text));
}

QByteArray yamlOf(const QString &map, const QJsonObject &entries)
{
    QByteArray out = "# Entries of this workspace; they lie above the shipped value map of the same name.\n";
    out += "map: " + quoted(map) + "\nentries:\n";
    for (auto entity = entries.begin(); entity != entries.end(); ++entity) {
        out += "  " + quoted(entity.key()) + ":\n";
        const auto rows = entity.value().toObject();
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            out += "    " + quoted(row.key()) + ": " + quoted(row.value().toVariant().toString()) + "\n";
        }
    }
    return out;
}

} // namespace

Result<void> setMapEntry(Files &files, const QString &folder, const QString &map, const QString &key,
                         const QString &value, const QString &entity)
{
    const bool isName = !map.isEmpty() && std::ranges::all_of(map, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
    if (!isName || key.isEmpty() || entity.isEmpty()) {
        return fail(ErrorCode::BadInput, u"a value map's entry needs the map's name, an entity and a key"_s);
    }
    const QString path = folder + u"/mappings/"_s + map + u".yaml"_s;
    QJsonObject entries;
    const auto folders = files.list(folder + u"/mappings"_s, u".yaml"_s);
    if (folders.contains(map + u".yaml"_s)) {
        const auto present = files.read(path).and_then([&](const QByteArray &bytes) { return readYaml(path, bytes); });
        if (!present) {
            return std::unexpected(present.error()); // never overwrite what cannot be read
        }
        if (present->value["map"_L1].toString() != map) {
            return fail(ErrorCode::BadConfig, u"%1:1: this file does not hold the value map %2"_s.arg(path, map));
        }
        entries = present->value["entries"_L1].toObject();
    }
    auto rows = entries[entity].toObject();
    rows.insert(key, value);
    entries.insert(entity, rows);
    return files.write(path, yamlOf(map, entries));
}

} // namespace Throughline::Mapping
