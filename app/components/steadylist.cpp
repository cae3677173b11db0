// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/steadylist.h"

#include <algorithm>

namespace Throughline
{

void SteadyList::setValues(const QVariantList &values)
{
    if (values == m_values) {
        return;
    }
    const auto before = m_values.size();
    const auto both = std::min(before, values.size());
    for (qsizetype row = 0; row < both; ++row) {
        if (m_values[row] != values[row]) {
            m_values[row] = values[row];
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    }
    if (values.size() > before) {
        beginInsertRows({}, int(before), int(values.size() - 1));
        m_values += values.mid(before);
        endInsertRows();
    } else if (values.size() < before) {
        beginRemoveRows({}, int(values.size()), int(before - 1));
        m_values.resize(values.size());
        endRemoveRows();
    }
    Q_EMIT valuesChanged();
}

int SteadyList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_values.size());
}

QVariant SteadyList::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) && role == Qt::UserRole ? m_values[index.row()]
                                                                                     : QVariant();
}

QHash<int, QByteArray> SteadyList::roleNames() const
{
    return {{Qt::UserRole, "modelData"}};
}

} // namespace Throughline
