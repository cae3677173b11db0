// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

class QQmlEngine;
class QJSEngine;

namespace Throughline
{

/// Light, dark, high contrast, or as the desktop has it. What a person chose is remembered.
class LookChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "desktop", "light", "dark", "contrast"
    Q_PROPERTY(QString chosen READ chosen WRITE choose NOTIFY changed)

public:
    static LookChoice *create(QQmlEngine *, QJSEngine *);
    static LookChoice &instance();

    QString chosen() const { return m_chosen; }
    void choose(const QString &look);
    void recall(); ///< what was chosen last; at the start of a session
    void setDesktopContrast(bool high); ///< the desktop asks for more contrast
    void show(const QString &look); ///< for this session alone

Q_SIGNALS:
    void changed();

private:
    LookChoice() = default;
    void apply();

    QString m_chosen = QStringLiteral("desktop");
    bool m_desktopContrast = false;
    bool m_own = false; ///< our colours are in use, not the desktop's
};

/// The colours of a scheme file (Breeze's by name, ours by path) for the whole application; empty = the desktop's.
void useColorScheme(const QString &file, bool highContrast);

} // namespace Throughline
