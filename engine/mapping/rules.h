// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expression.h"
#include "engine/base/yaml.h"
#include "engine/model/canonical.h"

#include <QHash>

#include <optional>

// Rule files compiled once. Private to this folder.
namespace Throughline::Mapping
{

/// A value: an expression, and words it is translated by.
struct ValueRule {
    Expression from;
    QHash<QString, QString> words;
    bool keepOthers =
        true; ///< a value that is no word is kept in the model's spelling (lower case, underscores) or as it is
    QString otherwise; ///< what it becomes when it is not kept
    bool isStatus = false; ///< kept values are put into the model's spelling
};

/// What a field must be; "contract" in the file.
struct FieldRule {
    QString field;
    Expression path;
    QString type; ///< text, number, integer, bool, time, list, object
    bool required = false;
};

struct LineRules {
    Expression each;
    QMap<QString, Expression> fields; ///< product, description, quantity, unit_price, amount
};

struct RecordRules {
    ObjectKind kind = ObjectKind::Unknown;
    std::optional<Expression> when; ///< false: the record has no meaning of its own
    QList<FieldRule> contract;
    QMap<QString, ValueRule> fields; ///< number, status, customer_key, customer_name, entity, amount, currency
    QMap<QString, ValueRule> keys;
    QMap<QString, ValueRule> attributes;
    std::optional<LineRules> lines;
};

/// One rule file: native type -> rules. Problems are appended as "file:line: message".
QHash<QString, RecordRules> recordRules(const YamlDocument &document, QStringList &problems);

} // namespace Throughline::Mapping
