// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/keyedmodel.h"

#include <algorithm>

namespace Throughline
{

namespace
{
constexpr int keyRole = Qt::UserRole;
constexpr int pickedRole = Qt::UserRole + 1;
constexpr int firstRole = Qt::UserRole + 2;
} // namespace

KeyedModel::KeyedModel(QList<QByteArray> roles, QObject *parent)
    : QAbstractListModel(parent), m_roles(std::move(roles))
{
}

void KeyedModel::removeGone(const QList<Row> &wanted)
{
    QSet<QString> keys;
    for (const Row &row : wanted) {
        keys.insert(row.key);
    }
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        if (keys.contains(m_rows[last].key)) {
            continue;
        }
        qsizetype first = last;
        while (first > 0 && !keys.contains(m_rows[first - 1].key)) {
            --first;
        }
        beginRemoveRows({}, int(first), int(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    m_picked.intersect(keys);
}

void KeyedModel::setRows(QList<Row> rows)
{
    const qsizetype before = m_rows.size();
    const auto pickedBefore = m_picked.size();
    removeGone(rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i < m_rows.size() && m_rows[i].key == rows[i].key) {
            if (m_rows[i] != rows[i]) {
                m_rows[i] = std::move(rows[i]);
                Q_EMIT dataChanged(index(int(i)), index(int(i)));
            }
            continue;
        }
        const auto found = std::find_if(m_rows.begin() + std::min(i, m_rows.size()), m_rows.end(),
                                        [&](const Row &row) { return row.key == rows[i].key; });
        if (found == m_rows.end()) {
            beginInsertRows({}, int(i), int(i));
            m_rows.insert(i, std::move(rows[i]));
            endInsertRows();
            continue;
        }
        const qsizetype from = found - m_rows.begin();
        beginMoveRows({}, int(from), int(from), {}, int(i));
        m_rows.move(from, i);
        endMoveRows();
        if (m_rows[i] != rows[i]) {
            m_rows[i] = std::move(rows[i]);
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }
    if (before != m_rows.size()) {
        Q_EMIT countChanged();
    }
    if (pickedBefore != m_picked.size()) {
        Q_EMIT pickedChanged();
    }
}

int KeyedModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString KeyedModel::keyAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].key : QString();
}

QVariant KeyedModel::value(int row, const QString &role) const
{
    const auto position = m_roles.indexOf(role.toLatin1());
    return row >= 0 && row < m_rows.size() && position >= 0 ? m_rows[row].cells.value(position) : QVariant();
}

void KeyedModel::togglePicked(const QString &key)
{
    const int row = rowOf(key);
    if (row < 0) {
        return;
    }
    if (!m_picked.remove(key)) {
        m_picked.insert(key);
    }
    Q_EMIT dataChanged(index(row), index(row), {pickedRole});
    Q_EMIT pickedChanged();
}

void KeyedModel::setAllPicked(bool picked)
{
    if (m_rows.isEmpty()) {
        return;
    }
    m_picked.clear();
    if (picked) {
        for (const Row &row : std::as_const(m_rows)) {
            m_picked.insert(row.key);
        }
    }
    Q_EMIT dataChanged(index(0), index(count() - 1), {pickedRole});
    Q_EMIT pickedChanged();
}

void KeyedModel::pickRange(const QString &from, const QString &to)
{
    const int a = rowOf(from);
    const int b = rowOf(to);
    if (a < 0 || b < 0) {
        return;
    }
    for (int row = std::min(a, b); row <= std::max(a, b); ++row) {
        m_picked.insert(m_rows[row].key);
    }
    Q_EMIT dataChanged(index(std::min(a, b)), index(std::max(a, b)), {pickedRole});
    Q_EMIT pickedChanged();
}

QStringList KeyedModel::picked() const
{
    QStringList keys;
    for (const Row &row : m_rows) {
        if (m_picked.contains(row.key)) {
            keys.append(row.key);
        }
    }
    return keys;
}

int KeyedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant KeyedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    if (role == keyRole) {
        return row.key;
    }
    if (role == pickedRole) {
        return m_picked.contains(row.key);
    }
    return role >= firstRole ? row.cells.value(role - firstRole) : QVariant();
}

QHash<int, QByteArray> KeyedModel::roleNames() const
{
    QHash<int, QByteArray> names{{keyRole, "key"}, {pickedRole, "picked"}};
    for (qsizetype i = 0; i < m_roles.size(); ++i) {
        names.insert(firstRole + int(i), m_roles[i]);
    }
    return names;
}

void PagedModel::applyPage(const QString &afterKey, QList<Row> rows, const QString &nextKey, int total)
{
    m_fetching = false;
    m_nextKey = nextKey;
    if (!afterKey.isEmpty()) {
        // A row may have moved between two pages; it is shown once, where it stands now.
        QList<Row> all = this->rows();
        all.removeIf([&](const Row &row) { return std::ranges::contains(rows, row.key, &Row::key); });
        rows = all + rows;
    }
    setRows(std::move(rows));
    if (m_total != total) {
        m_total = total;
        Q_EMIT totalChanged();
    }
}

void PagedModel::clear()
{
    applyPage({}, {}, {}, 0);
}

bool PagedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_fetching && !m_nextKey.isEmpty();
}

void PagedModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_fetching = true;
        // Never from inside the row change that made a view ask: an answer may come at once.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_fetching) {
                    Q_EMIT pageWanted(m_nextKey, pageSize);
                }
            },
            Qt::QueuedConnection);
    }
}

} // namespace Throughline
