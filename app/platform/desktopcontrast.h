// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace Throughline
{

/// Follows the desktop's wish for high contrast (org.freedesktop.appearance, contrast), where a settings portal tells it;
/// Qt 6.8 does not.
class DesktopContrast : public QObject
{
    Q_OBJECT
public:
    explicit DesktopContrast(QObject *parent = nullptr);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace Throughline
