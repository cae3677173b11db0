// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/spark.h"

#include <QPainter>

#include <algorithm>

namespace Throughline
{

Spark::Spark(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Spark::setValues(const QList<int> &values)
{
    m_values = values;
    update();
    Q_EMIT changed();
}

void Spark::setColor(const QColor &color)
{
    m_color = color;
    update();
    Q_EMIT changed();
}

void Spark::setArea(const QColor &area)
{
    m_area = area;
    update();
    Q_EMIT changed();
}

void Spark::paint(QPainter *painter)
{
    if (m_values.size() < 2 || width() < 8) {
        return;
    }
    constexpr double dot = 2.5;
    const int most = std::max(1, *std::ranges::max_element(m_values));
    const double stepX = (width() - 2 * dot) / double(m_values.size() - 1);
    const double usable = height() - 2 * dot - 1;
    QPolygonF line;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        line << QPointF(dot + stepX * double(i), dot + usable * (1.0 - double(m_values[i]) / most));
    }
    painter->setRenderHint(QPainter::Antialiasing);
    QPolygonF area = line;
    area << QPointF(line.last().x(), height()) << QPointF(line.first().x(), height());
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_area);
    painter->drawPolygon(area);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_color, 1.25));
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_color);
    painter->drawEllipse(line.last(), dot, dot);
}

} // namespace Throughline
