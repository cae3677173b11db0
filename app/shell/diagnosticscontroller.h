// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>

namespace Throughline
{

/// How well this window keeps up: how long it was busy with what, and whether it ever waited for a disk. For whoever
/// writes to us that it is slow; holds no data of the workspace.
class DiagnosticsController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList facts READ facts NOTIFY taken) ///< { name, value }
    Q_PROPERTY(QVariantList stalls READ stalls NOTIFY taken) ///< { at, took, what }, longest first
    Q_PROPERTY(QString verdict READ verdict NOTIFY taken)
    Q_PROPERTY(bool fluent READ fluent NOTIFY taken) ///< no event took longer than a tenth of a second

public:
    using QObject::QObject;
    QVariantList facts() const;
    QVariantList stalls() const;
    QString verdict() const;
    bool fluent() const;
    Q_INVOKABLE void take() { Q_EMIT taken(); } ///< the figures as they are now
    Q_INVOKABLE void copy() const; ///< all of it as text onto the clipboard

Q_SIGNALS:
    void taken();
};

} // namespace Throughline
