// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>
#include <QVariant>

namespace Throughline
{

/// A JSON array of texts; anything but an array is an empty list.
inline QStringList textsOf(const QJsonValue &list)
{
    return QVariant(list.toArray().toVariantList()).toStringList();
}

} // namespace Throughline
