// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace Throughline
{

/// A line without axes over evenly spaced values, its area shaded, its last value marked. Painted, so that it is
/// the same under the software renderer. Runs left to right in time in every language.
class Spark : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<int> values MEMBER m_values WRITE setValues NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color WRITE setColor NOTIFY changed)
    Q_PROPERTY(QColor area MEMBER m_area WRITE setArea NOTIFY changed)

public:
    explicit Spark(QQuickItem *parent = nullptr);
    void setValues(const QList<int> &values);
    void setColor(const QColor &color);
    void setArea(const QColor &area);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QList<int> m_values;
    QColor m_color;
    QColor m_area;
};

} // namespace Throughline
