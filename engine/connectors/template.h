// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expression.h"
#include "engine/connectors/connector.h"

// How a request is made from a profile's template. The language, in full:
//   path, query, headers, soql, suiteql   text with {name}: a field of the input, `reference`, `key`, `id`,
//                                         or a variable of the system; a missing one is an error, never "";
//                                         in soql and suiteql a list between quotes stands as 'a','b'
//   body                                  a tree; every text in it is JMESPath over the input, in which
//                                         tl.reference and tl.key are ours, var.<name> a system variable and,
//                                         inside a list such as lines[], of.<name> a field of the whole input;
//                                         a null is an error unless the key ends in "?"
namespace Throughline::Connectors
{

/// What templates may name.
struct Scope {
    const Config::System &system;
    OperationInput input;
    QMap<QString, QString> extra{}; ///< more names: "id", "type"
};

/// How a value is made safe for the text it is put into.
enum class Quoting {
    Path, ///< percent-encoded, "/" too
    Plain, ///< as it is; refuses control characters (headers, query values that are encoded later)
    Soql, ///< backslash escapes; outside quotes only a number may stand
    Sql, ///< doubled quotes; outside quotes only a number may stand
};

/// MappingMissing names a value that is not there; BadInput one that cannot be written safely.
Result<QString> fill(const QString &text, const Scope &scope, Quoting quoting);

/// Body tree with its expressions evaluated.
Result<QJsonObject> fillBody(const QJsonObject &body, const Scope &scope);

/// A compiled expression; compiled once per thread and text.
Result<Expression> expressionFor(const QString &text);

/// application/x-www-form-urlencoded with nested keys: items[0][price_data][unit_amount]=1864. Sorted.
QByteArray formEncoded(const QJsonObject &body);

/// method, path, query, headers, encoding and body of a `request` template.
Result<HttpRequest> requestFrom(const QJsonObject &request, const Scope &scope, int timeoutMs);

} // namespace Throughline::Connectors
