// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml.h"

#include <QStringList>

namespace Throughline::Config
{

using Throughline::overlay;
using Throughline::pointerStep;
using Throughline::readYaml;
using Throughline::YamlDocument;

/// The kinds of files; each has a JSON Schema in resources/schemas/<word>.schema.json.
enum class FileKind {
    Profile,
    Estate,
    Flow,
    Mapping,
    ValueMap,
    Ownership,
    Runbook,
    View,
    FiscalCalendar,
    Sla,
    Calendar,
    Alert,
};

/// Every way in which the document breaks its schema, one line each:
/// `file:line: "evry" is not known here; did you mean "every"?`
QStringList problemsOf(const YamlDocument &document, FileKind kind);

/// BadConfig whose detail holds all lines, when there is any.
Result<void> check(const YamlDocument &document, FileKind kind);

/// Turns lines into one BadConfig; nothing when there are none.
Result<void> refuseIfAny(const QStringList &problems);

/// The nearest of `known` by edit distance, when near enough to be what was meant; else empty.
QString didYouMean(const QString &word, const QStringList &known);

/// A duration such as "500ms", "15s", "2m", "24h", "30d" in milliseconds; BadConfig otherwise.
Result<qint64> parseDuration(const QString &text);

} // namespace Throughline::Config
