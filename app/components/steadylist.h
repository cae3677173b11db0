// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Throughline
{

/// A short list of values as a model: new values change the rows that differ. A list that is a model itself has every
/// delegate made again at each change, and what had the keyboard loses it. The value is the role "modelData".
class SteadyList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList values READ values WRITE setValues NOTIFY valuesChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    QVariantList values() const { return m_values; }
    void setValues(const QVariantList &values);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void valuesChanged();

private:
    QVariantList m_values;
};

} // namespace Throughline
