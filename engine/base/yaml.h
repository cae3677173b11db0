// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QJsonValue>
#include <QMap>
#include <QString>

namespace Throughline
{

/// A YAML file as JSON values, with the place of every key so that a later complaint can name it.
/// Plain scalars become null, booleans and whole numbers of at most 15 digits; every other scalar is text, so
/// 1.0842 arrives as its exact digits. Refused: duplicate keys, several documents, more than 4 MiB or 200,000
/// nodes (aliases counted each time they are used), more than 64 levels.
struct YamlDocument {
    QString file;
    QJsonValue value;
    QMap<QString, QString> places; ///< JSON pointer -> "file:line"

    /// "file:line" of a pointer, or of its nearest parent that has one.
    QString placeOf(QString pointer) const;
};

/// BadConfig with "file:line: what is wrong".
Result<YamlDocument> readYaml(const QString &file, const QByteArray &bytes);

/// `over` laid upon `base`: objects merge key by key, anything else is replaced, null removes a key.
YamlDocument overlay(const YamlDocument &base, const YamlDocument &over);

/// One step of a JSON pointer, escaped.
QString pointerStep(const QString &key);

} // namespace Throughline
