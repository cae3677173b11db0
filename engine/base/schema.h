// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <memory>

namespace Throughline
{

/// One way in which a document is not what its schema says.
struct SchemaProblem {
    QString where; ///< JSON pointer into the document: "/sources/0/driver"
    QString keyword; ///< "required", "additionalProperties", "type", "enum" ...
    QString message; ///< the validator's words
    QStringList allowed; ///< keys or values the schema knows at that place, where it names them
};

/// A compiled JSON Schema (draft 2020-12). Built once, used often.
class Schema
{
public:
    static Result<Schema> compile(const QByteArray &json); ///< BadConfig
    QList<SchemaProblem> check(const QJsonValue &document) const;

private:
    struct Compiled;
    explicit Schema(std::shared_ptr<const Compiled> compiled);
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace Throughline
