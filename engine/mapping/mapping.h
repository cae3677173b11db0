// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/files.h"
#include "engine/base/yaml.h"
#include "engine/model/canonical.h"
#include "engine/model/native.h"

#include <QMap>

#include <memory>

// Native records get their meaning by rules that are data (resources/mappings/*.yaml, language in
// resources/mappings/README.md). Pure: the same record and the same rules give the same object.
namespace Throughline::Mapping
{

/// One way in which a record is not what the mapping counts on: the vendor changed its schema.
struct Drift {
    QString type; ///< native type
    QString field; ///< where the value was looked for
    QString expected; ///< "text", "number", "time" ...
    QString got; ///< "missing", "null", "text", "object" ...
    bool operator==(const Drift &) const = default;
};

struct Mapped {
    CanonicalObject object; ///< kind Unknown where no rule speaks of the record: kept and shown, never dropped
    QList<Drift> drift; ///< fields that broke the contract; what could be read is in `object` all the same
};

/// A compiled set of rules and value maps. Cheap to copy.
class Mapping
{
public:
    /// Rule files (key `system`) and value maps (key `map`) in any order. Of two value maps with one name the
    /// later one's entries lie above the earlier one's; a later rule file replaces an earlier one of its system.
    /// BadConfig lists every problem, one line each.
    static Result<Mapping> compile(const QList<YamlDocument> &documents);

    QString version; ///< content address of everything in it
    /// What `version` is the address of; fromContent() makes the same mapping of it again.
    QJsonObject content() const;
    static Result<Mapping> fromContent(const QJsonObject &content);

    /// `family` is Config::Profile::family. MappingFailed: not JSON, or an amount, a currency or a line that
    /// cannot be read exactly (money is never guessed).
    Result<Mapped> toCanonical(const QString &family, const NativeRecord &record) const;

    /// Entry of a value map for a legal entity, else the entry for all. MappingMissing names map, key and entity.
    Result<QString> mapValue(const QString &map, const QString &key, const QString &entity) const;

    QStringList valueMaps() const;
    /// entity ("*" = all) -> key -> value
    QMap<QString, QMap<QString, QString>> entries(const QString &map) const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

/// Adds or changes one entry for all entities in the workspace's own value map, `<folder>/mappings/<map>.yaml`,
/// which lies above the shipped one. With `entity` the entry counts for that legal entity only.
Result<void> setMapEntry(Files &files, const QString &folder, const QString &map, const QString &key,
                         const QString &value, const QString &entity = QStringLiteral("*"));

} // namespace Throughline::Mapping
