// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/mappingloader.h"

#include "engine/config/check.h"
#include "engine/config/shipped.h"

using namespace Qt::StringLiterals;

namespace Throughline::Connectors
{

namespace
{

Result<void> add(QList<YamlDocument> &documents, const QString &file, const Result<QByteArray> &bytes)
{
    return bytes.and_then([&](const QByteArray &yaml) { return readYaml(file, yaml); })
        .and_then([&](const YamlDocument &document) -> Result<void> {
            const bool valueMap = document.value.toObject().contains("map"_L1);
            if (auto ok = Config::check(document, valueMap ? Config::FileKind::ValueMap : Config::FileKind::Mapping);
                !ok) {
                return ok;
            }
            documents.append(document);
            return {};
        });
}

} // namespace

Result<Mapping::Mapping> loadMapping(Files &files, const QString &folder)
{
    QList<YamlDocument> documents;
    for (const auto names = Config::shippedNames(u"mappings"_s); const auto &name : names) {
        if (const auto added = add(documents, name, Config::shippedFile(u"mappings/"_s + name)); !added) {
            return std::unexpected(added.error());
        }
    }
    const QString own = folder + u"/mappings"_s;
    for (const auto names = files.list(own, u".yaml"_s); const auto &name : names) {
        const QString path = own + u'/' + name;
        if (const auto added = add(documents, path, files.read(path)); !added) {
            return std::unexpected(added.error());
        }
    }
    return Mapping::Mapping::compile(documents);
}

} // namespace Throughline::Connectors
