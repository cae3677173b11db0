// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

#include <jsoncons/json.hpp>

// Between Qt's JSON values and the JSON library. Costly to compile: only for the .cpp files of this folder.
namespace Throughline::JsonBridge
{

inline constexpr int depthMax = 100;
inline constexpr qsizetype bytesMax = 64 * 1024 * 1024;

/// Numbers with a fraction, an exponent or more than 15 digits become strings of their exact text.
QJsonValue toQt(const jsoncons::json &node);
jsoncons::json fromQt(const QJsonValue &value);
/// The bytes of canonicalJson(toQt(node)), without the way through Qt's values.
QByteArray canonical(const jsoncons::json &node);
/// Throws the library's exceptions; nothing is ever read as a double.
jsoncons::json parse(QByteArrayView bytes);

} // namespace Throughline::JsonBridge
